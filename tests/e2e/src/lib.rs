//! What the end-to-end tests are written with. `cargo xtask test --only e2e` builds the page,
//! serves it and starts the drivers; the tests find all of them through the environment.
//!
//! - [`Engine`]: Chromium, Firefox, WebKit.
//! - [`Screen`]: the size of the page's viewport, and whether it is touched.
//! - [`browse()`] and [`in_every_engine`]: open a browser, do something, close it whatever happened;
//!   [`browse_as`] for a browser that behaves otherwise.
//! - [`Page`]: the page in one browser: what is run in it, what hands do to it, what is read off
//!   the atlas and on the pages beside its map.
//! - [`slides`]: the scenes of the show, read by hand; [`Page`] tells where the show stands.
//! - [`Windows`]: two windows of one browser.
//! - [`Gate`]: a way to the page that holds the module back, or lacks a file.
//! - [`Host`]: somebody else's page around the atlas in a frame.
//! - [`Case`]: somebody else's site with the atlas in a page of it; [`Page`] tells of an element.
//! - [`Site`] and [`Line`]: a site of the test's own, that gets a newer version, and a line to it
//!   that is cut.
//! - [`OneFile`]: the page in one file, whole, cut short or changed.
//! - [`Paper`]: what the browser prints.
//! - [`projector`]: judges whether the show survives a projector; `cargo xtask check --projector`
//!   runs it over the whole show.
//! - [`mod@bench`]: measures the atlas against comparison pages; `cargo xtask bench` runs it.
//! - [`facts`] and [`measures`]: what the plan says, read by hand.
//! - [`surroundings`]: where the page, its files and its drivers are.

mod atlas;
pub mod bench;
mod browse;
mod case;
mod command;
mod element;
mod engine;
pub mod facts;
mod gate;
mod hands;
mod host;
mod line;
pub mod measures;
mod one_file;
mod page;
mod pages;
mod paper;
pub mod projector;
mod screen;
mod session;
mod show;
mod site;
pub mod slides;
pub mod surroundings;
mod timing;
mod windows;

pub use atlas::on_map;
pub use browse::{browse, browse_as, in_every_engine, in_every_engine_as};
pub use case::{Case, STRICT, Serves};
pub use engine::{Engine, Manner};
pub use gate::Gate;
pub use hands::{Place, Pointer, key};
pub use host::Host;
pub use line::Line;
pub use one_file::OneFile;
pub use page::Page;
pub use pages::TABS;
pub use paper::{Paper, Picture};
pub use screen::Screen;
pub use site::Site;
pub use windows::Windows;

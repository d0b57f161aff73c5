//! The library of the end-to-end tests. `cargo xtask test --only e2e` builds the page, serves it and
//! starts the drivers; the tests get their addresses from environment variables.
//!
//! - [`Engine`]: Chromium, Firefox, WebKit.
//! - [`Screen`]: the size of the page's viewport, and whether it is a touch screen.
//! - [`browse()`] and [`in_every_engine`]: run a case in a browser; [`browse_as`] with another
//!   configuration of the browser.
//! - [`Page`]: the page in one browser: scripts, input, and the state of the atlas.
//! - [`slides`]: the scenes of the show, read by hand.
//! - [`Windows`]: two windows of one browser.
//! - [`Gate`]: a proxy that delays or blocks a file.
//! - [`Host`]: another page with the atlas in a frame.
//! - [`Case`]: another site with the atlas embedded in a page.
//! - [`Site`] and [`Line`]: a test's own site, which can get a newer version, and a connection to it that
//!   can be cut.
//! - [`OneFile`]: the single-file copy: complete, truncated or changed.
//! - [`Paper`]: printed pages.
//! - [`projector`]: the projector lint; `cargo xtask check --projector` runs it over the whole show.
//! - [`mod@bench`]: measures the atlas against comparison pages; `cargo xtask bench` runs it.
//! - [`facts`] and [`measures`]: the content of the plan, read by hand.
//! - [`surroundings`]: addresses and paths from environment variables.

mod atlas;
pub mod bench;
mod browse;
mod case;
mod command;
mod element;
mod engine;
pub mod facts;
mod failures;
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

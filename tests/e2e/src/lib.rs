//! What the end-to-end tests are written with. `cargo xtask test --only e2e` builds the page,
//! serves it and starts the drivers; the tests find all of them through the environment.
//!
//! - [`Engine`]: Chromium, Firefox, WebKit.
//! - [`Screen`]: the size of the page's viewport, and whether it is touched.
//! - [`browse`] and [`in_every_engine`]: open a browser, do something, close it whatever happened.
//! - [`Page`]: the page in one browser.
//! - [`surroundings`]: where the page, its files and its drivers are.

mod browse;
mod chromium;
mod engine;
mod page;
mod screen;
pub mod surroundings;

pub use browse::{browse, in_every_engine};
pub use engine::Engine;
pub use page::Page;
pub use screen::Screen;

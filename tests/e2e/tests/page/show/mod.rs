//! The show (演示), as who presents and who listens notice it.

mod answers;
mod arcs;
mod autoplay;
mod candidates;
mod clicker;
mod compose;
mod covered;
mod desk;
mod file;
mod find;
mod framed;
mod legible;
mod motion;
mod one_file;
mod overview;
mod paper;
mod pen;
mod random;
mod reload;
mod screen;
mod screens;
mod speaker;
mod start;
mod told;
mod touch;
mod whole;

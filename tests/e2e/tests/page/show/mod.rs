//! The show (演示), as who presents and who listens notice it.

mod answers;
mod autoplay;
mod clicker;
mod compose;
mod framed;
mod legible;
mod motion;
mod one_file;
mod overview;
mod paper;
mod pen;
mod random;
mod reload;
mod speaker;
mod start;
mod told;
mod whole;

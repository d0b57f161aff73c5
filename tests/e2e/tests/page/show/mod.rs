//! The show (演示), as who presents and who listens notice it.

mod answers;
mod clicker;
mod overview;
mod reload;
mod start;
mod whole;

//! The atlas in other people's pages.

mod contract;
mod dialog;
mod element;
mod failing;
mod frame;
mod hosts;
mod leaves_alone;
mod removed;

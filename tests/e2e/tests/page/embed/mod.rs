//! The atlas in other people's pages.

mod boxes;
mod contract;
mod dialog;
mod element;
mod failing;
mod frame;
mod frame_alone;
mod hosts;
mod leaves_alone;
mod many;
mod removed;
mod scaled;

//! What people notice of the built page, in Chromium, Firefox and WebKit.
//!
//! One program, so that it is linked once and its tests share the browsers' turns.

mod access;
mod camera;
mod chains;
mod clear;
mod compare;
mod early;
mod keyboard;
mod labels;
mod links;
mod phone;
mod prerender;
mod profile;
mod scriptless;
mod search;
mod start;
mod table;
mod weight;

//! What people notice of the built page, in Chromium, Firefox and WebKit.
//!
//! One program, so that it is linked once and its tests share the browsers' turns.

mod access;
mod camera;
mod chains;
mod clauses;
mod clear;
mod compare;
mod doctor;
mod early;
mod embed;
mod fits;
mod forced_colours;
mod grid;
mod kept;
mod keyboard;
mod labels;
mod links;
mod matrix;
mod one_file;
mod overview;
mod pages;
mod pages_weight;
mod parts;
mod phone;
mod plain;
mod plan;
mod prerender;
mod profile;
mod projector;
mod same_facts;
mod saved;
mod scriptless;
mod search;
mod share;
mod show;
mod small_phone;
mod start;
mod table;
mod taps;
mod trouble;
mod weight;
mod worker;

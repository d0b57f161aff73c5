//! The show: the subjects of its scenes, their steps, and the numbers in their texts.

mod number;
mod prose;
mod source;
mod steps;
mod subject;
mod words;

pub(crate) use number::{cited, counted, digits};
pub(crate) use prose::{Part, parts};
pub(crate) use source::Source;
pub(crate) use steps::{CAPTION, Step, measure_of, steps};
pub(crate) use subject::{Subject, has_targets};
pub(crate) use words::{Words, most_named};

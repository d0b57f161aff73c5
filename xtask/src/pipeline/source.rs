//! The parts of the first view, from which the page, the element and the single-file copy are
//! assembled.

use super::module::Module;
use super::template::Texts;

/// The parts of the first view.
pub(super) struct Source<'a> {
    /// `index.html`.
    pub(super) template: &'a str,
    /// The texts that fill it.
    pub(super) texts: &'a Texts<'a>,
    /// The style sheet.
    pub(super) style: &'a str,
    /// The first script.
    pub(super) boot: &'a str,
    /// The module.
    pub(super) app: &'a Module,
    /// The links to other files, in the text version.
    pub(super) links: &'a str,
}

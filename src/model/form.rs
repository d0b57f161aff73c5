//! The two forms of the model: owned values while it is built, statics in the page.

use std::fmt::Debug;

/// The types of text, lists and references in the model. Types of the model have the form as a
/// parameter, by default the page's: `Role` is `Role<Static>`.
pub trait Form: Debug + 'static {
    /// A text.
    type Text: AsRef<str> + Debug + PartialEq;
    /// A list.
    type List<T: Debug + 'static>: Debug;
    /// A reference to an entry of another list.
    type Ref<T: Debug + 'static>: Debug;
}

/// The page's form: statics that refer to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Static {}

impl Form for Static {
    type Text = &'static str;
    type List<T: Debug + 'static> = &'static [T];
    type Ref<T: Debug + 'static> = &'static T;
}

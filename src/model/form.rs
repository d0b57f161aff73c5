//! The two forms of the model: owned values while it is built, statics in the page.

use std::fmt::Debug;

/// How the model holds text, lists and references. Every type that needs one of them takes the form
/// as a parameter; without it, the page's is meant: `Role` is `Role<Static>`.
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

//! Entries of the seed files: their fields, and which of them an entry must have.

/// An entry of a seed file.
pub(crate) trait Seed {
    /// The id; empty for an entry that occurs once in its file.
    fn id(&self) -> &str;
    /// The required fields, each with whether it is missing.
    fn required(&self) -> Vec<(&'static str, bool)>;
}

/// A type of field that may be missing.
pub(super) trait Missing {
    /// Returns true if the field is missing or empty.
    fn is_missing(&self) -> bool;
}

impl Missing for String {
    fn is_missing(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Missing for Vec<T> {
    fn is_missing(&self) -> bool {
        self.is_empty()
    }
}

impl Missing for Option<f64> {
    fn is_missing(&self) -> bool {
        self.is_none()
    }
}

/// Defines entries: the field in parentheses is the id, the fields in the first block are required.
/// Reading accepts an entry without them, so that `check::fields` can report all that are missing.
macro_rules! seeds {
    ($($(#[$doc:meta])* $kind:ident $(($id:ident))? {
        $($(#[$meta:meta])* $field:ident: $type:ty,)*
    } $(, optional {
        $($(#[$more_meta:meta])* $more:ident: $more_type:ty,)*
    })?)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, serde::Deserialize)]
        #[serde(default)]
        pub(crate) struct $kind {
            $($(#[$meta])* pub(crate) $field: $type,)*
            $($($(#[$more_meta])* pub(crate) $more: $more_type,)*)?
        }

        impl $crate::seeds::Seed for $kind {
            fn id(&self) -> &str {
                [$(self.$id.as_str(),)? ""][0]
            }

            fn required(&self) -> Vec<(&'static str, bool)> {
                use $crate::seeds::seed::Missing;
                vec![$((stringify!($field), self.$field.is_missing())),*]
            }
        }
    )*};
}

pub(super) use seeds;

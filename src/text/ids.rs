//! Enums with an id for each value, as links, controls, fields and attributes have it.

/// Defines an enum with an id for each of its values: `ALL`, `id` and `from_id`.
macro_rules! ids {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$note:meta])* $value:ident = $id:literal,)+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$note])* $value,)+ }

        impl $name {
            /// All values, in order.
            pub const ALL: [Self; [$($id),+].len()] = [$(Self::$value),+];

            /// The id of the value.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$value => $id),+ }
            }

            /// The value with this id; none if it is unrecognised.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|value| value.id() == id)
            }
        }
    };
}

pub(crate) use ids;

//! Tables of texts.

/// Defines a table of texts: the Chinese one, and the type that a table in another language has to
/// fill, so that the compiler finds what it lacks.
macro_rules! texts {
    (
        $(#[$about:meta])*
        $Table:ident, $ZH:ident {
            $($key:ident: $text:expr,)*
        }
    ) => {
        $(#[$about])*
        #[allow(missing_docs, reason = "each field is named after its text")]
        #[derive(Debug)]
        pub struct $Table {
            $(pub $key: &'static str,)*
        }

        /// 中文.
        pub static $ZH: $Table = $Table { $($key: $text,)* };
    };
}

pub(crate) use texts;

//! Tables of texts.

/// Defines a table of texts: the Chinese one, and the type that a table in another language has to
/// fill, so that the compiler finds what it lacks. A field that is not one text has its type before the
/// colon: `themes [Choice; 3]: […]`.
macro_rules! texts {
    (
        $(#[$about:meta])*
        $Table:ident, $ZH:ident {
            $($key:ident $($type:ty)?: $text:expr,)*
        }
    ) => {
        $(#[$about])*
        #[allow(missing_docs, reason = "each field is named after its text")]
        #[derive(Debug)]
        pub struct $Table {
            $(pub $key: texts!(@type $($type)?),)*
        }

        /// 中文.
        pub static $ZH: $Table = $Table { $($key: $text,)* };
    };
    (@type) => { &'static str };
    (@type $type:ty) => { $type };
}

pub(crate) use texts;

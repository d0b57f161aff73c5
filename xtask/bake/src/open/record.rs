//! Records: structs with a description of each field.

/// A field of a file.
#[derive(Clone, Debug)]
pub(super) struct Field {
    /// Its path: `chains[].roles[].term`.
    pub(super) path: String,
    /// Its meaning.
    pub(super) meaning: String,
    /// Its type, in words.
    pub(super) kind: String,
    /// Its unit; empty if it has none.
    pub(super) unit: &'static str,
}

/// A type of a field.
pub(super) trait Value {
    /// Its name in the dictionary.
    fn kind() -> String;

    /// Its JSON Schema.
    fn schema() -> serde_json::Value;

    /// The separator between its path and those of its own fields; `None` if it has no fields.
    const BELOW: Option<&'static str> = None;

    /// Adds its own fields, with this path before theirs.
    fn fields(_path: &str, _fields: &mut Vec<Field>) {}
}

/// The fields of a record, with this path before theirs.
pub(super) fn fields<T: Value>(path: &str) -> Vec<Field> {
    let mut fields = Vec::new();
    T::fields(path, &mut fields);
    fields
}

/// Adds a field and the fields of its type.
pub(super) fn add_field<T: Value>(
    path: String,
    meaning: &str,
    unit: &'static str,
    fields: &mut Vec<Field>,
) {
    fields.push(Field { path: path.clone(), meaning: meaning.into(), kind: T::kind(), unit });
    if let Some(below) = T::BELOW {
        T::fields(&format!("{path}{below}"), fields);
    }
}

/// A JSON Schema with the meaning of the field.
pub(super) fn described(mut schema: serde_json::Value, meaning: &str) -> serde_json::Value {
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("description".into(), meaning.into());
    }
    schema
}

macro_rules! plain {
    ($($kind:ty: $name:literal $type:literal),*) => {
        $(impl Value for $kind {
            fn kind() -> String {
                $name.into()
            }

            fn schema() -> serde_json::Value {
                serde_json::json!({ "type": $type })
            }
        })*
    };
}

plain!(
    String: "文本" "string",
    bool: "是否（true/false）" "boolean",
    u32: "整数" "integer",
    u64: "整数" "integer",
    f64: "小数" "number"
);

impl<T: Value> Value for Option<T> {
    const BELOW: Option<&'static str> = T::BELOW;

    fn kind() -> String {
        format!("{}，可为空（null）", T::kind())
    }

    fn schema() -> serde_json::Value {
        serde_json::json!({ "anyOf": [T::schema(), { "type": "null" }] })
    }

    fn fields(path: &str, fields: &mut Vec<Field>) {
        T::fields(path, fields);
    }
}

impl<T: Value> Value for Vec<T> {
    const BELOW: Option<&'static str> = match T::BELOW {
        Some(_) => Some("[]."),
        None => None,
    };

    fn kind() -> String {
        format!("{}列表", T::kind())
    }

    fn schema() -> serde_json::Value {
        serde_json::json!({ "type": "array", "items": T::schema() })
    }

    fn fields(path: &str, fields: &mut Vec<Field>) {
        T::fields(path, fields);
    }
}

/// A struct that is written to a file: each field with its type, its meaning and, if it counts
/// something, its unit. The fields are written in this order.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident {
        $($field:ident: $kind:ty, $meaning:literal $(, $unit:literal)?;)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, serde::Serialize)]
        pub(crate) struct $name {
            $(pub(in crate::open) $field: $kind,)*
        }

        impl crate::open::record::Value for $name {
            const BELOW: Option<&'static str> = Some(".");

            fn kind() -> String {
                "对象".into()
            }

            // Fields may be added within a version, so others are allowed.
            fn schema() -> serde_json::Value {
                let mut properties = serde_json::Map::new();
                $(
                    let schema = <$kind as crate::open::record::Value>::schema();
                    let schema = crate::open::record::described(schema, $meaning);
                    properties.insert(stringify!($field).into(), schema);
                )*
                let required: Vec<&str> = vec![$(stringify!($field)),*];
                serde_json::json!({ "type": "object", "properties": properties, "required": required })
            }

            fn fields(path: &str, fields: &mut Vec<crate::open::record::Field>) {
                $(crate::open::record::add_field::<$kind>(
                    format!("{path}{}", stringify!($field)),
                    $meaning,
                    concat!($($unit)?),
                    fields,
                );)*
            }
        }
    };
}

pub(super) use record;

//! Examples for the dictionary, taken from the files themselves.

use serde_json::Value;

/// The most characters of an example.
const LONGEST: usize = 40;

/// The first non-empty value at this path; `None` for an object.
pub(super) fn at(holds: &Value, path: &str) -> Option<String> {
    match holds {
        Value::Array(items) => items.iter().find_map(|item| at(item, path)),
        Value::Object(fields) => {
            let (own, rest) = path.split_once('.').unwrap_or((path, ""));
            let value = fields.get(own.trim_end_matches("[]"))?;
            if rest.is_empty() { shown(value) } else { at(value, rest) }
        }
        _ => None,
    }
}

fn shown(value: &Value) -> Option<String> {
    let text = match value {
        Value::Null | Value::Object(_) => return None,
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let items: Option<Vec<String>> = items.iter().map(shown).collect();
            items?.join("、")
        }
        plain => plain.to_string(),
    };
    let mut short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    (!short.is_empty()).then_some(short)
}

#[cfg(test)]
mod tests {
    use super::at;
    use serde_json::json;

    #[test]
    fn the_first_non_empty_value_is_the_example() {
        let holds =
            json!([{ "a": null, "b": [] }, { "a": "x", "b": ["y", "z"], "c": [{ "d": 1 }] }]);
        assert_eq!(at(&holds, "a").as_deref(), Some("x"));
        assert_eq!(at(&holds, "b").as_deref(), Some("y、z"));
        assert_eq!(at(&holds, "c[].d").as_deref(), Some("1"));
        assert_eq!(at(&holds, "c"), None);
    }
}

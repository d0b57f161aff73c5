//! The list of keys, and the buttons for the same commands.

use crate::text::markup::{tag, words};
use crate::text::{SHOW_CONTROLS, SHOW_KEYS};

/// The list of keys with their commands.
pub fn key_list() -> String {
    let row = |(keys, command): &(&str, &str)| {
        let keys: String = keys.split(' ').map(|key| words("kbd", &[], key)).collect();
        [tag("dt", &[], &keys), words("dd", &[], command)].concat()
    };
    tag("dl", &[("class", "keys-list")], &SHOW_KEYS.iter().map(row).collect::<String>())
}

/// The buttons.
pub fn buttons() -> String {
    let control = |(id, name): &(&str, &str)| words("button", &[("data-action", id)], name);
    tag("div", &[("class", "actions")], &SHOW_CONTROLS.iter().map(control).collect::<String>())
}

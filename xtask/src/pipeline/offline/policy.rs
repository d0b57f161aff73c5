//! What the one-file copy may do: run and apply what was built into it, and ask nobody for
//! anything. A part that was changed does not run.

use super::part::{Allowed, Part};

/// The element that says so.
pub(super) fn meta<'a>(parts: impl Iterator<Item = &'a Part>) -> String {
    let (mut scripts, mut styles) = (String::new(), String::new());
    for allowed in parts.filter_map(|part| part.allowed.as_ref()) {
        let (list, hash) = match allowed {
            Allowed::Script(hash) => (&mut scripts, hash),
            Allowed::Style(hash) => (&mut styles, hash),
        };
        list.push_str(&format!(" '{hash}'"));
    }
    format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         script-src 'wasm-unsafe-eval'{scripts}; style-src{styles}; img-src data:; \
         base-uri 'none'; form-action 'none'\">"
    )
}

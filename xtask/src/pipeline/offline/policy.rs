//! The content security policy of the single-file copy: only its own scripts and styles, by their hashes,
//! and no requests. A part that was changed does not run.

use super::part::{Allowed, Part};

/// The element with the policy.
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

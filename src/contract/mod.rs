//! The public contract, version 1: what other people's pages may rely on. Within a version things
//! are added; none is removed or changes its meaning.
//!
//! `docs/embedding.md` is the contract in words and `public/embed/v1.d.ts` in types; a test holds
//! both, and the element itself, to it.

pub mod message;
pub mod snippet;
pub mod view_event;

/// The version; it stands in the names of the files and in every message.
pub const VERSION: u32 = 1;

/// The attributes of `<ganzhou-atlas>` that it follows and, but for `height`, keeps equal to what it
/// shows. Each is a property as well.
pub const ATTRIBUTES: [&str; 9] =
    ["chain", "region", "layers", "theme", "mode", "controls", "zoom", "at", "height"];

/// Its properties besides the attributes.
pub const PROPERTIES: [&str; 1] = ["ready"];

/// Its methods.
pub const METHODS: [&str; 4] = ["show", "select", "present", "exportSvg"];

/// Its events.
pub const EVENTS: [&str; 4] = ["atlas-ready", "regionselect", "chainchange", "error"];

/// The values of `detail.code` of the event `error`.
pub const ERRORS: [&str; 7] =
    ["unknown-value", "old-browser", "no-wasm", "csp", "not-found", "integrity", "unknown"];

/// The messages of a frame to its host.
pub const FRAME_MESSAGES: [&str; 5] = ["here", "ready", "height", "regionselect", "chainchange"];

/// The messages of a host to a frame.
pub const HOST_MESSAGES: [&str; 3] = ["hello", "show", "select"];

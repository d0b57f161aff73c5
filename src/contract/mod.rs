//! The public contract with other people's pages, version 1. Within a version names are added; none is
//! removed or changes its meaning.
//!
//! `docs/embedding.md` describes it and `public/embed/v1.d.ts` has it as types; a test compares both, and
//! the element itself, with this module.

pub mod message;
pub mod snippet;
pub mod view_event;

/// The version, which is in the names of the files and in every message.
pub const VERSION: u32 = 1;

/// The attributes of `<ganzhou-atlas>`. All but `height` are kept equal to the view. Each is a property
/// too.
pub const ATTRIBUTES: [&str; 9] =
    ["chain", "region", "layers", "theme", "mode", "controls", "zoom", "at", "height"];

/// The properties of the element that are not attributes.
pub const PROPERTIES: [&str; 1] = ["ready"];

/// The methods of the element.
pub const METHODS: [&str; 4] = ["show", "select", "present", "exportSvg"];

/// The events of the element.
pub const EVENTS: [&str; 4] = ["atlas-ready", "regionselect", "chainchange", "error"];

/// The values of `detail.code` of the event `error`.
pub const ERRORS: [&str; 7] =
    ["unknown-value", "old-browser", "no-wasm", "csp", "not-found", "integrity", "unknown"];

/// The messages of an iframe to its host page.
pub const FRAME_MESSAGES: [&str; 5] = ["here", "ready", "height", "regionselect", "chainchange"];

/// The messages of a host page to an iframe.
pub const HOST_MESSAGES: [&str; 3] = ["hello", "show", "select"];

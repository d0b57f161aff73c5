//! Version 1 of what other people's pages may rely on. Within a version things are added and never
//! taken away or changed in meaning.

/// The version; it stands in the names of the files and in every message.
pub const VERSION: u32 = 1;

/// The attributes of `<ganzhou-atlas>`. Each is a property as well.
pub const ATTRIBUTES: [&str; 10] =
    ["chain", "region", "layers", "theme", "mode", "lang", "controls", "zoom", "at", "height"];

/// Its methods, and what is read of it.
pub const METHODS: [&str; 4] = ["show", "select", "present", "exportSvg"];

/// What is read of it besides the attributes.
pub const PROPERTIES: [&str; 1] = ["ready"];

/// Its events.
pub const EVENTS: [&str; 4] = ["atlas-ready", "regionselect", "chainchange", "error"];

/// What `error` may say in `detail.code`.
pub const ERRORS: [&str; 7] =
    ["unknown-value", "old-browser", "no-wasm", "csp", "not-found", "mime", "integrity"];

/// The messages of a frame to its host.
pub const TOLD: [&str; 5] = ["here", "ready", "height", "regionselect", "chainchange"];

/// The messages that a frame hears.
pub const HEARD: [&str; 3] = ["hello", "show", "select"];

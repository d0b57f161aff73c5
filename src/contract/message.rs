//! Messages between an iframe with an atlas and its host page. Anything else is ignored, whatever
//! window it comes from.
//!
//! A message is a plain object: `atlas` is [`MARK`], `version` is [`VERSION`], `type` is its kind, and
//! the other fields depend on the kind.

use super::VERSION;

/// The value of `atlas` in every message.
pub const MARK: &str = "ganzhou-atlas";

/// The fields of a message. A text that is missing or null is empty; a field of another type is `None`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields {
    /// `atlas`.
    pub mark: Option<String>,
    /// `version`.
    pub version: Option<f64>,
    /// `type`.
    pub kind: Option<String>,
    /// `chain`: ids with commas between them.
    pub chain: Option<String>,
    /// `region`: an id.
    pub region: Option<String>,
}

/// A message of a host page to an iframe.
#[derive(Clone, Debug, PartialEq)]
pub enum HostMessage {
    /// Requests the height that the iframe should have.
    Hello,
    /// Sets a parameter of the link, `chain` or `region`; an empty value removes it. An unrecognised
    /// value is ignored when the link is decoded.
    Set(&'static str, String),
}

/// Decodes a message of a host page; `None` if it is anything else.
pub fn decode(fields: &Fields) -> Option<HostMessage> {
    let is_ours =
        fields.mark.as_deref() == Some(MARK) && fields.version == Some(f64::from(VERSION));
    let set = |key, field: &Option<String>| Some(HostMessage::Set(key, field.clone()?));
    match fields.kind.as_deref().filter(|_| is_ours)? {
        "hello" => Some(HostMessage::Hello),
        "show" => set("chain", &fields.chain),
        "select" => set("region", &fields.region),
        _ => None,
    }
}

/// Returns true if a host page may control the iframe: one of the atlas's own origin, or of an origin that
/// the iframe's address lists (`host=https://a.example,https://b.example`). A page without an
/// origin may not.
pub fn may_control(origin: &str, own: &str, named: &str) -> bool {
    let known = [own].into_iter().chain(named.split(',')).any(|it| it == origin);
    known && origin.starts_with("http")
}

/// The height of an iframe of this width, both in CSS pixels. It depends on the width alone, and in
/// steps, so that an iframe never grows because it has grown.
pub fn iframe_height(width: i32) -> i32 {
    const STEP: i32 = 40;
    let wanted = match width {
        ..700 => (width * 2).clamp(600, 880),
        700..1000 => (width * 3 / 4).clamp(560, 720),
        _ => (width * 5 / 8).clamp(620, 1000),
    };
    (wanted + STEP - 1) / STEP * STEP
}

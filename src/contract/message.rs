//! What a frame and its host say to each other. Whatever is not exactly one of these is nothing,
//! whoever says it.
//!
//! A message is a plain object: `atlas` is [`MARK`], `version` is [`VERSION`],
//! `type` says what it is, and the rest belongs to that.

use super::VERSION;

/// By which a message of ours is known.
pub const MARK: &str = "ganzhou-atlas";

/// What stands in a message, each as the browser gave it: nothing where it is missing or of another
/// kind.
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

/// What a frame may be told.
#[derive(Clone, Debug, PartialEq)]
pub enum Heard {
    /// Somebody wants to know how high the frame should be.
    Hello,
    /// Set a word of the view, `chain` or `region`; an empty value takes it away. Whether the value
    /// means anything, the plan's own module knows: a value that does not changes nothing.
    Set(&'static str, String),
}

/// Reads a message; nothing if it is none of ours.
pub fn read(fields: &Fields) -> Option<Heard> {
    let is_ours =
        fields.mark.as_deref() == Some(MARK) && fields.version == Some(f64::from(VERSION));
    let value = |field: &Option<String>| field.clone().unwrap_or_default();
    match fields.kind.as_deref().filter(|_| is_ours)? {
        "hello" => Some(Heard::Hello),
        "show" => Some(Heard::Set("chain", value(&fields.chain))),
        "select" => Some(Heard::Set("region", value(&fields.region))),
        _ => None,
    }
}

/// Whether a host may lead the frame: the atlas's own origin, or one that the frame's address
/// names, `host=https://a.example,https://b.example`. An origin that is none is nobody's.
pub fn may_lead(origin: &str, own: &str, named: &str) -> bool {
    let known = [own].into_iter().chain(named.split(',')).any(|it| it == origin);
    known && origin.starts_with("http")
}

/// How high a frame of this width should be, both in CSS pixels. It follows from the width alone,
/// and in steps, so that a frame that grows never makes itself grow.
pub fn height(width: i32) -> i32 {
    const STEP: i32 = 40;
    let wanted = match width {
        ..700 => (width * 2).clamp(600, 880),
        700..1000 => (width * 3 / 4).clamp(560, 720),
        _ => (width * 5 / 8).clamp(620, 1000),
    };
    (wanted + STEP - 1) / STEP * STEP
}

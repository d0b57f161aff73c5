//! What a frame and its host say to each other. Whatever is not exactly one of these is nothing,
//! whoever says it.
//!
//! A message is a plain object: `atlas` is [`MARK`], `version` is [`VERSION`](super::contract::VERSION),
//! `type` says what it is, and the rest belongs to that.

use super::contract::VERSION;
use crate::plan::{Chain, Plan, Region};
use crate::state::MAX_CHAINS;

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
    /// Show these chains, at most three.
    Show(Vec<&'static Chain>),
    /// Open a region's profile, or close it.
    Select(Option<&'static Region>),
}

/// Reads a message; nothing if it is none of ours, or says what means nothing.
pub fn read(plan: &'static Plan, fields: &Fields) -> Option<Heard> {
    let is_ours =
        fields.mark.as_deref() == Some(MARK) && fields.version == Some(f64::from(VERSION));
    match fields.kind.as_deref().filter(|_| is_ours)? {
        "hello" => Some(Heard::Hello),
        "show" => chains(plan, fields.chain.as_deref().unwrap_or_default()).map(Heard::Show),
        "select" => match fields.region.as_deref().unwrap_or_default() {
            "" => Some(Heard::Select(None)),
            id => plan.region(id).map(|region| Heard::Select(Some(region))),
        },
        _ => None,
    }
}

/// All of them, or nothing: a host that names one wrongly is told by what does not happen.
fn chains(plan: &'static Plan, ids: &str) -> Option<Vec<&'static Chain>> {
    let ids: Vec<&str> = ids.split(',').filter(|id| !id.is_empty()).collect();
    let found: Vec<_> = ids.iter().filter_map(|id| plan.chain(id)).collect();
    (found.len() == ids.len() && ids.len() <= MAX_CHAINS).then_some(found)
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

//! The way through the regions by keys, on 十链总览 and 县链矩阵, and what is read out of each.

use crate::plan::{Chain, PLAN, Region};
use crate::scene::RoleStatus;
use crate::text::{ZH, ZH_SHOW, fill};

/// A move through the regions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Walk {
    /// To the next region; from the last to the first.
    Next,
    /// To the one before; from the first to the last.
    Previous,
    /// To the first.
    First,
    /// To the last.
    Last,
}

impl Walk {
    /// The move of a key, by its name in the browser; none for other keys.
    pub fn from_key(key: &str) -> Option<Self> {
        Some(match key {
            "ArrowRight" | "ArrowDown" => Self::Next,
            "ArrowLeft" | "ArrowUp" => Self::Previous,
            "Home" => Self::First,
            "End" => Self::Last,
            _ => return None,
        })
    }

    /// The region after a move.
    pub fn next(self, from: Option<&'static Region>) -> Option<&'static Region> {
        let regions = regions();
        let count = regions.len();
        let at = from.and_then(|from| regions.iter().position(|it| *it == from));
        let to = match (self, at) {
            (Self::First, _) | (Self::Next, None) => 0,
            (Self::Last, _) | (Self::Previous, None) => count.checked_sub(1)?,
            (Self::Next, Some(at)) => (at + 1) % count,
            (Self::Previous, Some(at)) => (at + count - 1) % count,
        };
        regions.get(to).copied()
    }
}

/// The regions in the order of the plan's data: all counties, and the zones that a chain names.
pub fn regions() -> Vec<&'static Region> {
    let is_named =
        |region: &'static Region| PLAN.chains.iter().any(|it| it.role_of(region).is_some());
    PLAN.regions.iter().filter(|&region| region.is_county() || is_named(region)).collect()
}

/// A region and its role in each chain, in words: at the end the number of chains where the plan does not
/// mention it.
pub fn describe(region: &'static Region) -> String {
    let status = |chain| RoleStatus::in_chain(&PLAN, chain, region);
    let is_silent = |status: RoleStatus| matches!(status, RoleStatus::NotMentioned);
    let (silent, rest): (Vec<_>, Vec<_>) =
        PLAN.chains.iter().partition(|chain| is_silent(status(chain)));
    let role = |chain: &'static Chain| [chain.name, status(chain).term(&ZH)].join(ZH.colon);
    let mut parts: Vec<String> = rest.into_iter().map(role).collect();
    if !silent.is_empty() {
        parts.push(fill(ZH_SHOW.walk_rest, &[&silent.len().to_string(), ZH.unmentioned]));
    }
    [region.name, &parts.join(ZH.separator)].join(ZH.colon)
}

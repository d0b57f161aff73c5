//! How the map stands to its review by the surveying authority (审图).

/// What the build found of the map's review.
#[derive(Debug)]
pub struct Review {
    /// How far it is. An approval of another map than this one is none.
    pub state: ReviewState,
    /// The 审图号; empty unless approved.
    pub number: &'static str,
    /// The day of the approval, ISO 8601; empty unless approved.
    pub date: &'static str,
    /// The hash of what this map shows, which an approval names.
    pub hash: &'static str,
}

/// How far the review is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewState {
    /// 未送审.
    NotSubmitted,
    /// 送审中.
    Submitted,
    /// 已批准, and nothing that the map shows has changed since.
    Approved,
}

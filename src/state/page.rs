//! The pages of the atlas: the map, and what reads the plan in other ways.

/// What stands in the middle of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The map.
    #[default]
    Map,
    /// 十链总览: ten small maps.
    Chains,
    /// 县链矩阵: regions by chains.
    Matrix,
    /// 规划条文: the measures.
    Plan,
    /// 目标与分工: targets, units, counts.
    Targets,
    /// 存疑: what the plan leaves in doubt.
    Ambiguities,
}

impl Page {
    /// Every page, in the order of the tabs.
    pub const ALL: [Self; 6] =
        [Self::Map, Self::Chains, Self::Matrix, Self::Plan, Self::Targets, Self::Ambiguities];

    /// Its word in a link.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Chains => "chains",
            Self::Matrix => "matrix",
            Self::Plan => "plan",
            Self::Targets => "targets",
            Self::Ambiguities => "doubts",
        }
    }

    /// The page with this word.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.id() == id)
    }
}

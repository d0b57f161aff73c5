//! The pages of the atlas: the map, and the pages beside it.

use crate::text::ids;

ids! {
    /// A page of the atlas, in the order of the tabs.
    #[derive(Default)]
    pub enum Page {
        /// The map.
        #[default]
        Map = "map",
        /// 十链总览: a small map for every chain.
        Chains = "chains",
        /// 县链矩阵: regions by chains.
        Matrix = "matrix",
        /// 规划条文: the measures.
        Plan = "plan",
        /// 目标与分工: targets, units, counts.
        Targets = "targets",
        /// 存疑: the ambiguities of the plan.
        Ambiguities = "doubts",
    }
}

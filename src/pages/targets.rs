//! 目标与分工: the charts.

use crate::chart::{self, Failure};
use crate::text::ZH_CHARTS;

/// The page. Its charts are drawn here, at build time: the browser gets them as they are.
pub(super) fn page() -> Result<String, Failure> {
    chart::page(&ZH_CHARTS)
}

//! The text of the page, one table for each language, checked by the compiler. The text of the plan
//! itself comes from the seeds.

pub(crate) mod attribute;
#[cfg(feature = "ssr")]
mod charts;
mod compose;
mod export;
mod ids;
pub(crate) mod markup;
#[cfg(feature = "ssr")]
mod pages;
mod pages_status;
mod sharing;
mod show;
mod spelling;
mod texts;
mod zh;

#[cfg(feature = "ssr")]
pub use charts::{ChartText, ZH_CHARTS};
pub use compose::{ComposeText, FileText, ZH_COMPOSE, ZH_FILE};
pub use export::{ExportText, ZH_EXPORT};
pub(crate) use ids::ids;
#[cfg(feature = "ssr")]
pub use pages::{PagesText, ZH_PAGES};
pub use pages_status::{PagesStatusText, ZH_PAGES_STATUS};
pub use sharing::{SharingText, ZH_SHARING};
pub use show::{NAME_ENDS, SHOW_CONTROLS, SHOW_KEYS, ShowText, ZH_SHOW};
#[cfg(feature = "ssr")]
pub use spelling::spelling;
pub use spelling::spells;
pub(crate) use texts::texts;
pub use zh::{Text, ZH};

/// Fills the places of a template in order. Places without a value stay empty.
pub fn fill(template: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let mut parts = template.split('{');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(values.next().copied().unwrap_or_default());
        out.push_str(part.strip_prefix('}').unwrap_or(part));
    }
    out
}

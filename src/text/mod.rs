//! The text of the page, one table for each language, checked by the compiler. The text of the plan
//! itself comes from the seeds.

mod agenda;
pub(crate) mod attribute;
#[cfg(feature = "slides")]
mod brief;
#[cfg(feature = "ssr")]
mod charts;
mod compose;
mod desk;
mod export;
mod ids;
pub(crate) mod markup;
mod own;
#[cfg(feature = "ssr")]
mod pages;
mod pages_status;
mod saving;
mod sharing;
mod show;
#[cfg(feature = "slides")]
mod slides;
mod spelling;
#[cfg(feature = "slides")]
mod tables;
mod texts;
mod zh;

pub use agenda::{AgendaText, ZH_AGENDA};
#[cfg(feature = "slides")]
pub use brief::{BriefText, ZH_BRIEF};
#[cfg(feature = "ssr")]
pub use charts::{ChartText, ZH_CHARTS};
pub use compose::{ComposeText, FileText, ZH_COMPOSE, ZH_FILE};
pub use desk::{DeskText, HandoutText, ZH_DESK, ZH_HANDOUT};
pub use export::{ExportText, ZH_EXPORT};
pub(crate) use ids::ids;
pub use own::{OwnText, ZH_OWN};
#[cfg(feature = "ssr")]
pub use pages::{PagesText, ZH_PAGES};
pub use pages_status::{PagesStatusText, ZH_PAGES_STATUS};
pub use saving::{SavingText, ZH_SAVING};
pub use sharing::{SharingText, ZH_SHARING};
pub use show::{CHAIN_WORDS, NAME_ENDS, SHOW_CONTROLS, SHOW_KEYS, ShowText, ZH_SHOW};
#[cfg(feature = "slides")]
pub use slides::{SlidesText, ZH_SLIDES};
#[cfg(feature = "ssr")]
pub use spelling::spelling;
pub use spelling::spells;
#[cfg(feature = "slides")]
pub use tables::{TablesText, ZH_TABLES};
pub(crate) use texts::texts;
pub use zh::{DrawnText, Text, ZH, ZH_DRAWN};

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

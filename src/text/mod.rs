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
pub use zh::ZH;

/// The text of the first view, in one language. `{}` stands for what is filled in, in order.
#[allow(missing_docs, reason = "each field is named after what it says")]
#[derive(Debug)]
pub struct Text {
    pub title: &'static str,
    pub subtitle: &'static str,
    pub structure: &'static str,
    pub core: &'static str,
    pub corridor: &'static str,
    pub chains: &'static str,
    pub layers: &'static str,
    pub keys: &'static str,
    pub page: &'static str,
    pub reading: &'static str,
    pub stage: &'static str,
    pub layer_zones: &'static str,
    pub layer_arcs: &'static str,
    pub layer_inferred: &'static str,
    pub layer_context: &'static str,
    pub compare: &'static str,
    pub compare_remove: &'static str,
    pub compare_instead: &'static str,
    pub clear_chains: &'static str,
    pub tier_core: &'static str,
    pub tier_radiating: &'static str,
    pub unmentioned: &'static str,
    pub host: &'static str,
    pub host_of: &'static str,
    pub zone_as: &'static str,
    pub schematic_position: &'static str,
    pub basis: &'static str,
    pub show_on_map: &'static str,
    pub corridor_member: &'static str,
    pub core_institute: &'static str,
    pub legend: &'static str,
    pub legend_corridor: &'static str,
    pub legend_arc_stated: &'static str,
    pub legend_arc_inferred: &'static str,
    pub legend_zone: &'static str,
    pub legend_doubt: &'static str,
    pub legend_institute: &'static str,
    pub no_chain_role: &'static str,
    pub chain_count: &'static str,
    pub county: &'static str,
    pub zone_in: &'static str,
    pub zones_hosted: &'static str,
    pub neighbours: &'static str,
    pub close: &'static str,
    pub search: &'static str,
    pub search_hint: &'static str,
    pub search_none: &'static str,
    pub search_chain: &'static str,
    pub share: &'static str,
    pub share_hint: &'static str,
    pub share_embed: &'static str,
    pub copied: &'static str,
    pub copy: &'static str,
    pub copy_by_hand: &'static str,
    pub theme: &'static str,
    pub theme_auto: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub care: &'static str,
    pub map_label: &'static str,
    pub map_keys: &'static str,
    pub inset_label: &'static str,
    pub zoom_in: &'static str,
    pub zoom_out: &'static str,
    pub zoom_reset: &'static str,
    pub base_map: &'static str,
    pub review_number: &'static str,
    pub review_not_submitted: &'static str,
    pub review_submitted: &'static str,
    pub kilometres: &'static str,
    pub table: &'static str,
    pub table_region: &'static str,
    pub notice_link: &'static str,
    pub dismiss: &'static str,
    pub part_missing: &'static str,
    pub retry: &'static str,
    pub intro: &'static str,
    pub intro_how: &'static str,
    pub clause_of: &'static str,
    pub ahead: &'static str,
    pub sheet: &'static str,
    pub text_version: &'static str,
    pub show: &'static str,
    pub show_speaker: &'static str,
    pub show_opening: &'static str,
    pub show_end: &'static str,
    pub open_data: &'static str,
    pub offline_copy: &'static str,
    pub pages: &'static str,
    pub page_map: &'static str,
    pub page_chains: &'static str,
    pub page_matrix: &'static str,
    pub page_plan: &'static str,
    pub page_targets: &'static str,
    pub page_ambiguities: &'static str,
    pub space: &'static str,
    pub separator: &'static str,
    pub list_separator: &'static str,
    pub colon: &'static str,
}

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

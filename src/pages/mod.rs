//! The pages beside the map, drawn at build time: each is a piece of markup that is fetched when
//! it is opened. `view::pages` makes them interactive, by their attributes:
//!
//! - `data-region`, `data-chain`, `data-measure`, `data-unit`: the subject of a mark, cell or clause;
//! - `data-regions`: all regions that a clause is about; they are highlighted together with it;
//! - `data-says`: the plan's own word for the role;
//! - `data-action`: the action of a click ([`Control`](crate::state::Control), [`PagesPress`]).

mod ambiguities;
mod chains;
mod clause;
mod matrix;
mod measure;
mod plan;
mod sharing;
mod targets;

use crate::chart::Failure;
use crate::plan::{Chain, PLAN, REVIEW, Region};
use crate::scene::review_line;
use crate::state::{Page, PagesPress, Pick};
use crate::text::markup::{Tag, tag, text as escaped, words};
use crate::text::{ZH, ZH_PAGES};

pub use sharing::dialog;

/// The markup of every page, in the order of the tabs.
///
/// # Errors
/// A chart that cannot be drawn stops the build.
pub fn all() -> Result<Vec<(Page, String)>, Failure> {
    Ok(vec![
        (Page::Chains, chains::page()),
        (Page::Matrix, matrix::page()),
        (Page::Plan, plan::page()),
        (Page::Targets, targets::page()?),
        (Page::Ambiguities, ambiguities::page()),
    ])
}

/// The style rule that follows from the plan: the small maps of the chains stand in two rows.
pub fn style() -> String {
    format!(".small-maps {{\n--columns: {};\n}}\n", PLAN.chains.len().div_ceil(2))
}

/// A list from which a region is chosen; the choice holds on every page.
fn region_picker() -> String {
    let regions = PLAN.regions.iter().map(|region: &Region| (region.id, region.name));
    list_picker(Pick::Region, ZH_PAGES.pick_region, regions)
}

/// A list from which a chain is chosen.
fn chain_picker() -> String {
    let chains = PLAN.chains.iter().map(|chain: &Chain| (chain.id, chain.name));
    list_picker(Pick::Chain, ZH_PAGES.pick_chain, chains)
}

fn list_picker(
    pick: Pick,
    label: &str,
    options: impl Iterator<Item = (&'static str, &'static str)>,
) -> String {
    let option = |(id, name): (&str, &str)| words("option", &[("value", id)], name);
    let options: String =
        [("", ZH_PAGES.picked_none)].into_iter().chain(options).map(option).collect();
    tag(
        "label",
        &[],
        &[escaped(label), tag("select", &[("data-pick", pick.id())], &options)].concat(),
    )
}

/// The start of a button without an id.
fn button(class: &'static str, press: PagesPress) -> Tag<'static> {
    Tag::new("button").attr("class", class).attr("data-action", press.id())
}

/// Review state and source: they stand at the lower left of every map.
fn sources() -> String {
    let data = words("a", &[("href", "data/")], ZH_PAGES.open_data);
    let review = words("span", &[("class", "review")], &review_line(&REVIEW, &ZH));
    tag("p", &[("class", "source")], &[review, words("span", &[], ZH.base_map), data].concat())
}

//! 规划条文: the measures by section, beside a small map.

use super::measure::article;
use super::{button, chain_picker, list_picker, region_picker, sources};
use crate::drawing::{Click, SmallMap};
use crate::plan::{MEASURES, Measure, PLAN, Region, UNITS};
use crate::scene::scene;
use crate::state::{PagesPress, Pick, View};
use crate::text::markup::{tag, text as escaped, words};
use crate::text::{ZH, ZH_PAGES, fill};

/// The page.
pub(super) fn page() -> String {
    let list = tag("div", &[("class", "measures")], &sections());
    [
        words("h2", &[], ZH.page_plan),
        words("p", &[("class", "how")], ZH_PAGES.plan_how),
        tools(),
        words("p", &[("class", "shown"), ("role", "status")], ""),
        tag("div", &[("class", "beside")], &[list, map()].concat()),
    ]
    .concat()
}

/// The filter of the list.
fn tools() -> String {
    let search = [
        ("type", "search"),
        ("data-pick", Pick::Find.id()),
        ("aria-label", ZH_PAGES.find),
        ("placeholder", ZH_PAGES.find_hint),
        ("autocomplete", "off"),
        ("spellcheck", "false"),
    ];
    let units = UNITS.iter().map(|unit| (unit.id, unit.name));
    let target = tag("input", &[("type", "checkbox"), ("data-pick", Pick::Targets.id())], "");
    let parts = [
        tag("input", &search, ""),
        region_picker(),
        chain_picker(),
        list_picker(Pick::Unit, ZH_PAGES.pick_unit, units),
        tag("label", &[], &[target, escaped(ZH_PAGES.only_targets)].concat()),
        button("plain", PagesPress::ClearFilter).text(ZH_PAGES.show_all),
    ];
    let search = [("class", "tools"), ("role", "search"), ("aria-label", ZH_PAGES.find)];
    tag("div", &search, &parts.concat())
}

fn sections() -> String {
    let mut sections: Vec<&str> = MEASURES.iter().map(|measure| measure.section).collect();
    sections.dedup();
    sections.into_iter().map(section).collect()
}

fn section(number: &str) -> String {
    let measures = || MEASURES.iter().filter(|measure| measure.section == number);
    let title = measures().next().map(|measure| measure.section_title).unwrap_or_default();
    let title = [number, ZH.space, title].concat();
    let articles: String = measures().map(article).collect();
    tag("section", &[("class", "part")], &[words("h3", &[], &title), articles].concat())
}

/// The map beside the list. Pointing at a clause highlights its regions, and the other way round.
fn map() -> String {
    let says = |region: &'static Region| {
        let named = |measure: &&Measure| measure.regions.iter().any(|it| it.region == region);
        let numbers: Vec<_> = MEASURES.iter().filter(named).map(|measure| measure.id).collect();
        let numbers = numbers.join(ZH.list_separator);
        if numbers.is_empty() {
            return [region.name, ZH.colon, ZH.unmentioned].concat();
        }
        fill(ZH_PAGES.named_in, &[region.name, &numbers])
    };
    let scene = scene(&PLAN, &View::new(), &ZH);
    let map =
        SmallMap { name: "plan", label: ZH_PAGES.plan_map, click: Click::Selects, inset: false };
    let drawing = map.draw(&scene, says);
    let line = [("class", "says"), ("data-else", ZH_PAGES.plan_map_how)];
    let parts = [drawing, words("p", &line, ZH_PAGES.plan_map_how), sources()];
    tag("aside", &[("class", "beside-map"), ("data-map", "")], &parts.concat())
}

//! The filter of the list of measures: by the chosen region and chains, by unit, by quantified
//! targets, and by text. All of it is part of the view; only text that is still being typed is ahead
//! of it.

use super::Pages;
use crate::browser::Element;
use crate::state::{Action, Listing};
use crate::text::{ZH_PAGES_STATUS, fill, spells};
use web_sys::Event;

/// The page with the list.
const PAGE: &str = "article[data-page='plan']";

/// The search field.
const FIELD: &str = "[data-pick='find']";

/// Filters the list while text is typed.
pub(super) fn listen(pages: &Pages) {
    let here = pages.clone();
    pages.root.on("input", move |event: Event| {
        if let Some(field) = Element::closest_to_event(&event, FIELD) {
            narrow(&here, &field.value());
        }
    });
}

/// The conditions on a measure.
struct Wanted {
    region: Option<&'static str>,
    chains: Vec<&'static str>,
    unit: Option<&'static str>,
    targets: bool,
    typed: String,
    measure: Option<String>,
}

impl Wanted {
    fn new(pages: &Pages, typed: &str) -> Self {
        pages.store.read_view(|view| Self {
            region: view.region.map(|region| region.id),
            chains: view.chains.iter().map(|chain| chain.id).collect(),
            unit: view.lists.unit,
            targets: view.lists.targets,
            typed: normalise(typed),
            measure: view.measure.map(|number| number.id()),
        })
    }

    /// Returns true if a measure matches. The one that a link names always does.
    fn wants(&self, measure: &Element) -> bool {
        let holds =
            |list: &str, id: &str| measure.attribute_or_default(list).split(' ').any(|it| it == id);
        if self.measure.is_some() && measure.attribute("data-measure") == self.measure {
            return true;
        }
        self.region.is_none_or(|it| holds("data-regions", it))
            && (self.chains.is_empty() || self.chains.iter().any(|it| holds("data-chains", it)))
            && self.unit.is_none_or(|it| holds("data-units", it))
            && (!self.targets || measure.attribute_or_default("data-targets") != "0")
            && (self.typed.is_empty() || self.finds(measure))
    }

    fn finds(&self, measure: &Element) -> bool {
        normalise(&measure.text()).contains(&self.typed)
            || spells(&measure.attribute_or_default("data-spelled"), &self.typed)
    }
}

/// A text without spaces, with ASCII letters in lower case.
fn normalise(text: &str) -> String {
    let spaces = [' ', '\n', '\t', '　'];
    text.chars().filter(|it| !spaces.contains(it)).map(|it| it.to_ascii_lowercase()).collect()
}

/// Sets the fields to the view, and filters the list.
pub(super) fn follow(pages: &Pages) {
    let lists = pages.store.read_view(|view| view.lists.clone());
    let Some(page) = pages.root.find(PAGE) else { return };
    let Some(field) = page.find(FIELD) else { return };
    // Text that is still being typed is kept until the view's own text changes.
    if pages.memory.shown_text.replace(lists.find.clone()) != lists.find {
        field.write(&lists.find);
    }
    if let Some(list) = page.find("[data-pick='unit']") {
        list.choose(lists.unit.unwrap_or_default());
    }
    if let Some(tick) = page.find("[data-pick='targets']") {
        tick.tick(lists.targets);
    }
    narrow(pages, &field.value());
}

/// Shows the measures that match, and how many there are.
fn narrow(pages: &Pages, typed: &str) {
    let Some(page) = pages.root.find(PAGE) else { return };
    let wanted = Wanted::new(pages, typed);
    let measures = page.find_all("[data-measure]");
    let mut shown: usize = 0;
    for measure in &measures {
        let wants = wanted.wants(measure);
        measure.toggle_attribute("hidden", !wants);
        shown += usize::from(wants);
    }
    for section in page.find_all(".part") {
        section.toggle_attribute("hidden", section.find("[data-measure]:not([hidden])").is_none());
    }
    if let Some(line) = page.find(".shown") {
        let counts = [shown.to_string(), measures.len().to_string()];
        line.set_text(&fill(
            ZH_PAGES_STATUS.measures_shown,
            &counts.each_ref().map(String::as_str),
        ));
    }
}

/// Clears the filter: region, chains, unit, targets and text.
pub(super) fn clear(pages: &Pages) {
    if let Some(field) = pages.root.find(PAGE).and_then(|page| page.find(FIELD)) {
        field.write("");
    }
    for action in [
        Action::Select(None),
        Action::ClearChains,
        Action::List(Listing::Unit(None)),
        Action::List(Listing::Targets(false)),
        Action::List(Listing::Find(String::new())),
    ] {
        pages.store.act(action);
    }
    narrow(pages, "");
}

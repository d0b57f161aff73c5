//! Narrowing the list of measures: by what is chosen (region, chains), by unit, by whether they
//! have a target, by what is typed. All of it is the view's, a link carries it; only while someone
//! types is the list ahead of it.

use crate::browser::Element;
use crate::text::{ZH_READER, fill, spells};
use web_sys::Event;

/// The page it works on.
const PAGE: &str = "article[data-page='plan']";

/// The field that is typed into.
const FIELD: &str = "[data-pick='find']";

/// What the view last told the field.
const TOLD: &str = "data-told";

/// Hears what narrows the list.
pub(super) fn listen(root: &Element) {
    let here = root.clone();
    root.on("input", move |event: Event| {
        if let Some(field) = Element::closest_to_event(&event, FIELD) {
            narrow(&here, &field.value());
        }
    });
    let here = root.clone();
    root.on("click", move |event: Event| {
        if Element::closest_to_event(&event, "[data-all]").is_some() {
            clear(&here);
        }
    });
}

/// What the list is narrowed to.
struct Wanted {
    region: String,
    chains: Vec<String>,
    unit: String,
    targets: bool,
    typed: String,
    measure: String,
}

impl Wanted {
    fn of(root: &Element, typed: &str) -> Self {
        Self {
            region: root.attribute_or_default("data-at-region"),
            chains: root
                .attribute_or_default("data-at-chains")
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
            unit: root.attribute_or_default("data-at-unit"),
            targets: root.attribute_or_default("data-at-targets") == "true",
            typed: letters(typed),
            measure: root.attribute_or_default("data-at-measure"),
        }
    }

    /// Whether a measure is wanted. The one that a link names always is.
    fn wants(&self, measure: &Element) -> bool {
        let holds =
            |list: &str, id: &str| measure.attribute_or_default(list).split(' ').any(|it| it == id);
        if !self.measure.is_empty() && measure.attribute_or_default("data-measure") == self.measure
        {
            return true;
        }
        (self.region.is_empty() || holds("data-regions", &self.region))
            && (self.chains.is_empty() || self.chains.iter().any(|it| holds("data-chains", it)))
            && (self.unit.is_empty() || holds("data-units", &self.unit))
            && (!self.targets || measure.attribute_or_default("data-targets") != "0")
            && (self.typed.is_empty() || self.finds(measure))
    }

    fn finds(&self, measure: &Element) -> bool {
        letters(&measure.text()).contains(&self.typed)
            || spells(&measure.attribute_or_default("data-spelled"), &self.typed)
    }
}

/// Without spaces, and in small letters as far as they are ASCII.
fn letters(text: &str) -> String {
    let spaces = [' ', '\n', '\t', '　'];
    text.chars().filter(|it| !spaces.contains(it)).map(|it| it.to_ascii_lowercase()).collect()
}

/// Lets the fields say what the view says, and shows what it wants.
pub(super) fn follow(root: &Element) {
    let told = root.attribute_or_default("data-at-find");
    let Some(page) = root.find(PAGE) else { return };
    let Some(field) = page.find(FIELD) else { return };
    // What is being typed is not told yet: only news from the view takes its place.
    if field.attribute_or_default(TOLD) != told {
        field.set_attribute(TOLD, &told);
        field.write(&told);
    }
    if let Some(list) = page.find("[data-pick='unit']") {
        list.choose(&root.attribute_or_default("data-at-unit"));
    }
    if let Some(tick) = page.find("[data-pick='targets']") {
        tick.tick(root.attribute_or_default("data-at-targets") == "true");
    }
    narrow(root, &field.value());
}

/// Shows what is wanted and says how many that are.
fn narrow(root: &Element, typed: &str) {
    let Some(page) = root.find(PAGE) else { return };
    let wanted = Wanted::of(root, typed);
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
        let said = [shown.to_string(), measures.len().to_string()];
        line.set_text(&fill(ZH_READER.measures_shown, &said.each_ref().map(String::as_str)));
    }
}

/// Everything again: what narrows the list is given back through the fields that say it.
fn clear(root: &Element) {
    let Some(page) = root.find(PAGE) else { return };
    for field in page.find_all("[data-pick]") {
        let ticks = field.attribute("type").as_deref() == Some("checkbox");
        let narrows = if ticks { field.is_ticked() } else { !field.value().is_empty() };
        if narrows {
            field.reset();
            field.dispatch("change");
        }
    }
    // What was typed and not yet told is no change of the view's.
    narrow(root, "");
}

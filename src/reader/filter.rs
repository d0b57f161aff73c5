//! Narrowing the list of measures: by what is chosen (region, chains), by unit, by whether they
//! have a target, by what is typed. All of it is the view's, a link carries it; only while someone
//! types is the list ahead of it.

use crate::part::Part;
use crate::text::{ZH_READER, fill, spells};
use web_sys::Event;

/// The page it works on.
const PAGE: &str = "article[data-page='plan']";

/// The field that is typed into.
const FIELD: &str = "[data-pick='find']";

/// What the view last told the field.
const TOLD: &str = "data-told";

/// Hears what narrows the list.
pub(super) fn listen(root: &Part) {
    let here = root.clone();
    root.on("input", move |event: Event| {
        if let Some(field) = Part::around(&event, FIELD) {
            narrow(&here, &field.value());
        }
    });
    let here = root.clone();
    root.on("click", move |event: Event| {
        if Part::around(&event, "[data-all]").is_some() {
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
    fn of(root: &Part, typed: &str) -> Self {
        Self {
            region: root.says("data-at-region"),
            chains: root.says("data-at-chains").split_whitespace().map(str::to_owned).collect(),
            unit: root.says("data-at-unit"),
            targets: root.says("data-at-targets") == "true",
            typed: letters(typed),
            measure: root.says("data-at-measure"),
        }
    }

    /// Whether a measure is wanted. The one that a link names always is.
    fn wants(&self, measure: &Part) -> bool {
        let holds = |list: &str, id: &str| measure.says(list).split(' ').any(|it| it == id);
        if !self.measure.is_empty() && measure.says("data-measure") == self.measure {
            return true;
        }
        (self.region.is_empty() || holds("data-regions", &self.region))
            && (self.chains.is_empty() || self.chains.iter().any(|it| holds("data-chains", it)))
            && (self.unit.is_empty() || holds("data-units", &self.unit))
            && (!self.targets || measure.says("data-targets") != "0")
            && (self.typed.is_empty() || self.finds(measure))
    }

    fn finds(&self, measure: &Part) -> bool {
        letters(&measure.text()).contains(&self.typed)
            || spells(&measure.says("data-spelled"), &self.typed)
    }
}

/// Without spaces, and in small letters as far as they are ASCII.
fn letters(text: &str) -> String {
    let spaces = [' ', '\n', '\t', '　'];
    text.chars().filter(|it| !spaces.contains(it)).map(|it| it.to_ascii_lowercase()).collect()
}

/// Lets the fields say what the view says, and shows what it wants.
pub(super) fn follow(root: &Part) {
    let told = root.says("data-at-find");
    let Some(page) = root.first(PAGE) else { return };
    let Some(field) = page.first(FIELD) else { return };
    // What is being typed is not told yet: only news from the view takes its place.
    if field.says(TOLD) != told {
        field.set(TOLD, &told);
        field.write(&told);
    }
    if let Some(list) = page.first("[data-pick='unit']") {
        list.choose(&root.says("data-at-unit"));
    }
    if let Some(tick) = page.first("[data-pick='targets']") {
        tick.tick(root.says("data-at-targets") == "true");
    }
    narrow(root, &field.value());
}

/// Shows what is wanted and says how many that are.
fn narrow(root: &Part, typed: &str) {
    let Some(page) = root.first(PAGE) else { return };
    let wanted = Wanted::of(root, typed);
    let measures = page.all("[data-measure]");
    let mut shown: usize = 0;
    for measure in &measures {
        let wants = wanted.wants(measure);
        measure.flag("hidden", !wants);
        shown += usize::from(wants);
    }
    for section in page.all(".part") {
        section.flag("hidden", section.first("[data-measure]:not([hidden])").is_none());
    }
    if let Some(line) = page.first(".shown") {
        let said = [shown.to_string(), measures.len().to_string()];
        line.set_text(&fill(ZH_READER.measures_shown, &said.each_ref().map(String::as_str)));
    }
}

/// Everything again: what narrows the list is given back through the fields that say it.
fn clear(root: &Part) {
    let Some(page) = root.first(PAGE) else { return };
    for field in page.all("[data-pick]") {
        let ticks = field.get("type").as_deref() == Some("checkbox");
        let narrows = if ticks { field.is_ticked() } else { !field.value().is_empty() };
        if narrows {
            field.reset();
            field.tell("change");
        }
    }
    // What was typed and not yet told is no change of the view's.
    narrow(root, "");
}

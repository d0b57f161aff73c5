//! Narrowing the list of measures: by what is chosen (region, chains), by unit, by whether they
//! have a target, by what is typed.

use super::dom::Part;
use crate::text::{ZH_READER, fill, spells};
use web_sys::Event;

/// The page it works on.
const PAGE: &str = "article[data-page='plan']";

/// Hears what narrows the list.
pub(super) fn listen(root: &Part) {
    for kind in ["input", "change"] {
        let here = root.clone();
        root.on(kind, move |event: Event| {
            if Part::around(&event, "[data-find],[data-only]").is_some() {
                narrow(&here);
            }
        });
    }
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
    fn of(root: &Part, page: &Part) -> Self {
        let field = |selector| page.first(selector).map(|it| it.value()).unwrap_or_default();
        let typed = field("[data-find]");
        Self {
            region: root.says("data-at-region"),
            chains: root.says("data-at-chains").split_whitespace().map(str::to_owned).collect(),
            unit: field("select[data-only='unit']"),
            targets: page.first("[data-only='targets']").is_some_and(|it| it.is_ticked()),
            typed: letters(&typed),
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

/// Shows what is wanted and says how many that are.
pub(super) fn narrow(root: &Part) {
    let Some(page) = root.first(PAGE) else { return };
    let wanted = Wanted::of(root, &page);
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

/// Everything again. What the view has chosen is given back through the lists that choose it.
fn clear(root: &Part) {
    let Some(page) = root.first(PAGE) else { return };
    for field in page.all("[data-find],[data-only]") {
        field.reset();
    }
    for list in page.all("select[data-pick]") {
        if !list.value().is_empty() {
            list.reset();
            list.tell("change");
        }
    }
    narrow(root);
}

//! The leading unit of each measure, and the measures whose lists of duties name local governments.

use crate::plan::{MEASURES, Measure, Region, UNITS, Unit};
use crate::text::markup::{tag, words};
use crate::text::{ZH, ZH_SHOW, fill};

/// The measures by the unit that leads them; below, for the governments of these regions, the
/// measures whose lists name them.
pub(super) fn duties(regions: &[&'static Region]) -> String {
    let mut leads: Vec<_> = UNITS.iter().map(|unit| (unit, led_by(unit))).collect();
    leads.retain(|(_, led)| !led.is_empty());
    leads.sort_by_key(|(_, led)| std::cmp::Reverse(led.len()));
    let leads: String = leads.iter().map(|(unit, led)| lead(unit, led)).collect();
    let local: String = UNITS
        .iter()
        .filter(|unit| unit.region.is_some_and(|region| regions.contains(&region)))
        .map(local)
        .collect();
    let local = match local.as_str() {
        "" => String::new(),
        local => tag("ul", &[("class", "local")], local),
    };
    [tag("div", &[("class", "leads")], &leads), local].concat()
}

fn led_by(unit: &'static Unit) -> Vec<&'static Measure> {
    MEASURES.iter().filter(|measure| measure.lead() == Some(unit)).collect()
}

fn lead(unit: &Unit, led: &[&'static Measure]) -> String {
    let line = |measure: &&Measure| {
        let parts = [words("cite", &[], measure.id), words("span", &[], measure.title)];
        tag("li", &[], &parts.concat())
    };
    let lines: String = led.iter().map(line).collect();
    let count = words("b", &[], &led.len().to_string());
    let head = tag("h3", &[], &[words("span", &[], unit.name), count].concat());
    tag("section", &[], &[head, tag("ul", &[], &lines)].concat())
}

fn local(unit: &'static Unit) -> String {
    let named = |measure: &&Measure| measure.duties.iter().any(|duty| duty.unit == unit);
    let named: Vec<&str> = MEASURES.iter().filter(named).map(|it| it.id).collect();
    let source = fill(ZH_SHOW.measure, &[&named.join(ZH.list_separator)]);
    tag("li", &[], &[words("b", &[], unit.name), words("cite", &[], &source)].concat())
}

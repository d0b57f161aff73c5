//! The elements of the map's marks, and changes of them.

use super::Embedder;
use crate::drawing::{Change, Edit, Extent, MarkKind};
use crate::plan::Plan;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The drawings of the map.
const DRAWINGS: [(&str, Extent); 2] = [("#map", Extent::Whole), ("#inset", Extent::Inset)];

/// The names on a drawing, in the plan's order.
const LABELS: &str = ".labels .label:not(.around)";

/// The elements of each region's marks on all drawings, in the plan's order.
pub(crate) struct MarkElements {
    regions: Vec<Vec<Element>>,
    labels: Vec<Vec<Element>>,
}

impl MarkElements {
    /// Finds the elements of the drawings that stand on the page.
    pub(crate) fn find(embedder: Embedder, plan: &'static Plan) -> Self {
        let empty = || plan.regions.iter().map(|_| Vec::new()).collect::<Vec<Vec<Element>>>();
        let (mut regions, mut labels) = (empty(), empty());
        for (selector, extent) in DRAWINGS {
            let Some(drawing) = embedder.find(selector) else { continue };
            let names = drawing.query_selector_all(LABELS).ok();
            for (place, region) in extent.regions(plan).enumerate() {
                let at = plan.regions.iter().position(|other| other == region);
                let mark = drawing.query_selector(&region_selector(region.id)).ok().flatten();
                let name = names.as_ref().and_then(|names| names.get(u32::try_from(place).ok()?));
                let name = name.and_then(|name| name.dyn_into().ok());
                put(&mut regions, at, mark);
                put(&mut labels, at, name);
            }
        }
        Self { regions, labels }
    }

    /// Makes a change on every drawing that shows the mark.
    pub(crate) fn apply(&self, change: &Change) {
        let elements = match change.mark {
            MarkKind::Region | MarkKind::Symbol => &self.regions,
            MarkKind::Label => &self.labels,
        };
        for element in elements.get(change.region).into_iter().flatten() {
            match change.mark {
                MarkKind::Symbol => {
                    if let Ok(Some(symbol)) = element.query_selector(".shape") {
                        apply(&symbol, &change.edit);
                    }
                }
                _ => apply(element, &change.edit),
            }
        }
    }
}

/// Changes an element.
pub(super) fn apply(element: &Element, edit: &Edit) {
    let _ = match edit {
        Edit::Attribute(name, Some(value)) => element.set_attribute(name, value),
        Edit::Attribute(name, None) => element.remove_attribute(name),
        Edit::Content(markup) => {
            element.set_inner_html(markup);
            Ok(())
        }
    };
}

/// The selector of a region's mark.
pub(crate) fn region_selector(id: &str) -> String {
    ["[data-region='", id, "']"].concat()
}

fn put(lists: &mut [Vec<Element>], at: Option<usize>, element: Option<Element>) {
    if let (Some(list), Some(element)) = (at.and_then(|at| lists.get_mut(at)), element) {
        list.push(element);
    }
}

//! The changes from one scene's drawing to another's.

use super::regions::zone_symbol;
use super::{label_attributes, live, region_attributes};
use crate::plan::Plan;
use crate::scene::{RegionMark, Scene};
use crate::text::attribute::Attribute;

/// A kind of mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// Its shape; a zone's group.
    Region,
    /// The shape in a zone's group.
    Symbol,
    /// Its name.
    Label,
}

/// A change of one mark, on every drawing that shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The place of the region in the plan's order.
    pub region: usize,
    /// The kind of the mark.
    pub mark: MarkKind,
    /// The new attribute or content.
    pub edit: Edit,
}

/// A new attribute or a new content of a mark.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// The value of an attribute; none removes it.
    Attribute(&'static str, Option<String>),
    /// All that is inside, as markup.
    Content(String),
}

/// The changes of the regions' marks and names between two scenes of the same plan.
pub fn diff(plan: &Plan, old: &Scene, new: &Scene) -> Vec<Change> {
    let pairs = old.regions.iter().zip(&new.regions).enumerate();
    let changed = pairs.filter(|(_, (old, new))| old != new);
    changed.flat_map(|(region, (old, new))| changes(plan, region, old, new)).collect()
}

fn changes(plan: &Plan, region: usize, old: &RegionMark, new: &RegionMark) -> Vec<Change> {
    let change = |mark| move |edit| Change { region, mark, edit };
    let mut changes = Vec::new();
    let edits = edits(region_attributes(old), region_attributes(new));
    changes.extend(edits.map(change(MarkKind::Region)));
    let edits = self::edits(label_attributes(old), label_attributes(new));
    changes.extend(edits.map(change(MarkKind::Label)));
    if !new.region.is_county() {
        changes.extend(symbol_change(plan, old, new).map(|(mark, edit)| change(mark)(edit)));
    }
    changes
}

/// The change of a zone's symbol. Usually only the fill changes, so the rest is not laid out again.
fn symbol_change(plan: &Plan, old: &RegionMark, new: &RegionMark) -> Option<(MarkKind, Edit)> {
    let (last, paint) = (old.paint, new.paint);
    if (last.hatch, last.outline) != (paint.hatch, paint.outline) {
        return Some((MarkKind::Region, Edit::Content(live::marks(&zone_symbol(plan, new)))));
    }
    let fill = paint.fill_hue().map(str::to_owned);
    (last.fill != paint.fill).then_some((MarkKind::Symbol, Edit::Attribute("fill", fill)))
}

/// The attributes that differ. Both lists name the same attributes in the same order.
fn edits<const N: usize>(old: [Attribute; N], new: [Attribute; N]) -> impl Iterator<Item = Edit> {
    let pairs = old.into_iter().zip(new).filter(|(old, new)| old != new);
    pairs.map(|(_, (name, value))| Edit::Attribute(name, value))
}

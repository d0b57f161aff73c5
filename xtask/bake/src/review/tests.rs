//! Every single thing that the map shows is in its hash, and nothing else is.

use super::Review;
use crate::atlas::Atlas;
use crate::cartography::{Drawing, Placement, RegionDrawing};
use crate::term::Tier;
use std::path::Path;

/// Changes one thing.
type Change = fn(&mut Atlas, &mut Drawing);

fn load() -> (Atlas, Drawing) {
    crate::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")).expect("the data are sound")
}

fn county(drawing: &mut Drawing) -> &mut RegionDrawing {
    drawing.regions.get_mut("360722").expect("信丰县 is drawn")
}

fn around(drawing: &mut Drawing) -> &mut Vec<Placement> {
    &mut drawing.cities.get_mut("360800").expect("吉安市 is drawn").labels
}

fn arc(drawing: &mut Drawing) -> &mut (String, String) {
    drawing.arcs.values_mut().next().expect("there are arcs")
}

fn marked(atlas: &mut Atlas) -> &mut crate::seeds::Ambiguity {
    let marked =
        |it: &&mut crate::seeds::Ambiguity| !it.regions.is_empty() && !it.chains.is_empty();
    atlas.ambiguities.iter_mut().find(marked).expect("a doubt is marked")
}

/// The name of what is changed, and how.
const SHOWN: [(&str, Change); 54] = [
    ("frame", |_, d| d.frame.0 += 1),
    ("outline", |_, d| d.outline.push('z')),
    ("borders", |_, d| d.borders.push('z')),
    ("scales", |_, d| d.label_scales[1] += 1),
    ("region's id", |a, _| a.regions[3].id.push('x')),
    ("region's name", |a, _| a.regions[3].name.push('x')),
    ("region's short name", |a, _| a.regions[3].short.push('x')),
    ("zone's host", |a, _| a.regions[20].host.as_mut().expect("a zone").county += 1),
    ("regions' order", |a, _| a.regions.swap(4, 5)),
    ("region's outline", |_, d| county(d).outline.push('z')),
    ("region's anchor", |_, d| county(d).anchor.0 += 1),
    ("label's place", |_, d| county(d).labels[0].at.1 += 1),
    ("label's size", |_, d| county(d).labels[0].size += 1),
    ("label's class", |_, d| county(d).labels[0].class += 1),
    ("label's text", |_, d| county(d).labels[0].text.push('x')),
    ("a label less", |_, d| drop(county(d).labels.pop())),
    ("labels moved to the inset", |_, d| {
        let labels = std::mem::take(&mut county(d).labels);
        county(d).inset_labels = labels;
    }),
    ("inset's label", |_, d| {
        let labels = d.regions.values_mut().find(|it| !it.inset_labels.is_empty());
        labels.expect("the inset has names").inset_labels[0].at.0 += 1;
    }),
    ("wall's scales", |_, d| d.wall_scales[0] += 1),
    ("wall's label", |_, d| county(d).wall_labels[0].at.0 += 1),
    ("labels moved to the wall", |_, d| {
        let labels = std::mem::take(&mut county(d).labels);
        county(d).wall_labels.splice(..0, labels);
    }),
    ("wall's inset's label", |_, d| {
        let labels = d.regions.values_mut().find(|it| !it.wall_inset_labels.is_empty());
        labels.expect("the inset has names").wall_inset_labels[0].text.push('x');
    }),
    ("wall's inset's scales", |_, d| d.wall_inset_scales[0] += 1),
    ("city's id", |a, _| a.cities[0].id.push('x')),
    ("city's name", |a, _| a.cities[0].name.push('x')),
    ("city's province", |a, _| a.cities[0].province.push('x')),
    ("city's label", |_, d| around(d)[0].text.push('x')),
    ("city's label's place", |_, d| around(d)[0].at.0 += 1),
    ("core", |a, _| a.core.region -= 1),
    ("corridor's name", |a, _| a.corridor.name.push('x')),
    ("corridor's members", |a, _| a.corridor.members.truncate(7)),
    ("corridor's member", |a, _| a.corridor.members[0].region += 1),
    ("corridor's order", |_, d| d.corridor_order.swap(0, 1)),
    ("ribbon", |_, d| d.ribbon.push('z')),
    ("chain's id", |a, _| a.chains[0].id.push('x')),
    ("chain's name", |a, _| a.chains[0].name.push('x')),
    ("chain's colour", |a, _| a.chains[0].colour = "#8453ae".into()),
    ("chains' order", |a, _| a.chains.swap(0, 1)),
    ("a role less", |a, _| drop(a.chains[0].roles.pop())),
    ("role's region", |a, _| a.chains[0].roles[0].named.region = 0),
    ("role's word", |a, _| a.chains[0].roles[1].term = "重点区域".into()),
    ("role's tier", |a, _| a.chains[0].roles[1].tier = Tier::Core),
    ("role's chain", |a, _| {
        let role = a.chains[0].roles.pop().expect("it has roles");
        a.chains[1].roles.push(role);
    }),
    ("arc's path", |_, d| arc(d).1.push('z')),
    ("arc's foot", |_, d| arc(d).0.push('x')),
    ("an arc less", |_, d| drop(d.arcs.pop_first())),
    ("doubt's region", |a, _| marked(a).regions.push("360735".into())),
    ("doubt's chain", |a, _| marked(a).chains.push("nev".into())),
    ("a doubt less", |a, _| marked(a).regions.clear()),
    ("inset's window", |_, d| d.inset_window.2 += 1),
    ("inset's frame", |_, d| d.inset_frame.0 += 1),
    ("inset's scales", |_, d| d.inset_scales[0] += 1),
    ("bay area's arrow", |_, d| d.bay_area.1.0 += 1),
    ("bay area's label", |_, d| d.bay_area_labels[0].at.0 += 1),
];

/// What is not on the map.
const UNSEEN: [(&str, Change); 10] = [
    ("quotation", |a, _| a.clauses[0].quote.push('x')),
    ("measure", |a, _| a.clauses[0].measure.push('x')),
    ("document", |a, _| a.document.title.push('x')),
    ("what a doubt says", |a, _| marked(a).says.push('x')),
    ("doubt that no mark tells of", |a, _| {
        let plain = a.ambiguities.iter_mut().find(|it| it.chains.is_empty());
        plain.expect("not every doubt is on the map").regions.push("360735".into());
    }),
    ("what is said in the show", |a, _| a.slides[1].notes.push("x".into())),
    ("pinyin", |a, _| a.regions[0].pinyin.full.push('x')),
    ("alias", |a, _| a.regions[0].aliases.push("x".into())),
    ("what the keys do", |_, d| county(d).walk = Default::default()),
    ("the record itself", |a, _| a.review.state = "送审中".into()),
];

fn hash_with(change: Change) -> String {
    let (mut atlas, mut drawing) = load();
    change(&mut atlas, &mut drawing);
    Review::of(&atlas, &drawing).hash
}

#[test]
fn each_thing_that_is_shown_changes_the_hash() {
    let own = hash_with(|_, _| {});
    for (what, change) in SHOWN {
        assert_ne!(hash_with(change), own, "{what}");
    }
}

#[test]
fn what_is_not_shown_leaves_the_hash() {
    let own = hash_with(|_, _| {});
    for (what, change) in UNSEEN {
        assert_eq!(hash_with(change), own, "{what}");
    }
}

#[test]
fn no_value_can_pass_for_two() {
    let one = hash_with(|atlas, _| atlas.regions[0].name = "甲\t乙".into());
    let other = hash_with(|atlas, _| {
        atlas.regions[0].name = "甲".into();
        atlas.regions[0].short.insert_str(0, "乙\t");
    });
    assert_ne!(one, other);
}

//! The hash covers everything that the map shows, and nothing else.

use super::Review;
use crate::atlas::{Ambiguity, Arc, Atlas, Kind, Placement, Region, Walk};
use atlas_model::Tier;
use std::path::Path;

/// A change of one value.
type Change = fn(&mut Atlas);

fn load() -> Atlas {
    crate::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")).expect("the data are sound")
}

fn county(atlas: &mut Atlas) -> &mut Region {
    atlas.regions.iter_mut().find(|it| it.id == "360722").expect("信丰县 is drawn")
}

fn around(atlas: &mut Atlas) -> &mut Vec<Placement> {
    let cities = &mut atlas.map.cities;
    &mut cities.iter_mut().find(|it| it.id == "360800").expect("吉安市 is drawn").labels
}

fn arc(atlas: &mut Atlas) -> &mut Option<Arc> {
    let mut roles = atlas.chains.iter_mut().flat_map(|chain| &mut chain.roles);
    &mut roles.find(|role| role.arc.is_some()).expect("there are arcs").arc
}

fn marked(atlas: &mut Atlas) -> &mut Ambiguity {
    let marked = |it: &&mut Ambiguity| !it.regions.is_empty() && !it.chains.is_empty();
    atlas.ambiguities.iter_mut().find(marked).expect("an ambiguity is marked")
}

/// Changes of what the map shows.
const SHOWN: [(&str, Change); 54] = [
    ("frame", |a| a.map.extent.width += 1),
    ("outline", |a| a.map.outline.push('z')),
    ("borders", |a| a.map.borders.push('z')),
    ("scales", |a| a.map.label_scales[1] += 1),
    ("region's id", |a| a.regions[3].id.push('x')),
    ("region's name", |a| a.regions[3].name.push('x')),
    ("region's short name", |a| a.regions[3].short.push('x')),
    ("zone's host", |a| match &mut a.regions[20].kind {
        Kind::Zone { host, .. } => *host += 1,
        Kind::County => panic!("not a zone"),
    }),
    ("regions' order", |a| a.regions.swap(4, 5)),
    ("region's outline", |a| county(a).outline.push('z')),
    ("region's anchor", |a| county(a).anchor.x += 1),
    ("label's place", |a| county(a).labels[0].at.y += 1),
    ("label's size", |a| county(a).labels[0].size += 1),
    ("label's class", |a| county(a).labels[0].class += 1),
    ("label's text", |a| county(a).labels[0].text.push('x')),
    ("a label less", |a| drop(county(a).labels.pop())),
    ("labels moved to the inset", |a| {
        let labels = std::mem::take(&mut county(a).labels);
        county(a).inset_labels = labels;
    }),
    ("inset's label", |a| {
        let labels = a.regions.iter_mut().find(|it| !it.inset_labels.is_empty());
        labels.expect("the inset has names").inset_labels[0].at.x += 1;
    }),
    ("wall's scales", |a| a.map.wall_scales[0] += 1),
    ("wall's label", |a| county(a).wall_labels[0].at.x += 1),
    ("labels moved to the wall", |a| {
        let labels = std::mem::take(&mut county(a).labels);
        county(a).wall_labels.splice(..0, labels);
    }),
    ("wall's inset's label", |a| {
        let labels = a.regions.iter_mut().find(|it| !it.wall_inset_labels.is_empty());
        labels.expect("the inset has names").wall_inset_labels[0].text.push('x');
    }),
    ("wall's inset's scales", |a| a.map.inset.wall_scales[0] += 1),
    ("city's id", |a| a.map.cities[0].id.push('x')),
    ("city's name", |a| a.map.cities[0].name.push('x')),
    ("city's province", |a| a.map.cities[0].province.push('x')),
    ("city's label", |a| around(a)[0].text.push('x')),
    ("city's label's place", |a| around(a)[0].at.x += 1),
    ("core", |a| a.core.region -= 1),
    ("corridor's name", |a| a.corridor.name.push('x')),
    ("corridor's members", |a| a.corridor.members.truncate(7)),
    ("corridor's member", |a| a.corridor.members[0].region += 1),
    ("corridor's order", |a| a.corridor.order.swap(0, 1)),
    ("ribbon", |a| a.corridor.ribbon.push('z')),
    ("chain's id", |a| a.chains[0].id.push('x')),
    ("chain's name", |a| a.chains[0].name.push('x')),
    ("chain's colour", |a| a.chains[0].colour = "#8453ae".into()),
    ("chains' order", |a| a.chains.swap(0, 1)),
    ("a role less", |a| drop(a.chains[0].roles.pop())),
    ("role's region", |a| a.chains[0].roles[0].region = 0),
    ("role's word", |a| a.chains[0].roles[1].term = "重点区域".into()),
    ("role's tier", |a| a.chains[0].roles[1].tier = Tier::Core),
    ("role's chain", |a| {
        let role = a.chains[0].roles.pop().expect("it has roles");
        a.chains[1].roles.push(role);
    }),
    ("arc's path", |a| arc(a).as_mut().expect("an arc").path.push('z')),
    ("arc's foot", |a| arc(a).as_mut().expect("an arc").from += 1),
    ("an arc less", |a| drop(arc(a).take())),
    ("doubt's region", |a| marked(a).regions.push(0)),
    ("doubt's chain", |a| marked(a).chains.push(0)),
    ("a doubt less", |a| marked(a).regions.clear()),
    ("inset's window", |a| a.map.inset.window.width += 1),
    ("inset's frame", |a| a.map.inset.frame.x += 1),
    ("inset's scales", |a| a.map.inset.label_scales[0] += 1),
    ("bay area's arrow", |a| a.map.bay_area.to.x += 1),
    ("bay area's label", |a| a.map.bay_area.labels[0].at.x += 1),
];

/// Changes of what the map does not show.
const UNSEEN: [(&str, Change); 10] = [
    ("quotation", |a| a.clauses[0].quote.push('x')),
    ("measure", |a| a.clauses[0].measure.push('x')),
    ("document", |a| a.document.title.push('x')),
    ("ambiguity's statement", |a| marked(a).statement.push('x')),
    ("region of an ambiguity without a mark", |a| {
        let plain = a.ambiguities.iter_mut().find(|it| it.chains.is_empty());
        plain.expect("not every doubt is on the map").regions.push(0);
    }),
    ("speaker's notes", |a| a.slides[1].notes.push("x".into())),
    ("pinyin", |a| a.regions[0].pinyin.full.push('x')),
    ("alias", |a| a.regions[0].aliases.push("x".into())),
    ("targets of the arrow keys", |a| {
        county(a).walk = Walk { north: None, east: None, south: None, west: None };
    }),
    ("the review's record", |a| a.review.state = "送审中".into()),
];

fn hash_with(change: Change) -> String {
    let mut atlas = load();
    change(&mut atlas);
    Review::new(&atlas).hash
}

#[test]
fn every_visible_change_changes_the_hash() {
    let own = hash_with(|_| {});
    for (what, change) in SHOWN {
        assert_ne!(hash_with(change), own, "{what}");
    }
}

#[test]
fn invisible_changes_keep_the_hash() {
    let own = hash_with(|_| {});
    for (what, change) in UNSEEN {
        assert_eq!(hash_with(change), own, "{what}");
    }
}

#[test]
fn a_tab_in_a_value_is_no_separator() {
    let one = hash_with(|atlas| atlas.regions[0].name = "甲\t乙".into());
    let other = hash_with(|atlas| {
        atlas.regions[0].name = "甲".into();
        atlas.regions[0].short.insert_str(0, "乙\t");
    });
    assert_ne!(one, other);
}

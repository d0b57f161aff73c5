//! Presentations state what the plan states, as python-pptx reads them and the plan was read by hand.

use std::collections::BTreeMap;

use ganzhou_atlas::plan::{PLAN, REVIEW, SLIDE_KEYS, find_slide};
use serde_json::Value;

use crate::facts::{CHAINS, COUNTIES, Chain, ZONES};
use crate::program::Written;

/// The colours of the theme for a core, for other roles, and for what the plan does not mention.
const CORE: &str = "ACCENT_1 (5)";
const AROUND: &str = "ACCENT_2 (6)";
const PAPER: &str = "BACKGROUND_1 (14)";

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().unwrap()
}

fn slide<'a>(deck: &'a Value, title: &str) -> &'a Value {
    let found = list(deck, "slides").iter().find(|slide| text(slide, "title") == title);
    found.unwrap_or_else(|| panic!("no slide {title}"))
}

fn slide_of<'a>(deck: &'a Value, chain: &Chain) -> &'a Value {
    slide(deck, find_slide(SLIDE_KEYS.iter().find(|key| key.id == chain.id).unwrap()).title)
}

/// The freeforms of a map with exactly this name.
fn freeforms<'a>(slide: &'a Value, name: &'a str) -> impl Iterator<Item = &'a Value> {
    list(slide, "shapes").iter().filter(move |shape| {
        shape["is_freeform"] == true
            && text(shape, "group") == "地图"
            && text(shape, "name") == name
    })
}

/// The colour that a region should have.
fn expected(chain: &Chain, region: &str) -> &'static str {
    match chain.terms.iter().find(|(_, regions)| regions.contains(&region)) {
        Some(("核心", _)) => CORE,
        Some(_) => AROUND,
        None => PAPER,
    }
}

#[test]
fn eighteen_counties_are_freeforms_in_the_colour_of_their_role() {
    let deck = Written::deck().read();
    for chain in CHAINS {
        let slide = slide_of(&deck, &chain);
        for (id, name) in COUNTIES {
            let found: Vec<_> = freeforms(slide, name).collect();
            assert_eq!(found.len(), 1, "{}: {name}", chain.name);
            assert_eq!(text(found[0], "fill"), expected(&chain, id), "{}: {name}", chain.name);
            let description = text(found[0], "description");
            let term = chain.terms.iter().find(|(_, regions)| regions.contains(&id));
            assert!(description.contains(term.map_or(chain.name, |it| it.0)), "{description}");
        }
        let hue = PLAN.chain(chain.id).unwrap().colour.trim_start_matches('#').to_uppercase();
        assert_eq!(text(&slide["theme"], "accent1"), hue);
    }
}

#[test]
fn zones_are_drawn_where_the_chain_names_them_and_their_counties_have_dots() {
    let deck = Written::deck().read();
    for chain in CHAINS {
        let slide = slide_of(&deck, &chain);
        let named = |id: &str| chain.terms.iter().any(|(_, regions)| regions.contains(&id));
        for (id, name, host) in zones() {
            let found: Vec<_> = freeforms(slide, name).map(|it| text(it, "fill")).collect();
            let wanted = if named(id) { vec![expected(&chain, id)] } else { Vec::new() };
            assert_eq!(found, wanted, "{}: {name}", chain.name);
            let dots = [COUNTIES.iter().find(|it| it.0 == host).unwrap().1, " 所在县区"].concat();
            let is_host = !named(host) && zones().any(|(id, _, other)| other == host && named(id));
            let found: Vec<_> = freeforms(slide, &dots).map(|it| text(it, "fill")).collect();
            assert_eq!(found, vec![CORE; usize::from(is_host)], "{}: {dots}", chain.name);
        }
    }
}

/// The zones with name and county; the institute is no part of any chain.
fn zones() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    ZONES.into_iter().filter(|(id, ..)| *id != PLAN.core.region.id)
}

#[test]
fn derived_arcs_are_dashed_and_named_so() {
    let deck = Written::deck().read();
    let mut counts = BTreeMap::new();
    for chain in CHAINS {
        for shape in list(slide_of(&deck, &chain), "shapes") {
            let (name, dash) = (text(shape, "name"), text(shape, "dash"));
            let Some((kind, _)) = name.split_once("弧线：") else { continue };
            if text(shape, "group") != "地图" {
                continue;
            }
            let is_stated = chain.terms.iter().any(|(term, _)| *term == "辐射区域");
            let wanted = if is_stated { ("辐射", "SOLID (1)") } else { ("推断", "DASH (4)") };
            assert_eq!((kind, dash), wanted, "{}: {name}", chain.name);
            *counts.entry(chain.id).or_insert(0) += 1;
        }
        let around: usize = chain.terms.iter().skip(1).map(|(_, regions)| regions.len()).sum();
        assert_eq!(counts.get(chain.id).copied().unwrap_or(0), around, "{}", chain.name);
    }
}

#[test]
fn freeforms_have_only_lines_and_the_size_of_their_shape() {
    let deck = Written::deck().read();
    let shapes = list(&deck, "slides").iter().flat_map(|slide| list(slide, "shapes"));
    let forms: Vec<_> = shapes.filter(|shape| shape["is_freeform"] == true).collect();
    assert!(forms.len() > 400, "{}", forms.len());
    for form in forms {
        let commands = list(&form["commands"], "names").iter().filter_map(Value::as_str);
        for command in commands {
            assert!(["moveTo", "lnTo", "close"].contains(&command), "{form}");
        }
        assert_eq!(list(&form["commands"], "sizes"), [form["size"].clone()], "{form}");
    }
}

#[test]
fn text_notes_and_sources_are_the_plans_and_the_shows() {
    let deck = Written::deck().read();
    for chain in CHAINS {
        let slide = slide_of(&deck, &chain);
        let words: String = list(slide, "shapes").iter().map(|it| text(it, "text")).collect();
        let clause = PLAN.chain(chain.id).unwrap().clause;
        assert!(words.contains(&format!("“{}”", clause.quote)), "{words}");
        for needed in ["审图号：未送审 · 内部讨论", "第 3 条", "核心", "文件未提及"]
        {
            assert!(words.contains(needed), "{}: {needed}", chain.name);
        }
        let notes = list(slide, "notes").iter().filter_map(Value::as_str);
        let key = SLIDE_KEYS.iter().find(|key| key.id == chain.id).unwrap();
        assert!(notes.eq(find_slide(key).notes.iter().copied()), "{}", chain.name);
    }
    let corridor = slide(&deck, "一廊：赣州科技创新走廊");
    let shapes = list(corridor, "shapes");
    assert!(shapes.iter().any(|it| text(it, "name").contains("走向示意")));
    let cover = list(&deck, "slides")[0]["notes"].to_string();
    assert!(cover.contains("一核") && !cover.contains('{'), "{cover}");
}

#[test]
fn properties_name_document_date_link_hash_and_review() {
    let address = ["--base-url", "https://example.org/atlas"];
    let written =
        Written::new(&[&["render", "--chain", "electronics"][..], &address].concat(), "chain.pptx");
    let properties = &written.read()["properties"];
    assert_eq!(text(properties, "title"), "赣粤电子信息产业创新链");
    assert_eq!(text(properties, "subject"), PLAN.document.title);
    assert_eq!(text(properties, "identifier"), "https://example.org/atlas/?chain=electronics");
    assert_eq!(text(properties, "content_status"), "审图号：未送审 · 内部讨论");
    assert_eq!(text(properties, "version"), format!("sha256:{}", REVIEW.hash));
    assert_eq!(text(properties, "created"), "2023-03-25 00:00:00");
    assert!(text(properties, "comments").contains("底图"), "{properties}");
}

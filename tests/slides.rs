//! The slides of the show against the plan, read by hand.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::geometry::Bounds;
use ganzhou_atlas::plan::{
    AGENDA, Chain, PLAN, Picture, Region, Reveal, SLIDE_KEYS, SLIDES, Shows, Slide, find_slide,
};

const TEXT: &str = include_str!("../seeds/implementation-plan.txt");

/// A chain: its id, its title, its cores, and the regions around them.
type Row = (&'static str, &'static str, &'static [&'static str], &'static [&'static str]);

/// The chains, read from measure 3 by hand.
const CHAINS: [Row; 10] = [
    (
        "rare-earth",
        "以赣州高新区为核心,以赣州经开区和龙南经开区为重要发展区域,以寻乌、全南、定南、安远、信丰、章贡为承载地,部署稀土产业创新链。",
        &["赣州高新区"],
        &["赣州经开区", "龙南经开区", "寻乌县", "全南县", "定南县", "安远县", "信丰县", "章贡区"],
    ),
    (
        "tungsten",
        "以赣州经开区、赣州高新区、大余县为核心,以崇义、南康、章贡、于都、定南等县区为重点区域,部署钨精深加工产业创新链。",
        &["赣州经开区", "赣州高新区", "大余县"],
        &["崇义县", "南康区", "章贡区", "于都县", "定南县"],
    ),
    (
        "electronics",
        "以赣州经开区、信丰县、龙南市作为核心,以章贡区、南康区、安远县、定南县、全南县、兴国县作为辐射区域,部署赣粤电子信息产业创新链。",
        &["赣州经开区", "信丰县", "龙南市"],
        &["章贡区", "南康区", "安远县", "定南县", "全南县", "兴国县"],
    ),
    (
        "digital",
        "以蓉江新区为核心,章贡区、赣县区、赣州经开区、南康区为重点区,部署数字经济创新链。",
        &["蓉江新区"],
        &["章贡区", "赣县区", "赣州经开区", "南康区"],
    ),
    (
        "health-food-agri",
        "以章贡区为核心,以赣州国家农业科技园、赣县国家现代农业示范区为支撑,部署医药食品和现代农业产业创新链。",
        &["章贡区"],
        &["赣州国家农业科技园", "赣县国家现代农业示范区"],
    ),
    ("furniture", "以南康区为核心,部署现代家具产业创新链。", &["南康区"], &[]),
    (
        "textile",
        "以于都为核心,以宁都、石城、瑞金、兴国为支撑,部署纺织服装产业创新链。",
        &["于都县"],
        &["宁都县", "石城县", "瑞金市", "兴国县"],
    ),
    (
        "nev",
        "以赣州新能源汽车科技城为核心,重点部署新能源汽车创新链",
        &["赣州新能源汽车科技城"],
        &[],
    ),
    (
        "green-materials",
        "以上犹县、寻乌县、石城县、于都县、章贡区为核心,部署玻纤及新型复合材料、陶瓷材料等绿色建材材料创新链。",
        &["上犹县", "寻乌县", "石城县", "于都县", "章贡区"],
        &[],
    ),
    (
        "chemicals",
        "以会昌县、定南县、赣县区、信丰县为核心,部署化工新材料产业创新链。",
        &["会昌县", "定南县", "赣县区", "信丰县"],
        &[],
    ),
];

fn slide(id: &str) -> &'static Slide {
    SLIDES.iter().find(|slide| slide.id == id).expect("it is in the show")
}

fn names(regions: &[&Region]) -> Vec<&'static str> {
    regions.iter().map(|region| PLAN.region(region.id).map_or("", |it| it.name)).collect()
}

fn hosts_named_zone(chain: &Chain, region: &'static Region) -> bool {
    PLAN.zones_in(region).any(|zone| chain.role_of(zone).is_some())
}

fn captions(slide: &Slide) -> Vec<&'static str> {
    slide.steps.iter().map(|step| step.caption).collect()
}

fn contains(outer: Bounds, inner: Bounds) -> bool {
    outer.x <= inner.x
        && outer.y <= inner.y
        && outer.x + outer.width >= inner.x + inner.width
        && outer.y + outer.height >= inner.y + inner.height
}

#[test]
fn the_show_has_the_core_the_corridor_and_the_chains_in_this_order() {
    let ids: Vec<_> = SLIDES.iter().map(|slide| slide.id).collect();
    let chains = CHAINS.iter().map(|row| row.0);
    let expected = ["title", "core", "corridor"].into_iter().chain(chains);
    let expected: Vec<_> =
        expected.chain(["overview", "matrix", "targets", "duties", "close"]).collect();
    assert_eq!(ids, expected);
    let letters: String = SLIDE_KEYS.iter().map(|key| key.letter).collect();
    assert_eq!(letters, "tcrewidhfxngmoabuz");
    let pictures: Vec<_> = SLIDES.iter().map(|slide| slide.picture).collect();
    assert_eq!(pictures[0], Picture::Cover);
    assert!(pictures[1..13].iter().all(|picture| *picture == Picture::Map));
    use Picture::{Close, Duties, Matrix, Overview, Targets};
    assert_eq!(pictures[13..], [Overview, Matrix, Targets, Duties, Close]);
}

#[test]
fn a_chain_is_revealed_from_its_cores_outwards() {
    for (id, sentence, cores, around) in CHAINS {
        assert_eq!(TEXT.matches(sentence).count(), 1, "{id} is read wrongly");
        let slide = slide(id);
        let chain = PLAN.chain(id).expect("the plan has it");
        assert_eq!(slide.chain(), Some(chain));
        let steps = slide.steps.iter().map(|step| match step.shows {
            Shows::Chain(other, told) if other == chain => (told, names(step.highlight)),
            other => panic!("{id} shows {other:?}"),
        });
        let steps: Vec<_> = steps.collect();
        assert_eq!(steps[0], (Reveal::Cores, cores.to_vec()), "{id}");
        let rest = if around.is_empty() {
            assert!(slide.steps.iter().all(|step| step.highlight.len() <= cores.len()));
            &steps[1..]
        } else {
            assert_eq!(steps[1], (Reveal::Regions, around.to_vec()), "{id}");
            assert_eq!(steps[2], (Reveal::Arcs, Vec::new()), "{id}");
            &steps[3..]
        };
        // Later steps reveal at least as much, and highlight at most what hosts a named zone.
        let revealed = if around.is_empty() { Reveal::Cores } else { Reveal::Arcs };
        let hosts = names(
            &PLAN.regions.iter().filter(|it| hosts_named_zone(chain, it)).collect::<Vec<_>>(),
        );
        for (reveal, lit) in rest {
            let ahead = *reveal == Reveal::Ahead && !chain.ahead.is_empty();
            assert!(*reveal == revealed || ahead, "{id}");
            assert!(lit.iter().all(|name| hosts.contains(name)), "{id}: {lit:?}");
        }
    }
}

#[test]
fn captions_have_the_plan_s_terms_and_regions() {
    let said = |id: &str, step: usize| captions(slide(id))[step];
    assert_eq!(
        said("rare-earth", 1),
        "重要发展区域：赣州经开区、龙南经开区；承载地：寻乌、全南、定南、安远、信丰、章贡"
    );
    // 等县区: an open list.
    assert_eq!(said("tungsten", 1), "重点区域：崇义、南康、章贡、于都、定南等");
    assert_eq!(said("digital", 1), "重点区：章贡区、赣县区、赣州经开区、南康区");
    assert_eq!(said("textile", 0), "核心：于都");
    assert_eq!(said("nev", 1), "提前布局光伏、风力、生物质发电、氢能源，文件未指明地点");
    // The plan states the arcs of one chain only.
    for (id, _, _, around) in CHAINS.iter().filter(|row| !row.3.is_empty()) {
        let stated = said(id, 2).contains("文件写明辐射");
        assert_eq!(stated, *id == "electronics", "{id}: {}", around.len());
        assert!(said(id, 2).contains("推断"), "{id}");
    }
}

#[test]
fn corridor_and_core_slides_highlight_their_regions() {
    let members = "章贡区 赣州高新区 赣州经开区 龙南市 信丰县 南康区 于都县 宁都县";
    let corridor = slide("corridor");
    assert!(TEXT.contains(&format!("以{}为核心区域", members.replace(' ', "、"))));
    let lit: Vec<_> = corridor.steps.iter().map(|step| names(step.highlight).join(" ")).collect();
    assert_eq!(lit, [members, "赣州高新区 赣州经开区", "章贡区", members]);
    assert!(corridor.steps.iter().all(|step| step.shows == Shows::Corridor));
    let core = slide("core").steps;
    assert!(core.iter().all(|step| step.shows == Shows::Core));
    let lit: Vec<_> = core.iter().map(|step| names(step.highlight).join(" ")).collect();
    let institute = "中国科学院赣江创新研究院";
    assert_eq!(lit, [institute, "赣县区", institute]);
}

#[test]
fn counts_in_texts_agree_with_the_matrix() {
    let count = |name: &str| {
        let names = |row: &&Row| row.2.iter().chain(row.3).any(|region| *region == name);
        CHAINS.iter().filter(names).count()
    };
    let counts: Vec<_> = PLAN.regions.iter().map(|region| count(region.name)).collect();
    assert_eq!((count("章贡区"), counts.iter().max()), (6, Some(&6)));
    assert_eq!(counts.iter().filter(|count| **count == 6).count(), 1);
    assert_eq!((count("赣州经开区"), count("南康区"), count("定南县")), (4, 4, 4));
    assert_eq!((count("信丰县"), count("于都县")), (3, 3));
    let overview = captions(slide("overview"));
    assert_eq!(
        overview[1..],
        ["被点名最多的是章贡区：六条链", "赣州经开区：四条链，与章贡区分开数"]
    );
    let matrix = captions(slide("matrix"));
    assert_eq!(matrix[1..], ["章贡区：六条链", "南康区：四条链；定南县：四条链"]);
    let told = "章贡区有六条链，南康区有四条，定南县有四条，信丰县有三条，于都县有三条";
    assert!(slide("matrix").notes[1].contains(told));
    assert!(slide("corridor").notes[1].contains("这八处里有六个县区、两个功能区"));
}

#[test]
fn the_show_takes_about_twenty_minutes_including_its_notes() {
    let seconds: u32 = SLIDES.iter().map(|slide| slide.seconds).sum();
    assert!((1080..=1320).contains(&seconds), "{seconds}");
    for slide in &SLIDES {
        let letters: usize = slide.notes.iter().map(|note| note.chars().count()).sum();
        let seconds = slide.seconds as usize;
        // Chinese is read aloud at about four characters a second.
        assert!((seconds..=4 * seconds).contains(&letters), "{}: {letters}", slide.id);
        assert!((2..=4).contains(&slide.notes.len()), "{}", slide.id);
        let notes = slide.notes.iter().map(|note| note.replace(AGENDA, ""));
        assert!(notes.clone().all(|note| !note.contains(['{', '}'])), "{}", slide.id);
        assert!(captions(slide).iter().all(|it| it.chars().count() <= 40), "{}", slide.id);
    }
}

#[test]
fn the_extent_of_a_slide_contains_its_regions() {
    let city = PLAN.map.city;
    for slide in &SLIDES {
        assert!(contains(city, slide.extent), "{}", slide.id);
        if slide.picture != Picture::Map {
            assert_eq!(slide.extent, city, "{}", slide.id);
        }
        for region in slide.steps.iter().flat_map(|step| step.highlight) {
            assert!(contains(slide.extent, region.bounds), "{}: {}", slide.id, region.name);
            let host = region.host().filter(|_| slide.chain().is_some());
            assert!(host.is_none_or(|host| contains(slide.extent, host.bounds)), "{}", slide.id);
        }
        if slide.chain().is_some() {
            let least = |of: i32| of * 62 / 100;
            assert!(slide.extent.width >= least(city.width), "{}", slide.id);
            assert!(slide.extent.height >= least(city.height), "{}", slide.id);
        }
    }
    let (core, window) = (slide("core").extent, PLAN.map.inset.window);
    assert_eq!((core.width, core.height), (2 * window.width, 2 * window.height));
}

#[test]
fn keys_and_slides_have_the_same_order() {
    assert_eq!(SLIDE_KEYS.len(), SLIDES.len());
    for (key, slide) in SLIDE_KEYS.iter().zip(&SLIDES) {
        assert_eq!((key.id, key.steps, find_slide(key)), (slide.id, slide.steps.len(), slide));
    }
}

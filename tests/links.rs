//! Links: every view is decoded as it was encoded, and no link can break the page.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::geometry::Point;
use ganzhou_atlas::plan::{Found, MEASURES, Number, PLAN, SLIDE_KEYS, UNIT_IDS};
use ganzhou_atlas::state::{
    Action, Camera, Control, CoverText, Deck, Entry, Layer, Layers, Lists, Order, Page, Position,
    Press, ShowState, Theme, View, decode, encode, reduce,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

fn any_control() -> impl Strategy<Value = Control> {
    let chain = || select(PLAN.chains.iter().collect::<Vec<_>>());
    let region = || select(PLAN.regions.iter().collect::<Vec<_>>());
    let measures = (1..=33).map(|it: u8| it.to_string()).chain((1..=4).map(|it| format!("s{it}")));
    let measures: Vec<_> = measures.filter_map(|id| Number::of(&id)).collect();
    prop_oneof![
        chain().prop_map(Control::ShowChain),
        chain().prop_map(Control::KeepChain),
        chain().prop_map(Control::CompareChain),
        chain().prop_map(Control::ShowOnMap),
        region().prop_map(Control::Select),
        region().prop_map(Control::Locate),
        (region(), chain()).prop_map(|(region, chain)| Control::Cite(region, chain)),
        select(Layer::ALL.to_vec()).prop_map(Control::Toggle),
        select(Page::ALL.to_vec()).prop_map(Control::Turn),
        select(measures).prop_map(Control::Read),
        (0..100usize).prop_map(Control::Choose),
        select(Press::ALL.to_vec()).prop_map(Control::Press),
    ]
}

fn any_view() -> impl Strategy<Value = View> {
    let chains = subsequence(PLAN.chains.iter().collect::<Vec<_>>(), 0..=3).prop_shuffle();
    let region = proptest::option::of(select(PLAN.regions.iter().collect::<Vec<_>>()));
    let layers = subsequence(Layer::ALL.to_vec(), 0..=Layer::ALL.len());
    let measures =
        (1..=33).map(|number| number.to_string()).chain((1..=4).map(|it| format!("s{it}")));
    let measure =
        proptest::option::of(select(measures.filter_map(|id| Number::of(&id)).collect::<Vec<_>>()));
    let page = (select(Page::ALL.to_vec()), measure)
        .prop_map(|(page, measure)| (page, measure.filter(|_| page != Page::Map)));
    let unit = proptest::option::of(select(UNIT_IDS.to_vec()));
    let lists = (unit, any::<bool>(), "\\PC{0,40}", select(Order::ALL.to_vec()))
        .prop_map(|(unit, targets, find, order)| Lists { unit, targets, find, order });
    let theme = select(vec![Theme::Auto, Theme::Light, Theme::Dark]);
    let camera = (100..=800, -9_000..9_000, -9_000..9_000)
        .prop_map(|(zoom, x, y)| Camera { zoom, at: Some(Point { x, y }) }.within(PLAN.map.extent));
    let flags = (any::<bool>(), any::<bool>(), any::<bool>());
    (page, lists, chains, region, layers, theme, flags, any_show(), camera).prop_map(
        |(
            (page, measure),
            lists,
            chains,
            region,
            layers,
            theme,
            (care, embed, controls),
            show,
            camera,
        )| {
            // An embedded view is on the map.
            let (page, measure) = if embed { (Page::Map, None) } else { (page, measure) };
            View {
                page,
                measure,
                lists,
                chains,
                region,
                layers: layers.into_iter().collect::<Layers>(),
                camera,
                theme,
                care,
                show,
                embed,
                controls,
            }
        },
    )
}

fn any_show() -> impl Strategy<Value = Option<ShowState>> {
    let keys = SLIDE_KEYS.iter().collect::<Vec<_>>();
    let keys = subsequence(keys, 1..=SLIDE_KEYS.len()).prop_shuffle();
    let text = || "\\PC{0,90}".prop_map(|text| CoverText::new(&text));
    let chains = PLAN.chains.iter().map(Found::Chain);
    let asked = PLAN.regions.iter().map(Found::Region).chain(chains).collect::<Vec<_>>();
    let position = (0..16_usize, 0..4_usize).prop_map(|(entry, step)| Position { entry, step });
    let asked = proptest::option::of(select(asked));
    let show = (keys, (text(), text(), text()), position, asked, any::<bool>()).prop_map(
        |(keys, (title, speaker, date), position, asked, is_speaker)| {
            let entries = keys.into_iter().map(Entry::whole).collect();
            let deck = Deck { title, speaker, date, entries };
            ShowState { position: position.within(&deck), deck, asked, is_speaker }
        },
    );
    proptest::option::of(show)
}

proptest! {
    #[test]
    fn every_control_is_decoded_as_it_was_encoded(control in any_control()) {
        prop_assert_eq!(Control::parse(&PLAN, &control.text()), Some(control));
    }

    #[test]
    fn unrecognised_controls_are_ignored(text in "(chain|region|cite|page|option)?:?\\PC{0,12}") {
        let control = Control::parse(&PLAN, &text);
        prop_assert_eq!(control.map(Control::text), control.map(|_| text));
    }

    #[test]
    fn every_view_is_decoded_as_it_was_encoded(view in any_view()) {
        let (back, rejected) = decode(&PLAN, &encode(&view));
        prop_assert_eq!(back, view);
        prop_assert!(rejected.is_empty());
    }

    #[test]
    fn links_with_encoded_commas_are_decoded(view in any_view()) {
        let link = encode(&view).replace(',', "%2C");
        prop_assert_eq!(decode(&PLAN, &link).0, view);
    }

    #[test]
    fn no_query_breaks_the_page(query in ".*") {
        let (view, _) = decode(&PLAN, &query);
        prop_assert!(view.chains.len() <= 3);
        prop_assert_eq!(view.camera.within(PLAN.map.extent), view.camera);
    }

    #[test]
    fn no_camera_leaves_the_frame(
        zoom in any::<i32>(), x in any::<i32>(), y in any::<i32>(), view in any_view()
    ) {
        let camera = Camera { zoom, at: Some(Point { x, y }) };
        let window = reduce(&PLAN, &view, Action::Look(camera)).camera.window(PLAN.map.extent);
        let frame = PLAN.map.extent;
        prop_assert!(window.x >= frame.x - 1 && window.x + window.width <= frame.x + frame.width + 1);
        prop_assert!(window.y >= frame.y - 1 && window.y + window.height <= frame.y + frame.height + 1);
    }
}

#[test]
fn the_default_view_has_an_empty_link() {
    assert_eq!(encode(&View::new()), "");
}

#[test]
fn links_have_the_documented_form() {
    let (view, rejected) =
        decode(&PLAN, "?chain=electronics,tungsten&region=360722&layers=core,arcs&theme=dark");
    let chains: Vec<_> = view.chains.iter().map(|chain| chain.id).collect();
    assert_eq!(chains, ["electronics", "tungsten"], "in the order of the link");
    assert_eq!(view.region.map(|region| region.name), Some("信丰县"));
    assert!(view.layers.has(Layer::Core) && view.layers.has(Layer::Arcs));
    assert!(!view.layers.has(Layer::Corridor) && !view.layers.has(Layer::Zones));
    assert_eq!(view.theme, Theme::Dark);
    assert!(rejected.is_empty());
    assert_eq!(
        encode(&view),
        "chain=electronics,tungsten&region=360722&layers=core,arcs&theme=dark"
    );
}

#[test]
fn unrecognised_parameters_are_reported_and_the_rest_is_kept() {
    let (view, rejected) = decode(
        &PLAN,
        "chain=electronics,steam&region=110000&layers=core,moon&zoom=big&at=1&theme=blue&mode=x&view=globe&measure=34&measure=07&utm_source=chat",
    );
    let chains: Vec<_> = view.chains.iter().map(|chain| chain.id).collect();
    assert_eq!(chains, ["electronics"]);
    assert_eq!(view.region, None);
    assert!(view.layers.has(Layer::Core) && !view.layers.has(Layer::Zones));
    assert_eq!(view.camera, Camera::WHOLE);
    let rejected: Vec<_> =
        rejected.iter().map(|part| (part.key.as_str(), part.value.as_str())).collect();
    assert_eq!(
        rejected,
        [
            ("chain", "steam"),
            ("region", "110000"),
            ("layers", "moon"),
            ("zoom", "big"),
            ("at", "1"),
            ("theme", "blue"),
            ("mode", "x"),
            ("view", "globe"),
            ("measure", "34"),
            ("measure", "07"),
        ],
        "and a key that is not ours is left alone"
    );
}

/// It would have no tabs that lead back.
#[test]
fn an_embedded_view_is_the_map_and_never_another_page() {
    for query in ["embed=1&view=plan&measure=3", "view=matrix&embed=1", "measure=3&embed=1"] {
        let (view, rejected) = decode(&PLAN, query);
        assert_eq!((view.page, view.measure, rejected.len()), (Page::Map, None, 0), "{query}");
    }
    let (view, _) = decode(&PLAN, "embed=1&chain=electronics");
    let measure = Number::of("3").map(Action::Read);
    for action in [Some(Action::Turn(Page::Ambiguities)), measure].into_iter().flatten() {
        assert_eq!(reduce(&PLAN, &view, action), view);
    }
}

#[test]
fn a_filtered_list_is_in_its_link() {
    let query = "view=plan&unit=kjj&only=targets&find=%E7%A8%80%E5%9C%9F&order=name";
    let (view, rejected) = decode(&PLAN, query);
    let lists =
        Lists { unit: Some("kjj"), targets: true, find: "稀土".to_owned(), order: Order::Name };
    assert_eq!((view.lists.clone(), rejected.is_empty()), (lists, true));
    assert_eq!(encode(&view), query);
    let (view, rejected) = decode(&PLAN, "unit=nobody&only=some&order=random");
    assert_eq!((view, rejected.len()), (View::new(), 3));
}

#[test]
fn a_link_to_a_measure_opens_the_plan() {
    let (view, rejected) = decode(&PLAN, "measure=s2");
    assert_eq!((view.page, rejected.is_empty()), (Page::Plan, true));
    assert_eq!(encode(&view), "view=plan&measure=s2");
    assert_eq!(encode(&decode(&PLAN, "view=matrix&region=360722").0), "view=matrix&region=360722");
}

#[test]
fn a_fourth_chain_in_a_link_is_reported() {
    let (view, rejected) = decode(&PLAN, "chain=tungsten,nev,textile,chemicals");
    assert_eq!(view.chains.len(), 3);
    assert_eq!(rejected.iter().map(|part| part.value.as_str()).collect::<Vec<_>>(), ["chemicals"]);
}

#[test]
fn numbers_and_measures_correspond_one_to_one() {
    let numbers: Vec<String> =
        MEASURES.iter().filter_map(|it| Number::of(it.id)).map(Number::id).collect();
    assert_eq!(numbers, MEASURES.iter().map(|measure| measure.id).collect::<Vec<_>>());
    let written = (0..=99).flat_map(|it| [it.to_string(), format!("s{it}")]);
    assert_eq!(written.filter(|id| Number::of(id).is_some()).count(), MEASURES.len());
}

#[test]
fn parameters_of_other_services_are_ignored() {
    for query in [
        "scene=1",
        "scene=1&from=singlemessage&isappinstalled=0",
        "scene=126&clicktime=1",
        "step=2&ask=1",
        "title=x",
    ] {
        assert_eq!(decode(&PLAN, query), (View::new(), vec![]), "{query}");
    }
    let (view, rejected) = decode(&PLAN, "chain=tungsten&scene=1&srcid=0425");
    assert_eq!((encode(&view).as_str(), rejected.len()), ("chain=tungsten", 0));
    // Scenes of the show start it; with `present`, an unrecognised scene is reported.
    assert!(decode(&PLAN, "scene=electronics").0.show.is_some());
    let (view, rejected) = decode(&PLAN, "present&scene=1");
    assert_eq!((view.show.is_some(), rejected.len()), (true, 1));
}

#[test]
fn a_chain_too_many_and_a_magnification_out_of_range_are_reported() {
    let lost = |query: &str| -> Vec<String> {
        decode(&PLAN, query).1.into_iter().map(|part| part.value).collect()
    };
    assert_eq!(lost("chain=nev,tungsten,digital,textile"), ["textile"]);
    assert_eq!(lost("chain=nev,nev,tungsten"), ["nev"]);
    for zoom in ["99", "801", "-5", "9999", "99999999999999999999"] {
        assert_eq!(lost(&format!("zoom={zoom}")), [zoom]);
    }
    assert!(lost("zoom=100").is_empty() && lost("zoom=800").is_empty());
}

#[test]
fn punctuation_after_a_link_is_cut_off() {
    for tail in ["。", "，", "）", "”。", ".", ")", "%E3%80%82", "。请看"] {
        for query in [
            "chain=electronics",
            "chain=tungsten,electronics",
            "region=360722",
            "view=matrix",
            "zoom=200&at=2400,3300",
            "present",
        ] {
            let (view, rejected) = decode(&PLAN, &[query, tail].concat());
            assert_eq!((&view, rejected.len()), (&decode(&PLAN, query).0, 0), "{query}{tail}");
        }
    }
    // Punctuation in a search is kept, and an unrecognised value is reported unchanged.
    assert_eq!(decode(&PLAN, "view=plan&find=稀土。").0.lists.find, "稀土。");
    let (_, rejected) = decode(&PLAN, "region=。");
    assert_eq!(rejected.first().map(|part| part.value.as_str()), Some("。"));
}

#[test]
fn a_query_that_was_encoded_once_more_is_understood() {
    let query = "view=plan&unit=kjj&find=%E7%A8%80%E5%9C%9F&chain=tungsten,nev&region=360722";
    let again =
        query.replace('%', "%25").replace('=', "%3D").replace('&', "%26").replace(',', "%2C");
    for link in [
        again.clone(),
        again.replace("%3D", "%3d"),
        ["%3F", &again].concat(),
        query.replace('&', "&amp;"),
    ] {
        assert_eq!(decode(&PLAN, &link), (decode(&PLAN, query).0, vec![]), "{link}");
    }
    let (view, _) = decode(&PLAN, &[&again, "&from=groupmessage"].concat());
    assert_eq!(view, decode(&PLAN, query).0);
}

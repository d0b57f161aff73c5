//! What stands on the wall: figures against the plan's text, read by hand; sources of all text; and
//! that every step changes something.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::plan::{Found, PLAN, SLIDES, Slide};
use ganzhou_atlas::state::ShowState;
use ganzhou_atlas::view::show::{SlideKind, SlideView};
use roxmltree::{Document, Node};

const TEXT: &str = include_str!("../seeds/implementation-plan.txt");

/// A target as it stands on the wall: its words and figure, its indicator, its measure and date.
type Row = (&'static str, &'static str, &'static str);

/// The targets by section, read from the plan's text by hand.
const TARGETS: [&[Row]; 6] = [
    &[
        ("达到1000人", "人员规模", "第 1 条，到2025年"),
        ("10门", "基础研究学科", "第 1 条，到2025年"),
        ("100项以上", "关键核心技术", "第 1 条，到2025年"),
        ("200件以上", "技术研究产品", "第 1 条，到2025年"),
    ],
    &[
        ("达2000家以上", "高新技术企业", "第 11 条，到2025年"),
        ("达5000家", "科技型中小企业", "第 11 条，到2025年"),
        ("力争5个以上", "省级创业孵化示范基地", "第 13 条，到2025年"),
        ("力争新增3万个以上", "注册企业", "第 13 条，到2025年"),
        ("力争新组建100个以上", "市级创新平台", "第 13 条，到2025年"),
    ],
    &[
        ("10名左右", "高端领军人才", "第 14 条，十四五期间"),
        ("3名左右", "第一梯队", "第 14 条，十四五期间"),
        ("7名左右", "第二梯队", "第 14 条，十四五期间"),
        ("力争1人以上", "成功当选两院院士", "第 14 条，2025"),
        ("力争3人以上", "达到两院院士推荐或提名条件", "第 14 条，2025"),
        ("200名", "产业领军人才或团队", "第 15 条，到2025年"),
        ("2000名", "各领域高层次人才", "第 15 条，到2025年"),
        ("10000名", "行业紧缺人才", "第 15 条，到2025年"),
        ("50万名", "产业工人回归就业或创业", "第 17 条，到2025年"),
    ],
    &[
        ("10个", "重大科技专项", "第 18 条，到2025年"),
        ("5个左右", "产业科技创新联合体", "第 18 条，到2025年"),
        ("2-3个", "技术协同创新研究院", "第 18 条，到2025年"),
        ("新增6个", "省级以上科技企业孵化器", "第 19 条，到2025年"),
    ],
    &[
        ("10亿元", "基金集群", "第 26 条，未写期限"),
        ("50家以上", "第三方服务机构", "第 26 条，到2025"),
        ("年均增长20%以上", "全市技术交易额", "第 27 条，未写期限"),
        ("100项以上", "科技成果转化项目", "第 27 条，到2025年"),
        ("50家", "科技成果转移转化专业化服务机构", "第 27 条，到2025年"),
        ("力争达到60亿元", "技术合同成交金额", "第 27 条，到2025年"),
    ],
    &[
        (
            "力争每个县至少一个",
            "科技特派团工作站、高层次人才团服务站和产业技术示范基地",
            "第 29 条，未写期限",
        ),
        ("新增5个以上", "绿色园区", "第 31 条，到2025年"),
        ("新增20家以上", "绿色工厂", "第 31 条，到2025年"),
    ],
];

/// The measures by the unit that stands first in their lists, read by hand.
const LEADS: [(&str, &str); 11] = [
    ("市科技局15", "1 2 10 11 12 13 16 18 19 21 22 24 25 27 28"),
    ("市工信局5", "3 4 5 9 32"),
    ("市发改委3", "6 20 23"),
    ("市农业农村局2", "29 30"),
    ("市委组织部2", "14 15"),
    ("市市场监管局1", "8"),
    ("市人社局1", "17"),
    ("市卫健委1", "7"),
    ("市生态环境局1", "31"),
    ("市科协1", "33"),
    ("市政府金融办1", "26"),
];

/// The local governments in the lists, read by hand.
const LOCAL: [(&str, &str); 8] = [
    ("赣县区政府", "第 1、4、29 条"),
    ("赣州高新区管委会", "第 1、18 条"),
    ("蓉江新区管委会", "第 5 条"),
    ("赣州经开区管委会", "第 6 条"),
    ("章贡区政府", "第 7 条"),
    ("于都县政府", "第 8 条"),
    ("南康区政府", "第 9 条"),
    ("信丰县政府", "第 30 条"),
];

fn slide(id: &str) -> &'static Slide {
    SLIDES.iter().find(|slide| slide.id == id).expect("it is in the show")
}

fn views(slide: &'static Slide) -> Vec<SlideView> {
    slide.steps.iter().map(|step| SlideView::of_step(slide, step)).collect()
}

/// Calls a test with the body of a slide.
fn with_body(view: &SlideView, test: impl FnOnce(Node<'_, '_>)) {
    let body = format!("<body>{}</body>", view.body);
    let document = Document::parse(&body).expect("it is well-formed");
    test(document.root_element());
}

fn text(node: Node<'_, '_>) -> String {
    node.descendants().filter(|it| it.is_text()).filter_map(|it| it.text()).collect()
}

fn all<'a, 'b>(node: Node<'a, 'b>, name: &'a str) -> impl Iterator<Item = Node<'a, 'b>> {
    node.descendants().filter(move |it| it.has_tag_name(name))
}

fn with_class<'a, 'b>(node: Node<'a, 'b>, class: &'a str) -> impl Iterator<Item = Node<'a, 'b>> {
    node.descendants().filter(move |it| it.attribute("class") == Some(class))
}

fn first(node: Node<'_, '_>, class: &str) -> String {
    with_class(node, class).next().map(text).unwrap_or_default()
}

#[test]
fn the_targets_of_each_section_stand_on_the_wall_as_the_plan_has_them() {
    let views = views(slide("targets"));
    assert_eq!(views.len(), TARGETS.len() + 1);
    for (view, expected) in views.iter().zip(TARGETS) {
        with_body(view, |body| {
            let tiles: Vec<_> = all(body, "li")
                .map(|tile| {
                    let cite = all(tile, "cite").next().map(text).unwrap_or_default();
                    (first(tile, "figure"), first(tile, "indicator"), cite)
                })
                .collect();
            let row = |it: &Row| (it.0.to_owned(), it.1.to_owned(), it.2.to_owned());
            assert_eq!(tiles, expected.iter().map(row).collect::<Vec<_>>());
        });
    }
    with_body(views.last().expect("a view of all"), |body| {
        let figures: Vec<_> = with_class(body, "figure").map(text).collect();
        let expected: Vec<_> = TARGETS.concat().iter().map(|it| it.0).collect();
        assert_eq!(
            (figures.len(), figures),
            (31, expected.iter().map(ToString::to_string).collect())
        );
    });
    assert!(views[6].caption.contains("三十一项"), "{}", views[6].caption);
}

#[test]
fn the_core_shows_its_four_targets() {
    assert!(TEXT.contains("人员规模达到1000人，设立基础研究学科10门，孵化关键核心技术100项以上，开发技术研究产品200件以上")
        || TEXT.contains("人员规模达到1000人,设立基础研究学科10门,孵化关键核心技术100项以上,开发技术研究产品200件以上"));
    let views = views(slide("core"));
    with_body(views.last().expect("a step"), |body| {
        let figures: Vec<_> = with_class(body, "figure").map(text).collect();
        assert_eq!(figures, ["达到1000人", "10门", "100项以上", "200件以上"]);
    });
}

#[test]
fn each_measure_stands_under_the_unit_that_leads_it() {
    let views = views(slide("duties"));
    for view in &views {
        with_body(view, |body| {
            let leads: Vec<_> = all(body, "section")
                .map(|it| {
                    let head = all(it, "h3").next().map(text).unwrap_or_default();
                    let ids: Vec<_> = all(it, "cite").map(text).collect();
                    (head, ids.join(" "))
                })
                .collect();
            assert_eq!(leads.len(), LEADS.len());
            for (head, ids) in LEADS {
                assert!(leads.contains(&(head.to_owned(), ids.to_owned())), "{head}: {leads:?}");
            }
        });
    }
    let local = |view: &SlideView| {
        let mut found = Vec::new();
        with_body(view, |body| {
            for it in with_class(body, "local").flat_map(|list| all(list, "li")) {
                let [name, cite] = ["b", "cite"].map(|name| all(it, name).next().map(text));
                found.push((name.unwrap_or_default(), cite.unwrap_or_default()));
            }
        });
        found
    };
    assert_eq!(local(&views[0]), []);
    let expected = LOCAL.map(|(name, cite)| (name.to_owned(), cite.to_owned()));
    assert_eq!(local(&views[1]), expected);
}

#[test]
fn the_last_slide_says_the_structure_in_three_sentences_with_their_clauses() {
    let views = views(slide("close"));
    let sentences = |view: &SlideView| {
        let mut found = Vec::new();
        with_body(view, |body| {
            found.extend(all(body, "cite").map(text));
        });
        found
    };
    let all = ["第 1 条　抓好一核引领", "第 2 条　促进一廊提升", "第 3 条　实现多链协同"];
    for (at, view) in views.iter().enumerate() {
        assert_eq!(sentences(view), all[..=at]);
    }
}

#[test]
fn a_chain_shows_what_is_to_be_done_with_measure_and_lead() {
    let expected = [
        ("rare-earth", "第 4 条", "市工信局"),
        ("tungsten", "第 4 条", "市工信局"),
        ("electronics", "第 5 条", "市工信局"),
        ("digital", "第 5 条", "市工信局"),
        ("health-food-agri", "第 7 条", "市卫健委"),
        ("furniture", "第 9 条", "市工信局"),
        ("textile", "第 8 条", "市市场监管局"),
        ("nev", "第 6 条", "市发改委"),
        ("green-materials", "第 10 条", "市科技局"),
        ("chemicals", "第 10 条", "市科技局"),
    ];
    for (id, measure, lead) in expected {
        let at_end = views(slide(id)).pop().into_iter();
        for view in at_end {
            with_body(&view, |body| {
                assert!(first(body, "measure").starts_with(measure), "{id}");
                assert_eq!(first(body, "lead"), format!("牵头：{lead}"), "{id}");
                let summary = with_class(body, "summary").next().expect("a summary");
                assert_eq!(all(summary, "i").map(text).collect::<String>(), "本图归纳", "{id}");
            });
        }
    }
}

#[test]
fn every_text_on_the_wall_is_a_quotation_with_its_source_or_marked_as_ours() {
    let plan: String = TEXT.chars().filter(|it| !it.is_whitespace()).collect();
    let slides = SLIDES.iter().flat_map(views);
    let answers = PLAN.regions.iter().filter_map(|region| {
        SlideView::new(&ShowState { asked: Some(Found::Region(region)), ..ShowState::default() })
    });
    let mut quotations = 0;
    for view in slides.chain(answers) {
        with_body(&view, |body| {
            for quote in all(body, "blockquote") {
                let words: String = text(quote).chars().filter(|it| !it.is_whitespace()).collect();
                assert!(
                    plan.contains(&words) || plan.contains(&words.replace(',', "，")),
                    "{words}"
                );
                let beside = quote.parent().into_iter().flat_map(|it| all(it, "cite")).count();
                assert!(beside > 0 || !view.source.is_empty(), "{}: {words}", view.title);
                quotations += 1;
            }
            let ours = with_class(body, "summary")
                .chain(with_class(body, "sentences").flat_map(|it| all(it, "p")));
            for sentence in ours {
                let mark: String = all(sentence, "i").map(text).collect();
                assert_eq!(mark, "本图归纳", "{}: {}", view.title, text(sentence));
                let beside = sentence.parent().into_iter().flat_map(|it| all(it, "cite")).count();
                assert!(beside > 0, "{}: {}", view.title, text(sentence));
            }
            for list in with_class(body, "crossings") {
                assert!(text(list).contains("本图统计"), "{}", view.title);
            }
        });
    }
    assert!(quotations > 60, "{quotations}");
}

/// Parts that are about the atlas itself, or lists of names and numbers that are checked by themselves.
const ABOUT_THE_ATLAS: [&str; 5] = ["outline", "ahead", "checks", "doubts", "unmentioned"];

/// Returns true if a text is a heading or a citation, or if what it belongs to has a citation or our mark.
fn is_accounted_for(text_node: Node<'_, '_>) -> bool {
    let is_source =
        |it: Node<'_, '_>| ["blockquote", "cite", "h3"].iter().any(|tag| it.has_tag_name(*tag));
    let is_unit =
        |it: Node<'_, '_>| ["li", "section", "div", "p"].iter().any(|tag| it.has_tag_name(*tag));
    let has_source =
        |it: Node<'_, '_>| all(it, "cite").next().is_some() || text(it).contains("本图");
    let class = |it: Node<'_, '_>| it.attribute("class").unwrap_or_default().to_owned();
    let mut around = text_node.ancestors().skip(1).take_while(|it| !it.has_tag_name("body"));
    around.any(|it| {
        is_source(it)
            || is_unit(it) && class(it) != "around" && class(it) != "more" && has_source(it)
            || ABOUT_THE_ATLAS.contains(&&*class(it))
    })
}

#[test]
fn no_text_beside_the_map_is_without_a_citation_or_the_mark_of_ours() {
    let steps = SLIDES.iter().flat_map(views);
    let answers = PLAN.regions.iter().filter_map(|region| {
        SlideView::new(&ShowState { asked: Some(Found::Region(region)), ..ShowState::default() })
    });
    let mut texts = 0;
    for view in steps.chain(answers) {
        with_body(&view, |body| {
            for node in body.descendants().filter(|it| it.is_text()) {
                let words = node.text().unwrap_or_default();
                let is_origin = view.kind == SlideKind::Cover && words.starts_with("依据《");
                assert!(is_origin || is_accounted_for(node), "{}: {words}", view.title);
                texts += 1;
            }
            // The caption has the source of the slide, or those beside it.
            let has_source = !view.source.is_empty() || all(body, "cite").next().is_some();
            assert!(
                has_source || view.kind == SlideKind::Cover,
                "{}: {}",
                view.title,
                view.caption
            );
        });
    }
    assert!(texts > 1000, "{texts}");
}

#[test]
fn every_step_changes_the_text_or_the_picture() {
    let picture = |view: &SlideView| {
        let fills: Vec<_> = view.scene.regions.iter().map(|it| (it.paint, it.shown)).collect();
        let (corridor, core) = (view.scene.corridor, view.scene.core);
        (
            fills,
            view.scene.arcs.clone(),
            view.highlighted.clone(),
            corridor,
            core,
            view.has_all_cores,
        )
    };
    for slide in &SLIDES {
        for pair in views(slide).windows(2) {
            let same_text = pair[0].body == pair[1].body;
            let same_picture = picture(&pair[0]) == picture(&pair[1]);
            assert!(!(same_text && same_picture), "{}: {}", slide.id, pair[1].caption);
        }
    }
    assert_eq!(views(slide("targets"))[0].kind, SlideKind::Targets);
}

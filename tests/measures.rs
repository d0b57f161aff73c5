//! Measures, duties and targets against the plan: tables written by hand from its text.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::plan::{AMBIGUITIES, Citation, MEASURES, Measure, PLAN, UNITS};

/// Every quantified target: measure, figure with unit, comparators, date.
const TARGETS: [(&str, &str, &str, &str); 31] = [
    ("1", "1000人", "达到", "到2025年"),
    ("1", "10门", "", "到2025年"),
    ("1", "100项", "以上", "到2025年"),
    ("1", "200件", "以上", "到2025年"),
    ("11", "2000家", "达 以上", "到2025年"),
    ("11", "5000家", "达", "到2025年"),
    ("13", "5个", "力争 以上", "到2025年"),
    ("13", "3万个", "力争 新增 以上", "到2025年"),
    ("13", "100个", "力争 新组建 以上", "到2025年"),
    ("14", "10名", "左右", "十四五期间"),
    ("14", "3名", "左右", "十四五期间"),
    ("14", "7名", "左右", "十四五期间"),
    ("14", "1人", "力争 以上", "2025"),
    ("14", "3人", "力争 以上", "2025"),
    ("15", "200名", "", "到2025年"),
    ("15", "2000名", "", "到2025年"),
    ("15", "10000名", "", "到2025年"),
    ("17", "50万名", "", "到2025年"),
    ("18", "10个", "", "到2025年"),
    ("18", "5个", "左右", "到2025年"),
    ("18", "2-3个", "", "到2025年"),
    ("19", "6个", "新增", "到2025年"),
    ("26", "10亿元", "", ""),
    ("26", "50家", "以上", "到2025"),
    ("27", "20%", "增长 以上", "年均"),
    ("27", "100项", "以上", "到2025年"),
    ("27", "50家", "", "到2025年"),
    ("27", "60亿元", "力争 达到", "到2025年"),
    ("29", "一个", "力争 每个县 至少", ""),
    ("31", "5个", "新增 以上", "到2025年"),
    ("31", "20家", "新增 以上", "到2025年"),
];

/// The lead of each measure, and the number of units in its list.
const DUTIES: [(&str, usize); 33] = [
    ("市科技局", 7),
    ("市科技局", 10),
    ("市工信局", 4),
    ("市工信局", 6),
    ("市工信局", 6),
    ("市发改委", 4),
    ("市卫健委", 6),
    ("市市场监管局", 4),
    ("市工信局", 4),
    ("市科技局", 7),
    ("市科技局", 4),
    ("市科技局", 4),
    ("市科技局", 4),
    ("市委组织部", 7),
    ("市委组织部", 4),
    ("市科技局", 5),
    ("市人社局", 4),
    ("市科技局", 5),
    ("市科技局", 4),
    ("市发改委", 7),
    ("市科技局", 6),
    ("市科技局", 3),
    ("市发改委", 6),
    ("市科技局", 5),
    ("市科技局", 2),
    ("市政府金融办", 5),
    ("市科技局", 2),
    ("市科技局", 3),
    ("市农业农村局", 6),
    ("市农业农村局", 6),
    ("市生态环境局", 4),
    ("市工信局", 5),
    ("市科协", 3),
];

/// The regions that measures name, except the 25 of measure 3, in the order of the text.
const REGIONS: [(&str, &str); 15] = [
    ("1", "中国科学院赣江创新研究院 赣州高新区 赣县区"),
    ("2", "章贡区 赣州高新区 赣州经开区 龙南市 信丰县 南康区 于都县 宁都县"),
    ("4", "赣县区"),
    ("5", "蓉江新区"),
    ("6", "赣州经开区"),
    ("7", "章贡区"),
    ("8", "于都县"),
    ("9", "南康区"),
    ("10", "上犹县 寻乌县 石城县 于都县 章贡区"),
    ("18", "赣州高新区 赣州新能源汽车科技城"),
    ("20", "中国科学院赣江创新研究院"),
    ("29", "赣州国家农业科技园 赣县区"),
    ("30", "信丰县"),
    ("33", ""),
    ("s1", ""),
];

fn measure(id: &str) -> &'static Measure {
    MEASURES.iter().find(|it| it.id == id).unwrap_or_else(|| panic!("no measure {id}"))
}

fn words(citation: Citation) -> &'static str {
    citation.split().1
}

#[test]
fn targets_are_those_of_the_plan() {
    let targets = MEASURES.iter().flat_map(|it| it.targets.iter().map(move |target| (it, target)));
    let said: Vec<_> = targets
        .map(|(it, target)| {
            (it.id, words(target.citation), target.comparators.join(" "), target.by)
        })
        .collect();
    let expected =
        TARGETS.iter().map(|(id, figure, words, by)| (*id, *figure, (*words).to_owned(), *by));
    assert_eq!(said, expected.collect::<Vec<_>>());
}

#[test]
fn figures_are_converted_to_numbers_of_their_unit() {
    let amount = |id, index: usize| {
        let target = &measure(id).targets[index];
        (target.amount, target.upto)
    };
    assert_eq!(amount("13", 1), (30_000, 30_000));
    assert_eq!(amount("17", 0), (500_000, 500_000));
    assert_eq!(amount("18", 2), (2, 3));
    assert_eq!(amount("26", 0), (1_000_000_000, 1_000_000_000));
    assert_eq!(amount("27", 3), (6_000_000_000, 6_000_000_000));
    assert_eq!(amount("29", 0), (1, 1));
}

#[test]
fn every_measure_has_its_lead_and_all_its_units() {
    for (index, (lead, units)) in DUTIES.iter().enumerate() {
        let measure = measure(&(index + 1).to_string());
        assert_eq!(measure.lead().map(|unit| unit.name), Some(*lead), "{}", measure.id);
        assert_eq!(measure.duties.len(), *units, "{}", measure.id);
    }
    let safeguards: Vec<_> = MEASURES.iter().filter(|it| it.is_safeguard()).collect();
    assert_eq!(safeguards.len(), 4);
    assert!(safeguards.iter().all(|it| it.duties.is_empty() && it.targets.is_empty()));
    assert_eq!(MEASURES.len(), 37);
    // Units on both sides of a missing separator are recognised.
    let names = |id| measure(id).duties.iter().map(|it| it.unit.name).collect::<Vec<_>>();
    assert_eq!(names("6"), ["市发改委", "市工信局", "市科技局", "赣州经开区管委会"]);
    assert_eq!(names("7")[..2], ["市卫健委", "市市场监管局"]);
}

#[test]
fn regions_are_those_that_the_measure_names() {
    let named = |id| {
        let regions = measure(id).regions.iter().map(|it| it.region.name);
        regions.collect::<Vec<_>>().join(" ")
    };
    for (id, regions) in REGIONS {
        assert_eq!(named(id), regions, "measure {id}");
    }
    assert_eq!(measure("3").regions.len(), 25);
    let others = MEASURES.iter().filter(|it| it.id != "3");
    let listed = REGIONS.iter().map(|(_, regions)| regions.split_whitespace().count());
    assert_eq!(others.map(|it| it.regions.len()).sum::<usize>(), listed.sum::<usize>());
}

#[test]
fn only_measure_3_states_chains() {
    for measure in &MEASURES {
        assert!(measure.chains.iter().all(|it| it.stated == (measure.id == "3")), "{}", measure.id);
    }
    let named: Vec<_> =
        measure("3").chains.iter().map(|it| (it.chain.id, words(it.citation))).collect();
    let chains: Vec<_> = PLAN.chains.iter().map(|it| (it.id, it.name)).collect();
    assert_eq!(named, chains);
    assert_eq!(measure("4").chains.len(), 2, "稀土、钨");
    assert!(measure("31").chains.is_empty(), "钨矿采选 is no 钨精深加工");
}

#[test]
fn every_role_member_duty_region_chain_and_target_is_in_its_clause() {
    for measure in &MEASURES {
        let own = |citation: Citation| {
            assert_eq!(citation.clause.measure, measure.id, "{}", citation.clause.quote);
            words(citation)
        };
        for it in measure.duties {
            assert_eq!(own(it.citation), it.unit.name);
        }
        for it in measure.regions {
            let region = it.region;
            let known =
                [region.name, region.short].into_iter().chain(region.aliases.iter().copied());
            assert!(known.into_iter().any(|name| name == own(it.citation)), "{}", region.name);
        }
        assert!(measure.chains.iter().all(|it| !own(it.citation).is_empty()));
        for it in measure.targets {
            assert_eq!(own(it.citation), format!("{}{}", it.figure, it.unit));
            assert!(it.citation.clause.quote.contains(it.indicator), "{}", it.id);
        }
    }
    // The regions of 一核, 一廊 and the chains are regions of the measures as well.
    let stands =
        |clause: &str, region| measure(clause).regions.iter().any(|it| it.region == region);
    for role in PLAN.chains.iter().flat_map(|chain| chain.roles) {
        assert!(stands(role.citation.clause.measure, role.region), "{}", role.region.name);
    }
    for member in PLAN.corridor.members {
        assert!(stands(member.citation.clause.measure, member.region), "{}", member.region.name);
    }
}

#[test]
fn every_unit_has_a_duty_and_a_pinyin() {
    assert_eq!(UNITS.len(), 42);
    for unit in &UNITS {
        let duties = MEASURES.iter().flat_map(|it| it.duties);
        assert!(duties.into_iter().any(|it| it.unit == unit), "{}", unit.name);
        assert!(!unit.pinyin.full.is_empty(), "{}", unit.name);
    }
    let governments = UNITS.iter().filter_map(|it| it.region).map(|it| it.name);
    assert_eq!(
        governments.collect::<Vec<_>>().join(" "),
        "赣县区 赣州高新区 蓉江新区 赣州经开区 章贡区 于都县 南康区 信丰县"
    );
    let many = UNITS.iter().filter(|it| it.collective).map(|it| it.name);
    assert_eq!(many.collect::<Vec<_>>(), ["县(市、区)政府", "相关县(市、区)政府"]);
}

#[test]
fn ambiguities_refer_to_their_measures_regions_and_chains() {
    let doubt = |id| AMBIGUITIES.iter().find(|it| it.id == id);
    let touched = |id| {
        let measures = doubt(id).map(|it| it.measures).unwrap_or_default();
        measures.iter().map(|it| it.id).collect::<Vec<_>>()
    };
    assert_eq!(touched("duty-separators"), ["6", "7"]);
    assert_eq!(touched("six-ones"), ["24"]);
    assert!(doubt("provincial-hidz-not-counties").is_some_and(|it| it.regions.len() == 3));
    assert!(AMBIGUITIES.iter().all(|it| !it.quotes.is_empty() && !it.why.is_empty()));
}

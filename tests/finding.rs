//! Search by Chinese, full pinyin and initials.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::plan::{PLAN, find};

fn first(words: &str) -> Option<&'static str> {
    find(&PLAN, words).first().map(|found| found.name())
}

#[test]
fn counties_zones_and_chains_are_found_by_all_ways_of_typing() {
    for (words, name) in [
        ("信丰", "信丰县"),
        ("丰县", "信丰县"),
        ("xinfeng", "信丰县"),
        ("xfx", "信丰县"),
        ("xf", "信丰县"),
        ("XF", "信丰县"),
        (" xin feng ", "信丰县"),
        ("huichang", "会昌县"),
        ("hcx", "会昌县"),
        ("xingguo", "兴国县"),
        ("xg", "兴国县"),
        ("dyx", "大余县"),
        ("zhanggong", "章贡区"),
        ("赣州高新区", "赣州高新区"),
        ("rongjiang", "蓉江新区"),
        ("稀土", "稀土"),
        ("xitu", "稀土"),
        ("电子", "赣粤电子信息"),
        ("fangzhi", "纺织服装"),
        ("360722", "信丰县"),
        // Full-width letters, and spaces that nobody sees.
        ("ｘｆ", "信丰县"),
        ("ＸＩＮＦＥＮＧ", "信丰县"),
        ("\u{200b}信\u{200b}丰\u{feff}", "信丰县"),
        // ü as it may be typed.
        ("lvse", "绿色建材材料"),
        ("luse", "绿色建材材料"),
        ("lyuse", "绿色建材材料"),
        ("lüse", "绿色建材材料"),
        ("anyuan", "安远县"),
        ("any", "安远县"),
        // Initials inside a name.
        ("dzxx", "赣粤电子信息"),
        ("jkq", "赣州经开区"),
        // Everyday names.
        ("一核", "中国科学院赣江创新研究院"),
        ("中科院", "中国科学院赣江创新研究院"),
        ("一廊", "章贡区"),
        // A letter too many.
        ("xingfeng", "信丰县"),
        ("xinfengg", "信丰县"),
    ] {
        assert_eq!(first(words), Some(name), "for {words:?}");
    }
}

#[test]
fn every_region_and_chain_is_found_by_its_name_pinyin_and_initials() {
    let named = PLAN
        .regions
        .iter()
        .map(|region| (region.name, &region.pinyin))
        .chain(PLAN.chains.iter().map(|chain| (chain.name, &chain.pinyin)));
    for (name, pinyin) in named {
        for words in [name, pinyin.full, pinyin.initials] {
            assert!(
                find(&PLAN, words).iter().any(|found| found.name() == name),
                "{name} by {words:?}"
            );
        }
    }
}

#[test]
fn an_empty_query_finds_nothing() {
    assert!(find(&PLAN, "  ").is_empty());
    assert!(find(&PLAN, "深圳").is_empty());
    assert!(find(&PLAN, "\u{200b}").is_empty());
    for words in ["qqqq", "shenzhen", "beijing"] {
        assert!(find(&PLAN, words).is_empty(), "{words}");
    }
}

#[test]
fn the_corridor_is_found_as_its_members() {
    let found: Vec<_> = find(&PLAN, "一廊").iter().map(|found| found.name()).collect();
    let members = PLAN.regions.iter().filter(|region| PLAN.corridor.member(region).is_some());
    assert_eq!(found, members.map(|region| region.name).collect::<Vec<_>>());
}

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
fn counties_zones_and_chains_are_found_however_they_are_typed() {
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
fn nothing_is_found_for_nothing() {
    assert!(find(&PLAN, "  ").is_empty());
    assert!(find(&PLAN, "深圳").is_empty());
}

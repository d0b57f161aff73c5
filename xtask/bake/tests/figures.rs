//! Every number in the plan's measures belongs to a target or to a list of exceptions.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod common;

use atlas_bake::data;
use common::root;
use std::fs;

/// Numbers that are not targets: each with the text after it and the reason.
const OTHERS: [(&str, &str); 14] = [
    ("5", "G及物联网"),     // 5G, a name
    ("5", "G+智能工厂"),    // 5G, a name
    ("5", "G+数字车间"),    // 5G, a name
    ("5", "G+工业互联网"),  // 5G, a name
    ("5", "G、无人系统"),   // 5G, a name
    ("5", "G应用试点"),     // 5G, a name
    ("5", "G引领"),         // 5G, a name
    ("5", "G、区块链"),     // 5G, a name
    ("6", ")规模部署"),     // IPv6, a name
    ("6", "网络基础设施"),  // IPv6, a name
    ("35", "岁以下青年"),   // an age that funding is for
    ("03", "专项成果"),     // 03专项, a name
    ("100", "+N”开放协同"), // 100+N, a name
    ("2025", ""),           // by when, not how many
];

/// The numbers of the measures' paragraphs, each with what follows it.
fn numbers() -> Vec<(String, String)> {
    let text = fs::read_to_string(root().join("seeds/implementation-plan.txt")).unwrap();
    let measures = &text[text.find("1.抓好").unwrap()..text.find("文章关键词").unwrap()];
    let mut found = Vec::new();
    for line in measures.lines().map(str::trim) {
        let mut rest = line.trim_start_matches(|it: char| it.is_ascii_digit());
        while let Some(at) = rest.find(|it: char| it.is_ascii_digit()) {
            let number = &rest[at..];
            let end = number.find(|it: char| !it.is_ascii_digit() && it != '-');
            let end = end.unwrap_or(number.len());
            found.push((number[..end].to_owned(), number[end..].chars().take(12).collect()));
            rest = &number[end..];
        }
    }
    found
}

#[test]
fn every_number_of_a_measure_is_a_target_or_an_exception() {
    let baked = data::targets(&root()).unwrap();
    let figure = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        // A range has a dash in the table, so that spreadsheets make no date of it.
        format!("{}{}", cells[4].replace('–', "-"), cells[5])
    };
    let mut targets: Vec<String> = baked.lines().skip(1).map(figure).collect();
    for (number, after) in numbers() {
        let known = |it: &&(&str, &str)| it.0 == number && after.starts_with(it.1);
        if OTHERS.iter().any(|it| known(&it)) {
            continue;
        }
        let whole = format!("{number}{after}");
        let at = targets.iter().position(|it| whole.starts_with(it.as_str()));
        targets.remove(at.unwrap_or_else(|| panic!("{whole} is no target and no exception")));
    }
    // The one figure that the plan writes out.
    assert_eq!(targets, ["一个"]);
}

#[test]
fn every_exception_is_in_the_plan() {
    for (number, after) in OTHERS {
        let found = |it: &(String, String)| it.0 == number && it.1.starts_with(after);
        assert!(numbers().iter().any(found), "{number}{after}");
    }
}

#[test]
fn tables_have_a_row_for_each_entry() {
    let rows = |table: String| table.lines().count() - 1;
    assert_eq!(rows(data::measures(&root()).unwrap()), 37);
    assert_eq!(rows(data::targets(&root()).unwrap()), 31);
    assert_eq!(rows(data::units(&root()).unwrap()), 42);
    let units = data::units(&root()).unwrap();
    let lead = "kjj,市科技局,Shì Kējìjú,,false,15,14,1;2;10;11;12;13;16;18;19;21;22;24;25;27;28,";
    assert!(units.lines().any(|row| row.starts_with(lead)));
    let measures = data::measures(&root()).unwrap();
    let six = "市发改委,市发改委;市工信局;市科技局;赣州经开区管委会,赣州经开区,新能源汽车,0";
    assert!(measures.lines().any(|row| row.starts_with("6,四（二）,") && row.ends_with(six)));
}

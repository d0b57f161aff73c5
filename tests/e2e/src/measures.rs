//! The regions, units and figures of the plan's measures, read and counted by hand. The tests compare
//! the page with this, never with the page's own data.

/// All measures: 33, and four safeguards of the fifth part.
pub const ALL: usize = 37;

/// The measures that name a region, its government or its committee. 第 18 条 speaks of
/// "章贡、信丰省级高新区", which are neither county.
pub const REGIONS: [(&str, &[&str]); 26] = [
    ("360702", &["2", "3", "7", "10"]),
    ("360703", &["2", "3", "9"]),
    ("360704", &["1", "3", "4", "29"]),
    ("360722", &["2", "3", "30"]),
    ("360723", &["3"]),
    ("360724", &["3", "10"]),
    ("360725", &["3"]),
    ("360726", &["3"]),
    ("360728", &["3"]),
    ("360729", &["3"]),
    ("360730", &["2", "3"]),
    ("360731", &["2", "3", "8", "10"]),
    ("360732", &["3"]),
    ("360733", &["3"]),
    ("360734", &["3", "10"]),
    ("360735", &["3", "10"]),
    ("360781", &["3"]),
    ("360783", &["2", "3"]),
    ("gz-hidz", &["1", "2", "3", "18"]),
    ("gz-etdz", &["2", "3", "6"]),
    ("ln-etdz", &["3"]),
    ("rongjiang", &["3", "5"]),
    ("agri-park", &["3", "29"]),
    ("gx-agri", &["3"]),
    ("nev-city", &["3", "18"]),
    ("ganjiang-institute", &["1", "20"]),
];

/// The measures that mention a chain by its name or a word for it.
pub const CHAINS: [(&str, &[&str]); 4] = [
    ("nev", &["2", "3", "6", "18"]),
    ("textile", &["2", "3", "8", "16", "18"]),
    ("chemicals", &["3", "10"]),
    ("digital", &["3", "5", "16"]),
];

/// The measures that a unit is responsible for, by its name.
pub const UNITS: [(&str, &[&str]); 5] = [
    ("市政府金融办", &["24", "26"]),
    ("市档案局", &["28"]),
    ("团市委", &["16", "33"]),
    ("市卫健委", &["2", "7", "20"]),
    ("市科协", &["12", "14", "22", "23", "24", "33"]),
];

/// The measures with a quantified target. 第 29 条: "每个县至少建立一个".
pub const TARGETS: [&str; 12] =
    ["1", "11", "13", "14", "15", "17", "18", "19", "26", "27", "29", "31"];

/// The measures that name a region.
pub fn naming(region: &str) -> &'static [&'static str] {
    REGIONS.iter().find(|(id, _)| *id == region).map_or(&[], |(_, measures)| measures)
}

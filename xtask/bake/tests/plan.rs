//! Compares the seeds with tables that were written by hand from the plan's text.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod common;

use atlas_bake::{bake, data};
use common::{Fixture, root};
use std::fs;

/// Every role, read from measure 3 of the plan's text: chain, the plan's word, regions.
const ROLES: [(&str, &str, &str); 17] = [
    ("稀土", "核心", "赣州高新区"),
    ("稀土", "重要发展区域", "赣州经开区 龙南经开区"),
    ("稀土", "承载地", "寻乌县 全南县 定南县 安远县 信丰县 章贡区"),
    ("钨精深加工", "核心", "赣州经开区 赣州高新区 大余县"),
    ("钨精深加工", "重点区域", "崇义县 南康区 章贡区 于都县 定南县"),
    ("赣粤电子信息", "核心", "赣州经开区 信丰县 龙南市"),
    ("赣粤电子信息", "辐射区域", "章贡区 南康区 安远县 定南县 全南县 兴国县"),
    ("数字经济", "核心", "蓉江新区"),
    ("数字经济", "重点区", "章贡区 赣县区 赣州经开区 南康区"),
    ("医药食品和现代农业", "核心", "章贡区"),
    ("医药食品和现代农业", "支撑", "赣州国家农业科技园 赣县国家现代农业示范区"),
    ("现代家具", "核心", "南康区"),
    ("纺织服装", "核心", "于都县"),
    ("纺织服装", "支撑", "宁都县 石城县 瑞金市 兴国县"),
    ("新能源汽车", "核心", "赣州新能源汽车科技城"),
    ("绿色建材材料", "核心", "上犹县 寻乌县 石城县 于都县 章贡区"),
    ("化工新材料", "核心", "会昌县 定南县 赣县区 信丰县"),
];

#[test]
fn every_role_is_the_plans() {
    let expected: Vec<String> = ROLES
        .iter()
        .flat_map(|(chain, term, regions)| {
            let tier = if *term == "核心" { "core" } else { "radiating" };
            let row = move |region| format!("{chain},{tier},{term},{region},四（一）3");
            regions.split_whitespace().map(row)
        })
        .collect();
    let baked = data::roles(&root()).unwrap();
    let mut rows = baked.lines();
    assert_eq!(rows.next(), Some("chain,tier,term,region,clause"));
    assert_eq!(rows.collect::<Vec<_>>(), expected);
    assert_eq!(expected.len(), 50);
}

#[test]
fn the_corridor_has_the_plans_eight_members_in_its_order() {
    let members = "章贡区 赣州高新区 赣州经开区 龙南市 信丰县 南康区 于都县 宁都县";
    let expected = members.split(' ').map(|it| format!("赣州科技创新走廊,{it},四（一）2"));
    let baked = data::corridor(&root()).unwrap();
    assert_eq!(baked.lines().skip(1).collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

#[test]
fn there_are_18_counties_and_8_zones_with_their_hosts() {
    let baked = data::regions(&root()).unwrap();
    let rows: Vec<Vec<&str>> = baked.lines().skip(1).map(|it| it.split(',').collect()).collect();
    let count = |kind| rows.iter().filter(|row| row[1] == kind).count();
    assert_eq!((count("county"), count("zone")), (18, 8));
    let hosts: Vec<_> = rows[18..].iter().map(|row| (row[2], row[7])).collect();
    let expected = [
        ("赣州高新区", "赣县区"),
        ("赣州经开区", "章贡区"),
        ("龙南经开区", "龙南市"),
        ("蓉江新区", "章贡区"),
        ("赣州国家农业科技园", "赣县区"),
        ("赣县国家现代农业示范区", "赣县区"),
        ("赣州新能源汽车科技城", "章贡区"),
        ("中国科学院赣江创新研究院", "赣县区"),
    ];
    assert_eq!(hosts, expected);
}

#[test]
fn names_are_read_as_people_there_read_them() {
    let baked = data::regions(&root()).unwrap();
    let marked = "Zhānggòng Qū|Nánkāng Qū|Gànxiàn Qū|Xìnfēng Xiàn|Dàyú Xiàn|Shàngyóu Xiàn|\
        Chóngyì Xiàn|Ānyuǎn Xiàn|Dìngnán Xiàn|Quánnán Xiàn|Níngdū Xiàn|Yúdū Xiàn|Xīngguó Xiàn|\
        Huìchāng Xiàn|Xúnwū Xiàn|Shíchéng Xiàn|Ruìjīn Shì|Lóngnán Shì|Gànzhōu Gāoxīnqū|\
        Gànzhōu Jīngkāiqū|Lóngnán Jīngkāiqū|Róngjiāng Xīnqū|Gànzhōu Guójiā Nóngyè Kējìyuán|\
        Gànxiàn Guójiā Xiàndài Nóngyè Shìfànqū|Gànzhōu Xīnnéngyuán Qìchē Kējìchéng|\
        Zhōngguó Kēxuéyuàn Gànjiāng Chuàngxīn Yánjiūyuàn";
    let rows: Vec<Vec<&str>> = baked.lines().skip(1).map(|it| it.split(',').collect()).collect();
    assert_eq!(rows.iter().map(|row| row[4]).collect::<Vec<_>>().join("|"), marked);
    assert_eq!((rows[3][5], rows[3][6]), ("xinfengxian", "xfx"));
}

#[test]
fn chains_are_read_as_people_read_them() {
    let source = bake(&root()).unwrap();
    for (id, full, marked) in [
        ("rare-earth", "xitu", "Xītǔ"),
        ("tungsten", "wujingshenjiagong", "Wū Jīngshēn Jiāgōng"),
        ("electronics", "ganyuedianzixinxi", "Gànyuè Diànzǐ Xìnxī"),
        ("digital", "shuzijingji", "Shùzì Jīngjì"),
        ("health-food-agri", "yiyaoshipinhexiandainongye", "Yīyào Shípǐn Hé Xiàndài Nóngyè"),
        ("furniture", "xiandaijiaju", "Xiàndài Jiājù"),
        ("textile", "fangzhifuzhuang", "Fǎngzhī Fúzhuāng"),
        ("nev", "xinnengyuanqiche", "Xīnnéngyuán Qìchē"),
        ("green-materials", "lvsejiancaicailiao", "Lǜsè Jiàncái Cáiliào"),
        ("chemicals", "huagongxincailiao", "Huàgōng Xīn Cáiliào"),
    ] {
        let line = source.lines().find(|it| it.contains(&format!("Chain {{ id: {id:?}"))).unwrap();
        assert!(line.contains(&format!("full: {full:?}")), "{id}");
        assert!(line.contains(&format!("marked: {marked:?}")), "{id}");
    }
}

#[test]
fn every_quotation_is_in_the_plan_and_ends_where_its_sentence_ends() {
    let text = fs::read_to_string(root().join("seeds/implementation-plan.txt")).unwrap();
    let source = bake(&root()).unwrap();
    let plan = source.split("pub static CHAINS").nth(1).unwrap();
    let plan = plan.split("pub static UNITS").next().unwrap();
    let cited = |name: &str| {
        plan.split(&format!("&{name}")).skip(1).any(|rest| !rest.starts_with(char::is_numeric))
    };
    let quotes: Vec<&str> = source
        .lines()
        .filter_map(|line| line.strip_prefix("static ")?.split_once(": Clause"))
        .filter(|(name, _)| cited(name))
        .filter_map(|(_, clause)| clause.split("quote: \"").nth(1)?.split('"').next())
        .collect();
    assert_eq!(quotes.len(), 12);
    for quote in &quotes {
        assert_eq!(text.matches(quote).count(), 1, "{quote}");
    }
    // The chains' sentences together are the text of measure 3, without a gap.
    assert!(text.contains(&format!("3.实现多链协同{}责任单位", quotes[2..].concat())));
}

#[test]
fn baking_twice_gives_the_same_source() {
    let review = fs::read_to_string(root().join("review.toml")).unwrap();
    let valid = Fixture::valid().having("review.toml", &review);
    let source = bake(&root()).unwrap();
    assert_eq!(bake(valid.path()).unwrap(), source);
    assert!(source.contains("static REGIONS: [Region; 26]"));
    assert!(source.contains("static CHAINS: [Chain; 10]"));
    assert_eq!(source.matches("Role { ").count(), 50);
    assert_eq!(source.matches("tier: Tier::Core").count(), 21);
}

#[test]
fn every_region_around_a_core_has_its_arc_and_only_radiating_ones_are_stated() {
    let source = bake(&root()).unwrap();
    assert_eq!(source.matches("arc: Some(Arc {").count(), 29);
    let plan = source.split("pub static UNITS").next().unwrap();
    assert_eq!(plan.matches("stated: true").count(), 6);
}

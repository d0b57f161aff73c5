//! Roles: exactly the regions and terms of the quotation.

use crate::common::Fixture;

const CHAINS: &str = "seeds/chains.toml";
const CORE: &str = "seeds/core.toml";
const CORRIDOR: &str = "seeds/corridor.toml";

#[test]
fn a_region_of_the_quotation_without_a_role_is_reported() {
    let role = "    { region = \"360781\", term = \"支撑\", wording = \"瑞金\" },\n";
    let broken = Fixture::with(CHAINS, role, "");
    broken.reports_only(
        CHAINS,
        "quote",
        "chain textile",
        "names 瑞金 (360781), which `roles` leaves out",
    );
}

#[test]
fn a_role_whose_region_is_not_in_the_quotation_is_reported() {
    let role = "    { region = \"360781\", term = \"支撑\", wording = \"瑞金\" },\n";
    let extra = "    { region = \"360733\", term = \"支撑\", wording = \"会昌\" },\n";
    let broken = Fixture::with(CHAINS, role, &format!("{role}{extra}"));
    let what = "会昌 (360733) is not named in the quotation";
    broken.reports_only(CHAINS, "会昌", "chain textile, 360733", what);
}

#[test]
fn a_zone_is_not_its_county() {
    let quote = "region = \"gx-agri\", term = \"支撑\", wording = \"赣县国家现代农业示范区\"";
    let broken =
        Fixture::with(CHAINS, quote, "region = \"360704\", term = \"支撑\", wording = \"赣县\"");
    broken.reports(CHAINS, "赣县", "chain health-food-agri, 360704", "is not named");
    broken.reports(
        CHAINS,
        "quote",
        "chain health-food-agri",
        "names 赣县国家现代农业示范区 (gx-agri)",
    );
    let zone = "region = \"ln-etdz\", term = \"重要发展区域\", wording = \"龙南经开区\"";
    let city = "region = \"360783\", term = \"重要发展区域\", wording = \"龙南\"";
    let broken = Fixture::with(CHAINS, zone, city);
    broken.reports(CHAINS, "龙南", "chain rare-earth, 360783", "is not named");
    broken.reports(CHAINS, "quote", "chain rare-earth", "names 龙南经开区 (ln-etdz)");
}

#[test]
fn another_wording_than_the_quotations_is_reported() {
    let broken = Fixture::with(CHAINS, "wording = \"瑞金\"", "wording = \"瑞金市\"");
    broken.reports_only(CHAINS, "瑞金市", "chain textile, 360781", "says 瑞金, not `瑞金市`");
    let broken = Fixture::with(CORE, "wording = \"中国科学院赣江", "wording = \"赣江");
    broken.reports_only(CORE, "region", "core, ganjiang-institute", "says 中国科学院");
}

#[test]
fn a_region_listed_twice_is_reported() {
    let role = "    { region = \"360781\", term = \"支撑\", wording = \"瑞金\" },\n";
    let broken = Fixture::with(CHAINS, role, &role.repeat(2));
    broken.reports_only(CHAINS, "瑞金", "chain textile, 360781", "is listed twice");
    let member = "    { region = \"360783\", wording = \"龙南市\" },\n";
    let broken = Fixture::with(CORRIDOR, member, &member.repeat(2));
    broken.reports_only(CORRIDOR, "龙南市", "corridor, 360783", "is listed twice");
}

#[test]
fn another_order_than_the_quotations_is_reported() {
    let (first, second) = ("{ region = \"360783\", wording = \"龙南市\" }", "信丰县\" }");
    let broken = Fixture::with(CORRIDOR, first, "{ region = \"360722\", wording = \"_\" }")
        .and(CORRIDOR, &format!("{{ region = \"360722\", wording = \"{second}"), first)
        .and(CORRIDOR, "\"_\"", "\"信丰县\"");
    broken.reports_only(CORRIDOR, "members", "corridor", "not in the order of the quotation");
}

#[test]
fn a_member_missing_from_the_corridor_is_reported() {
    let member = "    { region = \"360783\", wording = \"龙南市\" },\n";
    let broken = Fixture::with(CORRIDOR, member, "");
    broken.reports_only(CORRIDOR, "quote", "corridor", "names 龙南市 (360783)");
}

#[test]
fn an_unknown_term_is_reported() {
    let broken =
        Fixture::with(CHAINS, "\"支撑\", wording = \"瑞金\"", "\"支持\", wording = \"瑞金\"");
    broken.reports_only(CHAINS, "支持", "chain textile, 360781", "`支持` is no word");
}

#[test]
fn a_term_that_is_not_in_the_quotation_is_reported() {
    let broken =
        Fixture::with(CHAINS, "\"支撑\", wording = \"瑞金\"", "\"承载地\", wording = \"瑞金\"");
    broken.reports_only(CHAINS, "承载地", "chain textile, 360781", "its term 承载地 is not in");
}

#[test]
fn a_term_of_other_regions_is_reported() {
    let broken =
        Fixture::with(CHAINS, "\"支撑\", wording = \"瑞金\"", "\"核心\", wording = \"瑞金\"");
    broken.reports_only(CHAINS, "核心", "chain textile, 360781", "the sentence says 支撑 of it");
    let (from, to) = ("\"重点区域\", wording = \"崇义\"", "\"重点区\", wording = \"崇义\"");
    let broken = Fixture::with(CHAINS, from, to);
    broken.reports_only(CHAINS, "崇义", "chain tungsten, 360725", "the sentence says 重点区域");
}

#[test]
fn a_chain_without_core_is_reported() {
    let (from, to) = ("\"核心\", wording = \"南康区\"", "\"支撑\", wording = \"南康区\"");
    let broken = Fixture::with(CHAINS, from, to);
    broken.reports(CHAINS, "roles", "chain furniture", "no region of it is 核心");
}

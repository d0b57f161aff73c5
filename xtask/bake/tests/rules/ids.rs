//! Ids: unique, well formed, and existing where they are referred to.

use crate::common::Fixture;

const AMBIGUITIES: &str = "seeds/ambiguities.toml";
const CHAINS: &str = "seeds/chains.toml";
const CITIES: &str = "seeds/cities.toml";
const CORE: &str = "seeds/core.toml";
const CORRIDOR: &str = "seeds/corridor.toml";
const MEASURES: &str = "seeds/measures.toml";
const REGIONS: &str = "seeds/regions.toml";

#[test]
fn a_duplicate_id_is_reported() {
    let broken = Fixture::with(CHAINS, "id = \"chemicals\"", "id = \"digital\"");
    broken.reports(CHAINS, "id = \"digital\"", "chain digital", "its id is taken by the entry at");
    let broken = Fixture::with(CITIES, "id = \"441600\"", "id = \"360702\"");
    broken.reports(CITIES, "360702", "city 360702", "taken by the entry at seeds/regions.toml:");
    let broken = Fixture::with(MEASURES, "id = \"33\"", "id = \"32\"");
    broken.reports(MEASURES, "id = \"32\"", "measure 32", "its id is taken");
    let broken = Fixture::with(AMBIGUITIES, "id = \"nev-ahead\"", "id = \"signing-date\"");
    broken.reports_only(AMBIGUITIES, "signing-date", "ambiguity signing-date", "its id is taken");
}

#[test]
fn a_malformed_id_is_reported() {
    let broken = Fixture::with(CITIES, "id = \"441600\"", "id = \"4416\"");
    broken.reports(CITIES, "4416", "city 4416", "its id is not an adcode of six digits");
    let broken = Fixture::with(AMBIGUITIES, "id = \"nev-ahead\"", "id = \"Nev ahead\"");
    broken.reports_only(AMBIGUITIES, "Nev", "ambiguity Nev ahead", "its id is not small letters");
}

#[test]
fn an_unknown_id_is_reported() {
    let (from, to) =
        ("region = \"360735\", term = \"支撑\"", "region = \"360739\", term = \"支撑\"");
    let broken = Fixture::with(CHAINS, from, to);
    broken.reports(CHAINS, to, "chain textile", "unknown region `360739`");
    let broken = Fixture::with(CORE, "region = \"ganjiang-institute\"", "region = \"institute\"");
    broken.reports(CORE, "region", "core", "unknown region `institute`");
    let broken = Fixture::with(CORE, "measure = \"1\"", "measure = \"34\"");
    broken.reports_only(CORE, "measure", "core", "unknown measure `34`");
    let broken = Fixture::with(CORRIDOR, "region = \"gz-hidz\"", "region = \"hidz\"");
    broken.reports(CORRIDOR, "hidz", "corridor", "`members.1.region` names the unknown region");
    let broken = Fixture::with(REGIONS, "host = \"360783\"", "host = \"gz-hidz\"");
    broken.reports_only(REGIONS, "host = \"gz-hidz\"", "zone ln-etdz", "unknown county");
}

#[test]
fn an_unknown_id_in_an_ambiguity_is_reported() {
    let broken =
        Fixture::with(AMBIGUITIES, "regions = [\"360783\", \"ln-etdz\"]", "regions = [\"x\"]");
    broken.reports_only(AMBIGUITIES, "x", "ambiguity longnan-city-or-zone", "unknown region `x`");
    let broken =
        Fixture::with(AMBIGUITIES, "chains = [\"green-materials\"]", "chains = [\"green\"]");
    broken.reports_only(AMBIGUITIES, "green", "ambiguity green-materials-split", "unknown chain");
    let broken =
        Fixture::with(AMBIGUITIES, "measures = [\"7\", \"18\"]", "measures = [\"7\", \"38\"]");
    broken.reports_only(AMBIGUITIES, "38", "ambiguity medical-park-name", "unknown measure");
}

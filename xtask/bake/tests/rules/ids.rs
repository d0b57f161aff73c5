//! Ids: each means one thing, and what refers to one finds it.

use crate::common::Fixture;

const AMBIGUITIES: &str = "seeds/ambiguities.toml";
const CHAINS: &str = "seeds/chains.toml";
const CITIES: &str = "seeds/cities.toml";
const CORE: &str = "seeds/core.toml";
const CORRIDOR: &str = "seeds/corridor.toml";
const MEASURES: &str = "seeds/measures.toml";
const REGIONS: &str = "seeds/regions.toml";

#[test]
fn a_duplicate_id_is_told() {
    let broken = Fixture::with(CHAINS, "id = \"chemicals\"", "id = \"digital\"");
    broken.tells(CHAINS, "id = \"digital\"", "chain digital", "its id is taken by the entry at");
    let broken = Fixture::with(CITIES, "id = \"441600\"", "id = \"360702\"");
    broken.tells(CITIES, "360702", "city 360702", "taken by the entry at seeds/regions.toml:");
    let broken = Fixture::with(MEASURES, "id = \"33\"", "id = \"32\"");
    broken.tells(MEASURES, "id = \"32\"", "measure 32", "its id is taken");
    let broken = Fixture::with(AMBIGUITIES, "id = \"nev-ahead\"", "id = \"signing-date\"");
    broken.tells(AMBIGUITIES, "signing-date", "ambiguity signing-date", "its id is taken").alone();
}

#[test]
fn a_malformed_id_is_told() {
    let broken = Fixture::with(CITIES, "id = \"441600\"", "id = \"4416\"");
    broken.tells(CITIES, "4416", "city 4416", "its id is not an adcode of six digits");
    let broken = Fixture::with(AMBIGUITIES, "id = \"nev-ahead\"", "id = \"Nev ahead\"");
    broken.tells(AMBIGUITIES, "Nev", "ambiguity Nev ahead", "its id is not small letters").alone();
}

#[test]
fn an_unknown_id_is_told() {
    let (from, to) =
        ("region = \"360735\", term = \"支撑\"", "region = \"360739\", term = \"支撑\"");
    let broken = Fixture::with(CHAINS, from, to);
    broken.tells(CHAINS, to, "chain textile", "unknown region `360739`");
    let broken = Fixture::with(CORE, "region = \"ganjiang-institute\"", "region = \"institute\"");
    broken.tells(CORE, "region", "core", "unknown region `institute`");
    let broken = Fixture::with(CORE, "measure = \"1\"", "measure = \"34\"");
    broken.tells(CORE, "measure", "core", "unknown measure `34`").alone();
    let broken = Fixture::with(CORRIDOR, "region = \"gz-hidz\"", "region = \"hidz\"");
    broken.tells(CORRIDOR, "hidz", "corridor", "`members.1.region` names the unknown region");
    let broken = Fixture::with(REGIONS, "host = \"360783\"", "host = \"gz-hidz\"");
    broken.tells(REGIONS, "host = \"gz-hidz\"", "zone ln-etdz", "unknown county").alone();
}

#[test]
fn an_unknown_id_in_a_doubt_is_told() {
    let broken =
        Fixture::with(AMBIGUITIES, "regions = [\"360783\", \"ln-etdz\"]", "regions = [\"x\"]");
    broken.tells(AMBIGUITIES, "x", "ambiguity longnan-city-or-zone", "unknown region `x`").alone();
    let broken =
        Fixture::with(AMBIGUITIES, "chains = [\"green-materials\"]", "chains = [\"green\"]");
    broken.tells(AMBIGUITIES, "green", "ambiguity green-materials-split", "unknown chain").alone();
    let broken =
        Fixture::with(AMBIGUITIES, "measures = [\"7\", \"18\"]", "measures = [\"7\", \"38\"]");
    broken.tells(AMBIGUITIES, "38", "ambiguity medical-park-name", "unknown measure").alone();
}

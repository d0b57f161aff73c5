//! Draws the map of the seeds.

use crate::cartography::{self, MapInput, Place};
use crate::report::Report;
use crate::seeds::{Chain, REGIONS, Seeds, Zone, read};
use crate::term::tier;
use atlas_model::Tier;
use std::collections::BTreeSet;
use std::path::Path;

/// The input of the drawing, with the boundaries below the project's root. Entries that the checks
/// report (a second entry with the same id, a zone without a host) are left out.
fn map_input(root: &Path, seeds: &Seeds, report: &mut Report) -> Option<MapInput> {
    let counties = read(root, cartography::COUNTIES, report);
    let cities = read(root, cartography::CITIES, report);
    let mut seen = BTreeSet::new();
    let mut first = |id: &str| seen.insert(id.to_owned());
    Some(MapInput {
        counties_geojson: counties?,
        cities_geojson: cities?,
        counties: {
            let counties = seeds.counties.iter().filter(|it| first(&it.id));
            counties.map(|it| place(&it.id, &it.name, &it.short)).collect()
        },
        zones: {
            let zones = seeds.zones.iter().filter(|it| first(&it.id) && has_host(seeds, it));
            zones.filter_map(|it| zone(it)).collect()
        },
        cities: {
            let cities = seeds.cities.iter().filter(|it| first(&it.id));
            cities
                .map(|it| Place {
                    province: it.province.clone(),
                    ..place(&it.id, &it.name, &it.short)
                })
                .collect()
        },
        // The checks report a missing inset or heading.
        inset: seeds.inset.window().unwrap_or_default(),
        heading: seeds.heading.name.clone(),
        heading_at: seeds.heading.lon.zip(seeds.heading.lat).unwrap_or_default(),
        core: seeds.core.region.clone(),
        corridor: seeds.corridor.members.iter().map(|it| it.region.clone()).collect(),
        chains: seeds.chains.iter().map(|it| chain(it)).collect(),
    })
}

/// Draws the map. A problem of a region gets the region's line in the seeds.
pub(crate) fn draw(
    root: &Path,
    seeds: &Seeds,
    report: &mut Report,
) -> Option<cartography::Drawing> {
    let input = map_input(root, seeds, report)?;
    match cartography::draw(&input) {
        Ok(drawing) => Some(drawing),
        Err(mut problems) => {
            for problem in &mut problems {
                if problem.line.is_none() && problem.file == Path::new(REGIONS) {
                    problem.line = line(seeds, &problem.entry);
                }
            }
            report.extend(problems);
            None
        }
    }
}

/// The line of the region whose id is a word of `entry`.
fn line(seeds: &Seeds, entry: &str) -> Option<usize> {
    let has = |id: &str| entry.split([' ', ',']).any(|word| word == id);
    let counties = seeds.counties.iter().find(|it| has(&it.id)).map(|it| it.start());
    let zones = || seeds.zones.iter().find(|it| has(&it.id)).map(|it| it.at("lon"));
    counties.or_else(zones)?.line
}

fn place(id: &str, name: &str, short: &str) -> Place {
    Place { id: id.into(), name: name.into(), short: short.into(), province: String::new() }
}

fn zone(zone: &Zone) -> Option<cartography::Zone> {
    let place = place(&zone.id, &zone.name, &zone.short);
    Some(cartography::Zone { place, host: zone.host.clone(), at: (zone.lon?, zone.lat?) })
}

fn chain(chain: &Chain) -> cartography::Chain {
    let regions = |wanted| {
        let roles = chain.roles.iter().filter(move |role| tier(&role.term) == wanted);
        roles.map(|role| role.region.clone()).collect()
    };
    cartography::Chain {
        id: chain.id.clone(),
        cores: regions(Tier::Core),
        radiating: regions(Tier::Radiating),
    }
}

/// Returns true if the host of a zone exists. The checks report a zone without one.
fn has_host(seeds: &Seeds, zone: &Zone) -> bool {
    seeds.counties.iter().any(|county| county.id == zone.host)
}

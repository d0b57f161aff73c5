//! From the seeds to what is to be drawn.

use crate::cartography::{self, Place, Survey};
use crate::report::Report;
use crate::seeds::{Chain, REGIONS, Seeds, Zone, read};
use crate::term::tier;
use atlas_model::Tier;
use std::collections::BTreeSet;
use std::path::Path;

/// What is to be drawn, with the boundaries below the project's root. Of what is reported already,
/// an id given twice or a zone without a host, only the first or nothing is passed on.
fn survey(root: &Path, seeds: &Seeds, report: &mut Report) -> Option<Survey> {
    let counties = read(root, cartography::COUNTIES, report);
    let cities = read(root, cartography::CITIES, report);
    let mut seen = BTreeSet::new();
    let mut first = |id: &str| seen.insert(id.to_owned());
    Some(Survey {
        counties_geojson: counties?,
        cities_geojson: cities?,
        counties: {
            let counties = seeds.counties.iter().filter(|it| first(&it.id));
            counties.map(|it| place(&it.id, &it.name, &it.short)).collect()
        },
        zones: {
            let zones = seeds.zones.iter().filter(|it| first(&it.id) && hosted(seeds, it));
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
        // An inset or a heading that is not there is reported already.
        inset: seeds.inset.window().unwrap_or_default(),
        heading: seeds.heading.name.clone(),
        heading_at: seeds.heading.lon.zip(seeds.heading.lat).unwrap_or_default(),
        core: seeds.core.region.clone(),
        corridor: seeds.corridor.members.iter().map(|it| it.region.clone()).collect(),
        chains: seeds.chains.iter().map(|it| chain(it)).collect(),
    })
}

/// Draws; what the drawing finds wrong with a region gets its line in the seeds.
pub(crate) fn draw(
    root: &Path,
    seeds: &Seeds,
    report: &mut Report,
) -> Option<cartography::Drawing> {
    let survey = survey(root, seeds, report)?;
    match cartography::draw(&survey) {
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

/// The line of the region whose id is a word of this.
fn line(seeds: &Seeds, entry: &str) -> Option<usize> {
    let named = |id: &str| entry.split([' ', ',']).any(|word| word == id);
    let counties = seeds.counties.iter().find(|it| named(&it.id)).map(|it| it.start());
    let zones = || seeds.zones.iter().find(|it| named(&it.id)).map(|it| it.at("lon"));
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

/// Whether the zone's host is known; if not, that is reported already.
fn hosted(seeds: &Seeds, zone: &Zone) -> bool {
    seeds.counties.iter().any(|county| county.id == zone.host)
}

//! The real boundaries with the names that the tests need.

use atlas_bake::cartography::{Chain, Drawing, MapInput, Place, Zone, draw};
use regions::{COUNTIES, ZONES};
use std::path::Path;
use std::sync::LazyLock;

#[path = "../../../../tests/facts/regions.rs"]
#[allow(unreachable_pub, reason = "another crate's tests hand it on")]
mod regions;

const CITIES: [(&str, &str); 8] = [
    ("350400", "三明市"),
    ("350800", "龙岩市"),
    ("360800", "吉安市"),
    ("361000", "抚州市"),
    ("431000", "郴州市"),
    ("440200", "韶关市"),
    ("441400", "梅州市"),
    ("441600", "河源市"),
];

/// The short name of each zone and the position of its mark, in the order of [`ZONES`].
const MARKS: [(&str, (f64, f64)); 8] = [
    ("赣州高新区", (115.035, 25.885)),
    ("赣州经开区", (114.845, 25.865)),
    ("龙南经开区", (114.80, 24.88)),
    ("蓉江新区", (114.875, 25.765)),
    ("农业科技园", (115.13, 26.10)),
    ("现代农业示范区", (115.05, 25.97)),
    ("汽车科技城", (114.85, 25.832)),
    ("赣江创新研究院", (115.07, 25.865)),
];

const CORRIDOR: [&str; 8] =
    ["360702", "gz-hidz", "gz-etdz", "360783", "360722", "360703", "360731", "360730"];

/// The input for the real city.
pub(crate) fn real() -> MapInput {
    let geo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../geo");
    let read = |name: &str| std::fs::read_to_string(geo.join(name)).unwrap_or_default();
    let place = |id: &str, name: &str, short: &str| Place {
        id: id.to_owned(),
        name: name.to_owned(),
        short: short.to_owned(),
        province: String::new(),
    };
    let short = |name: &str| name.chars().take(name.chars().count() - 1).collect::<String>();
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    MapInput {
        counties_geojson: read("ganzhou-counties.geojson"),
        cities_geojson: read("neighbour-cities.geojson"),
        counties: COUNTIES.iter().map(|(id, name)| place(id, name, &short(name))).collect(),
        zones: ZONES
            .iter()
            .zip(MARKS)
            .map(|((id, name, host), (short, at))| Zone {
                place: place(id, name, short),
                host: (*host).to_owned(),
                at,
            })
            .collect(),
        cities: CITIES
            .iter()
            .map(|(id, name)| Place {
                province: "某某省".to_owned(),
                ..place(id, name, &short(name))
            })
            .collect(),
        inset: (114.72, 25.70, 115.20, 26.14),
        heading: "粤港澳大湾区".to_owned(),
        heading_at: (113.6, 22.8),
        core: "ganjiang-institute".to_owned(),
        corridor: ids(&CORRIDOR),
        chains: vec![Chain {
            id: "electronics".to_owned(),
            cores: ids(&["gz-etdz", "360722", "360783"]),
            radiating: ids(&["360702", "360703", "360726", "360728", "360729", "360732"]),
        }],
    }
}

/// The drawing of the real city, made once.
pub(crate) fn drawing() -> &'static Drawing {
    static DRAWING: LazyLock<Drawing> = LazyLock::new(|| draw(&real()).expect("it is sound"));
    &DRAWING
}

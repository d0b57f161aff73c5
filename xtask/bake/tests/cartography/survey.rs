//! The real boundaries with the names the tests need.

use atlas_bake::cartography::{Chain, Drawing, Place, Survey, Zone, draw};
use std::path::Path;
use std::sync::LazyLock;

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

const COUNTIES: [(&str, &str); 18] = [
    ("360702", "章贡区"),
    ("360703", "南康区"),
    ("360704", "赣县区"),
    ("360722", "信丰县"),
    ("360723", "大余县"),
    ("360724", "上犹县"),
    ("360725", "崇义县"),
    ("360726", "安远县"),
    ("360728", "定南县"),
    ("360729", "全南县"),
    ("360730", "宁都县"),
    ("360731", "于都县"),
    ("360732", "兴国县"),
    ("360733", "会昌县"),
    ("360734", "寻乌县"),
    ("360735", "石城县"),
    ("360781", "瑞金市"),
    ("360783", "龙南市"),
];

type ZoneRow = (&'static str, &'static str, &'static str, &'static str, (f64, f64));

const ZONES: [ZoneRow; 8] = [
    ("gz-hidz", "赣州高新区", "赣州高新区", "360704", (115.035, 25.885)),
    ("gz-etdz", "赣州经开区", "赣州经开区", "360702", (114.845, 25.865)),
    ("ln-etdz", "龙南经开区", "龙南经开区", "360783", (114.80, 24.88)),
    ("rongjiang", "蓉江新区", "蓉江新区", "360702", (114.875, 25.765)),
    ("agri-park", "赣州国家农业科技园", "农业科技园", "360704", (115.13, 26.10)),
    ("gx-agri", "赣县国家现代农业示范区", "现代农业示范区", "360704", (115.05, 25.97)),
    ("nev-city", "赣州新能源汽车科技城", "汽车科技城", "360702", (114.85, 25.832)),
    (
        "ganjiang-institute",
        "中国科学院赣江创新研究院",
        "赣江创新研究院",
        "360704",
        (115.07, 25.865),
    ),
];

const CORRIDOR: [&str; 8] =
    ["360702", "gz-hidz", "gz-etdz", "360783", "360722", "360703", "360731", "360730"];

/// The survey of the real city.
pub(crate) fn real() -> Survey {
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
    Survey {
        counties_geojson: read("ganzhou-counties.geojson"),
        cities_geojson: read("neighbour-cities.geojson"),
        counties: COUNTIES.iter().map(|(id, name)| place(id, name, &short(name))).collect(),
        zones: ZONES
            .iter()
            .map(|(id, name, short, host, at)| Zone {
                place: place(id, name, short),
                host: (*host).to_owned(),
                at: *at,
            })
            .collect(),
        cities: CITIES
            .iter()
            .map(|(id, name)| Place {
                province: "某某省".to_owned(),
                ..place(id, name, &short(name))
            })
            .collect(),
        corridor: ids(&CORRIDOR),
        chains: vec![Chain {
            id: "electronics".to_owned(),
            cores: ids(&["gz-etdz", "360722", "360783"]),
            radiating: ids(&["360702", "360703", "360726", "360728", "360729", "360732"]),
        }],
    }
}

/// Its drawing, made once.
pub(crate) fn drawing() -> &'static Drawing {
    static DRAWING: LazyLock<Drawing> = LazyLock::new(|| draw(&real()).expect("it is sound"));
    &DRAWING
}

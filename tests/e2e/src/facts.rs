//! The content of measure 3, read from the plan by hand. The tests compare the page with this, never
//! with the page's own data.

#[path = "../../facts/regions.rs"]
mod regions;

pub use regions::{COUNTIES, ZONES};

/// A chain in measure 3.
#[derive(Clone, Copy, Debug)]
pub struct Chain {
    /// Its id on the page.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The plan's terms, each with its regions, in the plan's order.
    pub terms: &'static [(&'static str, &'static [&'static str])],
}

/// The term for a core.
const CORE: &str = "核心";

/// 3.实现多链协同, sentence by sentence.
pub const CHAINS: [Chain; 10] = [
    // 以赣州高新区为核心,以赣州经开区和龙南经开区为重要发展区域,以寻乌、全南、定南、安远、信丰、章贡为承载地
    Chain {
        id: "rare-earth",
        name: "稀土",
        terms: &[
            (CORE, &["gz-hidz"]),
            ("重要发展区域", &["gz-etdz", "ln-etdz"]),
            ("承载地", &["360734", "360729", "360728", "360726", "360722", "360702"]),
        ],
    },
    // 以赣州经开区、赣州高新区、大余县为核心,以崇义、南康、章贡、于都、定南等县区为重点区域
    Chain {
        id: "tungsten",
        name: "钨精深加工",
        terms: &[
            (CORE, &["gz-etdz", "gz-hidz", "360723"]),
            ("重点区域", &["360725", "360703", "360702", "360731", "360728"]),
        ],
    },
    // 以赣州经开区、信丰县、龙南市作为核心,以章贡区、南康区、安远县、定南县、全南县、兴国县作为辐射区域
    Chain {
        id: "electronics",
        name: "赣粤电子信息",
        terms: &[
            (CORE, &["gz-etdz", "360722", "360783"]),
            ("辐射区域", &["360702", "360703", "360726", "360728", "360729", "360732"]),
        ],
    },
    // 以蓉江新区为核心,章贡区、赣县区、赣州经开区、南康区为重点区
    Chain {
        id: "digital",
        name: "数字经济",
        terms: &[(CORE, &["rongjiang"]), ("重点区", &["360702", "360704", "gz-etdz", "360703"])],
    },
    // 以章贡区为核心,以赣州国家农业科技园、赣县国家现代农业示范区为支撑
    Chain {
        id: "health-food-agri",
        name: "医药食品和现代农业",
        terms: &[(CORE, &["360702"]), ("支撑", &["agri-park", "gx-agri"])],
    },
    // 以南康区为核心
    Chain { id: "furniture", name: "现代家具", terms: &[(CORE, &["360703"])] },
    // 以于都为核心,以宁都、石城、瑞金、兴国为支撑
    Chain {
        id: "textile",
        name: "纺织服装",
        terms: &[(CORE, &["360731"]), ("支撑", &["360730", "360735", "360781", "360732"])],
    },
    // 以赣州新能源汽车科技城为核心
    Chain { id: "nev", name: "新能源汽车", terms: &[(CORE, &["nev-city"])] },
    // 以上犹县、寻乌县、石城县、于都县、章贡区为核心
    Chain {
        id: "green-materials",
        name: "绿色建材材料",
        terms: &[(CORE, &["360724", "360734", "360735", "360731", "360702"])],
    },
    // 以会昌县、定南县、赣县区、信丰县为核心
    Chain {
        id: "chemicals",
        name: "化工新材料",
        terms: &[(CORE, &["360733", "360728", "360704", "360722"])],
    },
];

/// 2.实现一廊带动: 以章贡区、赣州高新区、赣州经开区、龙南市、信丰县、南康区、于都县、宁都县为核心区域
pub const CORRIDOR: [&str; 8] =
    ["360702", "gz-hidz", "gz-etdz", "360783", "360722", "360703", "360731", "360730"];

/// 1.实现一核引领: 以中国科学院赣江创新研究院为核心
pub const INSTITUTE: &str = "ganjiang-institute";

/// All 26 regions: id and name.
pub fn regions() -> impl Iterator<Item = (&'static str, &'static str)> {
    let zones = ZONES.into_iter().map(|(id, name, _)| (id, name));
    COUNTIES.into_iter().chain(zones)
}

/// The name of a region.
pub fn name_of(id: &str) -> &'static str {
    regions().find(|(own, _)| *own == id).map_or("(no such region)", |(_, name)| name)
}

impl Chain {
    /// The plan's term for a region, if the chain names it.
    pub fn term(&self, region: &str) -> Option<&'static str> {
        let named = self.terms.iter().find(|(_, regions)| regions.contains(&region));
        named.map(|(term, _)| *term)
    }

    /// `core`, `radiating`, `host` (only a zone in it is named), or `none`.
    pub fn role(&self, region: &str) -> &'static str {
        match self.term(region) {
            Some(CORE) => "core",
            Some(_) => "radiating",
            None if self.zones_in(region).next().is_some() => "host",
            None => "none",
        }
    }

    /// The description of a region: the plan's terms, or 文件未提及.
    pub fn description(&self, region: &str) -> String {
        let zones: Vec<String> =
            self.zones_in(region).map(|(zone, term)| format!("{zone}（{term}）")).collect();
        match self.term(region) {
            Some(term) => term.to_owned(),
            None if zones.is_empty() => "文件未提及".to_owned(),
            None => format!("文件未提及本县区，境内{}在列", zones.join("、")),
        }
    }

    /// The regions in the plan's order.
    pub fn regions(&self) -> impl Iterator<Item = &'static str> {
        self.terms.iter().flat_map(|(_, regions)| regions.iter().copied())
    }

    /// The regions with this role.
    pub fn with_role(&self, role: &str) -> Vec<&'static str> {
        regions().map(|(id, _)| id).filter(|id| self.role(id) == role).collect()
    }

    /// The terms other than 核心, without duplicates.
    pub fn other_terms(&self) -> Vec<&'static str> {
        let terms = self.terms.iter().map(|(term, _)| *term);
        terms.filter(|term| *term != CORE).collect()
    }

    /// The zones in a county that the chain names.
    pub fn zones_of(&self, county: &str) -> impl Iterator<Item = &'static str> {
        let inside = ZONES.into_iter().filter(move |(_, _, host)| *host == county);
        inside.map(|(id, _, _)| id).filter(|id| self.term(id).is_some())
    }

    /// Their names and terms.
    fn zones_in(&self, county: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.zones_of(county).filter_map(|id| Some((name_of(id), self.term(id)?)))
    }
}

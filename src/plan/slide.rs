//! temp
use super::{Chain, PLAN, Region};
use crate::geometry::Bounds;
/// A
#[derive(Debug)]
pub struct Slide {
    pub id: &'static str,
    pub letter: &'static str,
    pub title: &'static str,
    pub picture: Picture,
    pub steps: &'static [Step],
    pub notes: &'static [&'static str],
    pub seconds: u32,
    pub look: Bounds,
}
impl PartialEq for Slide {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
impl Eq for Slide {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    Cover,
    Map,
    Overview,
    Matrix,
    Close,
}
#[derive(Debug)]
pub struct Step {
    pub shows: Shows,
    pub says: &'static str,
    pub highlight: &'static [&'static Region],
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shows {
    Whole,
    Core,
    Corridor,
    Chain(&'static Chain, Told),
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    Cores,
    Regions,
    Arcs,
}
#[allow(clippy::all)]
pub static SLIDES: [Slide; 16] = [
    Slide {
        id: "title",
        letter: "t",
        title: "赣州科创图谱",
        picture: Picture::Cover,
        steps: &[Step { shows: Shows::Whole, says: "", highlight: &[] }],
        notes: &["备注一段。", "备注二段。"],
        seconds: 60,
        look: Bounds { x: 435, y: 471, width: 5442, height: 5893 },
    },
    Slide {
        id: "core",
        letter: "k",
        title: "一核：赣江创新研究院",
        picture: Picture::Map,
        steps: &[Step {
            shows: Shows::Core, says: "中国科学院赣江创新研究院", highlight: &[]
        }],
        notes: &["备注一段。", "备注二段。"],
        seconds: 60,
        look: Bounds { x: 1600, y: 2200, width: 1930, height: 1950 },
    },
    Slide {
        id: "corridor",
        letter: "l",
        title: "一廊：赣州科技创新走廊",
        picture: Picture::Map,
        steps: &[Step { shows: Shows::Corridor, says: "八个核心区域", highlight: &[] }],
        notes: &["备注一段。", "备注二段。"],
        seconds: 60,
        look: Bounds { x: 435, y: 471, width: 5442, height: 5893 },
    },
    Slide {
        id: "rare-earth",
        letter: "a",
        title: "稀土",
        picture: Picture::Map,
        steps: &[
            Step {
                shows: Shows::Chain(&PLAN.chains[0], Told::Cores),
                says: "先看核心",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[0], Told::Regions),
                says: "再看外围",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[0], Told::Arcs),
                says: "再看辐射",
                highlight: &[],
            },
        ],
        notes: &["备注一段。", "备注二段。"],
        seconds: 60,
        look: Bounds { x: 435, y: 471, width: 5442, height: 5893 },
    },
    Slide {
        id: "tungsten",
        letter: "b",
        title: "钨精深加工",
        picture: Picture::Map,
        steps: &[
            Step {
                shows: Shows::Chain(&PLAN.chains[1], Told::Cores),
                says: "先看核心",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[1], Told::Regions),
                says: "再看外围",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[1], Told::Arcs),
                says: "再看辐射",
                highlight: &[],
            },
        ],
        notes: &["备注一段。", "备注二段。"],
        seconds: 60,
        look: Bounds { x: 435, y: 471, width: 5442, height: 5893 },
    },
    Slide {
        id: "electronics",
        letter: "c",
        title: "赣粤电子信息",
        picture: Picture::Map,
        steps: &[
            Step {
                shows: Shows::Chain(&PLAN.chains[2], Told::Cores),
                says: "先看核心",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[2], Told::Regions),
                says: "再看外围",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[2], Told::Arcs),
                says: "再看辐射",
                highlight: &[],
            },
        ],
        notes: &["备注一段。", "备注二段。"],
        seconds: 60,
        look: Bounds { x: 435, y: 471, width: 5442, height: 5893 },
    },
    Slide {
        id: "digital",
        letter: "d",
        title: "数字经济",
        picture: Picture::Map,
        steps: &[
            Step {
                shows: Shows::Chain(&PLAN.chains[3], Told::Cores),
                says: "先看核心",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[3], Told::Regions),
                says: "再看外围",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[3], Told::Arcs),
                says: "再看辐射",
                highlight: &[],
            },
        ],
        notes: &["备注一段。", "备注二段。"],
        seconds: 60,
        look: Bounds { x: 435, y: 471, width: 5442, height: 5893 },
    },
    Slide {
        id: "health-food-agri",
        letter: "e",
        title: "医药食品和现代农业",
        picture: Picture::Map,
        steps: &[
            Step {
                shows: Shows::Chain(&PLAN.chains[4], Told::Cores),
                says: "先看核心",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[4], Told::Regions),
                says: "再看外围",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[4], Told::Arcs),
                says: "再看辐射",
                highlight: &[],
            },
        ],
        notes: &["备注一段。", "备注二段。"],
        seconds: 60,
        look: Bounds { x: 435, y: 471, width: 5442, height: 5893 },
    },
    Slide {
        id: "furniture",
        letter: "f",
        title: "现代家具",
        picture: Picture::Map,
        steps: &[
            Step {
                shows: Shows::Chain(&PLAN.chains[5], Told::Cores),
                says: "先看核心",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[5], Told::Regions),
                says: "再看外围",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[5], Told::Arcs),
                says: "再看辐射",
                highlight: &[],
            },
        ],
        notes: &["备注一段。", "备注二段。"],
        seconds: 60,
        look: Bounds { x: 800, y: 2000, width: 3400, height: 3660 },
    },
    Slide {
        id: "textile",
        letter: "g",
        title: "纺织服装",
        picture: Picture::Map,
        steps: &[
            Step {
                shows: Shows::Chain(&PLAN.chains[6], Told::Cores),
                says: "先看核心",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[6], Told::Regions),
                says: "再看外围",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[6], Told::Arcs),
                says: "再看辐射",
                highlight: &[],
            },
        ],
        notes: &["备注一段。", "备注二段。"],
        seconds: 60,
        look: Bounds { x: 435, y: 471, width: 5442, height: 5893 },
    },
    Slide {
        id: "nev",
        letter: "h",
        title: "新能源汽车",
        picture: Picture::Map,
        steps: &[
            Step {
                shows: Shows::Chain(&PLAN.chains[7], Told::Cores),
                says: "先看核心",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[7], Told::Regions),
                says: "再看外围",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[7], Told::Arcs),
                says: "再看辐射",
                highlight: &[],
            },
        ],
        notes: &["备注一段。", "备注二段。"],
        seconds: 60,
        look: Bounds { x: 435, y: 471, width: 5442, height: 5893 },
    },
    Slide {
        id: "green-materials",
        letter: "i",
        title: "绿色建材材料",
        picture: Picture::Map,
        steps: &[
            Step {
                shows: Shows::Chain(&PLAN.chains[8], Told::Cores),
                says: "先看核心",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[8], Told::Regions),
                says: "再看外围",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[8], Told::Arcs),
                says: "再看辐射",
                highlight: &[],
            },
        ],
        notes: &["备注一段。", "备注二段。"],
        seconds: 60,
        look: Bounds { x: 435, y: 471, width: 5442, height: 5893 },
    },
    Slide {
        id: "chemicals",
        letter: "j",
        title: "化工新材料",
        picture: Picture::Map,
        steps: &[
            Step {
                shows: Shows::Chain(&PLAN.chains[9], Told::Cores),
                says: "先看核心",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[9], Told::Regions),
                says: "再看外围",
                highlight: &[],
            },
            Step {
                shows: Shows::Chain(&PLAN.chains[9], Told::Arcs),
                says: "再看辐射",
                highlight: &[],
            },
        ],
        notes: &["备注一段。", "备注二段。"],
        seconds: 60,
        look: Bounds { x: 435, y: 471, width: 5442, height: 5893 },
    },
    Slide {
        id: "overview",
        letter: "o",
        title: "十链总览",
        picture: Picture::Overview,
        steps: &[Step {
            shows: Shows::Whole, says: "同一图例，十条链各用一色", highlight: &[]
        }],
        notes: &["备注一段。", "备注二段。"],
        seconds: 60,
        look: Bounds { x: 435, y: 471, width: 5442, height: 5893 },
    },
    Slide {
        id: "matrix",
        letter: "m",
        title: "县链矩阵",
        picture: Picture::Matrix,
        steps: &[Step { shows: Shows::Whole, says: "26 个县区与功能区", highlight: &[] }],
        notes: &["备注一段。", "备注二段。"],
        seconds: 60,
        look: Bounds { x: 435, y: 471, width: 5442, height: 5893 },
    },
    Slide {
        id: "close",
        letter: "z",
        title: "文件怎么说，图就怎么画",
        picture: Picture::Close,
        steps: &[Step { shows: Shows::Whole, says: "", highlight: &[] }],
        notes: &["备注一段。", "备注二段。"],
        seconds: 60,
        look: Bounds { x: 435, y: 471, width: 5442, height: 5893 },
    },
];

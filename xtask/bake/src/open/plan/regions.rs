//! Counties and zones.

use super::super::Source;
use super::super::record::record;
use super::super::regions::kind;
use crate::atlas;

record! {
    /// A county or zone.
    Region {
        id: String, "县级行政区为六位行政区划代码，功能区为本项目所定代码";
        kind: String, "county 为县级行政区，zone 为功能区";
        name: String, "全称";
        short: String, "简称";
        aliases: Vec<String>, "文件中的其他写法";
        pinyin: String, "拼音，带声调";
        host: Option<String>, "功能区所在县级行政区的代码；县级行政区为空";
        basis: Option<String>, "功能区所在县区的依据；县级行政区为空";
        position: Option<Position>, "功能区的示意位置，不是测绘成果；县级行政区为空，其边界见 regions.geojson";
        neighbours: Vec<String>, "有共同边界的县级行政区的代码，自北顺时针；功能区为空列表";
    }
}

record! {
    /// A schematic position.
    Position {
        lon: f64, "经度（CGCS2000），示意", "度";
        lat: f64, "纬度（CGCS2000），示意", "度";
    }
}

impl Source<'_> {
    pub(super) fn region(&self, region: &atlas::Region) -> Region {
        let basis = match &region.kind {
            atlas::Kind::County => None,
            atlas::Kind::Zone { basis, .. } => Some(basis.clone()),
        };
        Region {
            id: region.id.clone(),
            kind: kind(region).into(),
            name: region.name.clone(),
            short: region.short.clone(),
            aliases: region.aliases.clone(),
            pinyin: region.pinyin.marked.clone(),
            host: self.host(region),
            basis,
            position: self.position(region).map(|(lon, lat)| Position { lon, lat }),
            neighbours: self.atlas.region_ids(&region.neighbours),
        }
    }
}

//! `regions.geojson`: counties and zones for a GIS, with the plan's statements about each; and
//! `regions-short-names.geojson`, the same with field names that fit into a Shapefile.

use super::record::{Field, Value as _, fields, record};
use super::source::{Origin, ReviewState};
use super::{Described, File, Source};
use crate::atlas::{Atlas, Chain, Kind, Region};
use crate::cartography;
use geojson::{Feature, FeatureCollection, GeoJson, Geometry, JsonObject};
use serde::Serialize;
use serde_json::Value;

record! {
    /// The members beside `features`.
    Head {
        name: String, "图层名";
        source: Origin, "来源与使用条件";
        review: ReviewState, "审图状态";
    }
}

record! {
    /// The properties of a feature, before its roles.
    Properties {
        id: String, "县级行政区为六位行政区划代码，功能区为本项目所定代码";
        name: String, "全称";
        short: String, "简称";
        kind: String, "county 为县级行政区（面），zone 为功能区（点）";
        host: Option<String>, "功能区所在县级行政区的代码；县级行政区为空";
        position: Option<String>, "“示意”：功能区边界未公开，点位为示意，不是测绘成果；县级行政区为空";
        core: bool, "是否“一核”所在（{core}）";
        corridor: bool, "是否{corridor}的核心区域";
        neighbours: Vec<String>, "有共同边界的县级行政区的代码，自北顺时针；功能区为空列表";
    }
}

/// The path of a feature's properties.
const PROPERTIES: &str = "features[].properties.";

/// The property that is a list.
const NEIGHBOURS: &str = "neighbours";

/// The form of the properties.
#[derive(Clone, Copy)]
enum Form {
    /// Full names, and lists.
    Full,
    /// Names of ten ASCII characters at most and texts only, as Shapefiles have them.
    Short,
}

impl Form {
    /// The properties for a chain, the plan's word and the tier, with their meanings.
    fn role_fields(self, chain: &Chain) -> [(String, String); 2] {
        let id = match self {
            Self::Full => chain.id.replace('-', "_"),
            Self::Short => chain.id.chars().take_while(|it| *it != '-').take(5).collect(),
        };
        let name = &chain.name;
        [
            (format!("role_{id}"), format!("在“{name}”链中的角色，文件原词；空为文件未提及")),
            (
                format!("tier_{id}"),
                format!("该角色的归类（core 或 radiating），本项目所作；空为文件未提及“{name}”链"),
            ),
        ]
    }
}

const ABOUT: &str = "{counties} 个县级行政区（面）与 {zones} 个功能区（点），含在各链中的角色。GeoJSON（RFC 7946）：经纬度，依来源为 CGCS2000，与 WGS 84 相差在厘米级，按 WGS 84 读取；面的外环改为逆时针，坐标值与来源相同；d3-geo 按球面以顺时针为外环，直接用会涂满整张图：先用 d3.geoIdentity().reflectY(true) 作投影，或用 turf.rewind(数据, {reverse: true}) 转向。链的代码中的连字符在字段名中写作下划线。";

const ABOUT_SHORT: &str = "与 regions.geojson 相同，只是字段名不超过十个 ASCII 字符，列表写成以逗号分隔的文本：供转成 Shapefile，它的字段名最长十个字符。Shapefile 一个文件只能有一种几何，面和点分两次转：ogr2ogr -lco ENCODING=UTF-8 -where \"kind = 'county'\" counties.shp regions-short-names.geojson；点用 kind = 'zone' 和 zones.shp。链名取代码第一个词的前五个字母。";

impl Source<'_> {
    pub(super) fn regions(&self) -> Described {
        self.regions_in(Form::Full, "regions.geojson", ABOUT)
    }

    pub(super) fn regions_for_shapefiles(&self) -> Described {
        self.regions_in(Form::Short, "regions-short-names.geojson", ABOUT_SHORT)
    }

    fn regions_in(&self, form: Form, name: &'static str, about: &'static str) -> Described {
        let polygons = cartography::source_polygons(&self.counties);
        let feature = |region: &Region| {
            let polygon = polygons.get(&region.id);
            let polygon = polygon.map(|ring| Geometry::new_polygon([ring.clone()]));
            let point = self.position(region).map(|(lon, lat)| Geometry::new_point([lon, lat]));
            let properties = Some(self.properties(region, form));
            Feature { geometry: polygon.or(point), properties, ..Feature::default() }
        };
        let head = Head {
            name: "ganzhou-innovation-regions".into(),
            source: self.origin(),
            review: self.review_state(),
        };
        let mut collection = FeatureCollection::new(self.atlas.regions.iter().map(feature));
        collection.foreign_members = Some(object(&head));
        let content = GeoJson::from(collection).to_string();
        Described {
            about,
            fields: self.region_fields(form),
            holds: serde_json::from_str(&content).unwrap_or_default(),
            file: File { name, content: content.into_bytes() },
        }
    }

    /// The id of the county that a zone lies in.
    pub(super) fn host(&self, region: &Region) -> Option<String> {
        match region.kind {
            Kind::County => None,
            Kind::Zone { host, .. } => Some(self.atlas.region_id(host).to_owned()),
        }
    }

    /// Longitude and latitude of a zone. The zones follow the counties.
    pub(super) fn position(&self, region: &Region) -> Option<(f64, f64)> {
        let Atlas { regions, positions, .. } = self.atlas;
        let zones = regions.iter().filter(|it| it.kind != Kind::County);
        zones.zip(positions).find(|(zone, _)| zone.id == region.id).map(|(_, at)| *at)
    }

    fn properties(&self, region: &Region, form: Form) -> JsonObject {
        let atlas = self.atlas;
        let is = |index: usize| atlas.region_id(index) == region.id;
        let host = self.host(region);
        let mut properties = object(&Properties {
            id: region.id.clone(),
            name: region.name.clone(),
            short: region.short.clone(),
            kind: kind(region).into(),
            position: host.as_ref().map(|_| "示意".into()),
            host,
            core: is(atlas.core.region),
            corridor: atlas.corridor.members.iter().any(|it| is(it.region)),
            neighbours: atlas.region_ids(&region.neighbours),
        });
        if let Form::Short = form {
            properties
                .insert(NEIGHBOURS.into(), atlas.region_ids(&region.neighbours).join(",").into());
        }
        for chain in &atlas.chains {
            let role = chain.roles.iter().find(|role| is(role.region));
            let values = role.map(|role| [role.term.as_str(), role.tier.id()]);
            for (at, (field, _)) in form.role_fields(chain).into_iter().enumerate() {
                let value = values.and_then(|it| it.get(at).copied());
                properties.insert(field, value.into());
            }
        }
        properties
    }

    fn region_fields(&self, form: Form) -> Vec<Field> {
        let roles = self.atlas.chains.iter().flat_map(|chain| {
            form.role_fields(chain).map(|(field, meaning)| Field {
                path: format!("{PROPERTIES}{field}"),
                meaning,
                kind: Option::<String>::kind(),
                unit: "",
            })
        });
        let mut properties = fields::<Properties>(PROPERTIES);
        if let Form::Short = form {
            let texts = properties.iter_mut().filter(|it| it.path.ends_with(NEIGHBOURS));
            texts.for_each(|field| field.kind = String::kind());
        }
        fields::<Head>("").into_iter().chain(properties).chain(roles).collect()
    }
}

/// `county` or `zone`.
pub(crate) fn kind(region: &Region) -> &'static str {
    match region.kind {
        Kind::County => "county",
        Kind::Zone { .. } => "zone",
    }
}

fn object(record: &impl Serialize) -> JsonObject {
    match serde_json::to_value(record) {
        Ok(Value::Object(object)) => object,
        _ => JsonObject::new(), // a record is an object
    }
}

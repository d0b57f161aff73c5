//! The content of the map as one text. An approval is about this text.
//!
//! A line is a kind and its values, separated by tabs; `\`, tab and line feed within a value are
//! written `\\`, `\t` and `\n`, so that two maps never have the same text. Lines are in the plan's
//! order, cities in the order of the seeds. The text is made from the checked plan and the finished
//! drawing; the notation of the seeds, quotations, measures, pinyin and keys do not affect it.
//!
//! The lines: `map` (version of this text), `frame`, `scales`, `wall-scales`, `outline`, `borders`;
//! `region` and `city`, each with its `label`s, `inset-label`s and, for the show, `wall-label`s and
//! `wall-inset-label`s, a name beside its county or mark with the line that leads there; `core`;
//! `corridor`, its `member`s, `order` and `ribbon`; `chain`, each with its `role`s; `doubt`, as far as
//! one is marked (※); `inset`, `inset-scales`, `wall-inset-scales`; `bay-area`.
//!
//! Anything that is added to the map must be added here. That changes every hash and ends every
//! approval, which is intended.

use crate::atlas::{Atlas, Chain, Kind, Placement, Region, Role};
use atlas_model::geometry::{Bounds, Point};
use std::fmt::Display;

/// The version of this text.
const VERSION: u32 = 4;

/// The whole text.
pub(super) fn text(atlas: &Atlas) -> String {
    let mut content = Content { atlas, text: String::new() };
    content.context();
    atlas.regions.iter().for_each(|it| content.region(it));
    content.cities();
    content.corridor();
    atlas.chains.iter().for_each(|it| content.chain(it));
    content.ambiguities();
    content.inset();
    content.bay_area();
    content.text
}

/// The text while it is written.
struct Content<'a> {
    atlas: &'a Atlas,
    text: String,
}

impl Content<'_> {
    fn line(&mut self, kind: &str, values: &[&dyn Display]) {
        self.text.push_str(kind);
        for value in values {
            self.text.push('\t');
            self.text.push_str(&escaped(&value.to_string()));
        }
        self.text.push('\n');
    }

    fn context(&mut self) {
        let map = &self.atlas.map;
        let Bounds { width, height, .. } = map.extent;
        self.line("map", &[&VERSION]);
        self.line("frame", &[&format!("{width} {height}")]);
        self.line("scales", &[&list(&map.label_scales)]);
        self.line("wall-scales", &[&list(&map.wall_scales)]);
        self.line("outline", &[&map.outline]);
        self.line("borders", &[&map.borders]);
    }

    fn region(&mut self, region: &Region) {
        let host = match region.kind {
            Kind::County => "",
            Kind::Zone { host, .. } => self.atlas.region_id(host),
        };
        self.line("region", &[&region.id, &region.name, &region.short, &host]);
        self.line("shape", &[&point(region.anchor), &region.outline]);
        self.labels("label", &region.labels);
        self.labels("inset-label", &region.inset_labels);
        self.labels("wall-label", &region.wall_labels);
        self.labels("wall-inset-label", &region.wall_inset_labels);
    }

    fn labels(&mut self, kind: &str, labels: &[Placement]) {
        for label in labels {
            let place = point(label.at);
            let fields: [&dyn Display; 4] = [&label.class, &label.text, &place, &label.size];
            let leader: &[&dyn Display] = &[&label.leader];
            let leader = if label.leader.is_empty() { &[] } else { leader };
            self.line(kind, &[&fields, leader].concat());
        }
    }

    fn cities(&mut self) {
        for city in &self.atlas.map.cities {
            self.line("city", &[&city.id, &city.name, &city.province]);
            self.labels("label", &city.labels);
        }
    }

    fn corridor(&mut self) {
        let (atlas, corridor) = (self.atlas, &self.atlas.corridor);
        self.line("core", &[&atlas.region_id(atlas.core.region)]);
        self.line("corridor", &[&corridor.name]);
        for member in &corridor.members {
            self.line("member", &[&atlas.region_id(member.region)]);
        }
        self.line("order", &[&atlas.region_ids(&corridor.order).join(" ")]);
        self.line("ribbon", &[&corridor.ribbon]);
    }

    fn chain(&mut self, chain: &Chain) {
        self.line("chain", &[&chain.id, &chain.name, &chain.colour]);
        for role in &chain.roles {
            self.role(role);
        }
    }

    fn role(&mut self, role: &Role) {
        let atlas = self.atlas;
        self.line("role", &[&atlas.region_id(role.region), &role.term, &role.tier.id()]);
        if let Some(arc) = &role.arc {
            self.line("arc", &[&atlas.region_id(arc.from), &arc.path, &arc.stated]);
        }
    }

    /// The ambiguities that are marked on the map: after the names of their regions, while one of
    /// their chains is shown.
    fn ambiguities(&mut self) {
        let atlas = self.atlas;
        for ambiguity in &atlas.ambiguities {
            let regions = atlas.region_ids(&ambiguity.regions).join(" ");
            let chains = atlas.chain_ids(&ambiguity.chains).join(" ");
            if !regions.is_empty() && !chains.is_empty() {
                self.line("doubt", &[&regions, &chains]);
            }
        }
    }

    fn inset(&mut self) {
        let inset = &self.atlas.map.inset;
        self.line("inset", &[&bounds(inset.window), &bounds(inset.frame)]);
        self.line("inset-scales", &[&list(&inset.label_scales)]);
        self.line("wall-inset-scales", &[&list(&inset.wall_scales)]);
    }

    fn bay_area(&mut self) {
        let arrow = &self.atlas.map.bay_area;
        self.line("bay-area", &[&point(arrow.from), &point(arrow.to)]);
        self.labels("label", &arrow.labels);
    }
}

fn point(Point { x, y }: Point) -> String {
    format!("{x} {y}")
}

fn bounds(Bounds { x, y, width, height }: Bounds) -> String {
    format!("{x} {y} {width} {height}")
}

fn list(numbers: &[i32]) -> String {
    numbers.iter().map(i32::to_string).collect::<Vec<_>>().join(" ")
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n")
}

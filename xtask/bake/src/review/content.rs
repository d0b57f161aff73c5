//! Everything that the map shows, as one text: what an approval is about.
//!
//! A line is a kind and its values, parted by tabs; `\`, tab and line feed within a value are
//! written `\\`, `\t` and `\n`, so that no two maps have one text. Lines stand in the plan's order,
//! cities in that of the seeds. What is here comes from the checked plan and the finished drawing;
//! how the seeds are written, quotations, measures, pinyin and what the keys do make no difference.
//!
//! The lines: `map` (version of this text), `frame`, `scales`, `wall-scales`, `outline`, `borders`;
//! `region` and `city`, each with its `label`s, `inset-label`s and, for the show, `wall-label`s and
//! `wall-inset-label`s; `core`; `corridor`, its `member`s, `order` and `ribbon`; `chain`, each with
//! its `role`s; `doubt`, as far as one is marked (※); `inset`, `inset-scales`,
//! `wall-inset-scales`; `bay-area`.
//!
//! Whatever the map comes to show beside these belongs here as well. That changes every hash and
//! ends every approval, as it should.

use crate::atlas::{Atlas, Chain, Named, Region, Role};
use crate::cartography::{Bounds, Drawing, Placement, Point};
use crate::term::RADIATING;
use std::fmt::Display;

/// The version of this text.
const VERSION: u32 = 3;

/// The whole text.
pub(super) fn text(atlas: &Atlas, drawing: &Drawing) -> String {
    let mut content = Content { atlas, drawing, text: String::new() };
    content.ground();
    atlas.regions.iter().for_each(|it| content.region(it));
    content.cities();
    content.corridor();
    atlas.chains.iter().for_each(|it| content.chain(it));
    content.doubts();
    content.inset();
    content.bay_area();
    content.text
}

/// The text so far.
struct Content<'a> {
    atlas: &'a Atlas,
    drawing: &'a Drawing,
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

    fn ground(&mut self) {
        let drawing = self.drawing;
        self.line("map", &[&VERSION]);
        self.line("frame", &[&pair(drawing.frame)]);
        self.line("scales", &[&list(&drawing.label_scales)]);
        self.line("wall-scales", &[&list(&drawing.wall_scales)]);
        self.line("outline", &[&drawing.outline]);
        self.line("borders", &[&drawing.borders]);
    }

    fn region(&mut self, region: &Region) {
        let host = region.host.as_ref().and_then(|host| self.atlas.region(host.county));
        let host = host.map_or("", |host| &host.id);
        self.line("region", &[&region.id, &region.name, &region.short, &host]);
        let Some(drawn) = self.drawing.regions.get(&region.id) else { return };
        self.line("shape", &[&pair(drawn.anchor), &drawn.outline]);
        self.labels("label", &drawn.labels);
        self.labels("inset-label", &drawn.inset_labels);
        self.labels("wall-label", &drawn.wall_labels);
        self.labels("wall-inset-label", &drawn.wall_inset_labels);
    }

    fn labels(&mut self, kind: &str, labels: &[Placement]) {
        for label in labels {
            self.line(kind, &[&label.class, &label.text, &pair(label.at), &label.size]);
        }
    }

    fn cities(&mut self) {
        for city in &self.atlas.cities {
            self.line("city", &[&city.id, &city.name, &city.province]);
            if let Some(drawn) = self.drawing.cities.get(&city.id) {
                self.labels("label", &drawn.labels);
            }
        }
    }

    fn corridor(&mut self) {
        let (corridor, drawing) = (&self.atlas.corridor, self.drawing);
        self.line("core", &[&self.id(&self.atlas.core)]);
        self.line("corridor", &[&corridor.name]);
        for member in &corridor.members {
            self.line("member", &[&self.id(member)]);
        }
        self.line("order", &[&drawing.corridor_order.join(" ")]);
        self.line("ribbon", &[&drawing.ribbon]);
    }

    fn chain(&mut self, chain: &Chain) {
        self.line("chain", &[&chain.id, &chain.name, &chain.colour]);
        for role in &chain.roles {
            self.role(chain, role);
        }
    }

    fn role(&mut self, chain: &Chain, role: &Role) {
        let region = self.id(&role.named);
        self.line("role", &[&region, &role.term, &role.tier.id()]);
        let arc = self.drawing.arcs.get(&(chain.id.clone(), region.to_owned()));
        if let Some((from, path)) = arc {
            self.line("arc", &[from, path, &(role.term == RADIATING)]);
        }
    }

    /// A doubt is marked behind the names of its regions while one of its chains is shown; what it
    /// says stands elsewhere.
    fn doubts(&mut self) {
        for doubt in &self.atlas.ambiguities {
            if !doubt.regions.is_empty() && !doubt.chains.is_empty() {
                self.line("doubt", &[&doubt.regions.join(" "), &doubt.chains.join(" ")]);
            }
        }
    }

    fn inset(&mut self) {
        let drawing = self.drawing;
        self.line("inset", &[&bounds(drawing.inset_window), &bounds(drawing.inset_frame)]);
        self.line("inset-scales", &[&list(&drawing.inset_scales)]);
        self.line("wall-inset-scales", &[&list(&drawing.wall_inset_scales)]);
    }

    fn bay_area(&mut self) {
        let (from, to) = self.drawing.bay_area;
        self.line("bay-area", &[&pair(from), &pair(to)]);
        self.labels("label", &self.drawing.bay_area_labels);
    }
}

impl<'a> Content<'a> {
    /// The id of a region that is named.
    fn id(&self, named: &Named) -> &'a str {
        self.atlas.region(named.region).map_or("", |region| &region.id)
    }
}

fn pair((x, y): Point) -> String {
    format!("{x} {y}")
}

fn bounds((x, y, width, height): Bounds) -> String {
    format!("{x} {y} {width} {height}")
}

fn list(numbers: &[i32]) -> String {
    numbers.iter().map(i32::to_string).collect::<Vec<_>>().join(" ")
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n")
}

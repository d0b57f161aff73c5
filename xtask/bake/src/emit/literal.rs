//! Rust literals of the model.

use crate::draft::*;
use atlas_model::geometry::{Bounds, Point};
use atlas_model::{Picture, Reveal, ReviewState, Tier};

/// A value with a Rust literal.
pub(super) trait Literal {
    /// The literal.
    fn literal(&self) -> String;

    /// The literal where the value holds indices into a static of this name: `&REGIONS[3]`.
    fn reference(&self, _static: &str) -> String {
        self.literal()
    }
}

impl Literal for String {
    fn literal(&self) -> String {
        format!("{self:?}")
    }
}

impl Literal for usize {
    fn literal(&self) -> String {
        self.to_string()
    }

    fn reference(&self, name: &str) -> String {
        match name {
            // A static of its own, so that a program carries only the clauses that it cites.
            "CLAUSES" => format!("&CLAUSE_{self}"),
            _ => format!("&{name}[{self}]"),
        }
    }
}

impl<T: Literal> Literal for Vec<T> {
    fn literal(&self) -> String {
        list(self.iter().map(T::literal))
    }

    fn reference(&self, name: &str) -> String {
        list(self.iter().map(|it| it.reference(name)))
    }
}

impl<T: Literal> Literal for Option<T> {
    fn literal(&self) -> String {
        self.as_ref().map_or("None".into(), |it| format!("Some({})", it.literal()))
    }

    fn reference(&self, name: &str) -> String {
        self.as_ref().map_or("None".into(), |it| format!("Some({})", it.reference(name)))
    }
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("&[{}]", items.collect::<Vec<_>>().join(", "))
}

macro_rules! numbers {
    ($($kind:ident)*) => {
        $(impl Literal for $kind {
            fn literal(&self) -> String {
                self.to_string()
            }
        })*
    };
}

numbers! { bool i32 u32 u64 }

/// Enums without content.
macro_rules! variants {
    ($($kind:ident)*) => {
        $(impl Literal for $kind {
            fn literal(&self) -> String {
                format!("{}::{self:?}", stringify!($kind))
            }
        })*
    };
}

variants! { Picture Reveal ReviewState Tier }

impl Literal for Kind {
    fn literal(&self) -> String {
        match self {
            Self::County => "Kind::County".into(),
            Self::Zone { host, basis } => format!(
                "Kind::Zone {{ host: {}, basis: {} }}",
                host.reference("REGIONS"),
                basis.literal()
            ),
        }
    }
}

impl Literal for Shows {
    fn literal(&self) -> String {
        match self {
            Self::Chain(chain, reveal) => {
                format!("Shows::Chain({}, {})", chain.reference("CHAINS"), reveal.literal())
            }
            Self::Structure(part) => format!("Shows::Structure(Part::{part:?})"),
            plain => format!("Shows::{plain:?}"),
        }
    }
}

/// Fields that only the prerendered markup needs: see `drawn!` in `src/plan/baked.rs`.
const DRAWN: [&str; 7] =
    ["outline", "borders", "ribbon", "labels", "inset_labels", "wall_labels", "wall_inset_labels"];

fn field(name: &str, value: &str) -> String {
    if DRAWN.contains(&name) {
        format!("{name}: drawn!({value})")
    } else {
        format!("{name}: {value}")
    }
}

/// Structs with their fields; after `in`, the static that the field's indices refer to.
macro_rules! structs {
    ($($kind:ident { $($name:ident $(in $static:ident)?),* })*) => {
        $(impl Literal for $kind {
            fn literal(&self) -> String {
                let fields = [$(field(stringify!($name), &structs!(@value self.$name $(, $static)?))),*];
                format!("{} {{ {} }}", stringify!($kind), fields.join(", "))
            }
        })*
    };
    (@value $value:expr, $static:ident) => { $value.reference(stringify!($static)) };
    (@value $value:expr) => { $value.literal() };
}

structs! {
    Ambiguity {
        id, title, statement, quotes, treatment, why,
        measures in MEASURES, regions in REGIONS, chains in CHAINS
    }
    Arc { from in REGIONS, path, stated }
    Bounds { x, y, width, height }
    Chain { id, name, pinyin, colour, clause in CLAUSES, roles, ahead }
    Citation { clause in CLAUSES, start, end }
    City { id, name, province, labels }
    Clause { section, measure, title, quote }
    Concern { region in REGIONS, citation }
    Core { region in REGIONS, citation }
    Corridor { name, clause in CLAUSES, members, order in REGIONS, ribbon }
    Document { title, short_title, issuer, published, signed }
    Duty { unit in UNITS, citation }
    Heading { from, to, labels }
    Inset { window, frame, label_scales, wall_scales }
    Map {
        extent, outline, city, borders, cities, label_scales, wall_scales, inset, bay_area
    }
    MapAmbiguity { title, regions in REGIONS, chains in CHAINS }
    Measure { id, section, section_title, title, summary, duties, regions, chains, targets }
    Member { region in REGIONS, citation }
    Pinyin { full, initials, marked }
    Placement { class, text, at, size, leader }
    Point { x, y }
    Region {
        id, kind, name, short, aliases, pinyin, anchor, bounds, outline, neighbours in REGIONS,
        walk, labels, inset_labels, wall_labels, wall_inset_labels
    }
    Review { state, number, date, hash }
    Role { region in REGIONS, term, tier, citation, arc }
    Slide { id, title, picture, steps, notes, seconds, extent, tasks }
    SlideKey { id, letter, steps }
    Step { shows, caption, highlight in REGIONS, clause in CLAUSES, targets }
    Target { id, indicator, figure, unit, amount, upto, comparators, by, citation }
    Task { measure in MEASURES, summary }
    Touch { chain in CHAINS, citation, stated }
    Unit { id, name, pinyin, region in REGIONS, collective }
    Walk { north in REGIONS, east in REGIONS, south in REGIONS, west in REGIONS }
}

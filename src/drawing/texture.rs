//! Textures: stripes for the second chain, dots for hosts. Each is a path over the box of an area,
//! clipped to the area itself; browsers print SVG's own patterns as bitmaps, and some programs draw
//! them unturned or not at all.

use super::decimal::decimal;
use super::{Geometry, Mark};
use crate::geometry::Bounds;
use crate::plan::{Plan, Region, Tier};
use crate::scene::{CIRCLE, HEXAGON};
use crate::text::attribute::set;

/// A texture. Its lines run up to the right; its dots stand in the corners and the middles of upright
/// squares.
pub(super) struct Texture {
    /// The style key of its marks.
    key: &'static str,
    /// From line to line along an axis, or the side of a square, in hundredths of a map unit.
    step: i32,
    /// The width of a line or of a dot, in map units.
    width: i32,
    /// How far dots are moved along each axis, in quarters of a step.
    shift: [i32; 2],
    /// Draws it over a box, with another step.
    draw: fn(&mut String, Bounds, i32, [i32; 2]),
}

const CORE_HATCH: Texture = stripes(6_364, 26);
const RADIATING_HATCH: Texture = stripes(18_385, 22);
/// The dots of a host on the map, for each place of a comparison: those of one chain stand between those
/// of another.
pub(super) const HOST_DOTS: [Texture; 3] =
    [host_dots([0, 0]), host_dots([2, 0]), host_dots([1, 1])];

/// The box of a zone's symbol, in the symbol's own space.
const SYMBOL: Bounds = Bounds { x: -100, y: -100, width: 200, height: 200 };

/// Where a texture is drawn.
pub(super) struct Area {
    /// The part of it that can be seen.
    pub(super) bounds: Bounds,
    /// The id of its clip path.
    pub(super) clip: String,
    /// The magnification that makes the texture finer, in percent.
    pub(super) zoom: i32,
}

/// A clip path: the area that a texture or a border is confined to.
pub(crate) struct Clip {
    /// The region's shape or the zone's symbol.
    pub(crate) shape: Mark<'static>,
    /// Its id.
    pub(crate) id: String,
}

impl Area {
    /// A zone's symbol.
    pub(super) fn symbol(plan: &Plan, zone: &Region) -> Self {
        let name = if plan.core.region == zone { "institute" } else { "zone" };
        Self { bounds: SYMBOL, clip: clip_id(name), zoom: 100 }
    }
}

impl Texture {
    /// The hatch of a tier.
    pub(super) const fn hatch(tier: Tier) -> Self {
        match tier {
            Tier::Core => CORE_HATCH,
            Tier::Radiating => RADIATING_HATCH,
        }
    }

    /// Draws it in an area.
    pub(super) fn mark(self, area: &Area) -> Mark<'static> {
        let mut path = String::new();
        (self.draw)(&mut path, area.bounds, self.step * 100 / area.zoom, self.shift);
        let mark = Mark::new(self.key, Geometry::Path(path.into()));
        let width = decimal(self.width * 100_000 / area.zoom);
        mark.with(set("stroke-width", width)).clipped(&area.clip)
    }
}

/// The id of the clip path of a county or a symbol.
pub(super) fn clip_id(name: &str) -> String {
    ["inside-", name].concat()
}

/// The clip paths of all counties and symbols. In the browser's modules the outlines are empty; there
/// they are references, of which Firefox prints a bitmap.
pub(crate) fn clips(plan: &Plan) -> Vec<Clip> {
    let shape = |county: &Region| match county.outline {
        "" => Mark::shape("", county.id),
        outline => Mark::path("", outline),
    };
    let clip = |county: &Region| Clip { id: clip_id(county.id), shape: shape(county) };
    let counties = plan.regions.iter().filter(|region| region.is_county());
    counties.map(clip).chain(symbol_clips()).collect()
}

/// The clip paths of the symbols.
pub(super) fn symbol_clips() -> [Clip; 2] {
    [("zone", HEXAGON), ("institute", CIRCLE)]
        .map(|(name, path)| Clip { id: clip_id(name), shape: Mark::path("", path) })
}

const fn stripes(step: i32, width: i32) -> Texture {
    Texture { key: "hatch", step, width, shift: [0, 0], draw: draw_stripes }
}

pub(super) const fn dots(step: i32, width: i32) -> Texture {
    moved_dots(step, width, [0, 0])
}

/// The side of a square of host dots in hundredths of a map unit, and their width in map units.
pub(crate) const HOST_DOT_GRID: [i32; 2] = [15_556, 30];

const fn host_dots(shift: [i32; 2]) -> Texture {
    moved_dots(HOST_DOT_GRID[0], HOST_DOT_GRID[1], shift)
}

const fn moved_dots(step: i32, width: i32, shift: [i32; 2]) -> Texture {
    Texture { key: "dots", step, width, shift, draw: draw_dots }
}

/// Lines on which x + y is a multiple of the step, so that those of neighbours continue each other. They
/// reach beyond the box by a step, so that its corners are covered.
fn draw_stripes(path: &mut String, within: Bounds, step: i32, _: [i32; 2]) {
    let Bounds { x, y, width, height } = within.grown(step / 100);
    let (right, bottom) = (x + width, y + height);
    for count in before(x + y, step)..before(right + bottom, step) {
        let sum = count * step / 100;
        let (start, end) = (x.max(sum - bottom), right.min(sum - y));
        put(path, "M", start, sum - start);
        put(path, "l", end - start, start - end);
    }
}

/// Rows of dots, every other row moved by half of the step within it.
fn draw_dots(path: &mut String, within: Bounds, step: i32, shift: [i32; 2]) {
    let half = step / 2;
    let (right, bottom) = (within.x + within.width, within.y + within.height);
    for row in before(within.y, half)..before(bottom, half) + 2 {
        let (mut command, mut last) = ("M", [0, 0]);
        for column in before(within.x, half)..before(right, half) + 2 {
            if (row + column) % 2 == 0 {
                let [x, y] = [2 * column + shift[0], 2 * row + shift[1]].map(|at| at * half / 200);
                put(path, command, x - last[0], y - last[1]);
                // Not without a length: some programs would leave the dot out.
                *path += "h1";
                (command, last) = ("m", [x + 1, y]);
            }
        }
    }
}

/// The number of a step that is not after a value.
const fn before(value: i32, step: i32) -> i32 {
    value * 100 / step - 1
}

fn put(path: &mut String, command: &str, x: i32, y: i32) {
    for part in [command, &x.to_string(), " ", &y.to_string()] {
        *path += part;
    }
}

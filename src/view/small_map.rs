//! A small map: the same scene as the large one, drawn without names.

use super::markup::{Tag, tag};
use crate::drawing::tier_id;
use crate::plan::{PLAN, Region};
use crate::scene::{Fill, RegionMark, Scene, symbol};
use crate::state::Control;

/// Room around the city, in map units.
const MARGIN: i32 = 60;

/// What a click on a region does.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Click {
    /// It is the map's, not the region's.
    OpensMap,
    /// It selects the region.
    Selects,
}

/// A scene as a small map. `says` is what each mark says of itself; `name` tells this map's
/// patterns from those of the others on the page.
pub(crate) fn small_map(
    scene: &Scene,
    name: &str,
    label: &str,
    click: Click,
    says: impl Fn(&'static Region) -> String,
) -> String {
    let window = PLAN.map.city.grown(MARGIN);
    let view_box = [window.x, window.y, window.width, window.height].map(|it| it.to_string());
    let marks = |county: bool| {
        let marks = scene.regions.iter().filter(move |mark| mark.region.is_county() == county);
        marks.map(|mark| drawn(mark, name, click, &says(mark.region))).collect::<String>()
    };
    let paper = tag("use", &[("class", "paper"), ("href", "#shape-city")], "");
    let edge = tag("use", &[("class", "edge"), ("href", "#shape-city")], "");
    let parts = [dots(scene, name), paper, marks(true), edge, marks(false)];
    let attributes =
        [("viewBox", view_box.join(" ")), ("role", "img".into()), ("aria-label", label.into())];
    let attributes: Vec<_> = attributes.iter().map(|(key, value)| (*key, value.as_str())).collect();
    tag("svg", &attributes, &parts.concat())
}

/// The dots of a county that hosts a zone, in the chain's hue.
fn dots(scene: &Scene, name: &str) -> String {
    let host = scene.regions.iter().find_map(|mark| match mark.paint.fill {
        Some(Fill::Host(colour)) => Some(colour),
        _ => None,
    });
    let Some(colour) = host else { return String::new() };
    let dot = tag("circle", &[("cx", "90"), ("cy", "90"), ("r", "32"), ("fill", colour)], "");
    let id = ["dots-", name].concat();
    let attributes = [
        ("id", id.as_str()),
        ("width", "180"),
        ("height", "180"),
        ("patternUnits", "userSpaceOnUse"),
        ("patternTransform", "rotate(45)"),
    ];
    tag("defs", &[], &tag("pattern", &attributes, &dot))
}

fn drawn(mark: &RegionMark, name: &str, click: Click, says: &str) -> String {
    let dots = ["url(#dots-", name, ")"].concat();
    let (fill, tier) = match mark.paint.fill {
        Some(Fill::Tier(colour, tier)) => (colour, tier_id(tier)),
        Some(Fill::Host(_)) => (dots.as_str(), "host"),
        None => ("none", ""),
    };
    let about = [
        ("data-region", mark.region.id),
        ("data-role", mark.role_status.id()),
        ("data-tier", tier),
        ("data-says", says),
    ];
    let action = Control::Select(mark.region).text();
    let about = |name| {
        let action = (click == Click::Selects).then_some(action.as_str());
        Tag::new(name).attrs(&about).attr_if_some("data-action", action)
    };
    if mark.region.is_county() {
        let shape = ["#shape-", mark.region.id].concat();
        about("use").attr("class", "county").attr("href", &shape).attr("fill", fill).markup("")
    } else {
        let at = mark.region.anchor;
        let place = ["translate(", &at.x.to_string(), " ", &at.y.to_string(), ")"].concat();
        let outline = symbol(&PLAN, mark.region);
        let base = tag("path", &[("class", "base"), ("d", outline)], "");
        let shape = tag("path", &[("class", "shape"), ("d", outline), ("fill", fill)], "");
        let zone = about("g").attr("class", "zone").attr("transform", &place);
        let zone = zone.flag("data-institute", PLAN.core.region == mark.region);
        zone.markup(&[base, shape].concat())
    }
}

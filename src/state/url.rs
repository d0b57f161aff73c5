//! The view as the query of a link: defaults left out, unknown values ignored and reported.

use super::show::ShowParams;
use super::{Camera, Layer, Layers, Lists, MAX_CHAINS, Order, Page, ShowState, Theme, View};
use crate::geometry::Point;
use crate::plan::{Number, Plan, SLIDE_KEYS};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// An unrecognised query parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// The key.
    pub key: String,
    /// The value, or the unrecognised part of it.
    pub value: String,
}

/// The query of a view, without a question mark; empty for the default view.
pub fn encode(view: &View) -> String {
    let mut parts = Vec::new();
    if let Some(show) = &view.show {
        parts.push("present".to_owned());
        parts.extend(Some(show.encode()).filter(|query| !query.is_empty()));
    }
    let mut put = |key: &str, value: &str| parts.push([key, "=", value].concat());
    if view.page != Page::Map {
        put("view", view.page.id());
    }
    if let Some(measure) = view.measure {
        put("measure", &measure.id());
    }
    encode_lists(&view.lists, &mut put);
    if !view.chains.is_empty() {
        let ids: Vec<_> = view.chains.iter().map(|chain| chain.id).collect();
        put("chain", &ids.join(","));
    }
    if let Some(region) = view.region {
        put("region", region.id);
    }
    if view.layers != Layers::default() {
        put("layers", &text_from_layers(view.layers));
    }
    if view.theme != Theme::Auto {
        put("theme", view.theme.id());
    }
    if view.care {
        put("mode", "care");
    }
    if view.embed {
        put("embed", "1");
    }
    if !view.controls {
        put("controls", "off");
    }
    if view.camera.zoom != Camera::WHOLE.zoom {
        put("zoom", &view.camera.zoom.to_string());
    }
    if let Some(at) = view.camera.at {
        put("at", &[at.x.to_string(), at.y.to_string()].join(","));
    }
    parts.join("&")
}

fn encode_lists(lists: &Lists, put: &mut impl FnMut(&str, &str)) {
    if let Some(unit) = lists.unit {
        put("unit", unit);
    }
    if lists.targets {
        put("only", "targets");
    }
    if !lists.find.is_empty() {
        put("find", &utf8_percent_encode(&lists.find, NON_ALPHANUMERIC).to_string());
    }
    if lists.order != Order::Plan {
        put("order", lists.order.id());
    }
}

/// A query with one parameter set, or removed. The value may be any text.
pub fn with_parameter(query: &str, key: &str, value: Option<&str>) -> String {
    let others = query.split('&').filter(|pair| pair.split('=').next() != Some(key));
    let own = value.map(|value| {
        [key, "=", &utf8_percent_encode(value, NON_ALPHANUMERIC).to_string()].concat()
    });
    let parts = others.map(str::to_owned).filter(|pair| !pair.is_empty()).chain(own);
    parts.collect::<Vec<_>>().join("&")
}

/// Decodes a query, with or without a question mark; reports the unrecognised parameters.
///
/// Unknown keys are ignored without a report, since sharing services add their own. So is a scene that
/// the show does not have, unless the link asks for the show.
pub fn decode(plan: &'static Plan, query: &str) -> (View, Vec<Rejected>) {
    let mut view = View::new();
    let mut rejected = Vec::new();
    let mut params = ShowParams::default();
    let mut presents = false;
    for (key, value) in pairs(query) {
        let (key, value) = (key.as_str(), without_tail(&key, &value));
        if params.set(key, value) {
            continue;
        }
        if key == "present" && matches!(value, "" | "1") {
            presents = true;
            continue;
        }
        for value in decode_parameter(plan, &mut view, key, value) {
            rejected.push(Rejected { key: key.to_owned(), value });
        }
    }
    // A scene alone starts the show; the show's other parameters are ignored without one.
    let scene = params.get("scene");
    if presents || SLIDE_KEYS.iter().any(|key| key.id == scene) {
        let (show, unrecognised) = ShowState::decode(plan, &params);
        view.show = Some(show);
        rejected.extend(unrecognised);
    }
    // A link to a measure opens the page of the plan.
    if view.measure.is_some() && view.page == Page::Map {
        view.page = Page::Plan;
    }
    view.keep_on_map_if_embedded();
    view.camera = view.camera.within(plan.map.extent);
    (view, rejected)
}

/// The keys and values of a query. Services on the way may encode a whole query once more, or write `&`
/// as HTML does.
fn pairs(query: &str) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for part in query.trim_start_matches('?').split('&') {
        let whole = decoded(part);
        let is_encoded_again = !part.contains('=') && whole.contains('=');
        let part = if is_encoded_again { whole.trim_start_matches('?') } else { part };
        for pair in part.split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let key = decoded(key);
            let key = key.strip_prefix("amp;").unwrap_or(&key);
            pairs.push((trim_tail(key).to_owned(), decoded(value)));
        }
    }
    pairs
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A value without the punctuation of the sentence that the link stood in. Free text keeps its own.
fn without_tail<'a>(key: &str, value: &'a str) -> &'a str {
    match (key, trim_tail(value)) {
        ("find" | "title" | "by" | "on" | "deck", _) | (_, "") => value,
        (_, trimmed) => trimmed,
    }
}

/// A text up to its last letter or digit: no key and no value of ours ends otherwise.
fn trim_tail(text: &str) -> &str {
    let last = text.bytes().rposition(|byte| byte.is_ascii_alphanumeric());
    text.get(..last.map_or(0, |last| last + 1)).unwrap_or_default()
}

/// Decodes one parameter into the view; returns the unrecognised parts of its value.
fn decode_parameter(plan: &'static Plan, view: &mut View, key: &str, value: &str) -> Vec<String> {
    let recognised = match key {
        "view" => Page::from_id(value).map(|page| view.page = page),
        "measure" => Number::of(value).map(|number| view.measure = Some(number)),
        "chain" => return decode_chains(plan, view, value),
        "layers" => return decode_layers(view, value),
        "region" => plan.region(value).map(|region| view.region = Some(region)),
        "unit" => Lists::find_unit(value).map(|unit| view.lists.unit = Some(unit)),
        "only" => (value == "targets").then(|| view.lists.targets = true),
        "find" => {
            view.lists.find = Lists::cut_search_text(value);
            Some(())
        }
        "order" => Order::from_id(value).map(|order| view.lists.order = order),
        "theme" => Theme::from_id(value).map(|theme| view.theme = theme),
        "mode" => matches!(value, "care" | "standard").then(|| view.care = value == "care"),
        "present" => None,
        "embed" => (value == "1").then(|| view.embed = true),
        "controls" => switch_from_text(value).map(|on| view.controls = on),
        "zoom" => Camera::zoom_from_text(value).map(|zoom| view.camera.zoom = zoom),
        "at" => point_from_text(value).map(|at| view.camera.at = Some(at)),
        _ => Some(()),
    };
    if recognised.is_some() { Vec::new() } else { vec![value.to_owned()] }
}

fn decode_chains(plan: &'static Plan, view: &mut View, value: &str) -> Vec<String> {
    let mut rejected = Vec::new();
    for id in value.split(',') {
        match plan.chain(id) {
            Some(chain) if view.chains.len() < MAX_CHAINS && !view.chains.contains(&chain) => {
                view.chains.push(chain);
            }
            _ => rejected.push(id.to_owned()),
        }
    }
    rejected
}

fn decode_layers(view: &mut View, value: &str) -> Vec<String> {
    let (known, rejected): (Vec<_>, Vec<_>) = value
        .split(',')
        .filter(|&id| id != "none")
        .map(|id| Layer::from_id(id).ok_or(id))
        .partition(Result::is_ok);
    if !known.is_empty() || value == "none" {
        view.layers = known.into_iter().flatten().collect();
    }
    rejected.into_iter().filter_map(Result::err).map(str::to_owned).collect()
}

fn text_from_layers(layers: Layers) -> String {
    if layers == Layers::NONE {
        return "none".to_owned();
    }
    let ids: Vec<_> =
        Layer::ALL.into_iter().filter(|&layer| layers.has(layer)).map(Layer::id).collect();
    ids.join(",")
}

fn switch_from_text(value: &str) -> Option<bool> {
    match value {
        "on" => Some(true),
        "off" => Some(false),
        _ => None,
    }
}

fn point_from_text(value: &str) -> Option<Point> {
    let (x, y) = value.split_once(',')?;
    Some(Point { x: x.parse().ok()?, y: y.parse().ok()? })
}

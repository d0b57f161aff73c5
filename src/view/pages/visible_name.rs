//! Keeps the name of the chosen region in sight on a magnified map, as long as a part of the region is.

use super::super::map::label_class;
use super::super::reactive::follow;
use super::super::store::Store;
use crate::browser::Element;
use crate::drawing::{Extent, Surroundings, scale_bar_box, shift_into_view};
use crate::geometry::{Bounds, Point};
use crate::state::Viewport;
use leptos::prelude::{Get, With};
use std::cell::RefCell;

/// The space around a name, in hundredths of its size: as high as its line.
const MARGIN: i32 = 35;

/// Follows the camera and the chosen region.
pub(super) fn start(store: Store) {
    let moved: RefCell<Option<Element>> = RefCell::new(None);
    follow(move || {
        let placed = shift_of_name(store);
        let label = placed.as_ref().map(|(label, _)| label.clone());
        let last = moved.replace(label);
        if let Some(last) = last.filter(|last| placed.as_ref().is_none_or(|it| it.0 != *last)) {
            last.remove_attribute("transform");
        }
        if let Some((label, Point { x, y })) = placed {
            let shift = ["translate(", &x.to_string(), " ", &y.to_string(), ")"].concat();
            label.set_attribute("transform", &shift);
        }
    });
}

/// The name that has to be moved, and how far.
fn shift_of_name(store: Store) -> Option<(Element, Point)> {
    let camera = store.drawn_camera.get();
    let region = store.track_view(|view| view.region)?;
    let viewport = store.ui.with(|ui| ui.viewport)?;
    let class = label_class(store)?;
    let extent = store.plan.map.extent;
    let visible = camera.visible(extent, viewport);
    let place = Extent::Whole.regions(store.plan).position(|other| other == region)?;
    let labels = Element::query("#map")?.find_all(".label:not(.around)");
    let text = ["text.c", &class].concat();
    let box_of = |label: &Element| label.find(&text).and_then(|text| name_box(&text));
    let others = labels.iter().enumerate().filter(|(at, _)| *at != place);
    let mut taken: Vec<Bounds> = others.filter_map(|(_, label)| box_of(label)).collect();
    taken.push(scale_bar_box(extent, camera));
    taken.extend(controls(visible, viewport));
    let shape = Element::query(&["#shape-", region.id].concat());
    let surroundings = Surroundings {
        visible,
        taken: &taken,
        is_inside: &|point| shape.as_ref().is_some_and(|shape| shape.has_in_fill(point.x, point.y)),
    };
    let label = labels.get(place)?;
    let shift = shift_into_view(box_of(label)?, region.bounds, &surroundings)?;
    Some((label.clone(), shift))
}

/// The box of a name, from the place and the font size of its text.
fn name_box(text: &Element) -> Option<Bounds> {
    let number = |name| text.attribute(name)?.parse::<i32>().ok();
    let (x, y, size) = (number("x")?, number("y")?, text.font_size()?);
    let letters = i32::try_from(text.text().chars().count()).ok()?;
    let (width, height) = (letters * size, size);
    let name = Bounds { x: x - width / 2, y: y - height / 2, width, height };
    Some(name.grown(size * MARGIN / 100))
}

/// The box of the buttons over the map.
fn controls(visible: Bounds, viewport: Viewport) -> Option<Bounds> {
    let (left, top, ..) = Element::query(".canvas")?.bounding_box();
    let (x, y, width, height) = Element::query(".controls")?.bounding_box();
    let units = |pixels: f64| (pixels * f64::from(visible.width) / viewport.width) as i32;
    let (x, y) = (visible.x + units(x - left), visible.y + units(y - top));
    Some(Bounds { x, y, width: units(width), height: units(height) })
}

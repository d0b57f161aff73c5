//! What the browser has made of a part of a drawing.

use super::Element;
use wasm_bindgen::JsCast;
use web_sys::SvgGraphicsElement;

impl Element {
    /// The computed value of a style property.
    pub(crate) fn styled(&self, property: &str) -> String {
        let style = web_sys::window().and_then(|it| it.get_computed_style(&self.0).ok().flatten());
        style.and_then(|it| it.get_property_value(property).ok()).unwrap_or_default()
    }

    /// Whether style puts it away.
    pub(crate) fn is_hidden(&self) -> bool {
        self.styled("display") == "none" && !self.matches("defs,defs *,clipPath,clipPath *,title")
    }

    /// Whether it takes room on the screen.
    pub(crate) fn is_seen(&self) -> bool {
        let (_, _, width, height) = self.bounding_box();
        width > 0.0 && height > 0.0
    }

    /// How many units of where it stands a CSS pixel is, for a part of a drawing.
    pub(crate) fn units_per_pixel(&self) -> f64 {
        let matrix = self.0.dyn_ref::<SvgGraphicsElement>().and_then(|it| it.get_screen_ctm());
        let scale = matrix.map_or(1.0, |it| f64::from(it.a()).hypot(f64::from(it.b())));
        if scale > 0.0 { 1.0 / scale } else { 1.0 }
    }

    /// The names of its attributes.
    pub(crate) fn attributes(&self) -> Vec<String> {
        self.0.get_attribute_names().iter().filter_map(|name| name.as_string()).collect()
    }

    /// It with all that is in it, as XML.
    pub(crate) fn xml(&self) -> String {
        let writer = web_sys::XmlSerializer::new().ok();
        writer.and_then(|it| it.serialize_to_string(&self.0).ok()).unwrap_or_default()
    }
}

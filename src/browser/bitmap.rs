//! Pictures that the user chooses: decoded by the browser, and drawn anew in another size and format.
//!
//! Everything is called by its name: declared functions would be part of the first view's script.

use super::ability::{call, property};
use super::call_now;
use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;

/// A decoded picture.
pub(crate) struct Bitmap {
    image: JsValue,
    /// Its width, in pixels.
    width: f64,
    /// Its height, in pixels.
    height: f64,
}

impl Bitmap {
    /// Decodes a file; none if it is no picture that the browser can decode.
    pub(crate) async fn from_file(file: &JsValue) -> Option<Self> {
        let window = JsValue::from(web_sys::window()?);
        let image = call(&window, "createImageBitmap", file.clone()).await?;
        let length = |name| property(&image, name)?.as_f64();
        let (width, height) = (length("width")?, length("height")?);
        Some(Self { image, width, height })
    }

    /// Draws it with its longer side at most this long, and encodes it as a data address; a format
    /// without transparency gets a white ground. Returns the width and height as well.
    pub(crate) fn encode(&self, side: f64, kind: &str, quality: f64) -> Option<(String, f64, f64)> {
        let scale = (side / self.width.max(self.height).max(1.0)).min(1.0);
        let length = |length: f64| (length * scale).round().max(1.0);
        let (width, height) = (length(self.width), length(self.height));
        let canvas = JsValue::from(web_sys::window()?.document()?.create_element("canvas").ok()?);
        set(&canvas, "width", &width.into());
        set(&canvas, "height", &height.into());
        let pen = call_now(&canvas, "getContext", &Array::of1(&"2d".into()))?;
        let (nil, across, down) = (JsValue::from(0), width.into(), height.into());
        if kind == "image/jpeg" {
            set(&pen, "fillStyle", &"#fff".into());
            call_now(&pen, "fillRect", &Array::of5(&nil, &nil, &across, &down, &nil));
        }
        call_now(&pen, "drawImage", &Array::of5(&self.image, &nil, &nil, &across, &down))?;
        let url = call_now(&canvas, "toDataURL", &Array::of2(&kind.into(), &quality.into()))?;
        Some((url.as_string()?, width, height))
    }
}

fn set(target: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(target, &name.into(), value);
}

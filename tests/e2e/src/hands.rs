//! Input by pointer, wheel and keys, as trusted events of the browser.

use std::sync::atomic::Ordering;

use anyhow::{Result, bail};
use serde_json::{Value, json};

use crate::{Engine, Page, command::Command};

/// A place in the viewport, in CSS pixels.
pub type Place = (i64, i64);

/// How often a double click is tried.
const DOUBLE_CLICKS: usize = 5;

/// A kind of pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointer {
    /// A mouse.
    Mouse,
    /// A finger. WebKit's driver replaces it by a mouse.
    Finger,
}

impl Pointer {
    const fn kind(self) -> &'static str {
        match self {
            Self::Mouse => "mouse",
            Self::Finger => "touch",
        }
    }
}

/// Keys as WebDriver writes them.
pub mod key {
    #![allow(missing_docs, reason = "named as on the keyboard")]
    pub const BACKSPACE: &str = "\u{e003}";
    pub const TAB: &str = "\u{e004}";
    pub const ENTER: &str = "\u{e007}";
    pub const SHIFT: &str = "\u{e008}";
    pub const CONTROL: &str = "\u{e009}";
    pub const ESCAPE: &str = "\u{e00c}";
    pub const PAGE_UP: &str = "\u{e00e}";
    pub const PAGE_DOWN: &str = "\u{e00f}";
    pub const END: &str = "\u{e010}";
    pub const HOME: &str = "\u{e011}";
    pub const LEFT: &str = "\u{e012}";
    pub const UP: &str = "\u{e013}";
    pub const RIGHT: &str = "\u{e014}";
    pub const DOWN: &str = "\u{e015}";
    pub const F5: &str = "\u{e035}";
}

impl Page {
    /// Presses and releases at a place.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn tap(&self, pointer: Pointer, at: Place) -> Result<()> {
        self.act(&[pointing(pointer, 0, &[to(at, 0), down(), up()])]).await
    }

    /// Moves the mouse to a place.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn point(&self, at: Place) -> Result<()> {
        self.act(&[pointing(Pointer::Mouse, 0, &[to(at, 0)])]).await
    }

    /// Clicks twice; again if the browser takes that for two clicks, because the first of them kept
    /// it busy for longer than a double click may last.
    ///
    /// # Errors
    /// When the browser refuses it, or never takes it for a double click.
    pub async fn double_click(&self, at: Place) -> Result<()> {
        self.run("addEventListener('dblclick', () => (window.doubled = true), true)").await?;
        for _ in 0..DOUBLE_CLICKS {
            let steps = [to(at, 0), down(), up(), down(), up()];
            self.act(&[pointing(Pointer::Mouse, 0, &steps)]).await?;
            self.wait_until_painted().await?;
            if self.run("return window.doubled === true").await? == json!(true) {
                return Ok(());
            }
        }
        bail!("the browser takes no two clicks for a double click")
    }

    /// Presses at one place, moves, and releases at another. A finger rests there before it lifts, and
    /// so does not throw what it scrolls.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn drag(&self, pointer: Pointer, from: Place, onto: Place) -> Result<()> {
        let rest = match pointer {
            Pointer::Mouse => 0,
            Pointer::Finger => {
                // A finger on what has not been painted scrolls the page.
                self.wait_until_painted().await?;
                150
            }
        };
        // Several frames long: what the first movement changes must not mislead the next.
        let part = |parts| {
            let at = |from: i64, onto: i64| from + (onto - from) * parts / 4;
            to((at(from.0, onto.0), at(from.1, onto.1)), 20)
        };
        let moves = [part(1), part(2), part(3), part(4)];
        let steps = [&[to(from, 0), down()][..], &moves, &[to(onto, rest), up()]].concat();
        self.act(&[pointing(pointer, 0, &steps)]).await
    }

    /// Spreads two fingers around a place, from 40 to 120 pixels on either side.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn spread(&self, (x, y): Place) -> Result<()> {
        let finger = |id, side: i64| {
            let middle = to((x + 80 * side, y), 20);
            let steps =
                [to((x + 40 * side, y), 0), down(), middle, to((x + 120 * side, y), 20), up()];
            pointing(Pointer::Finger, id, &steps)
        };
        self.act(&[finger(0, -1), finger(1, 1)]).await
    }

    /// Turns the wheel over a place; positive distances scroll down.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn wheel(&self, (x, y): Place, by: i64) -> Result<()> {
        self.is_painted().await?;
        let turned = self.turned.fetch_add(by, Ordering::Relaxed) + by;
        // WebKit's driver turns the wheel by the difference to its last position.
        let by = if self.engine() == Engine::WebKit { turned } else { by };
        self.act(&[wheeling(json!([scroll(x, y, by)]))]).await
    }

    /// Waits for some frames: WebKit sends wheel events only to areas with a listener, which it determines
    /// when it paints.
    async fn is_painted(&self) -> Result<()> {
        self.run(
            "window.painted = 0;
            const paint = () => { if (++window.painted < 3) requestAnimationFrame(paint) };
            requestAnimationFrame(paint)",
        )
        .await?;
        self.wait_until("return window.painted === 3").await
    }

    /// Likewise with Ctrl; WebKit's driver ignores the key.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn wheel_with_control(&self, (x, y): Place, by: i64) -> Result<()> {
        let pause = json!({ "type": "pause", "duration": 0 });
        let keys = json!([press(key::CONTROL), pause, lift(key::CONTROL)]);
        let wheel = json!([pause, scroll(x, y, by), pause]);
        let keys = json!({ "type": "key", "id": "keys", "actions": keys });
        self.act(&[keys, wheeling(wheel)]).await
    }

    /// Presses keys one after another, at the present focus.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn press(&self, keys: &[&str]) -> Result<()> {
        let strokes: Vec<Value> = keys.iter().flat_map(|key| [press(key), lift(key)]).collect();
        self.act(&[json!({ "type": "key", "id": "keys", "actions": strokes })]).await
    }

    /// Presses a key while another is held down.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn press_with(&self, held: &str, key: &str) -> Result<()> {
        let strokes = json!([press(held), press(key), lift(key), lift(held)]);
        self.act(&[json!({ "type": "key", "id": "keys", "actions": strokes })]).await
    }

    /// Returns true if this engine's driver supports touch.
    pub fn emulates_touch(&self) -> bool {
        self.engine() != Engine::WebKit
    }

    async fn act(&self, sequences: &[Value]) -> Result<()> {
        self.client().issue_cmd(Command::actions(sequences)).await?;
        Ok(())
    }
}

fn pointing(pointer: Pointer, id: u8, steps: &[Value]) -> Value {
    let kind = pointer.kind();
    json!({ "type": "pointer", "id": format!("{kind}-{id}"),
        "parameters": { "pointerType": kind }, "actions": steps })
}

fn wheeling(steps: Value) -> Value {
    json!({ "type": "wheel", "id": "wheel", "actions": steps })
}

fn to((x, y): Place, milliseconds: u32) -> Value {
    json!({ "type": "pointerMove", "x": x, "y": y, "duration": milliseconds, "origin": "viewport" })
}

fn down() -> Value {
    json!({ "type": "pointerDown", "button": 0 })
}

fn up() -> Value {
    json!({ "type": "pointerUp", "button": 0 })
}

fn scroll(x: i64, y: i64, by: i64) -> Value {
    json!({ "type": "scroll", "x": x, "y": y, "deltaX": 0, "deltaY": by, "duration": 0,
        "origin": "viewport" })
}

fn press(key: &str) -> Value {
    json!({ "type": "keyDown", "value": key })
}

fn lift(key: &str) -> Value {
    json!({ "type": "keyUp", "value": key })
}

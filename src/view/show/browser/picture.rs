//! Pictures that the presenter chooses: decoded by the browser and drawn anew, smaller, so that nothing
//! of the file but its look is kept.

use super::compose::{add_picture, describe_size, file_size};
use super::presenter::Presenter;
use crate::browser::{self, Bitmap, Element, property};
use crate::plan::find_key;
use crate::text::{ZH, ZH_FILE, ZH_OWN, fill};
use crate::view::show::ShowPick;
use crate::view::show::additions::{AdditionChange, Additions, OwnPicture};
use std::rc::Rc;
use web_sys::{File, HtmlInputElement};

/// The largest file, in bytes.
const MAX_FILE: usize = 30 * 1024 * 1024;
/// The longest sides that are tried one after the other, in pixels: of a full projector, and smaller.
const SIDES: [f64; 3] = [1_920.0, 1_280.0, 800.0];
/// The longest side of a logo, in pixels.
const LOGO_SIDE: f64 = 480.0;
/// The longest side of a picture in a file that is opened, in pixels.
const MAX_SIDE: f64 = 4_096.0;
/// The quality of a JPEG.
const QUALITY: f64 = 0.86;

/// Adds the picture of a chosen file to a slide, or as the logo.
pub(super) fn add(
    presenter: &Rc<Presenter>,
    pick: ShowPick,
    at: String,
    file: File,
    input: HtmlInputElement,
) {
    let presenter = Rc::clone(presenter);
    browser::spawn(async move {
        let sides = if pick == ShowPick::Logo { &[LOGO_SIDE][..] } else { &SIDES };
        match encode(&file, sides).await {
            Ok((picture, width, height)) => {
                let size = [width, height].map(|it| format!("{it:.0}"));
                let status = fill(ZH_OWN.picture_added, &size.each_ref().map(String::as_str));
                let change = match pick {
                    ShowPick::Logo => Some(AdditionChange::Logo(Some(picture))),
                    _ => find_key(&at).map(|key| AdditionChange::Picture(key, Some(picture))),
                };
                add_picture(&presenter, change, &status);
            }
            Err(reason) => add_picture(&presenter, None, &[&*reason, "。"].concat()),
        }
        input.set_value("");
    });
}

/// Decodes a file and encodes it anew, at most as large as one of the sides allows; returns its width
/// and height as well.
async fn encode(file: &File, sides: &[f64]) -> Result<(OwnPicture, f64, f64), String> {
    let kind = property(file, "type").and_then(|kind| kind.as_string()).unwrap_or_default();
    if !matches!(kind.as_str(), "image/png" | "image/jpeg" | "image/webp") {
        return Err(ZH_OWN.picture_kind.to_owned());
    }
    if file_size(file) > MAX_FILE as f64 {
        return Err(describe_size(ZH_OWN.picture_file_large, file_size(file), MAX_FILE));
    }
    let bitmap = Bitmap::from_file(file).await.ok_or(ZH_OWN.picture_broken)?;
    // Photographs stay photographs; a PNG keeps what is transparent, unless it is too large.
    let kinds: &[&str] =
        if kind == "image/jpeg" { &["image/jpeg"] } else { &["image/png", "image/jpeg"] };
    for side in sides {
        for kind in kinds {
            if let Some(made) = draw(&bitmap, *side, kind) {
                return Ok(made);
            }
        }
    }
    Err(ZH_OWN.picture_large.to_owned())
}

/// Draws a picture with its longer side at most this long; none if it is too large all the same.
fn draw(bitmap: &Bitmap, side: f64, kind: &str) -> Option<(OwnPicture, f64, f64)> {
    let (url, width, height) = bitmap.encode(side, kind, QUALITY)?;
    OwnPicture::from_data_url(&url).ok().map(|picture| (picture, width, height))
}

/// Checks that the browser can show every picture of a file that is opened.
pub(super) async fn check_all(additions: &Additions) -> Result<(), String> {
    let slides = additions.slides.iter();
    let pictures = slides.filter_map(|(id, slide)| Some((*id, slide.picture.as_ref()?)));
    for (id, picture) in pictures.chain(additions.logo.as_ref().map(|logo| ("logo", logo))) {
        check(picture)
            .await
            .map_err(|fault| fill(ZH_FILE.whole, &[&[id, ZH.colon, fault].concat()]))?;
    }
    Ok(())
}

async fn check(picture: &OwnPicture) -> Result<(), &'static str> {
    let image = Element::new("img", &[("src", picture.url())]).ok_or(ZH_OWN.picture_broken)?;
    let (width, height) = image.decode().await.ok_or(ZH_OWN.picture_broken)?;
    if width.max(height) > MAX_SIDE { Err(ZH_OWN.picture_large) } else { Ok(()) }
}

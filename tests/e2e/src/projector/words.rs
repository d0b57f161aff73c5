//! Checks the legibility of text: its size, and its contrast without and with the room's light.

use anyhow::Result;

use super::colour::Colour;
use super::finding::Finding;
use super::light::{contrast, contrast_washed};
use super::mend;
use super::seen::Words;

/// The height of the checked picture, in CSS pixels.
pub(crate) const HEIGHT: f64 = 768.0;

/// The smallest characters, in CSS pixels of a picture 768 pixels high: 2 % of its height. From four
/// picture heights (8 m from a screen 2 m high) that is 17 minutes of arc; ISO 9241-303 requires 16.
pub(crate) const SMALLEST: f64 = 15.5;

/// The least contrast of text on a good screen (WCAG 1.4.6, for any size).
pub(crate) const READ: f64 = 7.0;

/// The least contrast of text in the washed-out projection: 3:1 in ISO 9241-303, including the light
/// that the screen reflects.
pub(crate) const READ_WASHED: f64 = 3.0;

/// The illegible text.
///
/// # Errors
/// When the browser's colours can't be read.
pub(crate) fn judge(words: &[Words]) -> Result<Vec<Finding>> {
    let mut found: Vec<Finding> = words.iter().filter_map(size).collect();
    for words in words {
        found.extend(shade(words)?);
    }
    Ok(found)
}

fn size(words: &Words) -> Option<Finding> {
    if words.size >= SMALLEST {
        return None;
    }
    let (of_1080, own) = (1080.0 / HEIGHT, words.size);
    Some(Finding {
        about: format!("words in {} are too small", words.place),
        figures: format!("{own:.1} px high where {SMALLEST} px are needed"),
        mend: format!("{:.0} of the slide's 1080 units do", (SMALLEST * of_1080).ceil()),
        example: words.text.clone(),
    })
}

fn shade(words: &Words) -> Result<Option<Finding>> {
    let ground = ground(words)?;
    let colour = Colour::read(&words.colour)?.faded(words.opacity).over(ground);
    let [own, below] = [colour, ground].map(Colour::luminance);
    let (seen, washed) = (contrast(own, below), contrast_washed(own, below));
    if seen >= READ && washed >= READ_WASHED {
        return Ok(None);
    }
    Ok(Some(Finding {
        about: format!("words in {} can't be read", words.place),
        figures: format!(
            "{} on {} has {seen:.2}:1 where {READ}:1 is needed, and washed out {washed:.2}:1 where \
             {READ_WASHED}:1 is",
            colour.hex(),
            ground.hex()
        ),
        mend: mend::words(colour, ground, [READ, READ_WASHED]),
        example: words.text.clone(),
    }))
}

/// The background of text: its halo, or all backgrounds below it.
fn ground(words: &Words) -> Result<Colour> {
    let layers: Vec<Colour> =
        words.grounds.iter().map(|css| Colour::read(css)).collect::<Result<_>>()?;
    let ground = Colour::stacked(layers.into_iter());
    if words.halo.is_empty() {
        return Ok(ground);
    }
    Ok(Colour::read(&words.halo)?.over(ground))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(colour: &str, grounds: &[&str], halo: &str, size: f64) -> Words {
        Words {
            text: "核心".into(),
            place: ".body p".into(),
            size,
            boxes: Vec::new(),
            block: 0,
            colour: colour.into(),
            opacity: 1.0,
            halo: halo.into(),
            grounds: grounds.iter().map(|&it| it.to_owned()).collect(),
            window: [0.0, 0.0, 1024.0, HEIGHT],
        }
    }

    fn findings(words: Words) -> String {
        let found = judge(&[words]).unwrap_or_else(|error| panic!("{error}"));
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn ink_on_paper_is_legible() {
        let clear = "rgba(0, 0, 0, 0)";
        assert_eq!(
            findings(words("rgb(35, 33, 29)", &[clear, "rgb(251, 250, 246)"], "", 20.0)),
            ""
        );
    }

    #[test]
    fn grey_on_white_and_grey_on_black_are_reported() {
        let grey = findings(words("rgb(119, 119, 119)", &["rgb(255, 255, 255)"], "", 20.0));
        assert!(grey.contains("#777777 on #ffffff has 4.48:1"), "{grey}");
        // Enough on a good screen, but the room's light lifts the black.
        let dark = findings(words("rgb(190, 190, 190)", &["rgb(0, 0, 0)"], "", 20.0));
        assert!(dark.contains("11.30:1") && dark.contains("washed out 2.54:1"), "{dark}");
    }

    #[test]
    fn the_background_of_a_mark_counts() {
        let mark = "color(srgb 0 0 0 / 0.6)";
        let read = findings(words("rgb(35, 33, 29)", &[mark, "rgb(255, 255, 255)"], "", 20.0));
        assert!(read.contains("on #666666"), "{read}");
    }

    #[test]
    fn a_halo_is_the_background_of_a_name() {
        let dark = ["rgb(0, 0, 0)"];
        assert_eq!(findings(words("rgb(0, 0, 0)", &dark, "rgb(255, 255, 255)", 20.0)), "");
    }

    #[test]
    fn small_text_is_reported_with_the_needed_size() {
        let small = findings(words("rgb(0, 0, 0)", &["rgb(255, 255, 255)"], "", 12.0));
        assert!(small.contains("12.0 px high where 15.5 px are needed"), "{small}");
        assert!(small.contains("22 of the slide's 1080 units do"), "{small}");
    }
}

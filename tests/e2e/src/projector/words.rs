//! Whether the words of a slide can be read: their size, and their contrast before and after the
//! room's light.

use anyhow::Result;

use super::colour::Colour;
use super::finding::Finding;
use super::light::{contrast, contrast_washed};
use super::mend;
use super::seen::Words;

/// The height of the picture that is judged, in CSS pixels.
pub(crate) const HEIGHT: f64 = 768.0;

/// The smallest characters, in CSS pixels of a picture 768 pixels high: 2 % of its height. From
/// four picture heights away (8 m from a screen 2 m high, the back rows of a meeting room) that is
/// 17 minutes of arc; ISO 9241-303 has 16 as the least.
pub(crate) const SMALLEST: f64 = 15.5;

/// The least contrast of words on a good screen (WCAG 1.4.6, for words of any size).
pub(crate) const READ: f64 = 7.0;

/// The least contrast of words in the washed-out projection: ISO 9241-303 has 3:1, the light that
/// the screen reflects counted in, as it is here.
pub(crate) const READ_WASHED: f64 = 3.0;

/// Everything that can't be read.
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
        example: words.says.clone(),
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
        example: words.says.clone(),
    }))
}

/// What words stand on: their halo, or all the backgrounds below them.
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
            says: "核心".into(),
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

    fn told(words: Words) -> String {
        let found = judge(&[words]).unwrap_or_else(|error| panic!("{error}"));
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn ink_on_paper_is_read() {
        let clear = "rgba(0, 0, 0, 0)";
        assert_eq!(told(words("rgb(35, 33, 29)", &[clear, "rgb(251, 250, 246)"], "", 20.0)), "");
    }

    #[test]
    fn grey_on_white_and_grey_on_black_are_not() {
        let grey = told(words("rgb(119, 119, 119)", &["rgb(255, 255, 255)"], "", 20.0));
        assert!(grey.contains("#777777 on #ffffff has 4.48:1"), "{grey}");
        // Enough on a good screen, but a room's light lifts the black.
        let dark = told(words("rgb(190, 190, 190)", &["rgb(0, 0, 0)"], "", 20.0));
        assert!(dark.contains("11.30:1") && dark.contains("washed out 2.54:1"), "{dark}");
    }

    #[test]
    fn the_background_of_a_mark_counts() {
        let mark = "color(srgb 0 0 0 / 0.6)";
        let read = told(words("rgb(35, 33, 29)", &[mark, "rgb(255, 255, 255)"], "", 20.0));
        assert!(read.contains("on #666666"), "{read}");
    }

    #[test]
    fn a_halo_is_what_a_name_stands_on() {
        let dark = ["rgb(0, 0, 0)"];
        assert_eq!(told(words("rgb(0, 0, 0)", &dark, "rgb(255, 255, 255)", 20.0)), "");
    }

    #[test]
    fn small_words_are_named_with_what_would_do() {
        let small = told(words("rgb(0, 0, 0)", &["rgb(255, 255, 255)"], "", 12.0));
        assert!(small.contains("12.0 px high where 15.5 px are needed"), "{small}");
        assert!(small.contains("22 of the slide's 1080 units do"), "{small}");
    }
}

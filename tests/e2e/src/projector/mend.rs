//! Suggestions for findings: the nearest sufficient colour.

use super::colour::Colour;
use super::fills::{APART, APART_WASHED};
use super::light::{contrast, contrast_washed};
use super::tone::{Class, Tone};

/// The least contrasts of two fills, on a good screen and washed out.
const LEAST: [f64; 2] = [APART, APART_WASHED];

/// Steps on the way to black or white.
const STEPS: u32 = 64;

/// The nearest colour with these contrasts to a luminance, on a good screen and washed out; `None` if
/// neither black nor white has them.
pub(crate) fn nearest(colour: Colour, ground: f64, [least, washed]: [f64; 2]) -> Option<Colour> {
    let does = |colour: &Colour| {
        let own = colour.luminance();
        contrast(own, ground) >= least && contrast_washed(own, ground) >= washed
    };
    let ways = (0..=STEPS).flat_map(|step| {
        let share = f64::from(step) / f64::from(STEPS);
        // Rounded to a colour that style sheets can contain.
        [Colour::BLACK, Colour::WHITE].map(|end| colour.towards(end, share).rounded())
    });
    ways.into_iter().find(does)
}

/// A suggestion for words: the nearest legible colour, or the nearest background.
pub(crate) fn words(colour: Colour, ground: Colour, least: [f64; 2]) -> String {
    if let Some(does) = nearest(colour, ground.luminance(), least) {
        return format!("colour {} does", does.hex());
    }
    match nearest(ground, colour.luminance(), least) {
        Some(does) => format!("ground {} does, no colour on this one", does.hex()),
        None => "another colour on another ground".to_owned(),
    }
}

/// A suggestion for a line.
pub(crate) fn line(line: Colour, ground: f64, least: [f64; 2]) -> String {
    match nearest(line, ground, least) {
        Some(does) => format!("stroke {} does", does.hex()),
        None => "no stroke does: lighten or darken the fill".to_owned(),
    }
}

/// A suggestion for two areas of a map.
pub(crate) fn fills(one: &Tone, other: &Tone) -> String {
    let flat = [Class::Paper, Class::Around].contains(&other.class);
    match (one.class, one.hue.or(other.hue)) {
        (Class::Radiating, Some(hue)) => tint(hue, other.colour),
        (Class::Core, _) if flat => match nearest(one.colour, other.luminance, LEAST) {
            Some(does) => format!("the hue {} does", does.hex()),
            None => "another ground".to_owned(),
        },
        _ => "a lighter or stronger tint, as far from the hue as from the paper".to_owned(),
    }
}

/// The opacities of the hue over paper that differ enough from both; the best one if there are none.
fn tint(core: Colour, paper: Colour) -> String {
    let shares: Vec<u32> = (1..100).collect();
    let ratios = |percent: u32| {
        let own = paper.towards(core, f64::from(percent) / 100.0).luminance();
        let both = [core.luminance(), paper.luminance()];
        let least = |by: fn(f64, f64) -> f64| {
            both.map(|it| by(own, it)).into_iter().fold(f64::MAX, f64::min)
        };
        (least(contrast), least(contrast_washed))
    };
    let does = |percent: &&u32| {
        let (seen, washed) = ratios(**percent);
        seen >= APART && washed >= APART_WASHED
    };
    let good: Vec<&u32> = shares.iter().filter(does).collect();
    if let (Some(first), Some(last)) = (good.first(), good.last()) {
        return format!("a tint from {first} to {last} % of the hue does");
    }
    let best = shares.iter().max_by(|a, b| ratios(**a).1.total_cmp(&ratios(**b).1)).copied();
    let best = best.unwrap_or(50);
    let (seen, washed) = ratios(best);
    format!(
        "no tint does, {best} % is best ({seen:.2}:1, {washed:.2}:1): a hue further from the paper, \
         or a second sign such as hatching"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAPER: Colour = Colour { parts: [0.99, 0.98, 0.97], alpha: 1.0 };

    #[test]
    fn the_nearest_colour_is_found_on_the_possible_side() {
        let grey = Colour { parts: [0.5; 3], alpha: 1.0 };
        let found = nearest(grey, PAPER.luminance(), [7.0, 3.0]);
        assert!(found.is_some_and(
            |it| it.parts[0] < 0.5 && contrast(it.luminance(), PAPER.luminance()) >= 7.0
        ));
        assert_eq!(nearest(Colour::BLACK, 1.0, [7.0, 3.0]), Some(Colour::BLACK), "as it is");
        assert_eq!(nearest(grey, 0.18, [7.0, 3.0]), None, "the middle has no contrast to either");
    }

    #[test]
    fn a_tint_lies_between_hue_and_paper() {
        let hue = Colour { parts: [0.5, 0.33, 0.68], alpha: 1.0 };
        assert!(tint(hue, PAPER).starts_with("a tint from "), "{}", tint(hue, PAPER));
        let pale = Colour { parts: [0.93, 0.92, 0.9], alpha: 1.0 };
        assert!(tint(pale, PAPER).starts_with("no tint does"), "{}", tint(pale, PAPER));
    }
}

//! Colours: each chain has its own hue, visible on light and on dark paper.

use crate::colour::{Colour, DARK_PAPER, PAPER, WHITE};
use crate::report::Report;
use crate::seeds::{Chain, Entry, Seeds};

/// The least contrast of a hue with the paper, WCAG's for graphics.
const ON_PAPER: f64 = 3.0;
/// The least contrast of white text with a hue, WCAG's for text.
const OF_TEXT: f64 = 4.5;
/// The least distance of two hues in OKLab at which large areas are distinguishable.
const APART: f64 = 0.07;

/// Reports invalid colours, low contrast, and similar colours.
pub(super) fn chains(seeds: &Seeds, report: &mut Report) {
    let mut seen: Vec<(&Entry<Chain>, Colour)> = Vec::new();
    for chain in seeds.chains.iter().filter(|chain| !chain.colour.is_empty()) {
        let Some(colour) = Colour::parse(&chain.colour) else {
            let what = format!("its colour `{}` is invalid", chain.colour);
            let mend = "write `#` and six digits or small letters, #1f7396";
            report.add(chain.at("colour"), chain.label(), what, mend);
            continue;
        };
        contrast(chain, colour, report);
        for (other, _) in seen.iter().filter(|(_, it)| it.distance(colour) < APART) {
            let what = format!("its colour {} looks like that of {}", chain.colour, other.label());
            report.add(chain.at("colour"), chain.label(), what, "choose a hue of its own");
        }
        seen.push((chain, colour));
    }
}

fn contrast(chain: &Entry<Chain>, colour: Colour, report: &mut Report) {
    let least = [(PAPER, ON_PAPER), (DARK_PAPER, ON_PAPER), (WHITE, OF_TEXT)];
    for (ground, least) in least {
        let Some(ground_colour) = Colour::parse(ground) else { continue };
        let contrast = colour.contrast(ground_colour);
        if contrast < least {
            let what = format!(
                "the contrast of its colour {} with {ground} is {contrast:.2}, less than {least}",
                chain.colour
            );
            let too_light = colour.luminance() > 0.15;
            let mend = if too_light { "make it darker" } else { "make it lighter" };
            report.add(chain.at("colour"), chain.label(), what, mend);
        }
    }
}

//! Whether the classes of a map can be told apart by their lightness alone: projectors fade colours
//! first, some people see few of them, and a printed handout has none.

use super::finding::Finding;
use super::light::{contrast, contrast_washed};
use super::mend;
use super::tone::{Class, Tone};

/// The least contrast of two fills on a good screen. Near white it is 8 of the 100 steps of CIE
/// lightness. Side by side people notice 2, but here a county is compared with a key at the other
/// end of the slide, and its neighbours alone shift how light it seems by several steps; makers of
/// maps keep classes of one hue about 10 apart.
pub(crate) const APART: f64 = 1.25;

/// The least contrast of two fills in the washed-out projection: near white 4 steps of lightness,
/// near the lifted black 2 to 3, which is what is just noticed. Less is no difference.
pub(crate) const APART_WASHED: f64 = 1.1;

/// The least share of a dotted county that its dots cover. Dots of 3.4 px at the map's pitch of
/// 15 px cover so much; from four picture heights away such a dot spans less than 4 minutes of arc,
/// and projectors are seldom sharp to the corners.
pub(crate) const DOTTED: f64 = 0.04;

/// The largest share of a flat fill that may stand out from the rest of it.
const FLAT: f64 = 0.02;

/// The pairs that nothing but their lightness tells apart, the darker or more telling class first.
const PAIRS: [[Class; 2]; 5] = [
    [Class::Core, Class::Radiating],
    [Class::Core, Class::Paper],
    [Class::Radiating, Class::Paper],
    [Class::Core, Class::Around],
    [Class::Radiating, Class::Around],
];

/// Everything that can't be told apart on a map, given what its areas came out as.
pub(crate) fn judge(title: &str, tones: &[Tone]) -> Vec<Finding> {
    let pairs = PAIRS.iter().filter_map(|&pair| apart(title, pair, tones));
    pairs.chain(tones.iter().filter_map(|tone| texture(title, tone))).collect()
}

/// The two areas of two classes that are nearest to each other in lightness, if too near.
fn apart(title: &str, [one, other]: [Class; 2], tones: &[Tone]) -> Option<Finding> {
    let of = |class| tones.iter().filter(move |tone| tone.class == class);
    let pairs = of(one).flat_map(|a| of(other).map(move |b| (a, b)));
    let (a, b) = pairs.min_by(|x, y| between(*x).total_cmp(&between(*y)))?;
    let (seen, washed) = (between((a, b)), contrast_washed(a.luminance, b.luminance));
    if seen >= APART && washed >= APART_WASHED {
        return None;
    }
    Some(Finding {
        about: format!("on {title}, {one} and {other} can't be told apart in grey"),
        figures: needed(&format!("{} and {}", a.colour.hex(), b.colour.hex()), seen, washed),
        mend: mend::fills(a, b),
        example: format!("{} and {}", a.id, b.id),
    })
}

fn between((a, b): (&Tone, &Tone)) -> f64 {
    contrast(a.luminance, b.luminance)
}

/// The figures of two fills, and what they should be.
pub(crate) fn needed(what: &str, seen: f64, washed: f64) -> String {
    format!(
        "{what} have {seen:.2}:1 where {APART}:1 is needed, and washed out {washed:.3}:1 where \
         {APART_WASHED}:1 is"
    )
}

/// Dots that are not seen, or a fill that is not flat.
fn texture(title: &str, tone: &Tone) -> Option<Finding> {
    let share = format!("{:.1} % of it stand out", tone.spots * 100.0);
    let (class, example) = (tone.class, tone.id.clone());
    match class {
        Class::Host if tone.spots < DOTTED => Some(Finding {
            about: format!("on {title}, the dots of {class} are not seen"),
            figures: format!("{share}, at least {:.0} % should", DOTTED * 100.0),
            mend: "larger, denser or stronger dots in the pattern".to_owned(),
            example,
        }),
        Class::Host => None,
        _ if tone.spots > FLAT => Some(Finding {
            about: format!("on {title}, {class} is taken for dotted"),
            figures: format!("{share}, at most {:.0} % should", FLAT * 100.0),
            mend: "one even fill".to_owned(),
            example,
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The hue of 稀土, on the paper of the light theme.
    const HUE: [u8; 3] = [0x84, 0x53, 0xad];
    const TINT: [u8; 3] = [0xd9, 0xc9, 0xe2];
    const PAPER: [u8; 3] = [0xfd, 0xfc, 0xf8];

    fn flat(id: &str, class: Class, pixel: [u8; 3]) -> Tone {
        Tone::measured(id.into(), class, &[pixel; 100])
    }

    /// One pixel in `every` is a dot's.
    fn dotted(every: usize) -> Tone {
        let pixel = |at| if at % every == 0 { HUE } else { PAPER };
        Tone::measured("h".into(), Class::Host, &(0..1000).map(pixel).collect::<Vec<_>>())
    }

    fn about(tones: &[Tone]) -> String {
        judge("the map", tones).iter().map(|it| format!("{it}\n")).collect()
    }

    #[test]
    fn a_hue_its_tint_and_paper_are_apart() {
        let tones = [
            flat("a", Class::Core, HUE),
            flat("c", Class::Radiating, TINT),
            flat("d", Class::Paper, PAPER),
            flat("", Class::Around, [0xfb, 0xfa, 0xf6]),
            dotted(12),
        ];
        assert_eq!(about(&tones), "");
    }

    #[test]
    fn a_tint_as_dark_as_its_hue_is_named_with_both_places() {
        let tones = [
            flat("a", Class::Core, HUE),
            flat("c", Class::Radiating, TINT),
            // As light in grey, whatever its colour.
            flat("e", Class::Radiating, [0xa8, 0x4a, 0x54]),
            flat("d", Class::Paper, PAPER),
        ];
        let about = about(&tones);
        assert!(about.contains("核心 and 外围 can't be told apart"), "{about}");
        assert!(
            about.contains("a and e") && about.contains("a lighter or stronger tint"),
            "{about}"
        );
        assert_eq!(about.lines().count(), 1, "{about}");
    }

    #[test]
    fn dots_must_be_seen_and_fills_must_be_flat() {
        assert!(about(&[dotted(50)]).contains("the dots of 所在县区 are not seen: 2.0 %"));
        let spotted = Tone { class: Class::Radiating, ..dotted(12) };
        assert!(about(&[spotted]).contains("外围 is taken for dotted"));
    }
}

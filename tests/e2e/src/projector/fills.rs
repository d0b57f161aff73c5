//! Checks that the classes of a map are distinguishable by lightness alone: projectors fade colours,
//! some people see few colours, and a printed handout has none.

use super::finding::Finding;
use super::light::{contrast, contrast_washed};
use super::mend;
use super::tone::{Class, Tone};

/// The least contrast of two fills on a good screen: near white, 8 of the 100 steps of CIE lightness.
/// People notice 2 steps side by side, but a county is compared with a distant legend, and its
/// neighbours change its apparent lightness. Cartographers use about 10 steps between classes.
pub(crate) const APART: f64 = 1.25;

/// The least contrast of two fills in the washed-out projection: 4 steps of lightness near white, 2 to
/// 3 near the lifted black, which is just noticeable.
pub(crate) const APART_WASHED: f64 = 1.1;

/// The least share of a dotted county that its dots cover: dots of 3.4 px at the map's pitch of 15 px.
/// From four picture heights such a dot is less than 4 minutes of arc, and projectors are seldom sharp
/// in the corners.
pub(crate) const DOTTED: f64 = 0.04;

/// The greatest share of a flat fill that may differ from the rest.
const FLAT: f64 = 0.02;

/// The pairs that differ in lightness only, the darker or more important class first.
const PAIRS: [[Class; 2]; 5] = [
    [Class::Core, Class::Radiating],
    [Class::Core, Class::Paper],
    [Class::Radiating, Class::Paper],
    [Class::Core, Class::Around],
    [Class::Radiating, Class::Around],
];

/// The indistinguishable classes of a map.
pub(crate) fn judge(title: &str, tones: &[Tone]) -> Vec<Finding> {
    let pairs = PAIRS.iter().filter_map(|&pair| apart(title, pair, tones));
    pairs.chain(tones.iter().filter_map(|tone| texture(title, tone))).collect()
}

/// The two areas of two classes with the least contrast, if it is too low.
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

/// The contrasts of two fills, and the required ones.
pub(crate) fn needed(what: &str, seen: f64, washed: f64) -> String {
    format!(
        "{what} have {seen:.2}:1 where {APART}:1 is needed, and washed out {washed:.3}:1 where \
         {APART_WASHED}:1 is"
    )
}

/// Invisible dots, or a fill that is not flat.
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

    /// A fill of which one pixel in `every` belongs to a dot.
    fn dotted(every: usize) -> Tone {
        let pixel = |at| if at % every == 0 { HUE } else { PAPER };
        Tone::measured("h".into(), Class::Host, &(0..1000).map(pixel).collect::<Vec<_>>())
    }

    fn about(tones: &[Tone]) -> String {
        judge("the map", tones).iter().map(|it| format!("{it}\n")).collect()
    }

    #[test]
    fn a_hue_its_tint_and_paper_are_distinguishable() {
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
    fn a_tint_as_dark_as_its_hue_is_reported_with_both_places() {
        let tones = [
            flat("a", Class::Core, HUE),
            flat("c", Class::Radiating, TINT),
            // The same lightness in another colour.
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
    fn invisible_dots_and_uneven_fills_are_reported() {
        assert!(about(&[dotted(50)]).contains("the dots of 所在县区 are not seen: 2.0 %"));
        let spotted = Tone { class: Class::Radiating, ..dotted(12) };
        assert!(about(&[spotted]).contains("外围 is taken for dotted"));
    }
}

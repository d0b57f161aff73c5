//! Checks the visibility of lines between areas of the same lightness: paper and page, and neighbours
//! of one class.

use super::colour::Colour;
use super::fills::{APART, APART_WASHED, needed};
use super::finding::Finding;
use super::light::{contrast, contrast_washed};
use super::mend;
use super::seen::Map;
use super::tone::{Class, Tone};

/// The least contrast of the line around the city with both sides (WCAG 1.4.11).
const LINE: f64 = 3.0;

/// Likewise, washed out: a line is thin and seems half as strong as a fill.
const LINE_WASHED: f64 = 1.5;

/// The invisible lines of a map.
pub(crate) fn judge(map: &Map, tones: &[Tone]) -> Vec<Finding> {
    let mut found = around(map, tones);
    found.extend(borders(map, tones));
    found
}

/// Paper and page are similar by design, so the line between them must be visible.
fn around(map: &Map, tones: &[Tone]) -> Vec<Finding> {
    let Ok(line) = Colour::read(&map.edge) else { return Vec::new() };
    let beside = |class| tones.iter().find(|tone| tone.class == class);
    let judged = [Class::Paper, Class::Around].into_iter().filter_map(|class| {
        let tone = beside(class)?;
        let [line_is, tone_is] = [line.luminance(), tone.luminance];
        let (seen, washed) = (contrast(line_is, tone_is), contrast_washed(line_is, tone_is));
        (seen < LINE || washed < LINE_WASHED).then(|| Finding {
            about: format!("on {}, the line around the city is not seen on {class}", map.title),
            figures: format!(
                "{} on {} has {seen:.2}:1 where {LINE}:1 is needed, and washed out {washed:.2}:1 \
                 where {LINE_WASHED}:1 is",
                line.hex(),
                tone.colour.hex()
            ),
            mend: mend::line(line, tone.luminance, [LINE, LINE_WASHED]),
            example: ".edge".to_owned(),
        })
    });
    judged.collect()
}

/// Neighbours of one class are separated by their border only.
fn borders(map: &Map, tones: &[Tone]) -> Vec<Finding> {
    let judged = map.touching.iter().filter_map(|[one, other, line]| {
        let line = Colour::read(line).ok()?;
        let of = |id: &str| tones.iter().find(|tone| tone.id == id && tone.class != Class::Host);
        let tone = of(one).or_else(|| of(other))?;
        let [line_is, tone_is] = [line.luminance(), tone.luminance];
        let (seen, washed) = (contrast(line_is, tone_is), contrast_washed(line_is, tone_is));
        (seen < APART || washed < APART_WASHED).then(|| Finding {
            about: format!("on {}, nothing parts neighbours that are {}", map.title, tone.class),
            figures: needed(
                &format!("border {} and fill {}", line.hex(), tone.colour.hex()),
                seen,
                washed,
            ),
            mend: mend::line(line, tone.luminance, [APART, APART_WASHED]),
            example: format!("{one} and {other}"),
        })
    });
    let mut found: Vec<Finding> = judged.collect();
    found.dedup_by(|one, other| one.about == other.about);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLIVE: [u8; 3] = [138, 129, 104];

    fn about(edge: &str, tones: &[Tone]) -> String {
        let map = Map {
            title: "the map".into(),
            areas: Vec::new(),
            touching: vec![["a".into(), "b".into(), "rgb(138, 129, 104)".into()]],
            edge: edge.into(),
        };
        judge(&map, tones).iter().map(|it| format!("{it}\n")).collect()
    }

    fn flat(id: &str, class: Class, pixel: [u8; 3]) -> Tone {
        Tone::measured(id.into(), class, &[pixel; 100])
    }

    #[test]
    fn a_border_as_dark_as_the_fill_is_reported() {
        let about = about("", &[flat("a", Class::Core, OLIVE), flat("b", Class::Core, OLIVE)]);
        assert!(about.contains("nothing parts neighbours that are 核心"), "{about}");
        assert!(about.contains("(a and b)"), "{about}");
    }

    #[test]
    fn the_line_around_the_city_must_be_visible_on_both_sides() {
        let sides = [flat("a", Class::Paper, [253; 3]), flat("", Class::Around, [251; 3])];
        assert_eq!(about("rgb(138, 129, 104)", &sides), "");
        let faint = about("rgb(220, 220, 220)", &sides);
        assert!(faint.contains("on 文件未提及") && faint.contains("on the page around"), "{faint}");
    }
}

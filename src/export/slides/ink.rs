//! Paint: the drawing's colours as colours of a theme, so that a change of the theme changes the map.

use super::units::{PIXEL, Place};
use crate::drawing::{Ink, Mark, Palette, Paper, Styled, Value, style};
use crate::plan::Tier;
use crate::scene::Paint;
use atlas_ooxml::{Colour, Fill, Fonts, Line, Slot, Stroke, Theme};

/// The fonts that Windows, macOS, WPS and Office all have: a slide is never without its characters.
const FONTS: Fonts =
    Fonts { major: ["Times New Roman", "SimSun"], minor: ["Arial", "Microsoft YaHei"] };

/// The colours of a slide.
pub(super) struct Inks {
    palette: Palette,
    /// The hue of the slide's chain, if it is about one: the first accent of its theme.
    hue: Option<&'static str>,
}

impl Inks {
    /// The colours of a slide about a chain with this hue, or about all.
    pub(super) fn new(hue: Option<&'static str>) -> Self {
        Self { palette: Paper::Light.palette(), hue }
    }

    /// A colour by its purpose.
    pub(super) fn get(&self, ink: Ink) -> Colour {
        let slot = match ink {
            Ink::Ink => Slot::Text1,
            Ink::Paper => Slot::Background1,
            Ink::Quiet => Slot::Text2,
            Ink::Page => Slot::Background2,
            Ink::Vermilion => Slot::Accent(3),
            Ink::Band => Slot::Accent(4),
            Ink::Edge => Slot::Accent(5),
            Ink::Border => Slot::Accent(6),
            other => return rgb(self.palette.get(other)),
        };
        Colour::Theme(slot)
    }

    /// The first accent: the hue of the slide's chain, else vermilion.
    pub(super) fn accent(&self) -> Colour {
        Colour::Theme(Slot::Accent(1))
    }

    /// The hue of a chain.
    pub(super) fn hue(&self, hue: &str) -> Colour {
        match hue {
            "currentColor" => self.get(Ink::Ink),
            hue if self.hue == Some(hue) => Colour::Theme(Slot::Accent(1)),
            hue => rgb(hue),
        }
    }

    /// The hue of a chain on regions around its cores: as light as the map's, but opaque, so that it stays
    /// the same wherever the shape is moved.
    pub(super) fn tint(&self, hue: &str) -> Colour {
        if self.hue == Some(hue) { Colour::Theme(Slot::Accent(2)) } else { rgb(&self.mixed(hue)) }
    }

    /// The paint of a region for the first chain; a host has dots on paper.
    pub(super) fn region(&self, paint: &Paint) -> Fill {
        Fill::Solid(match paint.fill {
            None => self.get(Ink::Paper),
            Some((hue, Tier::Core)) => self.hue(hue),
            Some((hue, Tier::Radiating)) => self.tint(hue),
        })
    }

    /// The line of a mark, or of a part of one, from the table of styles, so many times as wide.
    pub(super) fn line(
        &self,
        mark: &Mark<'_>,
        whole: Option<&Mark<'_>>,
        (place, times): (Place, i64),
    ) -> Option<Line> {
        let found = style(styled(mark), whole.map(styled));
        let value = |name| found.iter().find(|(other, _)| *other == name).map(|(_, value)| *value);
        let hue = [Some(mark), whole].into_iter().flatten().find_map(|it| it.attribute("color"));
        let colour = match value("stroke")? {
            Value::Ink(ink) => self.get(ink),
            Value::Hue => self.hue(hue?),
            _ => return None,
        };
        let width = match value("stroke-width")? {
            Value::Pixels(tenths) => i64::from(tenths) * times * PIXEL / 10,
            Value::Word(units) => place.length(units.parse().ok()?),
            _ => return None,
        };
        let stroke = match value("stroke-dasharray") {
            Some(Value::Dashes(dash, gap)) if dash < gap => Stroke::Dotted,
            Some(_) => Stroke::Dashed,
            None => Stroke::Solid,
        };
        let opacity = match value("stroke-opacity") {
            Some(Value::Word(share)) => percent(share),
            _ => 100,
        };
        Some(Line { colour, opacity, width, stroke })
    }

    /// The theme of a slide, with the name of its chain.
    pub(super) fn theme(&self, name: &str) -> Theme {
        let digits = |ink| digits(self.palette.get(ink));
        let hue = self.hue.unwrap_or_else(|| self.palette.get(Ink::Vermilion));
        Theme {
            name: name.to_owned(),
            base: [digits(Ink::Ink), digits(Ink::Paper), digits(Ink::Quiet), digits(Ink::Page)],
            accents: [
                self::digits(hue),
                self::digits(&self.mixed(hue)),
                digits(Ink::Vermilion),
                digits(Ink::Band),
                digits(Ink::Edge),
                digits(Ink::Border),
            ],
            fonts: FONTS,
        }
    }

    /// A hue over paper, with the opacity that the map gives it around cores.
    fn mixed(&self, hue: &str) -> String {
        let share = percent(self.palette.get(Ink::Tint));
        let hue = if hue == "currentColor" { self.palette.get(Ink::Ink) } else { hue };
        let channels = channels(hue).into_iter().zip(channels(self.palette.get(Ink::Paper)));
        let mixed = channels.map(|(over, under)| (over * share + under * (100 - share) + 50) / 100);
        mixed.map(|channel| format!("{channel:02x}")).collect()
    }
}

/// A share such as `0.16`, in percent.
fn percent(share: &str) -> u32 {
    let hundredths = share.split_once('.').map_or("", |(_, digits)| digits);
    format!("{hundredths:0<2}").get(..2).and_then(|it| it.parse().ok()).unwrap_or(100)
}

fn channels(colour: &str) -> [u32; 3] {
    let digits = digits(colour);
    let channel =
        |at: usize| digits.get(at..at + 2).and_then(|it| u32::from_str_radix(it, 16).ok());
    [0, 2, 4].map(|at| channel(at).unwrap_or_default())
}

fn digits(colour: &str) -> String {
    colour.trim_start_matches('#').to_owned()
}

fn rgb(colour: &str) -> Colour {
    Colour::Rgb(digits(colour))
}

fn styled<'a>(mark: &'a Mark<'_>) -> Styled<'a> {
    Styled { key: mark.key, attributes: &mark.attributes }
}

#[cfg(test)]
mod tests {
    use super::{Inks, percent};

    #[test]
    fn a_tint_is_the_hue_over_paper() {
        assert_eq!([percent("0.3"), percent("0.16"), percent("0.42")], [30, 16, 42]);
        // #000000 at 30% over #fdfcf8
        assert_eq!(Inks::new(None).mixed("#000000"), "b1b0ae");
    }
}

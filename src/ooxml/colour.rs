//! Colours, fills and lines.

use crate::xml::Element;

/// A colour of the theme. Whoever changes the theme changes all that refers to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Text on the first background.
    Text1,
    /// The first background.
    Background1,
    /// Secondary text.
    Text2,
    /// The second background.
    Background2,
    /// An accent, from 1 to 6.
    Accent(u8),
}

/// A colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Colour {
    /// Of the theme.
    Theme(Slot),
    /// Red, green and blue as six hexadecimal digits, `8453ad`.
    Rgb(String),
}

/// The paint of an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Transparent.
    None,
    /// One colour.
    Solid(Colour),
    /// One colour, through which what lies below is visible; the opacity in percent.
    Veil(Colour, u32),
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its colour.
    pub colour: Colour,
    /// Its opacity, in percent.
    pub opacity: u32,
    /// Its width, in EMU.
    pub width: i64,
    /// Whether it is broken.
    pub stroke: Stroke,
}

/// The form of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stroke {
    /// Unbroken.
    #[default]
    Solid,
    /// Dashes.
    Dashed,
    /// Dots.
    Dotted,
}

impl Slot {
    pub(crate) fn name(self) -> String {
        match self {
            Self::Text1 => "tx1".to_owned(),
            Self::Background1 => "bg1".to_owned(),
            Self::Text2 => "tx2".to_owned(),
            Self::Background2 => "bg2".to_owned(),
            Self::Accent(number) => format!("accent{number}"),
        }
    }
}

impl Colour {
    pub(crate) fn element(&self, opacity: u32) -> Element {
        let element = match self {
            Self::Theme(slot) => Element::new("a:schemeClr").attr("val", slot.name()),
            Self::Rgb(digits) => Element::new("a:srgbClr").attr("val", digits.to_uppercase()),
        };
        if opacity >= 100 {
            return element;
        }
        element.with(Element::new("a:alpha").attr("val", opacity * 1000))
    }

    pub(crate) fn solid(&self) -> Element {
        Element::new("a:solidFill").with(self.element(100))
    }
}

impl Fill {
    pub(crate) fn element(&self) -> Element {
        match self {
            Self::None => Element::new("a:noFill"),
            Self::Solid(colour) => colour.solid(),
            Self::Veil(colour, opacity) => {
                Element::new("a:solidFill").with(colour.element(*opacity))
            }
        }
    }
}

impl Line {
    /// A solid, opaque line.
    pub const fn solid(colour: Colour, width: i64) -> Self {
        Self { colour, opacity: 100, width, stroke: Stroke::Solid }
    }

    /// The line, or no line, as an element.
    pub(crate) fn element(line: Option<&Self>) -> Element {
        let Some(line) = line else {
            return Element::new("a:ln").with(Element::new("a:noFill"));
        };
        let colour = Element::new("a:solidFill").with(line.colour.element(line.opacity));
        let dash = match line.stroke {
            Stroke::Solid => "solid",
            Stroke::Dashed => "dash",
            Stroke::Dotted => "sysDot",
        };
        Element::new("a:ln")
            .attr("w", line.width)
            .attr("cap", if line.stroke == Stroke::Dashed { "flat" } else { "rnd" })
            .with(colour)
            .with(Element::new("a:prstDash").attr("val", dash))
            .with(Element::new("a:round"))
    }
}

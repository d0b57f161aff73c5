//! Styles of marks: rules that give properties to style keys, as CSS and as presentation attributes.

use super::decimal::tenths;
use super::palette::{Ink, Palette};
use super::styles::STYLES;
use crate::text::attribute::Attribute;

/// A rule of the table of styles. Where several rules set a property, the last one counts; in a style
/// sheet as well, for rules with more conditions stand further down.
pub(super) struct Rule {
    /// The class of the marks.
    pub(super) class: &'static str,
    /// The attributes that they must have.
    pub(super) when: &'static [Condition],
    /// The class or the name of the part of a mark that is painted; empty for the mark itself.
    pub(super) part: &'static str,
    /// The properties, each with its value.
    pub(super) set: &'static [Property],
}

/// A style property and its value.
pub(super) type Property = (&'static str, Value);

/// A condition on the attributes of a mark.
pub(super) enum Condition {
    /// It has the attribute.
    Has(&'static str),
    /// It does not.
    Lacks(&'static str),
    /// It has the attribute with this value.
    Is(&'static str, &'static str),
}

/// The value of a property.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Value {
    /// Unchanged.
    Word(&'static str),
    /// A colour or an opacity of the palette.
    Ink(Ink),
    /// The hue of the mark's chain.
    Hue,
    /// Transparent; on the live map it still receives pointer events.
    Clear,
    /// A length that is the same at every scale, in tenths of a CSS pixel.
    Pixels(i32),
    /// Dashes and gaps, likewise.
    Dashes(i32, i32),
    /// Hundredths of the text's size.
    Em(i32),
}

impl Condition {
    fn holds(&self, attributes: &[Attribute]) -> bool {
        let value = |name: &str| {
            let found = attributes.iter().find(|(other, _)| *other == name);
            found.and_then(|(_, value)| value.as_deref())
        };
        match *self {
            Self::Has(name) => value(name).is_some(),
            Self::Lacks(name) => value(name).is_none(),
            Self::Is(name, wanted) => value(name) == Some(wanted),
        }
    }

    fn selector(&self) -> String {
        match self {
            Self::Has(name) => format!("[{name}]"),
            Self::Lacks(name) => format!(":not([{name}])"),
            Self::Is(name, value) => format!("[{name}=\"{value}\"]"),
        }
    }
}

impl Value {
    fn css(self) -> String {
        match self {
            Self::Word(word) => word.to_owned(),
            Self::Ink(ink) => format!("var(--{})", ink.name()),
            Self::Hue => "currentColor".to_owned(),
            Self::Clear => "transparent".to_owned(),
            Self::Pixels(length) => tenths(length.into()) + "px",
            Self::Dashes(dash, gap) => [tenths(dash.into()), tenths(gap.into())].join(" "),
            Self::Em(hundredths) => format!("0.{hundredths}em"),
        }
    }

    /// The value of the presentation attribute, where a tenth of a pixel is `unit` long.
    pub(crate) fn plain(self, palette: &Palette, hue: &str, unit: impl Fn(i32) -> i32) -> String {
        match self {
            Self::Word(word) => word.to_owned(),
            Self::Ink(ink) => palette.get(ink).to_owned(),
            Self::Hue => hue.to_owned(),
            Self::Clear => "none".to_owned(),
            Self::Pixels(length) => unit(length).to_string(),
            Self::Dashes(dash, gap) => [unit(dash), unit(gap)].map(|it| it.to_string()).join(" "),
            Self::Em(_) => String::new(),
        }
    }
}

/// A mark, or a part of one, for which a style is looked up: its classes and its attributes.
#[derive(Clone, Copy)]
pub(crate) struct Styled<'a> {
    /// Its style key: classes with spaces between.
    pub(crate) key: &'a str,
    /// Its attributes.
    pub(crate) attributes: &'a [Attribute],
}

impl Styled<'_> {
    fn fits(&self, rule: &Rule) -> bool {
        let mut classes = rule.class.split('.');
        classes.all(|class| self.key.split(' ').any(|own| own == class))
            && rule.when.iter().all(|condition| condition.holds(self.attributes))
    }
}

/// The properties of a mark, or of a part of one, in the order of their names.
pub(crate) fn style(mark: Styled<'_>, whole: Option<Styled<'_>>) -> Vec<(&'static str, Value)> {
    let fits = |rule: &&Rule| match rule.part {
        "" => mark.fits(rule),
        part => mark.key == part.trim_start_matches('.') && whole.is_some_and(|it| it.fits(rule)),
    };
    let mut found: Vec<(&'static str, Value)> = Vec::new();
    for (name, value) in STYLES.iter().filter(fits).flat_map(|rule| rule.set) {
        found.retain(|(other, _)| other != name);
        found.push((*name, *value));
    }
    found.sort_by_key(|(name, _)| *name);
    found
}

/// The table of styles as rules of a style sheet, a declaration a line.
pub fn mark_style() -> String {
    let rule = |Rule { class, when, part, set }: &Rule| {
        let conditions: String = when.iter().map(Condition::selector).collect();
        let space = if part.is_empty() { "" } else { " " };
        let declaration = |(name, value): &Property| format!("{name}: {};\n", value.css());
        let declarations: String = set.iter().map(declaration).collect();
        format!(".{class}{conditions}{space}{part} {{\n{declarations}}}\n")
    };
    STYLES.iter().map(rule).collect()
}

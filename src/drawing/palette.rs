//! The colours of page and map: the single table for the style sheet's variables and for pictures
//! without style sheet.

use std::borrow::Cow;

/// The paper of a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// As printed.
    #[default]
    Light,
    /// For dark pages.
    Dark,
}

macro_rules! palette {
    ($($(#[doc = $doc:literal])* $ink:ident $name:literal: $light:literal, $dark:literal;)*) => {
        /// A colour by its purpose.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Ink {
            $($(#[doc = $doc])* $ink,)*
        }

        impl Ink {
            /// The name of its variable in the style sheet.
            pub(crate) const fn name(self) -> &'static str {
                match self {
                    $(Self::$ink => $name,)*
                }
            }
        }

        /// Each variable of the style sheet, with its value on light and on dark paper.
        const VARIABLES: &[(&str, &str, &str)] = &[$(($name, $light, $dark),)*];
    };
}

palette! {
    /// The ground of the page.
    Page "page": "#f6f4ee", "#141311";
    /// Panels on the page.
    Panel "panel": "#fbfaf6", "#191815";
    /// The land around the city.
    Ground "ground": "#ebe8df", "#11100e";
    /// The city, and regions that the plan does not mention.
    Paper "paper": "#fdfcf8", "#1b1a17";
    /// Text and strong lines.
    Ink "ink": "#23211d", "#efe9dc";
    /// Secondary text.
    Quiet "quiet": "#625d53", "#aea695";
    /// Fine lines of the page.
    Line "line": "#ddd7c9", "#35312a";
    /// Borders of counties and controls.
    Border "border": "#cfc8b8", "#4b453a";
    /// The city's edge, and of marks without a role.
    Edge "edge": "#8c836a", "#9a8f76";
    /// The shade around the city.
    Glow "glow": "#dcd5c3", "#2c2922";
    /// The accent colour of the page.
    Vermilion "vermilion": "#b8371f", "#f0795f";
    /// The corridor.
    Band "band": "#c8452b", "#e2694e";
    /// The focus ring.
    Focus "focus": "#0b57c2", "#8ab4ff";
    /// The opacity of a chain's hue where a region is not its core.
    Tint "tint": "0.3", "0.42";
}

/// The colours of one picture, as CSS values.
#[derive(Clone, Debug)]
pub struct Palette(Vec<Cow<'static, str>>);

impl Palette {
    /// The colours that a style sheet gives to its variables.
    pub fn read(value: impl Fn(&str) -> String) -> Self {
        Self(VARIABLES.iter().map(|(name, ..)| Cow::Owned(value(name))).collect())
    }

    /// The value of a colour.
    pub fn get(&self, ink: Ink) -> &str {
        self.0.get(ink as usize).map_or("", |value| value)
    }
}

impl Paper {
    /// Its palette.
    pub fn palette(self) -> Palette {
        let value = |&(_, light, dark): &(_, &'static str, &'static str)| match self {
            Self::Light => light,
            Self::Dark => dark,
        };
        Palette(VARIABLES.iter().map(|variable| Cow::Borrowed(value(variable))).collect())
    }

    /// The suffix of its files and ids.
    #[cfg(feature = "ssr")]
    pub(crate) const fn suffix(self) -> &'static str {
        match self {
            Self::Light => "",
            Self::Dark => "-dark",
        }
    }
}

/// The variables of the style sheet. Of each pair, the value applies whose switch (`--light`, `--dark`)
/// is unset.
pub fn palette_style() -> String {
    let line = |(name, light, dark): &(&str, &str, &str)| {
        format!("--{name}: var(--light, {light}) var(--dark, {dark});\n")
    };
    format!(":root {{\n{}}}\n", VARIABLES.iter().map(line).collect::<String>())
}

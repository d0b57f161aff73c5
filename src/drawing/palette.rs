//! The colours of page and map, chosen here alone: the style sheet's variables and the plain values
//! of pictures that have no style sheet are written from this table.

/// The paper that a map stands on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// As printed.
    #[default]
    Light,
    /// For dark pages.
    Dark,
}

macro_rules! palette {
    ($($(#[doc = $doc:literal])* $name:ident: $light:literal, $dark:literal;)*) => {
        /// The colours on one paper, as CSS values.
        #[derive(Debug)]
        pub struct Palette {
            $($(#[doc = $doc])* pub $name: &'static str,)*
        }

        static LIGHT: Palette = Palette { $($name: $light,)* };
        static DARK: Palette = Palette { $($name: $dark,)* };

        /// Each variable of the style sheet, with its value on light and on dark paper.
        const VARIABLES: &[(&str, &str, &str)] = &[$((stringify!($name), $light, $dark),)*];
    };
}

palette! {
    /// The ground of the page.
    page: "#f6f4ee", "#141311";
    /// Panels on the page.
    panel: "#fbfaf6", "#191815";
    /// The land around the city.
    ground: "#ebe8df", "#11100e";
    /// The city, and whatever the plan does not mention.
    paper: "#fdfcf8", "#1b1a17";
    /// Text and strong lines.
    ink: "#23211d", "#efe9dc";
    /// Text that stands back.
    quiet: "#625d53", "#aea695";
    /// Fine lines of the page.
    line: "#ddd7c9", "#35312a";
    /// Borders of counties and controls.
    border: "#cfc8b8", "#4b453a";
    /// The city's edge, and of marks without a role.
    edge: "#8c836a", "#9a8f76";
    /// The shade around the city.
    glow: "#dcd5c3", "#2c2922";
    /// The one accent of the page.
    vermilion: "#b8371f", "#f0795f";
    /// The corridor.
    band: "#c8452b", "#e2694e";
    /// The ring around what has the focus.
    focus: "#0b57c2", "#8ab4ff";
    /// The opacity of a chain's hue where a region is not its core.
    tint: "0.3", "0.42";
}

impl Paper {
    /// The colours on it.
    pub const fn palette(self) -> &'static Palette {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
        }
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

/// The variables of the style sheet. Of a pair the value stands whose switch (`--light`, `--dark`) is
/// unset.
pub fn palette_style() -> String {
    let line = |(name, light, dark): &(&str, &str, &str)| {
        format!("--{name}: var(--light, {light}) var(--dark, {dark});\n")
    };
    format!(":root {{\n{}}}\n", VARIABLES.iter().map(line).collect::<String>())
}

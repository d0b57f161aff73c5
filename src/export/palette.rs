//! The page's colours as plain values: a picture that stands alone has no style sheet to ask.
//!
//! `public/atlas.css` is where they are chosen; a test holds the two equal.

/// The paper that a picture stands on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// As printed.
    #[default]
    Light,
    /// For dark pages.
    Dark,
}

/// The colours of a picture, named as in the style sheet.
#[allow(missing_docs, reason = "each field is the style sheet's variable of the same name")]
#[derive(Debug)]
pub struct Palette {
    pub page: &'static str,
    pub panel: &'static str,
    pub ground: &'static str,
    pub paper: &'static str,
    pub ink: &'static str,
    pub quiet: &'static str,
    pub line: &'static str,
    pub border: &'static str,
    pub edge: &'static str,
    pub glow: &'static str,
    pub vermilion: &'static str,
    pub band: &'static str,
    /// The opacity of a chain's hue where a region is not its core.
    pub tint: &'static str,
}

/// On light paper.
static LIGHT: Palette = Palette {
    page: "#f6f4ee",
    panel: "#fbfaf6",
    ground: "#ebe8df",
    paper: "#fdfcf8",
    ink: "#23211d",
    quiet: "#625d53",
    line: "#ddd7c9",
    border: "#cfc8b8",
    edge: "#8c836a",
    glow: "#dcd5c3",
    vermilion: "#b8371f",
    band: "#c8452b",
    tint: "0.3",
};

/// On dark paper.
static DARK: Palette = Palette {
    page: "#141311",
    panel: "#191815",
    ground: "#11100e",
    paper: "#1b1a17",
    ink: "#efe9dc",
    quiet: "#aea695",
    line: "#35312a",
    border: "#4b453a",
    edge: "#9a8f76",
    glow: "#2c2922",
    vermilion: "#f0795f",
    band: "#e2694e",
    tint: "0.42",
};

impl Paper {
    /// The colours of pictures on it.
    pub const fn palette(self) -> &'static Palette {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
        }
    }

    /// What tells its files and ids from those on light paper.
    pub(super) const fn suffix(self) -> &'static str {
        match self {
            Self::Light => "",
            Self::Dark => "-dark",
        }
    }
}

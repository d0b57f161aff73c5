//! Measures the fill of a county or zone.

use std::fmt;

use super::colour::Colour;
use super::fills::{APART, APART_WASHED};
use super::light::{self, contrast, contrast_washed};
use super::picture::{self, Picture};
use super::seen::{Area, Map};

/// The least number of pixels for a measurement.
const LEAST: usize = 30;

/// The least number of pixels for dots: three by three dots at their usual pitch on the smallest
/// picture with dots.
const LEAST_DOTTED: usize = 120;

/// A class that must be distinguishable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// 核心.
    Core,
    /// Every other term.
    Radiating,
    /// A host of a named zone, dotted.
    Host,
    /// Not mentioned.
    Paper,
    /// The page around the city.
    Around,
}

impl Class {
    fn read(kind: &str) -> Option<Self> {
        Some(match kind {
            "core" => Self::Core,
            "radiating" => Self::Radiating,
            "host" => Self::Host,
            "paper" => Self::Paper,
            "around" => Self::Around,
            _ => return None,
        })
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Core => "核心",
            Self::Radiating => "外围",
            Self::Host => "所在县区",
            Self::Paper => "文件未提及",
            Self::Around => "the page around",
        })
    }
}

/// The measured fill of a county or zone.
#[derive(Clone, Debug)]
pub(crate) struct Tone {
    /// Its region's id.
    pub(crate) id: String,
    /// Its class.
    pub(crate) class: Class,
    /// The untinted hue.
    pub(crate) hue: Option<Colour>,
    /// The mean in linear light, as a colour.
    pub(crate) colour: Colour,
    /// Its mean luminance, 0 to 1.
    pub(crate) luminance: f64,
    /// The share of pixels that differ from most others, 0 to 1.
    pub(crate) spots: f64,
}

impl Tone {
    /// Measures every area of a map.
    pub(crate) fn all(map: &Map, picture: &Picture) -> Vec<Self> {
        map.areas.iter().filter_map(|area| Self::measure(area, picture)).collect()
    }

    /// Measures an area; `None` if too few of its pixels are visible.
    fn measure(area: &Area, picture: &Picture) -> Option<Self> {
        let class = Class::read(&area.kind)?;
        let pixels: Vec<[u8; 3]> = picture.pixels(&area.cells).collect();
        let least = if class == Class::Host { LEAST_DOTTED } else { LEAST };
        let tone =
            (pixels.len() >= least).then(|| Self::measured(area.id.clone(), class, &pixels))?;
        Some(Self { hue: Colour::read(&area.hue).ok(), ..tone })
    }

    /// The measurement of pixels.
    pub(crate) fn measured(id: String, class: Class, pixels: &[[u8; 3]]) -> Self {
        let colour = mean(pixels);
        let lights: Vec<f64> = pixels.iter().map(|&pixel| picture::luminance(pixel)).collect();
        let (luminance, spots) = (colour.luminance(), spots(lights));
        Self { id, class, hue: None, colour, luminance, spots }
    }
}

/// The mean of pixels in linear light: their colour from a distance.
fn mean(pixels: &[[u8; 3]]) -> Colour {
    let count = pixels.len().max(1) as f64;
    let sum = pixels.iter().fold([0.0; 3], |[r, g, b], &pixel| {
        let [x, y, z] = picture::light_of(pixel);
        [r + x, g + y, b + z]
    });
    Colour { parts: sum.map(|sum| light::encoded(sum / count)), alpha: 1.0 }
}

/// The share of luminances that differ from the median as much as two fills must.
fn spots(mut lights: Vec<f64>) -> f64 {
    lights.sort_by(f64::total_cmp);
    let Some(&ground) = lights.get(lights.len() / 2) else { return 0.0 };
    let stands_out = |it: &&f64| {
        contrast(**it, ground) >= APART && contrast_washed(**it, ground) >= APART_WASHED
    };
    lights.iter().filter(stands_out).count() as f64 / lights.len() as f64
}

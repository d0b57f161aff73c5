//! The rendered picture: its pixels and their light. It can be saved as rendered, in grey and washed
//! out.

use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context, Result, ensure};

use super::light;

/// A picture in sRGB.
pub(crate) struct Picture {
    width: usize,
    height: usize,
    /// Red, green and blue, row by row.
    pixels: Vec<[u8; 3]>,
}

/// A rectangle of pixels: left, top, width, height.
pub(crate) type Cell = [usize; 4];

impl Picture {
    /// Reads a PNG of 8 bits a channel, with or without opacity.
    ///
    /// # Errors
    /// When it is another kind of picture.
    pub(crate) fn read(png: &[u8]) -> Result<Self> {
        let mut reader = png::Decoder::new(Cursor::new(png)).read_info()?;
        let size = reader.output_buffer_size().context("the picture is too large")?;
        let mut bytes = vec![0; size];
        let info = reader.next_frame(&mut bytes)?;
        ensure!(
            info.bit_depth == png::BitDepth::Eight,
            "the picture has {:?} bits",
            info.bit_depth
        );
        let parts = info.color_type.samples();
        ensure!(parts >= 3, "the picture has no colours");
        let pixel = |it: &[u8]| it.first_chunk().copied().unwrap_or_default();
        let pixels = bytes.chunks_exact(parts).map(pixel).collect();
        Ok(Self {
            width: usize::try_from(info.width)?,
            height: usize::try_from(info.height)?,
            pixels,
        })
    }

    /// Its width and height in pixels.
    pub(crate) fn size(&self) -> (usize, usize) {
        (self.width, self.height)
    }

    /// The pixels of some cells, as far as they are within the picture.
    pub(crate) fn pixels<'a>(&'a self, cells: &'a [Cell]) -> impl Iterator<Item = [u8; 3]> + 'a {
        let rows = cells.iter().flat_map(move |&[x, y, width, height]| {
            (y..y + height).map(move |y| (x, y, width.min(self.width.saturating_sub(x))))
        });
        rows.flat_map(|(x, y, width)| {
            let start = y * self.width + x;
            self.pixels.get(start..start + width).unwrap_or_default().iter().copied()
        })
    }

    /// Saves it as rendered, in grey and washed out: `NAME.png`, `NAME-grey.png`, `NAME-washed.png`.
    ///
    /// # Errors
    /// When a file can't be written.
    pub(crate) fn save(&self, folder: &Path, name: &str) -> Result<()> {
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
        let wash = table(light::washed);
        let grey = |pixel: [u8; 3]| [byte(light::encoded(luminance(pixel))); 3];
        let washed =
            |pixel: [u8; 3]| pixel.map(|it| wash.get(usize::from(it)).copied().unwrap_or(it));
        self.write(&folder.join(format!("{name}.png")), |pixel| pixel)?;
        self.write(&folder.join(format!("{name}-grey.png")), grey)?;
        self.write(&folder.join(format!("{name}-washed.png")), washed)
    }

    fn write(&self, file: &Path, shade: impl Fn([u8; 3]) -> [u8; 3]) -> Result<()> {
        let bytes: Vec<u8> = self.pixels.iter().flat_map(|&pixel| shade(pixel)).collect();
        let to =
            fs::File::create(file).with_context(|| format!("cannot write {}", file.display()))?;
        let (width, height) = (u32::try_from(self.width)?, u32::try_from(self.height)?);
        let mut encoder = png::Encoder::new(std::io::BufWriter::new(to), width, height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_compression(png::Compression::Fast);
        Ok(encoder.write_header()?.write_image_data(&bytes)?)
    }
}

/// The linear light of each channel value, as a table for speed.
static LIGHT: LazyLock<[f64; 256]> =
    LazyLock::new(|| std::array::from_fn(|value| light::linear(value as f64 / 255.0)));

/// A pixel's linear light in each channel, 0 to 1.
pub(crate) fn light_of(pixel: [u8; 3]) -> [f64; 3] {
    pixel.map(|value| LIGHT.get(usize::from(value)).copied().unwrap_or_default())
}

/// A pixel's luminance, 0 to 1.
pub(crate) fn luminance(pixel: [u8; 3]) -> f64 {
    light::luminance(light_of(pixel))
}

/// A table of a change of light for each channel value.
fn table(change: impl Fn(f64) -> f64) -> Vec<u8> {
    let changed = |value| light::encoded(change(light::linear(f64::from(value) / 255.0)));
    (0..=u8::MAX).map(|value| byte(changed(value))).collect()
}

fn byte(part: f64) -> u8 {
    (part.clamp(0.0, 1.0) * 255.0).round() as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkered() -> Picture {
        let pixels = (0..12).map(|at| if at % 2 == 0 { [255; 3] } else { [0; 3] }).collect();
        Picture { width: 4, height: 3, pixels }
    }

    #[test]
    fn a_cell_returns_its_own_pixels() {
        let picture = checkered();
        assert_eq!(picture.pixels(&[[1, 0, 2, 2]]).count(), 4);
        assert_eq!(picture.pixels(&[[1, 1, 1, 1]]).collect::<Vec<_>>(), [[0; 3]]);
        assert_eq!(picture.pixels(&[[3, 2, 5, 5]]).count(), 1, "pixels outside are left out");
    }

    #[test]
    fn a_saved_picture_can_be_read() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("atlas-picture-{}", std::process::id()));
        checkered().save(&folder, "checkered")?;
        let again = Picture::read(&fs::read(folder.join("checkered.png"))?)?;
        let washed = Picture::read(&fs::read(folder.join("checkered-washed.png"))?)?;
        fs::remove_dir_all(&folder)?;
        assert_eq!((again.size(), again.pixels), ((4, 3), checkered().pixels));
        assert_eq!(washed.pixels.get(1), Some(&[137; 3]), "a quarter of white, in sRGB");
        Ok(())
    }
}

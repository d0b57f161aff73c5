//! The drawing backend of plotters, which writes into an [`Svg`].

use super::style_class;
use super::svg::Svg;
use plotters_backend::text_anchor::VPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use std::convert::Infallible;

/// Writing text into memory cannot fail.
type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Svg {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, colour: BackendColor) -> Drawn {
        self.rect(&[("class", style_class::class(colour))], [x, y, 1, 1], "");
        Ok(())
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        // Plotters gets a transparent colour for lines that are left out.
        if style.color().alpha > 0.0 {
            self.path(style_class::class(style.color()), path, "");
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        self.path(style_class::class(style.color()), corners, "z");
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let place = [left, top, right - left, bottom - top];
        self.rect(&[("class", style_class::class(style.color()))], place, "");
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &T,
        (x, y): BackendCoord,
    ) -> Drawn {
        let size = pixels(style.size());
        let middle = match style.anchor().v_pos {
            VPos::Top => y + style_class::height(size) / 2,
            VPos::Center => y,
            VPos::Bottom => y - style_class::height(size) / 2,
        };
        self.text(style_class::class(style.color()), text, size, style.anchor().h_pos, (x, middle));
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let size = pixels(style.size());
        let (width, height) = (style_class::width(text, size), style_class::height(size));
        Ok((width.unsigned_abs(), height.unsigned_abs()))
    }
}

/// Rounds a font size to whole pixels.
#[allow(clippy::cast_possible_truncation, reason = "font sizes are small whole numbers")]
fn pixels(size: f64) -> i32 {
    size.round() as i32
}

//! A row of a chart: a name, a bar in parts, and a value.

use super::layout::Layout;
use super::style_class::StyleClass;
use super::svg::Svg;
use crate::text::markup::words;
use plotters::element::{Drawable, PointCollection};
use plotters_backend::text_anchor::HPos;
use plotters_backend::{BackendCoord, DrawingErrorKind};
use std::convert::Infallible;

/// Data attributes with the ids of a subject. They connect a bar with its clause.
pub(super) type Data = Vec<(&'static str, &'static str)>;

/// A row of a chart.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// The ids of its subject.
    pub(super) data: Data,
    /// The name of its subject: full and short.
    pub(super) names: [&'static str; 2],
    /// The measure of it, such as `第 11 条`; empty if there is not one.
    pub(super) mark: String,
    /// The parts of its bar, from zero.
    pub(super) parts: Vec<Part>,
    /// The value, at the end of the bar.
    pub(super) value: String,
    /// The style of the value: [`StyleClass::Value`], or [`StyleClass::Quiet`] for 文件未提及.
    pub(super) style_class: StyleClass,
    /// The description of the whole row.
    pub(super) title: String,
}

/// A part of a bar.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The length, in the unit of the panel's scale.
    pub(super) amount: u64,
    /// The class: `full`, or `open` with an outline. They differ in greys as well.
    pub(super) fill: &'static str,
    /// The ids of its own subject, besides that of the row.
    pub(super) data: Data,
    /// The description, if it adds something to that of the row.
    pub(super) title: String,
}

impl Row {
    /// The name that fits a layout.
    pub(super) const fn name(&self, layout: &Layout) -> &'static str {
        let [full, short] = self.names;
        if layout.short { short } else { full }
    }

    /// The length of the whole bar.
    pub(super) fn total(&self) -> u64 {
        self.parts.iter().map(|part| part.amount).sum()
    }
}

/// A row at its place in a panel.
pub(super) struct Placed<'a> {
    pub(super) row: &'a Row,
    /// The number of rows below it.
    pub(super) below: i32,
    pub(super) layout: &'a Layout,
}

/// The beginning of the bar and the ends of its parts, on the scale and at the row's lower edge.
impl<'a> PointCollection<'a, (u64, i32)> for &'a Placed<'a> {
    type Point = (u64, i32);
    type IntoIter = Vec<(u64, i32)>;

    fn point_iter(self) -> Vec<(u64, i32)> {
        let ends = self.row.parts.iter().scan(0, |sum, part| {
            *sum += part.amount;
            Some(*sum)
        });
        [0].into_iter().chain(ends).map(|end| (end, self.below)).collect()
    }
}

impl Drawable<Svg> for Placed<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        points: I,
        svg: &mut Svg,
        _size: (u32, u32),
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let points: Vec<_> = points.collect();
        let attributes = [&[("class", "row")], self.row.data.as_slice()].concat();
        svg.group(&attributes, &self.row.title, |svg| self.draw_parts(svg, &points));
        Ok(())
    }
}

impl Placed<'_> {
    fn draw_parts(&self, svg: &mut Svg, points: &[BackendCoord]) {
        let (row, layout) = (self.row, self.layout);
        let (Some(&(start, lower)), Some(&(end, _))) = (points.first(), points.last()) else {
            return;
        };
        let upper = lower - layout.row;
        // Pointer events reach only what is drawn: the whole row gets a transparent rectangle.
        svg.rect(&[("class", "hit")], [0, upper, layout.width, layout.row], "");
        let middle = if layout.above { lower - layout.bar / 2 - 5 } else { lower - layout.row / 2 };
        let (name, mark) = if layout.above {
            let line = upper + layout.font / 2 + 4;
            // With a gap to the line at zero.
            ((HPos::Left, (start + 5, line)), (HPos::Right, (layout.width, line)))
        } else {
            ((HPos::Right, (start - 8, middle)), (HPos::Left, (0, middle)))
        };
        if !row.mark.is_empty() {
            svg.text(StyleClass::Tick.class(), &row.mark, layout.font, mark.0, mark.1);
        }
        svg.text(StyleClass::Name.class(), row.name(layout), layout.font, name.0, name.1);
        self.draw_bar(svg, points, middle - layout.bar / 2);
        svg.text(row.style_class.class(), &row.value, layout.font, HPos::Left, (end + 6, middle));
    }

    /// Draws the parts side by side, with their upper edge at `top`.
    fn draw_bar(&self, svg: &mut Svg, points: &[BackendCoord], top: i32) {
        let spans = points.iter().zip(points.iter().skip(1));
        let last = self.row.parts.len().saturating_sub(1);
        for (at, (part, (from, to))) in self.row.parts.iter().zip(spans).enumerate() {
            let gap = if at == last { 0 } else { 2 };
            let place = [from.0, top, (to.0 - from.0 - gap).max(1), self.layout.bar];
            let attributes = [&[("class", part.fill)], part.data.as_slice()].concat();
            let title = (!part.title.is_empty()).then(|| words("title", &[], &part.title));
            svg.rect(&attributes, place, &title.unwrap_or_default());
        }
    }
}

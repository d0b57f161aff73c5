//! A row of a chart: a name, a bar in parts, and what it says.

use super::layout::Layout;
use super::style_class::StyleClass;
use super::svg::Svg;
use crate::text::markup::words;
use plotters::element::{Drawable, PointCollection};
use plotters_backend::text_anchor::HPos;
use plotters_backend::{BackendCoord, DrawingErrorKind};
use std::convert::Infallible;

/// Names of data attributes and the ids in them, by which the page finds a bar and its clause.
pub(super) type Data = Vec<(&'static str, &'static str)>;

/// A row of a chart.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// What it is about.
    pub(super) data: Data,
    /// What it stands for, in full and where room is short.
    pub(super) names: [&'static str; 2],
    /// Where it stands in the plan, `第 11 条`; empty where that is not one place.
    pub(super) mark: String,
    /// Its bar, part by part from zero on.
    pub(super) parts: Vec<Part>,
    /// What it says, at the bar's end.
    pub(super) value: String,
    /// How that is written: [`StyleClass::Value`], or [`StyleClass::Quiet`] where the plan says nothing.
    pub(super) style_class: StyleClass,
    /// The whole of it in words.
    pub(super) title: String,
}

/// A part of a bar.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// How long it is, in what the panel's scale counts.
    pub(super) amount: u64,
    /// Its class: `full`, or `open` with an outline, which print tells apart as well.
    pub(super) fill: &'static str,
    /// What it is about, apart from what the row is about.
    pub(super) data: Data,
    /// In words, where it says more than its row.
    pub(super) title: String,
}

impl Row {
    /// The name that a layout has room for.
    pub(super) const fn name(&self, layout: &Layout) -> &'static str {
        let [full, short] = self.names;
        if layout.short { short } else { full }
    }

    /// How long the whole bar is.
    pub(super) fn total(&self) -> u64 {
        self.parts.iter().map(|part| part.amount).sum()
    }
}

/// A row in its place.
pub(super) struct Placed<'a> {
    pub(super) row: &'a Row,
    /// How many rows stand below it in its panel.
    pub(super) below: i32,
    pub(super) layout: &'a Layout,
}

/// Where the bar begins, then where each part ends: on the scale, and at the row's lower edge.
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
        svg.group(&attributes, &self.row.title, |svg| self.put(svg, &points));
        Ok(())
    }
}

impl Placed<'_> {
    fn put(&self, svg: &mut Svg, points: &[BackendCoord]) {
        let (row, layout) = (self.row, self.layout);
        let (Some(&(start, lower)), Some(&(end, _))) = (points.first(), points.last()) else {
            return;
        };
        let upper = lower - layout.row;
        // What is not drawn is not pointed at: the whole row answers, not its style_class alone.
        svg.rect(&[("class", "hit")], [0, upper, layout.width, layout.row], "");
        let middle = if layout.above { lower - layout.bar / 2 - 5 } else { lower - layout.row / 2 };
        let (name, mark) = if layout.above {
            let line = upper + layout.font / 2 + 4;
            // A little beside the line at zero, which runs through.
            ((HPos::Left, (start + 5, line)), (HPos::Right, (layout.width, line)))
        } else {
            ((HPos::Right, (start - 8, middle)), (HPos::Left, (0, middle)))
        };
        if !row.mark.is_empty() {
            svg.text(StyleClass::Tick.class(), &row.mark, layout.font, mark.0, mark.1);
        }
        svg.text(StyleClass::Name.class(), row.name(layout), layout.font, name.0, name.1);
        self.bar(svg, points, middle - layout.bar / 2);
        svg.text(row.style_class.class(), &row.value, layout.font, HPos::Left, (end + 6, middle));
    }

    /// The parts side by side, their upper edge at `top`.
    fn bar(&self, svg: &mut Svg, points: &[BackendCoord], top: i32) {
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

//! Panels of bars, laid out by plotters.

use super::layout::{Layout, short};
use super::row::{Placed, Row};
use super::style_class::{self, StyleClass};
use super::svg::{Label, Svg};
use crate::text::markup::tag;
use plotters::chart::{ChartBuilder, LabelAreaPosition};
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::PathElement;
use plotters::style::TRANSPARENT;
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use std::cell::RefCell;
use std::convert::Infallible;
use std::rc::Rc;

/// A failure to draw a chart. Plotters requires the type; this backend never fails.
pub type Failure = DrawingAreaErrorKind<Infallible>;

/// The picture of a chart for one width of its column.
#[derive(Debug)]
pub struct Drawing {
    /// The markup.
    pub svg: String,
    /// Width and height of its view box, in pixels.
    pub size: (i32, i32),
    /// Every text in it.
    pub labels: Vec<Label>,
}

/// Bars that share a scale.
#[derive(Debug)]
pub(super) struct Panel {
    /// The unit of the scale; empty if the chart's title has it.
    pub(super) heading: String,
    /// Its rows, from top to bottom.
    pub(super) rows: Vec<Row>,
}

/// The heights of a panel's title, of the scale's numbers, and of the gap between panels.
const HEADING: i32 = 28;
const SCALE: i32 = 20;
const GAP: i32 = 16;

/// Draws the panels below each other. The attributes name the picture.
pub(super) fn draw(
    panels: &[Panel],
    layout: &Layout,
    attributes: &[(&str, &str)],
) -> Result<Drawing, Failure> {
    let height = panels.iter().map(|panel| panel.height(layout) + GAP).sum::<i32>() - GAP;
    let size = (layout.width, height);
    let svg = Svg::new((size.0.unsigned_abs(), size.1.unsigned_abs()), layout.font);
    let svg = Rc::new(RefCell::new(svg));
    let root = DrawingArea::from(&svg);
    let mut top = 0;
    for panel in panels {
        let height = panel.height(layout);
        let area = root.clone().shrink((0, top), (layout.width, height));
        panel.draw(&area, layout, margins(panels, layout))?;
        top += height + GAP;
    }
    let mut svg = svg.borrow_mut();
    let labels = std::mem::take(&mut svg.labels);
    Ok(Drawing { svg: frame(&svg.body, size, layout, attributes), size, labels })
}

fn frame(body: &str, size: (i32, i32), layout: &Layout, attributes: &[(&str, &str)]) -> String {
    let (width, height, font) = (size.0.to_string(), size.1.to_string(), layout.font.to_string());
    let view = ["0 0 ", &width, " ", &height].concat();
    let own = [
        ("class", layout.class),
        ("viewBox", &view),
        ("width", &width),
        ("height", &height),
        ("font-size", &font),
        ("role", "img"),
    ];
    tag("svg", &[&own, attributes].concat(), body)
}

/// The widths for names before the bars and for values after them: the same in every panel, so that
/// all bars begin at the same place.
fn margins(panels: &[Panel], layout: &Layout) -> (i32, i32) {
    let widest = |text: &dyn Fn(&Row) -> i32| {
        panels.iter().flat_map(|panel| &panel.rows).map(text).max().unwrap_or_default()
    };
    let name = |row: &Row| style_class::width(row.name(layout), layout.font);
    let mark = |row: &Row| style_class::width(&row.mark, layout.font);
    // A text in place of a bar has the bar's room.
    let value = |row: &Row| match row.total() {
        0 => 0,
        _ => style_class::width(&row.value, layout.font),
    };
    // The number at zero is centred, so it extends to the left of the scale.
    let left = if layout.above { layout.font / 2 } else { widest(&mark) + 8 + widest(&name) + 8 };
    (left, widest(&value) + 8)
}

impl Panel {
    fn height(&self, layout: &Layout) -> i32 {
        // The last pixel of an axis belongs to it.
        self.heading_height() + SCALE + self.count() * layout.row + 1
    }

    const fn heading_height(&self) -> i32 {
        if self.heading.is_empty() { 0 } else { HEADING }
    }

    fn count(&self) -> i32 {
        i32::try_from(self.rows.len()).unwrap_or(i32::MAX)
    }

    fn draw(
        &self,
        area: &DrawingArea<Svg, Shift>,
        layout: &Layout,
        (left, right): (i32, i32),
    ) -> Result<(), Failure> {
        if !self.heading.is_empty() {
            let style =
                StyleClass::Heading.style(layout.font).pos(Pos::new(HPos::Left, VPos::Center));
            area.draw_text(&self.heading, &style, (0, HEADING / 2))?;
        }
        let most = self.rows.iter().map(Row::total).max().unwrap_or_default().max(1);
        let mut chart = ChartBuilder::on(area)
            .margin_top(self.heading_height())
            .margin_left(left)
            .margin_right(right)
            .set_label_area_size(LabelAreaPosition::Top, SCALE)
            .build_cartesian_2d(0..most, 0..self.count())?;
        // Every scale begins at zero: a bar's length is its amount.
        chart
            .configure_mesh()
            .disable_y_mesh()
            .disable_y_axis()
            .x_labels(layout.ticks)
            .x_max_light_lines(1)
            .x_label_formatter(&|amount| short(*amount))
            .x_label_style(StyleClass::Tick.style(layout.font))
            .bold_line_style(StyleClass::Grid.colour())
            .light_line_style(TRANSPARENT)
            .axis_style(TRANSPARENT)
            .set_tick_mark_size(LabelAreaPosition::Top, 1)
            .draw()?;
        for (row, below) in self.rows.iter().zip((0..self.count()).rev()) {
            chart.plotting_area().draw(&Placed { row, below, layout })?;
        }
        let zero = vec![(0, 0), (0, self.count())];
        chart.plotting_area().draw(&PathElement::new(zero, StyleClass::Zero.colour()))
    }
}

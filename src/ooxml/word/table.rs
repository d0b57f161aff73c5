//! Tables.

use super::paragraph::{Paragraph, value};
use crate::xml::Element;

/// A table with a row of headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The widths of its columns, in twentieths of a point. WPS lays out by these.
    pub columns: Vec<u32>,
    /// Its rows, a paragraph a cell; the first has the headings.
    pub rows: Vec<Vec<Paragraph>>,
}

impl Table {
    pub(super) fn element(&self) -> Element {
        let width = self.columns.iter().sum::<u32>();
        let edge = |name| {
            Element::new(name)
                .attrs(&[("w:val", "single"), ("w:sz", "4")])
                .attrs(&[("w:space", "0"), ("w:color", "8A867C")])
        };
        let edges = ["w:top", "w:bottom", "w:insideH"].map(edge);
        let margin = |name| Element::new(name).attr("w:w", 60).attr("w:type", "dxa");
        let margins = Element::new("w:tblCellMar").with_all(["w:left", "w:right"].map(margin));
        let properties = Element::new("w:tblPr")
            .with(Element::new("w:tblW").attr("w:w", width).attr("w:type", "dxa"))
            .with(Element::new("w:tblBorders").with_all(edges))
            .with(Element::new("w:tblLayout").attr("w:type", "fixed"))
            .with(margins);
        let column = |width: &u32| Element::new("w:gridCol").attr("w:w", width);
        let grid = Element::new("w:tblGrid").with_all(self.columns.iter().map(column));
        let rows = self.rows.iter().enumerate().map(|(at, row)| self.row(row, at == 0));
        Element::new("w:tbl").with(properties).with(grid).with_all(rows)
    }

    fn row(&self, cells: &[Paragraph], is_heading: bool) -> Element {
        let mut properties = Element::new("w:trPr").with(Element::new("w:cantSplit"));
        if is_heading {
            properties = properties.with(Element::new("w:tblHeader"));
        }
        let cell = |(paragraph, width): (&Paragraph, &u32)| {
            let width = Element::new("w:tcW").attr("w:w", width).attr("w:type", "dxa");
            let middle = value("w:vAlign", "center");
            let properties = Element::new("w:tcPr").with(width).with(middle);
            Element::new("w:tc").with(properties).with(paragraph.element())
        };
        let cells = cells.iter().zip(&self.columns).map(cell);
        Element::new("w:tr").with(properties).with_all(cells)
    }
}

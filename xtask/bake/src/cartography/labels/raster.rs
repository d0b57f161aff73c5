//! Areas on a grid with summed-area tables: the share of a box that an area covers takes four look-ups.

use super::rect::Rect;
use crate::cartography::boundary::round;
use crate::cartography::polygon::edges;
use crate::cartography::projection::ProjectedPoint;

/// The cells of each area on a grid.
pub(super) struct Raster {
    frame: Rect,
    cell: i32,
    columns: usize,
    rows: usize,
    /// For each area, the number of its cells above and to the left of each grid point.
    sums: Vec<Vec<u32>>,
}

impl Raster {
    /// Rasterizes areas within a frame. `cell` is the side of a cell in map units.
    pub(super) fn new(frame: Rect, cell: i32, areas: &[Vec<ProjectedPoint>]) -> Self {
        let cells = |side: i32| usize::try_from(side / cell + 1).unwrap_or_default();
        let (columns, rows) = (cells(frame.east - frame.west), cells(frame.south - frame.north));
        let mut raster = Self { frame, cell, columns, rows, sums: Vec::new() };
        raster.sums = areas.iter().map(|area| raster.sum(area)).collect();
        raster
    }

    /// The share of a box that an area covers, 0 to 1.
    pub(super) fn share(&self, area: usize, rect: Rect) -> f64 {
        let Some(sums) = self.sums.get(area) else {
            return 0.0;
        };
        let clamp = |value: i32, most: usize| usize::try_from(value).unwrap_or(0).min(most);
        let column =
            |x: i32| clamp((x - self.frame.west + self.cell / 2) / self.cell, self.columns);
        let row = |y: i32| clamp((y - self.frame.north + self.cell / 2) / self.cell, self.rows);
        let at = |column: usize, row: usize| {
            f64::from(sums.get(row * (self.columns + 1) + column).copied().unwrap_or_default())
        };
        let (w, e) = (column(rect.west), column(rect.east).max(column(rect.west) + 1));
        let (n, s) = (row(rect.north), row(rect.south).max(row(rect.north) + 1));
        let cells = f64::from(u32::try_from((e - w) * (s - n)).unwrap_or(u32::MAX));
        (at(e, s) + at(w, n) - at(e, n) - at(w, s)) / cells
    }

    /// The summed-area table of the cells whose centre the area covers.
    fn sum(&self, area: &[ProjectedPoint]) -> Vec<u32> {
        let mut sums = vec![0; self.columns + 1];
        let mut above = sums.clone();
        for row in 0..self.rows {
            let filled = self.row(area, row);
            let mut so_far = 0;
            for (column, sum) in above.iter_mut().enumerate() {
                *sum += so_far;
                so_far += u32::from(filled.get(column).copied().unwrap_or_default());
            }
            sums.extend_from_slice(&above);
        }
        sums
    }

    /// The cells of a row that the area covers.
    fn row(&self, area: &[ProjectedPoint], row: usize) -> Vec<bool> {
        let middle = |index: usize| {
            f64::from(self.cell) * (f64::from(u32::try_from(index).unwrap_or(0)) + 0.5)
        };
        let y = f64::from(self.frame.north) + middle(row);
        let crossing = |(a, b): (ProjectedPoint, ProjectedPoint)| {
            ((a.1 > y) != (b.1 > y)).then(|| (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0)
        };
        let mut crossings: Vec<f64> = edges(area).filter_map(crossing).collect();
        crossings.sort_by(f64::total_cmp);
        let mut filled = vec![false; self.columns];
        let column = |x: f64| {
            let cells = (x - f64::from(self.frame.west)) / f64::from(self.cell);
            usize::try_from(round(cells)).unwrap_or(0).min(self.columns)
        };
        for pair in crossings.chunks_exact(2) {
            let (from, to) = (pair.first().copied(), pair.last().copied());
            let range = column(from.unwrap_or_default())..column(to.unwrap_or_default());
            filled.get_mut(range).unwrap_or_default().fill(true);
        }
        filled
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square_at(west: i32, north: i32, side: i32) -> Rect {
        Rect { west, north, east: west + side, south: north + side }
    }

    #[test]
    fn the_share_of_a_covered_box_is_one() {
        let square = vec![(20.0, 20.0), (60.0, 20.0), (60.0, 60.0), (20.0, 60.0)];
        let raster = Raster::new(square_at(0, 0, 100), 10, &[square]);
        let share = |rect| raster.share(0, rect);
        assert!((share(square_at(20, 20, 40)) - 1.0).abs() < 1e-9);
        assert!((share(square_at(0, 20, 40)) - 0.5).abs() < 1e-9);
        assert!(share(square_at(60, 60, 40)).abs() < 1e-9);
    }
}

//! Compact SVG path data. Relative steps are between rounded points, so that a border of two areas is
//! the same line in both.

use super::Point;
use std::fmt::Write as _;

/// Path data under construction, with relative steps and the fewest separators.
#[derive(Debug)]
pub(super) struct Path {
    data: String,
    at: Point,
    command: char,
}

impl Path {
    /// Starts a path at a point.
    pub(super) fn start(at: Point) -> Self {
        let mut path = Self { data: String::from("M"), at, command: 'M' };
        path.number(at.x);
        path.number(at.y);
        path
    }

    /// Adds a line to a point; nothing if that is the current point.
    pub(super) fn line(&mut self, to: Point) {
        let (dx, dy) = (to.x - self.at.x, to.y - self.at.y);
        match (dx, dy) {
            (0, 0) => return,
            (_, 0) => self.step('h', &[dx]),
            (0, _) => self.step('v', &[dy]),
            _ => self.step('l', &[dx, dy]),
        }
        self.at = to;
    }

    /// Adds a quadratic curve to a point.
    pub(super) fn quadratic(&mut self, control: Point, to: Point) {
        self.step('q', &self.relative(&[control, to]));
        self.at = to;
    }

    /// Adds a cubic curve to a point.
    pub(super) fn cubic(&mut self, one: Point, two: Point, to: Point) {
        self.step('c', &self.relative(&[one, two, to]));
        self.at = to;
    }

    /// Closes the path, and returns its data.
    pub(super) fn close(mut self) -> String {
        self.data.push('z');
        self.data
    }

    /// Returns the data of the open path.
    pub(super) fn end(self) -> String {
        self.data
    }

    fn relative(&self, points: &[Point]) -> Vec<i32> {
        points.iter().flat_map(|to| [to.x - self.at.x, to.y - self.at.y]).collect()
    }

    /// Adds a command; a repeated one without its letter.
    fn step(&mut self, command: char, numbers: &[i32]) {
        if self.command != command {
            self.data.push(command);
            self.command = command;
        }
        for number in numbers {
            self.number(*number);
        }
    }

    /// Adds a number, after a space unless it has a minus sign.
    fn number(&mut self, number: i32) {
        if number >= 0 && self.data.ends_with(|last: char| last.is_ascii_digit()) {
            self.data.push(' ');
        }
        // Writing to a string can't fail.
        let _ = write!(self.data, "{number}");
    }
}

/// Path data of a closed ring, whose first point is not repeated; empty for an empty ring.
pub(super) fn closed(ring: &[Point]) -> String {
    through(ring).map(Path::close).unwrap_or_default()
}

/// Path data of an open line; empty for an empty line.
pub(super) fn open(line: &[Point]) -> String {
    through(line).map(Path::end).unwrap_or_default()
}

fn through(points: &[Point]) -> Option<Path> {
    let (first, rest) = points.split_first()?;
    let mut path = Path::start(*first);
    for point in rest {
        path.line(*point);
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_data_is_compact() {
        let ring = [(0, 0), (10, 0), (10, -5), (12, 3), (9, 4)].map(|(x, y)| Point { x, y });
        assert_eq!(closed(&ring), "M0 0h10v-5l2 8-3 1z");
        assert_eq!(closed(&[]), "");
    }

    #[test]
    fn curves_are_relative() {
        let at = |x, y| Point { x, y };
        let mut path = Path::start(at(10, 10));
        path.quadratic(at(15, 5), at(20, 10));
        path.quadratic(at(25, 15), at(30, 10));
        assert_eq!(path.end(), "M10 10q5-5 10 0 5 5 10 0");
    }
}

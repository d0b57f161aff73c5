//! SVG path data as contours of straight lines: freeforms have nothing else, so that every program can
//! edit them.

use super::units::Place;
use atlas_ooxml::{Contour, Frame, Geometry};

/// The number of lines that replace a curve.
const LINES_PER_CURVE: u32 = 12;

/// The form of a path and the frame around it. A path with arcs is a circle, drawn from one end of its
/// diameter to the other.
pub(super) fn geometry(path: &str, place: Place) -> Option<(Frame, Geometry)> {
    let mut pen = Pen { place, contours: Vec::new(), at: (0.0, 0.0), start: (0.0, 0.0), arc: None };
    let mut rest = path.trim_start();
    while let Some(command) = rest.chars().next() {
        let (numbers, after) = numbers(rest.get(1..)?);
        pen.draw(command, &numbers)?;
        rest = after;
    }
    if let Some((from, to)) = pen.arc {
        return Some((circle(place, from, to), Geometry::Ellipse));
    }
    let points = pen.contours.iter().flat_map(|contour| contour.points.iter().copied());
    Some((Frame::around(points), Geometry::Freeform(pen.contours)))
}

type Point = (f64, f64);

/// The frame of a circle with this diameter, which is level.
fn circle(place: Place, from: Point, to: Point) -> Frame {
    let radius = (to.0 - from.0).abs() / 2.0;
    let centre = ((from.0 + to.0) / 2.0, (from.1 + to.1) / 2.0);
    Frame::around([
        place.point(centre.0 - radius, centre.1 - radius),
        place.point(centre.0 + radius, centre.1 + radius),
    ])
}

struct Pen {
    place: Place,
    contours: Vec<Contour>,
    at: Point,
    /// The first point of the contour.
    start: Point,
    /// The ends of the first arc.
    arc: Option<(Point, Point)>,
}

impl Pen {
    /// Draws a command with all its numbers; none if there is no such command.
    fn draw(&mut self, command: char, numbers: &[f64]) -> Option<()> {
        let length = match command.to_ascii_lowercase() {
            'z' => return self.close(),
            'h' | 'v' => 1,
            'm' | 'l' => 2,
            'q' => 4,
            'c' => 6,
            'a' => 7,
            _ => return None,
        };
        for (turn, numbers) in numbers.chunks_exact(length).enumerate() {
            self.step(command, numbers, turn == 0)?;
        }
        Some(())
    }

    fn step(&mut self, command: char, numbers: &[f64], is_first: bool) -> Option<()> {
        let from = self.at;
        let base = if command.is_ascii_lowercase() { from } else { (0.0, 0.0) };
        let point = |at: usize| Some((base.0 + numbers.get(at)?, base.1 + numbers.get(at + 1)?));
        match command.to_ascii_lowercase() {
            'm' if is_first => self.begin(point(0)?),
            'h' => self.line((base.0 + numbers.first()?, from.1)),
            'v' => self.line((from.0, base.1 + numbers.first()?)),
            'q' => {
                let (control, end) = (point(0)?, point(2)?);
                self.curve(|t| mix(t, mix(t, from, control), mix(t, control, end)));
            }
            'c' => {
                let (one, two, end) = (point(0)?, point(2)?, point(4)?);
                self.curve(|t| {
                    let (a, b, c) = (mix(t, from, one), mix(t, one, two), mix(t, two, end));
                    mix(t, mix(t, a, b), mix(t, b, c))
                });
            }
            'a' => {
                let end = point(5)?;
                self.arc.get_or_insert((from, end));
                self.at = end;
            }
            _ => self.line(point(0)?),
        }
        Some(())
    }

    fn begin(&mut self, at: Point) {
        (self.at, self.start) = (at, at);
        let points = vec![self.place.point(at.0, at.1)];
        self.contours.push(Contour { points, is_closed: false });
    }

    fn line(&mut self, to: Point) {
        self.at = to;
        let point = self.place.point(to.0, to.1);
        if let Some(contour) = self.contours.last_mut()
            && contour.points.last() != Some(&point)
        {
            contour.points.push(point);
        }
    }

    fn curve(&mut self, at: impl Fn(f64) -> Point) {
        for line in 1..=LINES_PER_CURVE {
            self.line(at(f64::from(line) / f64::from(LINES_PER_CURVE)));
        }
    }

    fn close(&mut self) -> Option<()> {
        self.contours.last_mut()?.is_closed = true;
        self.at = self.start;
        Some(())
    }
}

/// The point between two others.
fn mix(t: f64, from: Point, to: Point) -> Point {
    (from.0 + t * (to.0 - from.0), from.1 + t * (to.1 - from.1))
}

/// The numbers at the beginning of path data, and what follows them.
fn numbers(data: &str) -> (Vec<f64>, &str) {
    let mut numbers = Vec::new();
    let mut rest = data.trim_start_matches([' ', ',']);
    while let Some((number, after)) = number(rest) {
        numbers.push(number);
        rest = after.trim_start_matches([' ', ',']);
    }
    (numbers, rest)
}

/// A number at the beginning of a text: a sign or a second point begins the next one.
fn number(text: &str) -> Option<(f64, &str)> {
    let mut has_point = false;
    let ends = |(at, letter): (usize, char)| match letter {
        '-' | '+' => at > 0,
        '.' => std::mem::replace(&mut has_point, true),
        letter => !letter.is_ascii_digit(),
    };
    let end = text.char_indices().map(|it| (it.0, it)).find_map({
        let mut ends = ends;
        move |(at, it)| ends(it).then_some(at)
    });
    let (number, rest) = text.split_at(end.unwrap_or(text.len()));
    Some((number.parse().ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::{Geometry, Place, geometry};

    fn contours(path: &str) -> Vec<(Vec<(i64, i64)>, bool)> {
        let found = geometry(path, Place::new((0, 0), 1.0)).unwrap();
        let Geometry::Freeform(contours) = found.1 else { panic!("{path} is a circle") };
        contours.into_iter().map(|it| (it.points, it.is_closed)).collect()
    }

    #[test]
    fn lines_are_read_in_every_notation() {
        let square = vec![(0, 0), (10, 0), (10, 10), (0, 10)];
        for path in ["M0 0H10V10H0z", "m0,0 10 0 0 10-10 0z", "M0 0l10 0v10h-10Z"] {
            assert_eq!(contours(path), [(square.clone(), true)], "{path}");
        }
        let two = contours("M1 1 2 2M3.5.5 4 4");
        assert_eq!(two, [(vec![(1, 1), (2, 2)], false), (vec![(4, 1), (4, 4)], false)]);
    }

    #[test]
    fn curves_end_where_they_should() {
        let curve = &contours("M0 0q50 100 100 0")[0].0;
        assert_eq!((curve.len(), curve[6], curve[12]), (13, (50, 50), (100, 0)));
        let curve = &contours("M0 0C0 100 100 100 100 0")[0].0;
        assert_eq!((curve[6], curve[12]), ((50, 75), (100, 0)));
    }

    #[test]
    fn a_circle_is_a_circle_and_unknown_commands_are_none() {
        let (frame, form) = geometry(
            "M100 0A100 100 0 1 1-100 0 100 100 0 1 1 100 0z",
            Place::new((500, 500), 1.0),
        )
        .unwrap();
        assert_eq!((frame.x, frame.width, form), (400, 200, Geometry::Ellipse));
        assert!(geometry("M0 0T1 1", Place::new((0, 0), 1.0)).is_none());
    }
}

//! Operations on upright boxes.

use super::Bounds;

/// The smallest box around the boxes.
pub(crate) fn around(boxes: impl Iterator<Item = Bounds>) -> Bounds {
    let edges = boxes.map(|Bounds { x, y, width, height }| [x, y, x + width, y + height]);
    let outer = |[left, top, right, bottom]: [i32; 4], [x, y, to, down]: [i32; 4]| {
        [left.min(x), top.min(y), right.max(to), bottom.max(down)]
    };
    let [left, top, right, bottom] = edges.reduce(outer).unwrap_or_default();
    Bounds { x: left, y: top, width: right - left, height: bottom - top }
}

/// Moves a box so that as much of it as possible is within another.
pub(crate) fn within(Bounds { x, y, width, height }: Bounds, outer: Bounds) -> Bounds {
    let moved = |at: i32, length: i32, from: i32, room: i32| {
        if length > room {
            from + (room - length) / 2
        } else {
            at.clamp(from, from + room - length)
        }
    };
    let (x, y) = (moved(x, width, outer.x, outer.width), moved(y, height, outer.y, outer.height));
    Bounds { x, y, width, height }
}

/// The intersection of two boxes.
pub(crate) fn cut(inner: Bounds, outer: Bounds) -> Bounds {
    let part = |at: i32, length: i32, from: i32, room: i32| {
        let (start, end) = (at.max(from), (at + length).min(from + room));
        (start, (end - start).max(0))
    };
    let (x, width) = part(inner.x, inner.width, outer.x, outer.width);
    let (y, height) = part(inner.y, inner.height, outer.y, outer.height);
    Bounds { x, y, width, height }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_grows_and_moves_inside() {
        let bounds = |[x, y, width, height]: [i32; 4]| Bounds { x, y, width, height };
        let outer = bounds([0, 0, 100, 100]);
        assert_eq!(
            around([bounds([0, 0, 1, 1]), bounds([4, 2, 2, 2])].into_iter()),
            bounds([0, 0, 6, 4])
        );
        assert_eq!(bounds([5, 5, 2, 2]).grown(3), bounds([2, 2, 8, 8]));
        assert_eq!(cut(bounds([-5, 80, 30, 30]), outer), bounds([0, 80, 25, 20]));
        assert_eq!(within(bounds([-5, 80, 30, 30]), outer), bounds([0, 70, 30, 30]));
        assert_eq!(within(bounds([10, 10, 30, 120]), outer), bounds([10, -10, 30, 120]));
    }
}

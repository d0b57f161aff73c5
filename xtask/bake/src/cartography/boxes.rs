//! Upright boxes: around others, with room, and moved into one.

use super::Bounds;

/// The box around boxes.
pub(crate) fn around(boxes: impl Iterator<Item = Bounds>) -> Bounds {
    let edges = boxes.map(|(x, y, width, height)| [x, y, x + width, y + height]);
    let outer = |[left, top, right, bottom]: [i32; 4], [x, y, to, down]: [i32; 4]| {
        [left.min(x), top.min(y), right.max(to), bottom.max(down)]
    };
    let [left, top, right, bottom] = edges.reduce(outer).unwrap_or_default();
    (left, top, right - left, bottom - top)
}

/// The box with so much room on each side.
pub(crate) fn grown((x, y, width, height): Bounds, by: i32) -> Bounds {
    (x - by, y - by, width + 2 * by, height + 2 * by)
}

/// The box, moved so that as much of it as can be lies within the other.
pub(crate) fn within((x, y, width, height): Bounds, outer: Bounds) -> Bounds {
    let (left, top, room_x, room_y) = outer;
    let moved = |at: i32, length: i32, from: i32, room: i32| {
        if length > room {
            from + (room - length) / 2
        } else {
            at.clamp(from, from + room - length)
        }
    };
    (moved(x, width, left, room_x), moved(y, height, top, room_y), width, height)
}

/// The part of the box that lies within the other.
pub(crate) fn cut((x, y, width, height): Bounds, outer: Bounds) -> Bounds {
    let part = |at: i32, length: i32, from: i32, room: i32| {
        let (start, end) = (at.max(from), (at + length).min(from + room));
        (start, (end - start).max(0))
    };
    let ((left, wide), (top, high)) =
        (part(x, width, outer.0, outer.2), part(y, height, outer.1, outer.3));
    (left, top, wide, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_grows_and_moves_inside() {
        assert_eq!(around([(0, 0, 1, 1), (4, 2, 2, 2)].into_iter()), (0, 0, 6, 4));
        assert_eq!(grown((5, 5, 2, 2), 3), (2, 2, 8, 8));
        assert_eq!(cut((-5, 80, 30, 30), (0, 0, 100, 100)), (0, 80, 25, 20));
        assert_eq!(within((-5, 80, 30, 30), (0, 0, 100, 100)), (0, 70, 30, 30));
        assert_eq!(within((10, 10, 30, 120), (0, 0, 100, 100)), (10, -10, 30, 120));
    }
}

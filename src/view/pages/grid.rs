//! The matrix as an ARIA grid: one tab stop; the arrow keys move from cell to cell.

use crate::browser::Element;
use web_sys::KeyboardEvent;

/// The grid.
const GRID: &str = "[role='grid']";

/// A cell of the grid.
const CELL: &str = "[role='gridcell']";

/// Listens to the keys in a grid; its tab stop follows the focus.
pub(super) fn listen(root: &Element) {
    root.on("keydown", move |event: KeyboardEvent| {
        if let Some(cell) = Element::closest_to_event(&event, CELL)
            && handle_key(&cell, &event) == Some(())
        {
            event.prevent_default();
        }
    });
    root.on("focusin", move |event: web_sys::Event| {
        if let Some(cell) = Element::closest_to_event(&event, CELL) {
            set_tab_stop(&cell);
        }
    });
}

/// Makes the first cell the tab stop of a grid that has none yet.
pub(super) fn prepare(root: &Element) {
    for grid in root.find_all(GRID) {
        if grid.find("[tabindex='0']").is_none()
            && let Some(cell) = grid.find(CELL)
        {
            cell.set_attribute("tabindex", "0");
        }
    }
}

fn set_tab_stop(cell: &Element) {
    let Some(grid) = cell.closest(GRID) else { return };
    for stop in grid.find_all("[tabindex='0']") {
        stop.set_attribute("tabindex", "-1");
    }
    cell.set_attribute("tabindex", "0");
}

/// Moves the focus or clicks the cell; none if the key is not one of a grid.
fn handle_key(cell: &Element, event: &KeyboardEvent) -> Option<()> {
    let key = event.key();
    if key == "Enter" || key == " " {
        cell.click();
        return Some(());
    }
    let rows: Vec<Element> = cell.closest(GRID)?.find_all("tbody tr");
    let row = cell.closest("tr")?;
    let down = rows.iter().position(|it| *it == row)?;
    let across = row.find_all(CELL).iter().position(|it| it == cell)?;
    let last = (rows.len().checked_sub(1)?, row.find_all(CELL).len().checked_sub(1)?);
    let (down, across) = find_target(&key, event.ctrl_key(), (down, across), last)?;
    rows.get(down)?.find_all(CELL).get(across)?.focus();
    Some(())
}

/// The cell that a key leads to, as row and column.
fn find_target(
    key: &str,
    far: bool,
    (down, across): (usize, usize),
    last: (usize, usize),
) -> Option<(usize, usize)> {
    Some(match key {
        "ArrowUp" => (down.saturating_sub(1), across),
        "ArrowDown" => ((down + 1).min(last.0), across),
        "ArrowLeft" => (down, across.saturating_sub(1)),
        "ArrowRight" => (down, (across + 1).min(last.1)),
        "Home" if far => (0, 0),
        "End" if far => last,
        "Home" => (down, 0),
        "End" => (down, last.1),
        "PageUp" => (0, across),
        "PageDown" => (last.0, across),
        _ => return None,
    })
}

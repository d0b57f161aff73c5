//! Sizes with which a brief is on one page: text as large as possible up to 三号, then the map.

use super::content::Section;
use crate::export::lines::width;
use atlas_ooxml::word::{Paragraph, Run, Table, Typeface};

/// Margins in twentieths of a point, above, right, below, left: as wide as GB/T 9704 has them at the sides.
pub(super) const MARGINS: [u32; 4] = [1304, 1474, 1247, 1588];
/// Sizes of type in half points: 二号, 小四, 小五.
pub(super) const TITLE: u32 = 44;
pub(super) const SMALL: u32 = 24;
pub(super) const FOOT: u32 = 18;
/// 三号, 小三, 四号, 小四, 五号, 小五.
const BODIES: [u32; 6] = [32, 30, 28, 24, 21, 18];

/// The width of the text, and the height of a page between its margins.
const ROOM: [u32; 2] = [11_906 - 1474 - 1588, 16_838 - 1304 - 1247];
/// The height of the title and the line below it.
const HEAD: u32 = 1160;
/// The least and the greatest height of the map.
const MAP: [u32; 2] = [4200, 6800];
/// Fonts of other programs are a little taller.
const SPARE: u32 = 500;
/// The shares of a table's columns, in hundredths.
const COLUMNS: [u32; 4] = [20, 17, 41, 22];

/// The sizes of a brief, in half points and in twentieths of a point.
#[derive(Clone, Copy)]
pub(super) struct Sizes {
    /// The size of text.
    pub(super) body: u32,
    /// The height of the map.
    pub(super) map: u32,
}

impl Sizes {
    /// The largest sizes with which everything is on one page, for a map with this ratio.
    pub(super) fn fitting(sections: &[Section], (wide, high): (i64, i64)) -> Self {
        let widest = i64::from(ROOM[0]) * high / wide.max(1);
        let most = u32::try_from(widest).unwrap_or(MAP[1]).min(MAP[1]);
        let room = |body: &u32| {
            let sizes = Self { body: *body, map: 0 };
            let used = HEAD + SPARE + sections.iter().map(|it| sizes.height(it)).sum::<u32>();
            ROOM[1].saturating_sub(used)
        };
        let fits = BODIES.into_iter().find(|body| room(body) >= MAP[0].min(most));
        let body = fits.or(BODIES.last().copied()).unwrap_or(FOOT);
        Self { body, map: room(&body).min(most).max(MAP[0] / 2) }
    }

    /// The height of a line: 28 points for 三号, as GB/T 9704 has it.
    pub(super) const fn line(self) -> u32 {
        self.body * 35 / 2
    }

    /// The size of type in tables, and the height of its lines.
    const fn cell(self) -> [u32; 2] {
        let size = if self.body > 24 { 24 } else { self.body };
        [size, size * 14]
    }

    fn height(self, section: &Section) -> u32 {
        let em = self.body * 10;
        let lines = section.paragraphs.iter().map(|text| lines(text, em, ROOM[0] - 2 * em));
        let table = section.table.iter().flatten().map(|row| self.row_height(row));
        self.line() * (1 + lines.sum::<u32>()) + table.sum::<u32>()
    }

    fn row_height(self, cells: &[String]) -> u32 {
        let [size, line] = self.cell();
        let columns = COLUMNS.iter().map(|share| ROOM[0] * share / 100 - 200);
        let highest = cells.iter().zip(columns).map(|(text, room)| lines(text, size * 10, room));
        highest.max().unwrap_or(1) * line + 20
    }

    /// A table of these rows.
    pub(super) fn table(self, rows: &[Vec<String>]) -> Table {
        let [size, line] = self.cell();
        let row = |(at, cells): (usize, &Vec<String>)| {
            let typeface = if at == 0 { Typeface::Hei } else { Typeface::FangSong };
            let cell = |text: &String| {
                let run = Run::new(text.as_str(), typeface, size);
                Paragraph { line, ..Paragraph::new(vec![run]) }
            };
            cells.iter().map(cell).collect()
        };
        let columns = COLUMNS.map(|share| ROOM[0] * share / 100).to_vec();
        Table { columns, rows: rows.iter().enumerate().map(row).collect() }
    }
}

/// The number of lines of a text, in type of this size.
fn lines(text: &str, em: u32, room: u32) -> u32 {
    let width = u32::try_from(width(text)).unwrap_or_default() * em / 10;
    width.div_ceil(room.max(1)).max(1)
}

//! Checks the layout: nothing is clipped, texts do not overlap, and the legend leaves room for the map.

use super::finding::Finding;
use super::seen::{Cut, LegendRoom, Seen, Words};

/// The tolerance for rounding, in CSS pixels.
const NOTHING: f64 = 0.5;

/// The greatest number of rows of the legend. Each takes a twentieth of the slide's height.
const ROWS: usize = 2;

/// The greatest height of a legend's entry, in its own em; higher ones have two lines.
const ENTRY: f64 = 2.2;

/// All elements without enough room.
pub(crate) fn judge(seen: &Seen) -> Vec<Finding> {
    let mut found: Vec<Finding> = seen.cut.iter().map(cut).collect();
    found.extend(seen.words.iter().filter_map(leaves));
    found.extend(touching(&seen.words));
    found.extend(legend(&seen.key));
    found
}

fn cut(cut: &Cut) -> Finding {
    let Cut { place, text, wide, high } = cut;
    Finding {
        about: format!("{place} holds more than it shows"),
        figures: format!("{wide:.0} px too wide and {high:.0} px too high"),
        mend: "smaller text, fewer words or more room".to_owned(),
        example: text.clone(),
    }
}

/// Text outside its visible area.
fn leaves(words: &Words) -> Option<Finding> {
    let [left, top, width, height] = words.window;
    let most = words.boxes.iter().map(|[x, y, w, h]| {
        [left - x, top - y, x + w - left - width, y + h - top - height]
            .into_iter()
            .fold(0.0, f64::max)
    });
    let most = most.fold(0.0, f64::max);
    (most > NOTHING).then(|| Finding {
        about: format!("words in {} leave their frame", words.place),
        figures: format!("{most:.1} px of “{}”", words.text),
        mend: "hide what is cut, or show it whole".to_owned(),
        example: words.text.clone(),
    })
}

/// The greatest number of overlaps that are reported separately for a slide.
const PAIRS: usize = 5;

/// Overlapping texts, the largest overlaps first.
fn touching(words: &[Words]) -> Vec<Finding> {
    let mut pairs = Vec::new();
    for (at, one) in words.iter().enumerate() {
        for other in words.iter().skip(at + 1).filter(|other| other.block != one.block) {
            let boxes = one.boxes.iter().flat_map(|a| other.boxes.iter().map(|b| overlap(*a, *b)));
            let most = boxes.flatten().max_by(|[a, b], [x, y]| (a * b).total_cmp(&(x * y)));
            pairs.extend(most.map(|shared| (one, other, shared)));
        }
    }
    pairs.sort_by(|(.., [a, b]), (.., [x, y])| (x * y).total_cmp(&(a * b)));
    let finding = |about, figures, example| Finding {
        about,
        figures,
        mend: "another place for one of them, or smaller text".to_owned(),
        example,
    };
    let told = pairs.iter().take(PAIRS).map(|(one, other, [x, y])| {
        let about = format!("“{}” and “{}” lie on each other", one.text, other.text);
        finding(about, format!("{x:.1} × {y:.1} px"), format!("{} and {}", one.place, other.place))
    });
    let mut found: Vec<Finding> = told.collect();
    if let Some(rest) = pairs.get(PAIRS..).filter(|rest| !rest.is_empty()) {
        let about = "more pieces of text lie on each other".to_owned();
        found.push(finding(about, format!("{} pairs", rest.len()), "the largest first".to_owned()));
    }
    found
}

fn overlap([ax, ay, aw, ah]: [f64; 4], [bx, by, bw, bh]: [f64; 4]) -> Option<[f64; 2]> {
    let x = (ax + aw).min(bx + bw) - ax.max(bx);
    let y = (ay + ah).min(by + bh) - ay.max(by);
    (x > NOTHING && y > NOTHING).then_some([x, y])
}

fn legend(key: &LegendRoom) -> Vec<Finding> {
    let finding = |about: &str, figures: String| Finding {
        about: about.to_owned(),
        figures,
        mend: "shorter words in the legend, or less room between its entries".to_owned(),
        example: ".key".to_owned(),
    };
    let mut found = Vec::new();
    if key.rows > ROWS {
        found.push(finding(
            "the legend takes the map's room",
            format!("{} rows of at most {ROWS}", key.rows),
        ));
    }
    if key.tallest > ENTRY {
        found.push(finding("an entry of the legend breaks", format!("{:.1} em high", key.tallest)));
    }
    if key.below > NOTHING {
        found.push(finding("the legend leaves the slide", format!("{:.0} px below it", key.below)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_that_share_room_overlap() {
        assert_eq!(overlap([0.0, 0.0, 10.0, 10.0], [8.0, 5.0, 10.0, 10.0]), Some([2.0, 5.0]));
        assert_eq!(overlap([0.0, 0.0, 10.0, 10.0], [9.8, 0.0, 10.0, 10.0]), None, "rounding");
        assert_eq!(overlap([0.0, 0.0, 10.0, 10.0], [0.0, 10.0, 10.0, 10.0]), None);
    }

    #[test]
    fn a_legend_of_one_row_is_no_finding() {
        let key = |rows, tallest, below| LegendRoom { rows, tallest, below };
        assert!(legend(&key(1, 1.5, -20.0)).is_empty());
        assert_eq!(legend(&key(3, 3.0, 4.0)).len(), 3);
    }
}

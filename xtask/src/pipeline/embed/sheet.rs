//! The page's style sheet for a shadow tree: what there is said of the document is said of the
//! element `.root`, what of the window of the container `atlas` around it, and type is measured
//! by `--text` and not by the host's root.

/// Where the page's style sheet stands in the element's.
const PAGE: &str = "@layer page;\n";

/// The units of the document and of the window, and what takes their place behind a number. The
/// first that fits is taken.
const UNITS: [(&str, &str); 6] =
    [("rem", ""), ("dvh", "cqh"), ("vmin", "cqmin"), ("vh", "cqh"), ("vw", "cqw"), ("svh", "cqh")];

/// What `1rem` is in a condition, in CSS pixels: there no variable counts.
const REM: f64 = 15.0;

/// The element's style sheet: its own rules around the page's.
pub(super) fn around(own: &str, page: &str) -> String {
    let (before, after) = own.split_once(PAGE).unwrap_or((own, ""));
    [before, &of_page(page), after].concat()
}

/// A style sheet of the page, for the element.
pub(super) fn of_page(sheet: &str) -> String {
    sheet.lines().flat_map(|line| [rule(line), "\n".to_owned()]).collect()
}

fn rule(line: &str) -> String {
    let text = line.trim_start();
    if text.starts_with("@media") && text.contains("-width") {
        return condition(&line.replace("@media", "@container atlas"));
    }
    if text.starts_with("@container") {
        return condition(line);
    }
    let line = line.replace(":root", ".root").replace("html[", ".root[");
    match line.trim() {
        "html {" | "body {" => ".root {".to_owned(),
        _ => measured(&line, |number, unit| match unit {
            "" => format!("calc({number} * var(--text))"),
            unit => format!("{number}{unit}"),
        }),
    }
}

/// A condition with lengths in pixels.
fn condition(line: &str) -> String {
    measured(line, |number, _| match number.parse::<f64>() {
        Ok(rem) => format!("{}px", rem * REM),
        Err(_) => number.to_owned(),
    })
}

/// A line in which every length in one of the units is written anew.
fn measured(line: &str, write: impl Fn(&str, &str) -> String) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((start, end)) = number(rest) {
        let (before, from) = rest.split_at(start);
        let (number, after) = from.split_at(end - start);
        out.push_str(before);
        match unit(after) {
            Some((old, new)) => {
                out.push_str(&write(number, new));
                rest = after.get(old.len()..).unwrap_or_default();
            }
            None => {
                out.push_str(number);
                rest = after;
            }
        }
    }
    out + rest
}

/// Where the next number stands that no name or colour holds.
fn number(text: &str) -> Option<(usize, usize)> {
    let is_digit = |c: char| c.is_ascii_digit() || c == '.';
    let mut last = ' ';
    let mut found = None;
    for (at, c) in text.char_indices() {
        let goes_on = found.is_some() && is_digit(c);
        if let Some(start) = found.filter(|_| !goes_on) {
            return Some((start, at));
        }
        let free = !(last.is_alphanumeric() || matches!(last, '#' | '_' | '.'));
        let minus = c == '-' && matches!(last, ' ' | '(' | ',');
        let digits = text.get(at + 1..).is_some_and(|rest| rest.starts_with(is_digit));
        if found.is_none() && ((is_digit(c) && free && last != '-') || (minus && digits)) {
            found = Some(at);
        }
        last = c;
    }
    found.map(|start| (start, text.len()))
}

/// The unit that a text begins with, and what takes its place.
fn unit(text: &str) -> Option<(&'static str, &'static str)> {
    let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric());
    UNITS.into_iter().find(|(old, _)| text.strip_prefix(old).is_some_and(ends))
}

#[cfg(test)]
mod tests {
    use super::{around, of_page};

    #[test]
    fn what_is_said_of_the_document_is_said_of_the_root() {
        let page = ":root[data-mode=\"care\"] .atlas {\nhtml {\nhtml[data-sheet] .sheet {\n";
        let element = ".root[data-mode=\"care\"] .atlas {\n.root {\n.root[data-sheet] .sheet {\n";
        assert_eq!(of_page(page), element);
    }

    #[test]
    fn lengths_are_the_elements() {
        let lengths = [
            ("margin: -0.6rem 12px", "margin: calc(-0.6 * var(--text)) 12px"),
            ("font: 600 0.84rem/1.6 x", "font: 600 calc(0.84 * var(--text))/1.6 x"),
            ("height: calc(100dvh - var(--head))", "height: calc(100cqh - var(--head))"),
            ("inset: 2vmin auto", "inset: 2cqmin auto"),
            ("color: #3vw; grid-area: a-2vh", "color: #3vw; grid-area: a-2vh"),
            ("width: min(22rem, 92vw)", "width: min(calc(22 * var(--text)), 92cqw)"),
        ];
        for (page, element) in lengths {
            assert_eq!(of_page(page).trim_end(), element);
        }
    }

    #[test]
    fn the_windows_width_is_the_elements() {
        let page = "@media (min-width: 700px) and (max-width: 1499px) {\n@container stage (max-width: 30rem) {\n@media print {\n";
        let element = "@container atlas (min-width: 700px) and (max-width: 1499px) {\n@container stage (max-width: 450px) {\n@media print {\n";
        assert_eq!(of_page(page), element);
    }

    #[test]
    fn the_elements_own_rules_stand_around() {
        assert_eq!(around("a {}\n@layer page;\nz {}\n", "b {}\n"), "a {}\nb {}\nz {}\n");
    }

    /// Nothing is left that means the host's page; of the sheets as they are.
    #[test]
    fn nothing_of_the_hosts_page_is_left() {
        for sheet in [
            include_str!("../../../../public/atlas.css"),
            include_str!("../../../../public/show.css"),
        ] {
            let element = of_page(&super::super::minify::css(sheet));
            for line in element.lines() {
                let words =
                    line.split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-' | ':')));
                let units = ["rem", "vw", "vh", "vmin", "vmax"];
                let left = |word: &str| {
                    word == ":root"
                        || word == "html"
                        || units.iter().any(|unit| {
                            word.strip_suffix(unit)
                                .is_some_and(|it| it.ends_with(|c: char| c.is_ascii_digit()))
                        })
                };
                assert!(!words.into_iter().any(left), "{line}");
            }
        }
    }
}

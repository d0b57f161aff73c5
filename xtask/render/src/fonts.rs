//! The fonts of pictures: the system's, of which one must be made for Chinese. Pictures name families
//! exactly, since whatever else a system would take instead could lack characters.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use resvg::usvg::fontdb::{Database, Family, Query};

/// The families without serifs that pictures name and that files of fonts carry as such.
const SANS: [&str; 5] =
    ["Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei"];

/// The fonts of a folder, else of the system; read once.
pub(crate) fn load(folder: Option<&Path>) -> Result<Arc<Database>, String> {
    static FONTS: OnceLock<Arc<Database>> = OnceLock::new();
    let read = || {
        let mut fonts = Database::new();
        match folder {
            Some(folder) => fonts.load_fonts_dir(folder),
            None => fonts.load_system_fonts(),
        }
        Arc::new(fonts)
    };
    let fonts = FONTS.get_or_init(read);
    check(fonts)?;
    Ok(Arc::clone(fonts))
}

fn check(fonts: &Database) -> Result<(), String> {
    let families = SANS.map(Family::Name);
    if fonts.query(&Query { families: &families, ..Query::default() }).is_some() {
        return Ok(());
    }
    Err(format!(
        "no font for Chinese was found ({}): on Debian, `apt-get install fonts-noto-cjk`",
        SANS.join(", ")
    ))
}

#[cfg(test)]
mod tests {
    use super::{Database, check};

    #[test]
    fn without_a_font_for_chinese_the_package_is_named() {
        let error = check(&Database::new()).unwrap_err();
        assert!(error.contains("fonts-noto-cjk") && !error.contains('\n'), "{error}");
    }
}

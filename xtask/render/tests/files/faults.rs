//! What can't be written: one line, an exit code, and no file that is half written.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::program::run;

/// The error of the program, which must leave the folder as it is.
fn error(folder: &Path, words: &[&str], code: i32) -> String {
    let before = names(folder);
    let output = run(folder, words);
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{words:?}: {error}");
    assert!(output.stdout.is_empty());
    assert_eq!(error.lines().count(), 1, "{words:?}: {error}");
    assert!(error.starts_with("error: "), "{error}");
    assert_eq!(names(folder), before, "{words:?} leaves files");
    error
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn unknown_subjects_and_options_are_named() {
    let folder = tempfile::tempdir().unwrap();
    for (words, named) in [
        (&["render", "--chain", "gold", "-o", "a.pptx"][..], "no chain `gold`: rare-earth"),
        (&["render", "--scene", "gold", "-o", "a.pptx"], "no scene `gold`: title"),
        (&["render", "-o", "a.pptx"], "--chain"),
        (&["deck", "--size", "0x1080", "-o", "a.pptx"], "`0x1080` is no size"),
        (&["render", "--chain", "nev", "--size", "100000x9", "-o", "a.png"], "200 to 12000"),
        (&["render", "--all", "folder", "-o", "a.pptx"], "leave out -o"),
        (&["deck"], "-o FILE"),
        (&[], "deck or render"),
    ] {
        let error = error(folder.path(), words, 2);
        assert!(error.contains(named), "{words:?}: {error}");
    }
}

#[test]
fn impossible_files_are_named_and_nothing_is_left() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("folder.pptx")).unwrap();
    for (file, named) in [
        ("a.ppt", "must end with .pptx"),
        ("missing/a.pptx", "missing: there is no such folder"),
        ("folder.pptx", "folder.pptx is a folder"),
        // Nobody may write here, not even root.
        ("/proc/a.pptx", "/proc/a.pptx can't be written"),
    ] {
        let error = error(folder.path(), &["deck", "-o", file], 1);
        assert!(error.contains(named), "{file}: {error}");
    }
}

#[test]
fn scenes_without_a_map_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    for scene in ["matrix", "targets", "duties"] {
        let error = error(folder.path(), &["render", "--scene", scene, "-o", "a.pptx"], 1);
        assert!(error.contains(scene), "{error}");
    }
}

#[test]
fn a_full_disk_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    // A disk of 64 KiB in a mount namespace of its own, which needs a privilege that not every machine grants.
    let program = env!("CARGO_BIN_EXE_atlas-render");
    let script = format!(
        "mount -t tmpfs -o size=64k none {0} || exit 77; cd {0}; {program} render --chain nev -o a.png; code=$?; ls -A; exit $code",
        folder.path().display()
    );
    let output = Command::new("unshare").args(["--mount", "sh", "-c", &script]).output();
    let Ok(output) = output else { return };
    let error = String::from_utf8(output.stderr).unwrap();
    if output.status.code() == Some(77) || error.starts_with("unshare:") {
        return;
    }
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert!(error.contains("a.png can't be written") && error.lines().count() == 1, "{error}");
    assert!(output.stdout.is_empty(), "left: {}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn without_a_font_for_chinese_the_package_is_named_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("fonts")).unwrap();
    for file in ["a.png", "a.pdf", "a.docx"] {
        let words = ["render", "--chain", "nev", "--fonts", "fonts", "-o", file];
        assert!(error(folder.path(), &words, 1).contains("fonts-noto-cjk"), "{file}");
    }
}

//! The contact sheet of the show: a picture of every step at three sizes, light and dark, on one page.
//! `cargo xtask contact-sheet` builds and serves the page, starts the driver and sets the environment
//! variables.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use atlas_e2e::projector::{THEMES, open};
use atlas_e2e::slides;
use atlas_e2e::{Engine, Page, Screen, browse, surroundings};

/// A projector, an old projector, and a phone.
const SCREENS: [Screen; 3] = [
    Screen::window(1920, 1080),
    Screen::window(1024, 768),
    Screen { touch: false, ..Screen::PHONE },
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let folder = surroundings::pictures().context("ATLAS_PICTURES names no folder")?;
    let mut sheet = Sheet::default();
    for screen in SCREENS {
        for theme in THEMES {
            let name = format!("{}x{}-{theme}", screen.width, screen.height);
            eprintln!("· {name}");
            sheet.begin(&name);
            draw(&folder, &name, screen, theme, &mut sheet).await?;
        }
    }
    let index = folder.join("index.html");
    fs::write(&index, sheet.page())?;
    println!("{}", index.display());
    Ok(())
}

/// Saves a picture of every step, each scene in a session of its own, and adds them to the sheet.
async fn draw(
    folder: &Path,
    name: &str,
    screen: Screen,
    theme: &str,
    sheet: &mut Sheet,
) -> Result<()> {
    fs::create_dir_all(folder.join(name))?;
    let steps: Vec<_> = slides::steps().collect();
    for scene in steps.chunk_by(|(one, _), (other, _)| one.id == other.id) {
        browse(Engine::Chromium, screen, async |page| {
            for (slide, step) in scene {
                let file = format!("{name}/{}-{step}.png", slide.id);
                save(page, &folder.join(&file), slide.id, *step, theme).await?;
                sheet.add(&file, &format!("{} {step}", slide.id));
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

async fn save(page: &Page, file: &Path, scene: &str, step: usize, theme: &str) -> Result<()> {
    open(page, &format!("&scene={scene}&step={step}"), theme).await?;
    page.wait_until_painted().await?;
    fs::write(file, page.client().screenshot().await?)?;
    Ok(())
}

/// The markup of the sheet.
#[derive(Debug, Default)]
struct Sheet(String);

impl Sheet {
    fn begin(&mut self, name: &str) {
        self.0 += &format!("<h2>{name}</h2>\n");
    }

    fn add(&mut self, file: &str, title: &str) {
        self.0 += &format!(
            "<figure><a href=\"{file}\"><img src=\"{file}\" alt=\"\" loading=\"lazy\"></a>\
             <figcaption>{title}</figcaption></figure>\n"
        );
    }

    fn page(&self) -> String {
        let style = "body{background:#777;font:14px sans-serif}h2{clear:both;padding-top:1em}\
            figure{float:left;margin:4px}img{height:270px;display:block}";
        format!(
            "<!doctype html><meta charset=\"utf-8\"><title>Contact sheet</title>\
             <style>{style}</style>\n{}",
            self.0
        )
    }
}

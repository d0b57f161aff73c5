//! An arc that the plan states is one line, and one that we infer is broken, as the legend has them:
//! on the screen and on paper.

use anyhow::{Result, bail, ensure};
use atlas_e2e::{Engine, Page, Paper, Picture, Screen, browse, in_every_engine};

/// Draws every arc as one of its two kinds, or none, without the motion in which a stated one
/// grows: its length is 1 for that, which would be the unit of dashes.
const DRAW: &str = "const [kind] = arguments;
    for (const arc of document.querySelectorAll('#show .frame .arcs path')) {
        arc.style.animation = 'none';
        if (kind) arc.removeAttribute('pathLength');
        arc.style.visibility = kind ? 'visible' : 'hidden';
        if (kind) arc.dataset.stated = kind;
    }";

/// The kinds that the arcs of the scene are marked with.
const KINDS: &str = "return [...new Set([...document.querySelectorAll('#show .frame .arcs [data-shown=true] path')].map(arc => arc.dataset.stated))].join()";

/// A broken line covers clearly less than the whole one, and more than dots that are far apart.
fn is_broken(broken: usize, whole: usize) -> bool {
    whole > 300 && broken * 100 > whole * 30 && broken * 100 < whole * 82
}

#[tokio::test]
async fn inferred_arcs_are_broken_lines_on_the_screen() -> Result<()> {
    in_every_engine(Screen::window(1920, 1080), async |page| {
        for (scene, kind) in [("rare-earth", "false"), ("electronics", "true")] {
            page.present(&format!("&scene={scene}&step=3")).await?;
            page.expect_step(scene, 3).await?;
            page.wait_for_value(KINDS, kind.into()).await?;
            page.wait_until(
                "return document.getAnimations().every(it => it.playState !== 'running')",
            )
            .await?;
            let own = at_rest(page).await?;
            let none = drawn(page, "").await?;
            let whole = drawn(page, "true").await?.differences(&none)?;
            let broken = drawn(page, "false").await?.differences(&none)?;
            ensure!(is_broken(broken, whole), "{scene}: {broken} pixels of {whole}");
            let expected = if kind == "true" { whole } else { broken };
            let own = own.differences(&none)?;
            ensure!(own.abs_diff(expected) * 12 < expected, "{scene}: {own}, not {expected}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn inferred_arcs_are_broken_lines_on_paper() -> Result<()> {
    for engine in [Engine::Chromium, Engine::Firefox] {
        browse(engine, Screen::DESKTOP, async |page| {
            page.present("&deck=e&step=3").await?;
            page.expect_step("rare-earth", 3).await?;
            let own = printed(page).await?;
            page.run_with(DRAW, vec!["".into()]).await?;
            let none = printed(page).await?;
            page.run_with(DRAW, vec!["true".into()]).await?;
            let whole = printed(page).await?.differences(&none)?;
            let own = own.differences(&none)?;
            ensure!(is_broken(own, whole), "{own} pixels of {whole}");
            Ok(())
        })
        .await?;
    }
    Ok(())
}

/// The screen when nothing moves on it any more.
async fn at_rest(page: &Page) -> Result<Picture> {
    let mut last = Picture::seen(page).await?;
    for _ in 0..40 {
        let next = Picture::seen(page).await?;
        if next.differences(&last)? == 0 {
            return Ok(next);
        }
        last = next;
    }
    bail!("it does not come to rest")
}

async fn drawn(page: &Page, kind: &str) -> Result<Picture> {
    page.run_with(DRAW, vec![kind.into()]).await?;
    page.wait_until_painted().await?;
    at_rest(page).await
}

/// The first page.
async fn printed(page: &Page) -> Result<Picture> {
    Paper::printed(page).await?.picture(1)
}

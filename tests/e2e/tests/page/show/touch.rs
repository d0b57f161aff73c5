//! Fingers on the show: a tap goes on, at the left edge back; a swipe turns the page either way.

use anyhow::Result;
use atlas_e2e::{Place, Pointer, Screen, in_every_engine};

/// Beside everything that can be asked for, and at the left edge.
const BESIDE: Place = (640, 60);
const EDGE: Place = (30, 60);

#[tokio::test]
async fn taps_and_swipes_turn_the_page() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        // WebKit's driver has no finger: there the mouse taps, and nothing can swipe.
        let finger = if page.emulates_touch() { Pointer::Finger } else { Pointer::Mouse };
        page.present("&scene=corridor").await?;
        page.tap(finger, BESIDE).await?;
        page.expect_step("corridor", 2).await?;
        page.tap(finger, EDGE).await?;
        page.expect_step("corridor", 1).await?;
        if !page.emulates_touch() {
            return Ok(());
        }
        page.drag(finger, (800, 500), (400, 510)).await?;
        page.expect_step("corridor", 2).await?;
        page.drag(finger, (800, 500), (400, 490)).await?;
        page.expect_step("corridor", 3).await?;
        page.drag(finger, (400, 500), (800, 500)).await?;
        page.expect_step("corridor", 2).await?;
        // Mostly downwards is no swipe, and no tap either.
        page.drag(finger, (640, 300), (720, 700)).await?;
        page.expect_step("corridor", 2).await
    })
    .await
}

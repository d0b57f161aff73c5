//! A host may scale what it embeds, by `zoom` or `transform`: tooltip, pen and spotlight stay at the
//! pointer.

use anyhow::Result;
use atlas_e2e::{Case, Engine, Page, Place, Pointer, Screen, Serves, in_every_engine};
use serde_json::json;

/// The styles of a host that scales.
const SCALES: [&str; 3] = ["transform:scale(0.7);transform-origin:0 0", "zoom:0.7", "zoom:1.25"];

/// Opens elements in a host page. `None` for WebKit, whose driver finds no place in what is scaled.
async fn open(page: &Page) -> Result<Option<Case>> {
    if page.engine() == Engine::WebKit {
        println!("not tried in WebKit");
        return Ok(None);
    }
    // The page has no policy, since `style` is needed.
    let case = Case::open("boxes", Serves { policy: None, ..Serves::default() }, None).await?;
    page.go(&case.url()).await?;
    page.wait_for_element("plain").await?;
    Ok(Some(case))
}

async fn scale(page: &Page, style: &str) -> Result<()> {
    page.run_with("document.body.style.cssText = arguments[0]", vec![json!(style)])
        .await
        .map(|_| ())
}

/// Whether the tooltip is near the pointer in both directions.
const TOOLTIP_IS_NEAR: &str = "
    const box = plain.shadowRoot.querySelector('#tooltip').getBoundingClientRect(), [x, y] = arguments[0];
    if (box.width === 0) return null;
    return [Math.max(box.left - x, x - box.right), Math.max(box.top - y, y - box.bottom)].every(away => away < 45)";

#[tokio::test]
async fn the_tooltip_is_beside_the_pointer_in_a_host_that_scales() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let Some(_case) = open(page).await? else { return Ok(()) };
        for style in SCALES {
            scale(page, style).await?;
            page.point((2, 2)).await?;
            for region in ["360734", "360731"] {
                let at = page
                    .place_in_element("plain", &format!("#map [data-region='{region}']"))
                    .await?;
                page.point(at).await?;
                page.wait_for_value_with(TOOLTIP_IS_NEAR, vec![json!(at)], json!(true)).await?;
            }
        }
        page.complaints().await?; // about the invalid height
        Ok(())
    })
    .await
}

/// The box of the pen's line in the window: left, top, right, bottom.
const LINE: &str = "
    const [left, top, right, bottom] = arguments[0];
    const box = plain.shadowRoot.querySelector('#show .frame .ink path').getBoundingClientRect();
    const near = (a, b) => Math.abs(a - b) < 6;
    return near(box.left, left) && near(box.top, top) && near(box.right, right) && near(box.bottom, bottom)
        || [box.left, box.top, box.right, box.bottom]";

/// Whether the spotlight's middle is at this place: an element at its coordinates is.
const SPOT: &str = "
    const [x, y] = arguments[0], show = plain.shadowRoot.querySelector('#show'), spot = show.querySelector('.spot');
    const probe = document.createElement('i');
    probe.style.cssText = 'position:absolute;left:var(--x);top:var(--y);width:0;height:0';
    spot.append(probe);
    const at = probe.getBoundingClientRect();
    probe.remove();
    return show.hasAttribute('data-spotlight') && Math.abs(at.left - x) < 4 && Math.abs(at.top - y) < 4 || [at.left, at.top]";

#[tokio::test]
async fn pen_and_spotlight_are_at_the_pointer_in_a_host_that_scales() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let Some(_case) = open(page).await? else { return Ok(()) };
        page.run("plain.present('electronics')").await?;
        page.wait_until(
            "return plain.shadowRoot.querySelector('#show').dataset.scene === 'electronics'",
        )
        .await?;
        for style in SCALES {
            scale(page, style).await?;
            page.run("plain.scrollIntoView(); plain.shadowRoot.querySelector('#show').focus()")
                .await?;
            page.press(&["e", "m"]).await?;
            page.wait_until(
                "return plain.shadowRoot.querySelector('#show').hasAttribute('data-pen')",
            )
            .await?;
            let (from, onto): (Place, Place) = ((200, 120), (420, 300));
            page.drag(Pointer::Mouse, from, onto).await?;
            page.wait_for_value_with(LINE, vec![json!([200, 120, 420, 300])], json!(true)).await?;
            page.press(&["j"]).await?;
            for at in [(150, 100), (500, 260)] {
                page.point(at).await?;
                page.wait_for_value_with(SPOT, vec![json!(at)], json!(true)).await?;
            }
            page.press(&["j"]).await?;
        }
        page.complaints().await?; // about the invalid height
        Ok(())
    })
    .await
}

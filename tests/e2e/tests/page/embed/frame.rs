//! The atlas in a frame.

use anyhow::Result;
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{Case, Engine, Pointer, STRICT, Screen, Serves, in_every_engine};

/// The strict policy with the site's own address for `'self'`.
const NAMED: &str = "default-src 'none'; script-src {origin} 'wasm-unsafe-eval'; \
    style-src {origin}; img-src {origin} data:; connect-src {origin}";

/// A frame whose origin is none: nothing is kept, nothing is asked of the host.
#[tokio::test]
async fn a_sandboxed_frame_shows_all_of_it() -> Result<()> {
    let [_, _, electronics, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        let serves = Serves { policy: None, ..Serves::default() };
        // In a frame without an origin WebKit takes 'self' for nobody: there the policy must name it.
        let policy = if page.engine() == Engine::WebKit { NAMED } else { STRICT };
        let sound = Serves { policy: Some(policy), ..Serves::default() };
        let atlas = Case::open("bare", sound, None).await?;
        let case = Case::open("framed", serves, Some(&atlas.atlas())).await?;
        page.go(&case.url()).await?;
        let corner = page
            .run("const box = frame.getBoundingClientRect(); return [box.left, box.top]")
            .await?;
        let [left, top]: [f64; 2] = serde_json::from_value(corner)?;
        let [left, top] = [left as i64, top as i64];
        // Asked for elsewhere, as it should be.
        page.until("return performance.getEntriesByType('resource').length > 0").await?;
        page.run("performance.clearResourceTimings()").await?;
        page.find("iframe").await?.enter_frame().await?;
        page.ready().await?;
        page.until("return origin === 'null'").await?;
        page.shows(&[electronics]).await?;
        let (x, y) = page.place_of("360722").await?;
        page.client().clone().enter_parent_frame().await?;
        page.tap(Pointer::Mouse, (x + left, y + top)).await?;
        page.find("iframe").await?.enter_frame().await?;
        page.has_profile(Some("信丰县")).await?;
        page.client().clone().enter_parent_frame().await?;
        Ok(())
    })
    .await
}

//! Files to download. The browsers of some apps swallow downloads silently, and no page can detect it:
//! wherever a file is offered, a line says what helps.

use anyhow::Result;
use atlas_e2e::{Engine, Manner, Screen, browse_as};
use serde_json::json;

/// Where files are offered: the page, the element that has the line in it, and a file.
const OFFERS: [(&str, &str, &str); 3] = [
    ("", "#text-version", "ganzhou-atlas-offline.html"),
    ("data/", "main", "plan.json"),
    ("plain/electronics.html", "main", "electronics.svg"),
];

#[tokio::test]
async fn a_line_says_what_helps_where_no_download_starts() -> Result<()> {
    for screen in [Screen::DESKTOP, Screen::PHONE] {
        browse_as(Engine::Chromium, screen, Manner::Scriptless, async |page| {
            for (path, place, file) in OFFERS {
                page.visit(path).await?;
                let told = format!(
                    "const place = document.querySelector('{place}'), link = place.querySelector('a[href$=\"{file}\"]');
                     place.scrollIntoView();
                     return [link?.getClientRects().length > 0, place.innerText.includes('系统浏览器')]"
                );
                page.wait_for_value(&told, json!([true, true])).await?;
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

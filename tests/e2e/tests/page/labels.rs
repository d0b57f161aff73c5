//! Names on the map never touch each other and never leave the map, at any size.

use anyhow::{Result, ensure};
use atlas_e2e::{Engine, Page, Screen, browse};

/// Width and height from a small phone to a wall of 4K.
const SIZES: [(u32, u32); 12] = [
    (360, 640),
    (390, 844),
    (430, 932),
    (600, 960),
    (768, 1024),
    (1024, 768),
    (1280, 720),
    (1366, 768),
    (1600, 1000),
    (1920, 1080),
    (2560, 1440),
    (3840, 2160),
];

/// Names that touch another or leave their drawing; half a pixel is rounding. A name's box is what
/// its characters fill: an em high, without the font's room above and below and without the halo,
/// which the browsers count in or not as they please.
const FAULTS: &str = "
    const box = text => {
        const matrix = text.getScreenCTM(), own = text.getBBox();
        const em = parseFloat(getComputedStyle(text).fontSize) * matrix.d;
        const middle = matrix.f + matrix.d * (own.y + own.height / 2) + em * .04;
        const left = matrix.e + matrix.a * own.x;
        return { left, right: left + matrix.a * own.width, top: middle - em * .48, bottom: middle + em * .48 };
    };
    const faults = [];
    for (const drawing of ['#map', '#inset']) {
        const svg = document.querySelector(drawing), frame = svg.getBoundingClientRect();
        if (!frame.width) continue;
        const names = [...svg.querySelectorAll('.label text')]
            .filter(text => getComputedStyle(text).display !== 'none' && text.getClientRects().length)
            .map(text => ({ words: text.textContent, a: box(text) }));
        const least = drawing === '#map' ? 18 : 3;
        if (names.length < least) faults.push(`only ${names.length} names in ${drawing}`);
        names.forEach(({ words, a }, at) => {
            if (a.left < frame.left - .5 || a.right > frame.right + .5 || a.top < frame.top - .5 || a.bottom > frame.bottom + .5)
                faults.push(`${words} leaves ${drawing}`);
            for (const { words: other, a: b } of names.slice(at + 1)) {
                const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                if (x > .5 && y > .5) faults.push(`${words} and ${other} overlap by ${x.toFixed(1)} × ${y.toFixed(1)} in ${drawing}`);
            }
        });
    }
    return faults";

#[tokio::test]
async fn names_keep_apart_at_twelve_sizes() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| keep_apart(page, &SIZES).await).await
}

#[tokio::test]
async fn names_keep_apart_in_firefox() -> Result<()> {
    let sizes = [(768, 1024), (1920, 1080)];
    browse(Engine::Firefox, Screen::DESKTOP, async |page| keep_apart(page, &sizes).await).await
}

#[tokio::test]
async fn names_keep_apart_in_webkit() -> Result<()> {
    let sizes = [(768, 1024), (1920, 1080)];
    browse(Engine::WebKit, Screen::DESKTOP, async |page| keep_apart(page, &sizes).await).await
}

/// With nothing chosen, and with the chain that has the sign of a doubt behind the most names.
async fn keep_apart(page: &Page, sizes: &[(u32, u32)]) -> Result<()> {
    for query in ["", "?chain=rare-earth"] {
        page.open(query).await?;
        keep_apart_there(page, sizes).await?;
    }
    Ok(())
}

async fn keep_apart_there(page: &Page, sizes: &[(u32, u32)]) -> Result<()> {
    let mut told = Vec::new();
    for &(width, height) in sizes {
        Screen::window(width, height).apply(page).await?;
        page.wait_until(&format!("return innerHeight === {height}")).await?;
        let faults = page.run(FAULTS).await?;
        let faults = faults.as_array().into_iter().flatten();
        told.extend(faults.map(|fault| format!("{width} × {height}: {fault}")));
    }
    ensure!(told.is_empty(), "{}", told.join("\n"));
    Ok(())
}

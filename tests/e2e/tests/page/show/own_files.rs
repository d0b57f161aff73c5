//! Files that a presenter chooses: pictures, and shows with pictures; also broken and hostile ones.

use anyhow::{Result, ensure};
use atlas_e2e::{Engine, Page, Screen, browse, key};
use serde_json::{Value, json};

use super::compose::{OWN, compose, in_link};
use super::file::{open, saved};
use super::own::{tells, write};

/// A drawing of noise, as large as a photograph of a good camera, as a file of the wanted type.
const DRAW: &str = "
    const [type, width, height] = arguments, canvas = Object.assign(document.createElement('canvas'), { width, height }), pen = canvas.getContext('2d');
    for (let at = 0; at < 4000; at++) { pen.fillStyle = `hsl(${at * 37 % 360} 80% 50%)`; pen.fillRect(at * 97 % width, at * 89 % height, 90, 60); }
    return canvas.toDataURL(type, 0.9)";

#[tokio::test]
async fn a_picture_is_made_smaller_shown_and_saved() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        compose(page).await?;
        page.click("#show [data-action='own-add:title']").await?;
        write(page, "own-title", "own-1", "一张照片").await?;
        for (kind, name) in [("image/jpeg", "照片.jpg"), ("image/webp", "照片.webp"), ("image/png", "照片.png")] {
            let large = page.run_with(DRAW, vec![json!(kind), json!(4000), json!(3000)]).await?;
            choose(page, "picture", name, &decoded(&large)?).await?;
            tells(page, "缩到 1920×1440").await?;
        }
        let text = saved_large(page).await?;
        let file: Value = serde_json::from_str(&text)?;
        let picture = file["own"][0]["picture"].as_str().unwrap_or_default();
        ensure!(picture.starts_with("data:image/") && picture.len() < 1_500_000, "{}", picture.len());
        page.press(&[key::ESCAPE, key::ESCAPE]).await?;
        page.press(&[key::PAGE_DOWN; 4]).await?;
        page.expect_step_and_answer("own-1", 1, "", "一张照片").await?;
        // Whole, in the room between headline and footer.
        page.wait_until(
            "const image = document.querySelector('#show .frame .own-picture'), { top, bottom, width } = image.getBoundingClientRect();
             const foot = document.querySelector('#show .frame footer').getBoundingClientRect(), head = document.querySelector('#show .frame h2').getBoundingClientRect();
             return image.naturalWidth === 1920 && width > 300 && top >= head.bottom && bottom <= foot.top + 1",
        )
        .await
    })
    .await
}

#[tokio::test]
async fn a_picture_that_cannot_be_used_is_refused_with_a_reason() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        compose(page).await?;
        page.click("#show [data-action='own-add:title']").await?;
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='window.ran = true'><script>window.ran = true</script></svg>";
        choose(page, "picture", "图.svg", svg.as_bytes()).await?;
        tells(page, "SVG 请先另存为 PNG").await?;
        // A script under the name of a picture.
        choose(page, "picture", "图.png", svg.as_bytes()).await?;
        tells(page, "图片打不开").await?;
        choose(page, "picture", "图.jpg", &vec![0; 31 * 1024 * 1024]).await?;
        tells(page, "图片文件有 31 MB，最多 30 MB").await?;
        page.wait_for_value("return [window.ran ?? null, document.querySelector('#show .editor .picks img')]", json!([null, null])).await
    })
    .await
}

#[tokio::test]
async fn a_damaged_or_hostile_file_is_reported_and_nothing_is_lost() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        compose(page).await?;
        page.click("#show [data-action='own-add:title']").await?;
        write(page, "own-title", "own-1", "留着").await?;
        page.click("#show [data-action=own-back]").await?;
        let good = saved(page).await?;
        let with_picture = |picture: &str| {
            good.replace(
                "\"title\": \"留着\"",
                &format!("\"title\": \"留着\", \"picture\": \"{picture}\""),
            )
        };
        for (text, told) in [
            (good.replace("own-1", "own-99"), "没有名为“own-99”"),
            (good.replace("\"version\": 2", "\"version\": 3"), "版本是 3，这里能打开的是 1、2"),
            (
                with_picture("data:image/svg+xml;base64,PHN2Zz4="),
                "own 第 1 项：picture：只能用 PNG",
            ),
            (with_picture("https://example.com/a.png"), "own 第 1 项：picture：只能用 PNG"),
            (with_picture("data:image/png;base64,iVBORw0KGgoAAAA"), "own-1：图片打不开"),
            (good.replace("\"留着\"", "[\"留着\"]"), "own 第 1 项：有字段的值不对"),
            ("[".repeat(100 * 1024 * 1024), "文件有 100 MB，最多 16 MB"),
        ] {
            page.run("document.querySelector('#show .status').textContent = ''").await?;
            open(page, &text).await?;
            tells(page, told).await?;
            tells(page, "演示未改动").await?;
            page.wait_for_value(OWN, json!(["tScrewidhfxngmoabuz", null, null, null])).await?;
        }
        ensure!(saved(page).await? == good, "something was lost");
        // Text stays text.
        let script = "<img src=x onerror=window.ran=1><script>window.ran=1</script>";
        open(page, &good.replace("留着", &script[..40])).await?;
        page.press(&[key::ESCAPE]).await?;
        page.press(&[key::PAGE_DOWN; 4]).await?;
        page.expect_step_and_answer("own-1", 1, "", &script[..40]).await?;
        page.wait_for_value("return window.ran ?? null", Value::Null).await
    })
    .await
}

#[tokio::test]
async fn what_the_browser_has_no_room_for_is_told_and_the_rest_is_stored() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        compose(page).await?;
        page.click("#show [data-action='own-add:title']").await?;
        write(page, "own-title", "own-1", "有图").await?;
        let photo = page.run_with(DRAW, vec![json!("image/jpeg"), json!(1200), json!(900)]).await?;
        choose(page, "picture", "照片.jpg", &decoded(&photo)?).await?;
        tells(page, "1200×900").await?;
        page.click("#show [data-action=own-back]").await?;
        // The browser's storage is nearly full.
        page.run("localStorage.clear(); for (let size = 2 ** 22; size > 2 ** 13; size /= 2) try { localStorage.setItem('full' + size, 'x'.repeat(size)) } catch {}").await?;
        page.click("#show [data-action=keep]").await?;
        tells(page, "已存下文字，图片请用“存为文件”").await?;
        page.click("#show [data-action=reset]").await?;
        page.click("#show [data-action=kept]").await?;
        in_link(page, "deck", "tScrewidhfxngmoabuz").await?;
        page.run("localStorage.clear()").await?;
        Ok(())
    })
    .await
}

/// Chooses a file in a field of the editor, and waits until it was read.
async fn choose(page: &Page, pick: &str, name: &str, bytes: &[u8]) -> Result<()> {
    let folder = std::env::temp_dir().join(format!("自加 {}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let file = folder.join(name);
    std::fs::write(&file, bytes)?;
    page.run("document.querySelector('#show .status').textContent = ''").await?;
    let css = format!("#show [data-pick='{pick}']");
    let chosen = page.find(&css).await?.send_keys(&file.to_string_lossy()).await;
    let read =
        page.wait_until("return document.querySelector('#show .status').innerText !== ''").await;
    std::fs::remove_file(&file)?;
    chosen?;
    read
}

/// Saves a show that is too large for a data address, and gives the file's text.
async fn saved_large(page: &Page) -> Result<String> {
    page.run(
        "const make = URL.createObjectURL;
         URL.createObjectURL = blob => { blob.text().then(text => { window.savedText = text }); return make.call(URL, blob) };
         HTMLAnchorElement.prototype.click = function () { window.savedAs = [this.download, new URL(this.href).protocol] }",
    )
    .await?;
    page.click("#show [data-action=save]").await?;
    page.wait_until("return !!window.savedText").await?;
    page.wait_for_value("return window.savedAs", json!(["赣州科创图谱-演示.json", "blob:"]))
        .await?;
    page.text("return window.savedText").await
}

/// The bytes of a data address in base64.
fn decoded(url: &Value) -> Result<Vec<u8>> {
    let url = url.as_str().unwrap_or_default();
    let data = url.split_once(',').map_or("", |(_, data)| data);
    let value = |it: u8| match it {
        b'A'..=b'Z' => Some(it - b'A'),
        b'a'..=b'z' => Some(it - b'a' + 26),
        b'0'..=b'9' => Some(it - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let values: Vec<u8> = data.bytes().filter_map(value).collect();
    ensure!(!values.is_empty(), "nothing was drawn: {url}");
    let bytes = values.chunks(4).flat_map(|four| {
        let bits = four.iter().fold(0_u32, |bits, value| bits << 6 | u32::from(*value))
            << (6 * (4 - four.len()));
        let count = four.len() - 1;
        bits.to_be_bytes().into_iter().skip(1).take(count).collect::<Vec<_>>()
    });
    Ok(bytes.collect())
}

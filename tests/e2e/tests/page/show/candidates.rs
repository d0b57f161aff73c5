//! 领导问 where letters fit several names: they are listed, and one of them is chosen.

use anyhow::Result;
use atlas_e2e::{Page, Screen, in_every_engine, key};
use serde_json::json;

use super::answers::{ask, is_answered};

#[tokio::test]
async fn ambiguous_letters_list_the_matching_names() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=digital&step=2").await?;
        for (letters, names) in [
            ("rj", &["瑞金市", "蓉江新区"][..]),
            ("gx", &["赣县区", "赣县国家现代农业示范区"]),
            ("ln", &["龙南市", "龙南经开区"]),
            ("zg", &["章贡区", "中国科学院赣江创新研究院"]),
            ("x", &["信丰县", "兴国县", "寻乌县", "稀土", "现代家具", "新能源汽车"]),
        ] {
            ask(page, letters).await?;
            page.expect_panel("ask").await?;
            lists(page, names).await?;
            page.press(&[key::ESCAPE]).await?;
            page.expect_panel("").await?;
            page.expect_step("digital", 2).await?;
        }
        // The list is walked by arrows, narrowed by letters, and clicked.
        ask(page, "x").await?;
        page.press(&[key::DOWN]).await?;
        let second = page
            .text("return document.querySelector('#show .names [aria-current=true]').innerText")
            .await?;
        page.press(&[key::ENTER]).await?;
        page.wait_for_value(
            "return document.querySelector('#show .frame .title').innerText",
            json!(second),
        )
        .await?;
        page.press(&[key::ESCAPE]).await?;
        page.expect_step("digital", 2).await?;
        ask(page, "rj").await?;
        page.press(&["x"]).await?;
        page.expect_step_and_answer("digital", 2, "rongjiang", "蓉江新区").await?;
        page.press(&[key::ESCAPE]).await?;
        ask(page, "g").await?;
        page.click("#show .names [data-action='ask:gz-hidz']").await?;
        page.expect_step_and_answer("digital", 2, "gz-hidz", "赣州高新区").await?;
        is_answered(page, "gz-hidz").await?;
        page.press(&[key::PAGE_DOWN]).await?; // a clicker has no Esc
        page.expect_step("digital", 2).await
    })
    .await
}

/// The names to choose from, in any order.
async fn lists(page: &Page, names: &[&str]) -> Result<()> {
    let mut names = names.to_vec();
    names.sort_unstable();
    let listed = "const names = [...document.querySelectorAll('#show .names button')].map(it => it.innerText.trim()), utf8 = new TextEncoder();
        const order = (a, b) => { const [x, y] = [utf8.encode(a), utf8.encode(b)]; const at = x.findIndex((byte, i) => byte !== y[i]); return x[at] - y[at] };
        return names.sort(order)";
    page.wait_for_value(listed, json!(names)).await
}

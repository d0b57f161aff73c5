//! Each chain, chosen by its button: the roles on the map and the words of the key are the plan's.

use anyhow::Result;
use atlas_e2e::facts::{CHAINS, COUNTIES, Chain};
use atlas_e2e::{Screen, in_every_engine};

#[tokio::test]
async fn each_chain_colours_the_regions_that_the_plan_names() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        page.expect_chains(&[]).await?;
        for chain in &CHAINS {
            page.click(&button(chain)).await?;
            page.expect_chains(&[chain]).await?;
            page.expect_legend(&legend(chain)).await?;
            page.expect_query(&format!("?chain={}", chain.id)).await?;
        }
        if let Some(last) = CHAINS.last() {
            page.click(&button(last)).await?;
        }
        page.expect_chains(&[]).await?;
        page.expect_query("").await
    })
    .await
}

#[tokio::test]
async fn one_button_clears_all_chosen_chains() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?chain=textile,nev").await?;
        page.click("[data-action=clear]").await?;
        page.expect_chains(&[]).await?;
        page.expect_query("").await
    })
    .await
}

fn button(chain: &Chain) -> String {
    format!("button[data-chain='{}']", chain.id)
}

/// The key while one chain is shown: the plan's words, what counties without a role look like,
/// and the marks that are on the map besides.
fn legend(chain: &Chain) -> Vec<String> {
    let mut lines = vec!["核心".to_owned()];
    let others = chain.other_terms();
    if !others.is_empty() {
        lines.push(others.join("、"));
    }
    let any = |role| COUNTIES.iter().any(|(id, _)| chain.role(id) == role);
    for (role, words) in [("host", "所在县区"), ("none", "文件未提及")] {
        if any(role) {
            lines.push(words.to_owned());
        }
    }
    if others.contains(&"辐射区域") {
        lines.push("核心至辐射区域（起点配对系推断）".to_owned());
    }
    let besides = ["赣江创新研究院（示意位置）", "科技创新走廊（走向示意）", "功能区（示意位置）"];
    lines.extend(besides.map(str::to_owned));
    // The ledger has a doubt about a region of every chain but this one.
    if chain.id != "chemicals" {
        lines.push("此处有存疑，点选可看".to_owned());
    }
    lines
}

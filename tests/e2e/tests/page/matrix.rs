//! 县链矩阵: every cell is what the plan says, in any order and as a file.

use anyhow::{Context, Result, ensure};
use atlas_e2e::facts::{CHAINS, regions};
use atlas_e2e::{Page, Screen, in_every_engine};
use serde_json::{Map, Value, json};

/// Each row: its cells as role and the plan's word.
const CELLS: &str = "return Object.fromEntries([...document.querySelectorAll('#matrix tbody tr')].map(row =>
    [row.dataset.row, [...row.querySelectorAll('[data-cell]')].map(cell => [cell.dataset.chain, cell.dataset.role, cell.dataset.says])]))";

/// The totals as they are seen: of rows, of columns, of all.
const TOTALS: &str = "const seen = it => it.querySelector('[aria-hidden]').innerText;
    const rows = [...document.querySelectorAll('#matrix tbody tr')].map(row => [row.dataset.row, seen(row.querySelector('.total'))]);
    return [Object.fromEntries(rows), [...document.querySelectorAll('#matrix tfoot .total')].map(seen)]";

/// The names of the rows from above.
pub(crate) const NAMES: &str =
    "return [...document.querySelectorAll('#matrix tbody th')].map(it => it.innerText.trim())";

/// Names as a dictionary has them: by pinyin, put in order by hand.
const BY_NAME: [&str; 26] = [
    "安远县",                   // anyuan
    "崇义县",                   // chongyi
    "大余县",                   // dayu
    "定南县",                   // dingnan
    "赣县国家现代农业示范区",   // ganxian guojia
    "赣县区",                   // ganxian qu
    "赣州高新区",               // ganzhou gaoxin
    "赣州国家农业科技园",       // ganzhou guojia
    "赣州经开区",               // ganzhou jingkai
    "赣州新能源汽车科技城",     // ganzhou xinnengyuan
    "会昌县",                   // huichang
    "龙南经开区",               // longnan jingkai
    "龙南市",                   // longnan shi
    "南康区",                   // nankang
    "宁都县",                   // ningdu
    "全南县",                   // quannan
    "蓉江新区",                 // rongjiang
    "瑞金市",                   // ruijin
    "上犹县",                   // shangyou
    "石城县",                   // shicheng
    "信丰县",                   // xinfeng
    "兴国县",                   // xingguo
    "寻乌县",                   // xunwu
    "于都县",                   // yudu
    "章贡区",                   // zhanggong
    "中国科学院赣江创新研究院", // zhongguo
];

#[tokio::test]
async fn every_cell_and_total_is_what_the_plan_says() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("matrix", "").await?;
        let cells =
            |id| CHAINS.iter().map(|it| json!([it.id, it.role(id), it.description(id)])).collect();
        let rows: Map<String, Value> =
            regions().map(|(id, _)| (id.to_owned(), Value::Array(cells(id)))).collect();
        page.wait_for_value(CELLS, Value::Object(rows)).await?;
        let rows: Map<String, Value> =
            regions().map(|(id, _)| (id.to_owned(), json!(shown(in_row(id))))).collect();
        let columns = CHAINS.map(|chain| count(chain.regions().map(|id| chain.role(id))));
        let all = columns.iter().fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
        let columns: Vec<String> = columns.into_iter().chain([all]).map(shown).collect();
        page.wait_for_value(TOTALS, json!([rows, columns])).await?;
        // Counted by hand in measure 3: 21 cores, 29 others.
        ensure!(all == (21, 29), "the facts count {all:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn each_order_sorts_the_rows() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("matrix", "").await?;
        let plan: Vec<&str> = regions().map(|(_, name)| name).collect();
        page.wait_for_value(NAMES, json!(plan)).await?;
        order(page, "name").await?;
        page.wait_for_value(NAMES, json!(BY_NAME)).await?;
        order(page, "count").await?;
        let counts = counts(page).await?;
        ensure!(counts.is_sorted_by(|a, b| a >= b), "by count the rows have {counts:?} roles");
        ensure!(counts.first() > counts.last(), "all rows have {counts:?} roles");
        order(page, "likeness").await?;
        let mut names: Vec<String> = serde_json::from_value(page.run(NAMES).await?)?;
        ensure!(names != plan && names != BY_NAME, "likeness is no order of its own");
        let (mut all, place) = (plan.clone(), |name: &str| names.iter().position(|it| it == name));
        // 上犹县 is core for building materials alone; 石城县 and 寻乌县 are so too, among others.
        let near = place("上犹县").zip(place("石城县").or(place("寻乌县")));
        let (a, b) = near.context("rows are missing")?;
        ensure!(a.abs_diff(b) <= 6, "like rows stand {a} and {b}");
        names.sort();
        all.sort_unstable();
        ensure!(names == all, "ordered by likeness the rows are {names:?}");
        order(page, "plan").await?;
        page.wait_for_value(NAMES, json!(plan)).await
    })
    .await
}

#[tokio::test]
async fn a_link_contains_the_order_of_rows() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("matrix", "&order=name").await?;
        page.wait_for_value(NAMES, json!(BY_NAME)).await?;
        order(page, "count").await?;
        page.expect_query("?view=matrix&order=count").await?;
        page.open_tab("chains").await?;
        page.client().back().await?;
        page.expect_page("matrix").await?;
        page.wait_until("return document.querySelector('[name=order][value=count]').checked")
            .await?;
        page.client().refresh().await?;
        page.wait_until_ready().await?;
        page.expect_page("matrix").await?;
        page.wait_until("return document.querySelector('[name=order][value=count]').checked")
            .await?;
        let counts = counts(page).await?;
        ensure!(
            counts.is_sorted_by(|a, b| a >= b),
            "after a reload the rows have {counts:?} roles"
        );
        Ok(())
    })
    .await
}

/// Clicks an order.
pub(crate) async fn order(page: &Page, order: &str) -> Result<()> {
    let choice = format!("[name=order][value={order}]");
    page.click(&choice).await?;
    page.wait_until(&format!("return document.querySelector('{choice}').checked")).await
}

/// The roles of each row from above: all, and cores.
async fn counts(page: &Page) -> Result<Vec<(usize, usize)>> {
    let names: Vec<String> = serde_json::from_value(page.run(NAMES).await?)?;
    let id = |name: &String| regions().find(|(_, it)| it == name).map(|(id, _)| in_row(id));
    let counts: Option<Vec<_>> = names.iter().map(id).collect();
    Ok(counts
        .context("a row has no region")?
        .into_iter()
        .map(|(core, rest)| (core + rest, core))
        .collect())
}

pub(crate) fn in_row(region: &str) -> (usize, usize) {
    count(CHAINS.iter().map(|chain| chain.role(region)))
}

/// Cores, and what is named otherwise.
fn count(roles: impl Iterator<Item = &'static str>) -> (usize, usize) {
    let roles: Vec<&str> = roles.collect();
    let of = |role: &str| roles.iter().filter(|it| **it == role).count();
    (of("core"), of("radiating"))
}

pub(crate) fn shown((core, radiating): (usize, usize)) -> String {
    format!("{core}+{radiating}")
}

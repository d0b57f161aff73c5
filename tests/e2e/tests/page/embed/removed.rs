//! What is taken away is gone: an element that came and went two hundred times leaves nothing.

use anyhow::{Result, ensure};
use atlas_e2e::{Case, Engine, Page, Screen, Serves, browse, in_every_engine};
use serde_json::{Value, json};

/// Makes and removes so many elements, one after the other.
const COME_AND_GO: &str = "
    window.gone = 0;
    (async count => {
        for (let at = 0; at < count; at++) {
            const atlas = document.createElement('ganzhou-atlas');
            atlas.setAttribute('chain', at % 2 ? 'electronics' : 'tungsten');
            atlas.setAttribute('region', '360722');
            main.append(atlas);
            await atlas.ready;
            await new Promise(requestAnimationFrame);
            atlas.remove();
            window.gone++;
        }
    })(arguments[0])";

#[tokio::test]
async fn two_hundred_removed_elements_leave_nothing_behind() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let case = Case::open("bare", Serves::default(), None).await?;
        page.go(&case.url()).await?;
        // What is kept for all to come is there after the first ones.
        come_and_go(page, 20).await?;
        let before = weight(page).await?;
        for _ in 0..8 {
            come_and_go(page, 25).await?;
        }
        let after = weight(page).await?;
        println!("{}: {before:?} before, {after:?} after", page.engine());
        let [memory, nodes, heap] = [0, 1, 2].map(|at| after[at] - before[at]);
        ensure!(memory == 0, "the module's memory grew by {memory} bytes");
        ensure!(nodes <= 40, "{nodes} more nodes");
        ensure!(heap < 1_000_000, "the heap grew by {heap} bytes");
        page.wait_until("return main.childElementCount === 0").await
    })
    .await
}

/// Moves the map of an element and removes the element before the map has come to rest.
const MOVE_AND_GO: &str = "
    window.gone = false;
    (async () => {
        const [first, second] = ['tungsten', 'nev'].map(chain => {
            const atlas = document.createElement('ganzhou-atlas');
            atlas.setAttribute('chain', chain);
            main.append(atlas);
            return atlas;
        });
        await Promise.all([first.ready, second.ready]);
        const map = first.shadowRoot.querySelector('#map');
        const turn = { deltaY: -100, ctrlKey: true, bubbles: true, cancelable: true, clientX: 300, clientY: 300 };
        map.dispatchEvent(new WheelEvent('wheel', turn));
        first.remove();
        await new Promise(rest => setTimeout(rest, 500));
        second.setAttribute('chain', 'electronics');
        window.gone = true;
    })()";

#[tokio::test]
async fn an_element_removed_while_its_map_moves_does_not_disturb_the_others() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let case = Case::open("bare", Serves::default(), None).await?;
        page.go(&case.url()).await?;
        page.run(MOVE_AND_GO).await?;
        page.wait_until("return window.gone").await?;
        let shown = "return main.querySelector('ganzhou-atlas').shadowRoot
            .querySelector('#map [data-region=\"360722\"]').dataset.role";
        page.wait_for_value(shown, json!("core")).await
    })
    .await
}

/// Makes, presents and removes so many elements, one after the other.
const PRESENT_AND_GO: &str = "
    window.gone = 0;
    (async count => {
        for (let at = 0; at < count; at++) {
            const atlas = document.createElement('ganzhou-atlas');
            main.append(atlas);
            await atlas.present('electronics');
            const show = atlas.shadowRoot.querySelector('#show');
            while (!show.dataset.scene) await new Promise(requestAnimationFrame);
            atlas.remove();
            window.gone++;
        }
    })(arguments[0])";

/// The same of elements that presented; Chromium alone tells how many nodes live.
#[tokio::test]
async fn removed_elements_that_presented_leave_no_nodes() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        let case = Case::open("bare", Serves::default(), None).await?;
        page.go(&case.url()).await?;
        let mut seen = Vec::new();
        for _ in 0..3 {
            page.run_with(PRESENT_AND_GO, vec![json!(8)]).await?;
            page.wait_for_value("return window.gone", json!(8)).await?;
            // The clock of a show that is gone is looked at once more.
            page.run("window.late = false; setTimeout(() => (window.late = true), 600)").await?;
            page.wait_until("return window.late").await?;
            seen.push(weight(page).await?[1]);
        }
        println!("nodes: {seen:?}");
        ensure!(seen[2] - seen[0] <= 40, "{seen:?} nodes live after 8, 16 and 24");
        Ok(())
    })
    .await
}

async fn come_and_go(page: &Page, count: u32) -> Result<()> {
    page.run_with(COME_AND_GO, vec![json!(count)]).await?;
    page.wait_for_value("return window.gone", json!(count)).await
}

/// The module's memory in bytes; nodes that live and bytes of the heap after a thorough cleaning,
/// where the browser tells: Chromium alone does.
async fn weight(page: &Page) -> Result<[i64; 3]> {
    let memory = page
        .run("dispatchEvent(new Event('weigh')); return Number(document.body.dataset.memory)")
        .await?;
    let memory = memory.as_i64().unwrap_or_default();
    if page.engine() != Engine::Chromium {
        return Ok([memory, 0, 0]);
    }
    for _ in 0..3 {
        page.devtools("HeapProfiler.collectGarbage", json!({})).await?;
    }
    let counts = page.devtools("Memory.getDOMCounters", json!({})).await?;
    let heap = page.devtools("Runtime.getHeapUsage", json!({})).await?;
    let of =
        |answer: &Value, name: &str| answer.get(name).and_then(Value::as_f64).unwrap_or_default();
    Ok([memory, of(&counts, "nodes") as i64, of(&heap, "usedSize") as i64])
}

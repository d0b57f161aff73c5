//! The atlas in a frame.

use anyhow::Result;
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{Case, Engine, Page, Pointer, STRICT, Screen, Serves, in_every_engine};
use serde_json::{Value, json};

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
        page.wait_until("return performance.getEntriesByType('resource').length > 0").await?;
        page.run("performance.clearResourceTimings()").await?;
        page.find("iframe").await?.enter_frame().await?;
        page.wait_until_ready().await?;
        page.wait_until("return origin === 'null'").await?;
        page.expect_chains(&[electronics]).await?;
        let (x, y) = page.place_of("360722").await?;
        page.client().clone().enter_parent_frame().await?;
        page.tap(Pointer::Mouse, (x + left, y + top)).await?;
        page.find("iframe").await?.enter_frame().await?;
        page.expect_profile(Some("信丰县")).await?;
        page.client().clone().enter_parent_frame().await?;
        Ok(())
    })
    .await
}

/// The page with the frame, whose atlas is of another origin, and knows the host by name.
async fn hosted(page: &Page) -> Result<(Case, Case)> {
    let free = Serves { policy: None, ..Serves::default() };
    let atlas = Case::open("bare", Serves::default(), None).await?;
    let case = Case::open("host", free, Some(&atlas.atlas())).await?;
    page.go(&case.url()).await?;
    page.wait_until("return told.some(it => it.type === 'height')").await?;
    page.run("performance.clearResourceTimings()").await?;
    Ok((atlas, case))
}

#[tokio::test]
async fn the_height_of_a_frame_depends_on_its_width_alone_and_settles() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let _both = hosted(page).await?;
        let height = "return document.getElementById('frame').getBoundingClientRect().height";
        // The contract: five eighths of 1000 pixels, in steps of 40.
        page.wait_for_value(height, json!(640)).await?;
        page.wait_for_value("return told.map(it => [it.atlas, it.version, it.type])", json!([
            ["ganzhou-atlas", 1, "here"], ["ganzhou-atlas", 1, "ready"], ["ganzhou-atlas", 1, "height"],
        ])).await?;
        // By what a scroll bar takes it grows and never shrinks.
        for (width, expected) in [(983, 720), (1000, 720), (983, 720), (500, 880), (1000, 640)] {
            page.run(&format!("document.getElementById('main').style.width = '{width}px'")).await?;
            page.wait_for_value(height, json!(expected)).await?;
        }
        // It rests: in twenty frames that are painted nothing moves any more.
        const REST: &str = "window.seen = []; const look = () => { window.seen.push(document.getElementById('frame').getBoundingClientRect().height);
            if (window.seen.length < 20) requestAnimationFrame(look) }; requestAnimationFrame(look)";
        page.run(REST).await?;
        page.wait_until("return window.seen.length >= 20").await?;
        page.wait_for_value("return [...new Set(window.seen)]", json!([640])).await
    })
    .await
}

#[tokio::test]
async fn the_named_host_controls_a_frame_and_receives_its_events() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let _both = hosted(page).await?;
        say(page, json!({ "atlas": "ganzhou-atlas", "version": 1, "type": "show", "chain": "nev,textile" })).await?;
        say(page, json!({ "atlas": "ganzhou-atlas", "version": 1, "type": "select", "region": "360730" })).await?;
        let told = "return told.filter(it => !['here', 'ready', 'height'].includes(it.type)).map(({ type, chain, region }) => [type, chain ?? null, region ?? null])";
        page.wait_for_value(told, json!([
            ["chainchange", "nev,textile", null],
            ["regionselect", null, "360730"],
        ])).await?;
        say(page, json!({ "atlas": "ganzhou-atlas", "version": 1, "type": "select", "region": null })).await?;
        page.wait_for_value("return told.at(-1).type === 'regionselect' && told.at(-1).region === null", json!(true)).await
    })
    .await
}

/// Heights that mean nothing, or that nobody may ask for, as if the atlas's window asked.
const CLAIMS: &str = "const mark = { atlas: 'ganzhou-atlas', version: 1, type: 'height' };
    const of = data => JSON.parse(JSON.stringify(data));
    for (const height of [-1, 0, 1e9, '900', null, {}, [900]]) claim('frame', of({ ...mark, height }));
    claim('frame', of({ ...mark, version: 2, height: 900 }));
    for (const data of [null, 0, '', 'ganzhou-atlas']) claim('frame', data)";

/// Whatever is said, by whomever: nothing happens, and nothing throws.
#[tokio::test]
async fn messages_of_another_form_do_nothing() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let (atlas, _case) = hosted(page).await?;
        for message in nonsense() {
            say(page, message).await?;
        }
        // To the host's script: heights out of bounds and of another version …
        if page.engine() == Engine::Firefox {
            println!("Firefox makes no message of another origin's window: not tried there");
        } else {
            page.run(CLAIMS).await?;
        }
        // … and of windows that are no atlas's, one of which pretends to be.
        page.run("for (const id of ['other', 'liar']) document.getElementById(id).contentWindow.postMessage('go on', '*')").await?;
        page.wait_until("return ['other', 'liar'].every(id => 'asked' in document.getElementById(id).contentDocument.documentElement.dataset)").await?;
        // A sign of life: all that came before it has been heard.
        say(page, json!({ "atlas": "ganzhou-atlas", "version": 1, "type": "show", "chain": "nev" })).await?;
        page.wait_until("return told.at(-1).chain === 'nev'").await?;
        let strange = "const high = id => document.getElementById(id).getBoundingClientRect().height;
            return [told.filter(it => it && ['regionselect', 'chainchange'].includes(it.type)).length, window.thrown ?? null, high('frame'), high('other'), high('liar')]";
        page.wait_for_value(strange, json!([1, null, 640, 200, 200])).await?;
        // A host that is not named leads nothing.
        let free = Serves { policy: None, ..Serves::default() };
        let stranger = Case::open("stranger", free, Some(&atlas.atlas())).await?;
        page.go(&stranger.url()).await?;
        page.wait_until("return performance.getEntriesByType('resource').length > 0").await?;
        page.run("performance.clearResourceTimings(); window.told = []; addEventListener('message', ({ data }) => window.told.push(data.type))").await?;
        say(page, json!({ "atlas": "ganzhou-atlas", "version": 1, "type": "hello" })).await?;
        page.find("iframe").await?.enter_frame().await?;
        page.wait_until_ready().await?;
        page.client().clone().enter_parent_frame().await?;
        for message in [json!({ "type": "show", "chain": "nev" }), json!({ "type": "hello" })] {
            let mut whole = json!({ "atlas": "ganzhou-atlas", "version": 1 });
            whole.as_object_mut().into_iter().for_each(|it| it.extend(message.as_object().cloned().unwrap_or_default()));
            say(page, whole).await?;
        }
        page.wait_until("return window.told.includes('height')").await?;
        page.wait_for_value("return window.told.includes('chainchange')", json!(false)).await?;
        Ok(())
    })
    .await
}

/// Says something to the frame.
async fn say(page: &Page, message: Value) -> Result<()> {
    let script = "document.getElementById('frame').contentWindow.postMessage(arguments[0], '*')";
    page.run_with(script, vec![message]).await.map(|_| ())
}

/// Everything that is nearly a message, and a hundred that are far from it.
fn nonsense() -> Vec<Value> {
    let ours = |more: Value| {
        let mut message =
            json!({ "atlas": "ganzhou-atlas", "version": 1, "type": "show", "chain": "nev" });
        if let (Some(message), Some(more)) = (message.as_object_mut(), more.as_object()) {
            message.extend(more.clone());
        }
        message
    };
    let near = [
        json!({ "atlas": "another" }),
        json!({ "version": 2 }),
        json!({ "version": "1" }),
        json!({ "type": "reload" }),
        json!({ "type": null }),
        json!({ "chain": "steel" }),
        json!({ "chain": "nev&present" }),
        json!({ "chain": "nev,nev,nev,nev" }),
        json!({ "type": "select", "region": "999999" }),
        json!({ "type": "select", "region": "360722&embed=0" }),
    ];
    let mut state: u64 = 20_230_325;
    let mut random = move |below: u64| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let far = (0..100).map(|_| arbitrary(&mut random, 3));
    near.into_iter().map(ours).chain(far.collect::<Vec<_>>()).collect()
}

/// Arbitrary JSON, no deeper than this.
fn arbitrary(random: &mut impl FnMut(u64) -> u64, depth: u32) -> Value {
    match random(if depth == 0 { 4 } else { 6 }) {
        0 => Value::Null,
        1 => json!(random(2) == 0),
        2 => json!(random(1_000_000)),
        3 => json!(
            ["atlas", "ganzhou-atlas", "show", "__proto__", "type", "𠮷\u{0}"]
                .get(random(6) as usize)
        ),
        4 => (0..random(4)).map(|_| arbitrary(random, depth - 1)).collect(),
        _ => {
            let names = ["atlas", "version", "type", "chain", "region", "constructor"];
            let pairs = (0..random(5)).map(|_| {
                let name = names.get(random(6) as usize).copied().unwrap_or_default();
                (name.to_owned(), arbitrary(random, depth - 1))
            });
            Value::Object(pairs.collect())
        }
    }
}

//! The diagnosis of the place that the atlas is served from: it finds nothing where we serve, and
//! names the very header where somebody else's server does otherwise.

use anyhow::{Context, Result, ensure};
use atlas_e2e::{Engine, Page, Screen, Site, browse, in_every_engine, surroundings};
use serde_json::{Value, json};

/// Every check's level by its name.
const LEVELS: &str = "return Object.fromEntries([...document.querySelectorAll('#checks > li')]
    .map(item => [item.id.replace('check-', ''), item.dataset.level]))";
/// What axe-core says.
const FAULTS: &str = "return axe.run(document, { resultTypes: ['violations'] }).then(found =>
    found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target}`)))";

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";

/// How the line begins that mends the policy.
const LINE: &str = "add_header Content-Security-Policy \"default-src 'none'; script-src 'self'";

/// A fault: how files are served, which check finds it, how bad that is, and what it says.
struct Fault {
    served: Value,
    check: &'static str,
    level: &'static str,
    says: &'static [&'static str],
}

fn fault(
    served: Value,
    check: &'static str,
    level: &'static str,
    says: &'static [&'static str],
) -> Fault {
    Fault { served, check, level, says }
}

/// One header of all files whose path fits.
fn header(key: &str, name: &str, value: impl Into<Value>) -> Value {
    json!({ key: { name: value.into() } })
}

fn faults() -> Vec<Fault> {
    let policy =
        |old: &str, new: &str| header("", "Content-Security-Policy", POLICY.replacen(old, new, 1));
    vec![
        fault(
            header("*.wasm", "Content-Type", "application/octet-stream"),
            "types",
            "warn",
            &[
                "application/octet-stream",
                "@wasm path *.wasm",
                "header @wasm Content-Type application/wasm",
            ],
        ),
        fault(
            header("atlas-*.js", "Content-Type", "text/plain"),
            "types",
            "bad",
            &["text/plain", "header @js Content-Type text/javascript"],
        ),
        fault(policy(" 'wasm-unsafe-eval'", ""), "policy", "bad", &["'wasm-unsafe-eval'", LINE]),
        fault(
            header("index.html", "Content-Security-Policy", "script-src 'self'"),
            "policy",
            "bad",
            &["script-src 缺少 'wasm-unsafe-eval'", LINE],
        ),
        fault(policy(" data:", ""), "policy", "bad", &["img-src 缺少 data:"]),
        fault(
            header("index.html", "Content-Security-Policy", Value::Null),
            "policy",
            "warn",
            &["没有发送", LINE],
        ),
        fault(
            header("", "X-Frame-Options", "DENY"),
            "frames",
            "bad",
            &["X-Frame-Options: DENY", "proxy_hide_header X-Frame-Options;"],
        ),
        fault(
            policy("base-uri", "frame-ancestors 'self'; base-uri"),
            "frames",
            "warn",
            &["frame-ancestors 'self'"],
        ),
        fault(
            header("*.wasm", "Access-Control-Allow-Origin", Value::Null),
            "origins",
            "bad",
            &["add_header Access-Control-Allow-Origin * always;"],
        ),
        fault(
            header("", "Cross-Origin-Resource-Policy", "same-origin"),
            "origins",
            "bad",
            &["add_header Cross-Origin-Resource-Policy cross-origin always;"],
        ),
        fault(
            header("", "Cache-Control", "public, max-age=86400"),
            "caching",
            "bad",
            &["add_header Cache-Control no-cache always;", "immutable\" always;"],
        ),
        fault(
            header("atlas-*.wasm", "Cache-Control", "no-store"),
            "caching",
            "warn",
            &["header @hashed Cache-Control"],
        ),
        fault(
            header("", "X-Content-Type-Options", Value::Null),
            "others",
            "warn",
            &["add_header X-Content-Type-Options nosniff always;"],
        ),
        fault(
            header("ganzhou-atlas-offline.html", "Content-Security-Policy", POLICY),
            "one-file",
            "warn",
            &["自带更严的策略", "@ruled not path */ganzhou-atlas-offline.html"],
        ),
        fault(
            header("sw.js", "Content-Type", "text/plain"),
            "worker",
            "warn",
            &["sw.js 的类型是 text/plain"],
        ),
    ]
}

#[tokio::test]
async fn the_doctor_finds_no_fault_on_a_correct_server() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let site = Site::complete()?;
        examine(page, &site).await?;
        let found = page.run(LEVELS).await?;
        let levels = found.as_object().context("no checks")?;
        ensure!(levels.len() == 12 && levels.values().all(|level| level == "ok"), "{found}");
        let said = page.text("return document.querySelector('#summary').innerText").await?;
        ensure!(said == "一切正常：有误 0 项，注意 0 项，正常 12 项。", "{said}");
        // Under the worker of the site, it still is the server that is looked at.
        page.go(&[site.url(), "?view=matrix"].concat()).await?;
        page.wait_until_ready().await?;
        page.run("return navigator.serviceWorker.ready.then(() => true)").await?;
        site.serve_with(&header("*.wasm", "Content-Type", "text/plain"))?;
        examine(page, &site).await?;
        page.wait_until("return navigator.serviceWorker.controller !== null").await?;
        has(page, "types", "warn", &["text/plain"]).await
    })
    .await
}

#[tokio::test]
async fn wrong_headers_are_named() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let site = Site::complete()?;
        for Fault { served, check, level, says } in faults() {
            site.serve_with(&served)?;
            examine(page, &site).await.with_context(|| served.to_string())?;
            has(page, check, level, says).await.with_context(|| served.to_string())?;
        }
        page.complaints().await?; // of the compiling that was forbidden
        Ok(())
    })
    .await
}

#[tokio::test]
async fn missing_and_changed_files_are_named() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let site = Site::published()?;
        let (matrix, plan, doubts) =
            (site.file_of("matrix")?, site.file_of("plan")?, site.file_of("doubts")?);
        examine(page, &site).await?;
        has(
            page,
            "compression",
            "warn",
            &["index.html", "gzip_static on;", "precompressed br gzip"],
        )
        .await?;
        site.remove_file(&matrix)?;
        site.replace_file(&plan, "<p>另一个内容</p>")?;
        examine(page, &site).await?;
        has(page, "files", "bad", &[&format!("没有（404）：{matrix}"), &plan]).await?;
        let said = page.text("return document.querySelector('#check-files').innerText").await?;
        ensure!(!said.contains(&doubts), "{said}");
        site.replace_file("index.html", "<!doctype html><title>首页</title>")?;
        examine(page, &site).await?;
        has(page, "place", "bad", &["不是图谱的页面"]).await?;
        page.complaints().await?; // of the file that is not there
        Ok(())
    })
    .await
}

/// Not only what the page itself uses: every line of `checksums.txt`.
#[tokio::test]
async fn the_doctor_checks_every_published_file() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let site = Site::published()?;
        for name in ["plain/nev.svg", "deploy/README.md"] {
            site.remove_file(name)?;
        }
        for name in ["data/roles.csv", "embed/frame-v1.js", "sw.js"] {
            site.replace_file(name, "")?;
        }
        examine(page, &site).await?;
        let lost = ["没有（404）：plain/nev.svg。", "data/roles.csv", "embed/frame-v1.js", "sw.js"];
        has(page, "files", "bad", &lost).await?;
        let said = page.text("return document.querySelector('#check-files').innerText").await?;
        ensure!(!said.contains("deploy/"), "{said}");
        site.remove_file("checksums.txt")?;
        examine(page, &site).await?;
        has(page, "files", "bad", &["embed/frame-v1.js"]).await.err().context("it was hashed")?;
        page.complaints().await?; // of the files that are not there
        Ok(())
    })
    .await
}

/// Browsers hash nothing on an address without HTTPS.
#[tokio::test]
async fn files_are_hashed_on_plain_http_too() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let site = Site::complete()?;
        examine(page, &site).await?;
        let same = "return (async () => {
            const hex = bytes => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
            for (const length of [0, 55, 56, 63, 64, 119, 120, 70000]) {
                const bytes = Uint8Array.from({ length }, (_, at) => at * 7);
                const theirs = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
                if (hex(atlasSha256(bytes)) !== theirs) return length;
            }
            return 'same';
        })()";
        page.wait_for_value(same, json!("same")).await
    })
    .await
}

/// A host's policy, the way of embedding, how bad it is, and what is said.
const HOSTS: [(&str, &str, &str, &str); 7] = [
    ("", "element", "ok", "没有策略"),
    (
        "default-src 'none'; script-src A 'wasm-unsafe-eval'; style-src A; img-src A data:; connect-src A",
        "element",
        "ok",
        "",
    ),
    (
        "Content-Security-Policy: default-src 'self'; frame-src A",
        "frame",
        "warn",
        "script-src 缺少 A",
    ),
    ("default-src 'self'", "element", "bad", "script-src 缺少 A 'wasm-unsafe-eval'"),
    (
        "script-src A; style-src *; img-src *; connect-src A",
        "element",
        "bad",
        "script-src A 'wasm-unsafe-eval';",
    ),
    ("child-src 'none'", "frame", "bad", "frame-src A;"),
    ("frame-src http://*.0.0.1:*; script-src http:", "frame", "ok", ""),
];

#[tokio::test]
async fn the_doctor_checks_a_host_page_by_its_policy() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let site = Site::complete()?;
        examine(page, &site).await?;
        let origin = page.text("return location.origin").await?;
        for (policy, way, level, says) in HOSTS {
            let fill = "document.getElementById('host-policy').value = arguments[0]";
            page.run_with(fill, vec![json!(policy.replace('A', &origin))]).await?;
            page.click("#host button").await?;
            let says = [&*says.replace('A', &origin)];
            page.wait_until("return document.querySelectorAll('#host-checks > li').length === 2").await?;
            has(page, &format!("host-{way}"), level, &says).await.with_context(|| policy)?;
        }
        // An address of the same site is asked for, of another site there is a way to ask.
        page.run("document.getElementById('host-policy').value = new URL('index.html', location.href).href").await?;
        page.click("#host button").await?;
        page.wait_until("return document.querySelector('#check-host-element')?.dataset.level === 'ok'").await?;
        page.run("document.getElementById('host-policy').value = 'https://www.example.gov.cn/zt/'").await?;
        page.click("#host button").await?;
        page.wait_until("return document.querySelector('#host-status').innerText.includes('curl -sI https://www.example.gov.cn/zt/')
            || document.querySelector('#check-host-element')?.innerText.includes('HTTPS')").await
    })
    .await
}

#[tokio::test]
async fn the_doctor_opened_from_a_disk_explains_itself() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let file = surroundings::dist()?.join("doctor.html");
        page.go(&format!("file://{}", file.display())).await?;
        page.wait_until("return 'checked' in document.documentElement.dataset").await?;
        has(page, "file", "bad", &["ganzhou-atlas-offline.html"]).await?;
        page.complaints().await?;
        Ok(())
    })
    .await
}

/// What can't be served here is judged all the same.
#[tokio::test]
async fn the_doctor_judges_given_facts_without_a_server() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let site = Site::complete()?;
        examine(page, &site).await?;
        let judged = "const facts = await atlasFacts.all();
            const level = (id, changes) => atlasDoctor.judge(Object.assign({}, facts, changes))
                .find(finding => finding.id === id).level;
            const say = (id, changes, words) => JSON.stringify(atlasDoctor.judge(Object.assign({}, facts, changes))
                .find(finding => finding.id === id).fix).includes(words);
            const young = facts.files.map(file => file.name === 'embed/v1.js'
                ? { ...file, headers: { ...file.headers, 'cache-control': 'max-age=600' } } : file);
            const coded = { ...facts.index, headers: { ...facts.index.headers, 'content-encoding': '' }, encoded: 9 };
            const closed = { ...facts.index, policies: [\"default-src 'self'\"] };
            const star = { ...facts.index, policies: ['script-src * \\'unsafe-eval\\''] };
            const two = { ...facts.index, policies: [facts.index.policies[0], \"style-src 'none'\"] };
            return [level('secure', { secure: false, protocol: 'http:' }), level('worker', { secure: false }),
                level('policy', { compiles: { ok: null, error: '' } }), level('compression', { index: coded }),
                level('compression', { index: { ...coded, encoded: 0 } }), level('policy', { index: closed }),
                level('policy', { index: star }), level('policy', { index: two }),
                level('files', { files: facts.files.map(file => ({ ...file, status: 403 })) }),
                say('files', { files: facts.files.map(file => ({ ...file, status: 403 })) }, 'chmod -R a+rX'),
                say('files', { files: facts.files.map(file => ({ ...file, status: 404 })) }, 'chmod'),
                say('policy', { index: closed }, 'location { }'),
                level('caching', { files: young }), level('place', { bare: { name: '/atlas', status: 404, redirected: false } })]";
        let judged = format!("return (async () => {{ {judged} }})()");
        let expected = json!([
            "warn", "warn", "warn", "ok", "warn", "bad", "ok", "bad", "bad", true, false, true, "bad", "warn"
        ]);
        page.wait_for_value(&judged, expected).await
    })
    .await
}

#[tokio::test]
async fn the_doctors_report_is_accessible_and_can_be_kept() -> Result<()> {
    for (screen, theme) in [(Screen::PHONE, "dark"), (Screen::DESKTOP, "light")] {
        browse(Engine::Chromium, screen, async |page| {
            let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": theme }] });
            page.devtools("Emulation.setEmulatedMedia", features).await?;
            let site = Site::complete()?;
            site.serve_with(&json!({ "*.wasm": { "Content-Type": "text/plain" },
                "": { "X-Frame-Options": "DENY" } }))?;
            examine(page, &site).await?;
            page.run(&surroundings::axe()?).await?;
            let faults = page.run(FAULTS).await?;
            ensure!(faults == json!([]), "{theme}: {faults}");
            page.wait_until("return document.documentElement.scrollWidth <= innerWidth").await?;
            let report = page.text("return document.querySelector('#report').textContent").await?;
            for part in [site.url(), "【有误】嵌入", "【注意】类型", "【正常】", "header -X-Frame-Options"] {
                ensure!(report.contains(part), "{part} is not in {report}");
            }
            page.click("#check-frames .fix button").await?;
            let said = "return /已复制|已选中/.test(document.querySelector('#check-frames [role=status]').innerText)";
            page.wait_until(said).await?;
            // Where nothing can be copied, the text is marked for who copies it.
            page.run("Object.defineProperty(navigator, 'clipboard', { value: undefined });
                document.execCommand = () => false").await?;
            page.click("#copy-report").await?;
            page.wait_until("return document.querySelector('#copied').innerText.includes('已选中')").await?;
            // Phones have no Ctrl key.
            let message = page.text("return document.querySelector('#copied').innerText").await?;
            ensure!(message.contains("Ctrl") == (theme == "light"), "{message}");
            ensure!(message.contains("长按") == (theme == "dark"), "{message}");
            page.wait_until("return getSelection().toString().includes('部署检查')").await
        })
        .await?;
    }
    Ok(())
}

/// Opens the diagnosis and waits until it has come to its end.
async fn examine(page: &Page, site: &Site) -> Result<()> {
    page.go(&[site.url(), "doctor.html"].concat()).await?;
    let ended = page.wait_until("return 'checked' in document.documentElement.dataset").await;
    let said = page.text("return document.querySelector('#summary')?.innerText").await?;
    ended.with_context(|| format!("it says: {said}"))
}

/// Asserts how bad a check finds it, and that it says all of this.
async fn has(page: &Page, check: &str, level: &str, says: &[&str]) -> Result<()> {
    let found = page.find(&format!("#check-{check}")).await?;
    let (now, text) = (found.attr("data-level").await?, found.text().await?);
    ensure!(now.as_deref() == Some(level), "{check} is {now:?}: {text}");
    match says.iter().find(|part| !text.contains(**part)) {
        Some(part) => anyhow::bail!("{check} does not say [{part}] but [{text}]"),
        None => Ok(()),
    }
}

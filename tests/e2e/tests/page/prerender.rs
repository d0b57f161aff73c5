//! What the reader sees first is what the app then draws: taking over changes nothing.

use anyhow::{Result, ensure};
use atlas_e2e::{Manner, Screen, in_every_engine_as};
use serde_json::json;

/// The first difference between the markup as it was sent and the page as it is now. Comments are
/// the marks by which the app finds its place and differ on purpose.
const DIFFERENCE: &str = "
    const live = document.querySelector('#app');
    return fetch(location.pathname, { cache: 'no-store' }).then(answer => answer.text()).then(html => {
        const sent = new DOMParser().parseFromString(html, 'text/html').querySelector('#app');
        const own = new Set(arguments[0]);
        const parts = node => [...node.childNodes].filter(child => child.nodeType !== Node.COMMENT_NODE
            && !(child.nodeType === Node.TEXT_NODE && child.data === ''));
        const name = node => node.nodeType === Node.ELEMENT_NODE
            ? `<${node.tagName} ${[...node.attributes].map(it => `${it.name}=\"${it.value}\"`).join(' ').slice(0, 120)}>` : node.data;
        const attributes = node => [...node.attributes].filter(it => !own.has(it.name))
            .map(it => `${it.name}=${it.value}`).sort().join(' ');
        let count = 0;
        const compare = (a, b, path) => {
            count++;
            if (a.nodeType !== b.nodeType || a.nodeName !== b.nodeName) return `${path}: ${name(a)} became ${name(b)}`;
            if (a.nodeType === Node.TEXT_NODE) return a.data === b.data ? null : `${path}: “${a.data}” became “${b.data}”`;
            if (attributes(a) !== attributes(b)) return `${path}: ${name(a)} became ${name(b)}`;
            const [before, after] = [parts(a), parts(b)];
            if (before.length !== after.length) return `${path} ${name(a)}: ${before.length} children became ${after.length}`;
            for (let at = 0; at < before.length; at++) {
                const found = compare(before[at], after[at], `${path}/${a.nodeName}[${at}]`);
                if (found) return found;
            }
            return null;
        };
        const found = compare(sent, live, '');
        return found ?? (count > 500 ? 'none' : `only ${count} nodes were compared`);
    })";

/// Attributes that may differ, each with its reason.
const OWN: [&str; 0] = [];

#[tokio::test]
async fn the_first_live_frame_is_the_prerendered_one() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        page.open("").await?;
        let difference = page.run_with(DIFFERENCE, vec![json!(OWN)]).await?;
        ensure!(difference == json!("none"), "{difference}");
        Ok(())
    })
    .await
}

//! The element has what the contract says, and nothing more.

use anyhow::Result;
use atlas_e2e::{Case, Screen, Serves, in_every_engine};
use serde_json::json;

/// What can be seen of an element from outside that other elements do not have.
const SURFACE: &str = "
    const kind = customElements.get('ganzhou-atlas'), own = Object.getOwnPropertyNames(kind.prototype);
    const callbacks = ['constructor', 'connectedCallback', 'disconnectedCallback', 'attributeChangedCallback'];
    return { attributes: kind.observedAttributes, members: own.filter(name => !callbacks.includes(name)).sort(),
        statics: Object.getOwnPropertyNames(kind).filter(name => !['length', 'name', 'prototype', 'observedAttributes'].includes(name)) }";

/// Changing this list is changing what other people's pages rely on: `docs/embedding.md` says when
/// that may be done.
#[tokio::test]
async fn the_public_members_of_the_element_match_the_contract() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let case = Case::open("bare", Serves::default(), None).await?;
        page.go(&case.url()).await?;
        page.wait_until("return !!customElements.get('ganzhou-atlas')").await?;
        let surface = json!({
            "attributes": ["chain", "region", "layers", "theme", "mode", "controls", "zoom", "at", "height"],
            "members": ["at", "chain", "controls", "exportSvg", "height", "layers", "mode", "present", "ready", "region", "select", "show", "theme", "zoom"],
            "statics": [],
        });
        page.wait_for_value(SURFACE, surface).await
    })
    .await
}

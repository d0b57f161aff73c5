//! The custom element in another page: its state, and places to point at.

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::{Page, Place, facts, facts::Chain};

/// Every region of an element's map with its role for the first chain shown.
const ROLES: &str = "
    const root = document.getElementById(arguments[0])?.shadowRoot;
    return Object.fromEntries([...root?.querySelectorAll('#map [data-region]') ?? []]
        .map(region => [region.dataset.region, region.dataset.role]))";

/// A place at which a pointer hits a part of an element.
const INSIDE: &str = "
    const root = document.getElementById(arguments[0]).shadowRoot, element = root.querySelector(arguments[1]);
    if (!element) return null;
    document.getElementById(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' });
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = element.getBoundingClientRect(), side = 24, hits = [];
    for (let i = 1; i < side; i++) for (let j = 1; j < side; j++) {
        const at = [Math.round(box.x + i / side * box.width), Math.round(box.y + j / side * box.height)];
        const found = root.elementFromPoint(...at);
        if (found && (found === element || element.contains(found))) hits.push(at);
    }
    return hits[Math.floor(hits.length / 2)] ?? null";

impl Page {
    /// Waits until the element with this id is an interactive atlas. One out of sight is started.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn wait_for_element(&self, id: &str) -> Result<()> {
        let state = "const it = document.getElementById(arguments[0]);
            it?.ready;
            return 'ready' in (it?.dataset ?? {}) || it?.dataset.trouble && it.shadowRoot?.textContent || false";
        self.wait_for_value_with(state, vec![json!(id)], json!(true)).await
    }

    /// Waits until an element's map has the plan's roles of this chain; with `None`, no roles.
    ///
    /// # Errors
    /// When it does not.
    pub async fn expect_element_chain(&self, id: &str, chain: Option<&Chain>) -> Result<()> {
        let role = |region| chain.map_or("none", |chain| chain.role(region));
        let roles: Map<String, Value> =
            facts::regions().map(|(id, _)| (id.to_owned(), json!(role(id)))).collect();
        self.wait_for_value_with(ROLES, vec![json!(id)], Value::Object(roles)).await
    }

    /// Waits until an element's attribute has this value; with `None`, until it is missing.
    ///
    /// # Errors
    /// When it does not.
    pub async fn expect_element_attribute(
        &self,
        id: &str,
        name: &str,
        value: Option<&str>,
    ) -> Result<()> {
        let script = "return document.getElementById(arguments[0]).getAttribute(arguments[1])";
        self.wait_for_value_with(script, vec![json!(id), json!(name)], json!(value)).await
    }

    /// A place at which a pointer hits a part of an element.
    ///
    /// # Errors
    /// When there is none.
    pub async fn place_in_element(&self, id: &str, css: &str) -> Result<Place> {
        let found = self.run_with(INSIDE, vec![json!(id), json!(css)]).await?;
        let part = |index: usize| found.get(index).and_then(Value::as_i64);
        part(0).zip(part(1)).with_context(|| format!("a pointer can't hit {css} in #{id}"))
    }
}

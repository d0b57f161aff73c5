//! The state of the atlas in the page: its map, legend, profile and address, and places to point at.

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::facts::{self, Chain};
use crate::{Page, Place};

/// Every region of the map with its role for the first chain shown.
const ROLES: &str = "return Object.fromEntries([...document.querySelectorAll('#map [data-region]')] \
    .map(region => [region.dataset.region, region.dataset.role]))";

/// The lines of the legend.
const LEGEND: &str =
    "return [...document.querySelectorAll('.stage .legend li')].map(line => line.innerText.trim())";

/// The chains whose button is pressed.
const PRESSED: &str = "return [...document.querySelectorAll('button[data-chain]')] \
    .filter(button => button.ariaPressed === 'true').map(button => button.dataset.chain)";

/// A place well inside an element at which a pointer hits it.
const INSIDE: &str = "
    const element = document.querySelector(arguments[0]);
    if (!element) return null;
    const box = element.getBoundingClientRect(), side = 28, hits = new Set();
    const at = (i, j) => [Math.round(box.x + (i + .5) / side * box.width), Math.round(box.y + (j + .5) / side * box.height)];
    for (let i = 0; i < side; i++) for (let j = 0; j < side; j++) {
        const found = document.elementFromPoint(...at(i, j));
        if (found && (found === element || element.contains(found))) hits.add(i * side + j);
    }
    const around = cell => [-2, -1, 0, 1, 2].flatMap(i => [-2, -1, 0, 1, 2].map(j => cell + i * side + j))
        .filter(other => hits.has(other)).length;
    const best = [...hits].sort((a, b) => around(b) - around(a))[0];
    return best === undefined ? null : at(Math.floor(best / side), best % side);";

impl Page {
    /// A place at which a pointer hits this element.
    ///
    /// # Errors
    /// When there is none: the element is missing, or covered.
    pub async fn place_in(&self, css: &str) -> Result<Place> {
        let found = self.run_with(INSIDE, vec![json!(css)]).await?;
        let part = |index: usize| found.get(index).and_then(Value::as_i64);
        part(0).zip(part(1)).with_context(|| format!("a pointer can't hit {css}"))
    }

    /// A place at which a pointer hits this region of the map.
    ///
    /// # Errors
    /// When there is none.
    pub async fn place_of(&self, region: &str) -> Result<Place> {
        self.place_in(&on_map(region)).await
    }

    /// Waits until the map shows these chains, with the plan's roles of the first one.
    ///
    /// # Errors
    /// When it does not.
    pub async fn expect_chains(&self, chains: &[&Chain]) -> Result<()> {
        let mut ids: Vec<&str> = chains.iter().map(|chain| chain.id).collect();
        ids.sort_by_key(|id| facts::CHAINS.iter().position(|chain| chain.id == *id));
        self.wait_for_value(PRESSED, json!(ids)).await?;
        let role = |region| chains.first().map_or("none", |chain| chain.role(region));
        let roles: Map<String, Value> =
            facts::regions().map(|(id, _)| (id.to_owned(), json!(role(id)))).collect();
        self.wait_for_value(ROLES, Value::Object(roles)).await
    }

    /// Waits until the legend has exactly these lines.
    ///
    /// # Errors
    /// When it does not.
    pub async fn expect_legend(&self, lines: &[String]) -> Result<()> {
        self.wait_for_value(LEGEND, json!(lines)).await
    }

    /// The lines of the legend.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn legend(&self) -> Result<Vec<String>> {
        Ok(serde_json::from_value(self.run(LEGEND).await?)?)
    }

    /// Waits until the profile of this region is open; with `None`, until no profile is.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn expect_profile(&self, name: Option<&str>) -> Result<()> {
        let heading = "return document.querySelector('#profile h2')?.innerText ?? null";
        self.wait_for_value(heading, json!(name)).await
    }

    /// Waits until the address has this query, which may be empty.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn expect_query(&self, query: &str) -> Result<()> {
        self.wait_for_value("return location.search", json!(query)).await
    }

    /// Waits until this region of the map has the focus.
    ///
    /// # Errors
    /// When it does not get it.
    pub async fn expect_focus_on(&self, region: &str) -> Result<()> {
        let focus = "const focus = document.activeElement; \
            return focus.closest('#map') ? focus.dataset.region ?? 'map' : focus.outerHTML.slice(0, 80)";
        self.wait_for_value(focus, json!(region)).await
    }

    /// The visible extent of the map: x, y, width and height in map units.
    ///
    /// # Errors
    /// When there is no map.
    pub async fn window(&self) -> Result<[f64; 4]> {
        let numbers =
            "return document.querySelector('#map').getAttribute('viewBox').split(' ').map(Number)";
        Ok(serde_json::from_value(self.run(numbers).await?)?)
    }
}

/// The selector of a region of the map.
pub fn on_map(region: &str) -> String {
    format!("#map [data-region='{region}']")
}

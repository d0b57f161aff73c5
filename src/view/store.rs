//! The signals behind the page, and the way every input takes.

use super::address;
use crate::plan::{PLAN, Plan, Region};
use crate::scene::{Scene, scene};
use crate::state::{Action, Stage, View, reduce};
use crate::text::{Text, ZH};
use leptos::prelude::*;

/// The signals behind the page. Cheap to copy; found by `expect_store`.
#[derive(Clone, Copy)]
pub(crate) struct Store {
    /// What the plan says.
    pub(crate) plan: &'static Plan,
    /// The words of the page.
    pub(crate) text: &'static Text,
    /// What a link can carry.
    pub(crate) view: RwSignal<View>,
    /// What is on the map.
    pub(crate) scene: Memo<Scene>,
    /// The region under the pointer or the focus: not part of the view, it touches two marks.
    pub(crate) hover: RwSignal<Option<Hover>>,
    /// The region that the map's one tab stop leads to.
    pub(crate) cursor: RwSignal<Option<&'static Region>>,
    /// What the reader should know about the link that was opened.
    pub(crate) notices: RwSignal<Vec<String>>,
    /// The box of the map on the screen, once it is known.
    pub(crate) stage: RwSignal<Option<Stage>>,
    /// Whether the bottom sheet of a phone is open.
    pub(crate) sheet: RwSignal<bool>,
}

/// The region under the pointer or the focus.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Hover {
    /// The region.
    pub(crate) region: &'static Region,
    /// The place for its tooltip, in CSS pixels of the window.
    pub(crate) at: (f64, f64),
}

impl Store {
    /// The store of a page that shows what nobody has chosen yet.
    pub(crate) fn new() -> Self {
        let (plan, text) = (&PLAN, &ZH);
        let view = RwSignal::new(View::new());
        let still = Memo::new(move |_| view.with(View::still));
        Self {
            plan,
            text,
            view,
            scene: Memo::new(move |_| still.with(|view| scene(plan, view, text))),
            hover: RwSignal::new(None),
            cursor: RwSignal::new(plan.regions.first()),
            notices: RwSignal::new(Vec::new()),
            stage: RwSignal::new(None),
            sheet: RwSignal::new(false),
        }
    }

    /// The one way every input takes.
    pub(crate) fn act(self, action: Action) {
        let commit = action.commit();
        let before = self.view.get_untracked();
        let after = reduce(self.plan, &before, action);
        if after == before {
            return;
        }
        if after.region.is_some() && after.region != before.region {
            self.cursor.set(after.region);
            self.sheet.set(true);
        }
        address::write(&after, commit);
        self.view.set(after);
    }

    /// Opens a region's profile.
    pub(crate) fn select(self, region: &'static Region) {
        self.act(Action::Select(Some(region)));
    }
}

/// The store of the page this component stands in.
pub(crate) fn use_store() -> Store {
    use_context().unwrap_or_else(Store::new)
}

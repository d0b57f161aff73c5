//! The signals behind the page, and the one function that changes the view.

use super::address;
use super::parts::Parts;
use super::reactive::after_frame;
use super::ui::{Hover, Ui};
use crate::browser::Embedder;
use crate::plan::{PLAN, Plan, Region};
use crate::scene::{Scene, scene};
use crate::state::{Action, Camera, Commit, Page, View, reduce};
use crate::text::{Text, ZH};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

/// The signals behind the page. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Store {
    /// Where the atlas lives.
    pub(super) embedder: Embedder,
    /// The parts of the program that are loaded when they are needed.
    pub(super) parts: Parts,
    /// The plan.
    pub(super) plan: &'static Plan,
    /// The words of the page.
    pub(super) text: &'static Text,
    /// The view: what a link contains.
    view: RwSignal<View>,
    /// The same without the camera: most of the page does not change while the map is moved.
    content: Memo<View>,
    /// The content that address, title, legend and live region describe. After a choice on the map it
    /// follows one frame later, so that the map answers first.
    described: RwSignal<View>,
    /// The part of the map that is seen.
    pub(super) camera: Memo<Camera>,
    /// The camera that the map is drawn for; while a gesture goes on, it stays behind.
    pub(super) drawn_camera: RwSignal<Camera>,
    /// The timer that ends a gesture.
    pub(super) gesture_rest: StoredValue<Option<TimeoutHandle>>,
    /// The region under the pointer or the focus. It is not part of the view, because it changes two marks
    /// only.
    pub(super) hovered: RwSignal<Option<Hover>>,
    /// The state of the page that is not part of links.
    pub(super) ui: RwSignal<Ui>,
    /// The content of the map.
    scene: Memo<Scene>,
}

impl Store {
    /// The store of a page with the default view.
    pub(super) fn new(embedder: Embedder, parts: Parts) -> Self {
        let (plan, text) = (&PLAN, &ZH);
        let view = RwSignal::new(View::new());
        let content =
            Memo::new(move |_| view.with(|view| View { camera: Camera::WHOLE, ..view.clone() }));
        Self {
            embedder,
            parts,
            plan,
            text,
            view,
            content,
            described: RwSignal::new(View::new()),
            camera: Memo::new(move |_| view.with(|view| view.camera)),
            drawn_camera: RwSignal::new(Camera::WHOLE),
            gesture_rest: StoredValue::new(None),
            hovered: RwSignal::new(None),
            ui: RwSignal::new(Ui { cursor: plan.regions.first(), ..Ui::default() }),
            scene: Memo::new(move |_| content.with(|view| scene(plan, view, text))),
        }
    }

    /// Applies an action: every input becomes one. Writes the address.
    pub(super) fn act(self, action: Action) {
        // Each action has its own entry in the history.
        self.describe();
        let commit = action.commit();
        let before = self.view.get_untracked();
        let after = reduce(self.plan, &before, action);
        if after == before {
            return;
        }
        if after.region.is_some() && after.region != before.region {
            self.ui.update(|ui| {
                ui.cursor = after.region;
                ui.sheet = true;
            });
        }
        let is_other_choice = (after.region, &after.chains) != (before.region, &before.chains);
        let is_on_map = is_other_choice && after.page == Page::Map;
        if is_on_map {
            self.embedder.reveal_map();
        }
        address::plan(commit);
        self.view.set(after);
        if is_on_map && commit == Commit::Push {
            after_frame(move || self.describe());
        } else {
            self.describe();
        }
    }

    /// Writes the address, and lets follow all that describes the view. A custom element may have been
    /// removed since; its signals are gone then.
    fn describe(self) {
        let Some(view) = self.view.try_get_untracked() else { return };
        address::write(self.embedder, &view);
        let content = View { camera: Camera::WHOLE, ..view };
        if self.described.with_untracked(|last| *last != content) {
            self.described.set(content);
        }
    }

    /// Opens a region's profile.
    pub(super) fn select(self, region: &'static Region) {
        self.act(Action::Select(Some(region)));
    }

    /// Reads the scene, and follows it.
    pub(super) fn track_scene<T>(self, read: impl FnOnce(&Scene) -> T) -> T {
        self.scene.with(read)
    }

    /// Reads the scene as it is now.
    pub(super) fn read_scene<T>(self, read: impl FnOnce(&Scene) -> T) -> T {
        self.scene.with_untracked(read)
    }

    /// Reads the view except for its camera, and follows it.
    pub(super) fn track_view<T>(self, read: impl FnOnce(&View) -> T) -> T {
        self.content.with(read)
    }

    /// Reads the content that is described, and follows it.
    pub(super) fn track_described_view<T>(self, read: impl FnOnce(&View) -> T) -> T {
        self.described.with(read)
    }

    /// Reads the scene that is described, and follows it.
    pub(super) fn track_described_scene<T>(self, read: impl FnOnce(&Scene) -> T) -> T {
        self.described.track();
        self.read_scene(read)
    }

    /// The view as it is now.
    pub(super) fn read_view<T>(self, read: impl FnOnce(&View) -> T) -> T {
        self.view.with_untracked(read)
    }

    /// Notes that the map was clicked, or that the pointer has left it.
    pub(super) fn engage(self, engaged: bool) {
        if self.ui.with_untracked(|ui| ui.engaged != engaged) {
            self.ui.update(|ui| ui.engaged = engaged);
        }
    }

    /// Sets the region under the pointer or the focus.
    pub(super) fn hover(self, hover: Option<Hover>) {
        if self.hovered.with_untracked(|hovered| *hovered != hover) {
            self.hovered.set(hover);
        }
    }
}

/// The store of the page that contains this component.
pub(super) fn use_store() -> Store {
    use_context().unwrap_or_else(|| Store::new(Embedder::default(), Parts::default()))
}

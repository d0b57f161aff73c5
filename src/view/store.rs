//! The signals behind the page, and the way every input takes.

use super::address;
use super::parts::Parts;
use super::ui::{Hover, Ui};
use crate::browser::Embedder;
use crate::plan::{PLAN, Plan, Region};
use crate::scene::{Scene, scene};
use crate::state::{Action, Camera, Page, View, reduce};
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
    /// What a link can carry.
    view: RwSignal<View>,
    /// The same without the camera: most of the page does not change while the map is moved.
    content: Memo<View>,
    /// The part of the map that is seen.
    pub(super) camera: Memo<Camera>,
    /// The camera that the map is drawn for; while a gesture goes on, it stays behind.
    pub(super) drawn_camera: RwSignal<Camera>,
    /// The timer that ends a gesture.
    pub(super) gesture_rest: StoredValue<Option<TimeoutHandle>>,
    /// The region under the pointer or the focus: not part of the view, it touches two marks.
    pub(super) hovered: RwSignal<Option<Hover>>,
    /// What the page remembers besides.
    pub(super) ui: RwSignal<Ui>,
    /// What is on the map.
    scene: Memo<Scene>,
}

impl Store {
    /// The store of a page on which nobody has chosen anything yet.
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
            camera: Memo::new(move |_| view.with(|view| view.camera)),
            drawn_camera: RwSignal::new(Camera::WHOLE),
            gesture_rest: StoredValue::new(None),
            hovered: RwSignal::new(None),
            ui: RwSignal::new(Ui { cursor: plan.regions.first(), ..Ui::default() }),
            scene: Memo::new(move |_| content.with(|view| scene(plan, view, text))),
        }
    }

    /// The one way every input takes.
    pub(super) fn act(self, action: Action) {
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
        if is_other_choice && after.page == Page::Map {
            self.embedder.reveal_map();
        }
        address::write(self.embedder, &after, commit);
        self.view.set(after);
    }

    /// Opens a region's profile.
    pub(super) fn select(self, region: &'static Region) {
        self.act(Action::Select(Some(region)));
    }

    /// Reads the scene, and follows it.
    pub(super) fn scene<T>(self, read: impl FnOnce(&Scene) -> T) -> T {
        self.scene.with(read)
    }

    /// Reads the scene as it is now.
    pub(super) fn scene_now<T>(self, read: impl FnOnce(&Scene) -> T) -> T {
        self.scene.with_untracked(read)
    }

    /// Reads the view except for its camera, and follows it.
    pub(super) fn seen<T>(self, read: impl FnOnce(&View) -> T) -> T {
        self.content.with(read)
    }

    /// The view as it is now.
    pub(super) fn now<T>(self, read: impl FnOnce(&View) -> T) -> T {
        self.view.with_untracked(read)
    }

    /// The map has been clicked, or the pointer has left it.
    pub(super) fn engage(self, engaged: bool) {
        if self.ui.with_untracked(|ui| ui.engaged != engaged) {
            self.ui.update(|ui| ui.engaged = engaged);
        }
    }

    /// The region under the pointer or the focus is this one.
    pub(super) fn hover(self, hover: Option<Hover>) {
        if self.hovered.with_untracked(|hovered| *hovered != hover) {
            self.hovered.set(hover);
        }
    }
}

/// The store of the page this component stands in.
pub(super) fn use_store() -> Store {
    use_context().unwrap_or_else(|| Store::new(Embedder::default(), Parts::default()))
}

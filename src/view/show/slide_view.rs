//! The content of a slide at one position of a show. Screen, speaker's window, paper, thumbnails and
//! the projector's lint all draw it.

use super::clause;
use crate::geometry::Bounds;
use crate::plan::{Chain, Found, PLAN, Picture, Region, Reveal, SLIDES, Shows, Slide, Step, Tier};
use crate::scene::{Entry, LegendSymbol, RegionMark, Scene, scene_at_reveal};
use crate::state::{Deck, Layer, Layers, ShowState, View};
use crate::text::{ZH, ZH_SHOW, fill, ids};
use crate::view::entries;

/// The content of a slide at one position of a show.
#[derive(Clone, Debug, PartialEq)]
pub struct SlideView {
    /// The kind of the slide.
    pub kind: SlideKind,
    /// The headline.
    pub title: String,
    /// The caption of the step.
    pub caption: String,
    /// The colour of its chain.
    pub colour: Option<&'static str>,
    /// Its text, as markup.
    pub body: String,
    /// The source of the text in the plan.
    pub source: String,
    /// A line for every kind of mark on the map.
    pub legend: Vec<Entry>,
    /// The content of the map.
    pub scene: Scene,
    /// The chain whose roles and arcs are drawn.
    pub chain: Option<&'static Chain>,
    /// The visible part of the map, in map units.
    pub look: Bounds,
    /// The highlighted regions.
    pub highlighted: Vec<&'static Region>,
    /// Whether the dense centre is drawn larger beside the map.
    pub inset: bool,
}

ids! {
    /// The kind of a slide. Its id is for the style sheet.
    pub enum SlideKind {
        /// The cover.
        Cover = "cover",
        /// The map, with text beside it.
        Map = "map",
        /// A small map for every chain.
        Overview = "overview",
        /// The matrix of regions and chains.
        Matrix = "matrix",
        /// How to check the statements.
        Close = "close",
        /// The answer to a question about a region.
        Answer = "answer",
    }
}

impl SlideView {
    /// The content at the present position, or the answer shown in between.
    pub fn new(show: &ShowState) -> Option<Self> {
        match show.asked {
            Some(Found::Region(region)) => Some(Self::of_region(region)),
            Some(Found::Chain(chain)) => Self::of_chain(chain),
            None => {
                let entry = show.position.entry(&show.deck)?;
                let mut view = Self::of_step(entry.slide(), entry.step(show.position.step)?);
                if view.kind == SlideKind::Cover {
                    view.set_cover_text(&show.deck);
                }
                Some(view)
            }
        }
    }

    /// The legend as markup.
    pub fn legend_markup(&self) -> String {
        entries(&self.legend)
    }

    /// The content of a step.
    pub fn of_step(slide: &Slide, step: &Step) -> Self {
        let (view, reveal) = view_of_step(step.shows);
        let chain = view.chains.first().copied();
        let kind = match slide.picture {
            Picture::Cover => SlideKind::Cover,
            Picture::Map => SlideKind::Map,
            Picture::Overview => SlideKind::Overview,
            Picture::Matrix => SlideKind::Matrix,
            Picture::Close => SlideKind::Close,
        };
        let (body, source) = match kind {
            SlideKind::Cover => (clause::cover(), String::new()),
            SlideKind::Close => (clause::close(), String::new()),
            _ => clause::clause_of_step(step.shows),
        };
        let scene = scene_at_reveal(&PLAN, &view, &ZH, reveal);
        let mut view = Self {
            kind,
            title: slide.title.to_owned(),
            caption: step.caption.to_owned(),
            colour: chain.map(|chain| chain.colour),
            body,
            source,
            legend: Vec::new(),
            scene,
            chain,
            look: slide.extent,
            highlighted: step.highlight.to_vec(),
            inset: kind == SlideKind::Map && is_far(slide.extent) && needs_inset(step.shows),
        };
        view.legend = view.describe_marks();
        view
    }

    /// Returns true if a zone has nothing to do with the step: it is not visible.
    pub fn is_quiet(&self, mark: &RegionMark) -> bool {
        let has_role = || self.chain.is_some_and(|chain| chain.role_of(mark.region).is_some());
        let is_lit = mark.selected || self.highlighted.contains(&mark.region);
        !(mark.region.is_county() || is_lit || mark.is_revealed && has_role())
    }

    /// The legend: of what is visible alone. With many chains it explains the forms, since each chain
    /// has its own colour.
    fn describe_marks(&self) -> Vec<Entry> {
        let is_zone =
            |mark: &&RegionMark| !mark.region.is_county() && mark.region != PLAN.core.region;
        let has_zones = self
            .scene
            .regions
            .iter()
            .filter(is_zone)
            .any(|mark| mark.shown && !self.is_quiet(mark));
        // The names on a slide carry no ※; the answers mention the ambiguities.
        let is_visible = |entry: &&Entry| match entry.key {
            LegendSymbol::Ambiguity => false,
            LegendSymbol::Zone => has_zones,
            _ => true,
        };
        let tier = |tier| LegendSymbol::Tier { place: 0, colour: "currentColor", tier };
        let forms = [
            (tier(Tier::Core), ZH.tier_core),
            (tier(Tier::Radiating), ZH_SHOW.radiating),
            (LegendSymbol::Host("currentColor"), ZH.host),
            (LegendSymbol::Unmentioned, ZH.unmentioned),
        ];
        match self.kind {
            SlideKind::Map => self.scene.legend.iter().filter(is_visible).cloned().collect(),
            SlideKind::Overview | SlideKind::Matrix => {
                forms.map(|(key, words)| Entry { key, words: words.to_owned() }).to_vec()
            }
            SlideKind::Cover | SlideKind::Close | SlideKind::Answer => Vec::new(),
        }
    }

    /// The answer about a region: everything that the plan says of it.
    fn of_region(region: &'static Region) -> Self {
        let layers = [Layer::Zones, Layer::Core].into_iter().collect();
        let view = View { region: Some(region), layers, ..View::new() };
        let zones: Vec<_> = PLAN.zones_in(region).map(|zone| zone.name).collect();
        let what = match region.host() {
            Some(host) => {
                [&fill(ZH.zone_in, &[host.name]), ZH.separator, ZH.schematic_position].concat()
            }
            None if zones.is_empty() => ZH.county.to_owned(),
            None => fill(ZH_SHOW.zones_within, &[&zones.join(ZH.list_separator)]),
        };
        Self {
            kind: SlideKind::Answer,
            title: region.name.to_owned(),
            caption: what,
            colour: None,
            body: clause::clauses_about(region),
            source: String::new(),
            legend: Vec::new(),
            scene: scene_at_reveal(&PLAN, &view, &ZH, Reveal::Arcs),
            chain: None,
            look: PLAN.map.city,
            highlighted: vec![region],
            // The clauses take the room of the close-up.
            inset: false,
        }
    }

    /// The answer about a chain: its slide at the last step.
    fn of_chain(chain: &'static Chain) -> Option<Self> {
        let slide = SLIDES.iter().find(|slide| slide.id == chain.id)?;
        Some(Self::of_step(slide, slide.steps.last()?))
    }

    /// Sets the title, speaker and date of the deck on the cover.
    fn set_cover_text(&mut self, deck: &Deck) {
        if !deck.title.is_empty() {
            self.title = deck.title.to_string();
        }
        let own: [&str; 2] = [&deck.speaker, &deck.date];
        let own: Vec<&str> = own.into_iter().filter(|it| !it.is_empty()).collect();
        if !own.is_empty() {
            self.caption = own.join(ZH.space);
        }
    }
}

/// The view of a step's map, and how much of it is revealed.
fn view_of_step(shows: Shows) -> (View, Reveal) {
    let layers = |layers: &[Layer]| layers.iter().copied().collect::<Layers>();
    let (layers, chains, reveal) = match shows {
        Shows::Whole => (Layers::NONE, Vec::new(), Reveal::Arcs),
        Shows::Core => (layers(&[Layer::Core]), Vec::new(), Reveal::Arcs),
        Shows::Corridor => (layers(&[Layer::Corridor, Layer::Zones]), Vec::new(), Reveal::Arcs),
        Shows::Chain(chain, reveal) => {
            let layers = layers(&[Layer::Zones, Layer::Arcs, Layer::Inferred]);
            (layers, vec![chain], reveal)
        }
    };
    (View { chains, layers, ..View::new() }, reveal)
}

/// The map of a slide, as it is before the camera moves: the city with a margin.
pub fn map_extent() -> Bounds {
    PLAN.map.city.grown(60)
}

/// Returns true if so much of the map is visible that its dense centre is too small.
fn is_far(look: Bounds) -> bool {
    2 * look.width > PLAN.map.city.width
}

/// Returns true if the step has marks in the dense centre, where they are too close on the map.
fn needs_inset(shows: Shows) -> bool {
    match shows {
        Shows::Whole => false,
        Shows::Core | Shows::Corridor => true,
        Shows::Chain(chain, _) => chain.roles.iter().any(|role| {
            let window = PLAN.map.inset.window;
            !role.region.is_county() && role.region.bounds.overlaps(window)
        }),
    }
}

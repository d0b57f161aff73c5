//! The content of a slide at one position of a show. Screen, speaker's window, paper, thumbnails and
//! the projector's lint all draw it.

use super::slide_text::text_of_step;
use crate::geometry::Bounds;
use crate::plan::{
    Chain, Found, PLAN, Part, Picture, Region, Reveal, SLIDES, Shows, Slide, Step, Tier,
};
use crate::scene::{Entry, LegendSymbol, RegionMark, Scene, scene_at_reveal, view_of_step};
use crate::state::{Deck, ShowState};
use crate::text::{ZH, ZH_SHOW, ids};
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
    /// Whether the cores of every chain are marked on the map.
    pub has_all_cores: bool,
    /// Whether the text of the cover is long, and therefore set smaller, at all steps alike.
    pub is_long: bool,
    /// The presenter's own caption, as markup; empty if there is none.
    pub own_caption: String,
    /// The presenter's own logo and footer, as markup; empty if there are none.
    pub own_footer: String,
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
        /// The quantified targets.
        Targets = "targets",
        /// Which unit leads which measure.
        Duties = "duties",
        /// The structure in a sentence a part.
        Close = "close",
        /// A slide of the presenter's own.
        Own = "own",
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
                    view.set_cover_text(&show.deck, show.position.step == 0);
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
            Picture::Targets => SlideKind::Targets,
            Picture::Duties => SlideKind::Duties,
            Picture::Close => SlideKind::Close,
            Picture::Own => SlideKind::Own,
        };
        let inset = kind == SlideKind::Map && is_far(slide.extent) && needs_inset(step);
        let (body, source) = text_of_step(kind, slide, step, inset);
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
            inset,
            has_all_cores: step.shows == Shows::Structure(Part::Chains),
            is_long: false,
            own_caption: String::new(),
            own_footer: String::new(),
        };
        view.legend = view.describe_marks();
        view
    }

    /// Returns true if there is so little text that it is set larger. The steps of a scene are alike, so that
    /// nothing jumps: a scene with several steps is none of these.
    pub fn is_roomy(&self) -> bool {
        let is_alone = match self.kind {
            SlideKind::Answer => true,
            SlideKind::Map => self.chain.and_then(find_scene).is_some_and(|it| it.steps.len() == 1),
            _ => false,
        };
        let most = if self.kind == SlideKind::Answer { ROOMY_ANSWER } else { ROOMY };
        is_alone && count_letters(&self.body) < most
    }

    /// Returns true if the step is about regions that the chain does not name, such as hosts of named zones: they
    /// stand out of the others.
    pub fn has_focus(&self) -> bool {
        let names = |chain: &'static Chain| {
            self.highlighted.iter().any(|region| chain.role_of(region).is_some())
        };
        !self.highlighted.is_empty() && self.chain.is_some_and(|chain| !names(chain))
    }

    /// Returns true if a zone has nothing to do with the step: it is not visible.
    pub fn is_quiet(&self, mark: &RegionMark) -> bool {
        let has_role = || self.chain.is_some_and(|chain| chain.role_of(mark.region).is_some());
        let is_answer = self.kind == SlideKind::Answer;
        let is_core = self.scene.core && mark.region == PLAN.core.region && !is_answer;
        let is_lit = is_core || mark.selected || self.highlighted.contains(&mark.region);
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
            _ => Vec::new(),
        }
    }

    /// The answer about a chain: its slide at the last step.
    fn of_chain(chain: &'static Chain) -> Option<Self> {
        let slide = find_scene(chain)?;
        Some(Self::of_step(slide, slide.steps.last()?))
    }

    /// Sets the title of the deck on the cover, and at its first step the speaker and the date.
    fn set_cover_text(&mut self, deck: &Deck, is_first: bool) {
        if !deck.title.is_empty() {
            self.title = deck.title.to_string();
        }
        let own: [&str; 2] = [&deck.speaker, &deck.date];
        let own: Vec<&str> = own.into_iter().filter(|it| !it.is_empty()).collect();
        let own = own.join(ZH.space);
        let is_longer = |text: &str, most| text.chars().count() > most;
        self.is_long = is_longer(&self.title, LONG_TITLE) || is_longer(&own, LONG_NAMES);
        if is_first && !own.is_empty() {
            self.caption = own;
        }
    }
}

/// The longest title of a cover that is set in the largest letters, in characters.
const LONG_TITLE: usize = 16;

/// Likewise the longest names of speaker and date.
const LONG_NAMES: usize = 40;

/// The scene about a chain.
fn find_scene(chain: &'static Chain) -> Option<&'static Slide> {
    SLIDES.iter().find(|slide| slide.id == chain.id)
}

/// The greatest length of a text beside the map that is set larger, in characters.
const ROOMY: usize = 160;

/// Likewise in an answer, which has a wider column.
const ROOMY_ANSWER: usize = 240;

/// The length of a text in markup.
fn count_letters(markup: &str) -> usize {
    let texts = markup.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    texts.map(|text| text.chars().count()).sum()
}

/// The map of a slide, as it is before the camera moves: the city with a margin.
pub fn map_extent() -> Bounds {
    PLAN.map.city.grown(60)
}

/// Returns true if so much of the map is visible that its dense centre is too small.
fn is_far(look: Bounds) -> bool {
    2 * look.width > PLAN.map.city.width
}

/// Returns true if the step has marks in the dense centre, where they are too close on the map. The
/// later steps need the room for text.
fn needs_inset(step: &Step) -> bool {
    match step.shows {
        Shows::Core | Shows::Whole | Shows::Structure(_) | Shows::Targets(_) => false,
        Shows::Corridor => step.clause.is_none(),
        Shows::Chain(_, Reveal::Arcs | Reveal::Ahead) => false,
        Shows::Chain(chain, _) => chain.roles.iter().any(|role| {
            let window = PLAN.map.inset.window;
            !role.region.is_county() && role.region.bounds.overlaps(window)
        }),
    }
}

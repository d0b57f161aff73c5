//! What is seen at one place of a show: computed from the talk alone, whoever draws it (the stage,
//! the speaker's window, paper, the projector's lint).

use super::clause;
use super::talk::Talk;
use crate::geometry::Bounds;
use crate::plan::{Chain, Found, PLAN, Picture, Region, Reveal, SLIDES, Shows, Slide, Step, Tier};
use crate::scene::{Entry, LegendSymbol, Scene, scene_at_reveal};
use crate::state::{Layer, Layers, View};
use crate::text::{ZH, ZH_SHOW, fill};
use crate::view::entries;

/// What is seen at one place of a show.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// What kind of picture fills it.
    pub picture: Drawn,
    /// The headline.
    pub title: String,
    /// What the step says.
    pub says: String,
    /// The hue of the chain it is about.
    pub colour: Option<&'static str>,
    /// Its text, as markup.
    pub body: String,
    /// Where that stands in the plan.
    pub source: String,
    /// A line for every kind of mark that is seen.
    pub legend: Vec<Entry>,
    /// What is on the map.
    pub scene: Scene,
    /// The chain whose roles and arcs are drawn.
    pub chain: Option<&'static Chain>,
    /// The part of the map that is looked at.
    pub look: Bounds,
    /// What the eye is led to.
    pub lit: Vec<&'static Region>,
    /// Whether the dense centre is drawn larger beside the map.
    pub inset: bool,
}

/// What kind of picture fills a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawn {
    /// The cover.
    Cover,
    /// The map, with text beside it.
    Map,
    /// Ten small maps.
    Overview,
    /// Regions by chains.
    Matrix,
    /// How to check all of it.
    Close,
    /// The answer to a question about a region.
    Answer,
}

impl Drawn {
    /// Its word in the style sheet.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Cover => "cover",
            Self::Map => "map",
            Self::Overview => "overview",
            Self::Matrix => "matrix",
            Self::Close => "close",
            Self::Answer => "answer",
        }
    }
}

impl Frame {
    /// What is seen of a talk where it stands.
    pub fn of(talk: &Talk) -> Option<Self> {
        match talk.asked {
            Some(Found::Region(region)) => Some(Self::answer(region)),
            Some(Found::Chain(chain)) => Self::whole_chain(chain),
            None => {
                let entry = talk.place.entry(&talk.deck)?;
                let mut frame = Self::step(entry.slide, talk.place.step(&talk.deck)?);
                if frame.picture == Drawn::Cover {
                    frame.own(talk);
                }
                Some(frame)
            }
        }
    }

    /// Its legend as markup.
    pub fn key(&self) -> String {
        entries(&self.legend)
    }

    /// A step of a scene.
    pub fn step(slide: &Slide, step: &Step) -> Self {
        let (view, told) = shown(step.shows);
        let chain = view.chains.first().copied();
        let picture = match slide.picture {
            Picture::Cover => Drawn::Cover,
            Picture::Map => Drawn::Map,
            Picture::Overview => Drawn::Overview,
            Picture::Matrix => Drawn::Matrix,
            Picture::Close => Drawn::Close,
        };
        let (body, source) = match picture {
            Drawn::Cover => (clause::cover(), String::new()),
            Drawn::Close => (clause::close(), String::new()),
            _ => clause::told(step.shows),
        };
        let scene = scene_at_reveal(&PLAN, &view, &ZH, told);
        Self {
            picture,
            title: slide.title.to_owned(),
            says: step.says.to_owned(),
            colour: chain.map(|chain| chain.colour),
            body,
            source,
            legend: legend(picture, &scene),
            scene,
            chain,
            look: slide.look,
            lit: step.highlight.to_vec(),
            inset: picture == Drawn::Map && is_far(slide.look) && needs_inset(step.shows),
        }
    }

    /// The answer to a question about a region: all that the plan says of it.
    fn answer(region: &'static Region) -> Self {
        let layers = [Layer::Zones, Layer::Core].into_iter().collect();
        let view = View { region: Some(region), layers, ..View::new() };
        let zones: Vec<_> = PLAN.zones_in(region).map(|zone| zone.name).collect();
        let what = match region.host() {
            Some(host) => fill(ZH.zone_in, &[host.name]),
            None if zones.is_empty() => ZH.county.to_owned(),
            None => fill(ZH_SHOW.zones_within, &[&zones.join(ZH.list_separator)]),
        };
        Self {
            picture: Drawn::Answer,
            title: region.name.to_owned(),
            says: what,
            colour: None,
            body: clause::about(region),
            source: String::new(),
            legend: Vec::new(),
            scene: scene_at_reveal(&PLAN, &view, &ZH, Reveal::Arcs),
            chain: None,
            look: PLAN.map.city,
            lit: vec![region],
            inset: !region.is_county() && region.bounds.overlaps(PLAN.map.inset.window),
        }
    }

    /// The answer to a question about a chain: its scene as it stands at its end.
    fn whole_chain(chain: &'static Chain) -> Option<Self> {
        let slide = SLIDES.iter().find(|slide| slide.id == chain.id)?;
        Some(Self::step(slide, slide.steps.last()?))
    }

    /// The cover in the words of whose show it is.
    fn own(&mut self, talk: &Talk) {
        if !talk.deck.title.is_empty() {
            self.title.clone_from(&talk.deck.title);
        }
        let own = [&talk.deck.speaker, &talk.deck.date];
        let own: Vec<&str> =
            own.into_iter().filter(|it| !it.is_empty()).map(String::as_str).collect();
        if !own.is_empty() {
            self.says = own.join(ZH.space);
        }
    }
}

/// The legend of a picture; that of many chains tells the forms, each chain has its own hue.
fn legend(picture: Drawn, scene: &Scene) -> Vec<Entry> {
    let tier = |tier| LegendSymbol::Tier { place: 0, colour: "currentColor", tier };
    let forms = [
        (tier(Tier::Core), ZH.tier_core),
        (tier(Tier::Radiating), ZH_SHOW.radiating),
        (LegendSymbol::Host("currentColor"), ZH.host),
        (LegendSymbol::Unmentioned, ZH.unmentioned),
    ];
    match picture {
        // ※ stands behind names in a reader's size only; here the answers tell of doubts.
        Drawn::Map => scene
            .legend
            .iter()
            .filter(|entry| entry.key != LegendSymbol::Ambiguity)
            .cloned()
            .collect(),
        Drawn::Overview | Drawn::Matrix => {
            forms.map(|(key, words)| Entry { key, words: words.to_owned() }).to_vec()
        }
        Drawn::Cover | Drawn::Close | Drawn::Answer => Vec::new(),
    }
}

/// The view that a step is drawn from, and how much of it is told.
fn shown(shows: Shows) -> (View, Reveal) {
    let layers = |layers: &[Layer]| layers.iter().copied().collect::<Layers>();
    let (layers, chains, told) = match shows {
        Shows::Whole => (Layers::NONE, Vec::new(), Reveal::Arcs),
        Shows::Core => (layers(&[Layer::Core]), Vec::new(), Reveal::Arcs),
        Shows::Corridor => (layers(&[Layer::Corridor, Layer::Zones]), Vec::new(), Reveal::Arcs),
        Shows::Chain(chain, told) => {
            let layers = layers(&[Layer::Zones, Layer::Arcs, Layer::Inferred]);
            (layers, vec![chain], told)
        }
    };
    (View { chains, layers, ..View::new() }, told)
}

/// Whether so much of the map is looked at that the centre is too small in it.
fn is_far(look: Bounds) -> bool {
    2 * look.width > PLAN.map.city.width
}

/// Whether what is told has to do with the dense centre, where marks stand too close on the map.
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

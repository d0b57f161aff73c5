//! The show.

use super::Baked;
use super::literal::{bounds, fields, list, open_array, text, texts};
use crate::atlas::{Picture, Shows, Slide, Step};
use crate::look;
use crate::show::Reveal;

impl Baked<'_> {
    pub(super) fn slides(self) -> String {
        let slides: Vec<_> = self.atlas.slides.iter().map(|it| self.slide(it)).collect();
        let keys: Vec<_> = self.atlas.slides.iter().map(key).collect();
        let keys = open_array("The keys of the slides.", "SLIDE_KEYS", "SlideKey", &keys);
        keys + &open_array("The slides of the show, in its order.", "SLIDES", "Slide", &slides)
    }

    fn slide(self, slide: &Slide) -> String {
        fields(&[
            ("id", text(&slide.id)),
            ("title", text(&slide.title)),
            ("picture", picture(slide.picture).into()),
            ("steps", list(slide.steps.iter().map(step))),
            ("notes", texts(&slide.notes)),
            ("seconds", slide.seconds.to_string()),
            ("look", bounds(look::at(slide, self.atlas, self.drawing))),
        ])
    }
}

fn key(slide: &Slide) -> String {
    fields(&[
        ("id", text(&slide.id)),
        ("letter", text(&slide.letter)),
        ("steps", slide.steps.len().to_string()),
    ])
}

fn picture(picture: Picture) -> &'static str {
    match picture {
        Picture::Cover => "Picture::Cover",
        Picture::Map => "Picture::Map",
        Picture::Overview => "Picture::Overview",
        Picture::Matrix => "Picture::Matrix",
        Picture::Close => "Picture::Close",
    }
}

fn step(step: &Step) -> String {
    let lit = step.highlight.iter().map(|index| format!("&REGIONS[{index}]"));
    let fields = fields(&[
        ("shows", shows(step.shows)),
        ("says", text(&step.says)),
        ("highlight", list(lit)),
    ]);
    format!("Step {fields}")
}

fn shows(shows: Shows) -> String {
    match shows {
        Shows::Whole => "Shows::Whole".into(),
        Shows::Core => "Shows::Core".into(),
        Shows::Corridor => "Shows::Corridor".into(),
        Shows::Chain(index, told) => {
            let told = match told {
                Reveal::Cores => "Reveal::Cores",
                Reveal::Regions => "Reveal::Regions",
                Reveal::Arcs => "Reveal::Arcs",
            };
            format!("Shows::Chain(&CHAINS[{index}], {told})")
        }
    }
}

//! A presentation and its parts.

use crate::master::{layout, master};
use crate::notes::{self, notes, notes_master};
use crate::package::{Error, Part, write};
use crate::properties::Properties;
use crate::slide::Slide;
use crate::theme::Theme;
use crate::xml::Element;

/// A presentation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presentation {
    /// Its properties.
    pub properties: Properties,
    /// Width and height of its slides, in EMU.
    pub size: (i64, i64),
    /// Its themes, at least one; each has a master with one layout.
    pub themes: Vec<Theme>,
    /// Its slides.
    pub slides: Vec<Slide>,
}

/// The least id of masters and layouts.
const FIRST_MASTER: u32 = 2_147_483_648;
/// The least id of slides.
const FIRST_SLIDE: usize = 256;

impl Presentation {
    /// The file.
    pub fn write(&self) -> Result<Vec<u8>, Error> {
        let relations = [
            ("officeDocument", "ppt/presentation.xml".to_owned()),
            ("core", "docProps/core.xml".to_owned()),
            ("extended-properties", "docProps/app.xml".to_owned()),
        ];
        write(&self.parts(), &relations)
    }

    fn parts(&self) -> Vec<Part> {
        let core = "application/vnd.openxmlformats-package.core-properties+xml";
        let app = self.properties.app(self.slides.len());
        let mut parts = vec![
            Part::new("docProps/core.xml", core, self.properties.core()),
            Part::new("docProps/app.xml", "extended-properties", app),
            self.presentation(),
        ];
        let themes = self.themes.iter().zip(0..).zip((FIRST_MASTER..).step_by(2));
        parts.extend(themes.flat_map(|((theme, at), id)| self.master(theme, at, id)));
        parts.extend(self.notes_master());
        parts.extend((0..).zip(&self.slides).flat_map(|(at, slide)| pages(at, slide)));
        parts.extend(settings());
        parts
    }

    fn presentation(&self) -> Part {
        let mut relations: Vec<(&'static str, String)> = Vec::new();
        let mut relate = |kind, target: String| {
            relations.push((kind, target));
            format!("rId{}", relations.len())
        };
        let ids = (FIRST_MASTER..).step_by(2);
        let master = |(at, id): (usize, u32)| {
            let relation = relate("slideMaster", format!("slideMasters/slideMaster{}.xml", at + 1));
            Element::new("p:sldMasterId").attr("id", id).attr("r:id", relation)
        };
        let masters: Vec<_> = (0..self.themes.len()).zip(ids).map(master).collect();
        let of_notes = relate("notesMaster", "notesMasters/notesMaster1.xml".to_owned());
        let slide = |at: usize| {
            let relation = relate("slide", format!("slides/slide{}.xml", at + 1));
            Element::new("p:sldId").attr("id", FIRST_SLIDE + at).attr("r:id", relation)
        };
        let slides: Vec<_> = (0..self.slides.len()).map(slide).collect();
        for kind in ["presProps", "viewProps", "tableStyles"] {
            relate(kind, format!("{kind}.xml"));
        }
        relate("theme", "theme/theme1.xml".to_owned());
        let size = |name, (width, height): (i64, i64)| {
            Element::new(name).attr("cx", width).attr("cy", height)
        };
        let of_notes = Element::new("p:notesMasterId").attr("r:id", of_notes);
        let content = Element::root("p:presentation")
            .attr("saveSubsetFonts", 1)
            .with(Element::new("p:sldMasterIdLst").with_all(masters))
            .with(Element::new("p:notesMasterIdLst").with(of_notes))
            .with(Element::new("p:sldIdLst").with_all(slides))
            .with(size("p:sldSz", self.size))
            .with(size("p:notesSz", notes::SIZE))
            .with(default_text());
        let part = Part::new("ppt/presentation.xml", "presentationml.presentation.main", content);
        relations.into_iter().fold(part, |part, (kind, target)| part.relates(kind, target))
    }

    fn master(&self, theme: &Theme, at: usize, id: u32) -> [Part; 3] {
        let number = at + 1;
        let master = Part::new(
            format!("ppt/slideMasters/slideMaster{number}.xml"),
            "presentationml.slideMaster",
            master(self.size, id + 1),
        );
        let layout = Part::new(
            format!("ppt/slideLayouts/slideLayout{number}.xml"),
            "presentationml.slideLayout",
            layout(),
        );
        [
            master
                .relates("slideLayout", format!("../slideLayouts/slideLayout{number}.xml"))
                .relates("theme", format!("../theme/theme{number}.xml")),
            layout.relates("slideMaster", format!("../slideMasters/slideMaster{number}.xml")),
            Part::new(format!("ppt/theme/theme{number}.xml"), "theme", theme.element()),
        ]
    }

    /// The master of the notes, with the first theme.
    fn notes_master(&self) -> Vec<Part> {
        let number = self.themes.len() + 1;
        let theme = self.themes.first().map(|theme| {
            Part::new(format!("ppt/theme/theme{number}.xml"), "theme", theme.element())
        });
        let master = Part::new(
            "ppt/notesMasters/notesMaster1.xml",
            "presentationml.notesMaster",
            notes_master(self.size),
        );
        let master = master.relates("theme", format!("../theme/theme{number}.xml"));
        [master].into_iter().chain(theme).collect()
    }
}

/// A slide and its notes.
fn pages(at: usize, slide: &Slide) -> [Part; 2] {
    let number = at + 1;
    let page =
        Part::new(format!("ppt/slides/slide{number}.xml"), "presentationml.slide", slide.element());
    let notes = Part::new(
        format!("ppt/notesSlides/notesSlide{number}.xml"),
        "presentationml.notesSlide",
        notes(&slide.notes),
    );
    [
        page.relates("slideLayout", format!("../slideLayouts/slideLayout{}.xml", slide.theme + 1))
            .relates("notesSlide", format!("../notesSlides/notesSlide{number}.xml")),
        notes
            .relates("notesMaster", "../notesMasters/notesMaster1.xml")
            .relates("slide", format!("../slides/slide{number}.xml")),
    ]
}

/// The settings that PowerPoint expects in every file.
fn settings() -> [Part; 3] {
    let styles = Element::new("a:tblStyleLst")
        .attr("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
        .attr("def", "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}");
    let scale = |name| Element::new(name).attrs(&[("n", "100"), ("d", "100")]);
    let scale = Element::new("p:scale").with(scale("a:sx")).with(scale("a:sy"));
    let origin = Element::new("p:origin").attrs(&[("x", "0"), ("y", "0")]);
    let view = Element::new("p:cViewPr").attr("varScale", 1).with(scale).with(origin);
    let slide_view = Element::new("p:slideViewPr").with(Element::new("p:cSldViewPr").with(view));
    let spacing = Element::new("p:gridSpacing").attrs(&[("cx", "72008"), ("cy", "72008")]);
    let view = Element::root("p:viewPr").with(slide_view).with(spacing);
    [
        Part::new(
            "ppt/presProps.xml",
            "presentationml.presProps",
            Element::root("p:presentationPr"),
        ),
        Part::new("ppt/viewProps.xml", "presentationml.viewProps", view),
        Part::new("ppt/tableStyles.xml", "presentationml.tableStyles", styles),
    ]
}

/// The style of text in shapes that no master has one for.
fn default_text() -> Element {
    let font =
        |(name, typeface): (&'static str, &str)| Element::new(name).attr("typeface", typeface);
    let fonts = [("a:latin", "+mn-lt"), ("a:ea", "+mn-ea"), ("a:cs", "+mn-cs")];
    let run = Element::new("a:defRPr").attr("sz", 1400).with_all(fonts.map(font));
    Element::new("p:defaultTextStyle").with(Element::new("a:lvl1pPr").with(run))
}

//! Pictures in a line of text.

use crate::xml::Element;

/// A picture of pixels, as PNG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// The file.
    pub png: Vec<u8>,
    /// Width and height on the page, in EMU.
    pub size: (i64, i64),
    /// Its name.
    pub name: String,
    /// Its alternative text.
    pub description: String,
}

const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

impl Image {
    /// A run with the picture, by the id of its relationship and its number in the document.
    pub(super) fn run(&self, relation: &str, number: usize) -> Element {
        let inline = Element::new("wp:inline")
            .attrs(&[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")])
            .with(self.extent("wp:extent"))
            .with(self.names("wp:docPr", number))
            .with(
                Element::new("wp:cNvGraphicFramePr")
                    .with(Element::new("a:graphicFrameLocks").attr("noChangeAspect", 1)),
            )
            .with(Element::new("a:graphic").with(self.graphic(relation, number)));
        Element::new("w:r").with(Element::new("w:drawing").with(inline))
    }

    fn graphic(&self, relation: &str, number: usize) -> Element {
        let properties = Element::new("pic:nvPicPr")
            .with(self.names("pic:cNvPr", number))
            .with(Element::new("pic:cNvPicPr"));
        let fill = Element::new("pic:blipFill")
            .with(Element::new("a:blip").attr("r:embed", relation))
            .with(Element::new("a:stretch").with(Element::new("a:fillRect")));
        let place = Element::new("a:xfrm")
            .with(Element::new("a:off").attrs(&[("x", "0"), ("y", "0")]))
            .with(self.extent("a:ext"));
        let form = Element::new("a:prstGeom").attr("prst", "rect").with(Element::new("a:avLst"));
        let shape = Element::new("pic:spPr").with(place).with(form);
        let picture = Element::new("pic:pic").attr("xmlns:pic", PICTURE);
        let picture = picture.with(properties).with(fill).with(shape);
        Element::new("a:graphicData").attr("uri", PICTURE).with(picture)
    }

    fn extent(&self, name: &'static str) -> Element {
        Element::new(name).attr("cx", self.size.0).attr("cy", self.size.1)
    }

    fn names(&self, name: &'static str, number: usize) -> Element {
        let names = Element::new(name).attr("id", number).attr("name", &self.name);
        names.attr("descr", &self.description)
    }
}

//! Shapes and groups of a slide.

use crate::colour::{Fill, Line};
use crate::geometry::{Frame, Geometry};
use crate::text_body::TextBody;
use crate::xml::Element;

/// A shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Its name, in the list of shapes.
    pub name: String,
    /// Its alternative text; empty if it has none.
    pub description: String,
    /// Its place.
    pub frame: Frame,
    /// Its form.
    pub geometry: Geometry,
    /// The paint inside.
    pub fill: Fill,
    /// The line around it.
    pub line: Option<Line>,
    /// Its text.
    pub text: Option<TextBody>,
}

/// A group of shapes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// Its alternative text; empty if it has none.
    pub description: String,
    /// Its shapes, from bottom to top.
    pub children: Vec<Node>,
}

/// A shape or a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// A shape.
    Shape(Shape),
    /// A group.
    Group(Group),
}

/// The next id of a shape; the slide itself has 1.
pub(crate) struct Ids(u32);

impl Ids {
    pub(crate) const fn new() -> Self {
        Self(1)
    }

    pub(crate) const fn next(&mut self) -> u32 {
        self.0 += 1;
        self.0
    }
}

impl Shape {
    /// A shape without text.
    pub fn new(name: impl Into<String>, frame: Frame, geometry: Geometry) -> Self {
        Self {
            name: name.into(),
            description: String::new(),
            frame,
            geometry,
            fill: Fill::None,
            line: None,
            text: None,
        }
    }

    /// A text box.
    pub fn text(name: impl Into<String>, frame: Frame, text: TextBody) -> Self {
        Self { text: Some(text), ..Self::new(name, frame, Geometry::Rectangle) }
    }

    fn element(&self, ids: &mut Ids) -> Element {
        let is_text_box = self.text.is_some() && self.fill == Fill::None && self.line.is_none();
        let mut own = Element::new("p:cNvSpPr");
        if is_text_box {
            own = own.attr("txBox", 1);
        }
        let properties = Element::new("p:spPr")
            .with(self.frame.transform("a:xfrm", false))
            .with(self.geometry.element(self.frame))
            .with(self.fill.element())
            .with(Line::element(self.line.as_ref()));
        let head = head("p:nvSpPr", ids.next(), &self.name, &self.description);
        Element::new("p:sp")
            .with(head.with(own).with(Element::new("p:nvPr")))
            .with(properties)
            .with_all(self.text.as_ref().map(TextBody::element))
    }
}

impl Group {
    fn element(&self, ids: &mut Ids) -> Element {
        let head = head("p:nvGrpSpPr", ids.next(), &self.name, &self.description);
        let head = head.with(Element::new("p:cNvGrpSpPr")).with(Element::new("p:nvPr"));
        let transform = self.frame().transform("a:xfrm", true);
        let children: Vec<_> = self.children.iter().map(|child| child.element(ids)).collect();
        Element::new("p:grpSp")
            .with(head)
            .with(Element::new("p:grpSpPr").with(transform))
            .with_all(children)
    }

    fn frame(&self) -> Frame {
        Frame::around(self.children.iter().flat_map(|child| child.frame().corners()))
    }
}

impl Node {
    pub(crate) fn element(&self, ids: &mut Ids) -> Element {
        match self {
            Self::Shape(shape) => shape.element(ids),
            Self::Group(group) => group.element(ids),
        }
    }

    fn frame(&self) -> Frame {
        match self {
            Self::Shape(shape) => shape.frame,
            Self::Group(group) => group.frame(),
        }
    }
}

impl From<Shape> for Node {
    fn from(shape: Shape) -> Self {
        Self::Shape(shape)
    }
}

impl From<Group> for Node {
    fn from(group: Group) -> Self {
        Self::Group(group)
    }
}

/// The id, name and alternative text of a shape.
pub(crate) fn head(element: &'static str, id: u32, name: &str, description: &str) -> Element {
    let own = Element::new("p:cNvPr").attr("id", id).attr("name", name);
    let own = if description.is_empty() { own } else { own.attr("descr", description) };
    Element::new(element).with(own)
}

/// The tree of shapes of a slide, a master or a layout.
pub(crate) fn tree(shapes: impl IntoIterator<Item = Element>) -> Element {
    let head = head("p:nvGrpSpPr", 1, "", "");
    let head = head.with(Element::new("p:cNvGrpSpPr")).with(Element::new("p:nvPr"));
    let whole = Element::new("p:grpSpPr").with(Frame::default().transform("a:xfrm", true));
    let tree = Element::new("p:spTree").with(head).with(whole).with_all(shapes);
    Element::new("p:cSld").with(tree)
}

/// A placeholder: a shape that inherits from the one of the same type in layout and master.
pub(crate) fn placeholder(
    (id, name): (u32, &str),
    kind: &[(&'static str, &str)],
    frame: Option<Frame>,
    text: Option<Element>,
) -> Element {
    let locks = Element::new("a:spLocks").attr("noGrp", 1);
    let locks = if kind.contains(&("type", "sldImg")) {
        locks.attrs(&[("noRot", "1"), ("noChangeAspect", "1")])
    } else {
        locks
    };
    let head = head("p:nvSpPr", id, name, "")
        .with(Element::new("p:cNvSpPr").with(locks))
        .with(Element::new("p:nvPr").with(Element::new("p:ph").attrs(kind)));
    let mut properties = Element::new("p:spPr");
    if let Some(frame) = frame {
        let rectangle = Geometry::Rectangle.element(frame);
        properties = properties.with(frame.transform("a:xfrm", false)).with(rectangle);
    }
    Element::new("p:sp").with(head).with(properties).with_all(text)
}

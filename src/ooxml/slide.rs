//! A slide.

use crate::geometry::Frame;
use crate::master::number_placeholder;
use crate::shape::{Ids, Node, placeholder, tree};
use crate::text_body::TextBody;
use crate::xml::Element;

/// A slide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slide {
    /// The index of its theme.
    pub theme: usize,
    /// The place of its title.
    pub title_frame: Frame,
    /// Its title.
    pub title: TextBody,
    /// Its shapes, from bottom to top.
    pub nodes: Vec<Node>,
    /// The speaker's notes, a paragraph each.
    pub notes: Vec<String>,
}

impl Slide {
    pub(crate) fn element(&self) -> Element {
        let mut ids = Ids::new();
        let title = placeholder(
            (ids.next(), "标题"),
            &[("type", "title")],
            Some(self.title_frame),
            Some(self.title.element()),
        );
        let shapes: Vec<_> = self.nodes.iter().map(|node| node.element(&mut ids)).collect();
        let number = number_placeholder(ids.next(), None);
        // The title is read first; the map may cover nothing that comes before it.
        let tree = tree([title].into_iter().chain(shapes).chain([number]));
        let inherited = Element::new("p:clrMapOvr").with(Element::new("a:masterClrMapping"));
        Element::root("p:sld").with(tree).with(inherited)
    }
}

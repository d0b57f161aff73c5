//! The theme: twelve colours and two fonts, to which slides refer.

use crate::xml::Element;

/// A theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Its name.
    pub name: String,
    /// Text, background, secondary text, second background, as six hexadecimal digits.
    pub base: [String; 4],
    /// The six accents, likewise.
    pub accents: [String; 6],
    /// The fonts.
    pub fonts: Fonts,
}

/// The fonts of a theme, each for Latin and for Chinese.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fonts {
    /// For headings and quotations.
    pub major: [&'static str; 2],
    /// For everything else.
    pub minor: [&'static str; 2],
}

impl Theme {
    pub(crate) fn element(&self) -> Element {
        let elements = Element::new("a:themeElements")
            .with(self.colours())
            .with(self.fonts())
            .with(self.formats());
        let root = Element::new("a:theme");
        root.attr("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
            .attr("name", &self.name)
            .with(elements)
            .with(Element::new("a:objectDefaults"))
            .with(Element::new("a:extraClrSchemeLst"))
    }

    fn colours(&self) -> Element {
        let [text, background, text2, background2] = &self.base;
        let base = [("a:dk1", text), ("a:lt1", background), ("a:dk2", text2)];
        let base = base.into_iter().chain([("a:lt2", background2)]);
        let names = ["a:accent1", "a:accent2", "a:accent3", "a:accent4", "a:accent5", "a:accent6"];
        let links = ["a:hlink", "a:folHlink"].into_iter().zip([text, text2]);
        let all = base.chain(names.into_iter().zip(&self.accents)).chain(links);
        let colour = |(name, digits): (&'static str, &String)| {
            let value = Element::new("a:srgbClr").attr("val", digits.to_uppercase());
            Element::new(name).with(value)
        };
        Element::new("a:clrScheme").attr("name", &self.name).with_all(all.map(colour))
    }

    fn fonts(&self) -> Element {
        let font = |name, [latin, chinese]: [&str; 2]| {
            let typeface = |name, typeface| Element::new(name).attr("typeface", typeface);
            let script = Element::new("a:font").attrs(&[("script", "Hans"), ("typeface", chinese)]);
            Element::new(name)
                .with(typeface("a:latin", latin))
                .with(typeface("a:ea", chinese))
                .with(typeface("a:cs", ""))
                .with(script)
        };
        let scheme = Element::new("a:fontScheme").attr("name", &self.name);
        scheme
            .with(font("a:majorFont", self.fonts.major))
            .with(font("a:minorFont", self.fonts.minor))
    }

    /// The schema wants three fills, lines, effects and backgrounds; no slide refers to them.
    fn formats(&self) -> Element {
        let placeholder = || {
            let colour = Element::new("a:schemeClr").attr("val", "phClr");
            Element::new("a:solidFill").with(colour)
        };
        let thrice = |name, make: &dyn Fn() -> Element| {
            Element::new(name).with_all([make(), make(), make()])
        };
        let line = || {
            let dash = Element::new("a:prstDash").attr("val", "solid");
            Element::new("a:ln").attr("w", 6350).with(placeholder()).with(dash)
        };
        let effect = || Element::new("a:effectStyle").with(Element::new("a:effectLst"));
        Element::new("a:fmtScheme")
            .attr("name", &self.name)
            .with(thrice("a:fillStyleLst", &placeholder))
            .with(thrice("a:lnStyleLst", &line))
            .with(thrice("a:effectStyleLst", &effect))
            .with(thrice("a:bgFillStyleLst", &placeholder))
    }
}

//! The page's style sheet for a shadow tree: rules for the document apply to the element `.root`,
//! conditions on the window to the container `atlas` around it, and `rem` is the element's own type
//! size (`--text`), not the host page's.

use anyhow::{Context, Error, Result, anyhow};
use lightningcss::media_query::MediaList;
use lightningcss::printer::PrinterOptions;
use lightningcss::properties::custom::{
    Function, Token, TokenList, TokenOrValue, UnparsedProperty, Variable,
};
use lightningcss::properties::{Property, PropertyId};
use lightningcss::rules::container::{ContainerCondition, ContainerName, ContainerRule};
use lightningcss::rules::{CssRule, CssRuleList};
use lightningcss::selector::{Component, Selector};
use lightningcss::stylesheet::ParserOptions;
use lightningcss::traits::{IntoOwned, ParseWithOptions, ToCss};
use lightningcss::values::ident::{CustomIdent, DashedIdent, DashedIdentReference};
use lightningcss::values::length::LengthValue;
use lightningcss::visit_types;
use lightningcss::visitor::{Visit, VisitTypes, Visitor};

use crate::pipeline::minify;

/// The line of the element's style sheet that is replaced by the page's style sheet.
const PAGE: &str = "@layer page;";

/// The element itself, in its shadow tree.
const ROOT: &str = "root";

/// The container around it.
const CONTAINER: &str = "atlas";

/// `1rem` in a condition, in CSS pixels: a condition cannot refer to a variable.
const REM: f32 = 15.0;

/// The element's style sheet: its own rules around the page's.
pub(super) fn around(own: &str, page: &str) -> Result<String> {
    let (before, after) = own.split_once(PAGE).with_context(|| format!("no line `{PAGE}`"))?;
    Ok([before, &rewrite_page(page)?, after].concat())
}

/// Rewrites a style sheet of the page for the element.
pub(super) fn rewrite_page(sheet: &str) -> Result<String> {
    minify::css_with(sheet, |sheet| sheet.visit(&mut ShadowTree))
}

/// Rewrites selectors, conditions and lengths.
struct ShadowTree;

impl<'i> Visitor<'i> for ShadowTree {
    type Error = Error;

    fn visit_types(&self) -> VisitTypes {
        visit_types!(RULES | SELECTORS | PROPERTIES | TOKENS)
    }

    fn visit_rule(&mut self, rule: &mut CssRule<'i>) -> Result<()> {
        if let CssRule::Media(media) = rule
            && let Some(condition) = width_condition(&media.query)?
        {
            let name = Some(ContainerName(CustomIdent(CONTAINER.into())));
            let rules = CssRuleList(std::mem::take(&mut media.rules.0));
            let condition = Some(condition);
            *rule = CssRule::Container(ContainerRule { name, condition, rules, loc: media.loc });
        }
        if let CssRule::Container(ContainerRule { condition: Some(condition), .. }) = rule {
            condition.visit(&mut Pixels)?;
        }
        rule.visit_children(self)
    }

    fn visit_selector(&mut self, selector: &mut Selector<'i>) -> Result<()> {
        selector.iter_mut_raw_match_order().for_each(rewrite_component);
        Ok(())
    }

    /// A typed value cannot hold the variable that replaces `rem`: the value becomes tokens.
    fn visit_property(&mut self, property: &mut Property<'i>) -> Result<()> {
        let text = property.value_to_css_string(PrinterOptions::default())?;
        let is_typed = !matches!(property, Property::Custom(_) | Property::Unparsed(_));
        if is_typed && UNITS.iter().any(|unit| text.contains(unit)) {
            let property_id = property.property_id();
            let value = tokens(&text)?;
            *property = Property::Unparsed(UnparsedProperty { property_id, value });
        }
        property.visit_children(self)
    }

    fn visit_token(&mut self, token: &mut TokenOrValue<'i>) -> Result<()> {
        if let TokenOrValue::Length(length) = token {
            *token = length_in_container(length.clone());
        }
        token.visit_children(self)
    }
}

/// `1rem` in pixels, in conditions.
struct Pixels;

impl<'i> Visitor<'i> for Pixels {
    type Error = Error;

    fn visit_types(&self) -> VisitTypes {
        visit_types!(LENGTHS)
    }

    fn visit_length(&mut self, length: &mut LengthValue) -> Result<()> {
        if let LengthValue::Rem(number) = length {
            *length = LengthValue::Px(*number * REM);
        }
        Ok(())
    }
}

/// The condition of a media query on the window's width, as a condition on a container.
fn width_condition<'i>(query: &MediaList<'_>) -> Result<Option<ContainerCondition<'i>>> {
    let text = query.to_css_string(PrinterOptions::default())?;
    if !text.contains("width") {
        return Ok(None);
    }
    let condition = ContainerCondition::parse_string_with_options(&text, ParserOptions::default());
    condition.map(|it| Some(it.into_owned())).map_err(|error| anyhow!("@media {text}: {error}"))
}

/// The document's element becomes the element's root.
fn rewrite_component<'i>(component: &mut Component<'i>) {
    match component {
        Component::Root => *component = Component::Class(ROOT.into()),
        Component::LocalName(name) if matches!(&*name.lower_name.0, "html" | "body") => {
            *component = Component::Class(ROOT.into());
        }
        Component::Is(selectors)
        | Component::Where(selectors)
        | Component::Has(selectors)
        | Component::Negation(selectors) => {
            let components = selectors.iter_mut().flat_map(|it| it.iter_mut_raw_match_order());
            components.for_each(rewrite_component);
        }
        _ => {}
    }
}

/// The units that depend on the host page.
const UNITS: [&str; 5] = ["rem", "vw", "vh", "vmin", "vmax"];

/// A length of the page in units of the element and the container.
fn length_in_container<'i>(length: LengthValue) -> TokenOrValue<'i> {
    TokenOrValue::Length(match length {
        LengthValue::Rem(number) => return in_text_sizes(number),
        LengthValue::Vw(number) => LengthValue::Cqw(number),
        LengthValue::Vh(number) | LengthValue::Dvh(number) | LengthValue::Svh(number) => {
            LengthValue::Cqh(number)
        }
        LengthValue::Vmin(number) => LengthValue::Cqmin(number),
        LengthValue::Vmax(number) => LengthValue::Cqmax(number),
        other => other,
    })
}

/// `calc(number * var(--text))`.
fn in_text_sizes<'i>(number: f32) -> TokenOrValue<'i> {
    let value = Token::Number { has_sign: false, value: number, int_value: None };
    let ident = DashedIdent("--text".into());
    let name = DashedIdentReference { ident, from: None };
    let arguments = vec![
        TokenOrValue::Token(value),
        TokenOrValue::Token(Token::Delim('*')),
        TokenOrValue::Var(Variable { name, fallback: None }),
    ];
    TokenOrValue::Function(Function { name: "calc".into(), arguments: TokenList(arguments) })
}

/// A value as tokens.
fn tokens(text: &str) -> Result<TokenList<'static>> {
    let id = PropertyId::from("--value");
    match Property::parse_string(id, text, ParserOptions::default()) {
        Ok(Property::Custom(custom)) => Ok(custom.value.into_owned()),
        _ => Err(anyhow!("cannot read the value `{text}`")),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{around, rewrite_page};
    use crate::pipeline::imports;

    /// Asserts the rewritten form of a rule.
    fn assert_becomes(page: &str, element: &str) {
        assert_eq!(rewrite_page(page).ok().as_deref(), Some(element));
    }

    #[test]
    fn rules_for_the_document_apply_to_the_root() {
        assert_becomes(
            ":root[data-mode=\"care\"] .atlas, html, html:not(:root) { top: 0 }",
            ".root[data-mode=care] .atlas,.root,.root:not(.root){top:0}",
        );
    }

    #[test]
    fn lengths_depend_on_the_element() {
        let lengths = [
            ("margin: -0.6rem 12px", "margin:calc(-.6*var(--text)) 12px"),
            ("font: 600 0.84rem/1.6 x", "font:600 calc(.84*var(--text)) / 1.6 x"),
            ("height: calc(100dvh - var(--head))", "height:calc(100cqh - var(--head))"),
            ("inset: 2vmin auto", "inset:2cqmin auto"),
            ("color: #333; grid-area: a-2vh", "color:#333;grid-area:a-2vh"),
            ("width: min(22rem, 92vw)", "width:min(calc(22*var(--text)), 92cqw)"),
            ("--size: 2rem", "--size:calc(2*var(--text))"),
        ];
        for (page, element) in lengths {
            assert_becomes(&format!("a {{ {page} }}"), &format!("a{{{element}}}"));
        }
    }

    #[test]
    fn conditions_on_the_window_become_conditions_on_the_container() {
        let rules = [
            (
                "@media (min-width: 700px) and (max-width: 1499px)",
                "@container atlas (width>=700px) and (width<=1499px)",
            ),
            ("@container stage (max-width: 30rem)", "@container stage (width<=450px)"),
            ("@media print", "@media print"),
        ];
        for (page, element) in rules {
            assert_becomes(
                &format!("{page} {{ a {{ top: 0 }} }}"),
                &format!("{element}{{a{{top:0}}}}"),
            );
        }
    }

    #[test]
    fn the_elements_own_rules_surround_the_page_s() {
        let sheet = around("a{top:0}@layer page;z{top:0}", "b { top: 0 }").ok();
        assert_eq!(sheet.as_deref(), Some("a{top:0}b{top:0}z{top:0}"));
    }

    /// The real style sheets have no unit or selector of the host page left.
    #[test]
    fn nothing_refers_to_the_host_page() {
        let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public");
        for sheet in ["atlas.css", "show.css"] {
            let sheet = imports::read_sheet(&public.join(sheet)).unwrap_or_default();
            let element = rewrite_page(&sheet).unwrap_or_default();
            assert!(element.contains("var(--text)"));
            for word in
                element.split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-' | ':')))
            {
                let is_length = |unit: &&str| {
                    let number = word.strip_suffix(unit);
                    number.is_some_and(|it| it.ends_with(|c: char| c.is_ascii_digit()))
                };
                let is_left =
                    matches!(word, ":root" | "html") || super::UNITS.iter().any(is_length);
                assert!(!is_left, "{word}");
            }
        }
    }
}

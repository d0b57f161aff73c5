//! The filter and the order of the lists on the pages.

use crate::plan::UNIT_IDS;
use crate::text::ids;

/// The longest search text that a link carries, in characters.
const MAX_CHARS: usize = 40;

/// The filter of the list of measures, and the order of the matrix's rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    /// Only measures that this unit has a part in, by its id.
    pub unit: Option<&'static str>,
    /// Only measures with a quantified target.
    pub targets: bool,
    /// Only measures with this text: Chinese, pinyin or initials.
    pub find: String,
    /// The order of the matrix's rows.
    pub order: Order,
}

ids! {
    /// The order of the matrix's rows.
    #[derive(Default)]
    pub enum Order {
        /// The plan's: counties by code, then zones.
        #[default]
        Plan = "plan",
        /// By name, in pinyin.
        Name = "name",
        /// Most roles first.
        Count = "count",
        /// Similar rows together.
        Likeness = "likeness",
    }
}

/// A choice that filters or orders the lists.
#[derive(Clone, Debug)]
pub enum Listing {
    /// Only this unit's measures, or all.
    Unit(Option<&'static str>),
    /// Only measures with a target, or all.
    Targets(bool),
    /// The search text; an empty one matches all.
    Find(String),
    /// This order.
    Order(Order),
}

impl Lists {
    /// Applies a choice.
    pub(super) fn choose(&mut self, choice: Listing) {
        match choice {
            Listing::Unit(unit) => self.unit = unit,
            Listing::Targets(targets) => self.targets = targets,
            Listing::Find(text) => self.find = Self::cut_search_text(&text),
            Listing::Order(order) => self.order = order,
        }
    }

    /// Finds a unit of the plan by its id.
    pub fn find_unit(id: &str) -> Option<&'static str> {
        UNIT_IDS.into_iter().find(|&unit| unit == id)
    }

    /// Cuts a search text to the longest that a link carries.
    pub fn cut_search_text(text: &str) -> String {
        text.chars().take(MAX_CHARS).collect()
    }
}

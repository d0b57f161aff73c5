//! How the lists on the pages are narrowed and ordered.

use crate::plan::UNIT_IDS;

/// How much of what was typed a link carries, in characters.
const MOST_TYPED: usize = 40;

/// How the list of measures is narrowed and the rows of the matrix are ordered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    /// Only measures that this unit has a part in, by its id.
    pub unit: Option<&'static str>,
    /// Only measures with a quantified target.
    pub targets: bool,
    /// Only measures in which this is found: Chinese, pinyin or initials.
    pub find: String,
    /// The order of the matrix's rows.
    pub order: Order,
}

/// The order of the matrix's rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The plan's: counties by code, then zones.
    #[default]
    Plan,
    /// By name, as it is read aloud.
    Name,
    /// Most roles first.
    Count,
    /// Similar rows together.
    Likeness,
}

/// A choice that narrows or orders the lists.
#[derive(Clone, Debug)]
pub enum Listing {
    /// This unit's measures, or everyone's.
    Unit(Option<&'static str>),
    /// With a target only, or all.
    Targets(bool),
    /// What is looked for; nothing finds all.
    Find(String),
    /// This order.
    Order(Order),
}

impl Order {
    /// Every order, as they are offered.
    pub const ALL: [Self; 4] = [Self::Plan, Self::Name, Self::Count, Self::Likeness];

    /// Its word in a link.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Name => "name",
            Self::Count => "count",
            Self::Likeness => "likeness",
        }
    }

    /// The order with this word.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.id() == id)
    }
}

impl Lists {
    /// The lists after a choice.
    pub(super) fn chosen(&mut self, choice: Listing) {
        match choice {
            Listing::Unit(unit) => self.unit = unit,
            Listing::Targets(targets) => self.targets = targets,
            Listing::Find(words) => self.find = Self::typed(&words),
            Listing::Order(order) => self.order = order,
        }
    }

    /// The id of a unit that the plan names.
    pub fn unit_of(id: &str) -> Option<&'static str> {
        UNIT_IDS.into_iter().find(|&unit| unit == id)
    }

    /// As much of what was typed as a link carries.
    pub fn typed(words: &str) -> String {
        words.chars().take(MOST_TYPED).collect()
    }
}

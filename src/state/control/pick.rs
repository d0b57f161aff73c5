//! The controls that offer a choice.

use crate::state::{Listing, Lists, Order};
use crate::text::ids;

ids! {
    /// A control that offers a choice. Its id is the control's `data-pick`.
    pub enum Pick {
        /// A region.
        Region = "region",
        /// A chain.
        Chain = "chain",
        /// A unit whose measures are listed.
        Unit = "unit",
        /// Whether only measures with a target are listed.
        Targets = "targets",
        /// The text that listed measures contain.
        Find = "find",
        /// The order of the matrix's rows.
        Order = "order",
    }
}

impl Pick {
    /// The choice of a value; none for a region or a chain, and for an unrecognised value.
    pub fn listing(self, value: String, is_checked: bool) -> Option<Listing> {
        Some(match self {
            Self::Region | Self::Chain => return None,
            Self::Unit => Listing::Unit(Lists::find_unit(&value)),
            Self::Targets => Listing::Targets(is_checked),
            Self::Find => Listing::Find(value),
            Self::Order => Listing::Order(Order::from_id(&value)?),
        })
    }
}

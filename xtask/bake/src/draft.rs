//! The bake's form of the model: owned values, with indices as references.

use atlas_model::Form;
use std::fmt::Debug;

/// The bake's form of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draft {}

impl Form for Draft {
    type Text = String;
    type List<T: Debug + 'static> = Vec<T>;
    type Ref<T: Debug + 'static> = usize;
}

macro_rules! drafts {
    ($($name:ident)*) => {
        $(
            #[doc = concat!("[`atlas_model::", stringify!($name), "`] as the bake makes it.")]
            pub type $name = atlas_model::$name<Draft>;
        )*
    };
}

drafts! {
    Ambiguity Arc Chain Citation City Clause Concern Core Corridor Document Duty Heading Inset Kind
    Map MapAmbiguity Measure Member Pinyin Placement Region Review Role Shows Slide SlideKey Step
    Target Task Touch Unit Walk
}

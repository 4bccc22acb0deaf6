//! Facts of a definition list that are not always there.

use crate::dom::prelude::*;
use crate::ui::Fact;

/// A fact of a definition list; nothing where it is not there.
pub fn fact(term: &'static str, value: Option<AnyView>) -> AnyView {
    match value {
        Some(value) => view! { <Fact term=term>{value}</Fact> }.into_any(),
        None => ().into_any(),
    }
}

/// A fact in words; nothing where it was not said.
pub fn said(term: &'static str, value: Option<impl Into<String>>) -> AnyView {
    let value = value.map(Into::into).filter(|text: &String| !text.is_empty());
    fact(term, value.map(IntoAny::into_any))
}

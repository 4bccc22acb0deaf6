//! Room between the parts of a bar.

use crate::dom::prelude::*;

/// An empty element. Its class is given when it is made: written into the view it would become HTML that is parsed, which
/// a page with trusted types refuses.
#[component]
pub fn Space(
    /// Its class.
    class: &'static str,
) -> AnyView {
    view! { <span class=class></span> }.into_any()
}

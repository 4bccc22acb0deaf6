//! Cells from views that are made already: a row is a list of them.

use crate::dom::prelude::*;

use crate::ui::{Cell, Row};

/// A cell under its column's name.
pub(in crate::pages) fn cell(label: &'static str, content: impl IntoAny) -> AnyView {
    let content = content.into_any();
    view! { <Cell label=label>{content}</Cell> }.into_any()
}

/// A cell of words of our own: short, and never broken.
pub(in crate::pages) fn words(label: &'static str, content: impl IntoAny) -> AnyView {
    let content = content.into_any();
    cell(label, view! { <span class="bc-nowrap">{content}</span> })
}

/// A cell of a number.
pub(in crate::pages) fn number(label: &'static str, content: impl IntoAny) -> AnyView {
    let content = content.into_any();
    view! { <Cell label=label end=true>{content}</Cell> }.into_any()
}

/// The cell that names the row.
pub(in crate::pages) fn head(label: &'static str, content: impl IntoAny) -> AnyView {
    let content = content.into_any();
    view! { <Cell label=label head=true>{content}</Cell> }.into_any()
}

/// A row of cells.
pub(in crate::pages) fn row(cells: Vec<AnyView>) -> AnyView {
    view! { <Row>{cells}</Row> }.into_any()
}

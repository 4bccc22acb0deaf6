//! Rows that stay in the page while a list is read again, unless what they show changed.

use std::collections::HashSet;
use std::sync::Arc;

use crate::dom::prelude::*;

/// One row: what it shows, in a key, and how it is made.
#[derive(Clone)]
pub(in crate::pages) struct Line {
    key: String,
    make: Arc<dyn Fn() -> AnyView + Send + Sync>,
}

impl Line {
    /// A row. It is made anew only when `key` changes, so the focus stays in it and what is open in it stays open.
    pub(in crate::pages) fn new(key: String, make: impl Fn() -> AnyView + Send + Sync + 'static) -> Self {
        Self { key, make: Arc::new(make) }
    }
}

/// The rows of a table. One program for all lists: the row's type is taken away in [`Line`].
#[component]
pub(in crate::pages) fn Rows(
    /// In order.
    lines: Signal<Vec<Line>>,
) -> AnyView {
    view! {
        <For
            each=move || unique(lines.get())
            key=|line| line.key.clone()
            children=|line| (line.make)()
        />
    }
    .into_any()
}

/// Rows without an id may show the same: each still is a row.
fn unique(mut lines: Vec<Line>) -> Vec<Line> {
    let mut seen = HashSet::with_capacity(lines.len());
    for (index, line) in lines.iter_mut().enumerate() {
        if !seen.insert(line.key.clone()) {
            line.key.push_str(&format!("\u{1f}{index}"));
        }
    }
    lines
}

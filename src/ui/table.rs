//! Lists as tables; on a phone each row is a card, by style alone.

use crate::dom::prelude::*;

use super::{Icon, IconName, use_words};

/// One column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub label: &'static str,
    /// Numbers: at the right, tabular.
    pub end: bool,
    /// The name is for screen readers only: a column of buttons.
    pub hidden: bool,
    /// Sorts by this key when its head is pressed.
    pub key: Option<&'static str>,
    /// Is left out where the table stands between a wide one and cards: what it says stands in the details, too.
    pub gives_way: bool,
}

impl Column {
    /// A column of words.
    #[must_use]
    pub const fn new(label: &'static str) -> Self {
        Self { label, end: false, hidden: false, key: None, gives_way: false }
    }

    /// A column of numbers.
    #[must_use]
    pub const fn number(label: &'static str) -> Self {
        Self { label, end: true, hidden: false, key: None, gives_way: false }
    }

    /// A column of buttons.
    #[must_use]
    pub const fn actions(label: &'static str) -> Self {
        Self { label, end: true, hidden: true, key: None, gives_way: false }
    }

    /// The same, sorting by this key.
    #[must_use]
    pub const fn sorting(mut self, key: &'static str) -> Self {
        self.key = Some(key);
        self
    }

    /// The same, left out where there is no room for all columns.
    #[must_use]
    pub const fn giving_way(mut self) -> Self {
        self.gives_way = true;
        self
    }
}

/// The order of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// Key of the column.
    pub key: &'static str,
    /// Largest first.
    pub descending: bool,
}

/// Which columns give way, by their place.
const GIVES_WAY: [&str; 8] = [
    " bc-gives-1",
    " bc-gives-2",
    " bc-gives-3",
    " bc-gives-4",
    " bc-gives-5",
    " bc-gives-6",
    " bc-gives-7",
    " bc-gives-8",
];

/// The frame of a list.
#[component]
pub fn Table(
    /// What is listed, for screen readers.
    #[prop(into)]
    caption: Signal<String>,
    /// The columns, in order.
    columns: Vec<Column>,
    /// The order, where columns sort.
    #[prop(optional)]
    sort: Option<RwSignal<Sort>>,
    /// Rows of 32 px.
    #[prop(optional)]
    compact: bool,
    /// Is being read again; what is shown stays.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// The rows.
    children: Children,
) -> AnyView {
    let words = use_words();
    let many = columns.len() > 5;
    let given: String =
        columns.iter().zip(GIVES_WAY).filter(|(column, _)| column.gives_way).map(|(_, class)| class).collect();
    let class = ["bc-table", if compact { " bc-table-compact" } else { "" }, &given].concat();
    let heads: Vec<AnyView> = columns.into_iter().map(|it| head(it, sort)).collect();
    view! {
        <div class="bc-table-box" class:bc-table-many=many>
        <table
            class=class
            part="table"
            role="table"
            aria-busy=move || busy.get().then_some("true")
        >
            <caption class="bc-visually-hidden">{caption}</caption>
            <thead role="rowgroup"><tr role="row" data-label=words.sort_by>{heads}</tr></thead>
            <tbody role="rowgroup">{children()}</tbody>
        </table>
        </div>
    }
    .into_any()
}

fn head(column: Column, sort: Option<RwSignal<Sort>>) -> AnyView {
    let Some((key, sort)) = column.key.zip(sort) else {
        return view! {
            <th scope="col" role="columnheader" class:bc-end=column.end>
                <span class:bc-visually-hidden=column.hidden>{column.label}</span>
            </th>
        }
        .into_any();
    };
    let own = move || sort.get().key == key;
    let order = move || match sort.get() {
        it if it.key != key => "none",
        it if it.descending => "descending",
        _ => "ascending",
    };
    let press = move |_| {
        sort.update(|it| *it = Sort { key, descending: it.key == key && !it.descending });
    };
    view! {
        <th scope="col" role="columnheader" class:bc-end=column.end aria-sort=order>
            <button class="bc-sort" class:bc-sort-own=own type="button" on:click=press>
                <span>{column.label}</span>
                <Icon name=IconName::ChevronDown />
            </button>
        </th>
    }
    .into_any()
}

/// One row.
#[component]
pub fn Row(
    /// The cells.
    children: Children,
) -> AnyView {
    view! { <tr role="row">{children()}</tr> }.into_any()
}

/// One cell. Roles are written out, because cards on a phone would lose them.
#[component]
pub fn Cell(
    /// The column's name, shown before the value on a phone.
    #[prop(optional)]
    label: &'static str,
    /// Numbers: at the right, tabular.
    #[prop(optional)]
    end: bool,
    /// Names the row: its head.
    #[prop(optional)]
    head: bool,
    /// The value.
    children: Children,
) -> AnyView {
    let label = (!label.is_empty()).then_some(label);
    if head {
        view! { <th scope="row" role="rowheader" data-label=label>{children()}</th> }.into_any()
    } else {
        view! { <td role="cell" class:bc-end=end data-label=label>{children()}</td> }.into_any()
    }
}

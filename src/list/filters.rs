//! The bar above a list: search, filters, range; and what stands below it when nothing fits.

use std::time::Duration;

use crate::dom::prelude::*;
use backup_api::list::{MISSING, Span, Store, counts};
use backup_api::time::Time;

use super::menu::menu;
use super::time::local_offset;
use super::{Filter, List};
use crate::text::lists as words;
use crate::ui::{Button, EmptyState, Icon, IconName, SelectOption, id};

/// The entries of a filter: all rows, then the values that there are, each with how many rows hold it.
pub(super) fn options(list: List, filter: Filter, value: RwSignal<String>) -> Memo<Vec<SelectOption>> {
    memo(move |_| {
        let chosen = value.get();
        list.rows.with(|store| entries(store, filter, &chosen))
    })
}

/// A value that is chosen keeps its entry when no row holds it any more: the field would say that all rows are shown, and
/// choosing all of them would change nothing.
fn entries(store: &Store, filter: Filter, chosen: &str) -> Vec<SelectOption> {
    let mut found = store.column(filter.key).map(|column| counts(store, column)).unwrap_or_default();
    let own = if chosen == MISSING { "" } else { chosen };
    if !chosen.is_empty() && found.iter().all(|(value, _)| *value != own) {
        // Several that a link chose, as one entry.
        let held = found.iter().filter(|(value, _)| own.split(',').any(|one| one == *value));
        let held = held.map(|(_, count)| count).sum();
        found.push((own, held));
    }
    let mut options = vec![SelectOption::new("", (filter.any)(store.len() as usize))];
    options.extend(found.into_iter().map(|(value, count)| match value {
        "" => SelectOption::new(MISSING, words::entry(words::not_said(), count)),
        value => SelectOption::new(value, words::entry(&words::listed(value.split(',').map(filter.word)), count)),
    }));
    options
}

/// One of several, in the bar above a list. It narrows what is shown and sends nothing.
#[must_use]
pub fn select(label: &'static str, value: RwSignal<String>, options: Signal<Vec<SelectOption>>) -> AnyView {
    let id = id::next("filter");
    let entries = move || {
        let chosen = value.get();
        let entry = |option: SelectOption| {
            let selected = option.value == chosen;
            view! { <option value=option.value prop:selected=selected>{option.label}</option> }.into_any()
        };
        options.get().into_iter().map(entry).collect::<Vec<_>>()
    };
    view! {
        <div class="bc-control bc-control-select bc-filter">
            <label class="bc-visually-hidden" for=id.clone()>{label}</label>
            <select class="bc-input" id=id on:change:target=move |event| value.set(event.target().value())>
                {entries}
            </select>
            <Icon name=IconName::ChevronDown />
        </div>
    }
    .into_any()
}

/// Milliseconds of a day.
const DAY: i64 = Duration::from_secs(86_400).as_millis() as i64;

/// The range that is chosen, from the beginning of the first day to the end of the last, as days are here.
pub(super) fn span(list: List) -> Option<Span> {
    let day = |text: String| {
        let utc = Time::parse(&[&text, "T00:00:00Z"].concat())?.millis();
        Some(utc - i64::from(local_offset(utc)) * 60_000)
    };
    let (from, until) = (day(list.state.from.get()), day(list.state.until.get()));
    let column = list.rows.now(|store| store.column(list.spec.range))?;
    (from.is_some() || until.is_some()).then(|| Span {
        column,
        from: from.unwrap_or(i64::MIN),
        until: until.map_or(i64::MAX, |until| until.saturating_add(DAY)),
    })
}

/// The menu in which a range of days is chosen; nothing for a list that has none.
pub(super) fn range(list: List) -> Option<AnyView> {
    let column = list.spec.columns.get(list.spec.column(list.spec.range)?)?;
    let (from, until) = (list.state.from, list.state.until);
    let name = column.label;
    let label = derive(move || match (from.get(), until.get()) {
        (from, until) if from.is_empty() && until.is_empty() => words::range_any(name.say()),
        (from, until) => words::range(name.say(), &from, &until),
    });
    let day = |label: &'static str, value: RwSignal<String>| {
        let id = id::next("day");
        view! {
            <div class="bc-menu-row">
                <label for=id.clone()>{label}</label>
                <input
                    class="bc-input"
                    id=id
                    type="date"
                    prop:value=move || value.get()
                    on:change:target=move |event| value.set(event.target().value())
                />
            </div>
        }
    };
    let clear = move |_: web_sys::MouseEvent| {
        from.set(String::new());
        until.set(String::new());
    };
    let content = move || {
        view! {
            {day(words::range_from(), from)}
            {day(words::range_until(), until)}
            <button class="bc-link" type="button" on:click=clear>{words::range_clear()}</button>
        }
        .into_any()
    };
    Some(menu(label, IconName::Clock, ViewFn::from(content)))
}

/// Rows are there, but none fits search and filter.
#[component]
pub fn NoMatch(
    /// Shows all again.
    #[prop(into)]
    clear: Callback<()>,
) -> AnyView {
    no_match(words::nothing_fits(None, false), clear)
}

/// The same as a function: what is said, and what to do.
pub fn no_match((title, note): (String, String), clear: Callback<()>) -> AnyView {
    view! {
        <EmptyState icon=IconName::Search title=title text=MaybeProp::from(Some(note))>
            <Button label=words::show_all() on_press=clear />
        </EmptyState>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::object::BACKUP;
    use backup_api::json::parse;
    use backup_api::list::{Field, MISSING, Store};

    use super::{Filter, entries};

    #[test]
    fn the_value_in_use_is_an_entry_also_when_no_row_holds_it_any_more() {
        let mut store = Store::new(&BACKUP, ["id", "state"].map(Field::of));
        let rows = parse(r#"[{"id": "a", "status": "available"}, {"id": "b", "status": "available"}]"#);
        store.push(rows.unwrap_or_default().as_array().unwrap_or_default());
        let said = |chosen| {
            let entries = entries(&store, Filter::STATE, chosen);
            entries.into_iter().map(|it| (it.value, it.label)).collect::<Vec<_>>()
        };
        let usual = [("", "All states (2)"), ("available", "Available (2)")];
        let with = |more: &[(&str, &str)]| {
            let all = usual.iter().chain(more);
            all.map(|(value, label)| ((*value).to_owned(), (*label).to_owned())).collect::<Vec<_>>()
        };
        assert_eq!([said(""), said("available")], [with(&[]), with(&[])]);
        for gone in [("error", "Error (0)"), (MISSING, "Not said (0)"), ("error,available", "Error, Available (2)")] {
            assert_eq!(said(gone.0), with(&[gone]));
        }
    }
}

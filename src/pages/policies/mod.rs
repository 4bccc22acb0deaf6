//! Policies: when backups are made by themselves, and how long they are kept.

mod schedule;

use crate::dom::prelude::*;
use backup_api::cbr::model::Policy;

use super::PageHead;
use super::parts::{
    Bar, Line, More, NoMatch, PAGE, Panel, Reading, Rows, cells, id_cell, keep_fresh, local_offset, name_or, search,
    vault_link,
};
use crate::forms::AppContext;
use crate::text::{lists, policies as words, shell};
use crate::ui::{Badge, Column, EmptyState, IconName, Notice, SearchBox, SkeletonShape, Table, Tone};
use crate::work::Console;

fn columns() -> [Column; 6] {
    [
        Column::new(words::name()),
        Column::new(words::state()),
        Column::new(words::kind()),
        Column::new(words::schedule_label()),
        Column::new(words::retention()),
        Column::new(words::vaults()),
    ]
}

pub(super) fn view(context: AppContext) -> AnyView {
    let console = context.console;
    let load = console.cache.policies;
    console.cache.want_vaults(console);
    let ask = Callback::new(move |()| console.cache.ask_policies(console));
    keep_fresh(console, load, ask);
    let reading = Reading::of(console, load, ask);
    let none = derive(move || load.value.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)));
    view! {
        <PageHead title=shell::policies() lead=MaybeProp::from(Some(words::lead().to_owned())) />
        <section class="bc-card" part="card" aria-label=shell::policies()>
            <Panel reading=reading what=words::what() shape=SkeletonShape::Rows(4) none=none empty=empty>
                <List console=console reading=reading />
            </Panel>
        </section>
    }
    .into_any()
}

fn empty() -> AnyView {
    view! {
        <EmptyState icon=IconName::Policy title=words::empty() text=MaybeProp::from(Some(words::empty_note().to_owned())) />
    }
    .into_any()
}

#[component]
fn List(console: Console, reading: Reading) -> AnyView {
    let rows = console.cache.policies.value;
    let query = console.list_filter("policies.query");
    let limit = RwSignal::new(PAGE);
    let fits = move |policy: &Policy| search(&query.get(), &[&policy.name, &policy.id]);
    let fitting = memo(move |_| rows.with(|rows| rows.iter().flatten().filter(|row| fits(row)).count()));
    let all = move || rows.with(|rows| rows.as_ref().map_or(0, Vec::len));
    let count = derive(move || lists::count(fitting.get(), all(), words::counted));
    let lines = derive(move || {
        rows.with(|rows| {
            let shown = rows.iter().flatten().filter(|row| fits(row)).take(limit.get());
            shown.map(|policy| line(console, policy.clone())).collect()
        })
    });
    let clear = Callback::new(move |()| query.set(String::new()));
    view! {
        <Bar reading=reading count=count>
            <SearchBox label=words::search() value=query />
        </Bar>
        <div class="bc-toolbar">
            <Notice tone=Tone::Info title=words::utc() still=true />
        </div>
        <Table caption=words::caption() columns=columns().to_vec() busy=reading.loading>
            <Rows lines=lines />
        </Table>
        <Show when=move || fitting.get() == 0>
            <NoMatch clear=clear />
        </Show>
        <More fitting=fitting limit=limit />
    }
    .into_any()
}

fn line(console: Console, policy: Policy) -> Line {
    let vaults: Vec<&str> = policy.vaults.iter().map(|vault| vault.vault_id.as_str()).collect();
    let key = format!(
        "{}\u{1f}{}\u{1f}{:?}{:?}{}{}",
        policy.id,
        policy.name,
        policy.enabled,
        policy.trigger,
        retention(&policy),
        vaults.join(",")
    );
    Line::new(key, move || row(console, &policy))
}

fn row(console: Console, policy: &Policy) -> AnyView {
    let name = view! { <span class="bc-name">{name_or(&policy.name)} {id_cell(&policy.id, words::id())}</span> };
    cells::row(vec![
        cells::head(words::name(), name),
        cells::cell(words::state(), state(policy.enabled)),
        cells::words(words::kind(), words::operation(&policy.operation_type)),
        cells::cell(words::schedule_label(), schedule_lines(policy)),
        cells::cell(words::retention(), retention(policy)),
        cells::cell(words::vaults(), vaults(console, policy)),
    ])
}

fn state(enabled: Option<bool>) -> AnyView {
    let (tone, word) = match enabled {
        Some(true) => (Tone::Success, words::enabled()),
        Some(false) => (Tone::Warning, words::disabled()),
        None => (Tone::Neutral, lists::not_said()),
    };
    view! { <Badge tone=tone word=word /> }.into_any()
}

fn vaults(console: Console, policy: &Policy) -> AnyView {
    if policy.vaults_unread {
        return not_said();
    }
    if policy.vaults.is_empty() {
        return view! { <span class="bc-quiet">{words::no_vault()}</span> }.into_any();
    }
    let links = policy.vaults.iter().map(|vault| {
        let link = vault_link(console, Some(&vault.vault_id), None);
        view! { <span class="bc-item">{link}</span> }.into_any()
    });
    links.collect::<Vec<_>>().into_any()
}

/// The rules in words, one a line; a rule that is not understood as it is.
pub(super) fn schedule_lines(policy: &Policy) -> AnyView {
    let patterns = &policy.trigger.patterns;
    if policy.trigger.unread {
        return not_said();
    }
    if patterns.is_empty() {
        return view! { <span class="bc-quiet">{words::no_schedule()}</span> }.into_any();
    }
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century fit")]
    let offset = local_offset(js_sys::Date::now() as i64);
    let lines = patterns.iter().map(|pattern| match schedule::read(pattern) {
        Some(rule) => view! { <span class="bc-item">{schedule::told(&rule, offset)}</span> }.into_any(),
        None => view! { <code class="bc-item bc-mono">{pattern.clone()}</code> }.into_any(),
    });
    lines.collect::<Vec<_>>().into_any()
}

fn not_said() -> AnyView {
    view! { <span class="bc-quiet">{lists::not_said()}</span> }.into_any()
}

/// The most that the documents allow for days and for backups.
const MOST: i64 = 99_999;

/// What is kept, in words. What can't be read never passes for "for ever".
pub(super) fn retention(policy: &Policy) -> String {
    let kept = &policy.definition;
    if kept.unread {
        return lists::not_said().to_owned();
    }
    let said = |count: i64, words: fn(i64) -> String| match count {
        -1..=MOST => words(count),
        other => lists::not_readable(&other.to_string()),
    };
    let days = kept.retention_days.filter(|days| *days != 0).map(|days| said(days, words::by_days));
    let newest = kept.max_backups.filter(|count| *count != 0).map(|count| said(count, words::by_number));
    let count = |number: Option<i64>| number.unwrap_or_default();
    let long = words::long_term(
        count(kept.day_backups),
        count(kept.week_backups),
        count(kept.month_backups),
        count(kept.year_backups),
        kept.timezone.as_deref(),
    );
    let first = match (days, newest) {
        (None, None) if long.is_empty() => Some(words::for_ever().to_owned()),
        (days, newest) => days.or(newest),
    };
    let full = kept.full_backup_interval.map(words::full_every);
    let to = kept.destination_region.as_deref().map(words::destination);
    let long = Some(long).filter(|long| !long.is_empty());
    [first, long, full, to].into_iter().flatten().collect::<Vec<_>>().join(". ")
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::{Definition, Policy};

    use super::retention;

    #[test]
    fn zeros_beside_days_say_nothing() {
        let keeps = |definition: Definition| retention(&Policy { definition, ..Policy::default() });
        let zeros = Definition { day_backups: Some(0), year_backups: Some(0), ..Definition::default() };
        assert_eq!(keeps(Definition { retention_days: Some(1), ..zeros.clone() }), "Each backup for 1 day");
        assert!(keeps(zeros.clone()).starts_with("Every backup, until"));
        assert_eq!(keeps(Definition { unread: true, ..zeros.clone() }), "Not said");
        assert_eq!(
            keeps(Definition { retention_days: Some(9_007_199_254), ..zeros.clone() }),
            "Not readable: 9007199254"
        );
        assert_eq!(
            keeps(Definition { max_backups: Some(10), week_backups: Some(4), ..zeros }),
            "The newest 10 backups of each resource. 4 weekly"
        );
    }
}

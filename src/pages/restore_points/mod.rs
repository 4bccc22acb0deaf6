//! Restore points: there is no call that lists them, so backups are grouped by the run that they name.

mod logic;

use crate::dom::prelude::*;
use backup_api::cbr::BackupList;

use super::PageHead;
use super::parts::{
    Bar, Filter, Line, More, NoMatch, PAGE, Panel, Reading, Rows, cells, id_cell, keep_fresh, minute, name_or,
    vault_link, when,
};
use crate::forms::AppContext;
use crate::places::Place;
use crate::text::status::{extent, origin};
use crate::text::{lists, restore_points as words, shell};
use crate::ui::{
    Badge, ButtonKind, ButtonLink, Column, EmptyState, IconName, SearchBox, SelectOption, SkeletonShape, Table, Tone,
};
use crate::work::points::{Point, group};
use crate::work::read::ask_backups;
use crate::work::{Console, Load};

use logic::{Outcome, outcome};

fn columns() -> [Column; 7] {
    [
        Column::new(words::time()),
        Column::new(words::id()).giving_way(),
        Column::new(words::result_label()),
        Column::new(words::resources()),
        Column::new(words::vault()),
        Column::new(words::extent()).giving_way(),
        Column::new(words::origin()),
    ]
}

/// The columns on the page of one vault.
pub(super) fn columns_of_vault() -> [Column; 6] {
    [
        Column::new(words::time()),
        Column::new(words::id()).giving_way(),
        Column::new(words::result_label()),
        Column::new(words::resources()),
        Column::new(words::extent()).giving_way(),
        Column::new(words::origin()),
    ]
}

pub(super) fn view(context: AppContext) -> AnyView {
    let console = context.console;
    console.cache.want_vaults(console);
    let load = Load::default();
    let ask = Callback::new(move |()| ask_backups(console, load, BackupList::default()));
    keep_fresh(console, load, ask);
    let reading = Reading::of(console, load, ask);
    let points = memo(move |_| load.value.with(|rows| rows.as_deref().map(group).unwrap_or_default()));
    let none = derive(move || points.with(Vec::is_empty));
    view! {
        <PageHead title=shell::restore_points() lead=MaybeProp::from(Some(words::lead().to_owned()))>
            {create(ButtonKind::Primary)}
        </PageHead>
        <section class="bc-card" part="card" aria-label=shell::restore_points()>
            <Panel reading=reading what=words::what() shape=SkeletonShape::Rows(6) none=none empty=empty>
                <List console=console reading=reading points=points />
            </Panel>
        </section>
    }
    .into_any()
}

fn create(kind: ButtonKind) -> AnyView {
    let href = Place::RestorePointCreate.href();
    view! { <ButtonLink href=href label=words::create() kind=kind icon=IconName::Plus /> }.into_any()
}

fn empty() -> AnyView {
    view! {
        <EmptyState
            icon=IconName::RestorePoint
            title=words::empty()
            text=MaybeProp::from(Some(words::empty_note().to_owned()))
        >
            {create(ButtonKind::Primary)}
        </EmptyState>
    }
    .into_any()
}

#[component]
fn List(console: Console, reading: Reading, points: Memo<Vec<Point>>) -> AnyView {
    let query = console.list_filter("restore_points.query");
    let show = console.list_filter("restore_points.show");
    let limit = RwSignal::new(PAGE);
    let order = memo(move |_| {
        let vault = |id: &str| vault_name(console, id);
        points.with(|points| logic::select(points, &query.get(), &show.get(), vault))
    });
    let fitting = derive(move || order.with(Vec::len));
    let count = derive(move || lists::count(fitting.get(), points.with(Vec::len), words::counted));
    let options = derive(move || points.with(|points| entries(points)));
    let lines = derive(move || {
        points.with(|points| {
            let shown = order.get().into_iter().take(limit.get()).filter_map(|index| points.get(index));
            shown.map(|point| line(console, point.clone(), true)).collect()
        })
    });
    let clear = Callback::new(move |()| {
        query.set(String::new());
        show.set(String::new());
    });
    let nothing = memo(move |_| fitting.get() == 0);
    view! {
        <Bar reading=reading count=count>
            <SearchBox label=words::search() value=query />
            <Filter label=words::show() value=show options=options />
        </Bar>
        <Table caption=words::caption() columns=columns().to_vec() busy=reading.loading>
            <Rows lines=lines />
        </Table>
        <Show when=move || nothing.get()>
            <NoMatch clear=clear />
        </Show>
        <More fitting=fitting limit=limit />
    }
    .into_any()
}

fn vault_name(console: Console, id: &str) -> String {
    console.cache.vaults.value.with(|vaults| {
        let found = vaults.iter().flatten().find(|vault| vault.id == id);
        found.map(|vault| name_or(&vault.name)).unwrap_or_default()
    })
}

fn entries(points: &[Point]) -> Vec<SelectOption> {
    let count = |wanted: Outcome| points.iter().filter(|point| outcome(point.tally()) == wanted).count();
    let mut entries = vec![SelectOption::new("", lists::entry(words::any(), points.len()))];
    for (wanted, word) in [
        (Outcome::Saved, words::all_saved()),
        (Outcome::Failed, words::some_failed()),
        (Outcome::Moving, words::running()),
        (Outcome::Other, words::other()),
    ] {
        let found = count(wanted);
        if found > 0 {
            entries.push(SelectOption::new(wanted.value(), lists::entry(word, found)));
        }
    }
    entries
}

/// A restore point's row; on the page of a vault without the vault.
pub(super) fn line(console: Console, point: Point, with_vault: bool) -> Line {
    let tally = point.tally();
    let key = format!(
        "{}\u{1f}{tally:?}{:?}{:?}{:?}{}",
        point.id.as_deref().or(point.backups.first().map(|backup| backup.id.as_str())).unwrap_or_default(),
        point.at,
        point.incremental(),
        point.automatic(),
        point.backups.len(),
    );
    Line::new(key, move || row(console, &point, with_vault))
}

fn row(console: Console, point: &Point, with_vault: bool) -> AnyView {
    let tally = point.tally();
    let tone = match outcome(tally) {
        Outcome::Saved => Tone::Success,
        Outcome::Failed => Tone::Danger,
        Outcome::Moving => Tone::Busy,
        Outcome::Other => Tone::Neutral,
    };
    let result = words::result(tally.saved, tally.moving, tally.failed, tally.other);
    let (first, rest) = logic::names(point);
    let mixed =
        |said: Option<bool>, word: &'static str, told: bool| if said.is_none() && told { words::mixed() } else { word };
    let incremental = point.incremental();
    let automatic = point.automatic();
    let some_extent = point.backups.iter().any(|backup| backup.incremental.is_some());
    let some_origin = point.backups.iter().any(|backup| backup.info.auto_trigger.is_some());
    let mut made = vec![
        cells::head(words::time(), time(console, point)),
        cells::cell(words::id(), id_cell(point.id.as_deref().unwrap_or_default(), words::id_of())),
        cells::cell(words::result_label(), view! { <span class="bc-wrap"><Badge tone=tone word=result /></span> }),
        cells::cell(words::resources(), words::names(&first, rest)),
    ];
    if with_vault {
        made.push(cells::cell(words::vault(), vault_link(console, point.vault_id.as_deref(), None)));
    }
    made.push(cells::words(words::extent(), mixed(incremental, extent(incremental), some_extent)));
    let origin = mixed(automatic, origin(automatic), some_origin);
    made.push(cells::words(words::origin(), origin));
    cells::row(made)
}

/// The moment, as the link to the restore point; and how long ago.
fn time(console: Console, point: &Point) -> AnyView {
    let stamp = point.at.map_or_else(|| lists::not_said().to_owned(), minute);
    let link = match point.id.clone() {
        Some(id) => {
            let href = Place::RestorePoint.of(id).href();
            view! { <b><a class="bc-row-link bc-nowrap" href=href>{stamp}</a></b> }.into_any()
        }
        None => view! { <b class="bc-nowrap">{stamp}</b> }.into_any(),
    };
    let age = point.at.map(|at| view! { <span class="bc-quiet bc-nowrap">{when(console, Some(at))}</span> });
    let note = point.id.is_none().then(|| view! { <span class="bc-why">{words::no_run()}</span> });
    view! { <span class="bc-name"><span class="bc-together">{link} {age}</span> {note}</span> }.into_any()
}

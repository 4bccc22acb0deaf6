//! When it was saved, by whom, how, until when: its backups, the newest first.

use crate::dom::prelude::*;
use backup_api::cbr::model::Backup;
use backup_api::cbr::resource::{DISK, SERVER};

use super::Page;
use crate::pages::parts::{Line, More, PAGE, Panel, Rows, card, cells, expires, minute, status, vault_link, when_sent};
use crate::places::Place;
use crate::text::status::{extent, origin};
use crate::text::{backups, lists, resource as words};
use crate::ui::{ButtonLink, Column, EmptyState, IconName, SkeletonShape, Table};

fn columns() -> Vec<Column> {
    vec![
        Column::new(words::saved()),
        Column::new(words::ago()),
        Column::new(words::state()),
        Column::new(words::vault()),
        Column::new(backups::extent()).giving_way(),
        Column::new(backups::origin()).giving_way(),
        Column::new(backups::expires()),
        Column::actions(words::actions()),
    ]
}

pub(super) fn view(page: Page) -> AnyView {
    let load = page.backups;
    let limit = RwSignal::new(PAGE);
    let order = memo(move |_| {
        load.value.with(|rows| {
            let mut rows: Vec<(i64, usize)> =
                rows.iter().flatten().enumerate().map(|(at, row)| (since(row), at)).collect();
            rows.sort_by_key(|(millis, at)| (std::cmp::Reverse(*millis), *at));
            rows.into_iter().map(|(_, at)| at).collect::<Vec<_>>()
        })
    });
    let count = derive(move || order.with(Vec::len));
    let none = derive(move || load.value.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)));
    let lines = derive(move || {
        load.value.with(|rows| {
            let rows = rows.as_deref().unwrap_or_default();
            let shown = order.get().into_iter().take(limit.get()).filter_map(|at| rows.get(at));
            shown.map(|backup| line(page, backup.clone())).collect()
        })
    });
    let more = view! { <span class="bc-quiet">{move || lists::number(count.get())}</span> }.into_any();
    let content = view! {
        <Panel reading=page.history what=words::what_history() shape=SkeletonShape::Rows(3) none=none empty=empty>
            <Table caption=words::history() columns=columns() busy=page.history.loading>
                <Rows lines=lines />
            </Table>
            <More fitting=count limit=limit />
        </Panel>
    };
    card(words::history(), more, content.into_any())
}

/// The moment that a backup holds, milliseconds since 1970; the beginning of time where it is not said.
fn since(backup: &Backup) -> i64 {
    backup.protected_at.or(backup.created_at).map_or(i64::MIN, |at| at.millis())
}

fn empty() -> AnyView {
    view! {
        <EmptyState
            icon=IconName::Backup
            title=words::no_history()
            text=MaybeProp::from(Some(words::no_history_note().to_owned()))
        />
    }
    .into_any()
}

fn line(page: Page, backup: Backup) -> Line {
    let key = format!(
        "{}\u{1f}{}\u{1f}{:?}{:?}{:?}{:?}",
        backup.id, backup.status, backup.vault_id, backup.expired_at, backup.incremental, backup.unread
    );
    Line::new(key, move || row(page, &backup))
}

fn row(page: Page, backup: &Backup) -> AnyView {
    let console = page.console;
    let at = backup.protected_at.or(backup.created_at);
    let name = at.map_or_else(|| lists::not_said().to_owned(), minute);
    let id = backup.id.clone();
    let head = {
        let href = Place::Backup.of(id.clone()).href();
        view! { <a class="bc-row-link bc-nowrap" href=href>{name}</a> }
    };
    let restorable = backup.phase() == backup_api::Phase::Good
        && matches!(backup.resource_type.as_str(), SERVER | DISK)
        && backup.info.restore_mode.as_deref() != Some("na")
        && console.offers(Place::BackupRestore);
    let restore = restorable.then(|| {
        let href = Place::BackupRestore.of(id).href();
        view! { <ButtonLink href=href label=backups::restore() /> }
    });
    cells::row(vec![
        cells::head(words::saved(), head),
        cells::cell(words::ago(), when_sent(console, at, backup.unread.get("created_at"))),
        cells::cell(words::state(), status(&backup.status, backup.phase())),
        cells::cell(words::vault(), vault_link(console, backup.vault_id.as_deref(), None)),
        cells::words(backups::extent(), extent(backup.incremental)),
        cells::words(backups::origin(), origin(backup.info.auto_trigger)),
        cells::cell(backups::expires(), expires(console, backup, backups::never())),
        cells::cell(words::actions(), restore),
    ])
}

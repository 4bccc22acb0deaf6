//! When it was saved, by whom, how, until when: its backups, the newest first.

use std::cmp::Reverse;

use crate::dom::prelude::*;
use backup_api::cbr::model::{Backup, Task};
use backup_api::cbr::resource::{DISK, SERVER};
use backup_api::order::sort_by_key;

use super::Page;
use crate::pages::parts::cells;
use crate::pages::parts::{Line, More, PAGE, Rows, expires, minute, when_sent};
use crate::places::Place;
use crate::shared::{Panel, card, policy_link, status, vault_link};
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
            sort_by_key(&mut rows, |(millis, _)| Reverse(*millis));
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
            {move || unnamed(page).map(|note| view! { <p class="bc-toolbar bc-quiet">{note}</p> })}
        </Panel>
    };
    card(words::history(), more, content.into_any())
}

/// The policy behind a backup, where a task names it: by the backup itself, else by its run.
fn policy_of(tasks: &[Task], backup: &Backup) -> Option<String> {
    let own = |task: &&Task| task.detail.backup.as_ref().is_some_and(|made| made.id.as_deref() == Some(&*backup.id));
    let run = |task: &&Task| task.checkpoint_id.is_some() && task.checkpoint_id == backup.checkpoint_id;
    let with = || tasks.iter().filter(|task| task.policy_id.is_some());
    with().find(own).or_else(|| with().find(run))?.policy_id.clone()
}

/// What stands below, where backups were made by a policy and nobody says which. Tracks.
fn unnamed(page: Page) -> Option<&'static str> {
    let lost = page.tasks.error.with(Option::is_some);
    let here = page.tasks.value.with(Option::is_some);
    let some = page.backups.value.with(|rows| {
        page.tasks.value.with(|tasks| {
            let tasks = tasks.as_deref().unwrap_or_default();
            let mut automatic = rows.iter().flatten().filter(|backup| backup.info.auto_trigger == Some(true));
            automatic.any(|backup| policy_of(tasks, backup).is_none())
        })
    });
    match (some, here, lost) {
        (true, _, true) => Some(words::policy_unread()),
        (true, true, false) => Some(words::policy_unnamed()),
        _ => None,
    }
}

/// By whom it was made: the policy where it is known which.
fn made_by(page: Page, backup: &Backup) -> AnyView {
    let said = origin(backup.info.auto_trigger);
    let backup = backup.clone();
    let policy = memo(move |_| page.tasks.value.with(|tasks| policy_of(tasks.as_deref().unwrap_or_default(), &backup)));
    let made = move || match policy.get() {
        Some(id) => policy_link(page.console, &id),
        None => view! { <span class="bc-nowrap">{said}</span> }.into_any(),
    };
    made.into_any()
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
        cells::cell(backups::origin(), made_by(page, backup)),
        cells::cell(backups::expires(), expires(console, backup, backups::never())),
        cells::cell(words::actions(), restore),
    ])
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::{Backup, Task, TaskBackup, TaskDetail};

    use super::policy_of;

    #[test]
    fn a_task_names_the_policy_by_the_backup_or_by_its_run() {
        let task = |backup: Option<&str>, run: Option<&str>, policy: Option<&str>| Task {
            checkpoint_id: run.map(str::to_owned),
            policy_id: policy.map(str::to_owned),
            detail: TaskDetail {
                backup: backup.map(|id| TaskBackup { id: Some(id.to_owned()), ..TaskBackup::default() }),
                ..TaskDetail::default()
            },
            ..Task::default()
        };
        let backup = |id: &str, run: Option<&str>| Backup {
            id: id.to_owned(),
            checkpoint_id: run.map(str::to_owned),
            ..Backup::default()
        };
        let tasks = [
            task(Some("a"), Some("run"), None),
            task(Some("b"), Some("run"), Some("nightly")),
            task(Some("c"), None, Some("weekly")),
        ];
        for (backup, expected) in [
            (backup("a", Some("run")), Some("nightly")),
            (backup("c", Some("run")), Some("weekly")),
            (backup("a", Some("other")), None),
            (backup("a", None), None),
        ] {
            assert_eq!(policy_of(&tasks, &backup).as_deref(), expected, "{backup:?}");
        }
    }
}

//! When it was saved, by whom, how, how big, until when: its backups, as a list whose rows can be acted on.

use crate::dom::prelude::*;
use backup_api::cbr::model::{Backup, Task};
use backup_api::cbr::object::BACKUP;
use backup_api::ids;
use backup_api::json::{Reading, Value, filled, flag};
use backup_api::phase;
use backup_api::tables::Cell;

use super::Page;
use crate::list::time::stamp;
use crate::list::{At, Column, Filter, List, ListSpec, Rows, Source, cells, view as list_view};
use crate::pages::actions::{backups::ACTIONS, preflight};
use crate::pages::backups::{images, never};
use crate::places::Place;
use crate::shared::{Panel, card, policy_link};
use crate::text::status::{extent, origin};
use crate::text::{backups, resource as words, vault};
use crate::ui::{EmptyState, IconName, SkeletonShape};

static COLUMNS: [Column; 15] = [
    Column::of("saved", words::SAVED, 0, 250, saved).made(moment_of).fixed(),
    Column::of("state", words::STATE, 1, 120, |at| cells::state(at, phase::backup)).fixed(),
    Column::of("size", backups::SIZE, 2, 90, cells::gigabytes).number().unit("GB"),
    Column::of("policy", backups::ORIGIN, 3, 130, made_by).made(policy_id).growing(3),
    Column::of("vault", words::VAULT, 4, 110, cells::vault).growing(3),
    Column::of("expired_at", backups::EXPIRES, 5, 120, |at| cells::moment_or(at, never)).fixed(),
    Column::of("incremental", backups::EXTENT, 6, 130, |at| cells::line(extent(at.content().flag()).to_owned()))
        .fixed(),
    Column::of("name", backups::NAME, 7, 130, cells::text).growing(2).extra().searched(),
    Column::of("checkpoint", backups::RESTORE_POINT, 8, 150, cells::id).fixed().extra().searched(),
    Column::kept("automatic", backups::ORIGIN),
    Column::kept("resource", backups::RESOURCE_ID),
    Column::kept("resource_name", backups::RESOURCE),
    Column::kept("resource_type", backups::KIND),
    Column::kept("restore_mode", backups::RESTORE_MODE_LABEL),
    Column::kept("images", backups::IMAGES).made(images),
];

const fn list_of(place: Place) -> ListSpec {
    ListSpec {
        name: "backups-of-resource",
        tab: "",
        place,
        source: Source::local(&BACKUP),
        columns: &COLUMNS,
        filters: &[Filter::STATE],
        range: "saved",
        sort: "-saved",
        caption: words::HISTORY,
        search: words::SEARCH,
        id: backups::ID,
        counted: backups::counted,
    }
}

static OF_SERVER: ListSpec = list_of(Place::Server);
static OF_DISK: ListSpec = list_of(Place::Disk);
static OF_FILE_SYSTEM: ListSpec = list_of(Place::FileSystem);

pub(super) fn view(page: Page) -> AnyView {
    let (console, load) = (page.console, page.backups);
    let spec = match page.place {
        Place::Disk => &OF_DISK,
        Place::FileSystem => &OF_FILE_SYSTEM,
        _ => &OF_SERVER,
    };
    let rows = Rows::following(spec, load, move |store| {
        let found = page.tasks.value.with(|tasks| {
            let tasks = tasks.as_deref().unwrap_or_default();
            load.value.with(|rows| rows.iter().flatten().map(|row| with_policy(row, tasks)).collect::<Vec<_>>())
        });
        store.push(&found);
    });
    let none = derive(move || load.value.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)));
    let list = List::acting(console, spec, rows, &ACTIONS);
    let content = view! {
        <Panel
            reading=page.history
            what=words::what_history()
            shape=SkeletonShape::Rows(3)
            none=none
            empty=move || empty(page)
        >
            {list_view(list, ().into_any())}
            {move || unnamed(page).map(|note| view! { <p class="bc-toolbar bc-quiet">{note}</p> })}
        </Panel>
        {preflight::view(page.context, list)}
    };
    card(words::history(), ().into_any(), content.into_any())
}

/// A row with the policy behind it, where a task names that.
fn with_policy(row: &Value, tasks: &[Task]) -> Value {
    let mut row = row.clone();
    let policy = policy_of(tasks, &row).map(str::to_owned);
    if let (Value::Object(members), Some(policy)) = (&mut row, policy) {
        members.insert(POLICY, Value::from(policy));
    }
    row
}

/// Where that stands in a row: the service sends nothing of the name.
const POLICY: &str = "policy_of_task";

/// The policy behind a backup, where a task names it: by the backup itself, else by its run.
fn policy_of<'t>(tasks: &'t [Task], backup: &Value) -> Option<&'t str> {
    let (id, run) = (filled(backup, "id"), filled(backup, "checkpoint_id"));
    let is = |one: &Option<String>, other: &Option<String>| {
        one.as_deref().zip(other.as_deref()).is_some_and(|(one, other)| ids::same(one, other))
    };
    let own = |task: &&Task| task.detail.backup.as_ref().is_some_and(|made| is(&made.id, &id));
    let run = |task: &&Task| is(&task.checkpoint_id, &run);
    let with = || tasks.iter().filter(|task| task.policy_id.is_some());
    with().find(own).or_else(|| with().find(run))?.policy_id.as_deref()
}

/// What stands below, where backups were made by a policy and nobody says which. Tracks.
fn unnamed(page: Page) -> Option<&'static str> {
    let lost = page.tasks.error.with(Option::is_some);
    let here = page.tasks.value.with(Option::is_some);
    let automatic = |row: &&Value| row.get("extend_info").and_then(|info| flag(info, "auto_trigger")) == Some(true);
    let some = page.backups.value.with(|rows| {
        page.tasks.value.with(|tasks| {
            let tasks = tasks.as_deref().unwrap_or_default();
            rows.iter().flatten().filter(automatic).any(|row| policy_of(tasks, row).is_none())
        })
    });
    match (some, here, lost) {
        (true, _, true) => Some(words::policy_unread()),
        (true, true, false) => Some(words::policy_unnamed()),
        _ => None,
    }
}

/// What there is to say where it has no backups: where its vault counts some, that; of what is gone, that none is left; of a
/// disk, what is known of those of its server.
fn empty(page: Page) -> AnyView {
    let apart = page.counted().map(vault::backups_apart);
    let (title, note) = match page.beside() {
        _ if apart.is_some() => ("", vault::backups_apart_note()),
        _ if page.is_gone() => (words::none_left(), words::none_left_note()),
        None => (words::no_history(), words::no_history_note()),
        Some(said) => (words::no_own(), said),
    };
    let title = apart.unwrap_or_else(|| title.to_owned());
    view! { <EmptyState icon=IconName::Backup title=title text=MaybeProp::from(Some(note.to_owned())) /> }.into_any()
}

/// The moment that a backup holds, of a row as it came: what can't be read is none that is not there.
fn moment_of(row: &Value) -> Reading<Cell> {
    let (made, held) = (BACKUP.read("created_at", row), BACKUP.read("protected_at", row));
    let moment = |read: &Reading<Cell>| match read {
        Reading::Value(Cell::Moment(at)) => Some(*at),
        _ => None,
    };
    match Backup::state_of(moment(&made), moment(&held)) {
        Some(at) => Reading::Value(Cell::Moment(at)),
        None if matches!(held, Reading::Absent | Reading::Null) => made,
        None => held,
    }
}

fn policy_id(row: &Value) -> Reading<Cell> {
    Reading::said(&filled(row, POLICY).unwrap_or_default())
}

fn saved(at: &At<'_>) -> AnyView {
    stamp(at, Place::Backup, "")
}

/// By whom it was made: the policy where it is known which.
fn made_by(at: &At<'_>) -> AnyView {
    match at.content().text() {
        "" => cells::line(origin(at.other("automatic").flag()).to_owned()),
        id => view! { <span class="bc-list-line">{policy_link(at.list.console, id)}</span> }.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::{Task, TaskBackup, TaskDetail};
    use backup_api::json;
    use backup_api::list::Store;

    use super::{BACKUP, COLUMNS, Reading, Value, list_of, moment_of, policy_of, with_policy};
    use crate::places::Place;

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
        let tasks = [
            task(Some("a"), Some("run"), None),
            task(Some("b"), Some("run"), Some("nightly")),
            task(Some("c"), None, Some("weekly")),
        ];
        for (backup, expected) in [
            (json!({"id": "a", "checkpoint_id": "run"}), Some("nightly")),
            (json!({"id": "c", "checkpoint_id": "run"}), Some("weekly")),
            (json!({"id": "a", "checkpoint_id": "other"}), None),
            (json!({"id": "a", "checkpoint_id": null}), None),
            (json!({}), None),
        ] {
            assert_eq!(policy_of(&tasks, &backup), expected, "{backup}");
        }
    }

    #[test]
    fn a_row_says_how_big_when_and_by_which_policy() {
        let spec = list_of(Place::Server);
        let fields = COLUMNS.iter().map(|column| column.field);
        let mut store = Store::new(&BACKUP, std::iter::once(backup_api::list::Field::of("id")).chain(fields));
        let tasks =
            [Task { checkpoint_id: Some("run".to_owned()), policy_id: Some("p".to_owned()), ..Task::default() }];
        let row = json!({"id": "a", "checkpoint_id": "run", "resource_size": 40, "created_at": "2026-01-02T00:00:00Z",
            "protected_at": "2026-01-01T00:00:00Z"});
        store.push(&[with_policy(&row, &tasks), json!({"id": "b", "resource_size": "much"})]);
        let cell = |row: u32, key: &str| store.column(key).map(|column| format!("{:?}", store.cell(row, column)));
        assert!(cell(0, "size").is_some_and(|size| size.contains("40")), "{:?}", cell(0, "size"));
        assert!(cell(0, "policy").is_some_and(|policy| policy.contains("\"p\"")));
        assert!(cell(1, "size").is_some_and(|size| size.contains("Unreadable")), "what can't be read is not none");
        assert_eq!(spec.column("saved"), Some(0));
        // A restore since makes its data no newer.
        let restored = json!({"created_at": "2026-01-01T00:00:00Z", "protected_at": "2026-01-02T00:00:00Z"});
        assert_eq!(moment_of(&restored), moment_of(&row));
        assert_eq!(moment_of(&json!({"protected_at": "2026-01-01T00:00:00Z"})), moment_of(&row));
        let unreadable = |row: Value| matches!(moment_of(&row), Reading::Unreadable(_));
        assert!(unreadable(json!({"created_at": "soon"})) && unreadable(json!({"protected_at": "soon"})));
        assert!(!unreadable(json!({"created_at": "2026-01-01T00:00:00Z", "protected_at": "soon"})));
        assert_eq!(moment_of(&json!({})), Reading::Absent);
    }
}

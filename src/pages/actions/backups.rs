//! What can be done with backups.

use std::collections::HashSet;
use std::rc::Rc;

use backup_api::cbr::backup_delete::BACKUP_DELETE;
use backup_api::cbr::backup_restore::{self, BACKUP_RESTORE};
use backup_api::cbr::backup_update::{self, BACKUP_UPDATE};
use backup_api::cbr::resource::SERVER;
use backup_api::cbr::{BackupDelete, BackupShow};
use backup_api::ids;
use backup_api::json::Read;
use backup_api::known::{Known, KnownBackup, KnownVault};
use backup_api::list::{Content, Store};
use backup_api::tables::{CLOUD_FIELD, Values};
use backup_api::{Operation, Phase, phase};

use super::{Fit, carried, line, look, not_twice, sorted};
use crate::list::cells::vault_name;
use crate::list::{Act, At, List, RowAction};
use crate::pages::backups::LIST;
use crate::pages::parts::{kept, minute};
use crate::places::Place;
use crate::queue::{Granted, Item, Plan, Sought, Then, Work};
use crate::shared::name_or;
use crate::text::{self, actions as words, backups};
use crate::ui::IconName;
use crate::work::Console;

/// The actions.
pub(in crate::pages) static ACTIONS: [RowAction; 4] = [
    RowAction {
        label: words::OPEN,
        icon: IconName::Backup,
        info: &BackupShow::INFO,
        unfit: |_| None,
        act: Act::Go(|at| Place::Backup.of(at.id().to_owned())),
    },
    RowAction {
        label: backups::RESTORE,
        icon: IconName::RestorePoint,
        info: &backup_restore::INFO,
        unfit: |at| unrestorable(at.list.console, seen(at)),
        act: Act::Go(|at| Place::BackupRestore.of(at.id().to_owned())),
    },
    RowAction {
        label: backups::RENAME,
        icon: IconName::Edit,
        info: &backup_update::INFO,
        unfit: |at| unnameable(at.list.console, seen(at)),
        act: Act::Go(|at| Place::BackupUpdate.of(at.id().to_owned())),
    },
    RowAction {
        label: words::DELETE,
        icon: IconName::Trash,
        info: &BackupDelete::INFO,
        unfit: |at| undeletable(at.list.console, seen(at), at.other("vault").text()),
        act: Act::Ask(delete),
    },
];

/// Deleting backups.
pub(super) static DELETE: Work = Work {
    info: &BackupDelete::INFO,
    fits: <()>::fits,
    granted: |_, _| Granted::Going,
    look: Some(look::deleted),
    explain: Some(look::images),
    title: words::delete_backups,
    done: words::deleted,
    one: words::ONE_DELETED,
    gone: Some(|console, ids| kept(console, &LIST).forget(ids)),
    file: "deleted-backups",
};

/// What a row says of its backup.
fn seen(at: &At<'_>) -> KnownBackup {
    KnownBackup {
        id: at.id().to_owned(),
        kind: at.other("resource_type").text().to_owned(),
        state: at.other("state").text().to_owned(),
        restore_mode: Some(at.other("restore_mode").text().to_owned()).filter(|mode| !mode.is_empty()),
        automatic: at.other("automatic").flag(),
        images: at.other("images").text().to_owned(),
        ..KnownBackup::default()
    }
}

/// Why a backup can't be restored, by the rule of the operation.
pub(in crate::pages) fn unrestorable(console: Console, backup: KnownBackup) -> Option<String> {
    let known = Known { backup: Some(backup), ..Known::default() };
    let found = BACKUP_RESTORE.problems(&Values::new(), &known, console.client.sessions.profile());
    found.iter().find(|found| found.rule == "cbr.restore.backup").map(|found| text::problem(found, ""))
}

/// Why a backup can't be renamed, by the rule of the operation: not every cloud has it.
fn unnameable(console: Console, backup: KnownBackup) -> Option<String> {
    let known = Known { backup: Some(backup), ..Known::default() };
    let found = BACKUP_UPDATE.problems(&Values::new(), &known, console.client.sessions.profile());
    found.iter().find(|found| found.rule == CLOUD_FIELD).map(|found| text::problem(found, ""))
}

/// Why a backup of this vault can't be deleted, by the rule of the operation.
pub(in crate::pages) fn undeletable(console: Console, backup: KnownBackup, vault: &str) -> Option<String> {
    // Not the whole of it: there may be many backups, and many resources in a vault.
    let locked = console.cache.vaults.value.with(|vaults| {
        let vaults = vaults.as_deref().unwrap_or_default();
        vaults.iter().find(|known| ids::same(&known.id, vault)).and_then(|known| known.locked)
    });
    let vault = Some(KnownVault { locked, ..KnownVault::default() });
    let values = Values::new().text_at("backup", backup.id.clone());
    let known = Known { backup: Some(backup), vault, ..Known::default() };
    let found = BACKUP_DELETE.problems(&values, &known, console.client.sessions.profile());
    found.first().map(|found| text::problem(found, ""))
}

/// What a backup is of, as a person knows it, with its own name.
fn name(at: &At<'_>) -> String {
    let (own, of) = (name_or(at.other("name").text()), at.other("resource_name").text());
    if of.is_empty() { own } else { [of, " – ", &own].concat() }
}

fn delete(list: List, ids: &[String]) -> Plan {
    let console = list.console;
    let scope = console.client.sessions.scope();
    let open = carried(console, &DELETE, |item| Some(item.sought.id.clone()));
    let found = sorted(list, ids, name, |at| {
        not_twice(&open, at.id())?;
        let vault = at.other("vault").text();
        if let Some(why) = undeletable(console, seen(at), vault) {
            return Err(why);
        }
        let request = BackupDelete { backup_id: at.id().to_owned() }.request(&scope);
        let failed = phase::backup(at.other("state").text()) == Phase::Bad;
        let sought = Sought::new(at.id(), vault, failed);
        let what = (Item::new(sought, name(at), request), at.other("resource_type").text() == SERVER);
        // Each list calls it by its own name.
        let moment = match at.other(list.spec.range) {
            Content::Moment(moment) => minute(moment),
            _ => String::new(),
        };
        let vault = vault_name(console, vault).unwrap_or_else(|| vault.to_owned());
        Ok(Fit { what, line: line([name(at), moment, vault]), warned: None })
    });
    let typed = found.typed();
    let count = found.fit.len();
    let servers = found.fit.iter().filter(|(_, server)| *server).count();
    let items: Vec<Item> = found.fit.into_iter().map(|(item, _)| item).collect();
    let rows = list.rows;
    let last = rows.with(|store| last_of(store, &items));
    let warnings = match (rows.whole(), last.is_empty()) {
        (false, _) => vec![words::last_unknown().to_owned()],
        (true, true) => Vec::new(),
        (true, false) => vec![words::last_of(&words::named(&last))],
    };
    let left = match &*items {
        // Of one alone it is said how many stay; of many, which have none left.
        [one] if rows.whole() && last.is_empty() => Some(rows.with(|store| left_of(store, &one.sought.id))),
        _ => None,
    };
    let parts = (servers > 0).then(|| words::parts_gone(servers));
    Plan {
        title: words::delete_backups_title(count),
        unfit: found.unfit,
        fit: found.rows,
        warned: found.warned,
        notes: [Some(words::backups_gone(count)), parts, left].into_iter().flatten().collect(),
        warnings: if count == 0 { Vec::new() } else { warnings },
        typed,
        label: words::delete_backups(count),
        then: Then::Carry(&DELETE, Rc::new(items)),
    }
}

/// Names of resources of which no usable backup stays.
fn last_of(store: &Store, items: &[Item]) -> Vec<String> {
    let columns = ["resource", "resource_name", "state"].map(|key| store.column(key).unwrap_or_default());
    let going: HashSet<&str> = items.iter().map(|item| item.sought.id.as_str()).collect();
    let [resource, named, state] = columns;
    let usable = |row: &u32| phase::backup(store.cell(*row, state).text()) == Phase::Good;
    let (go, stay): (Vec<u32>, Vec<u32>) =
        (0..store.len()).filter(usable).partition(|row| going.contains(store.id(*row)));
    let mut kept: HashSet<String> = stay.into_iter().map(|row| ids::key(store.cell(row, resource).text())).collect();
    let mut names = Vec::new();
    for row in go {
        let id = store.cell(row, resource).text();
        if !id.is_empty() && kept.insert(ids::key(id)) {
            let name = store.cell(row, named).text();
            names.push(if name.is_empty() { id } else { name }.to_owned());
        }
    }
    names
}

/// How many usable backups stay of what this one is of. One that does not say what it is of could be of anything.
fn left_of(store: &Store, id: &str) -> String {
    let [resource, named, state] =
        ["resource", "resource_name", "state"].map(|key| store.column(key).unwrap_or_default());
    let row = store.find(id).unwrap_or_default();
    let of = store.cell(row, resource).text();
    if of.is_empty() {
        return backups::delete_not_read().to_owned();
    }
    let other = |other: &u32| *other != row && ids::same(store.cell(*other, resource).text(), of);
    let usable = |row: &u32| phase::backup(store.cell(*row, state).text()) == Phase::Good;
    let name = store.cell(row, named).text();
    backups::delete_left((0..store.len()).filter(other).filter(usable).count(), if name.is_empty() { of } else { name })
}

#[cfg(test)]
mod tests {
    use backup_api::json::{Value, parse};
    use backup_api::list::{Field, Store};
    use backup_api::{Operation, Scope, cbr::BackupDelete, cbr::object::BACKUP};

    use super::{Item, Sought, last_of, left_of};

    fn store() -> Store {
        let fields = ["id", "resource", "resource_name", "state"].map(Field::of);
        let mut store = Store::new(&BACKUP, fields);
        let row = |id: &str, of: &str, state: &str| {
            parse(&format!(
                r#"{{"id": "{id}", "resource_id": "{of}", "resource_name": "n-{of}", "status": "{state}"}}"#
            ))
            .unwrap_or(Value::Null)
        };
        store.push(&[
            row("1", "a", "available"),
            row("2", "a", "error"),
            row("3", "b", "available"),
            row("4", "b", "available"),
            row("5", "c", "error"),
            row("6", "", "available"),
        ]);
        store
    }

    #[test]
    fn the_last_usable_backup_of_a_resource_is_named() {
        let store = store();
        let item = |id: &&str| {
            let sought = Sought { id: (*id).to_owned(), ..Sought::default() };
            Item::new(sought, String::new(), BackupDelete::default().request(&Scope::default()))
        };
        let last = |ids: &[&str]| last_of(&store, &ids.iter().map(item).collect::<Vec<_>>());
        assert_eq!(last(&["1"]), ["n-a"], "one that failed is no backup");
        assert_eq!(last(&["2", "3", "5", "6"]), Vec::<String>::new());
        assert_eq!(last(&["4", "3", "1", "2"]), ["n-a", "n-b"]);
    }

    #[test]
    fn of_one_alone_it_is_said_how_many_stay() {
        let store = store();
        for (id, said) in [
            ("2", "1 usable backup of “n-a” stays."),
            ("1", "No usable backup of “n-a” stays."),
            ("4", "1 usable backup of “n-b” stays."),
            ("5", "No usable backup of “n-c” stays."),
            ("6", "Whether other backups of it exist could not be read."),
        ] {
            assert_eq!(left_of(&store, id), said, "{id}");
        }
    }
}

//! Rename a backup, where the cloud has that.

mod result;
#[cfg(test)]
mod tests;

use crate::dom::prelude::*;
use backup_api::cbr::backup_update::BACKUP_UPDATE as OPERATION;
use backup_api::cbr::model::Backup;
use backup_api::ids;
use backup_api::json::Read;
use backup_api::known::{Known, KnownBackup};
use backup_api::reply::One;
use backup_api::tables::Values;

use super::backup;
use crate::form::checked;
use crate::form::{After, Control, FormDraft, FormSpec, Group, SlotKind, as_sent, as_typed};
use crate::places::Place;
use crate::text::{backup_restore as restoring, backup_update as words};

/// The form. It stands on the page of one backup, which was read just before.
pub static BACKUP_UPDATE: FormSpec = FormSpec {
    operation: &OPERATION,
    title: || Place::BackupUpdate.title(),
    submit: |_| words::submit().to_owned(),
    busy: words::busy,
    facts: |_| Vec::new(),
    groups: &[
        Group::new(restoring::backup, &[Control::special("backup", restoring::backup, SlotKind::Ids, backup::view)]),
        Group::new(words::name, &[Control::new("name", words::name).hint(words::name_hint)]),
    ],
    kept: &[],
    known: |_, _| known(),
    complete: as_typed,
    typed: as_sent,
    next: &[],
    of_project: &["backup"],
    notice: None,
    above: None,
    before: None,
    after: After {
        done: |state, answer| {
            let backup = One::<Backup>::read(&answer.raw).item;
            result::settle(state, &backup);
            state.console.announce(result::word(state, &backup));
        },
        anywhere: false,
        search: result::search,
        check: checked::by_itself,
        fits: One::<Backup>::fits,
    },
    result: |_, state, outcome| result::view(state, &outcome),
};

/// A backup is there, of which nothing has to be known.
fn known() -> Known {
    Known { backup: Some(KnownBackup::default()), ..Known::default() }
}

/// Begins to rename a backup as it was just read.
pub fn begin(draft: FormDraft, backup: &Backup) {
    if ids::same(&untrack(|| draft.one("backup")), &backup.id) {
        // Read once more: what is typed stays.
        return;
    }
    draft.begin_for("backup", &backup.id);
    draft.begin_with(Values::new().text_at("name", &backup.name));
}

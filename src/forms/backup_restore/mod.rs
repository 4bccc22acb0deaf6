//! Restore a backup onto its server or disk, or onto another; followed until its task ends.

mod anew;
pub mod controls;
mod disks;
mod follow;
pub mod last;
mod mapping;
mod notices;
mod result;
#[cfg(test)]
mod tests;

use backup_api::cbr::backup_restore::BACKUP_RESTORE as OPERATION;
use backup_api::cbr::model::{Backup, Protectable};
use backup_api::cbr::resource::{DISK, SERVER};
use backup_api::ids;
use backup_api::json::Value;
use backup_api::known::{Known, KnownBackup, KnownResource};
use backup_api::tables::{Input, Values};
use backup_words::foreign::visible;

use super::{backup, lookup};
use crate::form::{After, Control, FormDraft, FormSpec, Group, SlotKind};
use crate::places::Place;
use crate::text::backup_restore as words;
use crate::ui::TagRow;
use crate::work::Console;
use crate::work::read::Whole;

/// The form. It stands on the page of the backup.
pub static BACKUP_RESTORE: FormSpec = FormSpec {
    operation: &OPERATION,
    title: || Place::BackupRestore.title(),
    submit: |state| match target_name(state.draft) {
        name if name.is_empty() => words::submit_none().to_owned(),
        name => words::submit(&name),
    },
    busy: words::busy,
    facts: controls::facts,
    groups: &[
        Group::new(words::what, &[Control::special("backup", words::backup, SlotKind::Ids, backup::view)]),
        Group::new(
            words::where_to,
            &[
                Control::special("server", words::server, SlotKind::Ids, controls::server)
                    .hint(words::server_hint)
                    .when(|draft| of(draft, SERVER)),
                Control::special("disk", words::disk, SlotKind::Ids, controls::disk)
                    .hint(words::disk_hint)
                    .when(|draft| of(draft, DISK)),
            ],
        )
        .offered(|state| restorable(state.draft)),
        Group::new(words::disks, &[Control::special("mappings", words::disks, SlotKind::Tags, disks::view)])
            .offered(|state| of(state.draft, SERVER)),
        Group::new(
            words::afterwards,
            &[Control::cards("power_on", words::power_on_label, words::power_on)
                .start("true")
                .when(|draft| of(draft, SERVER))],
        )
        .offered(|state| of(state.draft, SERVER)),
        Group::new(
            words::confirm_title,
            &[Control::special("confirm", words::confirm, SlotKind::Text, controls::confirm)
                .at("confirm")
                .confirms(target_name)
                .when(restorable)],
        )
        .offered(|state| restorable(state.draft)),
    ],
    kept: &[(KIND, SlotKind::Text), (TARGET, SlotKind::Text), (OTHER_PARTS, SlotKind::Flag)],
    known,
    complete: mapping::complete,
    typed: mapping::typed,
    next: &["confirm", OTHER_PARTS],
    of_project: &["backup", "server", "disk", "mappings", KIND, TARGET, OTHER_PARTS, "confirm"],
    notice: Some(notices::running),
    above: Some(notices::blocked),
    before: Some(anew::look),
    after: After {
        done: |state, _| result::accepted(state),
        anywhere: true,
        search: follow::search,
        check: follow::check,
        // 202 and nothing else.
        fits: |answer| matches!(answer, Value::Null | Value::Object(_)),
    },
    result: |_, state, outcome| result::view(state, &outcome),
};

/// What was saved: its type, kept beside the draft.
const KIND: &str = "kind";
/// What is overwritten: its name, kept beside the draft.
const TARGET: &str = "target";
/// Whether the backup names other disks than it did when its form was begun.
const OTHER_PARTS: &str = "other_parts";

/// Begins for a backup as it was just read: onto where it was made, each disk onto the one that it is of.
pub fn begin(draft: FormDraft, backup: &Backup) {
    draft.begin_for("backup", &backup.id);
    let fresh = mapping::of_origin(&backup.children);
    let known = draft.text(KIND).with_untracked(|kind| *kind == backup.resource_type);
    let rows = draft.tags("mappings").get_untracked();
    // One reading that names no disks says nothing of those that were named before.
    if known && (fresh.is_empty() || mapping::is_for(&rows, &fresh)) {
        return;
    }
    let onto = if backup.resource_type == DISK { "disk" } else { "server" };
    let target = draft.ids(onto).get_untracked();
    let kept = mapping::kept(&rows, &fresh, ids::among(&target, &backup.resource_id));
    let row = |row: TagRow| Values::new().text_at("key", row.key).text_at("value", row.value);
    let began = Values::new()
        .text_at(KIND, &backup.resource_type)
        .with(onto, Input::Rows(vec![Values::new().text_at("id", &backup.resource_id)]))
        .with("mappings", Input::Rows(fresh.into_iter().map(row).collect()));
    draft.begin_with(began);
    if known {
        // What somebody chose stays where it still fits; that the disks are others is told, and agreed to anew.
        draft.ids(onto).set(target);
        draft.tags("mappings").set(kept);
        draft.text("confirm").set(String::new());
        draft.flag(OTHER_PARTS).set(!rows.is_empty());
    }
}

/// Whether the backup is of this type. Tracks.
fn of(draft: FormDraft, kind: &str) -> bool {
    draft.says(KIND, kind)
}

/// Whether backups of this type can be restored by this call at all. Tracks.
fn restorable(draft: FormDraft) -> bool {
    of(draft, SERVER) || of(draft, DISK)
}

/// Id of what is overwritten. Tracks.
fn target_id(draft: FormDraft) -> String {
    match () {
        () if of(draft, DISK) => draft.one("disk"),
        () if of(draft, SERVER) => draft.one("server"),
        () => String::new(),
    }
}

/// What is typed to confirm: the target's name with what can't be seen written out, or its id where it has none. Tracks.
fn target_name(draft: FormDraft) -> String {
    let (name, id) = (draft.trimmed(TARGET), target_id(draft));
    if name.is_empty() || id.is_empty() { id } else { visible(&name).into_owned() }
}

/// The target as it was read for this form, else as its list has it. Tracks.
fn target(console: Console, draft: FormDraft) -> Option<Protectable> {
    let id = target_id(draft);
    let read = of_target(console, &id);
    read.or_else(|| lookup::protectable(console, object_type(draft), &id))
}

/// The target where it was read for this form. Tracks.
fn of_target(console: Console, id: &str) -> Option<Protectable> {
    // One that does not say its id was read for this one: what was read for another is cleared.
    let own = |read: &Whole<Protectable>| {
        (read.item.id.is_empty() || ids::same(&read.item.id, id)).then(|| read.item.clone())
    };
    console.cache.target.value.with(|read| read.as_ref().and_then(own))
}

/// The kind of the target, as lists name it. Tracks.
fn object_type(draft: FormDraft) -> &'static str {
    if of(draft, DISK) { "disk" } else { "server" }
}

fn known(console: Console, draft: FormDraft) -> Known {
    let Some(target) = target(console, draft) else {
        return Known { backup: backup::seen(console, draft).as_ref().map(KnownBackup::from), ..Known::default() };
    };
    let mut resources = vec![KnownResource::from(&target)];
    resources.extend(target.disks());
    // What a disk is attached to decides whether it can be overwritten.
    let servers = resources.iter().filter_map(|it| it.servers.clone()).flatten().collect::<Vec<_>>();
    let servers = servers.iter().filter(|id| !ids::same(id, &target.id));
    resources.extend(servers.filter_map(|id| lookup::protectable(console, "server", id)).map(|it| (&it).into()));
    Known { resources, backup: backup::seen(console, draft).as_ref().map(KnownBackup::from), ..Known::default() }
}

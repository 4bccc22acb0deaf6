//! What is typed into each form, and what is said in the end.

use std::fmt::{self, Debug, Formatter};
use std::rc::Rc;

use backup_api::Problem;
use backup_api::cbr::model::{Backup, Vault};
use backup_api::cbr::{BackupList, BackupShow, ProtectableShow};
use backup_api::error::{Cause, Taken};
use backup_api::tables::{Input, Values};

use super::faults::Fault;
use super::world::World;
use crate::action::Stage;
use crate::action::lost::Found;
use crate::dom::prelude::*;
use crate::form::{FormDraft, FormSpec, FormState, form};
use crate::forms::{
    BACKUP_RESTORE, BACKUP_UPDATE, CSBS_PROTECT, RESOURCES_ADD, RESOURCES_MIGRATE, RESTORE_POINT_CREATE, VAULT_CREATE,
    VAULT_UPDATE, VBS_BACKUP, backup_restore, backup_update, resources_add, resources_migrate, restore_point_create,
    vault_update,
};
use crate::http::Answer;
use crate::http::wire::steady;
use crate::work::read::ask_whole;

/// A form, and what a person does in it.
pub(super) struct Row {
    pub spec: &'static FormSpec,
    pub typed: fn(&World, FormDraft),
}

pub(super) static ROWS: &[Row] = &[
    Row { spec: &VAULT_CREATE, typed: |_, draft| draft.fill(&named().text_at("size", "100")) },
    Row {
        spec: &VAULT_UPDATE,
        typed: |world, draft| {
            vault_update::begin(draft, &vault(world, HELD));
            draft.fill(&named());
        },
    },
    Row {
        spec: &RESOURCES_ADD,
        typed: |world, draft| {
            resources_add::begin(draft, &world.vault(EMPTY));
            draft.fill(
                &Values::new().text_at("kind", "server").with("resources", ids(&[world.resource("server", FREE)])),
            );
        },
    },
    Row {
        spec: &RESOURCES_MIGRATE,
        typed: |world, draft| {
            let from = vault(world, HELD);
            resources_migrate::begin(draft, &from);
            let moved: Vec<String> = from.resources.iter().map(|held| held.id.clone()).collect();
            let to = ids(&[world.vault(EMPTY)]);
            draft.fill(&Values::new().with("resources", ids(&moved)).with("destination", to));
        },
    },
    Row {
        spec: &RESTORE_POINT_CREATE,
        typed: |world, draft| {
            restore_point_create::begin(draft, &world.vault(HELD));
            draft.fill(&named());
        },
    },
    Row {
        spec: &BACKUP_RESTORE,
        typed: |world, draft| {
            let backup = backup(world);
            backup_restore::begin(draft, &backup);
            shown(world, &backup.resource_id);
            let name = backup.resource_name.clone().unwrap_or_default();
            draft.fill(&Values::new().text_at("target", &name).text_at("confirm", &name));
        },
    },
    Row {
        spec: &BACKUP_UPDATE,
        typed: |world, draft| {
            backup_update::begin(draft, &backup(world));
            draft.fill(&named());
        },
    },
    Row {
        spec: &CSBS_PROTECT,
        typed: |world, draft| draft.fill(&named().with("server", ids(&[world.resource("server", FREE)]))),
    },
    Row {
        spec: &VBS_BACKUP,
        typed: |world, draft| draft.fill(&named().with("disk", ids(&[world.resource("disk", DISK)]))),
    },
];

/// A vault with a server, one with nothing in it, a server in no vault, a disk.
pub(super) const HELD: &str = "vault-be94";
pub(super) const EMPTY: &str = "vault-8538";
const FREE: &str = "build-01";
const DISK: &str = "media";

fn named() -> Values {
    Values::new().text_at("name", "night")
}

fn ids(ids: &[String]) -> Input {
    Input::Rows(ids.iter().map(|id| Values::new().text_at("id", id)).collect())
}

fn vault(world: &World, name: &str) -> Vault {
    let rows = world.console.cache.vaults.now(|rows| rows.iter().find(|vault| vault.name == name).cloned());
    rows.flatten().unwrap_or_default()
}

/// One that can be restored; the console has it in hand.
pub(super) fn backup(world: &World) -> Backup {
    let vault_id = world.vault("archive-disks");
    let rows = world.read(BackupList { vault_id, ..BackupList::default() }).unwrap_or_default().rows;
    let backup = rows.into_iter().find(|backup| backup.status == "available").unwrap_or_default();
    let load = world.console.cache.backup;
    world.with(|| ask_whole(world.console, load, BackupShow { backup_id: backup.id.clone() }));
    world.until(steady(), || false);
    backup
}

/// The target of a restore is read, as the form does on entering.
fn shown(world: &World, id: &str) {
    let show = ProtectableShow { protectable_type: "disk".to_owned(), instance_id: id.to_owned() };
    world.with(|| ask_whole(world.console, world.console.cache.target, show));
    world.until(steady(), || false);
}

/// What is seen of it, and what is so.
pub(super) struct Cell {
    /// What is said.
    pub word: &'static str,
    /// How often it had been done when that was said, also by another tab.
    pub then: u32,
    /// How often in the end.
    pub times: u32,
    /// How often it was sent.
    pub sent: u32,
    /// Whether what was typed is there, or what the queue was to send; true where nothing of either is kept.
    pub typed: bool,
    /// For whoever looks why.
    pub why: String,
}

impl Debug for Cell {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self { word, then, times, sent, typed, why } = self;
        write!(formatter, "{word}; done {then} times then, {times} in the end; sent {sent} times; typed {typed}; {why}")
    }
}

impl Row {
    /// The form is filled in and sent, and this befalls it.
    pub fn under(&self, fault: &'static Fault) -> Cell {
        // One of the clouds renames no backups.
        let world = World::new(fault.ahead, fault.dated, std::ptr::eq(self.spec, &BACKUP_UPDATE));
        let spec = self.spec;
        let (console, drafts) = (world.console, world.drafts);
        let draft = drafts.of(spec);
        untrack(|| (self.typed)(&world, draft));
        let state = FormState { console, drafts, draft, station: None };
        let form = world.with(|| form(state, Rc::new(move |answer: Answer| (spec.after.done)(state, &answer))));
        let problems =
            form.problems.with_untracked(|all| all.iter().filter(|one| one.blocks()).map(rule).collect::<Vec<_>>());
        let request = form.request.get_untracked();
        let typed = untrack(|| draft.typed());
        world.fault.set(Some(fault));
        form.submit();
        let submission = draft.submission;
        let over = move || {
            let stage = submission.stage.get_untracked();
            !stage.awaited() && (!matches!(stage, Stage::Done(_)) || submission.held.with_untracked(Option::is_some))
        };
        let over = world.until(steady() + 300_000.0, over);
        let stage = submission.stage.get_untracked();
        let held = submission.held.get_untracked();
        let then = world.done.times.get();
        // Once it is done, what was sent stands beside the result, and is sent no more.
        let sent = submission.sent.get_untracked().as_ref() == Some(&request);
        let over_with = matches!(stage, Stage::Done(_)) || stage.took_effect();
        let there = over_with || (form.request.get_untracked() == request && untrack(|| draft.typed()) == typed);
        world.until(steady() + 120_000.0, || false);
        let word = match &stage {
            _ if !over => "no end",
            Stage::Done(_) => match held.unwrap_or_default() {
                held if held.fine() => "done",
                held if held.unread.is_some() => "done, not checked",
                held if !held.siblings.is_empty() => "done, and more",
                held if held.refused.is_empty() => "done, not all shown",
                _ => "done, not as asked",
            },
            Stage::Failed(error) if error.cause == Cause::Throttled => "later",
            Stage::Failed(_) if !console.client.sessions.now().active() => "refused, session over",
            Stage::Failed(_) => "refused",
            Stage::Lost(_, Found::Yes { .. }) => "found",
            Stage::Lost(_, Found::Several { .. }) => "found twice",
            Stage::Lost(_, Found::Perhaps { .. }) => "perhaps",
            Stage::Lost(error, Found::No) if error.taken == Taken::Yes => "accepted, not seen",
            Stage::Lost(_, Found::No) => "not seen",
            Stage::Lost(_, Found::CannotTell(_)) => "not known",
            _ => "not sent",
        };
        let why = format!("{stage:?} {problems:?} {:?}", world.done.refusals.borrow());
        Cell { word, then, times: world.done.times.get(), sent: world.done.sent.get(), typed: sent && there, why }
    }
}

fn rule(problem: &Problem) -> &'static str {
    problem.rule
}

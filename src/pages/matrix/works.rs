//! What the queue does with one of many, and what is said of it in the end.

use backup_api::Operation;
use backup_api::cbr::checkpoint_create::CHECKPOINT_CREATE;
use backup_api::cbr::resources_remove::RESOURCES_REMOVE;
use backup_api::cbr::{BackupDelete, VaultDelete};
use backup_api::tables::{Input, Values};

use super::faults::Fault;
use super::rows::{Cell, EMPTY, HELD, backup};
use super::world::World;
use crate::dom::prelude::*;
use crate::http::wire::steady;
use crate::pages::actions::WORKS;
use crate::queue::{Item, Job, Line, Queue, Sought, State, Work};
use crate::text::queue as words;

/// The kinds of work.
pub(super) fn all() -> impl Iterator<Item = &'static Work> {
    WORKS.iter().copied()
}

fn item(world: &World, work: &Work) -> Item {
    let scope = world.scope();
    match work.file {
        "deleted-backups" => {
            let backup = backup(world);
            let request = BackupDelete { backup_id: backup.id.clone() }.request(&scope);
            Item::new(Sought::new(&backup.id, &backup.vault_id.unwrap_or_default(), false), backup.name, request)
        }
        "deleted-vaults" => {
            let id = world.vault(EMPTY);
            let request = VaultDelete { vault_id: id.clone() }.request(&scope);
            Item::new(Sought::new(&id, &id, false), EMPTY.to_owned(), request)
        }
        "removed-resources" => {
            let (vault, id) = (world.vault(HELD), world.resource("server", "ecs-1f0f-0002"));
            let row = Values::new().text_at("id", &id);
            let values = Values::new().text_at("vault", &vault).with("resources", Input::Rows(vec![row]));
            Item::new(Sought::new(&id, &vault, false), id.clone(), RESOURCES_REMOVE.request(&values, &scope))
        }
        _ => {
            let id = world.vault(HELD);
            let request = CHECKPOINT_CREATE.request(&Values::new().text_at("vault", &id), &scope);
            Item::new(Sought::new(&id, &id, false), HELD.to_owned(), request)
        }
    }
}

fn untracked<R: Default>(queue: Queue, look: impl FnOnce(&Line) -> R) -> R {
    untrack(|| queue.with(look))
}

/// It is carried out, and this befalls it.
pub(super) fn under(work: &'static Work, fault: &'static Fault) -> Cell {
    let world = World::new(fault.ahead, fault.dated, false);
    let item = item(&world, work);
    let request = item.request.clone();
    let queue = world.with(|| Queue::of(world.console));
    world.until(steady(), || false);
    world.fault.set(Some(fault));
    world.with(|| queue.begin(work, vec![item]));
    let over = || untracked(queue, |line| line.jobs().first().is_some_and(Job::over));
    let over = world.until(steady() + 900_000.0, over);
    let then = world.done.times.get();
    let item = untracked(queue, |line| line.jobs().first().and_then(|job| job.items.first()).cloned());
    world.until(steady() + 120_000.0, || false);
    let typed = item.as_ref().is_some_and(|item| item.request == request);
    let why = format!("{:?} {:?}", item.as_ref().map(|item| &item.state), world.done.refusals.borrow());
    let word = match item.map(|item| item.state) {
        Some(State::Waiting) if !world.console.client.sessions.now().active() => "waits for a session",
        Some(State::Going) => "goes on",
        _ if !over => "no end",
        Some(State::Done(more)) if more.text.contains(words::unchecked()) => "done, not checked",
        Some(State::Done(more)) if !more.text.is_empty() => "done, and more",
        Some(State::Done(_)) => "done",
        Some(State::Refused(..)) => "refused",
        Some(State::Failed(why)) if why == words::still_lost() => "not seen",
        Some(State::Failed(why)) if why == words::still_granted() => "accepted, not seen",
        Some(State::Failed(_)) => "refused",
        Some(State::Unknown(_, why)) if why == words::may_come() || why == words::unseen() => "not seen",
        Some(State::Unknown(_, why)) if why == words::still_granted() => "accepted, not seen",
        Some(State::Unknown(..)) => "not known",
        _ => "not sent",
    };
    Cell { word, then, times: world.done.times.get(), sent: world.done.sent.get(), typed, why }
}

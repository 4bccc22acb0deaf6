//! What the queue does with one of many, and what is said of it in the end.

use backup_api::cbr::checkpoint_create::CHECKPOINT_CREATE;
use backup_api::cbr::model::Backup;
use backup_api::cbr::resources_remove::RESOURCES_REMOVE;
use backup_api::cbr::{BackupDelete, BackupList, VaultDelete};
use backup_api::tables::{Input, Values};
use backup_api::{Info, Operation, Phase, Request};

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

/// What is sent, the id of what that is about, and of what it is in.
pub(super) fn request(world: &World, info: &Info) -> (Request, String, String) {
    let scope = world.scope();
    if *info == BackupDelete::INFO {
        let backup = backup(world);
        let request = BackupDelete { backup_id: backup.id.clone() }.request(&scope);
        (request, backup.id, backup.vault_id.unwrap_or_default())
    } else if *info == VaultDelete::INFO {
        let id = world.vault(EMPTY);
        (VaultDelete { vault_id: id.clone() }.request(&scope), id.clone(), id)
    } else if info == RESOURCES_REMOVE.info {
        let (vault, id) = (world.vault(HELD), world.resource("server", "ecs-1f0f-0002"));
        let row = Values::new().text_at("id", &id);
        let values = Values::new().text_at("vault", &vault).with("resources", Input::Rows(vec![row]));
        (RESOURCES_REMOVE.request(&values, &scope), id, vault)
    } else {
        let id = world.vault(HELD);
        (CHECKPOINT_CREATE.request(&Values::new().text_at("vault", &id), &scope), id.clone(), id)
    }
}

fn item(world: &World, work: &Work) -> Item {
    let (request, id, within) = request(world, work.info);
    Item::new(Sought::new(&id, &within, false), id, request)
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
        Some(State::Failed(_)) => "refused",
        Some(State::Unknown(_, why)) if [words::may_come(), words::still_there(), words::unseen()].contains(&&*why) => {
            "not seen"
        }
        Some(State::Unknown(_, why)) if why == words::still_granted() => "accepted, not seen",
        Some(State::Unknown(..)) => "not known",
        _ => "not sent",
    };
    Cell { word, then, times: world.done.times.get(), sent: world.done.sent.get(), typed, why }
}

#[test]
fn whatever_the_queue_asks_and_sends_goes_out_no_faster_than_was_chosen() {
    let world = World::new(0.0, true, false);
    let rows = world.read(BackupList { limit: Some(20), ..BackupList::default() }).unwrap_or_default().rows;
    let one = |backup: &Backup| {
        let request = BackupDelete { backup_id: backup.id.clone() }.request(&world.scope());
        Item::new(Sought::new(&backup.id, "", false), backup.name.clone(), request)
    };
    let items: Vec<Item> = rows.iter().filter(|row| row.phase() == Phase::Good).take(8).map(one).collect();
    let sent = items.len();
    let queue = world.with(|| Queue::of(world.console));
    world.until(steady(), || false);
    world.done.calls.take();
    let work = WORKS.iter().find(|work| *work.info == BackupDelete::INFO);
    world.with(|| work.into_iter().for_each(|work| queue.begin(work, items.clone())));
    let going = || untracked(queue, |line| line.jobs().iter().any(|job| !job.over()));
    assert!(world.until(steady() + 900_000.0, || !going()));
    let mut calls = world.done.calls.take();
    // The last one is the page's own, which reads its lists again.
    calls.pop();
    assert!(sent == 8 && calls.len() > sent + 2, "it has looked: {calls:?}");
    let apart = calls.windows(2).filter_map(|pair| Some(pair.last()? - pair.first()?)).fold(f64::INFINITY, f64::min);
    assert!(apart >= 200.0, "{calls:?}");
}

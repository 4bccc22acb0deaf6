//! The target right before it is written over: read once more, and held against what was shown of it.

use crate::dom::prelude::*;
use backup_api::Problem;
use backup_api::cbr::ProtectableShow;
use backup_api::cbr::backup_restore::unfit_disk;
use backup_api::cbr::model::Protectable;
use backup_api::ids;
use backup_api::known::{Known, KnownBackup, KnownResource};
use backup_api::problem::Severity;

use super::{object_type, of_target, target_id, target_name};
use crate::form::{FormState, Looking};
use crate::forms::backup::seen;
use crate::text::{self, backup_restore as words, lists::listed};
use crate::work::read::whole;

/// What speaks against sending it, after one more look.
pub(super) fn look(state: FormState) -> Looking {
    let (console, draft, load) = (state.console, state.draft, state.console.cache.target);
    let (kind, id, name) = untrack(|| (object_type(draft), target_id(draft), target_name(draft)));
    let shown = untrack(|| of_target(console, &id));
    let backup = untrack(|| seen(console, draft)).as_ref().map(KnownBackup::from);
    // Then it was said that nothing of it could be checked.
    let failed = load.error.try_with_untracked(Option::is_some).unwrap_or(false);
    let show = move |kind: &str, id: String| ProtectableShow { protectable_type: kind.to_owned(), instance_id: id };
    Box::pin(async move {
        let Some(round) = load.next() else { return Vec::new() };
        let answer = whole(console, show(kind, id)).await;
        load.settle(round, answer.clone());
        let now = match answer {
            Ok(now) => now.item,
            Err(error) if error.gone() => return vec![words::target_gone(&name)],
            Err(_) if failed => return Vec::new(),
            Err(_) => return vec![words::not_read_anew(&name)],
        };
        let Some(shown) = shown else { return vec![words::read_first(&name)] };
        let mut messages = changed(&shown, &now);
        // Of a disk its servers decide, as they are now; where they can't be read, the service does.
        let mut known = Known::default();
        for server in now.servers().filter(|_| kind == "disk").unwrap_or_default() {
            known.resources.extend(whole(console, show("server", server)).await.ok().map(|it| (&it.item).into()));
        }
        let disk = KnownResource::from(&now);
        let unfit = unfit_disk(backup.as_ref(), &disk, &known).filter(|_| kind == "disk");
        if let Some((rule, kind, Severity::Error)) = unfit {
            messages.push(text::problem(&Problem::error(rule, "restore.volume_id", kind), words::disk()));
        }
        messages
    })
}

/// How a target differs from what was shown of it, as far as that matters for what is written over.
pub(super) fn changed(shown: &Protectable, now: &Protectable) -> Vec<String> {
    let lacking = |one: &Protectable, other: &Protectable| {
        let not_there = |disk: &&Protectable| !other.children.iter().any(|it| ids::same(&it.id, &disk.id));
        let named = |disk: &Protectable| if disk.name.is_empty() { disk.id.clone() } else { disk.name.clone() };
        one.children.iter().filter(not_there).map(named).collect::<Vec<_>>()
    };
    let (gone, new) = (lacking(shown, now), lacking(now, shown));
    let renamed = shown.name.trim() != now.name.trim();
    let other = |disk: &Protectable| {
        let same = now.children.iter().find(|it| ids::same(&it.id, &disk.id));
        same.is_some_and(|it| it.size_gb != disk.size_gb || it.bootable() != disk.bootable())
    };
    let alike = !renamed && gone.is_empty() && new.is_empty() && !shown.children.iter().any(other);
    if alike && shown.servers() == now.servers() && shown.size_gb == now.size_gb {
        return Vec::new();
    }
    let mut messages = vec![words::changed(if now.name.is_empty() { &now.id } else { &now.name })];
    if renamed {
        messages.push(words::changed_name(&shown.name));
    }
    if !gone.is_empty() {
        messages.push(words::changed_gone(&listed(gone)));
    }
    if !new.is_empty() {
        messages.push(words::changed_new(&listed(new)));
    }
    messages
}

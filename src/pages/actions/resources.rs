//! What can be done with servers, disks and file systems.

use std::rc::Rc;

use backup_api::cbr::model::VaultResource;
use backup_api::cbr::resources_remove::{self, RESOURCES_REMOVE, ResourcesRemoved};
use backup_api::cbr::{ProtectableShow, checkpoint_create, resources_add};
use backup_api::json::Value;
use backup_api::list::Content;
use backup_api::rules::resource::MOST;
use backup_api::tables::{Input, Values};
use backup_api::{Operation, phase};

use super::{look, sorted, vaults};
use crate::list::{Act, At, List, RowAction};
use crate::pages::resources::UNFIT;
use crate::places::Place;
use crate::queue::{Granted, Item, Plan, Sought, Then, Work};
use crate::shared::name_or;
use crate::shared::why_refused;
use crate::text::{actions as words, size, status};
use crate::ui::IconName;

/// The actions.
pub(in crate::pages) static ACTIONS: [RowAction; 4] = [
    RowAction {
        label: words::OPEN,
        icon: IconName::Server,
        info: &ProtectableShow::INFO,
        unfit: |_| None,
        act: Act::Go(|at| page(at).of(at.id().to_owned())),
    },
    RowAction {
        label: words::BACK_UP,
        icon: IconName::Backup,
        info: &checkpoint_create::INFO,
        unfit: loose,
        act: Act::Ask(back_up),
    },
    RowAction {
        label: words::ASSOCIATE,
        icon: IconName::Vault,
        info: &resources_add::INFO,
        unfit: taken,
        act: Act::Ask(associate),
    },
    RowAction {
        label: words::REMOVE,
        icon: IconName::Close,
        info: &resources_remove::INFO,
        unfit: |at| loose(at).or_else(|| leaving(at)),
        act: Act::Ask(remove),
    },
];

/// Taking resources out of their vaults.
pub(super) static REMOVE: Work = Work {
    info: &resources_remove::INFO,
    fits: Value::is_object,
    granted: |item, answer| match ResourcesRemoved::takes(answer, &item.sought.id) {
        Some(true) => Granted::Going,
        Some(false) => Granted::Not(words::not_taken().to_owned()),
        None => Granted::Unsaid,
    },
    look: Some(look::removed),
    explain: None,
    title: words::remove_many,
    done: words::removed,
    one: words::ONE_REMOVED,
    gone: None,
    file: "removed-resources",
};

fn page(at: &At<'_>) -> Place {
    Place::of_resource(kind(at.list)).unwrap_or(Place::Server)
}

/// The kind of a list's rows, as the service names it in addresses.
fn kind(list: List) -> &'static str {
    match list.spec.tab {
        "" => "server",
        kind => kind,
    }
}

fn name(at: &At<'_>) -> String {
    name_or(at.other("name").text())
}

/// Why it can't be backed up, or taken out of a vault: it is in none.
fn loose(at: &At<'_>) -> Option<String> {
    match at.other("vault") {
        Content::Text(id) if !id.is_empty() => None,
        Content::Unreadable(_) => Some(words::vault_not_said().to_owned()),
        _ => Some(words::in_no_vault().to_owned()),
    }
}

/// Why it can't join a vault: it is in one, or the service says so.
fn taken(at: &At<'_>) -> Option<String> {
    if !at.other("vault").text().is_empty() {
        return Some(words::in_vault(&name_or(at.other("vault_name").text())));
    }
    let unfit = at.other("protection").text() == UNFIT;
    unfit.then(|| why_refused(at.other("code").text(), at.other("reason").text()))
}

/// What its vault says of it, where that was read. Tracks the vaults.
fn held(at: &At<'_>) -> Option<VaultResource> {
    let id = at.other("vault").text();
    at.list.console.cache.vaults.value.with(|vaults| {
        let vault = vaults.as_ref()?.iter().find(|vault| vault.id == id)?;
        vault.resources.iter().find(|held| held.id == at.id()).cloned()
    })
}

/// Why it can't be taken out now: something goes on with it.
fn leaving(at: &At<'_>) -> Option<String> {
    let state = held(at).map(|held| held.protect_status).unwrap_or_default();
    phase::resource(&state).moves().then(|| words::not_now(&status::word(&state)))
}

/// One restore point for each vault, of those that were chosen.
fn back_up(list: List, ids: &[String]) -> Plan {
    let scope = list.console.client.sessions.scope();
    let found = sorted(list, ids, |at| match loose(at) {
        Some(why) => Err((name(at), why)),
        None => {
            let vault = at.other("vault").text().to_owned();
            Ok((vault, name_or(at.other("vault_name").text()), at.id().to_owned()))
        }
    });
    let count = found.fit.len();
    let mut vaults: Vec<(String, String, Vec<Values>)> = Vec::new();
    for (vault, named, id) in found.fit {
        let row = Values::new().text_at("id", id);
        match vaults.iter_mut().find(|(of, ..)| *of == vault) {
            Some((.., rows)) => rows.push(row),
            None => vaults.push((vault, named, vec![row])),
        }
    }
    let notes = vec![words::back_up_in(vaults.len())];
    let item = |(vault, named, rows): (String, String, Vec<Values>)| {
        let name = words::of_vault(&named, rows.len());
        vaults::point(&scope, &vault, name, rows)
    };
    Plan {
        title: words::back_up_resources_title(count),
        unfit: found.unfit,
        fit: count,
        notes,
        warnings: Vec::new(),
        typed: None,
        label: words::back_up_resources(count),
        then: Then::Carry(&vaults::BACK_UP, Rc::new(vaults.into_iter().map(item).collect())),
    }
}

/// The form, with those that fit filled in.
fn associate(list: List, ids: &[String]) -> Plan {
    let found = sorted(list, ids, |at| match taken(at) {
        Some(why) => Err((name(at), why)),
        None => Ok(Values::new().text_at("id", at.id())),
    });
    let count = found.fit.len();
    let many = count > MOST;
    let values = Values::new().text_at("kind", kind(list)).with("resources", Input::Rows(found.fit));
    Plan {
        title: words::associate_title(count),
        unfit: found.unfit,
        fit: count,
        notes: vec![words::associate_note(count)],
        warnings: many.then(|| words::associate_most(MOST)).into_iter().collect(),
        typed: None,
        label: words::associate_next().to_owned(),
        then: Then::Fill(resources_add::INFO.id, values, Place::ResourcesAdd),
    }
}

/// Out of their vaults, with all their backups.
fn remove(list: List, ids: &[String]) -> Plan {
    let scope = list.console.client.sessions.scope();
    let found = sorted(list, ids, |at| {
        if let Some(why) = loose(at).or_else(|| leaving(at)) {
            return Err((name(at), why));
        }
        let vault = at.other("vault").text();
        let rows = Input::Rows(vec![Values::new().text_at("id", at.id())]);
        let request = RESOURCES_REMOVE.request(&Values::new().text_at("vault", vault).with("resources", rows), &scope);
        let sought = Sought::new(at.id(), vault, false);
        let said = held(at).and_then(|held| Some((held.backup_count?, held.backup_size?)));
        Ok((Item::new(sought, name(at), request), said))
    });
    let count = found.fit.len();
    let known: Vec<(i64, i64)> = found.fit.iter().filter_map(|(_, said)| *said).collect();
    let unknown = count - known.len();
    let backups: i64 = known.iter().map(|(backups, _)| backups).sum();
    let taken = size::mb(known.iter().map(|(_, mb)| mb).sum());
    let gone = (!known.is_empty()).then(|| words::removal_gone(backups, &taken));
    let unsaid = (unknown > 0).then(|| words::removal_unknown(unknown));
    Plan {
        title: words::remove_title(count),
        unfit: found.unfit,
        fit: count,
        notes: [gone, unsaid].into_iter().flatten().collect(),
        warnings: Vec::new(),
        typed: Some(match found.fit.as_slice() {
            [(only, _)] => only.name.clone(),
            _ => count.to_string(),
        }),
        label: words::remove_many(count),
        then: Then::Carry(&REMOVE, Rc::new(found.fit.into_iter().map(|(item, _)| item).collect())),
    }
}

//! Servers, disks and file systems in requests: their form, and what is known of them.

use super::at;
use crate::cbr::resource::{BARE_METAL, DISK, SERVER, TURBO, type_for};
use crate::known::{Known, KnownResource, KnownVault, KnownVaultResource};
use crate::phase::{self, Phase};
use crate::problem::{Kind, Problem};
use crate::tables::{Given, Values};

/// Longest name of a resource (`cbr.resource.name`, `cbr.checkpoint.detail.name`).
pub const NAME: usize = 255;
/// Most resources that a new vault takes along (`cbr.vault.resources`).
pub const AT_CREATION: usize = 255;
/// Most resources that a vault holds, and that one call names (`cbr.resource.list`, `cbr.checkpoint.details`, `cbr.resource.remove`).
pub const MOST: usize = 256;
/// Megabytes of a gigabyte; the documents leave open whether it is 1000.
pub const MB: i64 = 1024;
/// Types that a restore point takes (`cbr.checkpoint.detail.type`).
pub const TYPES: &[&str] = &[SERVER, DISK, BARE_METAL, TURBO];

/// `cbr.resource.fits`: whether a type fits what the vault is for. Kinds of vault whose type no document names fit everything.
#[must_use]
pub fn fits(object_type: &str, kind: &str) -> bool {
    // No document puts bare metal anywhere; it is a server.
    type_for(object_type).is_none_or(|wanted| kind == wanted || (wanted == SERVER && kind == BARE_METAL))
}

/// `cbr.resource.fits`, `cbr.resource.state`, `cbr.resource.exclude`: the resources that a vault for `object_type` is to take.
pub fn associable(given: &Given<'_>, list: &str, object_type: &str, out: &mut Vec<Problem>) {
    for (index, row) in given.values.rows("resources").iter().enumerate() {
        let kind = row.text("type");
        if !kind.is_empty() && !fits(object_type, kind) {
            out.push(Problem::error(
                "cbr.resource.fits",
                at(list, index, "type"),
                Kind::WrongType { got: kind.to_owned() },
            ));
        }
        excluded(list, index, row, out);
        included(list, index, row, out);
        if let Some(seen) = given.known.resource(row.text("id")) {
            free(&at(list, index, "id"), seen, out);
        }
    }
}

/// `cbr.resource.exclude`: disks are left out of servers only, and the service may refuse some.
pub fn excluded(list: &str, index: usize, row: &Values, out: &mut Vec<Problem>) {
    if row.rows("exclude").is_empty() {
        return;
    }
    let path = at(list, index, "extra_info.exclude_volumes");
    let kind = row.text("type");
    if !kind.is_empty() && !matches!(kind, SERVER | BARE_METAL) {
        out.push(Problem::error("cbr.resource.exclude", path, Kind::WrongType { got: kind.to_owned() }));
    } else {
        out.push(Problem::warning("cbr.resource.exclude", path, Kind::MayBeRefused));
    }
}

/// `cbr.resource.include`: the same for naming the disks that are in. Beside disks that are left out, nobody says which counts.
fn included(list: &str, index: usize, row: &Values, out: &mut Vec<Problem>) {
    if row.rows("include").is_empty() {
        return;
    }
    let path = at(list, index, "extra_info.include_volumes");
    let kind = row.text("type");
    if !kind.is_empty() && !matches!(kind, SERVER | BARE_METAL) {
        out.push(Problem::error("cbr.resource.include", path, Kind::WrongType { got: kind.to_owned() }));
    } else if !row.rows("exclude").is_empty() {
        let kind = Kind::Exclusive { other: "extra_info.exclude_volumes" };
        out.push(Problem::warning("cbr.resource.include", path, kind));
    }
}

/// `cbr.resource.state`: whether what is known of a resource lets it be associated. What the service refuses stops the
/// request, a state only warns.
pub fn free(path: &str, seen: &KnownResource, out: &mut Vec<Problem>) {
    let called = [&seen.vault_name, &seen.vault_id].into_iter().flatten().find(|name| !name.is_empty());
    if seen.taken || called.is_some() {
        let vault = called.cloned().unwrap_or_default();
        out.push(Problem::error("cbr.resource.state", path, Kind::InOtherVault { vault }));
    }
    if let Some(reason) = &seen.refusal {
        out.push(Problem::error("cbr.resource.state", path, Kind::Unfit { reason: reason.clone() }));
    }
    stands("cbr.resource.state", path, seen, out);
}

/// Whether the service and the state of a resource speak against a backup now. It is a look at the past: it warns.
pub fn ready(rule: &'static str, path: &str, seen: &KnownResource, out: &mut Vec<Problem>) {
    if let Some(reason) = &seen.refusal {
        out.push(Problem::warning(rule, path, Kind::Unfit { reason: reason.clone() }));
    }
    stands(rule, path, seen, out);
}

/// Whether the state of a resource speaks against a backup now.
fn stands(rule: &'static str, path: &str, seen: &KnownResource, out: &mut Vec<Problem>) {
    if let Some(state) = seen.state.as_ref().filter(|state| !runs(&seen.kind, state)) {
        out.push(Problem::warning(rule, path, Kind::NotReady { state: state.clone() }));
    }
}

/// The seed asks for a running server. The manuals take a stopped one too, so a stopped one is told, not refused.
fn runs(kind: &str, state: &str) -> bool {
    let state = state.trim().to_ascii_lowercase();
    match kind {
        SERVER | BARE_METAL => matches!(state.as_str(), "active" | "running"),
        DISK => matches!(state.as_str(), "available" | "in-use"),
        _ => true,
    }
}

/// `cbr.vault.takes`: whether a vault takes resources and backups, by what was seen of it.
pub fn taking(path: &str, vault: Option<&KnownVault>, out: &mut Vec<Problem>) {
    let Some(vault) = vault else { return };
    if vault.protect_type.eq_ignore_ascii_case("replication") {
        out.push(Problem::error("cbr.vault.takes", path, Kind::CopiesOnly));
    } else {
        usable(path, Some(vault), out);
    }
}

/// `cbr.vault.takes`, of a vault of any purpose: whether its state lets anything in.
pub fn usable(path: &str, vault: Option<&KnownVault>, out: &mut Vec<Problem>) {
    let Some(vault) = vault else { return };
    if phase::vault(&vault.state) == Phase::Bad || vault.state.eq_ignore_ascii_case("deleting") {
        out.push(Problem::error("cbr.vault.takes", path, Kind::VaultNotReady { state: vault.state.clone() }));
    }
}

/// `cbr.vault.room`: the sizes of the resources that are known, against what the vault has.
pub fn room(path: &str, given: &Given<'_>, held: i64, size: i64, out: &mut Vec<Problem>) {
    let chosen = given.values.rows("resources");
    // Disks that are left out take none.
    let sizes = chosen.iter().filter_map(|row| {
        let seen = given.known.resource(row.text("id"))?;
        let out = row.rows("exclude").iter().filter_map(|disk| seen.disk_gb(disk.text("id")));
        Some(seen.size_gb?.saturating_sub(out.sum()).max(0))
    });
    let sum = sizes.fold(held, i64::saturating_add);
    if !chosen.is_empty() && sum > size {
        out.push(Problem::warning("cbr.vault.room", path, Kind::SmallerThanResources { sum, size }));
    }
}

/// `cbr.checkpoint.resources`, `cbr.checkpoint.detail.id`: in the vault, and fit for a backup, by what the vault and the resource's own list say of it. What is
/// not known is not judged. A stopped server is fit, and of one that is gone only the backups are there.
pub fn in_vault(rule: &'static str, path: &str, id: &str, known: &Known, out: &mut Vec<Problem>) {
    let Some(held) = held(rule, path, id, known, out) else { return };
    let status = held.map(|held| &held.protect_status);
    if let Some(state) = status.filter(|state| phase::resource(state) == Phase::Gone) {
        out.push(Problem::error(rule, path, Kind::NotReady { state: state.clone() }));
        return;
    }
    let own = known.resource(id);
    let state = own
        .and_then(|own| own.state.as_ref())
        .filter(|state| matches!(phase::instance(state), Phase::Bad | Phase::Gone));
    let busy = status.filter(|state| matches!(phase::resource(state), Phase::Working | Phase::Bad));
    if let Some(reason) = own.and_then(|own| own.refusal.as_ref()) {
        out.push(Problem::warning(rule, path, Kind::Unfit { reason: reason.clone() }));
    }
    if let Some(state) = state.or(busy) {
        out.push(Problem::warning(rule, path, Kind::NotReady { state: state.clone() }));
    }
}

/// For whoever takes it out: in the vault, and not being worked on. What the resource itself is fit for, and whether it is there at
/// all, is nothing to that.
pub fn at_rest(rule: &'static str, path: &str, id: &str, known: &Known, out: &mut Vec<Problem>) {
    let held = held(rule, path, id, known, out).flatten();
    if let Some(held) = held.filter(|held| phase::resource(&held.protect_status) == Phase::Working) {
        out.push(Problem::warning(rule, path, Kind::NotReady { state: held.protect_status.clone() }));
    }
}

/// How the vault holds a resource, as far as it says so; nothing where nothing is known of the vault, or it does not hold it, which
/// is said.
fn held<'a>(
    rule: &'static str,
    path: &str,
    id: &str,
    known: &'a Known,
    out: &mut Vec<Problem>,
) -> Option<Option<&'a KnownVaultResource>> {
    let vault = known.vault.as_ref().filter(|_| !id.trim().is_empty())?;
    let held = vault.resource(id);
    if held.is_none() && vault.resources.is_some() {
        out.push(Problem::error(rule, path, Kind::NotInVault));
        return None;
    }
    Some(held)
}

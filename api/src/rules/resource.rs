//! Servers, disks and file systems in requests: their form, and what is known of them.

use super::{at, id, list, text};
use crate::cbr::resource::{BARE_METAL, DISK, Resource, SERVER, TURBO, type_for};
use crate::known::{Known, KnownResource};
use crate::phase::{self, Phase};
use crate::problem::{Kind, Problem, Severity};

/// Longest name of a resource (rules 30, 41).
pub const NAME: usize = 255;
/// Most resources that a new vault takes along (rule 20).
pub const AT_CREATION: usize = 255;
/// Most resources that a vault holds, and that one call names (rules 27, 38, 60).
pub const MOST: usize = 256;
/// Types that a restore point takes (rule 40).
pub const TYPES: &[&str] = &[SERVER, DISK, BARE_METAL, TURBO];

/// Rule 26: whether a type fits what the vault is for. Kinds of vault whose type no document names fit everything.
#[must_use]
pub fn fits(object_type: &str, kind: &str) -> bool {
    // No document puts bare metal anywhere; it is a server.
    type_for(object_type).is_none_or(|wanted| kind == wanted || (wanted == SERVER && kind == BARE_METAL))
}

/// Rules 26 and 28 to 30, and 42: one resource that a vault is to take.
pub fn entry(path: &str, index: usize, resource: &Resource, object_type: &str, out: &mut Vec<Problem>) {
    id::required_uuid_like(28, &at(path, index, "id"), &resource.id, out);
    let kind = at(path, index, "type");
    text::mandatory(28, &kind, &resource.kind, out);
    if !resource.kind.is_empty() && !fits(object_type, &resource.kind) {
        out.push(Problem::error(26, kind, Kind::WrongType { got: resource.kind.clone() }));
    }
    text::at_most(30, &at(path, index, "name"), resource.name.as_deref().unwrap_or_default(), NAME, out);
    excluded(path, index, resource, out);
}

/// Rule 42: disks are left out of servers only, and the service may refuse some.
pub fn excluded(path: &str, index: usize, resource: &Resource, out: &mut Vec<Problem>) {
    let disks = &resource.extra_info.exclude_volumes;
    if disks.is_empty() {
        return;
    }
    let path = at(path, index, "extra_info.exclude_volumes");
    if !resource.kind.is_empty() && !matches!(resource.kind.as_str(), SERVER | BARE_METAL) {
        out.push(Problem::error(42, path.as_str(), Kind::WrongType { got: resource.kind.clone() }));
    } else {
        out.push(Problem::warning(42, path.as_str(), Kind::MayBeRefused));
    }
    for (index, disk) in disks.iter().enumerate() {
        id::required_uuid_like(42, &at(&path, index, ""), disk, out);
    }
}

/// Rule 29: whether what is known of a resource lets it be associated.
pub fn free(path: &str, seen: &KnownResource, out: &mut Vec<Problem>) {
    let called = [&seen.vault_name, &seen.vault_id].into_iter().flatten().find(|name| !name.is_empty());
    if seen.taken || called.is_some() {
        out.push(Problem::warning(29, path, Kind::InOtherVault { vault: called.cloned().unwrap_or_default() }));
    }
    ready(29, path, seen, out);
}

/// Whether the service and the state of a resource speak against a backup now. It is a look at the past: it warns.
pub fn ready(rule: u8, path: &str, seen: &KnownResource, out: &mut Vec<Problem>) {
    if let Some(reason) = &seen.refusal {
        out.push(Problem::warning(rule, path, Kind::Unfit { reason: reason.clone() }));
    }
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

/// Rule 23: the sizes of the resources that are known, against what the vault has.
pub fn room(path: &str, known: &Known, chosen: &[Resource], held: i64, size: i64, out: &mut Vec<Problem>) {
    let sizes = chosen.iter().filter_map(|resource| known.resource(&resource.id)?.size_gb);
    let sum = sizes.fold(held, i64::saturating_add);
    if !chosen.is_empty() && sum > size {
        out.push(Problem::warning(23, path, Kind::SmallerThanResources { sum, size }));
    }
}

/// Rules 36 and 39: in the vault, and fit for a backup, by what the vault and the resource's own list say of it. What is
/// not known is not judged. A stopped server is fit.
pub fn in_vault(rule: u8, path: &str, id: &str, known: &Known, out: &mut Vec<Problem>) {
    let Some(vault) = known.vault.as_ref().filter(|_| !id.trim().is_empty()) else { return };
    let Some(held) = vault.resources.iter().find(|resource| resource.id.eq_ignore_ascii_case(id)) else {
        out.push(Problem::error(rule, path, Kind::NotInVault));
        return;
    };
    let own = known.resource(id);
    let state = own
        .and_then(|own| own.state.as_ref())
        .filter(|state| matches!(phase::instance(state), Phase::Bad | Phase::Gone));
    let busy = Some(&held.protect_status).filter(|state| matches!(phase::resource(state), Phase::Working | Phase::Bad));
    if let Some(reason) = own.and_then(|own| own.refusal.as_ref()) {
        out.push(Problem::warning(rule, path, Kind::Unfit { reason: reason.clone() }));
    }
    if let Some(state) = state.or(busy) {
        out.push(Problem::warning(rule, path, Kind::NotReady { state: state.clone() }));
    }
}

/// Rule 27: from 1 to [`MOST`] resources, none twice.
pub fn associated(path: &str, resources: &[Resource], out: &mut Vec<Problem>) {
    list::not_empty(27, path, resources.len(), out);
    list::at_most(27, path, resources.len(), MOST, Severity::Error, out);
    list::unique_ids(27, (path, "id"), resources.iter().map(|resource| resource.id.as_str()), Severity::Error, out);
}

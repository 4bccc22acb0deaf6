//! What the lists know of the things that a draft names. Every function tracks the list that it reads.

use backup_api::cbr::model::{Protectable, Vault};
use backup_api::known::KnownResource;

use super::choose::with_rows;
use crate::work::Console;

/// The vault of this id.
#[must_use]
pub fn vault(console: Console, id: &str) -> Option<Vault> {
    with_rows(Some(console.stock.vaults), |rows| rows.iter().find(|vault| vault.id == id).cloned())
}

/// What is known of the resources for vaults of `object_type`.
#[must_use]
pub fn resources(console: Console, object_type: &str) -> Vec<KnownResource> {
    with_rows(console.stock.resources(object_type), |rows| rows.iter().map(KnownResource::from).collect())
}

/// A resource as its own service lists it.
#[must_use]
pub fn protectable(console: Console, object_type: &str, id: &str) -> Option<Protectable> {
    with_rows(console.stock.resources(object_type), |rows| rows.iter().find(|row| row.id == id).cloned())
}

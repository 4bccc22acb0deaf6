//! A server, disk or file system, and whether it can be backed up.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::code::refuse;
use super::find::shown;
use crate::answer::Answer;
use crate::call::Call;
use crate::inventory::{Kind, Resource};
use crate::state::{Cloud, Vault};

/// The kind that the path names.
///
/// # Errors
/// 400 for one that is not offered.
pub fn kind(call: &Call) -> Result<Kind, Answer> {
    Kind::named(call.part(1)).ok_or_else(|| refuse("6116"))
}

/// Which vault every resource sits in.
#[must_use]
pub fn homes(cloud: &Cloud) -> HashMap<&str, &Vault> {
    cloud
        .vaults
        .values()
        .flat_map(|vault| vault.members.iter().map(move |member| (member.id.as_str(), vault)))
        .collect()
}

/// As the service shows it.
#[must_use]
pub fn protectable(cloud: &Cloud, homes: &HashMap<&str, &Vault>, resource: &Resource) -> Value {
    let children: Vec<Value> =
        cloud.inventory.disks(resource).iter().map(|disk| protectable(cloud, homes, disk)).collect();
    let home = homes.get(resource.id.as_str());
    let says = match (home, resource.barrier) {
        (Some(vault), _) => json!({
            "result": false,
            "code": "BackupService.6103",
            "reason": "The resource has been associated with a vault.",
            "vault": shown(cloud, vault),
        }),
        (None, Some(barrier)) => {
            let (code, reason) = barrier.cbr();
            json!({ "result": false, "code": code, "reason": reason })
        }
        (None, None) => json!({ "result": true, "code": "", "reason": "" }),
    };
    json!({
        "status": resource.status,
        "name": resource.name,
        "detail": resource.detail(),
        "protectable": says,
        "id": resource.id,
        "type": resource.kind.resource_type(),
        "size": resource.size,
        "children": children,
    })
}

//! A server, disk or file system, and whether it can be backed up.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::code::refuse;
use crate::answer::Answer;
use crate::call::Call;
use crate::inventory::{Kind, Resource};
use crate::state::{Cloud, Member, Usage, Vault};

/// The kind that the path names.
///
/// # Errors
/// 400 for one that is not offered.
pub fn kind(call: &Call) -> Result<Kind, Answer> {
    Kind::named(call.path_param(1)).ok_or_else(|| refuse("6116"))
}

/// The vaults as far as rows show them: made once for a page, because every row may ask.
#[derive(Debug)]
pub struct VaultLookup<'a> {
    cloud: &'a Cloud,
    usage: Usage<'a>,
    /// Which vault a resource sits in, and as what.
    members: HashMap<&'a str, (&'a Vault, &'a Member)>,
    /// Each vault by its id, without its resources.
    bare: HashMap<&'a str, Value>,
}

impl<'a> VaultLookup<'a> {
    /// Those of a cloud.
    #[must_use]
    pub fn of(cloud: &'a Cloud) -> Self {
        let usage = Usage::of(cloud.backups.values());
        let (project, user) = (&cloud.options.project_id, &cloud.account.user_id);
        let members = |vault: &'a Vault| vault.members.iter().map(move |row| (row.id.as_str(), (vault, row)));
        let bare = cloud.vaults.values().map(|vault| (vault.id.as_str(), vault.bare(&usage, project, user)));
        Self { members: cloud.vaults.values().flat_map(members).collect(), bare: bare.collect(), usage, cloud }
    }

    /// The vault of a resource, of whose resources only this one is shown: so do the documents, and a page of rows that
    /// each had all of their vault would be megabytes.
    fn vault(&self, resource: &str) -> Option<Value> {
        let (vault, member) = self.members.get(resource)?;
        let mut body = self.bare.get(vault.id.as_str())?.clone();
        if let Some(fields) = body.as_object_mut() {
            fields.insert("resources".into(), json!([vault.resource(member, &self.usage)]));
        }
        Some(body)
    }
}

/// As the service shows it.
#[must_use]
pub fn protectable(lookup: &VaultLookup<'_>, resource: &Resource) -> Value {
    let disks = lookup.cloud.inventory.disks(resource);
    let children: Vec<Value> = disks.iter().map(|disk| protectable(lookup, disk)).collect();
    let says = match (lookup.vault(&resource.id), resource.ineligible) {
        (Some(vault), _) => json!({
            "result": false,
            "code": "BackupService.6103",
            "reason": "The resource has been associated with a vault.",
            "vault": vault,
        }),
        (None, Some(ineligible)) => {
            let (code, reason) = ineligible.cbr();
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

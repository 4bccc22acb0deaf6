//! A server, disk or file system, and whether it can be backed up.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::code::refuse;
use crate::answer::Answer;
use crate::call::Call;
use crate::inventory::{Kind, Resource};
use crate::state::{Cloud, Usage};

/// The kind that the path names.
///
/// # Errors
/// 400 for one that is not offered.
pub fn kind(call: &Call) -> Result<Kind, Answer> {
    Kind::named(call.path_param(1)).ok_or_else(|| refuse("6116"))
}

/// The vaults as far as rows show them: each made once for a page, because every row may ask.
#[derive(Debug)]
pub struct VaultLookup<'a> {
    cloud: &'a Cloud,
    /// The figures of each by its id, and how it is shown without its resources.
    seen: HashMap<&'a str, (Usage<'a>, Value)>,
}

impl<'a> VaultLookup<'a> {
    /// Those of a cloud.
    #[must_use]
    pub fn of(cloud: &'a Cloud) -> Self {
        Self { cloud, seen: HashMap::new() }
    }

    /// The vault of a resource, of whose resources only this one is shown: so do the documents, and a page of rows that
    /// each had all of their vault would be megabytes.
    fn vault(&mut self, resource: &Resource) -> Option<Value> {
        let cloud = self.cloud;
        let (vault, member) = cloud.home(&resource.id, resource.kind)?;
        let (usage, bare) = self.seen.entry(&vault.id).or_insert_with(|| {
            let usage = Usage::of(&cloud.backups, &vault.id);
            let bare = vault.bare(&usage, &cloud.options.project_id, &cloud.account.user_id);
            (usage, bare)
        });
        let mut body = bare.clone();
        if let Some(fields) = body.as_object_mut() {
            fields.insert("resources".into(), json!([vault.resource(member, usage)]));
        }
        Some(body)
    }
}

/// As the service shows it.
#[must_use]
pub fn protectable(lookup: &mut VaultLookup<'_>, resource: &Resource) -> Value {
    let disks = lookup.cloud.inventory.disks(resource);
    let children: Vec<Value> = disks.iter().map(|disk| protectable(lookup, disk)).collect();
    let says = match (lookup.vault(resource), resource.ineligible) {
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

//! Associate resources with a vault (seed S001).

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::resource::{RESOURCE, Resource};
use crate::decode::{Decode, Key, Shape, must};
use crate::json::{self, Read};
use crate::known::Known;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::Problem;
use crate::profile::Profile;
use crate::request::{Method, Request};
use crate::rules::{at, id, resource};
use crate::wire::body;

/// Associates resources with a vault.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ResourcesAdd {
    /// The vault.
    #[serde(skip)]
    pub vault_id: String,
    /// 1 to 256, each once.
    pub resources: Vec<Resource>,
    /// What is known of the resources and the vault.
    #[serde(skip)]
    pub known: Known,
}

impl Operation for ResourcesAdd {
    type Reply = ResourcesAdded;

    const INFO: Info = Info {
        id: "cbr.resources.add",
        service: Service::Cbr,
        method: Method::Post,
        path: "/v3/{project_id}/vaults/{vault_id}/addresources",
        effect: Effect::Once,
        action: ActionKind::Changes,
        permission: "cbr:vaults:addResources",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/associating_resources.html",
    };

    fn problems(&self, _profile: &Profile) -> Vec<Problem> {
        let mut out = Vec::new();
        let vault = self.known.vault.as_ref();
        id::required(59, "{vault_id}", &self.vault_id, &mut out);
        resource::associated("resources", &self.resources, &mut out);
        for (index, wanted) in self.resources.iter().enumerate() {
            let kind = vault.map_or("", |vault| &vault.object_type);
            resource::entry("resources", index, wanted, kind, &mut out);
            if let Some(seen) = self.known.resource(&wanted.id) {
                resource::free(&at("resources", index, "id"), seen, &mut out);
            }
        }
        if let Some((size, held)) = vault.and_then(|vault| Some((vault.size_gb?, vault.allocated_gb.unwrap_or(0)))) {
            resource::room("resources", &self.known, &self.resources, held, size, &mut out);
        }
        out
    }

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.vault_id]).body(body(self))
    }
}

impl Decode for ResourcesAdd {
    const BODY: &'static [Key] = &[must("resources", 27, Shape::List(&RESOURCE))];

    fn set_parts(&mut self, parts: &[&str]) {
        self.vault_id = parts.get(1).copied().unwrap_or_default().to_owned();
    }
}

/// Which resources the vault now holds in addition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourcesAdded {
    /// Their ids.
    pub ids: Vec<String>,
}

impl Read for ResourcesAdded {
    fn read(value: &Value) -> Self {
        Self { ids: json::texts(value, "add_resource_ids") }
    }
}

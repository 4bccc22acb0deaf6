//! Take resources out of a vault; their backups in it go too.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::decode::{Decode, Key, Shape, must};
use crate::json::{self, Read};
use crate::known::Known;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Problem, Severity};
use crate::profile::Profile;
use crate::request::{Method, Request};
use crate::rules::{at, id, list, resource};
use crate::wire::body;

/// Takes resources out of a vault. The work goes on as a task after the answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ResourcesRemove {
    /// The vault.
    #[serde(skip)]
    pub vault_id: String,
    /// 1 to 256 ids, each once.
    pub resource_ids: Vec<String>,
    /// What is known of the vault.
    #[serde(skip)]
    pub known: Known,
}

impl Operation for ResourcesRemove {
    type Reply = ResourcesRemoved;

    const INFO: Info = Info {
        id: "cbr.resources.remove",
        service: Service::Cbr,
        method: Method::Post,
        path: "/v3/{project_id}/vaults/{vault_id}/removeresources",
        effect: Effect::Once,
        action: ActionKind::Removes,
        permission: "cbr:vaults:removeResources",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/dissociating_resources.html",
    };

    fn problems(&self, _profile: &Profile) -> Vec<Problem> {
        let mut out = Vec::new();
        let ids = &self.resource_ids;
        id::required(59, "{vault_id}", &self.vault_id, &mut out);
        list::not_empty(60, "resource_ids", ids.len(), &mut out);
        list::at_most(60, "resource_ids", ids.len(), resource::MOST, Severity::Error, &mut out);
        list::unique_ids(60, ("resource_ids", ""), ids.iter().map(String::as_str), Severity::Error, &mut out);
        for (index, wanted) in ids.iter().enumerate() {
            let path = at("resource_ids", index, "");
            id::required(60, &path, wanted, &mut out);
            resource::in_vault(60, &path, wanted, &self.known, &mut out);
        }
        out
    }

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.vault_id]).body(body(self))
    }
}

impl Decode for ResourcesRemove {
    const BODY: &'static [Key] = &[must("resource_ids", 60, Shape::List(&Shape::Text))];

    fn set_parts(&mut self, parts: &[&str]) {
        self.vault_id = parts.get(1).copied().unwrap_or_default().to_owned();
    }
}

/// Which resources are being taken out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourcesRemoved {
    /// Their ids.
    pub ids: Vec<String>,
}

impl Read for ResourcesRemoved {
    fn read(value: &Value) -> Self {
        Self { ids: json::texts(value, "remove_resource_ids") }
    }
}

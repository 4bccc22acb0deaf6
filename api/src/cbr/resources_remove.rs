//! Take resources out of a vault; their backups in it go too.

use serde::{Deserialize, Serialize};

use crate::decode::Decode;
use crate::json::{self, Read, Value};
use crate::known::Known;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Problem, Severity};
use crate::profile::Profile;
use crate::request::{Method, Request};
use crate::rules::{at, resource};
use crate::tables::{self, Field, Given, Once};
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

/// Resources that leave a vault.
pub static RESOURCES_REMOVE: tables::Operation = tables::Operation {
    info: &ResourcesRemove::INFO,
    fields: &[
        Field::id("vault", "{vault_id}").required().rule("path.id"),
        Field::list("resources", "resource_ids", &[Field::id("id", "").required().rule("cbr.resource.remove")])
            .required()
            .at_most(resource::MOST)
            .once(&[Once { key: "id", rule: "cbr.resource.remove", severity: Severity::Error, ids: true }])
            .rule("cbr.resource.remove"),
    ],
    checks: &[in_the_vault],
};

fn in_the_vault(given: &Given<'_>, out: &mut Vec<Problem>) {
    for (index, row) in given.values.rows("resources").iter().enumerate() {
        resource::in_vault("cbr.resource.remove", &at("resource_ids", index, ""), row.text("id"), given.known, out);
    }
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

    fn problems(&self, profile: &Profile) -> Vec<Problem> {
        RESOURCES_REMOVE.problems(&RESOURCES_REMOVE.read(&["", &self.vault_id], &body(self)), &self.known, profile)
    }

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.vault_id]).body(body(self))
    }
}

impl Decode for ResourcesRemove {
    const TABLE: &'static tables::Operation = &RESOURCES_REMOVE;

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

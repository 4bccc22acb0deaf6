//! Associate resources with a vault (seed S001).

use super::resource::RESOURCE;
use crate::json::{self, Read, Value};
use crate::operation::{ActionKind, Effect, Info, Service};
use crate::problem::{Problem, Severity};
use crate::request::Method;
use crate::rules::resource;
use crate::tables::{self, Field, Given, Once};

/// The facts.
pub const INFO: Info = Info {
    id: "cbr.resources.add",
    service: Service::Cbr,
    method: Method::Post,
    path: "/v3/{project_id}/vaults/{vault_id}/addresources",
    effect: Effect::Once,
    action: ActionKind::Changes,
    grants_by_name: true,
    permission: "cbr:vaults:addResources",
    doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/associating_resources.html",
};

/// Resources for a vault.
pub static RESOURCES_ADD: tables::Operation = tables::Operation {
    info: &INFO,
    fields: &[
        Field::id("vault", "{vault_id}").required().rule("path.id"),
        Field::list("resources", "resources", RESOURCE)
            .shown()
            .required()
            .at_most(resource::MOST)
            .once(&[Once { key: "id", rule: "cbr.resource.list", severity: Severity::Error, ids: true }])
            .rule("cbr.resource.list"),
    ],
    checks: &[
        |given, out| resource::taking("{vault_id}", given.known.vault.as_ref(), out),
        fit_for_the_vault,
        room_in_the_vault,
    ],
};

fn fit_for_the_vault(given: &Given<'_>, out: &mut Vec<Problem>) {
    let object_type = given.known.vault.as_ref().map_or("", |vault| &vault.object_type);
    resource::associable(given, "resources", object_type, out);
}

fn room_in_the_vault(given: &Given<'_>, out: &mut Vec<Problem>) {
    let Some(vault) = given.known.vault.as_ref() else { return };
    // What is not said to be held may be anything.
    if let (Some(size), Some(held)) = (vault.size_gb, vault.allocated_gb) {
        resource::room("resources", given, held, size, out);
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

    /// An answer that does not name what was associated says nothing of it.
    fn fits(value: &Value) -> bool {
        json::all_texts(value, "add_resource_ids")
    }
}

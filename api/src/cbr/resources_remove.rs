//! Take resources out of a vault; their backups in it go too.

use crate::ids;
use crate::json::{self, Read, Value};
use crate::operation::{ActionKind, Effect, Info, Service};
use crate::problem::{Kind, Problem, Severity};
use crate::request::Method;
use crate::rules::{at, resource};
use crate::tables::{self, Field, Given, Once};

/// The facts.
pub const INFO: Info = Info {
    id: "cbr.resources.remove",
    service: Service::Cbr,
    method: Method::Post,
    path: "/v3/{project_id}/vaults/{vault_id}/removeresources",
    effect: Effect::Once,
    action: ActionKind::Removes,
    grants_by_name: true,
    permission: "cbr:vaults:removeResources",
    doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/dissociating_resources.html",
};

/// Resources that leave a vault.
pub static RESOURCES_REMOVE: tables::Operation = tables::Operation {
    info: &INFO,
    fields: &[
        Field::id("vault", "{vault_id}").required().rule("path.id"),
        Field::list("resources", "resource_ids", &[Field::id("id", "").required().rule(RULE)])
            .required()
            .at_most(resource::MOST)
            .once(&[Once { key: "id", rule: RULE, severity: Severity::Error, ids: true }])
            .rule(RULE),
    ],
    checks: &[let_go, in_the_vault],
};

/// A vault that is locked keeps what it holds, and one that is being deleted lets all of it go anyway.
fn let_go(given: &Given<'_>, out: &mut Vec<Problem>) {
    let Some(vault) = &given.known.vault else { return };
    if vault.locked == Some(true) {
        out.push(Problem::error(RULE, "{vault_id}", Kind::Locked));
    }
    if vault.state.eq_ignore_ascii_case("deleting") {
        out.push(Problem::error(RULE, "{vault_id}", Kind::VaultNotReady { state: vault.state.clone() }));
    }
}

const RULE: &str = "cbr.resource.remove";

/// Of what is gone the backups are there, and can be taken out.
fn in_the_vault(given: &Given<'_>, out: &mut Vec<Problem>) {
    for (index, row) in given.values.rows("resources").iter().enumerate() {
        resource::at_rest(RULE, &at("resource_ids", index, ""), row.text("id"), given.known, out);
    }
}

/// Which resources are being taken out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourcesRemoved {
    /// Their ids.
    pub ids: Vec<String>,
}

impl ResourcesRemoved {
    /// Whether an answer takes a resource out; nothing where it does not say which: without a list of ids it refuses none.
    #[must_use]
    pub fn takes(answer: &Value, id: &str) -> Option<bool> {
        let there = ids::among(&Self::read(answer).ids, id);
        (there || json::all_texts(answer, "remove_resource_ids")).then_some(there)
    }
}

impl Read for ResourcesRemoved {
    fn read(value: &Value) -> Self {
        Self { ids: json::texts(value, "remove_resource_ids") }
    }
}

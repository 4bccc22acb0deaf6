//! Delete a vault with all its backups.

use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Kind, Problem};
use crate::request::{Method, Request};
use crate::tables::{self, Field, Given};

/// Deletes a vault and everything in it. It goes on after the answer: ask until it is not found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VaultDelete {
    /// The vault.
    pub vault_id: String,
}

/// A vault that goes.
pub static VAULT_DELETE: tables::Operation = tables::Operation {
    info: &VaultDelete::INFO,
    fields: &[Field::id("vault", "{vault_id}").required().rule("path.id")],
    checks: &[not_going],
};

/// It is not deleted twice. One that is being changed may be deleted.
fn not_going(given: &Given<'_>, out: &mut Vec<Problem>) {
    let Some(vault) = &given.known.vault else { return };
    if vault.state.eq_ignore_ascii_case("deleting") {
        out.push(Problem::error("cbr.vault.delete", "{vault_id}", Kind::Going));
    }
}

impl Operation for VaultDelete {
    type Reply = ();

    const INFO: Info = Info {
        id: "cbr.vault.delete",
        service: Service::Cbr,
        method: Method::Delete,
        path: "/v3/{project_id}/vaults/{vault_id}",
        effect: Effect::Repeatable,
        action: ActionKind::Removes,
        grants_by_name: false,
        permission: "cbr:vaults:delete",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/deleting_a_vault.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.vault_id])
    }
}

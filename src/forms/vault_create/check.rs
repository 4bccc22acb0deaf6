//! Whether the vault is as it was asked for, and the only one: by the answer, and by reading it.

use backup_api::cbr::model::Vault;
use backup_api::cbr::vault_create::VaultCreated;
use backup_api::cbr::{PolicyShow, VaultShow};
use backup_api::ids;
use backup_api::json::{Read, Value};
use backup_api::tables::{Granted, Input};
use backup_api::{Request, error::ApiError};

use super::search::{called, called_so};
use crate::action::Checked;
use crate::action::lost::doubles;
use crate::form::checked::against;
use crate::form::{Checking, FormState};

pub(super) fn check(state: FormState, sent: Request, reply: Value, since: f64) -> Checking {
    Box::pin(async move {
        let took = state.draft.submission.took();
        let Some(own) = VaultCreated::read(&reply).vault.filter(|vault| !vault.id.is_empty()) else {
            // An order makes its vault later.
            return Checked::default();
        };
        // What the answer does not show the reading may.
        let mut checked = Checked { unseen: Vec::new(), ..against(state, &sent, &[&reply]) };
        if let Err(error) = read(state, &sent, &reply, &own, (since, took), &mut checked).await {
            checked.unread = Some(error);
        }
        checked
    })
}

async fn read(
    state: FormState,
    sent: &Request,
    reply: &Value,
    own: &Vault,
    since: (f64, f64),
    checked: &mut Checked,
) -> Result<(), ApiError> {
    let client = state.console.client;
    let name = sent.sent_text("/vault/name");
    let same = called_so(state, &name).await?;
    checked.siblings = siblings(&same, own, &name, since);
    let shown = client.send(&VaultShow { vault_id: own.id.clone() }).await?.raw;
    *checked = Checked { siblings: std::mem::take(&mut checked.siblings), ..against(state, sent, &[reply, &shown]) };
    let policy = sent.sent_text("/vault/backup_policy_id");
    if !policy.is_empty() {
        let shown = client.send(&PolicyShow { policy_id: policy.clone() }).await?.value.item;
        let there = shown.vaults.iter().any(|vault| ids::same(&vault.vault_id, &own.id));
        // A policy that does not say its vaults says nothing of this one.
        let got = (there || !shown.vaults_unread).then(|| if there { policy.clone() } else { String::new() });
        checked.hold(vec![Granted::new("policy", Input::Text(policy), got.map(Input::Text))]);
    }
    Ok(())
}

/// Others of that name that were made since the request was sent, and `took` until it was answered.
pub(super) fn siblings(rows: &[Vault], own: &Vault, name: &str, (since, took): (f64, f64)) -> Vec<String> {
    let made = |vault: &Vault| doubles(vault.created_at, own.created_at, since, took);
    let fits = |vault: &&Vault| vault.name == name && !ids::same(&vault.id, &own.id) && made(vault);
    rows.iter().filter(fits).map(called).collect()
}

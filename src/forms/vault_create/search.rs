//! After a lost answer: a vault of that name that is younger than the request.

use backup_api::Request;
use backup_api::cbr::VaultList;
use backup_api::cbr::model::Vault;
use backup_api::error::ApiError;

use crate::action::lost::{Candidate, Found, verdict};
use crate::form::FormState;
use crate::form::spec::Searching;
use crate::places::Place;
use crate::work::read::whole_list;

pub(super) fn search(state: FormState, sent: Request, since: f64) -> Searching {
    Box::pin(async move {
        let name = sent.sent_text("/vault/name");
        match called_so(state, &name).await {
            Err(error) => Found::CannotTell(error),
            Ok(rows) => newest(rows, &name, since),
        }
    })
}

/// All vaults of a name.
pub(super) async fn called_so(state: FormState, name: &str) -> Result<Vec<Vault>, ApiError> {
    let of_name = VaultList { name: name.to_owned(), ..VaultList::default() };
    whole_list(state.console, &of_name).await
}

fn newest(rows: Vec<Vault>, name: &str, since: f64) -> Found {
    let candidate = |vault: Vault| Candidate {
        what: called(&vault),
        created: vault.created_at,
        place: Some(Place::Vault.of(vault.id.clone())),
        id: vault.id,
    };
    // The service may match parts of a name.
    let same = rows.into_iter().filter(|vault| vault.name == name);
    verdict(same.map(candidate).collect(), since, true)
}

/// What it is called, to tell it from others of its name.
pub(super) fn called(vault: &Vault) -> String {
    format!("{} ({})", vault.name, vault.id)
}

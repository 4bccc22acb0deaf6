//! Why a resource can't be backed up, as the service says it.

use backup_api::cbr::model::Protectable;
use backup_api::error::catalogue;

use crate::text::{self, choose as words};

/// Why a resource can't be associated with a vault.
#[must_use]
pub fn unfit(row: &Protectable) -> Option<String> {
    if let Some(vault) = row.named_vault() {
        let name = if vault.name.is_empty() { &vault.id } else { &vault.name };
        return Some(words::in_vault(name));
    }
    row.taken().then(|| why_of(row))
}

fn why_of(row: &Protectable) -> String {
    why_refused(row.code.as_deref().unwrap_or_default(), row.reason.as_deref().unwrap_or_default())
}

/// Why the service says that a resource can't be backed up.
#[must_use]
pub fn refused(row: &Protectable) -> Option<String> {
    (row.can_be_backed_up == Some(false)).then(|| why_of(row))
}

/// The same of what the service sent as code and reason, where it refuses.
#[must_use]
pub fn why_refused(code: &str, reason: &str) -> String {
    match (catalogue::reason(code), reason) {
        (Some(entry), _) => text::catalogue::meaning(entry).to_owned(),
        (None, "") => words::refused().to_owned(),
        (None, reason) => reason.to_owned(),
    }
}

/// The same for the classic services, to which vaults do not matter.
#[must_use]
pub fn refused_classic(row: &Protectable) -> Option<String> {
    if row.refused_for_vault() { None } else { refused(row) }
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::{Protectable, Vault};

    use super::{refused_classic, unfit};

    #[test]
    fn a_vault_matters_to_vaults_alone() {
        let row = |code: Option<&str>, vault: bool| Protectable {
            can_be_backed_up: Some(false),
            code: code.map(str::to_owned),
            reason: Some("no".to_owned()),
            vault: vault.then(|| Box::new(Vault { name: "v".to_owned(), ..Vault::default() })),
            ..Protectable::default()
        };
        for (row, vaults, classic) in [
            (row(Some("BackupService.6103"), true), true, false),
            (row(Some("BackupService.6103"), false), true, false),
            (row(None, true), true, false),
            (row(Some("BackupService.6105"), true), true, true),
            (row(Some("BackupService.6105"), false), true, true),
            (row(None, false), true, true),
            (Protectable::default(), false, false),
        ] {
            assert_eq!((unfit(&row).is_some(), refused_classic(&row).is_some()), (vaults, classic), "{row:?}");
        }
    }
}

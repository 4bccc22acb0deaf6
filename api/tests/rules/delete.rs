//! Deleting, against what is known of what goes.

use backup_api::cbr::backup_delete::BACKUP_DELETE;
use backup_api::cbr::vault_delete::VAULT_DELETE;
use backup_api::known::{Known, KnownBackup, KnownVault};
use backup_api::profile::OTC;
use backup_api::tables::Values;

use crate::common::told;

const ID: &str = "e8cc6bfd-d324-4b88-9109-9fb0ba70676f";

fn backup(state: &str, automatic: Option<bool>, images: &str, locked: Option<bool>) -> Vec<String> {
    let backup =
        KnownBackup { state: state.to_owned(), automatic, images: images.to_owned(), ..KnownBackup::default() };
    let vault = locked.map(|locked| KnownVault { locked: Some(locked), ..KnownVault::default() });
    let known = Known { backup: Some(backup), vault, ..Known::default() };
    told(&BACKUP_DELETE.problems(&Values::new().text_at("backup", ID), &known, &OTC))
}

// rules: cbr.backup.delete
#[test]
fn a_backup_goes_when_nothing_holds_it() {
    for state in ["available", "error", "error-deleting", "", "brand-new-word"] {
        assert!(backup(state, Some(true), "", Some(false)).is_empty(), "{state}");
        assert!(backup(state, Some(false), "", Some(true)).is_empty(), "{state}: by hand");
        assert!(backup(state, Some(true), "", None).is_empty(), "{state}: the vault was not read");
        assert!(backup(state, None, "", Some(true)).is_empty(), "{state}: not said by whom");
    }
    for (state, code) in [
        ("protecting", "not-at-rest"),
        ("Restoring", "not-at-rest"),
        ("waiting_protect", "not-at-rest"),
        ("deleting", "going"),
        ("waiting_delete", "going"),
    ] {
        assert_eq!(backup(state, None, "", None), [format!("cbr.backup.delete {{backup_id}} {code} E")], "{state}");
    }
    let all = backup("deleting", Some(true), "image-1", Some(true));
    let codes = ["going", "has-images", "kept-by-lock"];
    assert_eq!(all, codes.map(|code| format!("cbr.backup.delete {{backup_id}} {code} E")));
    assert!(told(&BACKUP_DELETE.problems(&Values::new().text_at("backup", ID), &Known::default(), &OTC)).is_empty());
}

// rules: cbr.vault.delete
#[test]
fn a_vault_goes_once() {
    for (state, code) in [
        ("available", None),
        ("error", None),
        ("frozen", None),
        ("", None),
        ("brand-new-word", None),
        ("lock", None),
        ("deleting", Some("going")),
    ] {
        let vault = KnownVault { state: state.to_owned(), ..KnownVault::default() };
        let known = Known { vault: Some(vault), ..Known::default() };
        let found = told(&VAULT_DELETE.problems(&Values::new().text_at("vault", ID), &known, &OTC));
        let expected = code.map(|code| format!("cbr.vault.delete {{vault_id}} {code} E"));
        assert_eq!(found, expected.into_iter().collect::<Vec<_>>(), "{state}");
    }
}

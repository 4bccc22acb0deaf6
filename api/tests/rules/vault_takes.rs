//! Whether a vault takes resources and backups, by what was seen of it.

use backup_api::cbr::checkpoint_create::CHECKPOINT_CREATE;
use backup_api::cbr::resource::SERVER;
use backup_api::cbr::resources_add::RESOURCES_ADD;
use backup_api::known::{Known, KnownResource, KnownVault};
use backup_api::profile::OTC;
use backup_api::tables::{Input, Values};

use crate::common::told;

const ID: &str = "e8cc6bfd-d324-4b88-9109-9fb0ba70676f";
const DISK: &str = "e8cc6bfd-d324-4b88-9109-9fb0ba706770";

// rules: cbr.vault.takes
#[test]
fn a_vault_takes_resources_and_backups_unless_it_is_frozen_broken_going_or_for_copies() {
    for (purpose, state, code) in [
        ("backup", "available", ""),
        ("backup", "lock", ""),
        ("", "", ""),
        ("hybrid", "brand-new-word", ""),
        ("replication", "available", "copies-only"),
        ("replication", "frozen", "copies-only"),
        ("backup", "frozen", "vault-not-ready"),
        ("backup", "error", "vault-not-ready"),
        ("backup", "Deleting", "vault-not-ready"),
    ] {
        let vault = KnownVault { protect_type: purpose.to_owned(), state: state.to_owned(), ..KnownVault::default() };
        let known = Known { vault: Some(vault), ..Known::default() };
        let given = Values::new().text_at("vault", ID);
        let rows = Input::Rows(vec![Values::new().text_at("id", ID).text_at("type", SERVER)]);
        for (operation, values, path) in [
            (&CHECKPOINT_CREATE, given.clone(), "checkpoint.vault_id"),
            (&RESOURCES_ADD, given.with("resources", rows), "{vault_id}"),
        ] {
            let said = told(&operation.problems(&values, &known, &OTC));
            let said: Vec<&String> = said.iter().filter(|said| said.starts_with("cbr.vault.takes")).collect();
            let expected = if code.is_empty() { vec![] } else { vec![format!("cbr.vault.takes {path} {code} E")] };
            assert_eq!(said, expected.iter().collect::<Vec<_>>(), "{purpose} {state}");
        }
    }
}

// rules: cbr.vault.room
#[test]
fn disks_that_are_left_out_take_no_room() {
    let server = KnownResource {
        id: ID.to_owned(),
        size_gb: Some(340),
        disk_sizes: vec![(DISK.to_owned(), 200)],
        ..KnownResource::default()
    };
    let vault = KnownVault { size_gb: Some(200), allocated_gb: Some(40), ..KnownVault::default() };
    let known = Known { resources: vec![server], vault: Some(vault), ..Known::default() };
    for (out, fits) in [(DISK.to_uppercase(), true), (ID.to_owned(), false)] {
        let out = Input::Rows(vec![Values::new().text_at("id", out)]);
        let row = Values::new().text_at("id", ID).text_at("type", SERVER).with("exclude", out);
        let values = Values::new().text_at("vault", ID).with("resources", Input::Rows(vec![row]));
        let said = told(&RESOURCES_ADD.problems(&values, &known, &OTC));
        assert_eq!(said.iter().any(|said| said.starts_with("cbr.vault.room")), !fits, "{said:?}");
    }
}

//! Moving resources to another vault, against what is known of both vaults.

use backup_api::cbr::resources_migrate::RESOURCES_MIGRATE;
use backup_api::known::{Absent, Known, KnownVault, KnownVaultResource};
use backup_api::profile::OTC;
use backup_api::tables::{Input, Values};

use crate::common::told;

fn id(number: usize) -> String {
    format!("e8cc6bfd-d324-4b88-9109-{number:012}")
}

fn moving(resources: &[usize], destination: &str) -> Values {
    let rows = resources.iter().map(|number| Values::new().text_at("id", id(*number))).collect();
    Values::new().text_at("vault", id(90)).with("resources", Input::Rows(rows)).text_at("destination", destination)
}

fn vault(object_type: &str, protect_type: &str) -> KnownVault {
    let (object_type, protect_type) = (object_type.to_owned(), protect_type.to_owned());
    KnownVault { object_type, protect_type, ..KnownVault::default() }
}

/// The vault that they leave: two resources with backups of 600 and of 424 MB.
fn from() -> KnownVault {
    let held = |(number, backup_mb)| KnownVaultResource {
        id: id(number),
        protect_status: "available".to_owned(),
        backup_mb,
        ..KnownVaultResource::default()
    };
    KnownVault {
        resources: Some([(1, Some(600)), (2, Some(424)), (3, None)].map(held).into()),
        ..vault("server", "backup")
    }
}

fn found(values: &Values, from: Option<KnownVault>, destination: Option<KnownVault>) -> Vec<String> {
    let known = Known { vault: from, destination, ..Known::default() };
    told(&RESOURCES_MIGRATE.problems(values, &known, &OTC))
}

// rules: known.there
#[test]
fn a_vault_that_a_whole_list_lacks_warns_and_stops_once_the_service_says_so() {
    let absent = |number, refused| Absent { id: id(number).to_uppercase(), refused };
    let found = |absent: Vec<Absent>| {
        told(&RESOURCES_MIGRATE.problems(&moving(&[1], &id(91)), &Known { absent, ..Known::default() }, &OTC))
    };
    assert_eq!(found(vec![absent(90, false)]), ["known.there {vault_id} not-there W"]);
    assert_eq!(found(vec![absent(90, true)]), ["known.there {vault_id} not-there E"]);
    assert_eq!(found(vec![absent(91, true)]), ["known.there destination_vault_id not-there E"]);
    assert_eq!(found(vec![absent(92, true)]), Vec::<String>::new(), "it is about another");
}

// rules: cbr.migrate.list
#[test]
fn only_what_is_in_the_vault_leaves_it() {
    assert_eq!(found(&moving(&[9], &id(91)), None, None), Vec::<String>::new(), "what is not known is not judged");
    let silent = KnownVault { resources: None, ..from() };
    assert_eq!(
        found(&moving(&[9], &id(91)), Some(silent), None),
        Vec::<String>::new(),
        "nor what a vault does not say"
    );
    let said = found(&moving(&[1, 9], &id(91)), Some(from()), None);
    assert_eq!(said, ["cbr.migrate.list resource_ids[1] not-in-vault E"]);
    let mut busy = from();
    for (state, severity) in [("protecting", "W"), ("deleted", "E")] {
        busy.resources.iter_mut().flatten().take(1).for_each(|held| held.protect_status = state.to_owned());
        let said = found(&moving(&[1], &id(91)), Some(busy.clone()), None);
        assert_eq!(said, [format!("cbr.migrate.list resource_ids[0] not-ready {severity}")]);
    }
    let unread = KnownVault { resources: None, ..from() };
    assert_eq!(found(&moving(&[9], &id(91)), Some(unread), None), Vec::<String>::new());
}

// rules: cbr.migrate.vault
#[test]
fn the_destination_is_another_vault_of_the_same_kind_and_purpose() {
    let same = ["cbr.migrate.vault destination_vault_id same-vault E"];
    assert_eq!(found(&moving(&[1], &id(90)), None, None), same);
    assert_eq!(found(&moving(&[1], &id(90).to_uppercase()), None, None), same);
    let other = ["cbr.migrate.vault destination_vault_id other-vault-kind E"];
    for (to, said) in [
        (vault("server", "backup"), &[][..]),
        (vault("", ""), &[]),
        (vault("disk", "backup"), &other),
        (vault("server", "replication"), &other),
        (vault("", "replication"), &other),
    ] {
        assert_eq!(found(&moving(&[1], &id(91)), Some(from()), Some(to.clone())), said, "{to:?}");
    }
}

// rules: cbr.vault.takes
#[test]
fn the_destination_lets_something_in() {
    for (state, said) in [
        ("available", &[][..]),
        ("brand-new-word", &[]),
        ("frozen", &["cbr.vault.takes destination_vault_id vault-not-ready E"]),
        ("deleting", &["cbr.vault.takes destination_vault_id vault-not-ready E"]),
    ] {
        let to = KnownVault { state: state.to_owned(), ..vault("server", "backup") };
        assert_eq!(found(&moving(&[1], &id(91)), Some(from()), Some(to)), said, "{state}");
    }
}

// rules: cbr.migrate.room
#[test]
fn what_the_backups_need_is_held_against_what_is_left() {
    let room = ["cbr.migrate.room destination_vault_id no-room W"];
    for (resources, used_mb, said) in [
        (&[1, 2][..], Some(0), &[][..]),
        (&[1, 2], Some(1), &room),
        (&[1], Some(424), &[]),
        (&[1], Some(425), &room),
        (&[3], Some(1024), &[]),
        (&[1, 2], None, &[]),
    ] {
        let to = KnownVault { size_gb: Some(1), used_mb, ..vault("server", "backup") };
        assert_eq!(found(&moving(resources, &id(91)), Some(from()), Some(to)), said, "{resources:?} {used_mb:?}");
    }
}

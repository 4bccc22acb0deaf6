//! `cbr.resource.entry`, `cbr.checkpoint.detail.id`, `vbs.backup.snapshot`, `cbr.resource.remove`, `cbr.vault.threshold`: the rows that the other tables of boundaries leave out.

mod common;

use backup_api::cbr::resource::SERVER;
use backup_api::cbr::{CheckpointCreate, Resource, ResourcesAdd, ResourcesRemove};
use backup_api::vbs::BackupCreate;
use backup_api::{Int, Operation, profile};
use common::{found, request, told};

fn id(number: usize) -> String {
    format!("e8cc6bfd-d324-4b88-9109-{number:012}")
}

fn none() -> Vec<String> {
    Vec::new()
}

/// A UUID, and what is nearly one.
const FORMS: [(&str, bool); 5] = [
    ("e8cc6bfd-d324-4b88-9109-9fb0ba70676f", true),
    ("E8CC6BFD-D324-4B88-9109-9FB0BA70676F", true),
    ("e8cc6bfd-d324-4b88-9109-9fb0ba70676", false),
    ("e8cc6bfdd3244b8891099fb0ba70676f", false),
    ("ecs-1", false),
];

// rules: cbr.resource.entry
#[test]
fn an_id_of_another_form_warns() {
    for (wanted, usual) in FORMS {
        let resources = vec![Resource::new(wanted, SERVER)];
        let mut vault = common::vault("v", 200);
        vault.vault.resources.clone_from(&resources);
        let added = ResourcesAdd { vault_id: id(99), resources, ..ResourcesAdd::default() };
        let said = |path: &str| if usual { none() } else { vec![format!("cbr.resource.entry {path} unusual-id W")] };
        assert_eq!(found(&added), said("resources[0].id"), "{wanted}");
        assert_eq!(found(&vault), said("vault.resources[0].id"), "{wanted}");
    }
}

// rules: cbr.checkpoint.detail.id
#[test]
fn a_detail_of_another_form_warns() {
    for (wanted, usual) in FORMS {
        let mut point = CheckpointCreate::default();
        point.checkpoint.vault_id = id(99);
        point.checkpoint.parameters.resource_details = vec![Resource::new(wanted, SERVER)];
        let said = "cbr.checkpoint.detail.id checkpoint.parameters.resource_details[0].id unusual-id W".to_owned();
        assert_eq!(found(&point), if usual { none() } else { vec![said] }, "{wanted}");
    }
}

// rules: vbs.backup.snapshot
#[test]
fn snapshot() {
    let disk = |snapshot: Option<&str>| {
        let mut wanted = BackupCreate::default();
        wanted.backup.volume_id = id(1);
        wanted.backup.name = "backup1".to_owned();
        wanted.backup.snapshot_id = snapshot.map(str::to_owned);
        assert_eq!(found(&wanted), none(), "{snapshot:?}");
        request(&wanted).body_text()
    };
    assert!(!disk(None).contains("snapshot_id"));
    assert!(!disk(Some("")).contains("snapshot_id"), "empty: left out");
    assert!(disk(Some("any form")).contains(r#""snapshot_id":"any form""#));
}

// rules: cbr.resource.remove
#[test]
fn as_many_as_a_vault_holds() {
    for (count, said) in
        [(1, none()), (256, none()), (257, vec!["cbr.resource.remove resource_ids too-many E".to_owned()])]
    {
        let resource_ids = (0..count).map(id).collect();
        let wanted = ResourcesRemove { vault_id: id(999), resource_ids, ..ResourcesRemove::default() };
        assert_eq!(found(&wanted), said, "{count}");
    }
}

// rules: cbr.vault.threshold
#[test]
fn threshold() {
    for (text, code) in [
        ("", None),
        ("1", None),
        ("100", None),
        ("0", Some("out-of-range")),
        ("101", Some("out-of-range")),
        ("-1", Some("out-of-range")),
        ("0.5", Some("not-whole")),
    ] {
        let mut wanted = common::vault("v", 200);
        wanted.vault.threshold = Some(Int::typed(text));
        let said: Vec<String> =
            code.iter().map(|code| format!("cbr.vault.threshold vault.threshold {code} E")).collect();
        assert_eq!(told(&wanted.problems(&profile::HUAWEI)), said, "{text}");
    }
}

//! Restoring a backup, against what is known of it and of what it goes onto.

use backup_api::cbr::backup_restore::BACKUP_RESTORE;
use backup_api::cbr::model::{Backup, Protectable};
use backup_api::json;
use backup_api::json::Read;
use backup_api::known::{Known, KnownBackup, KnownPart, KnownResource};
use backup_api::profile::OTC;
use backup_api::tables::{Input, Values};

use crate::common::told;

const SERVER: &str = "OS::Nova::Server";
const DISK: &str = "OS::Cinder::Volume";

fn id(number: usize) -> String {
    format!("e8cc6bfd-d324-4b88-9109-{number:012}")
}

/// Onto server 1: parts of the backup with their targets; 0 for none.
fn onto_server(mappings: &[(usize, usize)]) -> Values {
    let target = |number| if number == 0 { String::new() } else { id(number) };
    let row = |(part, disk): &(usize, usize)| Values::new().text_at("backup", id(*part)).text_at("disk", target(*disk));
    let rows = mappings.iter().map(row).collect();
    Values::new().text_at("backup", id(90)).text_at("server", id(1)).with("mappings", Input::Rows(rows))
}

fn onto_disk() -> Values {
    Values::new().text_at("backup", id(90)).text_at("disk", id(31))
}

fn part(number: usize, bootable: bool, size_gb: i64) -> KnownPart {
    KnownPart { id: id(number), size_gb: Some(size_gb), bootable: Some(bootable), ..KnownPart::default() }
}

fn backup(kind: &str) -> KnownBackup {
    let parts = if kind == SERVER { vec![part(11, true, 40), part(12, false, 100)] } else { Vec::new() };
    let (kind, state) = (kind.to_owned(), "available".to_owned());
    KnownBackup { id: id(90), kind, state, size_gb: Some(100), parts, ..KnownBackup::default() }
}

fn disk(number: usize, bootable: bool, size_gb: i64, server: usize) -> KnownResource {
    KnownResource {
        id: id(number),
        kind: DISK.to_owned(),
        size_gb: Some(size_gb),
        bootable: Some(bootable),
        servers: Some(vec![id(server)]),
        ..KnownResource::default()
    }
}

fn server(number: usize, state: &str) -> KnownResource {
    KnownResource {
        id: id(number),
        name: format!("ecs-{number}"),
        state: Some(state.to_owned()),
        disks: Some(vec![id(21), id(22)]),
        ..KnownResource::default()
    }
}

/// Server 1 with its system disk 21 and its data disk 22; disk 23 is at another.
fn seen() -> Vec<KnownResource> {
    vec![server(1, "ACTIVE"), disk(21, true, 40, 1), disk(22, false, 100, 1), disk(23, false, 100, 2)]
}

fn found(values: &Values, backup: Option<KnownBackup>, resources: Vec<KnownResource>) -> Vec<String> {
    told(&BACKUP_RESTORE.problems(values, &Known { backup, resources, ..Known::default() }, &OTC))
}

const NOTHING: [&str; 0] = [];

// rules: cbr.restore.target
#[test]
fn the_target_is_of_the_backups_kind() {
    let none = Values::new().text_at("backup", id(90));
    let both = onto_server(&[(11, 21)]).text_at("disk", id(31));
    for (values, backup, said) in [
        (&none, None, "cbr.restore.target restore.server_id missing E"),
        (&none, Some(backup(DISK)), "cbr.restore.target restore.volume_id missing E"),
        (&both, None, "cbr.restore.target restore.volume_id exclusive E"),
        (&onto_disk(), Some(backup(SERVER)), "cbr.restore.target restore.volume_id wrong-type E"),
        (&onto_server(&[(12, 22)]), Some(backup(DISK)), "cbr.restore.target restore.server_id wrong-type E"),
    ] {
        assert_eq!(found(values, backup, Vec::new()), [said]);
    }
    assert_eq!(found(&onto_disk(), Some(backup(DISK)), Vec::new()), NOTHING);
}

// rules: cbr.restore.disks
#[test]
fn every_disk_of_the_backup_has_a_target_at_the_server() {
    let whole = onto_server(&[(12, 22), (11, 21)]);
    assert_eq!(found(&whole, Some(backup(SERVER)), seen()), NOTHING, "in whatever order");
    assert_eq!(found(&whole, None, Vec::new()), NOTHING, "what is not known is not judged");
    let disks = "cbr.restore.disks restore.mappings";
    for (mappings, said) in [
        (&[(11, 21)][..], vec![format!("{disks} without-target E")]),
        (&[(11, 21), (12, 0)], vec![format!("{disks}[1].volume_id missing E")]),
        (&[(11, 21), (12, 23)], vec![format!("{disks}[1].volume_id not-attached E")]),
        (&[(11, 21), (12, 29)], vec![format!("{disks}[1].volume_id not-attached E")]),
        (
            &[(11, 21), (12, 22), (19, 23)],
            vec![format!("{disks}[2].backup_id not-in-backup E"), format!("{disks}[2].volume_id not-attached E")],
        ),
        (&[], vec![format!("{disks} missing E")]),
    ] {
        assert_eq!(found(&onto_server(mappings), Some(backup(SERVER)), seen()), said, "{mappings:?}");
    }
    let twice = found(&onto_server(&[(11, 21), (12, 21)]), None, Vec::new());
    assert_eq!(twice, [format!("{disks}[1].volume_id duplicate E")]);
}

// rules: cbr.restore.size
#[test]
fn a_target_is_at_least_as_large() {
    let target = |size| vec![server(1, "ACTIVE"), disk(21, true, 40, 1), disk(22, false, size, 1)];
    let values = onto_server(&[(11, 21), (12, 22)]);
    let small = "cbr.restore.size restore.mappings[1].volume_id target-too-small E";
    assert_eq!(found(&values, Some(backup(SERVER)), target(99)), [small]);
    assert_eq!(found(&values, Some(backup(SERVER)), target(100)), NOTHING);
    let small = "cbr.restore.size restore.volume_id target-too-small E";
    let alone = |size| vec![KnownResource { servers: None, ..disk(31, false, size, 9) }];
    assert_eq!(found(&onto_disk(), Some(backup(DISK)), alone(99)), [small]);
    assert_eq!(found(&onto_disk(), Some(backup(DISK)), alone(100)), NOTHING);
}

// rules: cbr.restore.system
#[test]
fn data_does_not_go_onto_a_system_disk() {
    let values = onto_server(&[(11, 21), (12, 22)]);
    let target = |bootable| {
        vec![server(1, "ACTIVE"), disk(21, true, 40, 1), KnownResource { bootable, ..disk(22, true, 100, 1) }]
    };
    let said = ["cbr.restore.system restore.mappings[1].volume_id onto-system-disk E"];
    assert_eq!(found(&values, Some(backup(SERVER)), target(Some(true))), said);
    assert_eq!(found(&values, Some(backup(SERVER)), target(None)), NOTHING, "what is not known is not judged");
    let mut unsaid = backup(SERVER);
    unsaid.parts.iter_mut().for_each(|part| part.bootable = None);
    assert_eq!(found(&values, Some(unsaid), target(Some(true))), NOTHING);
    // One disk by itself: what it holds and what it goes onto.
    let said = ["cbr.restore.system restore.volume_id onto-system-disk E"];
    for (holds, target, expected) in [
        (Some(false), Some(true), &said[..]),
        (Some(true), Some(true), &[]),
        (Some(false), Some(false), &[]),
        (Some(false), None, &[]),
        (None, Some(true), &[]),
    ] {
        let saved = KnownBackup { bootable: holds, ..backup(DISK) };
        let onto = KnownResource { bootable: target, servers: None, ..disk(31, false, 100, 9) };
        assert_eq!(found(&onto_disk(), Some(saved), vec![onto]), expected, "{holds:?} {target:?}");
    }
    let read = |info| KnownBackup::from(&Backup::read(&json!({ "resource_type": DISK, "extend_info": info }))).bootable;
    assert_eq!(read(json!({ "bootable": true })), Some(true));
    assert_eq!(read(json!({ "system_disk": false })), Some(false));
    assert_eq!(read(json!({})), None);
}

// rules: cbr.restore.attached
#[test]
fn a_disk_is_detached_or_its_server_stopped() {
    let attached = |servers: Option<Vec<String>>| KnownResource { servers, ..disk(31, false, 100, 1) };
    let said = |severity| vec![format!("cbr.restore.attached restore.volume_id in-use {severity}")];
    for (servers, state, expected) in [
        (None, "ACTIVE", Vec::new()),
        (Some(Vec::new()), "ACTIVE", Vec::new()),
        (Some(vec![id(1)]), "ACTIVE", said("E")),
        (Some(vec![id(1)]), "new_word", said("E")),
        (Some(vec![id(1)]), "SHUTOFF", Vec::new()),
        (Some(vec![id(2)]), "SHUTOFF", said("W")),
    ] {
        let known = vec![server(1, state), attached(servers.clone())];
        assert_eq!(found(&onto_disk(), Some(backup(DISK)), known), expected, "{servers:?} {state}");
    }
    // What it says of itself counts where it does not say by whom it is used.
    let known = |detail, status: &str| {
        let read = Protectable::read(&json!({ "id": id(31), "status": status, "size": 100, "detail": detail }));
        vec![server(1, "ACTIVE"), KnownResource::from(&read)]
    };
    let nobody = json!({ "attachments": [{ "device": "/dev/vdb" }] });
    for (detail, status, expected) in [
        (nobody.clone(), "in-use", said("W")),
        (nobody, "available", Vec::new()),
        (json!({ "attachments": [] }), "In-Use", said("W")),
        (json!({ "attachments": [] }), "available", Vec::new()),
        (json!({ "attachments": null }), "in-use", said("W")),
        (json!({ "attachments": [{ "server_id": id(1) }, {}] }), "in-use", said("W")),
        (json!({ "attachments": [{ "server_id": id(1) }] }), "in-use", said("E")),
    ] {
        let told = found(&onto_disk(), Some(backup(DISK)), known(detail.clone(), status));
        assert_eq!(told, expected, "{detail} {status}");
    }
}

// rules: cbr.restore.state
#[test]
fn the_target_is_in_a_state_for_it() {
    let values = onto_server(&[(11, 21), (12, 22)]);
    let said = |severity| vec![format!("cbr.restore.state restore.server_id not-restorable {severity}")];
    for (state, expected) in [
        ("ACTIVE", Vec::new()),
        ("shutoff", Vec::new()),
        ("ERROR", said("E")),
        ("DELETED", said("E")),
        ("RESIZE", said("W")),
        ("new_word", said("W")),
    ] {
        let mut known = seen();
        known.iter_mut().take(1).for_each(|server| server.state = Some(state.to_owned()));
        assert_eq!(found(&values, Some(backup(SERVER)), known), expected, "{state}");
    }
    let broken = KnownResource { servers: None, state: Some("error".to_owned()), ..disk(31, false, 100, 1) };
    let said = ["cbr.restore.state restore.volume_id not-restorable E"];
    assert_eq!(found(&onto_disk(), Some(backup(DISK)), vec![broken]), said);
}

// rules: cbr.restore.backup
#[test]
fn the_backup_is_there_and_can_be_restored_at_all() {
    let told = |change: fn(&mut KnownBackup)| {
        let mut backup = backup(DISK);
        change(&mut backup);
        found(&onto_disk(), Some(backup), Vec::new())
    };
    let said = |kind: &str| vec![format!("cbr.restore.backup {{backup_id}} {kind} E")];
    for state in ["restoring", "protecting", "error", "deleting", "new_word"] {
        let mut busy = backup(DISK);
        busy.state = state.to_owned();
        assert_eq!(found(&onto_disk(), Some(busy), Vec::new()), said("not-restorable"), "{state}");
    }
    assert_eq!(told(|backup| backup.state.clear()), NOTHING);
    assert_eq!(told(|backup| backup.restore_mode = Some("na".to_owned())), said("new-only"));
    assert_eq!(told(|backup| backup.restore_mode = Some("backup".to_owned())), NOTHING);
    assert_eq!(told(|backup| backup.kind = "OS::Sfs::Turbo".to_owned()), said("other-restore"));
    assert_eq!(told(|backup| backup.kind.clear()), said("kind-not-said"));
    for kind in ["", "OS::Sfs::Turbo"] {
        let backup = KnownBackup { kind: kind.to_owned(), ..backup(DISK) };
        let found = found(&Values::new(), Some(backup), Vec::new());
        assert!(!found.iter().any(|said| said.contains("restore.server_id")), "{kind} {found:?}");
    }
}

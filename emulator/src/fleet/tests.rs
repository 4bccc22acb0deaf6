#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
use std::collections::HashSet;

use backup_api::rules::resource::MOST;

use super::*;

const NOW: Millis = 1_597_636_284_678;

fn great() -> Fleet {
    Fleet::new(3, 20_000, 5, NOW)
}

#[test]
fn twenty_thousand_servers_have_a_hundred_thousand_backups() {
    let fleet = great();
    assert_eq!((fleet.servers(), fleet.backups(), fleet.vaults()), (20_000, 100_000, 80));
    assert!((0..fleet.vaults()).all(|vault| fleet.members(vault).len() <= MOST));
    assert_eq!(fleet.members(79), 19_750..20_000);
    assert_eq!(Fleet::new(0, 251, 5, NOW).members(1), 250..251);
}

#[test]
fn numbers_come_back_from_ids_and_names() {
    let fleet = great();
    for server in [0, 249, 250, 7_654, 19_999] {
        let made = fleet.server(server);
        assert_eq!(fleet.find(Sort::Server, &made.id), Some(server));
        assert_eq!(fleet.named(&made.name), Some(server), "{}", made.name);
        for id in &made.disks {
            let disk = fleet.disk(fleet.find(Sort::Disk, id).unwrap());
            assert_eq!((&disk.id, disk.server.as_deref()), (id, Some(made.id.as_str())));
        }
        let vault = Fleet::vault_of(server);
        assert_eq!(fleet.vault_named(&fleet.vault_name(vault)), Some(vault));
        assert_eq!(fleet.find(Sort::Vault, &fleet.vault(vault).id), Some(vault));
    }
    for name in ["", "load-005", "load-005-0000", "load-005-0251", "load-005-1", "load-004-0001", "load-085-0001"] {
        assert_eq!(fleet.named(name), None, "{name}");
    }
    assert_eq!((fleet.vault_named("load-5"), fleet.vault_named("load-085")), (None, None));
}

#[test]
fn what_there_is_not_has_no_id() {
    let fleet = great();
    for (sort, number) in [
        (Sort::Server, 20_000),
        (Sort::Vault, 80),
        (Sort::Checkpoint, 400),
        (Sort::Task, 100_000),
        (Sort::Backup, 400_000),
        // The first server has one disk; the number without a disk is the server's own.
        (Sort::Backup, 2),
        (Sort::Disk, 0),
        (Sort::Disk, 2),
        (Sort::Snapshot, 0),
    ] {
        assert_eq!(fleet.find(sort, &fleet.id(sort, number)), None, "{sort:?} {number}");
    }
    assert_eq!(Fleet::new(4, 20_000, 5, NOW).find(Sort::Server, &fleet.server(0).id), None, "another fleet");
}

#[test]
fn each_server_has_a_full_backup_and_changes_on_the_days_after_it() {
    let fleet = great();
    for server in [0, 6, 19_999] {
        let all: Vec<u32> = fleet.backups_of(server..server + 1, 0..DAYS).collect();
        let of = |backup: &u32| fleet.backup(backup * SLOTS);
        let incremental: Vec<bool> = all.iter().map(|backup| of(backup).incremental).collect();
        assert_eq!(incremental, [false, true, true, true, true]);
        let apart: HashSet<Millis> =
            all.iter().zip(all.iter().skip(1)).map(|(one, next)| of(next).created - of(one).created).collect();
        assert_eq!(apart, HashSet::from([DAY]));
        assert!(all.iter().all(|backup| of(backup).resource.id == fleet.server(server).id));
    }
}

#[test]
fn a_greater_number_is_never_earlier_and_none_is_in_the_future() {
    let fleet = great();
    let times: Vec<Millis> = (0..fleet.backups()).map(|backup| fleet.created(backup)).collect();
    assert!(times.is_sorted());
    assert!(times.iter().all(|at| *at + TOOK < NOW));
}

#[test]
fn a_backup_task_and_restore_point_know_each_other() {
    let fleet = great();
    for backup in [0, 198, 20_000, 99_999] {
        let (whole, task) = (fleet.backup(backup * SLOTS), fleet.task(backup));
        assert_eq!(task.detail.1.get("backup_id").and_then(|id| id.as_str()), Some(whole.id.as_str()));
        assert_eq!(task.checkpoint_id.as_ref(), Some(&whole.checkpoint_id));
        let checkpoint = fleet.checkpoint(fleet.find(Sort::Checkpoint, &whole.checkpoint_id).unwrap());
        assert_eq!((&checkpoint.vault_id, checkpoint.created), (&whole.vault_id, whole.created));
        assert_eq!(task.vault.0, whole.vault_id);
        let parts: Vec<_> = fleet.rows(backup).skip(1).map(|row| fleet.backup(row)).collect();
        assert_eq!(parts.iter().map(|part| part.resource.id.clone()).collect::<Vec<_>>(), whole.resource.disks);
        assert!(parts.iter().all(|part| part.parent.as_ref() == Some(&whole.id) && part.phase == whole.phase));
    }
}

#[test]
fn some_backups_failed_but_none_that_is_full() {
    let fleet = great();
    let failed: Vec<u32> = (0..fleet.backups()).filter(|backup| fleet.phase(*backup) == Phase::Error).collect();
    assert_eq!(failed.len(), 402);
    assert!(failed.iter().all(|backup| fleet.incremental(*backup) && fleet.task(*backup).status == "failed"));
    assert_eq!(Fleet::new(0, 30, 5, NOW).phase(149), Phase::Available);
}

#[test]
fn a_vault_has_room_for_what_is_in_it() {
    let fleet = great();
    for vault in 0..fleet.vaults() {
        let used: i64 = fleet.backups_of(fleet.members(vault), 0..DAYS).map(|backup| fleet.megabytes(backup)).sum();
        assert!(used < fleet.vault(vault).size * 1024, "{vault}");
    }
}

#[test]
fn some_servers_have_two_equal_disks() {
    assert!((0..20_000).any(|server| matches!(Fleet::disks(server), [_, one, other] if one == other)));
}

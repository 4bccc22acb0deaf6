#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
use super::*;

/// Seven servers; the last one but one has three disks.
fn seven() -> (Backups, Arc<Fleet>) {
    let fleet = Arc::new(Fleet::new(0, 7, 5, 1_597_636_284_678));
    let mut backups = Backups::default();
    backups.insert(other("before", &fleet));
    backups.add(Arc::clone(&fleet));
    backups.insert(other("after", &fleet));
    (backups, fleet)
}

fn other(id: &str, fleet: &Fleet) -> Backup {
    Backup { id: id.into(), vault_id: "other".into(), ..fleet.backup(0) }
}

fn id(fleet: &Fleet, row: u32) -> String {
    fleet.id(Sort::Backup, row)
}

fn all(backups: &Backups) -> Vec<String> {
    backups.select(|_| true).iter().map(|row| row.backup().id.clone()).collect()
}

#[test]
fn what_is_changed_stays_in_its_place_and_keeps_the_change() {
    let (mut backups, fleet) = seven();
    let before = all(&backups);
    assert_eq!((before.len(), backups.count()), (37, 37));
    let changed = id(&fleet, 6 * SLOTS);
    backups.get_mut(&changed).unwrap().name = "kept".into();
    assert_eq!(all(&backups), before);
    assert_eq!(backups.get(&changed).unwrap().name, "kept");
    assert_eq!(backups.kept().count(), 2 + 4, "with its three disks, and nothing else");
    let parts: Vec<String> = backups.parts(&changed).iter().map(|part| part.id.clone()).collect();
    assert_eq!(parts, (1..=3).map(|slot| id(&fleet, 6 * SLOTS + slot)).collect::<Vec<_>>());
}

#[test]
fn a_disk_is_changed_together_with_its_server() {
    let (mut backups, fleet) = seven();
    let (server, disk) = (id(&fleet, 6 * SLOTS), id(&fleet, 6 * SLOTS + 3));
    assert_eq!(backups.get(&disk).unwrap().parent.as_ref(), Some(&server));
    backups.set_phase(&server, Phase::Restoring, 5);
    let seen = backups.get(&disk).unwrap();
    assert_eq!((seen.phase, seen.updated), (Phase::Restoring, 5));
    assert!(backups.get_mut(&disk).is_some() && backups.parts(&disk).is_empty());
}

#[test]
fn what_is_gone_is_gone_with_its_disks() {
    let (mut backups, fleet) = seven();
    let (server, disk) = (id(&fleet, 6 * SLOTS), id(&fleet, 6 * SLOTS + 1));
    backups.remove(&server);
    backups.remove("before");
    backups.remove("never");
    assert_eq!(backups.count(), 35);
    assert!(backups.get(&server).is_none() && backups.get_mut(&disk).is_none() && backups.parts(&server).is_empty());
    assert!(!all(&backups).contains(&server));
    backups.set_phase(&server, Phase::Error, 5);
    assert!(backups.get(&server).is_none(), "nothing brings it back");
}

#[test]
fn vaults_and_restore_points_have_what_is_kept_and_what_is_not() {
    let (mut backups, fleet) = seven();
    let (vault, run) = (fleet.vault(0).id, fleet.checkpoint(1).id);
    let counts = |backups: &Backups| (backups.of_vault(&vault).count(), backups.of_checkpoint(&run).count());
    assert_eq!(counts(&backups), (35, 7));
    // The second day begins with the number of the servers.
    backups.get_mut(&id(&fleet, 7 * SLOTS)).unwrap().name = "kept".into();
    assert_eq!(counts(&backups), (35, 7));
    backups.get_mut(&id(&fleet, 8 * SLOTS)).unwrap().vault_id = "other".into();
    assert_eq!((counts(&backups), backups.of_vault("other").count()), ((34, 7), 3));
    backups.remove(&id(&fleet, 9 * SLOTS));
    assert_eq!(counts(&backups), (33, 6));
}

#[test]
fn some_of_a_vault_are_kept_or_all() {
    let (mut backups, fleet) = seven();
    let vault = fleet.vault(0).id;
    backups.keep_of("other", None);
    assert_eq!(backups.kept().count(), 2);
    backups.keep_of(&vault, Some(&[fleet.server(6).id]));
    assert_eq!(backups.kept().count(), 2 + 5 * 4);
    backups.keep_of(&vault, None);
    assert_eq!(backups.kept().filter(|row| row.parent.is_none()).count(), 37);
    backups.retain_kept(|row| row.vault_id != vault);
    assert_eq!(all(&backups), ["before", "after"]);
    assert!(backups.get(&id(&fleet, 0)).is_none());
}

#[test]
fn a_row_says_of_itself_what_the_whole_backup_says() {
    let (backups, fleet) = seven();
    let fleets = [Arc::clone(&fleet)];
    for row in backups.select(|row| matches!(row, Row::Made(..))) {
        let whole = row.backup();
        let kept = Row::Kept(&whole);
        let told = |row: &Row<'_>| (row.phase(), row.created(), row.updated(), row.incremental(), row.megabytes());
        assert_eq!(told(&row), told(&kept));
        assert_eq!((row.az(), row.kind(), row.name()), (kept.az(), kept.kind(), kept.name()));
        assert_eq!((row.name_rank(), row.id_rank()), (kept.name_rank(), kept.id_rank()));
        for row in [row, kept] {
            assert!(row.is(&Sought::new(&whole.id)) && row.is_in(&Sought::new(&whole.vault_id)));
            assert!(row.is_by(&Sought::new(&whole.checkpoint_id)) && row.is_of(&Sought::new(&whole.resource.id)));
            assert!(row.is_of_named(&Sought::server(&whole.resource.name, &fleets)) && row.is_named(&whole.name));
            assert!(!row.is(&Sought::new(&whole.vault_id)) && !row.is_named("autobk_") && !row.is_named("autobk_é"));
        }
    }
}

//! What is there at the start: a small company's project.

use super::{Ineligibility, Inventory, Kind, Resource};
use crate::ids::Ids;

/// Ids that the documents use, with the size of each disk. The names of two stand in the same documents.
const NAMED: [(&str, &str, &[i64]); 5] = [
    // Associated and backed up in seed S001, which gives name and size.
    ("e8cc6bfd-d324-4b88-9109-9fb0ba70676f", "ecs-9f93-0002", &[40]),
    // Comes with the pre-paid vault of seed S001.
    ("97595625-198e-4e4d-879b-9d53f68ba551", "ecs-1f0f-0003", &[40]),
    // Backed up in seed S000.
    ("9506416d-db6c-406e-8bca-c0f43793d914", "ecs-demo", &[20, 20]),
    // Asked about in seed S004.
    ("6507cb66-90dc-4a12-a573-c9f3398f899d", "ecs-6507", &[40, 100]),
    // Backed up in seed S003, which gives name and size.
    ("94eba8b2-acc9-4d82-badc-127144cc5526", "ecs-1f0f-0002", &[40]),
];

/// Groups of servers: name, how many, the size of each disk.
const GROUPS: [(&str, usize, &[i64]); 8] = [
    ("web", 6, &[40]),
    ("app", 8, &[40, 60]),
    ("db", 4, &[40, 200, 100]),
    ("cache", 3, &[20]),
    ("build", 4, &[40, 80]),
    ("mail", 2, &[40, 120]),
    ("monitor", 2, &[40]),
    ("jump", 2, &[10]),
];

/// Servers that can't be backed up.
const INELIGIBLE_SERVERS: [(&str, &[i64], &str, Ineligibility); 6] = [
    ("erp-old", &[40, 500], "ERROR", Ineligibility::ServerState),
    ("cluster-a", &[40, 200], "ACTIVE", Ineligibility::ServerShared),
    ("scsi-legacy", &[40], "ACTIVE", Ineligibility::ServerScsi),
    ("net-boot", &[], "ACTIVE", Ineligibility::ServerEmpty),
    ("vault-dss", &[40], "ACTIVE", Ineligibility::ServerDedicated),
    ("metal-01", &[100], "ACTIVE", Ineligibility::BareMetal),
];

/// Disks without a server.
const UNATTACHED_DISKS: [(&str, i64, &str, Option<Ineligibility>); 10] = [
    ("archive-2019", 500, "available", None),
    ("archive-2020", 500, "available", None),
    ("scratch-01", 10, "available", None),
    ("scratch-02", 10, "available", None),
    ("media", 200, "available", None),
    ("exports", 100, "available", None),
    ("logs", 60, "available", None),
    ("broken-01", 40, "error", Some(Ineligibility::DiskState)),
    ("scsi-01", 40, "available", Some(Ineligibility::DiskScsi)),
    ("dss-01", 100, "available", Some(Ineligibility::DiskDedicated)),
];

/// File systems.
const SHARES: [(&str, i64, &str, Option<Ineligibility>); 7] = [
    ("home", 500, "200", None),
    ("projects", 1000, "200", None),
    ("public", 500, "200", None),
    ("ci-cache", 500, "200", None),
    ("scans", 500, "200", None),
    ("backup-staging", 500, "200", None),
    ("frozen", 500, "800", Some(Ineligibility::ShareState)),
];

/// Fills a new inventory. The other ids come from a fixed seed, so a page can link to them.
pub fn fill(inventory: &mut Inventory) {
    let mut ids = Ids::new(Some(20_200_817));
    for (id, name, disks) in NAMED {
        server(inventory, &mut ids, id.into(), name.into(), disks);
    }
    // The disk of the documents' VBS sample.
    let mut sample = disk(&mut ids, "volume-demo".into(), 10, "available", "eu-de-01");
    sample.id = "c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768".into();
    inventory.add(sample);
    for (group, count, disks) in GROUPS {
        for number in 1..=count {
            let id = ids.uuid();
            server(inventory, &mut ids, id, format!("{group}-{number:02}"), disks);
        }
    }
    // Stopped servers can be backed up as well.
    let id = ids.uuid();
    server(inventory, &mut ids, id.clone(), "report-nightly".into(), &[40]);
    change(inventory, &id, |row| row.status = "SHUTOFF");
    // Begins well and then fails: for seeing what a failure looks like.
    let id = ids.uuid();
    server(inventory, &mut ids, id.clone(), "fails-later".into(), &[20]);
    change(inventory, &id, |row| row.fails = true);
    for (name, disks, status, ineligible) in INELIGIBLE_SERVERS {
        let id = ids.uuid();
        server(inventory, &mut ids, id.clone(), name.into(), disks);
        change(inventory, &id, |row| {
            row.status = status;
            row.ineligible = Some(ineligible);
        });
    }
    for (name, size, status, ineligible) in UNATTACHED_DISKS {
        let mut row = disk(&mut ids, name.into(), size, status, "eu-de-02");
        row.ineligible = ineligible;
        inventory.add(row);
    }
    let mut failing = disk(&mut ids, "fails-later".into(), 20, "available", "eu-de-01");
    failing.fails = true;
    inventory.add(failing);
    for (name, size, status, ineligible) in SHARES {
        let mut row = disk(&mut ids, name.into(), size, status, "eu-de-01");
        (row.kind, row.ineligible) = (Kind::Share, ineligible);
        inventory.add(row);
    }
}

/// One more server with its disks.
fn server(inventory: &mut Inventory, ids: &mut Ids, id: String, name: String, disks: &[i64]) {
    let zones = ["eu-de-01", "eu-de-02", "eu-de-03"];
    let zone = zones.get(name.len() % zones.len()).copied().unwrap_or("eu-de-01");
    let mut row = disk(ids, name.clone(), disks.iter().sum(), "ACTIVE", zone);
    (row.kind, row.id) = (Kind::Server, id);
    let mut parts = Vec::new();
    for (index, size) in disks.iter().enumerate() {
        let mut part = disk(ids, format!("{name}-volume-{index:04}"), *size, "in-use", zone);
        part.place = u8::try_from(index).unwrap_or(u8::MAX);
        part.bootable = index == 0;
        part.server = Some(row.id.clone());
        row.disks.push(part.id.clone());
        parts.push(part);
    }
    inventory.add(row);
    for part in parts {
        inventory.add(part);
    }
}

fn disk(ids: &mut Ids, name: String, size: i64, status: &'static str, az: &str) -> Resource {
    Resource {
        id: ids.uuid(),
        kind: Kind::Disk,
        name,
        size,
        az: az.into(),
        status,
        place: 0,
        bootable: false,
        server: None,
        disks: Vec::new(),
        ineligible: None,
        fails: false,
    }
}

fn change(inventory: &mut Inventory, id: &str, edit: impl FnOnce(&mut Resource)) {
    if let Some(row) = inventory.rows.get_mut(id) {
        edit(row);
    }
}

//! The servers, disks and file systems that can be backed up, and those that can't.

mod ineligibility;
mod kind;
mod list;
mod rows;

use std::borrow::Cow;
use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::{Value, json};

pub use self::ineligibility::Ineligibility;
pub use self::kind::Kind;
pub use self::rows::Row;
use crate::fleet::Fleet;
use crate::fleet::number::Sort;

/// One server, disk or file system.
#[derive(Clone, Debug)]
pub struct Resource {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Its name.
    pub name: String,
    /// Size, GB; of a server the sum of its disks.
    pub size: i64,
    /// Its zone.
    pub az: String,
    /// Its state in its own service's words: `ACTIVE`, `in-use`.
    pub status: &'static str,
    /// Which of its server's disks a disk is, from 0.
    pub place: u8,
    /// Whether a disk is a system disk.
    pub bootable: bool,
    /// The server that a disk is attached to.
    pub server: Option<String>,
    /// The disks of a server, the system disk first.
    pub disks: Vec<String>,
    /// Why it can't be backed up.
    pub ineligible: Option<Ineligibility>,
    /// Whether its backups begin well and then fail.
    pub fails: bool,
}

impl Resource {
    /// The raw record of its own service, in the words that every one of them has.
    #[must_use]
    pub fn detail(&self) -> Value {
        match self.kind {
            Kind::Server => json!({ "id": self.id, "OS-EXT-AZ:availability_zone": self.az }),
            Kind::Disk => json!({
                "id": self.id,
                "availability_zone": self.az,
                "encrypted": false,
                "size": self.size,
                "bootable": self.bootable.to_string(),
                "attachments": self.attachments(),
            }),
            Kind::Share => json!({ "id": self.id, "availability_zone": self.az, "size": self.size }),
        }
    }

    /// Where a disk is attached.
    #[must_use]
    pub fn attachments(&self) -> Value {
        let device = format!("/dev/vd{}", char::from(b'a'.saturating_add(self.place.min(25))));
        self.server
            .iter()
            .map(|server| json!({ "server_id": server, "volume_id": self.id, "id": self.id, "device": device }))
            .collect()
    }
}

/// All of them by id, in the order in which lists show them.
#[derive(Debug)]
pub struct Inventory {
    rows: IndexMap<String, Resource>,
    fleets: Vec<Arc<Fleet>>,
}

impl Inventory {
    /// The inventory of a new cloud: the same ids in every run.
    #[must_use]
    pub fn first() -> Self {
        let mut inventory = Self { rows: IndexMap::new(), fleets: Vec::new() };
        list::fill(&mut inventory);
        inventory
    }

    /// The resource with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<Cow<'_, Resource>> {
        let made = |fleet: &Arc<Fleet>| {
            let server = fleet.find(Sort::Server, id).map(|number| fleet.server(number));
            server.or_else(|| Some(fleet.disk(fleet.find(Sort::Disk, id)?)))
        };
        let kept = self.rows.get(id).map(Cow::Borrowed);
        kept.or_else(|| self.fleets.iter().find_map(made).map(Cow::Owned))
    }

    /// All of one kind.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = Cow<'_, Resource>> {
        self.rows(kind).map(|row| row.resource())
    }

    /// The disks of a server.
    pub fn disks(&self, server: &Resource) -> Vec<Resource> {
        server.disks.iter().filter_map(|id| self.get(id)).map(Cow::into_owned).collect()
    }

    /// The servers of a fleet with their disks.
    pub fn add_fleet(&mut self, fleet: Arc<Fleet>) {
        self.fleets.push(fleet);
    }

    /// One more resource.
    pub fn add(&mut self, resource: Resource) {
        self.rows.insert(resource.id.clone(), resource);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_dozens_and_the_ids_of_the_documents_are_among_them() {
        let inventory = Inventory::first();
        assert!(inventory.of(Kind::Server).count() >= 36);
        assert!(inventory.of(Kind::Disk).count() >= 36);
        assert!(inventory.of(Kind::Share).count() >= 6);
        for id in [
            "e8cc6bfd-d324-4b88-9109-9fb0ba70676f",
            "97595625-198e-4e4d-879b-9d53f68ba551",
            "9506416d-db6c-406e-8bca-c0f43793d914",
            "6507cb66-90dc-4a12-a573-c9f3398f899d",
            "94eba8b2-acc9-4d82-badc-127144cc5526",
        ] {
            assert!(inventory.get(id).is_some_and(|found| found.ineligible.is_none()), "{id}");
        }
    }

    #[test]
    fn each_disk_of_a_server_has_a_device_of_its_own() {
        let inventory = Inventory::first();
        let devices = |disks: Vec<Resource>| -> Vec<String> {
            let of =
                |disk: &Resource| disk.attachments().pointer("/0/device").and_then(Value::as_str).map(str::to_owned);
            disks.iter().filter_map(of).collect()
        };
        let most = inventory.of(Kind::Server).max_by_key(|server| server.disks.len());
        let disks = most.map(|server| inventory.disks(&server)).unwrap_or_default();
        assert_eq!(devices(disks), ["/dev/vda", "/dev/vdb", "/dev/vdc"]);
    }

    #[test]
    fn the_size_of_a_server_is_that_of_its_disks() {
        let inventory = Inventory::first();
        for server in inventory.of(Kind::Server) {
            let sum: i64 = inventory.disks(&server).iter().map(|disk| disk.size).sum();
            assert_eq!(server.size, sum, "{}", server.name);
        }
    }

    #[test]
    fn every_ineligibility_stands_somewhere() {
        let inventory = Inventory::first();
        for ineligible in Ineligibility::ALL {
            assert!(inventory.rows.values().any(|row| row.ineligible == Some(ineligible)), "{ineligible:?}");
        }
    }
}

//! What there is to choose from: vaults and resources, asked for once and shared by all forms and pages.

use crate::dom::prelude::*;
use backup_api::cbr::model::{Backup, Policy, Protectable, Vault};
use backup_api::cbr::{PolicyList, ProtectableList, VaultList};
use backup_api::ids;

use super::read::{Whole, ask_policies};
use super::{Console, Load};

/// The most rows of a page of protectable resources.
const PROTECTABLE_PAGE: i64 = 50;
/// The most rows of a page of vaults.
const VAULT_PAGE: i64 = 1000;

/// The lists of one console.
#[derive(Clone, Copy, Default)]
pub struct Cache {
    /// All vaults.
    pub vaults: Load<Vec<Vault>>,
    /// All policies.
    pub policies: Load<Vec<Policy>>,
    /// The backup that a page is about, as it was read for it.
    pub backup: Load<Whole<Backup>>,
    /// The server or disk that is to be overwritten, as it was read for that.
    pub target: Load<Whole<Protectable>>,
    /// How often something was created, changed, or made out of date: whoever read before that reads again.
    pub changes: RwSignal<u32>,
    servers: Load<Vec<Protectable>>,
    disks: Load<Vec<Protectable>>,
    file_systems: Load<Vec<Protectable>>,
}

impl Cache {
    /// The resources for vaults of `object_type`: `server`, `disk`, `turbo`. Other kinds can't be listed.
    #[must_use]
    pub fn resources(&self, object_type: &str) -> Option<Load<Vec<Protectable>>> {
        match object_type {
            "server" => Some(self.servers),
            "disk" => Some(self.disks),
            "turbo" => Some(self.file_systems),
            _ => None,
        }
    }

    /// The name of a resource of any kind, where a list knows it. Not tracked, safe after an `await`.
    #[must_use]
    pub fn resource_name(self, id: &str) -> Option<String> {
        let name = |rows: &[Protectable]| rows.iter().find(|row| ids::same(&row.id, id)).map(|row| row.name.clone());
        let lists = [self.servers, self.disks, self.file_systems];
        lists.into_iter().find_map(|load| load.so_far_now(name).flatten()).filter(|name| !name.is_empty())
    }

    /// Asks for all vaults.
    pub fn ask_vaults(self, console: Console) {
        self.vaults.ask_pages(console, VAULT_PAGE, VaultList::default());
    }

    /// Asks for all resources for vaults of `object_type`.
    pub fn ask_resources(self, console: Console, object_type: &str) {
        let Some(load) = self.resources(object_type) else { return };
        let protectable_type = object_type.to_owned();
        load.ask_pages(console, PROTECTABLE_PAGE, ProtectableList { protectable_type, ..ProtectableList::default() });
    }

    /// Asks for all policies; they come in one answer.
    pub fn ask_policies(self, console: Console) {
        ask_policies(console, self.policies, PolicyList::default());
    }

    /// Asks for the vaults now, unless they are here, and again with every new session and whenever they are out of date.
    pub fn want_vaults(self, console: Console) {
        want(console, self.vaults, move || self.ask_vaults(console));
    }

    /// As [`Self::want_vaults`], for policies.
    pub fn want_policies(self, console: Console) {
        want(console, self.policies, move || self.ask_policies(console));
    }

    /// As [`Self::want_vaults`], for the resources of a kind that may change.
    pub fn want_resources(self, console: Console, object_type: Signal<String>) {
        Effect::new(move || {
            let kind = object_type.get();
            if console.client.sessions.get().active()
                && let Some(load) = self.resources(&kind)
                && load.wanting()
            {
                self.ask_resources(console, &kind);
            }
        });
    }

    /// Something was created or changed: what is here is out of date. It stays until it is read again, which whoever
    /// shows it does at once; the vaults are read in any case.
    pub fn stale(self, console: Console) {
        self.changed();
        for load in [self.servers, self.disks, self.file_systems] {
            load.outdate();
        }
        self.ask_vaults(console);
    }

    /// What is here stays until it is read again, at once where it is shown.
    pub fn outdate(self) {
        self.changed();
        self.vaults.outdate();
        self.policies.outdate();
        self.backup.outdate();
        for load in [self.servers, self.disks, self.file_systems] {
            load.outdate();
        }
    }

    /// Another project: nothing here counts any more.
    pub fn clear(self) {
        self.changed();
        self.vaults.clear();
        self.policies.clear();
        self.backup.clear();
        self.target.clear();
        for load in [self.servers, self.disks, self.file_systems] {
            load.clear();
        }
    }
}

impl Cache {
    fn changed(self) {
        self.changes.try_update(|changes| *changes += 1);
    }
}

fn want<T: Send + Sync + 'static>(console: Console, load: Load<T>, ask: impl Fn() + 'static) {
    Effect::new(move || {
        if console.client.sessions.get().active() && load.wanting() {
            ask();
        }
    });
}

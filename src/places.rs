//! The places of the console, one row each. The addresses, the rail, the search for a place, the ways in on the overview,
//! the titles, the chunks, what a host switches off and the list that the tests go through all read it from here.
//!
//! The rows stand in the order of the rail, with what is not in the rail after the lists. Where two paths fit an address,
//! the first counts: what is written out stands above what takes an id.

mod info;
#[cfg(test)]
mod tests;

use backup_api::Operation;
use backup_api::cbr::{
    BackupList, BackupShow, CheckpointShow, PolicyList, PolicyShow, ProtectableList, ProtectableShow, TaskList,
    TaskShow, VaultList, VaultShow, backup_restore, backup_update, checkpoint_create, resources_add, resources_migrate,
    vault_create, vault_update,
};
use backup_api::csbs::{check_protectable, protect};
use backup_api::vbs::backup_create;

use crate::text::{overview, places as titles, shell as words};
use crate::ui::IconName;

pub use info::{Chunk, Group, PlaceInfo, Served};

/// Names the places and gives each its row.
macro_rules! places {
    ($($(#[$doc:meta])* $name:ident: $row:expr;)*) => {
        /// A place. Its row is [`Self::info`].
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum Place {
            $($(#[$doc])* $name,)*
            /// None of the above.
            Unknown,
        }

        impl Place {
            /// Every place that has an address.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// What there is to know of it.
            #[must_use]
            pub fn info(self) -> &'static PlaceInfo {
                match self {
                    $(Self::$name => {
                        static ROW: PlaceInfo = $row;
                        &ROW
                    })*
                    Self::Unknown => {
                        static ROW: PlaceInfo = PlaceInfo::new("", words::UNKNOWN, IconName::Search, Chunk::First);
                        &ROW
                    }
                }
            }
        }
    };
}

places! {
    /// What there is and what can be done.
    #[default]
    Overview: PlaceInfo::new("/", words::OVERVIEW, IconName::Overview, Chunk::Overview).rail(Group::Main);
    /// The guided walkthrough.
    Protect: PlaceInfo::new("/protect", words::PROTECT, IconName::Shield, Chunk::Others)
        .serves(&checkpoint_create::INFO)
        .rail(Group::Main)
        .entry(overview::PROTECT);
    /// All vaults.
    Vaults: PlaceInfo::new("/vaults", words::VAULTS, IconName::Vault, Chunk::Views)
        .serves(&VaultList::INFO)
        .list()
        .rail(Group::Main);
    /// Restore points that can be found: through backups.
    RestorePoints: PlaceInfo::new("/restore-points", words::RESTORE_POINTS, IconName::RestorePoint, Chunk::Views)
        .serves(&BackupList::INFO)
        .list()
        .rail(Group::Main);
    /// All backups.
    Backups: PlaceInfo::new("/backups", words::BACKUPS, IconName::Backup, Chunk::Views)
        .serves(&BackupList::INFO)
        .list()
        .rail(Group::Main);
    /// Servers, disks and file systems, and whether they are protected.
    Resources: PlaceInfo::new("/resources", words::RESOURCES, IconName::Server, Chunk::Views)
        .serves(&ProtectableList::INFO)
        .list()
        .rail(Group::Main);
    /// Tasks of the services.
    Tasks: PlaceInfo::new("/tasks", words::TASKS, IconName::Task, Chunk::Views)
        .serves(&TaskList::INFO)
        .list()
        .rail(Group::Main);
    /// Policies.
    Policies: PlaceInfo::new("/policies", words::POLICIES, IconName::Policy, Chunk::Views)
        .serves(&PolicyList::INFO)
        .list()
        .rail(Group::Main);
    /// Create a vault.
    VaultCreate: PlaceInfo::new("/vaults/create", titles::VAULT_CREATE, IconName::Vault, Chunk::Forms)
        .serves(&vault_create::INFO)
        .below(Place::Vaults)
        .entry(overview::CREATE_VAULT)
        .form("vault/create");
    /// Associate resources; with the vault where it is known.
    ResourcesAdd: PlaceInfo::new("/resources/associate", titles::RESOURCES_ADD, IconName::Server, Chunk::Others)
        .serves(&resources_add::INFO)
        .below(Place::Resources)
        .entry(overview::ASSOCIATE)
        .form("resources/associate")
        .prefill(&["vault"]);
    /// Create a restore point; of the vault where it is known.
    RestorePointCreate: PlaceInfo::new(
            "/restore-points/create",
            titles::RESTORE_POINT_CREATE,
            IconName::RestorePoint,
            Chunk::Others,
        )
        .serves(&checkpoint_create::INFO)
        .below(Place::RestorePoints)
        .entry(overview::RESTORE_POINT)
        .form("restore-point/create")
        .prefill(&["vault"]);
    /// Protect a server with the classic service.
    CsbsProtect: PlaceInfo::new(
            "/classic/server-backup",
            titles::CSBS_PROTECT,
            IconName::Classic,
            Chunk::Others,
        )
        .serves(&protect::INFO)
        .label(words::CSBS)
        .rail(Group::Classic)
        .entry(overview::CSBS)
        .form("csbs/protect");
    /// Ask whether servers can be backed up.
    CsbsCheck: PlaceInfo::new("/classic/check", titles::CSBS_CHECK, IconName::Check, Chunk::Others)
        .serves(&check_protectable::INFO)
        .label(words::CSBS_CHECK)
        .rail(Group::Classic)
        .entry(overview::CSBS_CHECK)
        .form("csbs/check");
    /// Back up a disk with the classic service.
    VbsBackup: PlaceInfo::new("/classic/disk-backup", titles::VBS_BACKUP, IconName::Disk, Chunk::Others)
        .serves(&backup_create::INFO)
        .label(words::VBS)
        .rail(Group::Classic)
        .entry(overview::VBS)
        .form("vbs/backup");
    /// Request and response.
    Log: PlaceInfo::new("/log", words::LOG, IconName::Log, Chunk::Views).list().rail(Group::Page);
    /// Sign in, see and end the session.
    Session: PlaceInfo::new("/session", titles::SESSION, IconName::User, Chunk::Session);
    /// Faults and clock of the emulator behind the demo.
    Demo: PlaceInfo::new("/demo", titles::DEMO, IconName::Play, Chunk::Others).rail(Group::Page).demo();
    /// Change one vault.
    VaultUpdate: PlaceInfo::new("/vaults/{id}/change", titles::VAULT_UPDATE, IconName::Vault, Chunk::Others)
        .serves(&vault_update::INFO)
        .below(Place::Vaults)
        .form_of_one();
    /// Move resources of one vault to another.
    ResourcesMigrate: PlaceInfo::new("/vaults/{id}/move", titles::RESOURCES_MIGRATE, IconName::Server, Chunk::Others)
        .serves(&resources_migrate::INFO)
        .below(Place::Vaults)
        .form_of_one();
    /// Restore one backup.
    BackupRestore: PlaceInfo::new("/backups/{id}/restore", titles::BACKUP_RESTORE, IconName::Backup, Chunk::Others)
        .serves(&backup_restore::INFO)
        .below(Place::Backups)
        .form_of_one();
    /// Rename one backup.
    BackupUpdate: PlaceInfo::new("/backups/{id}/rename", titles::BACKUP_UPDATE, IconName::Backup, Chunk::Others)
        .serves(&backup_update::INFO)
        .below(Place::Backups)
        .form_of_one();
    /// One backup.
    Backup: PlaceInfo::new("/backups/{id}", titles::BACKUP, IconName::Backup, Chunk::Views)
        .serves(&BackupShow::INFO)
        .below(Place::Backups);
    /// One vault.
    Vault: PlaceInfo::new("/vaults/{id}", titles::VAULT, IconName::Vault, Chunk::Views)
        .serves(&VaultShow::INFO)
        .list()
        .below(Place::Vaults);
    /// One task.
    Task: PlaceInfo::new("/tasks/{id}", titles::TASK, IconName::Task, Chunk::Views)
        .serves(&TaskShow::INFO)
        .below(Place::Tasks);
    /// One policy.
    Policy: PlaceInfo::new("/policies/{id}", titles::POLICY, IconName::Policy, Chunk::Views)
        .serves(&PolicyShow::INFO)
        .below(Place::Policies);
    /// One server.
    Server: PlaceInfo::new("/servers/{id}", titles::SERVER, IconName::Server, Chunk::Views)
        .serves(&ProtectableShow::INFO)
        .list()
        .below(Place::Resources);
    /// One disk.
    Disk: PlaceInfo::new("/disks/{id}", titles::DISK, IconName::Disk, Chunk::Views)
        .serves(&ProtectableShow::INFO)
        .list()
        .below(Place::Resources);
    /// One file system.
    FileSystem: PlaceInfo::new("/file-systems/{id}", titles::FILE_SYSTEM, IconName::Server, Chunk::Views)
        .serves(&ProtectableShow::INFO)
        .list()
        .below(Place::Resources);
    /// One restore point.
    RestorePoint: PlaceInfo::new(
            "/restore-points/{id}",
            titles::RESTORE_POINT,
            IconName::RestorePoint,
            Chunk::Views,
        )
        .serves(&CheckpointShow::INFO)
        .below(Place::RestorePoints);
}

impl Place {
    /// Those that can be gone to without knowing an id, in the order in which they are listed.
    pub fn listed() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|place| !place.takes_id())
    }

    /// Whether it shows one thing, and its path takes the thing's id.
    #[must_use]
    pub fn takes_id(self) -> bool {
        self.info().path.contains('{')
    }

    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        self.info().title.say()
    }

    /// The place of the rail that it belongs to.
    #[must_use]
    pub fn section(self) -> Self {
        self.info().section.unwrap_or(self)
    }

    /// The page of a resource of this kind, named as in lists or by its type.
    #[must_use]
    pub fn of_resource(kind: &str) -> Option<Self> {
        match kind {
            "server" | "OS::Nova::Server" | "OS::Ironic::BareMetalServer" => Some(Self::Server),
            "disk" | "OS::Cinder::Volume" => Some(Self::Disk),
            "turbo" | "OS::Sfs::Turbo" => Some(Self::FileSystem),
            _ => None,
        }
    }

    /// The place whose form a host opens by this name.
    #[must_use]
    pub fn of_form(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|place| place.info().form == Some(name))
    }
}

//! The places of the console, one row each. The addresses, the rail, the search for a place, the ways in on the overview,
//! the titles, the chunks, what a host switches off and the list that the tests go through all read it from here.
//!
//! The rows stand in the order of the rail, with what is not in the rail after the lists. Where two paths fit an address,
//! the first counts: what is written out stands above what takes an id.

mod info;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use backup_api::Operation;
use backup_api::cbr::{
    BackupList, CheckpointCreate, CheckpointShow, PolicyList, ProtectableList, ResourcesAdd, TaskList, VaultCreate,
    VaultList, VaultShow,
};
use backup_api::csbs::{CheckProtectable, Protect};
use backup_api::vbs::BackupCreate;

use crate::text::{self, overview, shell as words};
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
                        static ROW: PlaceInfo = PlaceInfo::new("", words::unknown, IconName::Search, Chunk::First);
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
    Overview: PlaceInfo::new("/", words::overview, IconName::Overview, Chunk::First).rail(Group::Main);
    /// The guided walkthrough.
    Protect: PlaceInfo::new("/protect", words::protect, IconName::Shield, Chunk::Forms)
        .serves(&CheckpointCreate::INFO)
        .rail(Group::Main)
        .entry(overview::protect);
    /// All vaults.
    Vaults: PlaceInfo::new("/vaults", words::vaults, IconName::Vault, Chunk::Views)
        .serves(&VaultList::INFO)
        .rail(Group::Main);
    /// Restore points that can be found: through backups.
    RestorePoints: PlaceInfo::new("/restore-points", words::restore_points, IconName::RestorePoint, Chunk::Views)
        .serves(&BackupList::INFO)
        .rail(Group::Main);
    /// All backups.
    Backups: PlaceInfo::new("/backups", words::backups, IconName::Backup, Chunk::Views)
        .serves(&BackupList::INFO)
        .rail(Group::Main);
    /// Servers, disks and file systems, and whether they are protected.
    Resources: PlaceInfo::new("/resources", words::resources, IconName::Server, Chunk::Views)
        .serves(&ProtectableList::INFO)
        .rail(Group::Main);
    /// Tasks of the services.
    Tasks: PlaceInfo::new("/tasks", words::tasks, IconName::Task, Chunk::Views)
        .serves(&TaskList::INFO)
        .rail(Group::Main);
    /// Policies.
    Policies: PlaceInfo::new("/policies", words::policies, IconName::Policy, Chunk::Views)
        .serves(&PolicyList::INFO)
        .rail(Group::Main);
    /// Create a vault.
    VaultCreate: PlaceInfo::new("/vaults/create", text::vault_create::title, IconName::Vault, Chunk::Forms)
        .serves(&VaultCreate::INFO)
        .below(Place::Vaults)
        .entry(overview::create_vault)
        .form("vault/create");
    /// Associate resources; with the vault where it is known.
    ResourcesAdd: PlaceInfo::new("/resources/associate", text::resources_add::title, IconName::Server, Chunk::Forms)
        .serves(&ResourcesAdd::INFO)
        .below(Place::Resources)
        .entry(overview::associate)
        .form("resources/associate")
        .prefill(&["vault"]);
    /// Create a restore point; of the vault where it is known.
    RestorePointCreate: PlaceInfo::new(
            "/restore-points/create",
            text::restore_point_create::title,
            IconName::RestorePoint,
            Chunk::Forms,
        )
        .serves(&CheckpointCreate::INFO)
        .below(Place::RestorePoints)
        .entry(overview::restore_point)
        .form("restore-point/create")
        .prefill(&["vault"]);
    /// Protect a server with the classic service.
    CsbsProtect: PlaceInfo::new(
            "/classic/server-backup",
            text::csbs_protect::title,
            IconName::Classic,
            Chunk::Forms,
        )
        .serves(&Protect::INFO)
        .label(words::csbs)
        .rail(Group::Classic)
        .entry(overview::csbs)
        .form("csbs/protect");
    /// Ask whether servers can be backed up.
    CsbsCheck: PlaceInfo::new("/classic/check", text::csbs_check::title, IconName::Check, Chunk::Forms)
        .serves(&CheckProtectable::INFO)
        .label(words::csbs_check)
        .rail(Group::Classic)
        .entry(overview::csbs_check)
        .form("csbs/check");
    /// Back up a disk with the classic service.
    VbsBackup: PlaceInfo::new("/classic/disk-backup", text::vbs_backup::title, IconName::Disk, Chunk::Forms)
        .serves(&BackupCreate::INFO)
        .label(words::vbs)
        .rail(Group::Classic)
        .entry(overview::vbs)
        .form("vbs/backup");
    /// What was sent and answered.
    Log: PlaceInfo::new("/log", words::log, IconName::Log, Chunk::Views).rail(Group::Page);
    /// Sign in, see and end the session.
    Session: PlaceInfo::new("/session", text::session::title, IconName::User, Chunk::Session);
    /// Faults and clock of the emulator behind the demo.
    Demo: PlaceInfo::new("/demo", text::demo::title, IconName::Play, Chunk::Forms).rail(Group::Page).demo();
    /// One vault.
    Vault: PlaceInfo::new("/vaults/{id}", text::vault::title, IconName::Vault, Chunk::Views)
        .serves(&VaultShow::INFO)
        .below(Place::Vaults);
    /// One restore point.
    RestorePoint: PlaceInfo::new(
            "/restore-points/{id}",
            text::restore_point::title,
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
        self.info().path.contains("{id}")
    }

    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        (self.info().title)()
    }

    /// The place of the rail that it belongs to.
    #[must_use]
    pub fn section(self) -> Self {
        self.info().section.unwrap_or(self)
    }

    /// The place whose form a host opens by this name.
    #[must_use]
    pub fn of_form(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|place| place.info().form == Some(name))
    }
}

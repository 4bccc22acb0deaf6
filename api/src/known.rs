//! What the caller knows of the world, for rules that compare a request with it.
//!
//! A rule stays a pure function of the value: the page puts what it has seen in lists beside the request, the emulator
//! puts what it has in store. What is not known is not judged.

use crate::cbr::model::{Backup, Protectable, Vault, VaultResource};
use crate::error::catalogue;
use crate::ids;

/// Facts beside a request. Empty knowledge silences the rules that need it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Servers, disks and file systems that were seen, not necessarily all.
    pub resources: Vec<KnownResource>,
    /// The vault that the request is about, where it was seen.
    pub vault: Option<KnownVault>,
    /// The second vault that the request names, such as the one that resources are to move to, where it was seen.
    pub destination: Option<KnownVault>,
    /// The backup that the request is about, where it was seen.
    pub backup: Option<KnownBackup>,
    /// What a list that came whole does not hold.
    pub absent: Vec<Absent>,
}

/// An id that a list does not hold which came whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Absent {
    /// The id.
    pub id: String,
    /// The service has refused it, too, as not there.
    pub refused: bool,
}

impl Known {
    /// What is known of a resource.
    #[must_use]
    pub fn resource(&self, id: &str) -> Option<&KnownResource> {
        self.resources.iter().find(|resource| ids::same(&resource.id, id))
    }
}

/// A server, disk or file system as it was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownResource {
    /// Its id.
    pub id: String,
    /// `OS::Nova::Server` and so on; empty where unknown.
    pub kind: String,
    /// Its name; empty where unknown.
    pub name: String,
    /// Its size, GB.
    pub size_gb: Option<i64>,
    /// State as the service says it: `ACTIVE`, `in-use`.
    pub state: Option<String>,
    /// Whether the service says that it sits in a vault, without saying in which.
    pub taken: bool,
    /// Id of the vault that it sits in.
    pub vault_id: Option<String>,
    /// Name of the vault that it sits in.
    pub vault_name: Option<String>,
    /// Why the service says that it can't be backed up: a documented code, else its words; absent where it can, where nothing is known, and where the only
    /// reason is the vault that it sits in.
    pub refusal: Option<String>,
    /// The servers that a disk is attached to; absent where it does not say.
    pub servers: Option<Vec<String>>,
    /// Whether a server starts from this disk.
    pub bootable: Option<bool>,
    /// The disks of a server; absent where they were not sent.
    pub disks: Option<Vec<String>>,
    /// How large they are, GB, where that is known.
    pub disk_sizes: Vec<(String, i64)>,
}

impl KnownVault {
    /// What is known of a resource in it.
    #[must_use]
    pub fn resource(&self, id: &str) -> Option<&KnownVaultResource> {
        self.resources.as_ref()?.iter().find(|held| ids::same(&held.id, id))
    }
}

impl KnownResource {
    /// How large a disk of this server is, GB.
    #[must_use]
    pub fn disk_gb(&self, disk: &str) -> Option<i64> {
        self.disk_sizes.iter().find(|(id, _)| ids::same(id, disk)).map(|(_, size)| *size)
    }

    /// Whether this server has that disk. Nothing where its disks are not known.
    #[must_use]
    pub fn has_disk(&self, disk: &str) -> Option<bool> {
        self.disks.as_ref().map(|disks| disks.iter().any(|id| ids::same(id, disk)))
    }

    /// Whether this disk is attached to that server. Nothing where it does not say where it is attached.
    #[must_use]
    pub fn is_attached_to(&self, server: &str) -> Option<bool> {
        self.servers.as_ref().map(|servers| servers.iter().any(|id| ids::same(id, server)))
    }
}

/// A backup as it was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownBackup {
    /// Its id.
    pub id: String,
    /// `OS::Nova::Server` and so on: what was saved.
    pub kind: String,
    /// State as the service says it; empty where unknown.
    pub state: String,
    /// Of which resource.
    pub resource_id: String,
    /// How large that was, GB.
    pub size_gb: Option<i64>,
    /// Whether that was a disk that a server starts from.
    pub bootable: Option<bool>,
    /// `na` where it is good for new resources alone.
    pub restore_mode: Option<String>,
    /// The backups of a server's disks; none where they were not sent.
    pub parts: Vec<KnownPart>,
    /// Made by a policy, not by hand.
    pub automatic: Option<bool>,
    /// Ids of images that were made of it, as one text; empty where there are none or they were not sent.
    pub images: String,
}

/// The backup of one disk of a server as it was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownPart {
    /// Id of this part, not of the server's backup.
    pub id: String,
    /// The disk that it was made of.
    pub disk: String,
    /// That disk's name; empty where unknown.
    pub name: String,
    /// How large the disk was, GB.
    pub size_gb: Option<i64>,
    /// Whether a server starts from it.
    pub bootable: Option<bool>,
}

/// A vault as it was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownVault {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// `server`, `disk`, `turbo`; empty where unknown.
    pub object_type: String,
    /// `backup`, `replication`; empty where unknown.
    pub protect_type: String,
    /// Its size, GB.
    pub size_gb: Option<i64>,
    /// What its backups take, MB.
    pub used_mb: Option<i64>,
    /// What it holds already, GB.
    pub allocated_gb: Option<i64>,
    /// The resources associated with it; absent where that is not known.
    pub resources: Option<Vec<KnownVaultResource>>,
    /// State as the service says it; empty where unknown.
    pub state: String,
    /// Whether its automatic backups can't be deleted by hand.
    pub locked: Option<bool>,
}

/// A resource inside a vault as it was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownVaultResource {
    /// Its id.
    pub id: String,
    /// Its type.
    pub kind: String,
    /// `available`, `protecting`, …; empty where unknown.
    pub protect_status: String,
    /// What its backups take, MB.
    pub backup_mb: Option<i64>,
}

impl From<&Protectable> for KnownResource {
    fn from(seen: &Protectable) -> Self {
        let vault = seen.named_vault();
        Self {
            id: seen.id.clone(),
            kind: seen.kind.clone(),
            name: seen.name.clone(),
            size_gb: seen.size_gb,
            state: Some(seen.status.clone()).filter(|state| !state.is_empty()),
            taken: seen.refused_for_vault(),
            vault_id: vault.map(|vault| vault.id.clone()),
            vault_name: vault.map(|vault| vault.name.clone()),
            refusal: (seen.can_be_backed_up == Some(false) && !seen.refused_for_vault()).then(|| {
                let documented = seen.code.as_ref().filter(|code| catalogue::reason(code).is_some());
                documented.or(seen.reason.as_ref()).or(seen.code.as_ref()).cloned().unwrap_or_default()
            }),
            servers: seen.servers(),
            bootable: seen.bootable(),
            disks: Some(seen.children.iter().map(|disk| disk.id.clone()).collect())
                .filter(|ids: &Vec<_>| !ids.is_empty()),
            disk_sizes: seen.children.iter().filter_map(|disk| Some((disk.id.clone(), disk.size_gb?))).collect(),
        }
    }
}

impl From<&Backup> for KnownBackup {
    fn from(seen: &Backup) -> Self {
        let part = |part: &Backup| KnownPart {
            id: part.id.clone(),
            disk: part.resource_id.clone(),
            name: part.resource_name.clone().unwrap_or_default(),
            size_gb: part.resource_size_gb,
            bootable: part.info.starts_from(),
        };
        Self {
            id: seen.id.clone(),
            kind: seen.resource_type.clone(),
            state: seen.status.clone(),
            resource_id: seen.resource_id.clone(),
            size_gb: seen.resource_size_gb,
            bootable: seen.info.starts_from(),
            restore_mode: seen.info.restore_mode.clone(),
            parts: seen.children.iter().map(part).collect(),
            automatic: seen.info.auto_trigger,
            images: seen.info.image_ids.join(", "),
        }
    }
}

impl From<&VaultResource> for KnownVaultResource {
    fn from(seen: &VaultResource) -> Self {
        Self {
            id: seen.id.clone(),
            kind: seen.kind.clone(),
            protect_status: seen.protect_status.clone(),
            backup_mb: seen.backup_size,
        }
    }
}

impl KnownVault {
    /// All but what it holds, which may be long: that is not known then.
    #[must_use]
    pub fn head(seen: &Vault) -> Self {
        Self {
            id: seen.id.clone(),
            name: seen.name.clone(),
            object_type: seen.billing.object_type.clone(),
            protect_type: seen.billing.protect_type.clone().unwrap_or_default(),
            size_gb: seen.billing.size_gb,
            used_mb: seen.billing.used_mb,
            allocated_gb: seen.billing.allocated_gb,
            resources: None,
            state: seen.billing.status.clone(),
            locked: seen.locked,
        }
    }
}

impl From<&Vault> for KnownVault {
    fn from(seen: &Vault) -> Self {
        let resources = seen.lists_all().then(|| seen.resources.iter().map(KnownVaultResource::from).collect());
        Self { resources, ..Self::head(seen) }
    }
}

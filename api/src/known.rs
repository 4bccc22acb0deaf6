//! What the caller knows of the world, for rules that compare a request with it.
//!
//! A rule stays a pure function of the value: the page puts what it has seen in lists beside the request, the emulator
//! puts what it has in store. What is not known is not judged.

use crate::cbr::model::{Protectable, Vault, VaultResource};
use crate::error::catalogue;

/// Facts beside a request. Empty knowledge silences the rules that need it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Servers, disks and file systems that were seen, not necessarily all.
    pub resources: Vec<KnownResource>,
    /// The vault that the request is about, where it was seen.
    pub vault: Option<KnownVault>,
    /// The vault that resources are to move to, where it was seen.
    pub destination: Option<KnownVault>,
}

impl Known {
    /// What is known of a resource.
    #[must_use]
    pub fn resource(&self, id: &str) -> Option<&KnownResource> {
        self.resources.iter().find(|resource| resource.id.eq_ignore_ascii_case(id))
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
    /// The resources associated with it.
    pub resources: Vec<KnownVaultResource>,
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
        let vault = seen.vault.as_deref();
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

impl From<&Vault> for KnownVault {
    fn from(seen: &Vault) -> Self {
        Self {
            id: seen.id.clone(),
            name: seen.name.clone(),
            object_type: seen.billing.object_type.clone(),
            protect_type: seen.billing.protect_type.clone().unwrap_or_default(),
            size_gb: seen.billing.size_gb,
            used_mb: seen.billing.used_mb,
            allocated_gb: seen.billing.allocated_gb,
            resources: seen.resources.iter().map(KnownVaultResource::from).collect(),
        }
    }
}

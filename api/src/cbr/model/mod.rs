//! What CBR answers, as it can be read. Times and enumerations stay open: what is not known is kept as text.

mod backup;
mod checkpoint;
mod policy;
mod protectable;
mod task;
mod vault;

pub use backup::{Backup, BackupInfo, Replication};
pub use checkpoint::{Checkpoint, CheckpointInfo, CheckpointResource, CheckpointVault, Skipped};
pub use policy::{AssociatedVault, Definition, Policy, Trigger};
pub use protectable::Protectable;
pub use task::{Task, TaskBackup, TaskCounts, TaskDetail, TaskResource, TaskRestore};
pub use vault::{Billing, ReadTag, Vault, VaultResource};

//! What CBR answers, as tables of attributes.

mod backup;
mod checkpoint;
mod policy;
mod protectable;
mod task;
mod vault;

pub use backup::{BACKUP, IMAGE, REPLICATION};
pub use checkpoint::{CHECKPOINT, CHECKPOINT_RESOURCE, SKIPPED};
pub use policy::{ASSOCIATED_VAULT, POLICY};
pub use protectable::PROTECTABLE;
pub use task::TASK;
pub use vault::{
    INCLUDED_DISK, ORDER, RESOURCES_ADDED, RESOURCES_MIGRATED, RESOURCES_REMOVED, TAG, VAULT, VAULT_CREATED,
    VAULT_RESOURCE,
};

//! Cloud Backup and Recovery v3: vaults, restore points, backups, tasks, policies.

pub mod backup_delete;
pub mod backup_list;
pub mod backup_restore;
pub mod backup_show;
pub mod checkpoint_create;
pub mod checkpoint_show;
pub mod model;
pub mod object;
pub mod policy_create;
pub mod policy_list;
pub mod policy_show;
pub mod protectable_list;
pub mod protectable_show;
pub mod resource;
pub mod resources_add;
pub mod resources_remove;
pub mod task_list;
pub mod task_show;
pub mod vault_create;
pub mod vault_delete;
pub mod vault_list;
pub mod vault_show;

pub use backup_delete::BackupDelete;
pub use backup_list::BackupList;
pub use backup_show::BackupShow;
pub use checkpoint_show::CheckpointShow;
pub use policy_list::PolicyList;
pub use policy_show::PolicyShow;
pub use protectable_list::ProtectableList;
pub use protectable_show::ProtectableShow;
pub use task_list::TaskList;
pub use task_show::TaskShow;
pub use vault_delete::VaultDelete;
pub use vault_list::VaultList;
pub use vault_show::VaultShow;

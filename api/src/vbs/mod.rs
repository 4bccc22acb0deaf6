//! Volume Backup Service v2, with its jobs at v1. Closed to new projects; on Open Telekom Cloud in one region.

pub mod backup_create;
pub mod backup_list;
pub mod job_show;
pub mod model;
pub mod object;

pub use backup_list::BackupList;
pub use job_show::JobShow;

//! Rename a backup.

words!("backup_update");

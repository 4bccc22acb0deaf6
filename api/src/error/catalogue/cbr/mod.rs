//! `BackupService.*`: Cloud Backup and Recovery, and its answers to the older services.

mod backups;
mod resources;
mod service;
mod vaults;

use super::{Entry, codes};

pub(super) static TABLES: [&[Entry]; 4] = [vaults::CODES, resources::CODES, backups::CODES, service::CODES];

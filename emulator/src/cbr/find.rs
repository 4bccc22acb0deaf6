//! Looking up what a call is about, and the parts of a query that several lists have.

use std::borrow::Cow;

use backup_api::time::Time;
use serde_json::Value;

use super::code::{parameter, refuse};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::Millis;
use crate::state::{Backup, Cloud, Policy, Usage, Vault};

/// The vault that the path names second.
///
/// # Errors
/// 404, also for what is no id at all.
pub fn vault<'a>(cloud: &'a Cloud, id: &str) -> Result<&'a Vault, Answer> {
    cloud.vaults.get(id).ok_or_else(|| refuse("6105"))
}

/// The same, to change it.
///
/// # Errors
/// As [`vault`].
pub fn vault_mut<'a>(cloud: &'a mut Cloud, id: &str) -> Result<&'a mut Vault, Answer> {
    cloud.vaults.get_mut(id).ok_or_else(|| refuse("6105"))
}

/// A backup.
///
/// # Errors
/// 404.
pub fn backup<'a>(cloud: &'a Cloud, id: &str) -> Result<Cow<'a, Backup>, Answer> {
    cloud.backups.get(id).ok_or_else(|| refuse("6200"))
}

/// A policy.
///
/// # Errors
/// 404.
pub fn policy<'a>(cloud: &'a Cloud, id: &str) -> Result<&'a Policy, Answer> {
    cloud.policies.get(id).ok_or_else(|| refuse("6000"))
}

/// A backup as it is shown alone, with those of its disks.
#[must_use]
pub fn shown_backup(cloud: &Cloud, backup: &Backup) -> Value {
    backup.with_parts(&cloud.backups.parts(&backup.id), &cloud.options.project_id)
}

/// A vault as it is shown alone.
#[must_use]
pub fn shown(cloud: &Cloud, vault: &Vault) -> Value {
    let usage = Usage::of(&cloud.backups, &vault.id);
    vault.json(&usage, &cloud.options.project_id, &cloud.account.user_id)
}

/// A moment in a query.
///
/// # Errors
/// 400 when it can't be read.
pub fn moment(call: &Call, key: &str) -> Result<Option<Millis>, Answer> {
    match call.filter(key) {
        None => Ok(None),
        Some(text) => Time::parse(text).map(|time| Some(time.millis())).ok_or_else(|| parameter(key, "not a time")),
    }
}

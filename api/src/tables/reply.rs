//! What each operation answers: the exact status, and the objects in its body.

use super::Object;
use crate::cbr::object::{
    BACKUP, CHECKPOINT, POLICY, PROTECTABLE, RESOURCES_ADDED, RESOURCES_MIGRATED, RESOURCES_REMOVED, TASK, VAULT,
    VAULT_CREATED,
};
use crate::csbs::object::{CAPABILITIES, ITEM, RECORD};
use crate::iam::object::{PROJECT, TOKEN};
use crate::vbs::object::{DISK_BACKUP, JOB, JOB_STARTED};

/// What a success looks like.
#[derive(Clone, Copy, Debug)]
pub enum Reply {
    /// No body.
    Nothing,
    /// The object itself.
    Whole(&'static Object),
    /// One object below a key: `{"vault": {…}}`.
    One(&'static str, &'static Object),
    /// A page of them below a key, with their number in all where the service says it: `{"vaults": […], "count": 50}`.
    Page(&'static str, &'static Object),
}

/// The answer to every operation, by its id. It stands beside the operations, not in them: a form needs no reply.
pub static REPLIES: [(&str, u16, Reply); 33] = [
    ("cbr.vault.create", 200, Reply::Whole(&VAULT_CREATED)),
    ("cbr.vault.list", 200, Reply::Page("vaults", &VAULT)),
    ("cbr.vault.show", 200, Reply::One("vault", &VAULT)),
    ("cbr.vault.update", 200, Reply::One("vault", &VAULT)),
    ("cbr.vault.delete", 204, Reply::Nothing),
    ("cbr.resources.add", 200, Reply::Whole(&RESOURCES_ADDED)),
    ("cbr.resources.remove", 200, Reply::Whole(&RESOURCES_REMOVED)),
    ("cbr.resources.migrate", 200, Reply::Whole(&RESOURCES_MIGRATED)),
    ("cbr.checkpoint.create", 200, Reply::One("checkpoint", &CHECKPOINT)),
    ("cbr.checkpoint.show", 200, Reply::One("checkpoint", &CHECKPOINT)),
    ("cbr.backup.list", 200, Reply::Page("backups", &BACKUP)),
    ("cbr.backup.show", 200, Reply::One("backup", &BACKUP)),
    ("cbr.backup.delete", 204, Reply::Nothing),
    ("cbr.backup.restore", 202, Reply::Nothing),
    ("cbr.backup.update", 200, Reply::One("backup", &BACKUP)),
    ("cbr.task.list", 200, Reply::Page("operation_logs", &TASK)),
    ("cbr.task.show", 200, Reply::One("operation_log", &TASK)),
    ("cbr.policy.list", 200, Reply::Page("policies", &POLICY)),
    ("cbr.policy.show", 200, Reply::One("policy", &POLICY)),
    ("cbr.policy.create", 200, Reply::One("policy", &POLICY)),
    ("cbr.protectable.list", 200, Reply::Page("instances", &PROTECTABLE)),
    ("cbr.protectable.show", 200, Reply::One("instance", &PROTECTABLE)),
    ("csbs.protect", 200, Reply::One("checkpoint", &RECORD)),
    ("csbs.check_protectable", 200, Reply::Whole(&CAPABILITIES)),
    ("csbs.item.list", 200, Reply::Page("checkpoint_items", &ITEM)),
    ("csbs.item.show", 200, Reply::One("checkpoint_item", &ITEM)),
    ("vbs.backup.create", 200, Reply::Whole(&JOB_STARTED)),
    ("vbs.job.show", 200, Reply::Whole(&JOB)),
    ("vbs.backup.list", 200, Reply::Page("backups", &DISK_BACKUP)),
    ("iam.token.create", 201, Reply::One("token", &TOKEN)),
    ("iam.token.check", 200, Reply::One("token", &TOKEN)),
    ("iam.token.revoke", 204, Reply::Nothing),
    ("iam.project.list", 200, Reply::Page("projects", &PROJECT)),
];

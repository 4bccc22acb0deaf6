//! The refusals of CSBS: code, status and words. Status and meaning are the error table's, the words are ours.

use crate::answer::{Answer, shape};
use crate::call::Call;

/// The provider of all CSBS calls; a constant of the service.
pub const PROVIDER: &str = backup_api::csbs::PROVIDER_ID;

/// The refusal of a code, given by its digits.
#[must_use]
pub fn refuse(code: &str) -> Answer {
    let (status, message) = match code {
        "2003" => (400, "The backup is being saved, restored or deleted."),
        "3001" => (404, "Checkpoint_item is not found."),
        "4000" => (400, "Restoration is not allowed in the current backup status."),
        "6000" => (400, "server do not exist"),
        "6003" => (400, "Only servers can be backed up."),
        "6013" => (400, "Only servers can be restored."),
        "6014" => (400, "The target disk is not attached to the target server."),
        "6015" => (400, "Restoration is not allowed in the current server status."),
        "6017" => (400, "The disk backup is not part of the backup."),
        "6018" => (400, "partial restore is not supported."),
        // The error table says 500 here. The emulator answers 500 only when a fault asks for it.
        "6023" => (400, "The backup of a data disk cannot be restored to a system disk."),
        "6024" => (400, "The target disk is smaller than the backup."),
        _ => (400, "The request is refused."),
    };
    shape::cbr(status, &format!("CSBS.{code}"), message)
}

/// The refusal of a parameter.
#[must_use]
pub fn parameter(path: &str, reason: &str) -> Answer {
    shape::cbr(400, "CSBS.9001", &format!("The parameter {path} is invalid: {reason}."))
}

/// The path must name the one provider.
///
/// # Errors
/// 400 for another one.
pub fn provider(call: &Call) -> Result<(), Answer> {
    if call.path_param(1) == PROVIDER { Ok(()) } else { Err(parameter("{provider_id}", "not the provider of CSBS")) }
}

//! The refusals of VBS's own interface. The error table has no statuses; 400 is assumed.

use crate::answer::{Answer, shape};

/// The refusal of a code, given by its digits.
#[must_use]
pub fn refuse(code: &str) -> Answer {
    let (status, message) = match code {
        "0011" => (400, "The volume_id is malformed."),
        "0013" => (400, "The previous backup creation task is not complete."),
        "0021" => (404, "The disk does not exist."),
        "0040" => (400, "The disk has the maximum number of backups."),
        "0089" => (400, "The backup is not usable."),
        "0111" => (404, "The target disk or the backup does not exist."),
        "0202" => (400, "The target disk is in error."),
        "0205" => (400, "The target disk is not usable."),
        "0206" => (400, "The target disk is being backed up."),
        "0207" => (404, "The target disk does not exist."),
        "0208" => (400, "The volume_id is invalid."),
        "0209" => (400, "The target disk is smaller than the backup."),
        "0210" => (400, "The request is malformed."),
        _ => (400, "The request is refused."),
    };
    shape::vbs(status, &format!("VolumeBackup.{code}"), message)
}

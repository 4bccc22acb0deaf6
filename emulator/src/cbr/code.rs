//! The refusals of CBR: code, status and words. Status and meaning are the error table's, the words are ours.

use crate::answer::{Answer, shape};

/// The refusal of a code, given by its digits.
#[must_use]
pub fn refuse(code: &str) -> Answer {
    let (status, message) = words(code);
    shape::cbr(status, &format!("BackupService.{code}"), message)
}

/// The same because of one resource or vault: which one, only the sentence says.
#[must_use]
pub fn refuse_for(code: &str, id: &str) -> Answer {
    let (status, message) = words(code);
    shape::cbr(status, &format!("BackupService.{code}"), &about(message, id))
}

/// A sentence that names what it is about.
#[must_use]
pub fn about(message: &str, id: &str) -> String {
    format!("{}: {id}.", message.trim_end_matches('.'))
}

fn words(code: &str) -> (u16, &'static str) {
    match code {
        "0001" => (400, "No resource in the vault can be backed up now."),
        "2001" => (400, "Restoration cannot be executed because the target disk is smaller than the backup."),
        "2002" => (400, "The resource is being backed up and cannot be restored."),
        "2005" => (400, "Restoration is not allowed in the current backup status."),
        "2008" => (400, "Restoration is not allowed in the current server status."),
        "2010" => (400, "The resource is being restored."),
        "2011" => (400, "Restoration is not allowed in the current disk status."),
        "2012" => (400, "Every disk of the backup must be mapped to a target disk."),
        "2013" => (400, "The backup of a data disk cannot be restored to a system disk."),
        "6000" => (404, "The policy does not exist."),
        "6001" => (400, "The maximum number of this type of policies has been reached."),
        "6002" => (404, "The policy is not applied to the vault."),
        "6100" => (400, "The vault holds the maximum number of resources."),
        "6101" => (400, "Invalid vault capacity."),
        "6102" => (400, "The vault does not take this type of resource."),
        "6103" => (400, "The resource has been associated with a vault."),
        "6104" => (400, "The same resource is named twice."),
        "6105" => (404, "The vault does not exist."),
        "6110" => (400, "The vault cannot be changed."),
        "6111" => (400, "The vault cannot be deleted."),
        "6112" => (400, "The operation is not allowed in the current vault status."),
        "6113" => (400, "Backup is not allowed in the current vault status."),
        "6114" => (400, "The vault is over its capacity."),
        "6119" => (400, "The target vault does not take the resources."),
        "6120" => (400, "The target vault does not exist."),
        "6116" => (400, "The resource type is not supported."),
        "6124" => (400, "Backup is not possible with this kind of vault."),
        "6125" => (400, "A backup task is in progress."),
        "6127" => (400, "The policy does not fit the vault."),
        "6129" => (400, "The target vault has not enough free space."),
        "6134" => (400, "The resource is being removed from the vault."),
        "6135" => (400, "The resource is not in the vault."),
        "6200" => (404, "The backup does not exist."),
        "6201" => (400, "The backup cannot be deleted."),
        "6202" => (400, "Restoration is only possible while the vault is available."),
        "6203" => (400, "The backup is being made."),
        "6216" => (400, "The backup is in use."),
        "6217" => (404, "The backup restore point does not exist."),
        "6220" => (400, "Automatic backups in a locked vault cannot be deleted by hand."),
        "6302" => (404, "The resource does not exist."),
        "6500" => (404, "Operation log does not exist."),
        "6600" => (400, "The vault has the maximum number of tags."),
        "6601" => (404, "The tag does not exist."),
        "7000" => (404, "The disk does not exist."),
        "7100" => (404, "The server does not exist."),
        "7201" => (400, "The disk is not attached to the server."),
        _ => (400, "The request is refused."),
    }
}

/// The refusal of a parameter.
#[must_use]
pub fn parameter(path: &str, reason: &str) -> Answer {
    shape::cbr(400, "BackupService.9900", &format!("The parameter {path} is invalid: {reason}."))
}

#[cfg(test)]
mod tests {
    use backup_api::error::catalogue;

    use super::{refuse, refuse_for, words};
    use crate::json;

    /// A refusal has the status that the documents have for its code, where they have one. The tables have 500 for some
    /// conflicts; the emulator answers 500 only when a fault asks for it.
    #[test]
    fn each_status_is_the_documented_one() {
        let mut known = 0;
        for number in 0..10_000 {
            let code = format!("{number:04}");
            let (status, message) = words(&code);
            let Some(entry) = catalogue::find(&format!("BackupService.{code}"), Some(status)) else { continue };
            if message == "The request is refused." || entry.number != number {
                continue;
            }
            known += 1;
            let documented = entry.status.filter(|documented| *documented < 500).unwrap_or(status);
            assert_eq!(status, documented, "{code}");
        }
        assert!(known > 40, "{known}");
    }

    #[test]
    fn a_refusal_can_name_what_it_is_about() {
        let told = |answer: crate::answer::Answer| json::text_or_empty(answer.body(), "error_msg");
        assert_eq!(told(refuse("6302")), "The resource does not exist.");
        assert_eq!(told(refuse_for("6302", "x")), "The resource does not exist: x.");
    }
}

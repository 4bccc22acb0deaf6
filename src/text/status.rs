//! States and kinds in words. A word that is not known is shown as the service sent it.

/// The word for a state of a vault, a backup, a restore point, a resource, a task or a server.
#[must_use]
pub fn word(status: &str) -> String {
    let known = match status.trim().to_ascii_lowercase().as_str() {
        "" => "Not said",
        "available" => "Available",
        "lock" => "Being changed",
        "frozen" => "Frozen",
        "deleting" => "Being deleted",
        "deleted" => "Deleted",
        "error" => "Error",
        "creating" => "Being created",
        "protecting" => "Backing up",
        "restoring" => "Restoring",
        "removing" => "Being removed",
        "waiting_protect" => "Waiting to back up",
        "waiting_restore" => "Waiting to restore",
        "waiting_delete" => "Waiting for deletion",
        "error-deleting" | "error_deleting" => "Deletion failed",
        "error_restoring" => "Restore failed",
        "running" => "Running",
        "waiting" => "Waiting",
        "success" => "Succeeded",
        "failed" | "fail" => "Failed",
        "skipped" => "Skipped",
        "timeout" => "Timed out",
        "init" => "Queued",
        "active" => "Active",
        "shutoff" | "stopped" => "Stopped",
        "in-use" => "In use",
        "build" => "Being built",
        "reboot" | "hard_reboot" => "Restarting",
        _ => return status.trim().to_owned(),
    };
    known.to_owned()
}

/// One resource of a type: "Server".
#[must_use]
pub fn kind(resource_type: &str) -> String {
    let known = match resource_type {
        "OS::Nova::Server" => "Server",
        "OS::Cinder::Volume" => "Disk",
        "OS::Sfs::Turbo" => "File system",
        "OS::Ironic::BareMetalServer" => "Bare-metal server",
        "OS::Workspace::DesktopV2" => "Desktop",
        "OS::Native::Server" => "File backup agent",
        "" => "Not said",
        other => other,
    };
    known.to_owned()
}

/// What a vault is for: "Servers".
#[must_use]
pub fn object_type(id: &str) -> String {
    match (id, super::vault_create::object_type(id).0) {
        ("", _) => "Not said".to_owned(),
        (id, "Other") => id.to_owned(),
        (_, known) => known.to_owned(),
    }
}

/// Word for a way to pay.
#[must_use]
pub fn charging(id: &str) -> String {
    match id {
        "post_paid" | "pre_paid" => super::vault_create::charging(id).0.to_owned(),
        "" => "Not said".to_owned(),
        other => other.to_owned(),
    }
}

/// Full or incremental.
#[must_use]
pub fn extent(incremental: Option<bool>) -> &'static str {
    match incremental {
        Some(true) => "Incremental",
        Some(false) => "Full",
        None => "Not said",
    }
}

/// By a policy or by hand, as the service says; never guessed from a name.
#[must_use]
pub fn origin(auto_trigger: Option<bool>) -> &'static str {
    match auto_trigger {
        Some(true) => "By policy",
        Some(false) => "By hand",
        None => "Not said",
    }
}

/// Yes or no.
#[must_use]
pub fn yes_no(flag: Option<bool>) -> &'static str {
    match flag {
        Some(true) => "Yes",
        Some(false) => "No",
        None => "Not said",
    }
}

#[cfg(test)]
mod tests {
    use super::{kind, object_type, word};

    #[test]
    fn unknown_words_stay_as_they_came() {
        assert_eq!(
            ["available", "AVAILABLE", " lock ", "", "brand_New"].map(word),
            ["Available", "Available", "Being changed", "Not said", "brand_New"]
        );
        assert_eq!(["OS::Nova::Server", "OS::New::Thing", ""].map(kind), ["Server", "OS::New::Thing", "Not said"]);
        assert_eq!(["server", "mainframe", ""].map(object_type), ["Servers", "mainframe", "Not said"]);
    }
}

//! States and kinds in words. A word that is not known is shown as the service sent it.

use backup_api::phase::named;

use super::lists::not_said;

words!("status");

/// The word for a state of a vault, a backup, a restore point, a resource, a task or a server.
#[must_use]
pub fn word(status: &str) -> String {
    match status.trim() {
        "" => not_said().to_owned(),
        sent => state(named(&sent.to_ascii_lowercase()), sent),
    }
}

/// One resource of a type: "Server".
#[must_use]
pub fn kind(resource_type: &str) -> String {
    let known = match resource_type {
        "OS::Nova::Server" => kind_server(),
        "OS::Cinder::Volume" => kind_disk(),
        "OS::Sfs::Turbo" => kind_file_system(),
        "OS::Ironic::BareMetalServer" => kind_bare_metal(),
        "OS::Workspace::DesktopV2" => kind_desktop(),
        "OS::Native::Server" => kind_agent(),
        "" => not_said(),
        other => other,
    };
    known.to_owned()
}

/// What a vault is for: "Servers".
#[must_use]
pub fn object_type(id: &str) -> String {
    let name = |id: &str| super::vault_create::object_type(id).0;
    match name(&id.trim().to_ascii_lowercase()) {
        _ if id.is_empty() => not_said().to_owned(),
        other if other == name("") => id.to_owned(),
        known => known.to_owned(),
    }
}

/// Word for a way to pay.
#[must_use]
pub fn charging(id: &str) -> String {
    match id.trim().to_ascii_lowercase().as_str() {
        known @ ("post_paid" | "pre_paid") => super::vault_create::charging(known).0.to_owned(),
        "" => not_said().to_owned(),
        _ => id.trim().to_owned(),
    }
}

/// Full or incremental.
#[must_use]
pub fn extent(incremental: Option<bool>) -> &'static str {
    match incremental {
        Some(true) => extent_incremental(),
        Some(false) => extent_full(),
        None => not_said(),
    }
}

/// By a policy or by hand, as the service says; never guessed from a name.
#[must_use]
pub fn origin(auto_trigger: Option<bool>) -> &'static str {
    match auto_trigger {
        Some(true) => origin_policy(),
        Some(false) => origin_hand(),
        None => not_said(),
    }
}

/// Yes or no.
#[must_use]
pub fn yes_no(flag: Option<bool>) -> &'static str {
    match flag {
        Some(true) => yes(),
        Some(false) => no(),
        None => not_said(),
    }
}

#[cfg(test)]
mod tests {
    use super::{charging, kind, object_type, word};
    use crate::text::language::in_german;

    #[test]
    fn unknown_words_stay_as_they_came() {
        assert_eq!(
            ["available", "AVAILABLE", " lock ", "", "brand_New"].map(word),
            ["Available", "Available", "Being changed", "Not said", "brand_New"]
        );
        assert_eq!(["OS::Nova::Server", "OS::New::Thing", ""].map(kind), ["Server", "OS::New::Thing", "Not said"]);
        assert_eq!(
            ["server", "SERVER", "Mainframe", ""].map(object_type),
            ["Servers", "Servers", "Mainframe", "Not said"]
        );
        assert_eq!(["POST_PAID", "Pre_Paid", "Other"].map(charging), ["Pay per use", "Pre-paid", "Other"]);
    }

    #[test]
    fn german_words_know_the_same_states() {
        assert_eq!(in_german(|| ["AVAILABLE", "error", "brand_New"].map(word)), ["Verfügbar", "Fehler", "brand_New"]);
        assert_eq!(
            in_german(|| ["server", "disk", "mainframe"].map(object_type)),
            ["Server", "Festplatten", "mainframe"]
        );
    }
}

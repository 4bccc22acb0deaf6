//! A vault.

use super::lists::counted;

/// Title of the page.
pub const TITLE: &str = "Vault";
/// What an id is, for its copy button.
pub const ID: &str = "vault id";
/// For states of the page.
pub const WHAT: &str = "this vault";
/// The deed.
pub const ASSOCIATE: &str = "Associate resources";
/// The deed.
pub const RESTORE_POINT: &str = "Create restore point";
/// The deed.
pub const DELETE: &str = "Delete vault";
/// Meanwhile.
pub const DELETING: &str = "Deleting vault …";

/// No such vault.
pub const UNKNOWN: &str = "There is no such vault in this project";
/// What to do.
pub const UNKNOWN_NOTE: &str =
    "It may have been deleted, or it belongs to another project or region than this session. Check the address.";
/// A fact.
pub const ID_ASKED: &str = "Vault id asked for";
/// The way out.
pub const TO_LIST: &str = "All vaults";

/// A heading.
pub const FACTS: &str = "Facts";
/// A heading.
pub const CAPACITY: &str = "Capacity";
/// A heading.
pub const RESOURCES: &str = "Resources";
/// A heading.
pub const BACKUPS: &str = "Backups by restore point";
/// A heading.
pub const POLICIES: &str = "Policies";
/// A heading.
pub const TAGS: &str = "Tags";

/// A fact.
pub const DESCRIPTION: &str = "Description";
/// A fact.
pub const KIND: &str = "For";
/// A fact.
pub const PURPOSE: &str = "Purpose";
/// A fact.
pub const CONSISTENCY: &str = "Consistency";
/// A fact.
pub const CHARGING: &str = "Charging";
/// A fact.
pub const SPEC: &str = "Specification";
/// A fact.
pub const CREATED: &str = "Created";
/// A fact.
pub const PROJECT: &str = "Project";
/// A fact.
pub const ENTERPRISE_PROJECT: &str = "Enterprise project";
/// A fact.
pub const AUTO_BIND: &str = "Associates by tag";
/// A fact.
pub const AUTO_EXPAND: &str = "Grows by itself";
/// A fact.
pub const LOCK: &str = "Backup lock";
/// A fact.
pub const ORDER: &str = "Order";
/// A fact.
pub const FROZEN: &str = "Frozen because";
/// A fact.
pub const NOTIFY: &str = "Notifies of failures";
/// A fact.
pub const ZONE: &str = "Zone";
/// A fact.
pub const PREFIX: &str = "Start of backup names";

/// On.
pub const ON: &str = "On";
/// Off.
pub const OFF: &str = "Off";

/// Used of the size.
pub const USED: &str = "Used by backups";
/// Promised.
pub const ALLOCATED: &str = "Size of its resources";
/// Bought.
pub const SIZE: &str = "Size of the vault";

/// Lock warning.
pub const LOCKED: &str = "The backups of this vault are locked";
/// Its consequence.
pub const LOCKED_NOTE: &str =
    "They can't be deleted before they expire, resources can't be removed, and the lock can't be taken off.";
/// Frozen.
pub const FROZEN_TITLE: &str = "This vault is frozen";
/// Its consequence.
pub const FROZEN_NOTE: &str =
    "No backups are made while it is frozen. Look at the account's balance and orders in the vendor's console.";
/// Over its size.
pub const OVER: &str = "The backups fill this vault";
/// Its consequence.
pub const OVER_NOTE: &str =
    "New backups fail once it is full. Enlarge the vault or delete backups that are no longer needed.";

/// No resource.
pub const NO_RESOURCES: &str = "No resources are associated";
/// What that means.
pub const NO_RESOURCES_NOTE: &str = "Nothing is backed up until a resource of this kind is associated.";
/// No backup.
pub const NO_BACKUPS: &str = "No backups yet";
/// What that means.
pub const NO_BACKUPS_NOTE: &str = "Create a restore point: it makes one backup of each associated resource.";
/// No policy.
pub const NO_POLICIES: &str = "No policy: backups are made by hand only.";
/// No tag.
pub const NO_TAGS: &str = "No tags";

/// A column.
pub const RESOURCE: &str = "Resource";
/// A column.
pub const STATE: &str = "State";
/// A column.
pub const RESOURCE_SIZE: &str = "Size";
/// A column.
pub const BACKUP_COUNT: &str = "Backups";
/// A column.
pub const LATEST: &str = "Latest backup";
/// A column.
pub const KIND_OF: &str = "Kind";
/// What an id is, for its copy button.
pub const RESOURCE_ID: &str = "resource id";
/// Goes there.
pub const TO_TASKS: &str = "Open the tasks";
/// For states of the part.
pub const WHAT_BACKUPS: &str = "the backups of this vault";
/// For states of the part.
pub const WHAT_POLICIES: &str = "the policies of this vault";
/// Goes there.
pub const ALL_POLICIES: &str = "All policies";
/// Never backed up.
pub const NEVER: &str = "None";
/// Why a resource is not as it should be: nothing tells more.
pub const RESOURCE_ERROR: &str = "The last work on it failed. The tasks say why.";
/// Disks left out.
#[must_use]
pub fn excluded(count: usize) -> String {
    format!("{} left out", counted(count, "disk", "disks"))
}

/// Deleted, seen by asking.
#[must_use]
pub fn gone(name: &str) -> String {
    format!("The vault “{name}” is deleted")
}
/// What is there now.
pub const GONE_NOTE: &str =
    "The service does not know it any more. Its backups are gone with it; its resources stay as they are.";
/// While it goes.
pub const GOING: &str = "The vault is being deleted";
/// What happens.
pub const GOING_NOTE: &str = "The service deletes its backups first. This page asks until it is gone.";

/// Question of the dialog.
#[must_use]
pub fn delete_title(name: &str) -> String {
    format!("Delete {name}?")
}
/// What will be gone. `backups` is `None` where they could not be counted.
#[must_use]
pub fn consequence(name: &str, backups: Option<usize>, resources: usize, used: &str) -> String {
    let backups = match backups {
        Some(0) => "It holds no backups".to_owned(),
        Some(count) => format!("{} ({used}) will be gone for good", counted(count, "backup", "backups")),
        None => "All its backups will be gone for good".to_owned(),
    };
    let resources = match resources {
        0 => String::new(),
        1 => " 1 resource stays as it is but is no longer backed up.".to_owned(),
        count => format!(" {count} resources stay as they are but are no longer backed up."),
    };
    format!("This deletes the vault “{name}”. {backups}, and nothing brings it back.{resources}")
}
/// Above the field.
#[must_use]
pub fn type_name(name: &str) -> String {
    format!("Type {name} to confirm")
}
/// Beside the button.
#[must_use]
pub fn mismatch(name: &str) -> String {
    format!("Type {name} first")
}
/// A deletion is under way.
pub const DELETE_BLOCKED: &str = "It is being deleted already";
/// How much is not known.
pub const SIZE_UNKNOWN: &str = "size not said";
/// The lock stands against it.
pub const DELETE_LOCKED: &str = "Its backups are locked: the service refuses as long as one of them has not expired.";
/// The service may refuse.
#[must_use]
pub fn not_at_rest(state: &str) -> String {
    format!("Its state is “{state}”; the service deletes a vault only when it is available or in error.")
}
/// After a lost answer.
pub const LOOK: &str = "The page has looked at the vault again. Delete it again only if it is still available.";
/// What was seen then.
#[must_use]
pub fn looks(state: &str) -> String {
    format!("The vault's state is “{state}” now.")
}
/// For support.
#[must_use]
pub fn trace(id: &str) -> String {
    format!("Trace id {id}.")
}
/// Name of the way back to the list.
pub const TRAIL: &str = "Trail";

/// An answer to the deletion: what happened, whether it took effect, what to do, the facts for support.
#[must_use]
pub fn delete_failed(parts: &[&str]) -> String {
    let said: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use super::consequence;

    #[test]
    fn the_consequence_names_what_goes_and_what_stays() {
        assert_eq!(
            consequence("a", Some(12), 3, "22 GB"),
            "This deletes the vault “a”. 12 backups (22 GB) will be gone for good, and nothing brings it back. 3 resources \
             stay as they are but are no longer backed up."
        );
        assert!(consequence("a", None, 0, "").contains("All its backups"));
        assert!(consequence("a", Some(0), 1, "").contains("holds no backups"));
    }
}

//! A vault.

use super::lists::counted;

words! {
    /// Title of the page.
    pub title = "Vault";

    /// What an id is, for its copy button.
    pub id = "vault id";

    /// For states of the page.
    pub what = "this vault";

    /// The deed.
    pub associate = "Associate resources";

    /// The deed.
    pub restore_point = "Create restore point";

    /// The deed.
    pub delete = "Delete vault";

    /// Meanwhile.
    pub deleting = "Deleting vault …";

    /// No such vault.
    pub unknown = "There is no such vault in this project";

    /// What to do.
    pub unknown_note = "It may have been deleted, or it belongs to another project or region than this session. Check the address.";

    /// A fact.
    pub id_asked = "Vault id asked for";

    /// The way out.
    pub to_list = "All vaults";

    /// A heading.
    pub facts = "Facts";

    /// A heading.
    pub capacity = "Capacity";

    /// A heading.
    pub resources = "Resources";

    /// A heading.
    pub backups = "Backups by restore point";

    /// A heading.
    pub policies = "Policies";

    /// A heading.
    pub tags = "Tags";

    /// A fact.
    pub description = "Description";

    /// A fact.
    pub kind = "For";

    /// A fact.
    pub purpose = "Purpose";

    /// A fact.
    pub consistency = "Consistency";

    /// A fact.
    pub charging = "Charging";

    /// A fact.
    pub spec = "Specification";

    /// A fact.
    pub created = "Created";

    /// A fact.
    pub project = "Project";

    /// A fact.
    pub enterprise_project = "Enterprise project";

    /// A fact.
    pub auto_bind = "Associates by tag";

    /// A fact.
    pub auto_expand = "Grows by itself";

    /// A fact.
    pub lock = "Backup lock";

    /// A fact.
    pub order = "Order";

    /// A fact.
    pub frozen = "Frozen because";

    /// A fact.
    pub notify = "Notifies of failures";

    /// A fact.
    pub zone = "Zone";

    /// A fact.
    pub prefix = "Start of backup names";

    /// On.
    pub on = "On";

    /// Off.
    pub off = "Off";

    /// Used of the size.
    pub used = "Used by backups";

    /// Promised.
    pub allocated = "Size of its resources";

    /// Bought.
    pub size = "Size of the vault";

    /// Lock warning.
    pub locked = "The backups of this vault are locked";

    /// Its consequence.
    pub locked_note = "They can't be deleted before they expire, resources can't be removed, and the lock can't be taken off.";

    /// Frozen.
    pub frozen_title = "This vault is frozen";

    /// Its consequence.
    pub frozen_note = "No backups are made while it is frozen. Look at the account's balance and orders in the vendor's console.";

    /// Over its size.
    pub over = "The backups fill this vault";

    /// Its consequence.
    pub over_note = "New backups fail once it is full. Enlarge the vault or delete backups that are no longer needed.";

    /// No resource.
    pub no_resources = "No resources are associated";

    /// What that means.
    pub no_resources_note = "Nothing is backed up until a resource of this kind is associated.";

    /// No backup.
    pub no_backups = "No backups yet";

    /// What that means.
    pub no_backups_note = "Create a restore point: it makes one backup of each associated resource.";

    /// No policy.
    pub no_policies = "No policy: backups are made by hand only.";

    /// No tag.
    pub no_tags = "No tags";

    /// A column.
    pub resource = "Resource";

    /// A column.
    pub state = "State";

    /// A column.
    pub resource_size = "Size";

    /// A column.
    pub backup_count = "Backups";

    /// A column.
    pub latest = "Latest backup";

    /// A column.
    pub kind_of = "Kind";

    /// What an id is, for its copy button.
    pub resource_id = "resource id";

    /// Goes there.
    pub to_tasks = "Open the tasks";

    /// For states of the part.
    pub what_backups = "the backups of this vault";

    /// For states of the part.
    pub what_policies = "the policies of this vault";

    /// Goes there.
    pub all_policies = "All policies";

    /// Never backed up.
    pub never = "None";

    /// Why a resource is not as it should be: nothing tells more.
    pub resource_error = "The last work on it failed. The tasks say why.";
}
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
words! {
    /// What is there now.
    pub gone_note = "The service does not know it any more. Its backups are gone with it; its resources stay as they are.";

    /// While it goes.
    pub going = "The vault is being deleted";

    /// What happens.
    pub going_note = "The service deletes its backups first. This page asks until it is gone.";
}

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
words! {
    /// A deletion is under way.
    pub delete_blocked = "It is being deleted already";

    /// How much is not known.
    pub size_unknown = "size not said";

    /// The lock stands against it.
    pub delete_locked = "Its backups are locked: the service refuses as long as one of them has not expired.";
}
/// The service may refuse.
#[must_use]
pub fn not_at_rest(state: &str) -> String {
    format!("Its state is “{state}”; the service deletes a vault only when it is available or in error.")
}
words! {
    /// After a lost answer.
    pub look = "The page has looked at the vault again. Delete it again only if it is still available.";
}
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
words! {
    /// Name of the way back to the list.
    pub trail = "Trail";
}

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

//! Associate resources.

use super::choose;

words! {
    /// Title of the page.
    pub title = "Associate resources";

    /// What it is for.
    pub lead = "A vault backs up only what is associated with it. A resource can sit in one vault.";

    /// Meanwhile.
    pub busy = "Associating …";

    /// Group of the vault.
    pub where_label = "Into which vault";

    /// Group of the resources.
    pub what = "What joins it";

    /// Kind, where the vault is not in the list.
    pub kind = "What the vault is for";

    /// Why it is asked.
    pub kind_hint = "The vault is not in the list, so its kind is not known here.";

    /// The picker.
    pub resources_label = "Resources to associate";

    /// What the service asks for.
    pub resources_hint = "Up to 256 that run and sit in no vault.";

    /// The disclosure.
    pub more = "Names, and disks to leave out";

    /// What an id is of.
    pub id = "resource id";

    /// What to do about the ones that were left out.
    pub not_added_note = "The service's answer leaves out what is listed here. Look into the vault before you count on it, then try again.";

    /// The next step.
    pub next = "Create a restore point";

    /// Opens it.
    pub open = "Open the vault";

    /// Once more.
    pub another = "Associate more";

    /// Back to the form.
    pub back = "Choose other resources";
}

/// Goes on without what was left out.
#[must_use]
pub fn go_on(count: usize) -> String {
    format!("Go on with {}", resources(count))
}

/// The deed: "Associate 3 servers".
#[must_use]
pub fn submit(count: usize, object_type: &str) -> String {
    if count == 0 {
        "Associate resources".to_owned()
    } else {
        format!("Associate {count} {}", choose::kind(object_type, count))
    }
}

/// Said aloud.
#[must_use]
pub fn done(added: usize, missing: usize) -> String {
    if missing == 0 { format!("{} associated.", resources(added)) } else { format!("{}.", not_added(missing)) }
}

/// What is in now.
#[must_use]
pub fn added(count: usize, vault: &str) -> String {
    let are = if count == 1 { "is" } else { "are" };
    format!("{} {are} associated with the vault “{vault}”", resources(count))
}

/// What is not.
#[must_use]
pub fn not_added(count: usize) -> String {
    let were = if count == 1 { "was" } else { "were" };
    format!("{} {were} not associated", resources(count))
}

/// What a search after a lost answer has found, as the subject of a sentence.
#[must_use]
pub fn found(there: usize, asked: usize, vault: &str) -> String {
    match asked {
        1 => format!("The chosen resource, in the vault “{vault}”,"),
        _ if there == asked => format!("The whole choice ({}), in the vault “{vault}”,", resources(asked)),
        _ => format!("Only a part of the choice ({there} of {asked}), in the vault “{vault}”,"),
    }
}

fn resources(count: usize) -> String {
    format!("{count} {}", choose::kind("", count))
}

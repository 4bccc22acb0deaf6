//! The walkthrough.

use super::choose::kind;

/// What it leads to.
pub const LEAD: &str = "From nothing to a proved restore point in four steps. Leave and come back as you like.";
/// Name of the way.
pub const LABEL: &str = "Protect a server";
/// Begins anew.
pub const START_OVER: &str = "Start over";
/// What was sent and answered.
pub const EXCHANGE: &str = "What was sent and answered";
/// The answer.
pub const ANSWER: &str = "Answer";

/// A station.
pub const VAULT: &str = "Vault";
/// A station.
pub const RESOURCES: &str = "Resources";
/// A station.
pub const RESTORE_POINT: &str = "Restore point";
/// A station.
pub const VERIFIED: &str = "Verified";
/// The last station, where not everything is saved.
pub const NOT_VERIFIED: &str = "Not all is saved";
/// Goes back to the restore point.
pub const BACK_UP_AGAIN: &str = "Create another restore point";

/// Where the vault comes from.
pub const SOURCE: &str = "Which vault";
/// A new one.
pub const NEW: &str = "A new vault";
/// What it means.
pub const NEW_NOTE: &str = "Charged for its size from now on.";
/// One that is there.
pub const EXISTING: &str = "An existing vault";
/// What it means.
pub const EXISTING_NOTE: &str = "One with room for the server, or that holds it already.";
/// Takes it.
pub const USE_VAULT: &str = "Use this vault";
/// Nothing is chosen.
pub const CHOOSE_VAULT: &str = "Choose a vault first.";
/// The list does not know it.
pub const UNKNOWN_VAULT: &str = "The vault is not in the list. Check its id.";

/// Where the resources come from.
pub const HOW: &str = "Which resources";
/// New ones.
pub const ADD: &str = "Associate resources";
/// What it means.
pub const ADD_NOTE: &str = "They join the vault, and are backed up next.";
/// Those that are in it.
pub const HELD: &str = "What the vault holds";
/// The picker.
pub const HELD_LABEL: &str = "Resources to back up";
/// Nothing is chosen.
pub const CHOOSE_HELD: &str = "Choose at least one resource.";

/// What is backed up.
pub const BACKS_UP: &str = "Backs up";
/// From where.
pub const INTO: &str = "Into the vault";
/// Ids.
pub const VAULT_ID: &str = "vault id";
/// Ids.
pub const RESOURCE_ID: &str = "resource id";
/// Ids.
pub const POINT_ID: &str = "restore point id";
/// Opens it.
pub const OPEN: &str = "Open the restore point";
/// Once more.
pub const AGAIN: &str = "Protect another server";

/// Consequence of backing up what is there.
#[must_use]
pub fn held_note(count: usize) -> String {
    if count == 1 { "It holds 1 resource already.".to_owned() } else { format!("It holds {count} resources already.") }
}

/// The deed: "Go on with 3 resources".
#[must_use]
pub fn go_on(count: usize) -> String {
    match count {
        0 => "Go on".to_owned(),
        count => format!("Go on with {count} {}", kind("", count)),
    }
}

/// Resources in one line: "web-1, web-2 and 3 more".
#[must_use]
pub fn names(names: &[String]) -> String {
    const SHOWN: usize = 3;
    let first = names.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(SHOWN) {
        0 => first,
        more => format!("{first} and {more} more"),
    }
}

/// How many stations are done.
#[must_use]
pub fn done(station: &str, next: &str) -> String {
    format!("{station}: done. Next: {next}.")
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn many_names_become_a_number() {
        let all: Vec<String> = ["a", "b", "c", "d", "e"].map(str::to_owned).to_vec();
        assert_eq!(names(&all), "a, b, c and 2 more");
        assert_eq!(names(all.get(..2).unwrap_or_default()), "a, b");
        assert_eq!(names(&[]), "");
    }
}

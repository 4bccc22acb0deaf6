//! The walkthrough.

use super::choose::kind;

words! {
    /// What it leads to.
    pub lead = "From nothing to a proved restore point in four steps. Leave and come back as you like.";

    /// Name of the way.
    pub label = "Protect a server";

    /// Begins anew.
    pub start_over = "Start over";

    /// What was sent and answered.
    pub exchange = "What was sent and answered";

    /// The answer.
    pub answer = "Answer";

    /// A station.
    pub vault = "Vault";

    /// A station.
    pub resources = "Resources";

    /// A station.
    pub restore_point = "Restore point";

    /// A station.
    pub verified = "Verified";

    /// The last station, where not everything is saved.
    pub not_verified = "Not all is saved";

    /// Goes back to the restore point.
    pub back_up_again = "Create another restore point";

    /// Where the vault comes from.
    pub source = "Which vault";

    /// A new one.
    pub new = "A new vault";

    /// What it means.
    pub new_note = "Charged for its size from now on.";

    /// One that is there.
    pub existing = "An existing vault";

    /// What it means.
    pub existing_note = "One with room for the server, or that holds it already.";

    /// Takes it.
    pub use_vault = "Use this vault";

    /// Nothing is chosen.
    pub choose_vault = "Choose a vault first.";

    /// The list does not know it.
    pub unknown_vault = "The vault is not in the list. Check its id.";

    /// Where the resources come from.
    pub how = "Which resources";

    /// New ones.
    pub add = "Associate resources";

    /// What it means.
    pub add_note = "They join the vault, and are backed up next.";

    /// Those that are in it.
    pub held = "What the vault holds";

    /// The picker.
    pub held_label = "Resources to back up";

    /// Nothing is chosen.
    pub choose_held = "Choose at least one resource.";

    /// What is backed up.
    pub backs_up = "Backs up";

    /// From where.
    pub into = "Into the vault";

    /// Ids.
    pub vault_id = "vault id";

    /// Ids.
    pub resource_id = "resource id";

    /// Ids.
    pub point_id = "restore point id";

    /// Opens it.
    pub open = "Open the restore point";

    /// Once more.
    pub again = "Protect another server";
}

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

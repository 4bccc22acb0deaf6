//! The walkthrough.

use super::choose::kind;
use super::language::{Language, language, pick};

words! {
    /// What it leads to.
    pub lead = "From nothing to a proved restore point in four steps. Leave and come back as you like."
        | "In vier Schritten von nichts zu einem nachgewiesenen Wiederherstellungspunkt. Weggehen und Wiederkommen \
           ist jederzeit möglich.";

    /// Name of the way.
    pub label = "Protect a server" | "Einen Server schützen";

    /// Begins anew.
    pub start_over = "Start over" | "Von vorn beginnen";

    /// Whether to.
    pub start_over_title = "Start over?" | "Von vorn beginnen?";

    /// What was sent and answered.
    pub exchange = "What was sent and answered" | "Was gesendet und geantwortet wurde";

    /// The answer.
    pub answer = "Answer" | "Antwort";

    /// The newest of several answers.
    pub newest_answer = "Newest answer" | "Neueste Antwort";

    /// There is none, or none yet.
    pub no_answer = "No answer has come." | "Es ist keine Antwort gekommen.";

    /// A station.
    pub vault = "Vault" | "Tresor";

    /// A station.
    pub resources = "Resources" | "Ressourcen";

    /// A station.
    pub restore_point = "Restore point" | "Wiederherstellungspunkt";

    /// A station.
    pub verified = "Verified" | "Geprüft";

    /// The last station, where nothing is saved.
    pub nothing_saved = "Nothing is saved" | "Nichts ist gesichert";

    /// The last station, where not everything is saved.
    pub not_verified = "Not all is saved" | "Nicht alles ist gesichert";

    /// Goes back to the restore point.
    pub back_up_again = "Create another restore point" | "Weiteren Wiederherstellungspunkt anlegen";

    /// Where the vault comes from.
    pub source = "Which vault" | "Welcher Tresor";

    /// A new one.
    pub new = "A new vault" | "Ein neuer Tresor";

    /// What it means.
    pub new_note = "Charged for its size from now on." | "Wird ab jetzt nach seiner Größe berechnet.";

    /// One that is there.
    pub existing = "An existing vault" | "Ein vorhandener Tresor";

    /// What it means.
    pub existing_note = "One with room for the server, or that holds it already."
        | "Einer mit Platz für den Server, oder der ihn schon enthält.";

    /// Takes it.
    pub use_vault = "Use this vault" | "Diesen Tresor verwenden";

    /// Nothing is chosen.
    pub choose_vault = "Choose a vault first." | "Zuerst einen Tresor wählen.";

    /// The list does not know it.
    pub unknown_vault = "The vault is not in the list. Check its id."
        | "Der Tresor steht nicht in der Liste. Die ID prüfen.";

    /// Where the resources come from.
    pub how = "Which resources" | "Welche Ressourcen";

    /// New ones.
    pub add = "Associate resources" | "Ressourcen zuordnen";

    /// What it means.
    pub add_note = "They join the vault, and are backed up next."
        | "Sie kommen in den Tresor und werden danach gesichert.";

    /// Those that are in it.
    pub held = "What the vault holds" | "Was der Tresor enthält";

    /// The picker.
    pub held_label = "Resources to back up" | "Zu sichernde Ressourcen";

    /// Nothing is chosen.
    pub choose_held = "Choose at least one resource." | "Mindestens eine Ressource wählen.";

    /// What is backed up.
    pub backs_up = "Backs up" | "Sichert";

    /// From where.
    pub into = "Into the vault" | "In den Tresor";

    /// Ids.
    pub vault_id = "vault id" | "Tresor-ID";

    /// Ids.
    pub resource_id = "resource id" | "Ressourcen-ID";

    /// Ids.
    pub point_id = "restore point id" | "ID des Wiederherstellungspunkts";

    /// Opens it.
    pub open = "Open the restore point" | "Wiederherstellungspunkt öffnen";

    /// Once more.
    pub again = "Protect another server" | "Weiteren Server schützen";
}

/// What starting over leaves behind in the cloud.
#[must_use]
pub fn start_over_note(vault: &str, running: bool) -> String {
    let run = match (running, language()) {
        (false, _) => "",
        (true, Language::English) => " The restore point stays too, and its backup goes on.",
        (true, Language::German) => " Auch der Wiederherstellungspunkt bleibt, und seine Sicherung läuft weiter.",
    };
    match language() {
        Language::English => format!(
            "This page forgets how far it has come. The vault “{vault}” stays in the cloud with what it holds, and is \
             charged until it is deleted there.{run}"
        ),
        Language::German => format!(
            "Diese Seite vergisst, wie weit sie ist. Der Tresor „{vault}“ bleibt mit seinem Inhalt in der Cloud und \
             wird berechnet, bis er dort gelöscht wird.{run}"
        ),
    }
}

/// Consequence of backing up what is there.
#[must_use]
pub fn held_note(count: usize) -> String {
    let resources = kind("", count);
    match language() {
        Language::English => format!("It holds {count} {resources} already."),
        Language::German => format!("Er enthält schon {count} {resources}."),
    }
}

/// The deed: "Go on with 3 resources".
#[must_use]
pub fn go_on(count: usize) -> String {
    match count {
        0 => pick("Go on", "Weiter").to_owned(),
        count => format!("{} {count} {}", pick("Go on with", "Weiter mit"), kind("", count)),
    }
}

/// Resources in one line: "web-1, web-2 and 3 more".
#[must_use]
pub fn names(names: &[String]) -> String {
    const SHOWN: usize = 3;
    let first = names.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(SHOWN) {
        0 => first,
        more => super::and_more(&first, more),
    }
}

/// How many stations are done.
#[must_use]
pub fn done(station: &str, next: &str) -> String {
    match language() {
        Language::English => format!("{station}: done. Next: {next}."),
        Language::German => format!("{station}: erledigt. Als Nächstes: {next}."),
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{done, names};

    #[test]
    fn many_names_become_a_number() {
        let all: Vec<String> = ["a", "b", "c", "d", "e"].map(str::to_owned).to_vec();
        assert_eq!(names(&all), "a, b, c and 2 more");
        assert_eq!(names(all.get(..2).unwrap_or_default()), "a, b");
        assert_eq!(names(&[]), "");
    }

    #[test]
    fn german_names_the_rest_too() {
        let all = ["a", "b", "c", "d", "e"].map(str::to_owned);
        assert_eq!(in_german(|| names(&all)), "a, b, c und 2 weitere");
        assert_eq!(in_german(|| done("Tresor", "Ressourcen")), "Tresor: erledigt. Als Nächstes: Ressourcen.");
    }
}

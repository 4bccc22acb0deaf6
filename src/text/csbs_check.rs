//! Check backup capability.

use super::grouped;
use super::language::{Language, language, pick};

words! {
    /// Title of the page.
    pub title = "Check backup capability (CSBS)" | "Sicherungseignung prüfen (CSBS)";

    /// What it is.
    pub lead = "Asks for many servers at once whether they can be backed up, and why not. Changes nothing."
        | "Fragt für viele Server auf einmal, ob sie sich sichern lassen, und wenn nicht, warum. Ändert nichts.";

    /// Meanwhile.
    pub busy = "Asking …" | "Wird gefragt …";

    /// Before any id.
    pub submit_label = "Check servers" | "Server prüfen";
}

/// The deed: "Check 12 servers".
#[must_use]
pub fn submit(count: usize) -> String {
    match (count, language()) {
        (0, _) => submit_label().to_owned(),
        (1, Language::English) => "Check 1 server".to_owned(),
        (_, Language::English) => format!("Check {} servers", number(count)),
        (_, Language::German) => format!("{} Server prüfen", number(count)),
    }
}

words! {
    /// Group of the ids.
    pub which = "Which servers" | "Welche Server";

    /// The pasted ones.
    pub pasted = "Server ids" | "Server-IDs";

    /// How.
    pub pasted_hint = "One per line, or separated by commas or spaces. Hundreds can be pasted. Or choose servers from the list below."
        | "Eine je Zeile oder durch Komma oder Leerzeichen getrennt. Hunderte lassen sich einfügen. Oder Server aus \
           der Liste unten wählen.";

    /// The chosen ones.
    pub chosen = "Servers from the list" | "Server aus der Liste";

    /// The type.
    pub type_label = "Type" | "Typ";

    /// Of which.
    pub type_hint = "Of the ids that the list does not hold; a server from the list brings its own."
        | "Für IDs, die nicht in der Liste stehen; ein Server aus der Liste bringt seinen eigenen mit.";
}

/// Name and consequence of a type.
#[must_use]
pub fn kind(id: &str) -> (&'static str, &'static str) {
    match id {
        "OS::Nova::Server" => (pick("Cloud servers", "Cloud-Server"), "OS::Nova::Server"),
        _ => (pick("Bare-metal servers", "Bare-Metal-Server"), "OS::Ironic::BareMetalServer"),
    }
}

/// How many ids there are: "12 ids to ask about".
#[must_use]
pub fn asked(count: usize) -> String {
    match (count, language()) {
        (0, _) => pick("No ids yet", "Noch keine IDs").to_owned(),
        (1, _) => pick("1 id to ask about", "1 ID wird geprüft").to_owned(),
        (_, Language::English) => format!("{} ids to ask about", number(count)),
        (_, Language::German) => format!("{} IDs werden geprüft", number(count)),
    }
}

/// Ids that came more than once.
#[must_use]
pub fn doubled(count: usize, first: &str) -> String {
    match (count, language()) {
        (1, Language::English) => format!("1 id came more than once and is asked about once: {first}"),
        (_, Language::English) => {
            format!("{} ids came more than once and are asked about once each, such as {first}", number(count))
        }
        (1, Language::German) => format!("1 ID kam mehrfach und wird einmal geprüft: {first}"),
        (_, Language::German) => {
            format!("{} IDs kamen mehrfach und werden je einmal geprüft, zum Beispiel {first}", number(count))
        }
    }
}

/// Ids of an unusual form.
#[must_use]
pub fn strange(count: usize, first: &str) -> String {
    match (count, language()) {
        (1, Language::English) => format!("1 entry does not look like an id: {first}"),
        (_, Language::English) => format!("{} entries do not look like ids, such as {first}", number(count)),
        (1, Language::German) => format!("1 Eintrag sieht nicht wie eine ID aus: {first}"),
        (_, Language::German) => {
            format!("{} Einträge sehen nicht wie IDs aus, zum Beispiel {first}", number(count))
        }
    }
}

words! {
    /// A count.
    pub no_count = "Can't be backed up" | "Sicherung nicht möglich";

    /// A count.
    pub open_count = "No clear answer" | "Keine klare Antwort";

    /// A count.
    pub yes_count = "Can be backed up" | "Sicherung möglich";

    /// The counts above the table.
    pub counts = "Answers" | "Antworten";
}

/// How many can.
#[must_use]
pub fn fit(count: usize) -> String {
    let yes = if count == 1 { yes() } else { pick("can be backed up", "lassen sich sichern") };
    format!("{} {yes}", number(count))
}

/// How many can't.
#[must_use]
pub fn unfit(count: usize) -> String {
    let no = if count == 1 { no() } else { pick("can't be backed up", "lassen sich nicht sichern") };
    format!("{} {no}", number(count))
}

/// How many got no clear answer.
#[must_use]
pub fn unclear(count: usize) -> String {
    format!("{} {open}", number(count), open = open())
}

words! {
    /// The filter.
    pub only_unfit = "Only those that can't, or got no clear answer"
        | "Nur die, die sich nicht sichern lassen oder ohne klare Antwort sind";

    /// The filter leaves nothing.
    pub none_unfit = "All of them can be backed up." | "Alle lassen sich sichern.";
}

/// Takes the ids along: what is copied.
#[must_use]
pub fn copy_fit(count: usize) -> String {
    match (count, language()) {
        (1, _) => pick("the 1 id that can", "1 geeignete ID").to_owned(),
        (_, Language::English) => format!("the {} ids that can", number(count)),
        (_, Language::German) => format!("{} geeignete IDs", number(count)),
    }
}

words! {
    /// A column.
    pub server = "Server" | "Server";

    /// What is copied from a row.
    pub id = "server id" | "Server-ID";

    /// A column.
    pub answer = "Answer" | "Antwort";

    /// A column.
    pub why = "Reason" | "Grund";

    /// A column.
    pub deeds = "Actions" | "Aktionen";

    /// An answer.
    pub yes = "can be backed up" | "lässt sich sichern";

    /// An answer.
    pub no = "can't be backed up" | "lässt sich nicht sichern";

    /// An answer.
    pub silent = "no answer" | "keine Antwort";

    /// An answer.
    pub vague = "neither yes nor no" | "weder ja noch nein";

    /// Neither a yes nor a no, where they are counted.
    pub open = "without a clear answer" | "ohne klare Antwort";

    /// The service left this id out.
    pub silent_why = "The service's answer does not name this id. Check the id, the region and the project."
        | "Die Antwort des Dienstes nennt diese ID nicht. ID, Region und Projekt prüfen.";

    /// The answer has no result.
    pub vague_why = "The service named the id without a result." | "Der Dienst nennt die ID ohne Ergebnis.";

    /// A yes with a remark.
    pub hint = "Hint: " | "Hinweis: ";

    /// What follows from a yes.
    pub protect = "Protect this server" | "Diesen Server schützen";

    /// Back to the ids.
    pub change = "Change the ids" | "IDs ändern";

    /// Asks the same once more.
    pub again = "Check again" | "Erneut prüfen";
}

/// Said when the answers are there.
#[must_use]
pub fn said(able: usize, unable: usize, open: usize) -> String {
    format!("{}, {}, {}", fit(able), unfit(unable), unclear(open))
}

/// A count, grouped.
#[must_use]
pub fn number(count: usize) -> String {
    grouped(i64::try_from(count).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::{said, strange, submit};
    use crate::text::language::in_german;

    #[test]
    fn counts_and_verbs_agree() {
        assert_eq!(said(1, 2, 0), "1 can be backed up, 2 can't be backed up, 0 without a clear answer");
        assert_eq!(
            in_german(|| said(1, 2, 0)),
            "1 lässt sich sichern, 2 lassen sich nicht sichern, 0 ohne klare Antwort"
        );
        assert_eq!(
            in_german(|| [0, 1, 1200].map(submit)),
            ["Server prüfen", "1 Server prüfen", "1\u{202f}200 Server prüfen"]
        );
        assert_eq!(
            in_german(|| [1, 2].map(|count| strange(count, "x"))),
            ["1 Eintrag sieht nicht wie eine ID aus: x", "2 Einträge sehen nicht wie IDs aus, zum Beispiel x"]
        );
    }
}

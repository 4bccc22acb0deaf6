//! A run of a backup: how it stands, and the honest word at its end.

use backup_api::error::catalogue;

use super::catalogue::{meaning, next_step};
use super::choose::kind;
use super::language::{Language, language, pick};

words! {
    /// What an id is of.
    pub resource_id = "resource id" | "Ressourcen-ID";

    /// Name of the table.
    pub table = "Resources of this run" | "Ressourcen dieses Laufs";

    /// A column.
    pub resource = "Resource" | "Ressource";

    /// A column.
    pub progress = "Progress" | "Fortschritt";

    /// A column.
    pub state = "State" | "Status";

    /// A column.
    pub size = "Size" | "Größe";

    /// Nothing was told of it yet.
    pub waiting = "waiting" | "wartet";

    /// The run is over without it.
    pub no_backup = "no backup" | "keine Sicherung";

    /// While the first answer is awaited.
    pub loading = "Loading the restore point" | "Lädt den Wiederherstellungspunkt";

    /// Asks again at once.
    pub again = "Ask now" | "Jetzt abfragen";

    /// A question failed while the run goes on.
    pub still_asking = "The last question was not answered. The backup goes on without it, and the console keeps asking; what stands above is from the answer before."
        | "Die letzte Abfrage blieb ohne Antwort. Die Sicherung läuft trotzdem weiter, und die Konsole fragt weiter; \
           was oben steht, ist aus der Antwort davor.";

    /// The same where the session is over.
    pub asking_later = "The session has ended, so the console can't ask. The backup goes on without it; sign \
                                in again and the console asks on. What stands above is from the answer before."
        | "Die Sitzung ist zu Ende, daher kann die Konsole nicht fragen. Die Sicherung läuft trotzdem weiter; nach \
           erneutem Anmelden fragt die Konsole weiter. Was oben steht, ist aus der Antwort davor.";
}

/// Percent in words.
#[must_use]
pub fn percent(percent: u8) -> String {
    format!("{percent} %")
}

/// What a bar measures.
#[must_use]
pub fn progress_of(name: &str) -> String {
    match language() {
        Language::English => format!("Backup of {name}"),
        Language::German => format!("Sicherung von {name}"),
    }
}

/// The clock of a run.
#[must_use]
pub fn clock(elapsed: &str, over: bool) -> String {
    match (language(), over) {
        (Language::English, true) => format!("Took {elapsed}"),
        (Language::English, false) => format!("{elapsed} since it began"),
        (Language::German, true) => format!("Dauer: {elapsed}"),
        (Language::German, false) => format!("{elapsed} seit Beginn"),
    }
}

/// Said while it goes on.
#[must_use]
pub fn saved_so_far(saved: usize, all: usize) -> String {
    match language() {
        Language::English => format!("{saved} of {all} saved."),
        Language::German => format!("{saved} von {all} gesichert."),
    }
}

/// Heading of the resources that were passed over.
#[must_use]
pub fn skipped(count: usize) -> String {
    match language() {
        Language::English => {
            let were = if count == 1 { "was skipped: it is" } else { "were skipped: they are" };
            format!("{} {were} not in this restore point", resources(count))
        }
        Language::German => {
            let were = if count == 1 { "wurde übersprungen: Sie fehlt" } else { "wurden übersprungen: Sie fehlen" };
            format!("{} {were} in diesem Wiederherstellungspunkt", resources(count))
        }
    }
}

/// What a reason means, and what to do.
#[must_use]
pub fn reason(code: Option<&str>, said: Option<&str>) -> (String, String) {
    match code.and_then(catalogue::reason) {
        Some(entry) => (meaning(entry).to_owned(), next_step(entry).to_owned()),
        None => {
            let meaning =
                said.unwrap_or(pick("The service gives no reason.", "Der Dienst nennt keinen Grund.")).to_owned();
            let next =
                pick("Look at the resource, then back it up again.", "Nach der Ressource sehen, dann erneut sichern.");
            (meaning, next.to_owned())
        }
    }
}

/// Code and words of the service, small.
#[must_use]
pub fn code(code: Option<String>, said: Option<String>) -> Option<String> {
    match (code, said) {
        (None, None) => None,
        (Some(code), None) => Some(code),
        (None, Some(said)) => Some(format!("{}: {said}", pick("In the service's words", "In den Worten des Dienstes"))),
        (Some(code), Some(said)) => Some(format!("{code}: {said}")),
    }
}

fn resources(count: usize) -> String {
    format!("{count} {}", kind("", count))
}

words! {
    /// Going on.
    pub running = "The backup is running" | "Die Sicherung läuft";

    /// What it means.
    pub running_note = "It goes on in the cloud when you leave this page."
        | "Sie läuft in der Cloud weiter, auch wenn diese Seite verlassen wird.";

    /// The service does not know it any longer.
    pub lost = "How it ended is not known" | "Wie sie ausging, ist nicht bekannt";

    /// What to do.
    pub lost_note = "The service no longer knows this restore point; what stands here is from before. Look into \
                             the backups of the vault."
        | "Der Dienst kennt diesen Wiederherstellungspunkt nicht mehr; was hier steht, ist von vorher. In den \
           Sicherungen des Tresors nachsehen.";

    /// Over, nothing is there.
    pub failed = "Nothing is saved" | "Nichts ist gesichert";

    /// What to do.
    pub failed_note = "Mend the reasons, then create another restore point."
        | "Die Gründe beheben, dann einen weiteren Wiederherstellungspunkt anlegen.";

    /// What a run that saved a part means, and what to do.
    pub partly_note = "What is saved can be restored. Mend the reasons, then create another restore point."
        | "Was gesichert ist, lässt sich wiederherstellen. Die Gründe beheben, dann einen weiteren \
           Wiederherstellungspunkt anlegen.";

    /// What a run means of which the service does not say that everything is there, and what to do.
    pub partly_open_note = "What is saved can be restored. Of the rest no backup is listed as available: ask again in a \
                            minute; if it stays so, create another restore point."
        | "Was gesichert ist, lässt sich wiederherstellen. Vom Übrigen steht keine Sicherung als verfügbar in der Liste: \
           in einer Minute erneut abfragen; wenn es so bleibt, einen weiteren Wiederherstellungspunkt anlegen.";

    /// Over, and no backup is listed.
    pub unproved = "Nothing proves that anything is saved" | "Nichts belegt, dass etwas gesichert ist";

    /// What to do.
    pub unproved_note = "The restore point is available, but no backup of it is listed as available. Ask again in a \
                                 minute; if none appears, create another restore point."
        | "Der Wiederherstellungspunkt ist verfügbar, aber keine Sicherung davon steht als verfügbar in der Liste. In \
           einer Minute erneut abfragen; wenn keine erscheint, einen weiteren Wiederherstellungspunkt anlegen.";

    /// Deleted.
    pub gone = "The restore point is deleted" | "Der Wiederherstellungspunkt ist gelöscht";

    /// What it means.
    pub gone_note = "Its backups are gone with it." | "Seine Sicherungen sind mit ihm weg.";

    /// Everything is there.
    pub saved_note = "Every resource has a backup that the service calls available."
        | "Jede Ressource hat eine Sicherung, die der Dienst verfügbar nennt.";

    /// Something is there, and what was skipped can't be known.
    pub saved_unproved_note = "Whether others were skipped can't be told here: the service says it once, in the \
                                       answer to the creation, and this page did not get it. Compare with what the \
                                       vault holds."
        | "Ob andere übersprungen wurden, lässt sich hier nicht sagen: Der Dienst nennt es nur einmal, in der \
           Antwort auf das Anlegen, und diese Seite hat sie nicht. Mit dem vergleichen, was der Tresor enthält.";
}

/// Over, and everything that is known of is there. `proved`: it is known that nothing was skipped.
#[must_use]
pub fn saved(count: usize, proved: bool) -> String {
    match (language(), count, proved) {
        (Language::English, 1, true) => "Saved: the one resource of this run".to_owned(),
        (Language::English, _, true) => format!("Saved: all {} of this run", resources(count)),
        (Language::English, 1, false) => "1 resource is saved".to_owned(),
        (Language::English, _, false) => format!("{} are saved", resources(count)),
        (Language::German, 1, true) => "Gesichert: die eine Ressource dieses Laufs".to_owned(),
        (Language::German, _, true) => format!("Gesichert: alle {} dieses Laufs", resources(count)),
        (Language::German, 1, false) => "1 Ressource ist gesichert".to_owned(),
        (Language::German, _, false) => format!("{} sind gesichert", resources(count)),
    }
}

/// Over, and a part is there.
#[must_use]
pub fn partly(saved: usize, skipped: usize, failed: usize, open: usize) -> String {
    let mut said = match language() {
        Language::English => format!("Not everything is saved: {saved} saved"),
        Language::German => format!("Nicht alles ist gesichert: {saved} gesichert"),
    };
    if skipped > 0 {
        said.push_str(&format!(", {skipped} {}", pick("skipped", "übersprungen")));
    }
    if failed > 0 {
        said.push_str(&format!(", {failed} {}", pick("failed", "fehlgeschlagen")));
    }
    if open > 0 {
        said.push_str(&format!(", {open} {}", pick("not proved", "nicht belegt")));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::{partly, saved, skipped};
    use crate::text::language::in_german;

    #[test]
    fn one_and_several_are_told_apart_in_german() {
        assert_eq!(
            in_german(|| [1, 3].map(skipped)),
            [
                "1 Ressource wurde übersprungen: Sie fehlt in diesem Wiederherstellungspunkt",
                "3 Ressourcen wurden übersprungen: Sie fehlen in diesem Wiederherstellungspunkt"
            ]
        );
        assert_eq!(
            in_german(|| [(1, true), (3, true), (1, false), (3, false)].map(|(count, proved)| saved(count, proved))),
            [
                "Gesichert: die eine Ressource dieses Laufs",
                "Gesichert: alle 3 Ressourcen dieses Laufs",
                "1 Ressource ist gesichert",
                "3 Ressourcen sind gesichert"
            ]
        );
        assert_eq!(
            in_german(|| partly(2, 1, 1, 3)),
            "Nicht alles ist gesichert: 2 gesichert, 1 übersprungen, 1 fehlgeschlagen, 3 nicht belegt"
        );
    }
}

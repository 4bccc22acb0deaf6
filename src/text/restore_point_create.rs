//! Create a restore point.

use super::choose::kind;
use super::grouped;
use super::language::{Language, language, pick};

words! {
    /// Title of the page.
    pub title = "Create a restore point" | "Wiederherstellungspunkt anlegen";

    /// What it is.
    pub lead = "Backs up a vault now. One run makes one backup for each resource."
        | "Sichert einen Tresor jetzt. Ein Lauf macht je Ressource eine Sicherung.";

    /// Meanwhile.
    pub busy = "Beginning the backup …" | "Sicherung wird begonnen …";

    /// Group of vault and resources.
    pub what = "What to back up" | "Was gesichert wird";

    /// Group of name and mode.
    pub how = "How to keep it" | "Wie sie aufbewahrt wird";

    /// What of the vault.
    pub scope = "How much of the vault" | "Wie viel vom Tresor";

    /// All of it.
    pub whole_label = "The whole vault" | "Der ganze Tresor";

    /// Some of it.
    pub some = "Chosen resources" | "Ausgewählte Ressourcen";

    /// What it means.
    pub some_note = "Only those; the others keep their older backups."
        | "Nur diese; die anderen behalten ihre älteren Sicherungen.";

    /// Some of it, without some disks.
    pub detailed = "Without some disks" | "Ohne einzelne Festplatten";

    /// What it means.
    pub detailed_note = "Chosen servers, each without the disks that you leave out this time."
        | "Ausgewählte Server, jeder ohne die Festplatten, die diesmal ausgelassen werden.";

    /// Why it can't be chosen.
    pub servers_only = "Only servers have disks to leave out."
        | "Nur Server haben Festplatten, die sich auslassen lassen.";

    /// The picker.
    pub resources = "Resources to back up" | "Zu sichernde Ressourcen";

    /// A vault that holds nothing.
    pub empty = "The vault holds no resources, so there is nothing to back up"
        | "Der Tresor enthält keine Ressourcen, also gibt es nichts zu sichern";

    /// What to do.
    pub empty_note = "Associate the servers or disks that it is to hold first."
        | "Zuerst die Server oder Festplatten zuordnen, die er enthalten soll.";

    /// Goes there.
    pub associate = "Associate resources" | "Ressourcen zuordnen";

    /// Its name.
    pub name = "Backup name" | "Name der Sicherung";

    /// What it takes.
    pub name_hint = "Up to 64 letters, digits, - and _." | "Bis zu 64 Buchstaben, Ziffern, - und _.";

    /// Its description.
    pub description = "Description" | "Beschreibung";

    /// Full or not.
    pub mode = "Extent" | "Umfang";

    /// Only what changed.
    pub incremental = "Incremental" | "Inkrementell";

    /// What it means.
    pub incremental_note = "Saves what changed since the last backup: fast and small. The first one is full in any case."
        | "Sichert, was sich seit der letzten Sicherung geändert hat: schnell und klein. Die erste ist immer \
           vollständig.";

    /// Everything.
    pub full = "Full" | "Vollständig";

    /// What it means.
    pub full_note = "Saves everything: slower and larger, and stands on its own."
        | "Sichert alles: langsamer und größer, und von keiner anderen abhängig.";

    /// The disclosure.
    pub more = "More fields" | "Weitere Felder";
}
/// How many there are on a cloud with all fields.
pub const MORE_COUNT_ALL: usize = 3;
/// How many there are elsewhere.
pub const MORE_COUNT: usize = 1;
words! {
    /// The scheduler's mark.
    pub auto = "Mark as begun by the scheduler" | "Als vom Zeitplan begonnen kennzeichnen";

    /// Consequence.
    pub auto_hint = "Off for a backup by hand." | "Aus für eine Sicherung von Hand.";

    /// The policy.
    pub policy = "Policy behind it" | "Richtlinie dahinter";

    /// Without one.
    pub policy_none = "None" | "Keine";

    /// What it does.
    pub policy_hint = "Its retention rules count for this backup."
        | "Ihre Regeln zur Aufbewahrung gelten für diese Sicherung.";

    /// Days.
    pub retention = "Keep for" | "Aufbewahren für";

    /// What it takes.
    pub retention_hint = "1 to 36 500, or -1 for ever." | "1 bis 36 500, oder -1 für unbegrenzt.";

    /// Unit.
    pub days = "days" | "Tage";

    /// Its id.
    pub id = "Restore point id" | "ID des Wiederherstellungspunkts";

    /// The same, after the word for copying.
    pub id_what = "restore point id" | "ID des Wiederherstellungspunkts";

    /// An answer without an id.
    pub no_id = "The service took the request, but names no restore point"
        | "Der Dienst hat die Anfrage angenommen, nennt aber keinen Wiederherstellungspunkt";

    /// What to do.
    pub no_id_note = "The backup may be running. Look into the tasks before you begin another."
        | "Vielleicht läuft die Sicherung. In den Aufgaben nachsehen, bevor eine weitere begonnen wird.";

    /// Goes there.
    pub tasks = "Look into the tasks" | "In den Aufgaben nachsehen";

    /// Opens its page.
    pub open = "Open the restore point" | "Wiederherstellungspunkt öffnen";

    /// Once more.
    pub another = "Create another restore point" | "Weiteren Wiederherstellungspunkt anlegen";
}

/// What the whole vault is, as far as known: how many resources, and their size in GB.
#[must_use]
pub fn whole(held: Option<(usize, i64)>, object_type: &str) -> String {
    match held {
        None => pick("Everything that is associated with it.", "Alles, was ihm zugeordnet ist.").to_owned(),
        Some((0, _)) => pick("It holds nothing yet.", "Er enthält noch nichts.").to_owned(),
        Some((count, size)) => {
            let all = if count == 1 { pick("Its", "Seine") } else { pick("All", "Alle") };
            format!("{all} {count} {}, {} GB.", kind(object_type, count), grouped(size))
        }
    }
}

/// Resources of the vault that are not fit for a backup.
#[must_use]
pub fn unfit(count: usize) -> String {
    let (one, resources) = (count == 1, kind("", count));
    match language() {
        Language::English => format!("{count} {resources} {} likely to be skipped", if one { "is" } else { "are" }),
        Language::German => {
            format!("{count} {resources} {} wahrscheinlich übersprungen", if one { "wird" } else { "werden" })
        }
    }
}

/// One of them.
#[must_use]
pub fn unfit_row(name: &str, state: &str, why: &str) -> String {
    format!("{name} ({state}): {why}")
}

/// The deed: "Back up 3 resources".
#[must_use]
pub fn submit(whole: bool, chosen: usize, held: Option<usize>) -> String {
    let vault = pick("Back up the vault", "Den Tresor sichern");
    match (whole, chosen, held) {
        (true, _, None | Some(0)) => vault.to_owned(),
        (true, _, Some(count)) => format!("{vault}: {count} {}", kind("", count)),
        (false, 0, _) => pick("Back up chosen resources", "Ausgewählte Ressourcen sichern").to_owned(),
        (false, count, _) => match language() {
            Language::English => format!("Back up {count} {}", kind("", count)),
            Language::German => format!("{count} {} sichern", kind("", count)),
        },
    }
}

/// Said aloud.
#[must_use]
pub fn done(skipped: usize) -> String {
    let (one, resources) = (skipped == 1, kind("", skipped));
    match (skipped, language()) {
        (0, _) => pick("The backup has begun.", "Die Sicherung hat begonnen.").to_owned(),
        (count, Language::English) => {
            format!("The backup has begun; {count} {resources} {} skipped.", if one { "was" } else { "were" })
        }
        (count, Language::German) => {
            let were = if one { "wurde" } else { "wurden" };
            format!("Die Sicherung hat begonnen; {count} {resources} {were} übersprungen.")
        }
    }
}

/// A run that a search after a lost answer has found, as `form::took_effect` names it.
#[must_use]
pub fn found(id: &str, name: &str) -> String {
    let point = pick("Restore point", "Wiederherstellungspunkt");
    match (name, language()) {
        ("", _) => format!("{point} {id}"),
        (name, Language::English) => format!("{point} {id} (“{name}”)"),
        (name, Language::German) => format!("{point} {id} („{name}“)"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{done, found, kind, submit, unfit, whole};

    #[test]
    fn english_agrees_with_the_number() {
        assert_eq!(
            [unfit(1), unfit(2)],
            ["1 resource is likely to be skipped", "2 resources are likely to be skipped"]
        );
        assert_eq!(
            [0, 1, 2].map(done),
            [
                "The backup has begun.",
                "The backup has begun; 1 resource was skipped.",
                "The backup has begun; 2 resources were skipped."
            ]
        );
        assert_eq!(whole(Some((1, 40)), "server"), "Its 1 server, 40 GB.");
    }

    #[test]
    fn german_agrees_with_the_number() {
        in_german(|| {
            let (one, two) = (kind("", 1), kind("", 2));
            assert_eq!(unfit(1), format!("1 {one} wird wahrscheinlich übersprungen"));
            assert_eq!(unfit(2), format!("2 {two} werden wahrscheinlich übersprungen"));
            assert_eq!(done(1), format!("Die Sicherung hat begonnen; 1 {one} wurde übersprungen."));
            assert_eq!(done(2), format!("Die Sicherung hat begonnen; 2 {two} wurden übersprungen."));
            assert_eq!(submit(false, 2, None), format!("2 {two} sichern"));
            assert_eq!(submit(true, 0, Some(1)), format!("Den Tresor sichern: 1 {one}"));
            assert_eq!(whole(Some((2, 1200)), ""), format!("Alle 2 {two}, 1\u{202f}200 GB."));
            assert_eq!(found("7", "nachts"), "Wiederherstellungspunkt 7 („nachts“)");
        });
    }
}

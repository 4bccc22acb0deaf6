//! The demo's own page: faults and the clock of the emulator behind it.

use super::language::{Language, language, pick};

words! {
    /// Title.
    pub title = "Demo cloud" | "Demo-Cloud";

    /// Lead.
    pub lead = "An emulator stands behind this page. Let something go wrong, or move its clock on, and see \
                        how the console takes it."
        | "Hinter dieser Seite steht ein Emulator. Hier etwas schiefgehen lassen oder seine Uhr vorstellen und \
           sehen, wie die Konsole damit umgeht.";

    /// Served by something else.
    pub not_here = "This page is for the emulator on your own machine. Start it with the README's command and \
                            open the address that it prints."
        | "Diese Seite gehört zum Emulator auf dem eigenen Rechner. Ihn mit dem Befehl aus der README starten und die \
           Adresse öffnen, die er ausgibt.";

    /// No or an unknown answer.
    pub gone = "The emulator's control path does not answer. Check that backup-emulator still runs and serves \
                        this page."
        | "Der Steuerpfad des Emulators antwortet nicht. Prüfen, ob backup-emulator noch läuft und diese Seite \
           ausliefert.";

    /// The whole of it failed.
    pub failed = "The demo cloud did not take that" | "Die Demo-Cloud hat das nicht angenommen";

    /// Heading of the form.
    pub new = "Let something go wrong" | "Etwas schiefgehen lassen";

    /// A field.
    pub operation = "Calls" | "Aufrufe";

    /// An entry.
    pub every_call = "Every call" | "Jeder Aufruf";
}

/// An entry: all calls of a service.
#[must_use]
pub fn every_call_of(service: &str) -> String {
    match language() {
        Language::English => format!("Every call of {service}"),
        Language::German => format!("Jeder Aufruf von {service}"),
    }
}

words! {
    /// A field.
    pub kind = "What happens" | "Was geschieht";

    /// A field.
    pub when = "When" | "Wann";

    /// A choice.
    pub before = "Before the effect" | "Vor der Wirkung";

    /// Its consequence.
    pub before_note = "The cloud does nothing." | "Die Cloud tut nichts.";

    /// A choice.
    pub after = "After the effect" | "Nach der Wirkung";

    /// Its consequence.
    pub after_note = "The cloud did it; the answer is lost or changed."
        | "Die Cloud hat es getan; die Antwort geht verloren oder ist verändert.";

    /// A field.
    pub times_label = "How often" | "Wie oft";

    /// Its hint.
    pub times_hint = "0 until it is taken back." | "0: bis es zurückgenommen wird.";

    /// A field.
    pub status = "HTTP status" | "HTTP-Status";

    /// A field.
    pub code = "Error code" | "Fehlercode";

    /// Its hint.
    pub code_hint = "As the service would write it: BackupService.6201."
        | "So, wie der Dienst ihn schreibt: BackupService.6201.";

    /// A field.
    pub delay = "Late by" | "Verspätung";

    /// Its unit.
    pub milliseconds = "ms" | "ms";

    /// A field.
    pub retry = "Try again after" | "Neuer Versuch nach";

    /// Its hint.
    pub retry_hint = "Empty: the answer does not say." | "Leer: Die Antwort sagt es nicht.";

    /// Its unit.
    pub seconds = "s" | "s";

    /// The deed.
    pub add = "Set fault" | "Fehler setzen";

    /// Said when done.
    pub added = "The fault is set." | "Der Fehler ist gesetzt.";
}

/// What to do about a number that is none, or outside its bounds.
#[must_use]
pub fn number(least: i64, most: i64) -> String {
    match language() {
        Language::English => format!("Enter a whole number from {least} to {most}."),
        Language::German => format!("Eine ganze Zahl von {least} bis {most} eingeben."),
    }
}

/// Kinds of faults: the emulator's word, and ours.
#[must_use]
pub fn kinds() -> [(&'static str, &'static str); 12] {
    [
        ("status", pick("It is refused with a status", "Er wird mit einem Status abgelehnt")),
        ("broken", pick("The connection breaks", "Die Verbindung bricht ab")),
        ("truncated", pick("The answer ends in the middle", "Die Antwort endet mittendrin")),
        ("half", pick("The answer is whole, its document half", "Die Antwort ist ganz, ihr Dokument halb")),
        ("fail-work", pick("What it begins fails on the way", "Was er beginnt, schlägt unterwegs fehl")),
        ("delay", pick("The answer is late", "Die Antwort kommt spät")),
        ("throttle", pick("Too many calls (429)", "Zu viele Aufrufe (429)")),
        ("html", pick("A gateway answers with a page (502)", "Ein Gateway antwortet mit einer Seite (502)")),
        ("expire-token", pick("The token ends", "Das Token läuft ab")),
        ("wrong-types", pick("Numbers come as text, lists as null", "Zahlen kommen als Text, Listen als null")),
        ("unknown", pick("States and fields that nobody knows", "Status und Felder, die niemand kennt")),
        ("missing", pick("Half of the fields are missing", "Die Hälfte der Felder fehlt")),
    ]
}

words! {
    /// Heading of the list.
    pub waiting = "Faults that wait" | "Wartende Fehler";

    /// Nothing waits.
    pub none = "No fault is set" | "Kein Fehler gesetzt";

    /// What belongs there.
    pub none_note = "Every call is answered as the documents say."
        | "Jeder Aufruf wird so beantwortet, wie es die Dokumente sagen.";

    /// A column of the list.
    pub row = "Take back" | "Zurücknehmen";

    /// Takes all back.
    pub clear = "Take all back" | "Alle zurücknehmen";

    /// Said when done.
    pub cleared = "No fault is set any more." | "Kein Fehler ist mehr gesetzt.";

    /// Said when done.
    pub taken_back = "The fault is taken back." | "Der Fehler ist zurückgenommen.";
}

/// The deed of a row.
#[must_use]
pub fn take_back(kind: &str, operation: &str) -> String {
    format!("{}: {kind}, {operation}", row())
}

/// How often a fault still strikes.
#[must_use]
pub fn times(times: i64) -> String {
    match (times, language()) {
        (0, _) => pick("Until taken back", "Bis es zurückgenommen wird").to_owned(),
        (1, _) => pick("Once", "Einmal").to_owned(),
        (more, Language::English) => format!("{more} times"),
        (more, Language::German) => format!("{more}-mal"),
    }
}

words! {
    /// Heading of the clock.
    pub clock = "Clock of the demo cloud" | "Uhr der Demo-Cloud";

    /// What it does.
    pub clock_note = "Moving it on finishes what runs there and brings the end of the token nearer."
        | "Vorstellen beendet, was dort läuft, und bringt das Ende des Tokens näher.";
}
/// Steps of the clock: seconds and the deed.
#[must_use]
pub fn steps() -> [(i64, &'static str); 3] {
    [
        (60, pick("1 minute on", "1 Minute weiter")),
        (3600, pick("1 hour on", "1 Stunde weiter")),
        (86_400, pick("1 day on", "1 Tag weiter")),
    ]
}

/// Said when done.
#[must_use]
pub fn moved(step: &str) -> String {
    match language() {
        Language::English => format!("The demo cloud's clock is {step}."),
        Language::German => format!("Die Uhr der Demo-Cloud steht {step}."),
    }
}

words! {
    /// The way to this page, on the page of the session.
    pub link = "Faults and clock of the demo cloud" | "Fehler und Uhr der Demo-Cloud";
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{moved, steps, times};

    #[test]
    fn german_counts_how_often() {
        assert_eq!(in_german(|| [0, 1, 3].map(times)), ["Bis es zurückgenommen wird", "Einmal", "3-mal"]);
    }

    #[test]
    fn a_step_of_the_clock_ends_its_sentence() {
        let said = || steps().map(|(_, step)| moved(step));
        assert_eq!(said().first().map(String::as_str), Some("The demo cloud's clock is 1 minute on."));
        assert_eq!(in_german(said).last().map(String::as_str), Some("Die Uhr der Demo-Cloud steht 1 Tag weiter."));
    }
}

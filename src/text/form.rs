//! What every form says.

use backup_api::error::Taken;

use super::language::{Language, language, pick};

/// Heading of the summary.
#[must_use]
pub fn summary(count: usize) -> String {
    match language() {
        Language::English => {
            format!("{count} {} to change before this can be sent", if count == 1 { "thing" } else { "things" })
        }
        Language::German => {
            format!("{count} {} zu ändern, bevor sich dies senden lässt", if count == 1 { "Angabe" } else { "Angaben" })
        }
    }
}

/// Problems of a list beyond those that are written out.
#[must_use]
pub fn more_of_them(count: usize) -> String {
    match (count, language()) {
        (1, _) => pick("1 more entry is like these.", "1 weiterer Eintrag ist wie diese.").to_owned(),
        (_, Language::English) => format!("{count} more entries are like these."),
        (_, Language::German) => format!("{count} weitere Einträge sind wie diese."),
    }
}

/// What is the same for several entries of a list, said once, with the first of them.
#[must_use]
pub fn each_of(names: &[String], said: &str) -> String {
    const NAMED: usize = 3;
    let count = names.len();
    let first = names.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    match (language(), count.saturating_sub(NAMED)) {
        (Language::English, 0) => format!("Each of {count} entries ({first}): {said}"),
        (Language::English, rest) => format!("Each of {count} entries ({first} and {rest} more): {said}"),
        (Language::German, 0) => format!("Jeweils bei {count} Einträgen ({first}): {said}"),
        (Language::German, rest) => format!("Jeweils bei {count} Einträgen ({first} und {rest} weiteren): {said}"),
    }
}

words! {
    /// Nobody is signed in.
    pub no_session = "Sign in to send this" | "Zum Senden anmelden";

    /// What happens to the form meanwhile.
    pub no_session_note = "Without a session nothing is sent. You can fill it in before or after; what is typed stays."
        | "Ohne Sitzung wird nichts gesendet. Das Formular lässt sich vorher oder nachher ausfüllen; Eingegebenes \
           bleibt.";

    /// Region of the result.
    pub result = "Result" | "Ergebnis";

    /// The reply whole.
    pub raw = "Whole answer (JSON)" | "Ganze Antwort (JSON)";

    /// The request took effect, but looking did not find its result.
    pub not_shown = "Looked: it is not listed yet, though the service accepted the request. Look into the list \
                             in a minute; do not send it again."
        | "Nachgesehen: Es steht noch nicht in der Liste, obwohl der Dienst die Anfrage angenommen hat. In einer \
           Minute in die Liste sehen; nicht noch einmal senden.";

    /// The request took effect, but the services could not be asked for its result.
    pub not_asked = "The service accepted the request, but can't be asked for its result right now. Look into \
                             the list in a minute; do not send it again."
        | "Der Dienst hat die Anfrage angenommen, lässt sich aber gerade nicht nach dem Ergebnis fragen. In einer \
           Minute in die Liste sehen; nicht noch einmal senden.";

    /// In the walkthrough: takes what was found to the next step.
    pub go_on = "Go on with it" | "Damit weitermachen";

    /// Goes to the thing that was found.
    pub open = "Open it" | "Öffnen";

    /// Beside the button once the result of a lost answer was found.
    pub took_effect_alone = "It took effect already." | "Es hat schon gewirkt.";

    /// Beside the deed while a lost answer waits for a choice.
    pub undecided = "It may be done already. Choose above what to do."
        | "Vielleicht ist es schon geschehen. Oben wählen, was zu tun ist.";

    /// Asks the services once more.
    pub look_again = "Look again" | "Erneut nachsehen";

    /// Makes the form ready for another request.
    pub next = "Use the form again" | "Formular erneut verwenden";

    /// Sends the same once more.
    pub send_again = "Send again" | "Erneut senden";

    /// Heading of the answer to a request of another project.
    pub elsewhere = "The answer to a request of another project" | "Antwort auf eine Anfrage eines anderen Projekts";

    /// Puts it away.
    pub elsewhere_seen = "Put this note away" | "Hinweis ausblenden";

    /// While looking.
    pub looking = "Looking whether it took effect …" | "Es wird nachgesehen, ob es gewirkt hat …";

    /// Nothing was found.
    pub not_there = "Looked: nothing of it is there now. It may still appear; then sending again does it twice."
        | "Nachgesehen: Davon ist jetzt nichts da. Es kann noch erscheinen; erneutes Senden wirkt \
           dann doppelt.";

    /// The services could not be asked.
    pub cannot_tell = "The services can't be asked right now, so it is not known whether it took effect. Look again before you send again."
        | "Die Dienste lassen sich gerade nicht fragen, daher ist nicht bekannt, ob es gewirkt hat. Vor dem erneuten \
           Senden noch einmal nachsehen.";
}

/// The result was found. `what` is a subject in English and, in German, a name after a colon.
#[must_use]
pub fn took_effect(what: &str) -> String {
    match language() {
        Language::English => format!("Looked: it took effect. {what} is there."),
        Language::German => format!("Nachgesehen: Es hat gewirkt. Gefunden: {what}."),
    }
}

/// The result was found more than once.
#[must_use]
pub fn took_effect_often(what: &[String]) -> String {
    let (count, all) = (what.len(), what.join(", "));
    match language() {
        Language::English => format!(
            "Looked: it took effect {count} times: {all}. A browser or a proxy repeats a request by itself when a \
             connection breaks. Delete what is too many before it is charged."
        ),
        Language::German => format!(
            "Nachgesehen: Es hat {count}-mal gewirkt: {all}. Ein Browser oder Proxy wiederholt eine Anfrage von selbst, \
             wenn eine Verbindung abbricht. Überzähliges löschen, bevor es berechnet wird."
        ),
    }
}

/// Something like the result was found. `what` as in [`took_effect`].
#[must_use]
pub fn perhaps(what: &str) -> String {
    match language() {
        Language::English => {
            format!("Looked: {what} is there and may be the result of this request. Open it before you send again.")
        }
        Language::German => format!(
            "Nachgesehen. Gefunden: {what}. Das kann das Ergebnis dieser Anfrage sein. Öffnen, bevor erneut gesendet wird."
        ),
    }
}

/// The answer came when another project was in hand: where the request was sent, and what became of it.
#[must_use]
pub fn elsewhere_note(project: &str, taken: Taken) -> String {
    match (language(), taken) {
        (Language::English, Taken::Yes) => format!(
            "It was sent in the project {project} and accepted there; nothing was done in any other. Change to that \
             project to see the result in its lists."
        ),
        (Language::English, Taken::No) => {
            format!("It was sent in the project {project}. Nothing was done, neither there nor in any other.")
        }
        (Language::English, Taken::Unknown) => format!(
            "It was sent in the project {project}. Whether it took effect stands in the lists of that project: change \
             to it and look there before you send it again."
        ),
        (Language::German, Taken::Yes) => format!(
            "Gesendet im Projekt {project} und dort angenommen; in keinem anderen wurde etwas getan. Nach einem \
             Wechsel dorthin steht das Ergebnis in den Listen."
        ),
        (Language::German, Taken::No) => {
            format!("Gesendet im Projekt {project}. Getan wurde nichts, weder dort noch in einem anderen.")
        }
        (Language::German, Taken::Unknown) => format!(
            "Gesendet im Projekt {project}. Ob es gewirkt hat, steht in den Listen jenes Projekts: dorthin wechseln und \
             nachsehen, bevor erneut gesendet wird."
        ),
    }
}

/// Beside a disclosure with a part for each chosen resource.
#[must_use]
pub fn set_of_resources(set: usize, all: usize) -> String {
    match (set, language()) {
        (0, _) => pick("none set", "keine gesetzt").to_owned(),
        (_, Language::English) => format!("set for {set} of {all}"),
        (_, Language::German) => format!("für {set} von {all} gesetzt"),
    }
}

/// Beside a disclosure of rarely used fields.
#[must_use]
pub fn set_of(set: usize, all: usize) -> String {
    match (set, all, language()) {
        (0, 1, _) => pick("1 field, not set", "1 Feld, nicht gesetzt").to_owned(),
        (0, _, Language::English) => format!("{all} fields, none set"),
        (0, _, Language::German) => format!("{all} Felder, keins gesetzt"),
        (_, _, Language::English) => format!("{set} of {all} set"),
        (_, _, Language::German) => format!("{set} von {all} gesetzt"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{Taken, each_of, elsewhere_note, more_of_them, set_of, set_of_resources, summary, took_effect};

    #[test]
    fn english_agrees_with_the_number() {
        assert_eq!(
            [summary(1), summary(2)],
            ["1 thing to change before this can be sent", "2 things to change before this can be sent"]
        );
        assert_eq!(
            [set_of(0, 1), set_of(0, 3), set_of(2, 3)],
            ["1 field, not set", "3 fields, none set", "2 of 3 set"]
        );
    }

    #[test]
    fn german_agrees_with_the_number() {
        in_german(|| {
            assert_eq!(
                [summary(1), summary(2)],
                [
                    "1 Angabe zu ändern, bevor sich dies senden lässt",
                    "2 Angaben zu ändern, bevor sich dies senden lässt"
                ]
            );
            assert_eq!(
                [more_of_them(1), more_of_them(2)],
                ["1 weiterer Eintrag ist wie diese.", "2 weitere Einträge sind wie diese."]
            );
            assert_eq!(
                [set_of(0, 1), set_of(0, 3), set_of(2, 3)],
                ["1 Feld, nicht gesetzt", "3 Felder, keins gesetzt", "2 von 3 gesetzt"]
            );
            assert_eq!([set_of_resources(0, 2), set_of_resources(1, 2)], ["keine gesetzt", "für 1 von 2 gesetzt"]);
            assert_eq!(
                elsewhere_note("p", Taken::No),
                "Gesendet im Projekt p. Getan wurde nichts, weder dort noch in einem anderen."
            );
            assert_eq!(took_effect("Tresor „a“"), "Nachgesehen: Es hat gewirkt. Gefunden: Tresor „a“.");
        });
    }

    #[test]
    fn what_is_alike_names_the_first() {
        let names = |count: usize| -> Vec<String> { (1..=count).map(|number| format!("id-{number}")).collect() };
        assert_eq!(each_of(&names(2), "Check it."), "Each of 2 entries (id-1, id-2): Check it.");
        assert_eq!(each_of(&names(5), "Check it."), "Each of 5 entries (id-1, id-2, id-3 and 2 more): Check it.");
        assert_eq!(
            in_german(|| each_of(&names(5), "Prüfen.")),
            "Jeweils bei 5 Einträgen (id-1, id-2, id-3 und 2 weiteren): Prüfen."
        );
    }
}

//! The same in German. Labels and kinds stand where their form does not change.

use backup_api::problem::{IdForm, Kind, Problem, Severity};

use super::{charset, choice, grouped, is_chosen, last, unseen};
use crate::text::{restore_point_create, status};

/// The sentence for `problem` at a field called `label`.
pub(super) fn problem(problem: &Problem, label: &str) -> String {
    match &problem.kind {
        Kind::Missing if problem.path == "check_protectable" => {
            "IDs einfügen oder Server aus der Liste wählen.".to_owned()
        }
        Kind::Missing => format!("{label} {}.", deed(&problem.path)),
        Kind::TooLong { max, got } => format!("Höchstens {max} Zeichen verwenden. {} Zeichen entfernen.", got - max),
        Kind::TooMany { max, got } if problem.severity == Severity::Warning => format!(
            "Mehr als {max} {}: Ob der Dienst sie annimmt, ist nicht dokumentiert. {} entfernen oder trotzdem senden.",
            counted(&problem.path, *max),
            got - max
        ),
        Kind::TooMany { max, got } => {
            format!("Höchstens {max} {} verwenden. {} entfernen.", counted(&problem.path, *max), got - max)
        }
        Kind::TooShort { min, got } if *min == 1 && *got == 0 => format!("{label} {}.", deed(&problem.path)),
        Kind::TooShort { min, .. } => format!("Mindestens {min} verwenden."),
        Kind::BadCharacter { found, position, allowed } => {
            format!("{} {} an Position {position} entfernen.", charset(*allowed), character(*found))
        }
        Kind::Prefix { prefix } if problem.severity == Severity::Warning => format!(
            "Namen, die mit „{}“ beginnen, gehören zu automatischen Sicherungen; ob „{prefix}“ dazu zählt, ist nicht \
             dokumentiert. Anders beginnen oder trotzdem senden.",
            prefix.to_ascii_lowercase()
        ),
        Kind::Prefix { prefix } => {
            format!("Anders als mit „{prefix}“ beginnen: Solche Namen gehören zu automatischen Sicherungen.")
        }
        Kind::NotWhole => "Eine ganze Zahl eingeben, nur Ziffern.".to_owned(),
        Kind::OutOfRange { min, max } => format!("Eine Zahl von {} bis {} eingeben.", grouped(*min), grouped(*max)),
        Kind::OutOfRangeOrEndless { min, max } => {
            format!("Eine Zahl von {} bis {} eingeben, oder -1 für unbegrenzt.", grouped(*min), grouped(*max))
        }
        Kind::NotOneOf { allowed } => {
            let names: Vec<&str> = allowed.iter().map(|value| choice(&problem.path, value)).collect();
            format!("Eines davon wählen: {}.", names.join(", "))
        }
        Kind::NotOffered => "Diese Cloud hat es nicht. Leeren oder anderes wählen.".to_owned(),
        Kind::MayBeRefused => {
            "Der Dienst kann es ablehnen, eine Platte auszulassen, etwa die Systemplatte; er überspringt dann den Server."
                .to_owned()
        }
        Kind::NotUuid => {
            "Eine ID der Form 8-4-4-4-12 verwenden, Hexadezimalziffern mit Bindestrichen, zum Beispiel aus der Liste \
             kopiert."
                .to_owned()
        }
        Kind::UnusualId { usual } => format!(
            "IDs bestehen hier meist aus {}; diese nicht. Vor dem Senden prüfen.",
            match usual {
                IdForm::Uuid => "8-4-4-4-12 Hexadezimalziffern",
                IdForm::Project => "32 Hexadezimalziffern",
            }
        ),
        Kind::Duplicate { first } => format!("Das ist dasselbe wie Eintrag {}. Einen davon entfernen.", first + 1),
        Kind::WrongType { got } if problem.severity == Severity::Warning => {
            format!("Der Typ ist „{}“ und wird hier nicht erwartet. Entfernen oder trotzdem senden.", status::kind(got))
        }
        Kind::WrongType { got } => {
            format!("Anderes wählen: Der Typ „{}“ passt hier nicht.", status::kind(got))
        }
        Kind::NotInVault => "Zuerst dem Tresor zuordnen oder aus der Auswahl entfernen.".to_owned(),
        Kind::InOtherVault { vault } if vault.is_empty() => {
            "Schon in einem Tresor. Dort zuerst entfernen oder anderes wählen.".to_owned()
        }
        Kind::InOtherVault { vault } => {
            format!("Schon im Tresor „{vault}“. Dort zuerst entfernen oder anderes wählen.")
        }
        Kind::NotReady { state } => format!(
            "Der Status ist „{}“, daher wird eine Sicherung vielleicht abgelehnt. Vor dem Senden prüfen.",
            status::word(state)
        ),
        Kind::Unfit { reason } => match reason.trim().trim_end_matches('.') {
            "" => "Der Dienst sagt, dass eine Sicherung nicht möglich ist. Vor dem Senden prüfen.".to_owned(),
            reason => {
                format!("Der Dienst sagt, dass eine Sicherung nicht möglich ist: {reason}. Vor dem Senden prüfen.")
            }
        },
        Kind::SmallerThanResources { sum, size } => format!(
            "Die gewählten Ressourcen umfassen {} GB, {} GB mehr als der Tresor. Den Tresor vergrößern oder Ressourcen \
             entfernen; vielleicht nimmt der Dienst es auch so an.",
            grouped(*sum),
            grouped(sum - size)
        ),
        Kind::Exclusive { other } => {
            format!("Entweder dies oder {} senden: Was von beidem gilt, ist nicht dokumentiert.", last(other))
        }
        Kind::NotPortable => {
            "Hier geht es; Server-Sicherungen und Tresore nehmen nur Buchstaben, Ziffern, - und _ an.".to_owned()
        }
        Kind::SchedulerOnly => {
            "Für den Zeitplan gedacht: Eine solche Sicherung unterliegt Regeln zur Aufbewahrung. Für \
                                eine Sicherung von Hand ausgeschaltet lassen."
                .to_owned()
        }
        Kind::ByHandOnly => {
            format!("Gilt nur für eine Sicherung von Hand. Leer lassen oder „{}“ ausschalten.", restore_point_create::auto())
        }
        Kind::ManyAtOnce { known, got } => {
            format!("{got} auf einmal; bis {known} gehen bekanntlich. Weniger senden, wenn der Dienst ablehnt.")
        }
        Kind::UnknownKey { key } => format!("„{key}“ entfernen: Der Dienst kennt es nicht."),
        Kind::WrongJsonType { expected: "object" } => {
            "Ein JSON-Objekt schreiben: Paare zwischen { und }, zum Beispiel {\"ticket\": \"42\"}.".to_owned()
        }
        Kind::WrongJsonType { expected } => format!("Als {expected} senden."),
    }
}

/// A character by its name where it can't be seen, else in quotes: what is removed, so in the accusative.
pub(super) fn character(found: char) -> String {
    match found {
        ' ' => "Das Leerzeichen".to_owned(),
        '\t' => "Den Tabulator".to_owned(),
        '\n' | '\r' => "Den Zeilenumbruch".to_owned(),
        '\u{a0}' => "Das geschützte Leerzeichen".to_owned(),
        found if found.is_control() => format!("Das Steuerzeichen U+{:04X}", u32::from(found)),
        found if unseen(found) => format!("Das unsichtbare Zeichen U+{:04X}", u32::from(found)),
        found => format!("„{found}“"),
    }
}

/// What is chosen from a list is chosen, the rest is entered.
fn deed(path: &str) -> &'static str {
    if is_chosen(path) { "wählen" } else { "eingeben" }
}

/// What a list holds, one or many.
fn counted(path: &str, count: usize) -> &'static str {
    let (one, many) = match last(path).as_str() {
        "tags" => ("Tag", "Tags"),
        "resources" | "resource details" | "resource ids" => ("Ressource", "Ressourcen"),
        _ => ("Eintrag", "Einträge"),
    };
    if count == 1 { one } else { many }
}

#[cfg(test)]
mod tests {
    use backup_api::problem::{Charset, IdForm, Kind, Problem};

    use crate::text::{language::in_german, problem};

    fn say(path: &str, label: &str, kind: Kind) -> String {
        let found = Problem::error("", path, kind);
        in_german(|| problem(&found, label))
    }

    #[test]
    fn labels_keep_their_capitals() {
        assert_eq!(say("vault.name", "Name des Tresors", Kind::Missing), "Name des Tresors eingeben.");
        assert_eq!(say("{resource_id}", "Server", Kind::Missing), "Server wählen.");
        assert_eq!(say("resources", "Ressourcen", Kind::TooShort { min: 1, got: 0 }), "Ressourcen wählen.");
    }

    #[test]
    fn a_wrong_character_has_its_article() {
        let kind = |found| Kind::BadCharacter { found, position: 4, allowed: Charset::Name };
        let cases = [
            (' ', "Das Leerzeichen"),
            ('\t', "Den Tabulator"),
            ('\n', "Den Zeilenumbruch"),
            ('\u{7}', "Das Steuerzeichen U+0007"),
            ('é', "„é“"),
        ];
        for (found, named) in cases {
            let said = format!("Buchstaben, Ziffern, - und _ verwenden. {named} an Position 4 entfernen.");
            assert_eq!(say("vault.name", "Name", kind(found)), said);
        }
    }

    #[test]
    fn a_list_says_what_is_counted() {
        let list = |path: &str, max| say(path, "Liste", Kind::TooMany { max, got: 302 });
        assert_eq!(list("vault.resources", 255), "Höchstens 255 Ressourcen verwenden. 47 entfernen.");
        assert_eq!(list("vault.tags", 1), "Höchstens 1 Tag verwenden. 301 entfernen.");
        assert_eq!(list("other", 300), "Höchstens 300 Einträge verwenden. 2 entfernen.");
        let long = Kind::TooLong { max: 64, got: 65 };
        assert_eq!(say("vault.name", "Name", long), "Höchstens 64 Zeichen verwenden. 1 Zeichen entfernen.");
    }

    #[test]
    fn choices_and_states_are_told_in_german() {
        let kinds = Kind::NotOneOf { allowed: &["server", "disk"] };
        assert_eq!(say("vault.billing.object_type", "Art", kinds), "Eines davon wählen: Server, Festplatten.");
        let state = Kind::NotReady { state: "SHUTOFF".to_owned() };
        assert!(say("resources[0]", "Server", state).starts_with("Der Status ist „Gestoppt“, daher"));
        let unusual = Kind::UnusualId { usual: IdForm::Project };
        assert!(say("project", "Projekt-ID", unusual).starts_with("IDs bestehen hier meist aus 32 Hexadezimalziffern"));
    }
}

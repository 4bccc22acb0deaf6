//! Associate resources.

use super::choose;
use super::language::{Language, language, pick};

words! {
    /// Title of the page.
    pub title = "Associate resources" | "Ressourcen zuordnen";

    /// What it is for.
    pub lead = "A vault backs up only what is associated with it. A resource can sit in one vault."
        | "Ein Tresor sichert nur, was ihm zugeordnet ist. Eine Ressource kann nur einem Tresor zugeordnet sein.";

    /// Meanwhile.
    pub busy = "Associating …" | "Wird zugeordnet …";

    /// Group of the vault.
    pub where_label = "Into which vault" | "Welchem Tresor";

    /// Group of the resources.
    pub what = "What joins it" | "Was dazukommt";

    /// Kind, where the vault is not in the list.
    pub kind = "What the vault is for" | "Wofür der Tresor ist";

    /// Why it is asked.
    pub kind_hint = "The vault is not in the list, so its kind is not known here."
        | "Der Tresor steht nicht in der Liste, daher ist seine Art hier nicht bekannt.";

    /// The picker.
    pub resources_label = "Resources to associate" | "Zuzuordnende Ressourcen";

    /// What the service asks for.
    pub resources_hint = "Up to 256 that run and sit in no vault."
        | "Bis zu 256, die laufen und in keinem Tresor sind.";

    /// The disclosure.
    pub more = "Names, and disks to leave out" | "Namen, und auszulassende Festplatten";

    /// What an id is of.
    pub id = "resource id" | "Ressourcen-ID";

    /// What to do about the ones that were left out.
    pub not_added_note = "The service's answer leaves out what is listed here. Look into the vault before you count on it, then try again."
        | "In der Antwort des Dienstes fehlt, was hier steht. In den Tresor sehen, bevor man sich darauf verlässt, \
           dann erneut versuchen.";

    /// The next step.
    pub next = "Create a restore point" | "Wiederherstellungspunkt anlegen";

    /// Opens it.
    pub open = "Open the vault" | "Tresor öffnen";

    /// Once more.
    pub another = "Associate more" | "Weitere zuordnen";

    /// Back to the form.
    pub back = "Choose other resources" | "Andere Ressourcen wählen";
}

/// Goes on without what was left out.
#[must_use]
pub fn go_on(count: usize) -> String {
    format!("{} {}", pick("Go on with", "Weiter mit"), resources(count))
}

/// The deed: "Associate 3 servers".
#[must_use]
pub fn submit(count: usize, object_type: &str) -> String {
    let kind = choose::kind(object_type, count);
    match (count, language()) {
        (0, _) => title().to_owned(),
        (count, Language::English) => format!("Associate {count} {kind}"),
        (count, Language::German) => format!("{count} {kind} zuordnen"),
    }
}

/// Said aloud.
#[must_use]
pub fn done(added: usize, missing: usize) -> String {
    match missing {
        0 => format!("{} {}.", resources(added), pick("associated", "zugeordnet")),
        missing => format!("{}.", not_added(missing)),
    }
}

/// What is in now.
#[must_use]
pub fn added(count: usize, vault: &str) -> String {
    let (one, resources) = (count == 1, resources(count));
    match language() {
        Language::English => {
            format!("{resources} {} associated with the vault “{vault}”", if one { "is" } else { "are" })
        }
        Language::German => format!("{resources} {} dem Tresor „{vault}“ zugeordnet", if one { "ist" } else { "sind" }),
    }
}

/// What is not.
#[must_use]
pub fn not_added(count: usize) -> String {
    let (one, resources) = (count == 1, resources(count));
    match language() {
        Language::English => format!("{resources} {} not associated", if one { "was" } else { "were" }),
        Language::German => format!("{resources} {} nicht zugeordnet", if one { "wurde" } else { "wurden" }),
    }
}

/// What a search after a lost answer has found, as `form::took_effect` names it.
#[must_use]
pub fn found(there: usize, asked: usize, vault: &str) -> String {
    match (asked, language()) {
        (1, Language::English) => format!("The chosen resource, in the vault “{vault}”,"),
        (1, Language::German) => format!("die gewählte Ressource im Tresor „{vault}“"),
        (_, Language::English) if there == asked => {
            format!("The whole choice ({}), in the vault “{vault}”,", resources(asked))
        }
        (_, Language::German) if there == asked => {
            format!("die ganze Auswahl ({}) im Tresor „{vault}“", resources(asked))
        }
        (_, Language::English) => format!("Only a part of the choice ({there} of {asked}), in the vault “{vault}”,"),
        (_, Language::German) => format!("nur ein Teil der Auswahl ({there} von {asked}) im Tresor „{vault}“"),
    }
}

fn resources(count: usize) -> String {
    format!("{count} {}", choose::kind("", count))
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{added, done, found, not_added, resources, submit};

    #[test]
    fn german_agrees_with_the_number() {
        in_german(|| {
            let (one, two) = (resources(1), resources(2));
            assert_eq!(added(1, "prod"), format!("{one} ist dem Tresor „prod“ zugeordnet"));
            assert_eq!(added(2, "prod"), format!("{two} sind dem Tresor „prod“ zugeordnet"));
            assert_eq!(not_added(1), format!("{one} wurde nicht zugeordnet"));
            assert_eq!(done(1, 2), format!("{two} wurden nicht zugeordnet."));
            assert_eq!(done(2, 0), format!("{two} zugeordnet."));
            assert_eq!(submit(2, ""), format!("{two} zuordnen"));
            assert_eq!(submit(0, ""), "Ressourcen zuordnen");
            assert_eq!(found(2, 2, "prod"), format!("die ganze Auswahl ({two}) im Tresor „prod“"));
            assert_eq!(found(1, 2, "prod"), "nur ein Teil der Auswahl (1 von 2) im Tresor „prod“");
        });
    }

    #[test]
    fn english_agrees_with_the_number() {
        assert_eq!(added(1, "prod"), "1 resource is associated with the vault “prod”");
        assert_eq!(not_added(2), "2 resources were not associated");
        assert_eq!(found(2, 2, "prod"), "The whole choice (2 resources), in the vault “prod”,");
    }
}

//! A vault.

use super::language::{Language, language};
use super::lists::counted;

mod delete;

pub use delete::*;

words! {
    /// Title of the page.
    pub title = "Vault" | "Tresor";

    /// What an id is, for its copy button.
    pub id = "vault id" | "Tresor-ID";

    /// For states of the page.
    pub what = "this vault" | "diesen Tresor";

    /// The deed.
    pub associate = "Associate resources" | "Ressourcen zuordnen";

    /// The deed.
    pub restore_point = "Create restore point" | "Wiederherstellungspunkt anlegen";

    /// The deed.
    pub delete = "Delete vault" | "Tresor löschen";

    /// Meanwhile.
    pub deleting = "Deleting vault …" | "Tresor wird gelöscht …";

    /// No such vault.
    pub unknown = "There is no such vault in this project" | "Diesen Tresor gibt es in diesem Projekt nicht";

    /// What to do.
    pub unknown_note = "It may have been deleted, or it belongs to another project or region than this session. Check the address."
        | "Vielleicht ist er gelöscht, oder er gehört zu einem anderen Projekt oder einer anderen Region als diese \
           Sitzung. Die Adresse prüfen.";

    /// A fact.
    pub id_asked = "Vault id asked for" | "Gesuchte Tresor-ID";

    /// The way out.
    pub to_list = "All vaults" | "Alle Tresore";

    /// A heading.
    pub facts = "Facts" | "Angaben";

    /// A heading.
    pub capacity = "Capacity" | "Kapazität";

    /// A heading.
    pub resources = "Resources" | "Ressourcen";

    /// A heading.
    pub backups = "Backups by restore point" | "Sicherungen nach Wiederherstellungspunkt";

    /// A heading.
    pub policies = "Policies" | "Richtlinien";

    /// A heading.
    pub tags = "Tags" | "Tags";

    /// A fact.
    pub description = "Description" | "Beschreibung";

    /// A fact.
    pub kind = "For" | "Für";

    /// A fact.
    pub purpose = "Purpose" | "Zweck";

    /// A fact.
    pub consistency = "Consistency" | "Konsistenz";

    /// A fact.
    pub charging = "Charging" | "Abrechnung";

    /// A fact.
    pub spec = "Specification" | "Spezifikation";

    /// A fact.
    pub created = "Created" | "Angelegt";

    /// A fact.
    pub project = "Project" | "Projekt";

    /// A fact.
    pub enterprise_project = "Enterprise project" | "Enterprise-Projekt";

    /// A fact.
    pub auto_bind = "Associates by tag" | "Ordnet nach Tag zu";

    /// A fact.
    pub auto_expand = "Grows by itself" | "Wächst von selbst";

    /// A fact.
    pub lock = "Backup lock" | "Sperre der Sicherungen";

    /// A fact.
    pub order = "Order" | "Bestellung";

    /// A fact.
    pub frozen = "Frozen because" | "Eingefroren wegen";

    /// A fact.
    pub notify = "Notifies of failures" | "Meldet Fehlschläge";

    /// A fact.
    pub zone = "Zone" | "Zone";

    /// A fact.
    pub prefix = "Start of backup names" | "Anfang der Sicherungsnamen";

    /// On.
    pub on = "On" | "Ein";

    /// Off.
    pub off = "Off" | "Aus";

    /// Used of the size.
    pub used = "Used by backups" | "Von Sicherungen belegt";

    /// Promised.
    pub allocated = "Size of its resources" | "Größe seiner Ressourcen";

    /// Bought.
    pub size = "Size of the vault" | "Größe des Tresors";

    /// Lock warning.
    pub locked = "The backups of this vault are locked" | "Die Sicherungen dieses Tresors sind gesperrt";

    /// Its consequence.
    pub locked_note = "They can't be deleted before they expire, resources can't be removed, and the lock can't be taken off."
        | "Sie lassen sich vor ihrem Ablauf nicht löschen, Ressourcen lassen sich nicht entfernen, und die Sperre \
           lässt sich nicht aufheben.";

    /// Frozen.
    pub frozen_title = "This vault is frozen" | "Dieser Tresor ist eingefroren";

    /// Its consequence.
    pub frozen_note = "No backups are made while it is frozen. Look at the account's balance and orders in the vendor's console."
        | "Solange er eingefroren ist, entstehen keine Sicherungen. Guthaben und Bestellungen des Kontos in der \
           Konsole des Anbieters prüfen.";

    /// Over its size.
    pub over = "The backups fill this vault" | "Die Sicherungen füllen diesen Tresor";

    /// Its consequence.
    pub over_note = "New backups fail once it is full. Enlarge the vault or delete backups that are no longer needed."
        | "Neue Sicherungen schlagen fehl, sobald er voll ist. Den Tresor vergrößern oder nicht mehr benötigte \
           Sicherungen löschen.";

    /// No resource.
    pub no_resources = "No resources are associated" | "Keine Ressourcen sind zugeordnet";

    /// What that means.
    pub no_resources_note = "Nothing is backed up until a resource of this kind is associated."
        | "Nichts wird gesichert, bis eine Ressource dieser Art zugeordnet ist.";

    /// No backup.
    pub no_backups = "No backups yet" | "Noch keine Sicherungen";

    /// What that means.
    pub no_backups_note = "Create a restore point: it makes one backup of each associated resource."
        | "Einen Wiederherstellungspunkt anlegen: Er macht eine Sicherung jeder zugeordneten Ressource.";

    /// No policy.
    pub no_policies = "No policy: backups are made by hand only."
        | "Keine Richtlinie: Sicherungen entstehen nur von Hand.";

    /// No tag.
    pub no_tags = "No tags" | "Keine Tags";

    /// A column.
    pub resource = "Resource" | "Ressource";

    /// A column.
    pub state = "State" | "Status";

    /// A column.
    pub resource_size = "Size" | "Größe";

    /// A column.
    pub backup_count = "Backups" | "Sicherungen";

    /// A column.
    pub latest = "Latest backup" | "Letzte Sicherung";

    /// A column.
    pub kind_of = "Kind" | "Art";

    /// What an id is, for its copy button.
    pub resource_id = "resource id" | "Ressourcen-ID";

    /// Goes there.
    pub to_tasks = "Open the tasks" | "Aufgaben öffnen";

    /// For states of the part.
    pub what_backups = "the backups of this vault" | "die Sicherungen dieses Tresors";

    /// For states of the part.
    pub what_policies = "the policies of this vault" | "die Richtlinien dieses Tresors";

    /// Goes there.
    pub all_policies = "All policies" | "Alle Richtlinien";

    /// Never backed up.
    pub never = "None" | "Keine";

    /// Why a resource is not as it should be: nothing tells more.
    pub resource_error = "The last work on it failed. The tasks say why."
        | "Die letzte Arbeit daran ist fehlgeschlagen. Die Aufgaben sagen, warum.";
}
/// Disks left out.
#[must_use]
pub fn excluded(count: usize) -> String {
    match language() {
        Language::English => format!("{} left out", counted(count, "disk", "disks")),
        Language::German => format!("{} ausgelassen", counted(count, "Festplatte", "Festplatten")),
    }
}
words! {
    /// Name of the way back to the list.
    pub trail = "Trail" | "Pfad";
}

//! Create a vault.

use super::language::{Language, language};

mod options;

pub use options::*;

words! {
    /// Page title and name of the form.
    pub title = "Create a vault" | "Tresor anlegen";

    /// What a vault is.
    pub lead = "A vault holds the backups of the resources associated with it, up to its size."
        | "Ein Tresor enthält die Sicherungen der Ressourcen, die ihm zugeordnet sind, bis zu seiner Größe.";

    /// The deed.
    pub submit = "Create vault" | "Tresor anlegen";

    /// Meanwhile.
    pub busy = "Creating vault …" | "Tresor wird angelegt …";

    /// Group of name and kind.
    pub what = "What it is for" | "Wofür er ist";

    /// Group of size and resources.
    pub how_much = "Size and resources" | "Größe und Ressourcen";

    /// Group of payment.
    pub payment = "Payment" | "Zahlung";

    /// Its id.
    pub id = "Id" | "ID";

    /// Its name.
    pub name = "Vault name" | "Name des Tresors";

    /// What it takes.
    pub name_hint = "1 to 64 letters, digits, - and _." | "1 bis 64 Buchstaben, Ziffern, - und _.";

    /// Its description.
    pub description = "Description" | "Beschreibung";

    /// Kind of object.
    pub object_type_label = "Kind of resources" | "Art der Ressourcen";

    /// Size.
    pub size = "Size" | "Größe";

    /// What it takes.
    pub size_hint = "10 to 10 485 760 GB, at least the sum of the resources."
        | "10 bis 10 485 760 GB, mindestens die Summe der Ressourcen.";

    /// The picker.
    pub resources = "Resources to associate now" | "Jetzt zuzuordnende Ressourcen";

    /// When else.
    pub resources_hint = "They can also be associated later." | "Sie lassen sich auch später zuordnen.";

    /// Charging.
    pub charging_label = "Charging" | "Abrechnung";

    /// Period.
    pub period_label = "Period" | "Zeitraum";

    /// Number of periods.
    pub period_num = "Number of periods" | "Anzahl der Zeiträume";

    /// Range of the number.
    pub period_hint = "1 to 9." | "1 bis 9.";

    /// Renew.
    pub auto_renew = "Renew by itself when the period ends" | "Am Ende des Zeitraums von selbst verlängern";

    /// Pay.
    pub auto_pay = "Pay without a further confirmation" | "Ohne weitere Bestätigung bezahlen";

    /// What leaving it off means.
    pub auto_pay_hint = "Off: the order waits to be paid in the vendor's console."
        | "Aus: Die Bestellung wartet in der Konsole des Anbieters auf die Zahlung.";

    /// The disclosure.
    pub more = "More fields" | "Weitere Felder";
}
/// How many there are on a cloud with all fields.
pub const MORE_COUNT_ALL: usize = 16;
/// How many there are elsewhere.
pub const MORE_COUNT: usize = 5;
words! {
    /// Where its backups lie.
    pub cloud_type_label = "Cloud of the vault" | "Cloud des Tresors";

    /// Purpose.
    pub protect_type_label = "Purpose" | "Zweck";

    /// Consistency.
    pub consistent_level_label = "Consistency" | "Konsistenz";

    /// Policy.
    pub policy = "Backup policy" | "Sicherungsrichtlinie";

    /// No policy.
    pub policy_none = "None: no automatic backup" | "Keine: keine automatische Sicherung";

    /// Auto bind.
    pub auto_bind = "Associate resources by tag" | "Ressourcen nach Tag zuordnen";

    /// What it does.
    pub auto_bind_hint = "Resources with one of the tags below join the vault by themselves."
        | "Ressourcen mit einem der Tags unten kommen von selbst in den Tresor.";

    /// Bind tags.
    pub bind_tags = "Tags of resources to associate" | "Tags zuzuordnender Ressourcen";

    /// Tags.
    pub tags = "Tags of the vault" | "Tags des Tresors";

    /// Lock.
    pub locked = "Lock the backups" | "Sicherungen sperren";

    /// Consequence.
    pub locked_hint = "Backups can't be deleted before they expire. The lock can never be removed again."
        | "Sicherungen lassen sich vor ihrem Ablauf nicht löschen. Die Sperre lässt sich nie wieder aufheben.";

    /// Enterprise project.
    pub enterprise_project = "Enterprise project id" | "ID des Enterprise-Projekts";

    /// Default.
    pub enterprise_project_hint = "0 is the default project." | "0 ist das Standardprojekt.";

    /// Console address.
    pub console_url = "Address to return to after payment" | "Adresse für die Rückkehr nach der Zahlung";

    /// Expand.
    pub auto_expand = "Grow by itself when full" | "Von selbst wachsen, wenn er voll ist";

    /// Consequence.
    pub auto_expand_hint = "The size grows by a quarter, and so does the price."
        | "Die Größe wächst um ein Viertel, und der Preis ebenso.";

    /// Zones.
    pub multi_zone = "Keep backups in more than one zone" | "Sicherungen in mehr als einer Zone aufbewahren";

    /// Notify.
    pub notify_label = "Notify of failures" | "Fehlschläge melden";

    /// Threshold.
    pub threshold = "Notify from this use on" | "Ab dieser Belegung melden";

    /// Prefix.
    pub name_prefix = "Start of backup names" | "Anfang der Sicherungsnamen";

    /// Zone.
    pub zone = "Availability zone" | "Verfügbarkeitszone";

    /// Billing by demand.
    pub demand_billing = "Pay for what exceeds the size" | "Bezahlen, was über die Größe hinausgeht";

    /// What is known of it.
    pub demand_billing_hint = "Only Huawei Cloud has it, and its documents say no more."
        | "Nur Huawei Cloud hat es, und mehr sagen deren Dokumente nicht.";

    /// The service behind the lock.
    pub locked_by = "Service that keeps it locked" | "Dienst, der die Sperre hält";

    /// What it takes.
    pub locked_by_hint = "SMB, or empty." | "SMB oder leer.";
}

/// What to do about an order that failed.
#[must_use]
pub fn order_failed_note(with_vault: bool) -> &'static str {
    if with_vault { order_failed_beside() } else { order_failed_alone() }
}

/// A vault of that name is there. `what` as in [`super::form::took_effect`].
#[must_use]
pub fn nameless_found(what: &str) -> String {
    match language() {
        Language::English => format!("Looked: {what} is in the list. Check that it is the one."),
        Language::German => format!("Nachgesehen: {what} steht in der Liste. Prüfen, ob es der gemeinte ist."),
    }
}

/// It is there.
#[must_use]
pub fn done(name: &str) -> String {
    match language() {
        Language::English => format!("The vault “{name}” is created"),
        Language::German => format!("Der Tresor „{name}“ ist angelegt"),
    }
}

words! {
    /// It was ordered, not created.
    pub ordered = "The order was placed" | "Die Bestellung ist aufgegeben";

    /// What to do about it.
    pub ordered_note = "The vault appears in the list once the order is paid in the vendor's console."
        | "Der Tresor erscheint in der Liste, sobald die Bestellung in der Konsole des Anbieters bezahlt ist.";

    /// An order.
    pub order = "Order" | "Bestellung";

    /// Of its id, after the word for copying.
    pub order_id = "order id" | "Bestell-ID";

    /// Under a vault that was ordered.
    pub order_note = "A pre-paid vault comes with an order. Unless it was to be paid without a further \
                              confirmation, pay it in the vendor's console before you count on the vault."
        | "Zu einem vorausbezahlten Tresor gehört eine Bestellung. Wenn sie nicht ohne weitere Bestätigung bezahlt \
           werden sollte, sie in der Konsole des Anbieters bezahlen, bevor man sich auf den Tresor verlässt.";

    /// The order failed inside a good answer.
    pub order_failed = "The order did not go through" | "Die Bestellung ist nicht durchgegangen";

    /// Its code.
    pub order_code = "Code of the order" | "Code der Bestellung";

    /// What to do about it where nothing was made.
    order_failed_alone = "Look into the orders in the vendor's console before you send it again."
        | "Vor einem weiteren Versuch die Bestellungen in der Konsole des Anbieters ansehen.";

    /// The same where the answer names a vault all the same.
    order_failed_beside = "The answer names a vault all the same. Look at it, and into the orders in the vendor's \
                           console, before you send it again or count on it."
        | "Die Antwort nennt trotzdem einen Tresor. Ihn und die Bestellungen in der Konsole des Anbieters ansehen, \
           bevor man es erneut sendet oder sich auf ihn verlässt.";

    /// The answer names nothing.
    pub nameless = "The service took the request, but names no vault"
        | "Der Dienst hat die Anfrage angenommen, nennt aber keinen Tresor";

    /// Nothing of it is in the list.
    pub nameless_not_there = "Looked: no such vault is in the list yet. Look there again before you create it once more."
        | "Nachgesehen: Noch steht kein solcher Tresor in der Liste. Dort erneut nachsehen, bevor er noch einmal \
           angelegt wird.";

    /// The list could not be read.
    pub nameless_not_asked = "The list of vaults can't be read right now. Look there before you create it once more."
        | "Die Liste der Tresore ist gerade nicht zu lesen. Dort nachsehen, bevor er noch einmal angelegt wird.";

    /// What comes next.
    pub next = "Next: associate the servers or disks that it is to hold."
        | "Als Nächstes: die Server oder Festplatten zuordnen, die er enthalten soll.";

    /// Goes there.
    pub associate = "Associate resources" | "Ressourcen zuordnen";

    /// Opens it.
    pub open = "Open the vault" | "Tresor öffnen";

    /// Once more.
    pub another = "Create another vault" | "Weiteren Tresor anlegen";
}

//! The addresses of the services.

use backup_api::Service;

use crate::session::BadAddress;
use crate::text::language::{Language, language, pick};

words! {
    /// The disclosure of addresses.
    pub addresses = "Addresses of the services" | "Adressen der Dienste";
}

/// How many are given.
#[must_use]
pub fn addresses_note(given: usize) -> String {
    if given == 0 {
        return pick("through this page's own proxy", "über den eigenen Proxy dieser Seite").to_owned();
    }
    match language() {
        Language::English => format!("{given} of 4 given"),
        Language::German => format!("{given} von 4 angegeben"),
    }
}

words! {
    /// Why.
    pub addresses_why = "These services allow no calls from other origins, so a proxy beside this page forwards them. Leave the fields empty to use it."
        | "Diese Dienste erlauben keine Aufrufe von anderen Ursprüngen, deshalb leitet ein Proxy neben dieser Seite \
           sie weiter. Dafür die Felder leer lassen.";

    /// Fills the fields.
    pub own_addresses = "Fill in the region's own addresses" | "Eigene Adressen der Region eintragen";
}

/// Name of an address field.
#[must_use]
pub fn address(service: Service) -> &'static str {
    match service {
        Service::Iam => pick("Identity (IAM)", "Identität (IAM)"),
        Service::Cbr => pick("Backup and recovery (CBR)", "Sicherung und Wiederherstellung (CBR)"),
        Service::Csbs => pick("Server backup (CSBS)", "Server-Sicherung (CSBS)"),
        Service::Vbs => pick("Disk backup (VBS)", "Festplatten-Sicherung (VBS)"),
    }
}

/// The service itself.
#[must_use]
pub fn address_hint(base: &str, direct: &str) -> String {
    match language() {
        Language::English => format!("Empty: {base}. The service itself: {direct}."),
        Language::German => format!("Leer: {base}. Der Dienst selbst: {direct}."),
    }
}

/// What is wrong with an address.
#[must_use]
pub fn bad_address(bad: BadAddress) -> &'static str {
    match bad {
        BadAddress::Form => pick(
            "Enter a path of this page's origin such as /proxy/cbr, or an address that begins with https://.",
            "Einen Pfad am Ursprung dieser Seite eingeben, zum Beispiel /proxy/cbr, oder eine Adresse, die mit \
             https:// beginnt.",
        ),
        BadAddress::NotSecure => pick(
            "Use https: over http the token would travel readable for everyone on the way.",
            "https verwenden: Über http wäre das Token unterwegs für alle lesbar.",
        ),
        BadAddress::Extra => pick(
            "Enter the address without user, question mark, number sign or space.",
            "Die Adresse ohne Benutzer, Fragezeichen, Raute und Leerzeichen eingeben.",
        ),
    }
}

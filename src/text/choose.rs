//! Choosing resources.

use super::language::{Language, language, pick};
use super::{grouped, size};

words! {
    /// The service gives no reason.
    pub refused = "The service says that it can't be backed up, without a reason."
        | "Der Dienst sagt ohne Grund, dass eine Sicherung nicht möglich ist.";

    /// The list could not be read.
    pub not_read = "The list could not be read. Ids can be pasted."
        | "Die Liste war nicht zu lesen. IDs lassen sich einfügen.";

    /// A kind of vault whose resources can't be named in a request.
    pub no_type = "No document names the type of the resources that such a vault holds. Associate them in the \
                   vendor's console."
        | "Kein Dokument nennt den Typ der Ressourcen, die ein solcher Tresor enthält. Sie in der Konsole des \
           Anbieters zuordnen.";
}

/// It sits in a vault already.
#[must_use]
pub fn in_vault(name: &str) -> String {
    match language() {
        Language::English => format!("In the vault “{name}” already."),
        Language::German => format!("Schon im Tresor „{name}“."),
    }
}

/// Name of the search field.
#[must_use]
pub fn search(object_type: &str) -> String {
    match language() {
        Language::English => format!("Search {} by name or id", kind(object_type, 2)),
        Language::German => format!("{} nach Name oder ID suchen", kind(object_type, 2)),
    }
}

/// Nothing to choose from.
#[must_use]
pub fn none(object_type: &str) -> String {
    let kind = kind(object_type, 2);
    match language() {
        Language::English => format!("The project has no {kind}, or the service lists none. Ids can be pasted."),
        Language::German => {
            format!("Das Projekt hat keine {kind}, oder der Dienst führt keine auf. IDs lassen sich einfügen.")
        }
    }
}

/// Nobody is signed in, so nothing is known of what there is.
#[must_use]
pub fn signed_out(object_type: &str) -> String {
    let kind = kind(object_type, 2);
    match language() {
        Language::English => format!("Sign in to see the {kind} of the project. Ids can be pasted."),
        Language::German => format!("Anmelden, um die {kind} des Projekts zu sehen. IDs lassen sich einfügen."),
    }
}

/// What was chosen for a vault of another kind.
#[must_use]
pub fn aside(count: usize, before: &str, now: &str) -> String {
    let (before, now) = (kind(before, count), kind(now, 2));
    match (language(), count) {
        (Language::English, 1) => format!("1 {before} is put aside: this vault takes {now}"),
        (Language::English, _) => format!("{count} {before} are put aside: this vault takes {now}"),
        (Language::German, 1) => format!("1 {before} ist zurückgestellt: Dieser Tresor nimmt {now} auf"),
        (Language::German, _) => format!("{count} {before} sind zurückgestellt: Dieser Tresor nimmt {now} auf"),
    }
}

/// How it comes back.
#[must_use]
pub fn aside_back(before: &str) -> String {
    match language() {
        Language::English => format!("They come back with a vault for {}.", kind(before, 2)),
        Language::German => format!("Mit einem Tresor für {} sind sie wieder da.", kind(before, 2)),
    }
}

words! {
    /// State of a resource that the service does not back up.
    pub unfit = "Not fit for a backup" | "Für eine Sicherung nicht geeignet";

    /// Behind the state of a resource, as its own service names it.
    pub unfit_note = "In this state a backup is likely to skip it."
        | "In diesem Status überspringt eine Sicherung die Ressource wahrscheinlich.";
}

/// While they are read.
#[must_use]
pub fn loading(object_type: &str) -> String {
    format!("{} {}", pick("Loading", "Lädt"), kind(object_type, 2))
}

/// "3 servers, 120 GB of 200 GB". A size that is not known is said. `free`: the room is what is left of a vault.
#[must_use]
pub fn sum(count: usize, sizes: &[Option<i64>], room: Option<i64>, free: bool, object_type: &str) -> String {
    let known: i64 = sizes.iter().flatten().sum();
    let unknown = count - sizes.iter().flatten().count();
    let mut said = format!("{count} {}, {} GB", kind(object_type, count), grouped(known));
    if let Some(room) = room {
        let room = grouped(room);
        said.push_str(&match (language(), free) {
            (Language::English, true) => format!(" of {room} GB free"),
            (Language::English, false) => format!(" of {room} GB"),
            (Language::German, true) => format!(" von {room} freien GB"),
            (Language::German, false) => format!(" von {room} GB"),
        });
    }
    if unknown > 0 {
        said.push_str(&match language() {
            Language::English => format!(", size of {unknown} not known"),
            Language::German => format!(", Größe von {unknown} nicht bekannt"),
        });
    }
    said
}

/// The kind in words, one or many. In German not for the dative: "Servern".
#[must_use]
pub fn kind(object_type: &str, count: usize) -> &'static str {
    match (object_type, count) {
        ("server", 1) => pick("server", "Server"),
        ("server", _) => pick("servers", "Server"),
        ("disk", 1) => pick("disk", "Festplatte"),
        ("disk", _) => pick("disks", "Festplatten"),
        ("turbo", 1) => pick("file system", "Dateisystem"),
        ("turbo", _) => pick("file systems", "Dateisysteme"),
        (_, 1) => pick("resource", "Ressource"),
        _ => pick("resources", "Ressourcen"),
    }
}

words! {
    /// The field of a vault.
    pub vault = "Vault" | "Tresor";

    /// Name of its search field.
    pub vault_search = "Search vaults by name or id" | "Tresore nach Name oder ID suchen";

    /// Nothing to choose from.
    pub vault_none = "The project has no vaults, or the service lists none. An id can be pasted."
        | "Das Projekt hat keine Tresore, oder der Dienst führt keine auf. Eine ID lässt sich einfügen.";

    /// Nobody is signed in.
    pub vault_signed_out = "Sign in to see the vaults of the project. An id can be pasted."
        | "Anmelden, um die Tresore des Projekts zu sehen. Eine ID lässt sich einfügen.";

    /// While they are read.
    pub vault_loading = "Loading vaults" | "Lädt Tresore";

    /// A vault for copies.
    pub vault_of_copies = "Takes copies of backups from elsewhere, no resources."
        | "Nimmt Kopien von Sicherungen von anderswo auf, keine Ressourcen.";
}

/// A vault that can do nothing now.
#[must_use]
pub fn vault_state(status: &str) -> String {
    match language() {
        Language::English => format!("The vault is in the state “{status}”."),
        Language::German => format!("Der Tresor hat den Status „{status}“."),
    }
}

/// "production (servers)".
#[must_use]
pub fn vault_name(name: &str, object_type: &str) -> String {
    if object_type.is_empty() { name.to_owned() } else { format!("{name} ({})", kind(object_type, 2)) }
}

/// "160 GB free"; the whole where it is not known how much is promised.
#[must_use]
pub fn vault_room(free: Option<i64>, whole: Option<i64>) -> String {
    match (free, whole) {
        (Some(free), _) => format!("{} {}", size::gb(free), pick("free", "frei")),
        (None, Some(whole)) => size::gb(whole),
        (None, None) => String::new(),
    }
}

/// Why there is nothing of a vault to choose from.
#[must_use]
pub fn held_none(vault_known: bool) -> &'static str {
    if vault_known {
        pick(
            "The vault holds no resources. Associate some first.",
            "Der Tresor enthält keine Ressourcen. Zuerst welche zuordnen.",
        )
    } else {
        pick(
            "What this vault holds is not known. Ids can be pasted.",
            "Was dieser Tresor enthält, ist nicht bekannt. IDs lassen sich einfügen.",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{aside, search, sum};
    use crate::text::language::in_german;

    #[test]
    fn what_is_put_aside_is_counted() {
        assert_eq!(aside(1, "disk", "server"), "1 disk is put aside: this vault takes servers");
        assert_eq!(
            in_german(|| [1, 2].map(|count| aside(count, "turbo", "server"))),
            [
                "1 Dateisystem ist zurückgestellt: Dieser Tresor nimmt Server auf",
                "2 Dateisysteme sind zurückgestellt: Dieser Tresor nimmt Server auf"
            ]
        );
    }

    #[test]
    fn a_sum_says_what_it_is_of() {
        let said = |room, free| in_german(|| sum(3, &[Some(100), Some(20), None], room, free, "disk"));
        assert_eq!(said(None, false), "3 Festplatten, 120 GB, Größe von 1 nicht bekannt");
        assert_eq!(said(Some(200), true), "3 Festplatten, 120 GB von 200 freien GB, Größe von 1 nicht bekannt");
        assert_eq!(in_german(|| search("turbo")), "Dateisysteme nach Name oder ID suchen");
    }
}

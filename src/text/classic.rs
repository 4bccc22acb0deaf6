//! The classic services: where they are, and work of theirs that goes on.

use backup_api::operation::Service;

use super::language::{Language, language, pick};
use super::time;

/// Name of a classic service.
#[must_use]
pub fn service(service: Service) -> &'static str {
    match service {
        Service::Vbs => pick("Disk backup (VBS)", "Festplatten-Sicherung (VBS)"),
        _ => pick("Server backup (CSBS)", "Server-Sicherung (CSBS)"),
    }
}

words! {
    /// Goes to the walkthrough.
    pub way_out = "Protect with a vault" | "Mit einem Tresor schützen";
}

/// The service is not in the region.
#[must_use]
pub fn absent(service_name: &str, region: &str) -> String {
    match language() {
        Language::English => format!("{service_name} is not in the region {region}"),
        Language::German => format!("{service_name} gibt es in der Region {region} nicht"),
    }
}

/// No document says whether it is.
#[must_use]
pub fn unconfirmed(service_name: &str, region: &str) -> String {
    match language() {
        Language::English => format!("{service_name} may not be in the region {region}: no document says so"),
        Language::German => {
            format!("{service_name} gibt es in der Region {region} vielleicht nicht: Kein Dokument belegt es")
        }
    }
}

words! {
    /// What to do about either.
    pub instead = "A vault does the same in every region: create one, associate the server or disk with it, \
                           and start a restore point."
        | "Ein Tresor leistet in jeder Region dasselbe: einen anlegen, ihm den Server oder die Festplatte zuordnen \
           und einen Wiederherstellungspunkt anlegen.";
}

/// What differs between the followed works of two services.
#[derive(Debug)]
pub struct Followed {
    /// Heading of the list of what was started.
    pub heading: &'static str,
    /// The id that the answer gave.
    pub id: &'static str,
    /// What that id is not.
    pub id_note: &'static str,
    /// While the backup's own id is not known.
    pub no_backup_id: &'static str,
}

/// Of CSBS.
#[must_use]
pub fn server() -> &'static Followed {
    match language() {
        Language::English => &SERVER,
        Language::German => &SERVER_GERMAN,
    }
}

/// Of VBS.
#[must_use]
pub fn disk() -> &'static Followed {
    match language() {
        Language::English => &DISK,
        Language::German => &DISK_GERMAN,
    }
}

static SERVER: Followed = Followed {
    heading: "Server backups started here",
    id: "Record id (checkpoint)",
    id_note: "It names this run. The backup has an id of its own.",
    no_backup_id: "Known once the service lists the backup of this run.",
};

static SERVER_GERMAN: Followed = Followed {
    heading: "Hier begonnene Server-Sicherungen",
    id: "Lauf-ID (Checkpoint)",
    id_note: "Sie nennt diesen Lauf. Die Sicherung hat eine eigene ID.",
    no_backup_id: "Bekannt, sobald der Dienst die Sicherung dieses Laufs aufführt.",
};

static DISK: Followed = Followed {
    heading: "Disk backups started here",
    id: "Job id",
    id_note: "It names the work. The backup has an id of its own.",
    no_backup_id: "Known once the job names it.",
};

static DISK_GERMAN: Followed = Followed {
    heading: "Hier begonnene Festplatten-Sicherungen",
    id: "Auftrags-ID",
    id_note: "Sie nennt die Arbeit. Die Sicherung hat eine eigene ID.",
    no_backup_id: "Bekannt, sobald der Auftrag sie nennt.",
};

words! {
    /// Its name, also where the service chose it.
    pub backup_name = "Backup name" | "Name der Sicherung";

    /// The id of the backup itself.
    pub backup_id = "Backup id" | "Sicherungs-ID";

    /// The state in the service's word.
    pub state = "State" | "Status";

    /// Before the first answer about it.
    pub state_awaited = "Asking" | "Wird abgefragt";

    /// Where the service does not know it any more.
    pub state_not_known = "Not known" | "Nicht bekannt";

    /// How long it took.
    pub took = "Took" | "Dauer";

    /// What it takes.
    pub size = "Size" | "Größe";

    /// Disks of it that are not good.
    pub bad_parts = "Disks that failed" | "Fehlgeschlagene Festplatten";

    /// Why it failed.
    pub reason = "Reason" | "Grund";

    /// What to do about it.
    pub remedy = "What to do" | "Was zu tun ist";

    /// The service failed without a word.
    pub no_reason = "The service gives no reason." | "Der Dienst nennt keinen Grund.";

    /// Takes it off the page.
    pub put_away = "Remove from this list" | "Aus dieser Liste entfernen";

    /// Asks again about what it was given up to ask.
    pub ask_again = "Ask again" | "Erneut abfragen";

    /// Asking failed; it is tried again.
    pub asking_failed = "The last question about it got no good answer. It is asked again by itself."
        | "Die letzte Abfrage dazu bekam keine gute Antwort. Sie wird von selbst wiederholt.";
}
/// It goes on.
#[must_use]
pub fn running(title: &str) -> String {
    match language() {
        Language::English => format!("Backing up {title}"),
        Language::German => format!("{title} wird gesichert"),
    }
}

/// All of it is saved.
#[must_use]
pub fn saved(title: &str) -> String {
    match language() {
        Language::English => format!("{title} is backed up"),
        Language::German => format!("{title} ist gesichert"),
    }
}

/// Some of it is saved.
#[must_use]
pub fn partly(title: &str) -> String {
    match language() {
        Language::English => format!("{title} is backed up in part"),
        Language::German => format!("{title} ist teilweise gesichert"),
    }
}

/// Nothing is saved.
#[must_use]
pub fn failed(title: &str) -> String {
    match language() {
        Language::English => format!("The backup of {title} failed"),
        Language::German => format!("Die Sicherung von {title} ist fehlgeschlagen"),
    }
}

/// The backup was there once.
#[must_use]
pub fn gone(title: &str) -> String {
    match language() {
        Language::English => format!("The backup of {title} is deleted"),
        Language::German => format!("Die Sicherung von {title} ist gelöscht"),
    }
}

/// The service does not know it any more.
#[must_use]
pub fn not_known(title: &str) -> String {
    match language() {
        Language::English => format!("How the backup of {title} ended is not known"),
        Language::German => format!("Wie die Sicherung von {title} ausging, ist nicht bekannt"),
    }
}

words! {
    /// A heading for a service's answer without an id.
    pub no_id = "The service accepted the request, but its answer holds no id"
        | "Der Dienst hat die Anfrage angenommen, aber seine Antwort enthält keine ID";

    /// What to do then.
    pub no_id_note = "So its progress can't be followed here. Look for the backup in the service's own list \
                              before you send again."
        | "Daher lässt sich der Fortschritt hier nicht verfolgen. Die Sicherung in der Liste des Dienstes suchen, \
           bevor erneut gesendet wird.";
}

/// "40 %, 1:12"; without a number the clock alone.
#[must_use]
pub fn progress(percent: Option<u8>, seconds: f64) -> String {
    let clock = time::elapsed(seconds);
    match percent {
        Some(percent) => format!("{percent} %, {clock}"),
        None => clock,
    }
}

/// The service's code and words: "CSBS.6000: “server do not exist”".
#[must_use]
pub fn source(code: &str, said: &str) -> String {
    let quoted = match language() {
        Language::English => format!("“{said}”"),
        Language::German => format!("„{said}“"),
    };
    match (code, said) {
        (code, "") => code.to_owned(),
        ("", _) => quoted,
        (code, _) => format!("{code}: {quoted}"),
    }
}

//! The classic services: where they are, and work of theirs that goes on.

use backup_api::operation::Service;

use super::time;

/// Name of a classic service.
#[must_use]
pub fn service(service: Service) -> &'static str {
    match service {
        Service::Vbs => "Disk backup (VBS)",
        _ => "Server backup (CSBS)",
    }
}

words! {
    /// Goes to the walkthrough.
    pub way_out = "Protect with a vault" | "Mit einem Tresor schützen";
}

/// The service is not in the region.
#[must_use]
pub fn absent(service_name: &str, region: &str) -> String {
    format!("{service_name} is not in the region {region}")
}

/// No document says whether it is.
#[must_use]
pub fn unconfirmed(service_name: &str, region: &str) -> String {
    format!("{service_name} may not be in the region {region}: no document says so")
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
pub static SERVER: Followed = Followed {
    heading: "Server backups started here",
    id: "Record id (checkpoint)",
    id_note: "It names this run. The backup has an id of its own.",
    no_backup_id: "Known once the service lists the backup of this run.",
};

/// Of VBS.
pub static DISK: Followed = Followed {
    heading: "Disk backups started here",
    id: "Job id",
    id_note: "It names the work. The backup has an id of its own.",
    no_backup_id: "Known once the job names it.",
};

words! {
    /// Its name, also where the service chose it.
    pub backup_name = "Backup name" | "Name der Sicherung";

    /// The id of the backup itself.
    pub backup_id = "Backup id" | "Sicherungs-ID";

    /// The state in the service's word.
    pub state = "State" | "Status";

    /// Before the first answer about it.
    pub state_awaited = "Asking" | "Wird gefragt";

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
    pub ask_again = "Ask again" | "Erneut fragen";

    /// Asking failed; it is tried again.
    pub asking_failed = "The last question about it got no good answer. It is asked again by itself."
        | "Die letzte Abfrage dazu bekam keine gute Antwort. Sie wird von selbst wiederholt.";
}
/// It goes on.
#[must_use]
pub fn running(title: &str) -> String {
    format!("Backing up {title}")
}

/// All of it is saved.
#[must_use]
pub fn saved(title: &str) -> String {
    format!("{title} is backed up")
}

/// Some of it is saved.
#[must_use]
pub fn partly(title: &str) -> String {
    format!("{title} is backed up in part")
}

/// Nothing is saved.
#[must_use]
pub fn failed(title: &str) -> String {
    format!("The backup of {title} failed")
}

/// The backup was there once.
#[must_use]
pub fn gone(title: &str) -> String {
    format!("The backup of {title} is deleted")
}

/// The service does not know it any more.
#[must_use]
pub fn not_known(title: &str) -> String {
    format!("How the backup of {title} ended is not known")
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
    match (code, said) {
        (code, "") => code.to_owned(),
        ("", said) => format!("“{said}”"),
        (code, said) => format!("{code}: “{said}”"),
    }
}

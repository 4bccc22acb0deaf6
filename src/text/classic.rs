//! The classic services: where they are, and work of theirs that goes on.

use backup_api::operation::Service;

use super::time;

words!("classic");

/// Name of a classic service.
#[must_use]
pub fn service(service: Service) -> &'static str {
    match service {
        Service::Vbs => service_vbs(),
        _ => service_csbs(),
    }
}

/// What differs between the followed works of two services.
#[derive(Clone, Copy, Debug)]
pub struct Followed {
    /// Heading of the list of what was started.
    pub heading: &'static str,
    /// The id that the answer gave.
    pub id: &'static str,
    /// What that id is not; empty where it is the backup's.
    pub id_note: &'static str,
    /// While the backup's own id is not known; empty where it is known from the start.
    pub no_backup_id: &'static str,
}

/// Of CSBS.
#[must_use]
pub fn server() -> Followed {
    Followed {
        heading: server_heading(),
        id: server_id(),
        id_note: server_id_note(),
        no_backup_id: server_no_backup_id(),
    }
}

/// Of VBS.
#[must_use]
pub fn disk() -> Followed {
    Followed { heading: disk_heading(), id: disk_id(), id_note: disk_id_note(), no_backup_id: disk_no_backup_id() }
}

/// "40 %, 1:12"; without a number the clock alone.
#[must_use]
pub fn progress(percent: Option<u8>, seconds: f64) -> String {
    let clock = time::elapsed(seconds);
    match percent {
        Some(percent) => progress_percent(percent, &clock),
        None => clock,
    }
}

/// The service's code and words: "CSBS.6000: “server do not exist”".
#[must_use]
pub fn source(code: &str, said: &str) -> String {
    match (code, said) {
        (code, "") => code.to_owned(),
        ("", said) => quoted(said),
        (code, said) => code_quoted(code, said),
    }
}

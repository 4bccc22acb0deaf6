//! What a state means for someone who waits: one word for all the services' words.
//!
//! States stay the text that the service sent; this only sorts them, so that colour, announcement and the end of a poll
//! agree everywhere. A word that is not known is `Unknown`, never an error.

/// Where something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Queued; nothing happens yet.
    Waiting,
    /// Work is going on.
    Working,
    /// At rest and fine.
    Good,
    /// At rest and not fine.
    Bad,
    /// No longer there.
    Gone,
    /// A word that this version does not know.
    Unknown,
}

impl Phase {
    /// Whether asking again can show something new: work is queued or going on.
    #[must_use]
    pub const fn moves(self) -> bool {
        matches!(self, Self::Waiting | Self::Working)
    }
}

/// A vault (`billing.status`). `lock` means that it is being changed; most actions still work.
#[must_use]
pub fn vault(status: &str) -> Phase {
    match lower(status).as_str() {
        "available" => Phase::Good,
        "lock" | "deleting" => Phase::Working,
        "frozen" | "error" => Phase::Bad,
        "deleted" => Phase::Gone,
        _ => Phase::Unknown,
    }
}

/// A restore point, of CBR or of CSBS.
#[must_use]
pub fn checkpoint(status: &str) -> Phase {
    backup(status)
}

/// A backup, of CBR, CSBS or VBS.
#[must_use]
pub fn backup(status: &str) -> Phase {
    match lower(status).as_str() {
        "available" => Phase::Good,
        "waiting_protect" | "waiting_delete" | "waiting_restore" => Phase::Waiting,
        "protecting" | "creating" | "restoring" | "deleting" => Phase::Working,
        "error" | "error-deleting" | "error_deleting" | "error_restoring" => Phase::Bad,
        "deleted" => Phase::Gone,
        _ => Phase::Unknown,
    }
}

/// A resource inside a vault (`protect_status`).
#[must_use]
pub fn resource(status: &str) -> Phase {
    match lower(status).as_str() {
        "available" => Phase::Good,
        "protecting" | "restoring" | "removing" => Phase::Working,
        "error" => Phase::Bad,
        "deleted" => Phase::Gone,
        _ => Phase::Unknown,
    }
}

/// The word for a state that a file system's service numbers (its reference, "SFS Turbo file system statuses"); any other word
/// as it is.
#[must_use]
pub fn named(status: &str) -> &str {
    match status {
        "100" => "creating",
        "200" => "available",
        "300" => "failed",
        "303" => "create_failed",
        "400" => "deleted",
        "800" => "frozen",
        word => word,
    }
}

/// A server, a disk or a file system as its own service names its state: `ACTIVE`, `in-use`, `200`.
#[must_use]
pub fn instance(status: &str) -> Phase {
    match named(&lower(status)) {
        "active" | "running" | "shutoff" | "stopped" | "available" | "in-use" => Phase::Good,
        "build" | "creating" | "attaching" | "detaching" | "reboot" | "hard_reboot" | "resize" => Phase::Working,
        "error" | "failed" | "create_failed" | "frozen" => Phase::Bad,
        "deleted" => Phase::Gone,
        _ => Phase::Unknown,
    }
}

/// Whether a disk's state says that a server uses it.
#[must_use]
pub fn in_use(status: &str) -> bool {
    status.trim().eq_ignore_ascii_case("in-use")
}

/// A task (operation log). A skipped one is at rest, and nothing was saved.
#[must_use]
pub fn task(status: &str) -> Phase {
    match lower(status).as_str() {
        "success" => Phase::Good,
        "waiting" => Phase::Waiting,
        "running" => Phase::Working,
        "failed" | "timeout" | "skipped" => Phase::Bad,
        _ => Phase::Unknown,
    }
}

/// A job of VBS.
#[must_use]
pub fn job(status: &str) -> Phase {
    match lower(status).as_str() {
        "success" => Phase::Good,
        "init" => Phase::Waiting,
        "running" => Phase::Working,
        "fail" => Phase::Bad,
        _ => Phase::Unknown,
    }
}

// The services disagree on case: `ACTIVE` and `active` are both seen.
fn lower(status: &str) -> String {
    status.trim().to_ascii_lowercase()
}

//! The facts of an error panel.

words! {
    /// Status and code of an answer.
    pub answer = "Answer";

    /// The service's own words.
    pub message = "In the service's words";

    /// What the vendor's support asks for.
    pub trace = "Trace id";

    /// The answer as it came.
    pub raw = "Answer as received";

    /// Asks the same again.
    pub again = "Ask again";
}

/// "HTTP 400, BackupService.6114".
#[must_use]
pub fn status(status: u16, code: &str) -> String {
    if code.is_empty() || code == status.to_string() {
        format!("HTTP {status}")
    } else {
        format!("HTTP {status}, {code}")
    }
}

/// What to do about a missing right.
#[must_use]
pub fn permission(action: &str) -> String {
    format!("Ask the account's administrator for the permission {action}, or sign in as another user.")
}

/// What to do where the service says how long it wants to be left alone.
#[must_use]
pub fn wait(seconds: u32) -> String {
    let seconds = if seconds == 1 { "1 second".to_owned() } else { format!("{seconds} seconds") };
    format!("The service asks to wait {seconds}. Then send it again.")
}

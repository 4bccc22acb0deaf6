//! The facts of an error panel.

use super::language::{Language, language};

words! {
    /// Status and code of an answer.
    pub answer = "Answer" | "Antwort";

    /// The service's own words.
    pub message = "In the service's words" | "In den Worten des Dienstes";

    /// What the vendor's support asks for.
    pub trace = "Trace id" | "Trace-ID";

    /// The answer as it came.
    pub raw = "Answer as received" | "Antwort, wie sie kam";

    /// Asks the same again.
    pub again = "Ask again" | "Erneut abfragen";
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
    match language() {
        Language::English => {
            format!("Ask the account's administrator for the permission {action}, or sign in as another user.")
        }
        Language::German => {
            format!("Den Administrator des Kontos um das Recht {action} bitten oder als anderer Benutzer anmelden.")
        }
    }
}

/// What to do where the service says how long it wants to be left alone.
#[must_use]
pub fn wait(seconds: u32) -> String {
    match (seconds, language()) {
        (1, Language::English) => "The service asks to wait 1 second. Then send it again.".to_owned(),
        (_, Language::English) => format!("The service asks to wait {seconds} seconds. Then send it again."),
        (1, Language::German) => "Der Dienst will 1 Sekunde warten lassen. Danach erneut senden.".to_owned(),
        (_, Language::German) => format!("Der Dienst will {seconds} Sekunden warten lassen. Danach erneut senden."),
    }
}

/// The same where it names a moment.
#[must_use]
pub fn wait_until(moment: &str) -> String {
    match language() {
        Language::English => format!("The service asks to wait until {moment}. Then send it again."),
        Language::German => format!("Der Dienst will bis {moment} warten lassen. Danach erneut senden."),
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::wait;

    #[test]
    fn seconds_are_one_or_many() {
        assert_eq!(wait(1), "The service asks to wait 1 second. Then send it again.");
        assert_eq!(
            in_german(|| [1, 30].map(wait)),
            [
                "Der Dienst will 1 Sekunde warten lassen. Danach erneut senden.",
                "Der Dienst will 30 Sekunden warten lassen. Danach erneut senden."
            ]
        );
    }
}

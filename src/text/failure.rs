//! The facts of an error panel.

words!("failure");

/// "HTTP 400, BackupService.6114".
#[must_use]
pub fn status(status: u16, code: &str) -> String {
    if code.is_empty() || code == status.to_string() {
        format!("HTTP {status}")
    } else {
        format!("HTTP {status}, {code}")
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

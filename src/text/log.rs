//! The request log.

use backup_api::error::Cause;

use super::size::tenth;

words!("log");

/// Word for a status.
#[must_use]
pub fn status_word(status: u16) -> &'static str {
    match status {
        200 => status_ok(),
        201 => status_created(),
        202 => status_accepted(),
        204 => status_done(),
        203 | 205..=299 => status_good(),
        300..=399 => status_redirected(),
        401 => status_not_signed_in(),
        403 => status_not_allowed(),
        404 => status_not_found(),
        409 => status_conflict(),
        429 => status_too_many(),
        400 | 402 | 405..=408 | 410..=428 | 430..=499 => status_refused(),
        501 => status_not_offered(),
        502..=504 => status_gateway(),
        _ => status_fault(),
    }
}

/// Word and number: "OK 200".
#[must_use]
pub fn status(status: u16) -> String {
    format!("{} {status}", status_word(status))
}

/// Word for no answer.
#[must_use]
pub fn failed(cause: Cause) -> &'static str {
    match cause {
        Cause::Offline => failed_offline(),
        Cause::TimedOut => failed_timed_out(),
        Cause::Aborted => failed_aborted(),
        Cause::BlockedByBrowser => failed_blocked(),
        Cause::Truncated => failed_truncated(),
        Cause::TooLarge => failed_too_large(),
        _ => failed_otherwise(),
    }
}

/// Milliseconds in words: "84 ms", "1.2 s"; in German "1,2 s".
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what does not fit becomes the nearest that does"
)]
pub fn took(millis: f64) -> String {
    let whole = (millis + 0.5) as u32;
    let tenths = (millis / 100.0 + 0.5) as u32;
    if whole < 1000 { took_millis(whole) } else { took_seconds(&tenth(tenths / 10, tenths % 10)) }
}

#[cfg(test)]
mod tests {
    use super::{status, took};
    use crate::text::language::in_german;

    #[test]
    fn a_status_has_a_word_and_its_number() {
        assert_eq!(
            [200, 204, 404, 418, 503].map(status),
            ["OK 200", "Done 204", "Not found 404", "Refused 418", "Gateway 503"]
        );
    }

    #[test]
    fn durations_have_a_unit() {
        assert_eq!([0.0, 84.2, 999.4, 999.6, 1234.0].map(took), ["0 ms", "84 ms", "999 ms", "1.0 s", "1.2 s"]);
        assert_eq!(in_german(|| [84.2, 1234.0].map(took)), ["84 ms", "1,2 s"]);
    }
}

//! What went wrong between a request and its reply: what happened, whether it took effect, what to do.

use backup_api::Effect;
use backup_api::error::{ApiError, Cause, Taken};

use super::language::pick;
use super::{catalogue, failure, time};

/// What happened, as the heading of an error panel.
#[must_use]
pub fn headline(cause: Cause) -> &'static str {
    match cause {
        Cause::Refused => pick("The service refused the request", "Der Dienst hat die Anfrage abgelehnt"),
        Cause::NotSignedIn => pick("Nobody is signed in", "Niemand ist angemeldet"),
        Cause::SwitchedOff => pick("This console does not offer it", "Diese Konsole bietet das nicht an"),
        Cause::SignIn => pick("The token is no longer accepted", "Das Token wird nicht mehr angenommen"),
        Cause::Forbidden => pick("This user may not do that", "Dieser Benutzer darf das nicht"),
        Cause::NotFound => pick("The service does not know it", "Der Dienst kennt es nicht"),
        Cause::Throttled => pick("Too many requests in a short time", "Zu viele Anfragen in kurzer Zeit"),
        Cause::ServerFault => pick("The service reports a fault of its own", "Der Dienst meldet einen eigenen Fehler"),
        Cause::Gateway => {
            pick("A gateway answered in place of the service", "Statt des Dienstes hat ein Gateway geantwortet")
        }
        Cause::NotJson => {
            pick("Something else answered in place of the service", "Statt des Dienstes hat etwas anderes geantwortet")
        }
        Cause::Truncated => pick("The answer broke off", "Die Antwort ist abgerissen"),
        Cause::Incomplete => pick("The answer lacks what was asked for", "Der Antwort fehlt, wonach gefragt war"),
        Cause::Unreachable => pick("No answer came", "Keine Antwort kam an"),
        Cause::BlockedByBrowser => {
            pick("The browser got no answer that it may show", "Der Browser bekam keine Antwort, die er zeigen darf")
        }
        Cause::Offline => pick("This device is offline", "Dieses Gerät ist offline"),
        Cause::TimedOut => pick("No answer came in time", "Keine Antwort kam rechtzeitig"),
        Cause::Aborted => pick("The request was stopped", "Die Anfrage wurde abgebrochen"),
    }
}

/// What to do where the catalogue knows no better.
#[must_use]
pub fn next(cause: Cause) -> &'static str {
    match cause {
        Cause::Refused => pick(
            "Read what the service says, change the request and send it again.",
            "Lesen, was der Dienst sagt, die Anfrage ändern und erneut senden.",
        ),
        Cause::NotSignedIn => pick(
            "Nothing was sent. Sign in, then ask again. What is typed here stays.",
            "Nichts wurde gesendet. Anmelden, dann erneut abfragen. Eingegebenes bleibt.",
        ),
        Cause::SwitchedOff => pick(
            "Nothing was sent. Whoever runs the page around this console decides what it offers.",
            "Es wurde nichts gesendet. Wer die Seite um diese Konsole betreibt, bestimmt, was sie anbietet.",
        ),
        Cause::SignIn => pick(
            "Sign in again with a new token. What is typed here stays.",
            "Mit einem neuen Token erneut anmelden. Eingegebenes bleibt.",
        ),
        Cause::Forbidden => pick(
            "Ask the account's administrator for the permission, or sign in as another user.",
            "Die Verwaltung des Kontos um die Berechtigung bitten oder als anderer Benutzer anmelden.",
        ),
        Cause::NotFound => pick(
            "Refresh the list: it may have been deleted meanwhile.",
            "Die Liste aktualisieren: Vielleicht wurde es inzwischen gelöscht.",
        ),
        Cause::Throttled => pick("Wait a minute, then send it again.", "Eine Minute warten, dann erneut senden."),
        Cause::ServerFault => pick(
            "Try again in a few minutes. If it stays, give the trace id to the provider's support.",
            "In einigen Minuten erneut versuchen. Wenn es bleibt, dem Support des Anbieters die Trace-ID nennen.",
        ),
        Cause::Gateway => pick(
            "Try again in a minute. If it stays, the service is not available.",
            "In einer Minute erneut versuchen. Wenn es bleibt, ist der Dienst nicht verfügbar.",
        ),
        Cause::NotJson => pick(
            "Check the service's address in the session: it leads to a web page, not to the service.",
            "Die Adresse des Dienstes in der Sitzung prüfen: Sie führt zu einer Webseite, nicht zum Dienst.",
        ),
        Cause::Truncated => pick(
            "Look whether it took effect before you send it again.",
            "Nachsehen, ob es gewirkt hat, bevor erneut gesendet wird.",
        ),
        Cause::Incomplete => pick(
            "Ask again. If it stays, check the service's address in the session: another service may answer there.",
            "Erneut abfragen. Wenn es bleibt, die Adresse des Dienstes in der Sitzung prüfen: Vielleicht antwortet \
             dort ein anderer Dienst.",
        ),
        Cause::Unreachable => pick(
            "Check that the proxy beside this page runs and that its name can be resolved.",
            "Prüfen, ob der Proxy neben dieser Seite läuft und sein Name sich auflösen lässt.",
        ),
        Cause::BlockedByBrowser => pick(
            "The address belongs to another origin. These services allow no calls from other origins (CORS), and a \
             wrong name or a broken connection looks the same from here. Use a proxy on this page's own origin.",
            "Die Adresse gehört zu einem anderen Ursprung. Diese Dienste erlauben keine Aufrufe von anderen Ursprüngen \
             (CORS), und ein falscher Name oder eine gestörte Verbindung sieht von hier aus genauso aus. Einen Proxy \
             am Ursprung dieser Seite verwenden.",
        ),
        Cause::Offline => pick(
            "Connect the device again. What is typed here stays.",
            "Das Gerät wieder verbinden. Eingegebenes bleibt.",
        ),
        Cause::TimedOut => pick(
            "Look whether it took effect before you send it again.",
            "Nachsehen, ob es gewirkt hat, bevor erneut gesendet wird.",
        ),
        Cause::Aborted => pick("Send it again when you are ready.", "Erneut senden, sobald es so weit ist."),
    }
}

/// Whether the request took effect.
#[must_use]
pub fn effect(taken: Taken) -> &'static str {
    match taken {
        Taken::No => pick("Nothing was changed.", "Nichts wurde geändert."),
        Taken::Yes => pick("It took effect.", "Es hat gewirkt."),
        Taken::Unknown => pick("It may have taken effect.", "Es hat vielleicht gewirkt."),
    }
}

/// What to do: the catalogue's word where it has one. What only reads has no effect that could be looked for; where it is
/// open whether there is one, looking comes before everything else.
#[must_use]
pub fn advice(error: &ApiError) -> String {
    let said = step(error);
    let looks = said.starts_with(look());
    match (error.effect, error.taken) {
        (Effect::Reads, _) if looks => read_again().to_owned(),
        (_, Taken::Yes) if looks => look_for_it().to_owned(),
        (Effect::Reads, _) | (_, Taken::No | Taken::Yes) => pause(error).unwrap_or_else(|| said.to_owned()),
        _ if looks => said.to_owned(),
        // Their advice is to send it again.
        _ if matches!(error.cause, Cause::ServerFault | Cause::Gateway | Cause::TimedOut | Cause::Aborted) => {
            look_first().to_owned()
        }
        _ => format!("{} {said}", next(Cause::TimedOut)),
    }
}

/// The one step, by the catalogue or by the cause.
fn step(error: &ApiError) -> &'static str {
    // However a 401 is coded: a token that has ended is of the right cloud.
    if error.cause == Cause::SignIn && error.message.to_ascii_lowercase().contains("expired") {
        return next(Cause::SignIn);
    }
    error.explanation().map(catalogue::next_step).filter(|said| !said.is_empty()).unwrap_or(next(error.cause))
}

/// What the service asks for itself: some seconds, or a moment.
fn pause(error: &ApiError) -> Option<String> {
    if !matches!(error.cause, Cause::Throttled | Cause::ServerFault | Cause::Gateway) {
        return None;
    }
    let until = error.retry_after_time.map(|at| failure::wait_until(&time::full(at, 0)));
    error.retry_after_seconds.map(failure::wait).or(until)
}

words! {
    /// How every advice begins that is for a request with an open outcome.
    pub(super) look = "Look whether " | "Nachsehen, ob ";

    /// The same for a fault of the service or of what stands before it.
    look_first = "Look whether it took effect before you send it again. If it stays, give the trace id to the support of the cloud."
        | "Nachsehen, ob es gewirkt hat, bevor erneut gesendet wird. Wenn es bleibt, dem Support der Cloud die Trace-ID nennen.";

    /// The same where it is known that it took effect.
    look_for_it = "Look for its result; do not send it again." | "Nach dem Ergebnis sehen; nicht erneut senden.";

    /// The same for a read.
    read_again = "Ask again. If it stays, give the code and the trace id to the support of the cloud."
        | "Erneut abfragen. Wenn es bleibt, dem Support der Cloud den Code und die Trace-ID nennen.";
}

/// What the code means, by the catalogue; else empty.
#[must_use]
pub fn meaning(error: &ApiError) -> &'static str {
    error.explanation().map_or("", catalogue::meaning)
}

#[cfg(test)]
mod tests {
    use backup_api::Operation;
    use backup_api::cbr::{VaultCreate, VaultList};
    use backup_api::error::{ApiError, Cause, Received};

    use super::{advice, look, meaning, next};
    use crate::text::language::in_german;

    fn answered<O: Operation>(status: u16, retry_after: Option<&str>, body: &str) -> ApiError {
        let received = Received { status, content_type: "", trace_id: None, retry_after, body };
        ApiError::from_reply(&O::INFO, &received)
    }

    #[test]
    fn after_a_creation_with_an_open_outcome_looking_comes_first() {
        for status in [408, 500, 502, 503, 504] {
            for body in ["", "{}", r#"{"error_code":"BackupService.9910","error_msg":"m"}"#, "<p>x</p>"] {
                let error = answered::<VaultCreate>(status, Some("30"), body);
                assert!(advice(&error).starts_with(look()), "{status} {body}");
                assert!(in_german(|| advice(&error).starts_with(look())), "{status} {body}");
                assert!(!advice(&answered::<VaultList>(status, None, body)).starts_with(look()), "{status} {body}");
            }
        }
    }

    #[test]
    fn what_the_service_asks_for_is_said_as_it_asks() {
        let said = |header| advice(&answered::<VaultList>(503, Some(header), ""));
        assert_eq!(said("7"), "The service asks to wait 7 seconds. Then send it again.");
        assert!(said("999999").starts_with("The service asks to wait 999999 seconds"));
        assert!(
            said("Wed, 21 Oct 2026 07:28:00 GMT").starts_with("The service asks to wait until 2026-10-21 07:28:00 UTC")
        );
    }

    #[test]
    fn a_code_for_any_fault_says_less_than_the_status() {
        let body = r#"{"error_code":"BackupService.9910","error_msg":"m"}"#;
        assert_eq!(meaning(&answered::<VaultList>(403, None, body)), "The user may not do this.");
        assert_eq!(meaning(&answered::<VaultList>(500, None, body)), "The service has an unknown fault.");
        let expired = r#"{"error_code":"APIGW.0301","error_msg":"The token has expired"}"#;
        assert_eq!(advice(&answered::<VaultList>(401, None, expired)), next(Cause::SignIn));
    }

    #[test]
    fn an_open_outcome_is_looked_for_in_every_language() {
        let asks = |cause| next(cause).starts_with(look());
        for cause in [Cause::Truncated, Cause::TimedOut] {
            assert!(asks(cause) && in_german(|| asks(cause)));
        }
        assert!(!in_german(|| asks(Cause::Throttled)));
    }
}

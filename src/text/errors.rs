//! What went wrong between a request and its reply: what happened, whether it took effect, what to do.

use backup_api::Effect;
use backup_api::error::{ApiError, Cause, Taken};

use super::catalogue;
use super::language::pick;

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

/// What to do: the catalogue's word where it has one. What only reads has no effect that could be looked for.
#[must_use]
pub fn advice(error: &ApiError) -> &'static str {
    let said =
        error.explanation().map(catalogue::next_step).filter(|said| !said.is_empty()).unwrap_or(next(error.cause));
    match (error.effect, error.taken) {
        (Effect::Reads, _) if said.starts_with(look()) => read_again(),
        (_, Taken::Yes) if said.starts_with(look()) => look_for_it(),
        _ => said,
    }
}

words! {
    /// How every advice begins that is for a request with an open outcome.
    pub(super) look = "Look whether " | "Nachsehen, ob ";

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
    use backup_api::error::Cause;

    use super::{look, next};
    use crate::text::language::in_german;

    #[test]
    fn an_open_outcome_is_looked_for_in_every_language() {
        let asks = |cause| next(cause).starts_with(look());
        for cause in [Cause::Truncated, Cause::TimedOut] {
            assert!(asks(cause) && in_german(|| asks(cause)));
        }
        assert!(!in_german(|| asks(Cause::Throttled)));
    }
}

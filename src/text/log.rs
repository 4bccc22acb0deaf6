//! The request log.

use backup_api::error::Cause;

use super::language::{Language, language, pick};

words! {
    /// What it is.
    pub lead = "What this page sent and what was answered, the newest first. It is kept in memory only, up to 500 requests; the token is in none of them."
        | "Was diese Seite gesendet hat und was geantwortet wurde, das Neueste zuerst. Es liegt nur im Speicher, bis \
           zu 500 Anfragen; das Token steht in keiner.";

    /// Name of the table.
    pub caption = "Requests of this page" | "Anfragen dieser Seite";

    /// The search.
    pub search = "Search by operation, address or trace id" | "Nach Operation, Adresse oder Trace-ID suchen";

    /// The filter.
    pub show = "Show" | "Anzeigen";
}
/// All.
#[must_use]
pub fn all(count: usize) -> String {
    super::lists::entry(pick("All requests", "Alle Anfragen"), count)
}
/// Failures alone.
#[must_use]
pub fn failures(count: usize) -> String {
    super::lists::entry(pick("Failures", "Fehlschläge"), count)
}
/// Those that change something.
#[must_use]
pub fn changes(count: usize) -> String {
    super::lists::entry(pick("Changes", "Änderungen"), count)
}
words! {
    /// Forgets all.
    pub clear = "Clear log" | "Protokoll leeren";

    /// Said after it.
    pub cleared = "The request log is empty." | "Das Anfrageprotokoll ist leer.";

    /// None is there.
    pub empty = "Nothing was sent yet" | "Noch nichts gesendet";

    /// What belongs here.
    pub empty_note = "Each request of this page appears here with its answer, duration and trace id."
        | "Jede Anfrage dieser Seite erscheint hier mit Antwort, Dauer und Trace-ID.";

    /// None fits.
    pub no_match = "No request matches" | "Keine Anfrage passt";

    /// A column.
    pub time = "Time" | "Zeit";

    /// A column.
    pub operation = "Operation" | "Operation";

    /// A column.
    pub request = "Request" | "Anfrage";

    /// A column.
    pub status_label = "Answer" | "Antwort";

    /// A column.
    pub took_label = "Duration" | "Dauer";

    /// A column.
    pub trace = "Trace id" | "Trace-ID";
}

/// Opens a row.
#[must_use]
pub fn open(operation: &str, number: u32) -> String {
    match language() {
        Language::English => format!("Open request {number}, {operation}"),
        Language::German => format!("Anfrage {number} öffnen, {operation}"),
    }
}
/// Title of the opened row.
#[must_use]
pub fn title(number: u32) -> String {
    match language() {
        Language::English => format!("Request {number}"),
        Language::German => format!("Anfrage {number}"),
    }
}
words! {
    /// A fact.
    pub address = "Address" | "Adresse";

    /// A block.
    pub sent = "Request body" | "Inhalt der Anfrage";

    /// A block.
    pub answered = "Answer body" | "Inhalt der Antwort";

    /// Nothing was sent.
    pub no_body = "The request has no body." | "Die Anfrage hat keinen Inhalt.";

    /// A password was in it.
    pub secret = "The request carried a password. Neither body is kept."
        | "Die Anfrage enthielt ein Passwort. Beide Inhalte sind nicht aufbewahrt.";

    /// Nothing was answered.
    pub no_answer = "The answer has no body." | "Die Antwort hat keinen Inhalt.";

    /// Not yet.
    pub awaited = "The answer is awaited." | "Die Antwort steht noch aus.";

    /// Cut.
    pub cut = "The log keeps the first 64 KB of an answer; this one was longer."
        | "Das Protokoll behält die ersten 64 KB einer Antwort; diese ist länger.";

    /// A copy.
    pub as_curl = "as curl" | "als curl";

    /// A copy.
    pub as_json = "request and answer as JSON" | "Anfrage und Antwort als JSON";

    /// Goes to the vendor's page.
    pub doc = "Documentation" | "Dokumentation";

    /// What the curl command needs.
    pub curl_note = "The command takes the token from the variable TOKEN."
        | "Der Befehl liest das Token aus der Variablen TOKEN.";
}

/// Word for a status.
#[must_use]
pub fn status_word(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => pick("Created", "Angelegt"),
        202 => pick("Accepted", "Angenommen"),
        204 => pick("Done", "Erledigt"),
        203 | 205..=299 => pick("Good", "Gut"),
        300..=399 => pick("Redirected", "Umgeleitet"),
        401 => pick("Not signed in", "Nicht angemeldet"),
        403 => pick("Not allowed", "Nicht erlaubt"),
        404 => pick("Not found", "Nicht gefunden"),
        409 => pick("Conflict", "Konflikt"),
        429 => pick("Too many requests", "Zu viele Anfragen"),
        400 | 402 | 405..=408 | 410..=428 | 430..=499 => pick("Refused", "Abgelehnt"),
        501 => pick("Not offered", "Nicht angeboten"),
        502..=504 => "Gateway",
        _ => pick("Service fault", "Fehler des Dienstes"),
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
        Cause::Offline => "Offline",
        Cause::TimedOut => pick("No answer in time", "Keine rechtzeitige Antwort"),
        Cause::Aborted => pick("Stopped", "Abgebrochen"),
        Cause::BlockedByBrowser => pick("Blocked by the browser", "Vom Browser blockiert"),
        Cause::Truncated => pick("Broken off", "Abgerissen"),
        _ => pick("No answer", "Keine Antwort"),
    }
}
words! {
    /// Under way.
    pub pending = "Under way" | "Läuft";
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
    let point = pick(".", ",");
    if whole < 1000 { format!("{whole} ms") } else { format!("{}{point}{} s", tenths / 10, tenths % 10) }
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

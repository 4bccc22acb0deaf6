//! What went wrong between a request and its reply: what happened, whether it took effect, what to do.

use backup_api::Effect;
use backup_api::error::{ApiError, Cause, Taken};

use super::{catalogue, failure, lists, time};

words!("errors");

/// What happened, as the heading of an error panel.
#[must_use]
pub fn headline(cause: Cause) -> &'static str {
    match cause {
        Cause::Refused => refused(),
        Cause::NotSignedIn => not_signed_in(),
        Cause::SwitchedOff => switched_off(),
        Cause::SignIn => sign_in(),
        Cause::Misdirected => misdirected(),
        Cause::Doubted => doubted(),
        Cause::Forbidden => forbidden(),
        Cause::NotFound => not_found(),
        Cause::Throttled => throttled(),
        Cause::ServerFault => server_fault(),
        Cause::Gateway => gateway(),
        Cause::NotJson => not_json(),
        Cause::Truncated => truncated(),
        Cause::TooLarge => too_large(),
        Cause::Incomplete => incomplete(),
        Cause::Another => another(),
        Cause::Unreachable => unreachable(),
        Cause::BlockedByBrowser => blocked(),
        Cause::Offline => offline(),
        Cause::TimedOut => timed_out(),
        Cause::Aborted => aborted(),
    }
}

/// What to do where the catalogue knows no better.
#[must_use]
pub fn next(cause: Cause) -> &'static str {
    match cause {
        Cause::Refused => do_refused(),
        Cause::NotSignedIn => do_not_signed_in(),
        Cause::SwitchedOff => do_switched_off(),
        Cause::SignIn => do_sign_in(),
        Cause::Misdirected => do_misdirected(),
        Cause::Doubted => do_doubted(),
        Cause::Forbidden => do_forbidden(),
        Cause::NotFound => do_not_found(),
        Cause::Throttled => do_throttled(),
        Cause::ServerFault => do_server_fault(),
        Cause::Gateway => do_gateway(),
        Cause::NotJson => do_not_json(),
        Cause::Truncated => do_truncated(),
        Cause::TooLarge => do_too_large(),
        Cause::Incomplete => do_incomplete(),
        Cause::Another => do_another(),
        Cause::Unreachable => do_unreachable(),
        Cause::BlockedByBrowser => do_blocked(),
        Cause::Offline => do_offline(),
        Cause::TimedOut => do_timed_out(),
        Cause::Aborted => do_aborted(),
    }
}

/// Whether the request took effect.
#[must_use]
pub fn effect(taken: Taken) -> &'static str {
    match taken {
        Taken::No => effect_none(),
        Taken::Yes => effect_taken(),
        Taken::Unknown => effect_unknown(),
    }
}

/// How many rows are counted in an answer that holds none.
fn counted(error: &ApiError) -> Option<usize> {
    error.counted.and_then(|counted| usize::try_from(counted).ok())
}

/// What to do: the catalogue's word where it has one. What only reads has no effect that could be looked for; where it is
/// open whether there is one, looking comes before everything else.
#[must_use]
pub fn advice(error: &ApiError) -> String {
    let said = step(error);
    let looks = said.starts_with(look());
    match (error.effect, error.taken) {
        (Effect::Reads, _) if looks => read_again().to_owned(),
        (_, Taken::Yes) if looks || matches!(error.cause, Cause::Incomplete | Cause::Another) => {
            look_for_it().to_owned()
        }
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
    if matches!(error.cause, Cause::Misdirected | Cause::Doubted) {
        return next(error.cause);
    }
    if counted(error).is_some() {
        return do_counted();
    }
    error.explanation().map(catalogue::next_step).filter(|said| !said.is_empty()).unwrap_or(next(error.cause))
}

/// What the service asks for itself: some seconds, or a moment.
fn pause(error: &ApiError) -> Option<String> {
    if !matches!(error.cause, Cause::Throttled | Cause::ServerFault | Cause::Gateway) {
        return None;
    }
    let until = error.retry_after_time.map(|at| failure::wait_until(&time::full(at, 0)));
    until.or(error.retry_after_seconds.map(failure::wait))
}

/// What it means: the documented code, else what the service says itself, else what the status means.
#[must_use]
pub fn meaning(error: &ApiError) -> String {
    let by_status = || error.explanation().filter(|_| error.message.is_empty());
    let address = || error.asked.as_ref().map(|asked| asked.address.as_str()).unwrap_or_default();
    match (error.cause, &error.asked) {
        (Cause::Misdirected, Some(asked)) => return misdirected_meaning(&asked.address, &asked.token_project),
        (Cause::Another, _) => return another_meaning(&error.message),
        (Cause::Doubted, _) => return doubted_meaning(address()),
        _ => {}
    }
    if let Some(counted) = counted(error) {
        return lists::read_fewer(0, counted);
    }
    // Words that name a reason come before a sentence that names none.
    let coded = error.coded().filter(|_| error.message.is_empty() || !error.unreasoned());
    match coded.or_else(by_status) {
        Some(entry) => catalogue::meaning(entry).to_owned(),
        None => error.message.clone(),
    }
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::Vault;
    use backup_api::cbr::{VaultList, vault_create};
    use backup_api::error::{ApiError, Asked, Cause, Received, read_json};
    use backup_api::json::Read;
    use backup_api::reply::Page;
    use backup_api::{Info, Operation};

    use super::{advice, look, meaning, next};
    use crate::text::language::in_german;

    fn answered(info: &'static Info, status: u16, retry_after: Option<&str>, body: &str) -> ApiError {
        let received = Received { status, content_type: "", trace_id: None, retry_after, body };
        ApiError::from_reply(info, &received)
    }

    #[test]
    fn after_a_creation_with_an_open_outcome_looking_comes_first() {
        for status in [408, 500, 502, 503, 504] {
            for body in ["", "{}", r#"{"error_code":"BackupService.9910","error_msg":"m"}"#, "<p>x</p>"] {
                let error = answered(&vault_create::INFO, status, Some("30"), body);
                assert!(advice(&error).starts_with(look()), "{status} {body}");
                assert!(in_german(|| advice(&error).starts_with(look())), "{status} {body}");
                assert!(
                    !advice(&answered(&VaultList::INFO, status, None, body)).starts_with(look()),
                    "{status} {body}"
                );
            }
        }
    }

    #[test]
    fn what_the_service_asks_for_is_said_as_it_asks() {
        let said = |header| advice(&answered(&VaultList::INFO, 503, Some(header), ""));
        assert_eq!(said("7"), "The service asks to wait 7 seconds. Then send it again.");
        assert!(said("999999").starts_with("The service asks to wait 999\u{202f}999 seconds"));
        assert!(
            said("Wed, 21 Oct 2026 07:28:00 GMT").starts_with("The service asks to wait until 2026-10-21 07:28:00 UTC")
        );
    }

    #[test]
    fn a_good_token_that_is_refused_somewhere_names_who_and_what_it_is_for() {
        let body = r#"{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information"}"#;
        let asked = Asked {
            address: "https://cbr.eu-nl.example".to_owned(),
            token_project: "eu-de".to_owned(),
            ..Asked::default()
        };
        let error = ApiError {
            cause: Cause::Misdirected,
            asked: Some(Box::new(asked)),
            ..answered(&VaultList::INFO, 401, None, body)
        };
        assert_eq!(
            meaning(&error),
            "https://cbr.eu-nl.example refused the token. The identity service accepts it: it is for the project eu-de."
        );
        assert_eq!(advice(&error), next(Cause::Misdirected));
    }

    #[test]
    fn no_rows_where_some_are_counted_names_both_numbers() {
        let received = Received {
            status: 200,
            content_type: "",
            trace_id: None,
            retry_after: None,
            body: r#"{"vaults": [], "count": 99}"#,
        };
        let error = read_json(&VaultList::INFO, &received, <Page<Vault> as Read>::fits).err();
        let said = || error.as_ref().map(|error| [meaning(error), advice(error)].join(" ")).unwrap_or_default();
        assert_eq!(
            said(),
            "The service counts 99 rows, but returned 0. Ask again. As long as the two numbers differ, it is not known whether \
            there are any rows."
        );
        assert!(in_german(said).starts_with("Der Dienst zählt 99 Zeilen, hat aber 0 geliefert. Erneut abfragen."));
    }

    #[test]
    fn a_token_of_which_nobody_could_be_asked_is_not_told_as_ended() {
        let asked = Asked { address: "https://cbr.eu-nl.example".to_owned(), ..Asked::default() };
        let body = r#"{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information"}"#;
        let error = ApiError {
            cause: Cause::Doubted,
            asked: Some(Box::new(asked)),
            ..answered(&VaultList::INFO, 401, None, body)
        };
        assert!(
            meaning(&error)
                .starts_with("https://cbr.eu-nl.example refused the token. Whether the token has expired is not known")
        );
        assert_eq!(advice(&error), next(Cause::Doubted));
    }

    #[test]
    fn a_code_for_any_fault_says_less_than_the_status() {
        let body = r#"{"error_code":"BackupService.9910","error_msg":"m"}"#;
        // What the service says itself comes before what its status means.
        assert_eq!(meaning(&answered(&VaultList::INFO, 403, None, body)), "m");
        assert_eq!(
            meaning(&answered(&VaultList::INFO, 403, None, r#"{"error_code":"BackupService.9910"}"#)),
            "The user may not do this."
        );
        assert_eq!(meaning(&answered(&VaultList::INFO, 500, None, body)), "The service has an unknown fault.");
        let expired = r#"{"error_code":"APIGW.0301","error_msg":"The token has expired"}"#;
        assert_eq!(advice(&answered(&VaultList::INFO, 401, None, expired)), next(Cause::SignIn));
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

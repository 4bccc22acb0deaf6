//! What it is called now; after a lost answer, too.

use crate::dom::prelude::*;
use backup_api::cbr::BackupShow;
use backup_api::cbr::model::Backup;
use backup_api::error::{ApiError, Failure};
use backup_api::json::{Read, Value};
use backup_api::reply::One;
use backup_api::tables::Values;
use backup_api::{Operation as _, Request};

use super::OPERATION;
use crate::action::lost::Found;
use crate::form::spec::Searching;
use crate::form::{FormState, Outcome};
use crate::places::Place;
use crate::text::backup_update as words;
use crate::ui::{Button, ButtonKind, ButtonLink, Notice, Tone};

/// The draft and what was read are about the backup as it is called now.
pub(super) fn settle(state: FormState, backup: &Backup) {
    if !backup.name.is_empty() {
        state.draft.begin_with(Values::new().text_at("name", &backup.name));
    }
    state.console.cache.backup.outdate();
    state.console.cache.stale(state.console);
}

/// What came of it, in a sentence: the name that was granted is not always the one that was asked for, or said at all.
pub(super) fn word(state: FormState, backup: &Backup) -> String {
    let sent = state.draft.submission.sent.try_get_untracked().flatten();
    outcome_of(&sent.as_ref().map(requested_name).unwrap_or_default(), &backup.name).1
}

fn outcome_of(requested: &str, got: &str) -> (Tone, String) {
    match got {
        "" => (Tone::Warning, words::unsaid(requested)),
        got if got == requested => (Tone::Success, words::done(got)),
        got => (Tone::Warning, words::other(requested, got)),
    }
}

/// The name that a request asks for.
pub(super) fn requested_name(request: &Request) -> String {
    OPERATION.read(&[], request.body.as_ref().unwrap_or(&Value::Null)).text("name").to_owned()
}

pub(super) fn search(state: FormState, sent: Request, _since: f64) -> Searching {
    Box::pin(async move {
        let backup_id = sent.named_id().unwrap_or_default().to_owned();
        let backup = match state.console.client.send(&BackupShow { backup_id }).await {
            Err(error) => return Found::CannotTell(error),
            Ok(answer) => answer.value.item,
        };
        // What does not say what it is called may be called so.
        if backup.name.is_empty() {
            return Found::CannotTell(ApiError::from_failure(&BackupShow::INFO, Failure::NotWhole));
        }
        if backup.name != requested_name(&sent) {
            return Found::No;
        }
        settle(state, &backup);
        Found::Yes { what: words::found(&backup.name), place: Some(Place::Backup.of(backup.id)) }
    })
}

pub(super) fn view(state: FormState, outcome: &Outcome) -> AnyView {
    let backup = One::<Backup>::read(&outcome.raw).item;
    let requested = outcome.request.as_ref().map(requested_name).unwrap_or_default();
    let (tone, title) = outcome_of(&requested, &backup.name);
    let note = (tone != Tone::Success).then(|| view! { <p>{words::look()}</p> });
    let id = if backup.id.is_empty() { state.draft.submission.target() } else { backup.id };
    view! {
        <Notice tone=tone title=title>{note}</Notice>
        <div class="bc-actions">
            <ButtonLink href=Place::Backup.of(id).href() label=words::open() kind=ButtonKind::Primary />
            <Button label=words::again() kind=ButtonKind::Quiet on_press=outcome.again />
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::{Tone, outcome_of};

    #[test]
    fn only_the_name_that_was_asked_for_is_a_success() {
        for (got, tone, sentence) in [
            ("kept", Tone::Success, "The backup is now called “kept”"),
            ("Kept", Tone::Warning, "The backup is called “Kept”, not “kept”"),
            ("", Tone::Warning, "The service accepted the name “kept”, but does not show it"),
        ] {
            assert_eq!(outcome_of("kept", got), (tone, sentence.to_owned()));
        }
    }
}

//! What is changed, and what came of it.

use crate::dom::prelude::*;
use backup_api::cbr::model::Vault;
use backup_api::json::{Read, Value};
use backup_api::reply::One;
use backup_api::tables::Granted;

use super::VAULT_UPDATE;
use super::values;
use crate::form::checked::{head, value_text};
use crate::form::{FormDraft, FormState, Outcome};
use crate::places::Place;
use crate::text::vault_update as words;
use crate::ui::{Button, ButtonKind, ButtonLink, Fact, Facts};

/// The draft is about the vault as it is now: as it was, with what was sent and what the service says since.
pub(super) fn settle(state: FormState, vault: &Vault) {
    let Some(mut now) = state.draft.seen() else { return };
    let sent = state.draft.submission.sent.try_get_untracked().flatten();
    let requested = sent.as_ref().map(values::requested_values).unwrap_or_default();
    requested.into_iter().for_each(|(key, input)| now.set(key, input));
    values::of(vault).iter().for_each(|(key, input)| now.set(key, input.clone()));
    state.draft.settle(&now);
}

/// What would be changed, beside the button: what can never be undone by its name, however much it is.
pub(super) fn facts(draft: FormDraft) -> Vec<String> {
    let changed = draft.changed_controls();
    let many = changed.len();
    let told = changed.into_iter().filter(|(control, _)| many <= 3 || control.key == "locked");
    let mut lines: Vec<String> = told.map(|(control, input)| change((control.label)(), control.key, &input)).collect();
    if many > 3 {
        lines.push(words::many(many));
    }
    lines
}

fn change(label: &str, key: &str, input: &backup_api::tables::Input) -> String {
    words::change(label, &value_text(key, input))
}

fn label(key: &str) -> &'static str {
    VAULT_UPDATE.controls().find(|control| control.key == key).map_or("", |control| (control.label)())
}

/// Its name as the answer says it; where that leaves it out, as it was sent or read before.
pub(super) fn named(state: FormState, replied: &str) -> String {
    if !replied.is_empty() {
        return replied.to_owned();
    }
    let sent = state.draft.submission.sent_text("/vault/name");
    let seen = || state.draft.seen().map(|seen| seen.text("name").to_owned()).unwrap_or_default();
    if sent.is_empty() { seen() } else { sent }
}

/// What is said of a change of a vault: as one that was made only where nothing is open.
pub(super) fn title(name: &str, open: bool) -> String {
    if open { words::done_open(name) } else { words::done(name) }
}

pub(super) fn view(state: FormState, outcome: &Outcome) -> AnyView {
    let vault = One::<Vault>::read(&outcome.raw).item;
    let sent = outcome.request.as_ref().and_then(|request| request.body.as_ref()).unwrap_or(&Value::Null);
    let mut taken = VAULT_UPDATE.operation.granted(sent, &[&outcome.raw]);
    taken.retain(|one| !one.refused());
    let id = if vault.id.is_empty() { state.draft.submission.target() } else { vault.id.clone() };
    let name = named(state, &vault.name);
    let done = (!taken.is_empty()).then(|| {
        // What was accepted and is not seen stands above.
        taken.retain(Granted::granted);
        let row = |one: &Granted| {
            let text = value_text(one.key, &one.asked);
            view! { <Fact term=label(one.key)>{text}</Fact> }.into_any()
        };
        let rows = move || match taken.iter().map(row).collect::<Vec<_>>() {
            none if none.is_empty() => ().into_any(),
            rows => view! { <Facts single=true>{rows}</Facts> }.into_any(),
        };
        head(outcome.held, move |open| title(&name, open), rows)
    });
    view! {
        {done}
        <div class="bc-actions">
            <ButtonLink href=Place::Vault.of(id).href() label=words::open() kind=ButtonKind::Primary />
            <Button label=words::another() kind=ButtonKind::Quiet on_press=outcome.again />
        </div>
    }
    .into_any()
}

//! What was asked for, and what the vault is now.

use crate::dom::prelude::*;
use backup_api::cbr::model::Vault;
use backup_api::json::Read;
use backup_api::reply::One;

use super::VAULT_UPDATE;
use super::values::{self, Change};
use crate::form::{FormDraft, FormState, Outcome};
use crate::places::Place;
use crate::text::{lists, vault_update as words};
use crate::ui::{Button, ButtonKind, ButtonLink, Fact, Facts, Notice, Tone};

/// The draft is about the vault as it is now: as it was, with what was sent and what the service says since.
pub(super) fn settle(state: FormState, vault: &Vault) {
    let Some(mut now) = state.draft.seen() else { return };
    let sent = state.draft.submission.sent.try_get_untracked().flatten();
    let asked = sent.as_ref().map(values::asked).unwrap_or_default();
    asked.into_iter().for_each(|(key, input)| now.set(key, input));
    values::of(vault).iter().for_each(|(key, input)| now.set(key, input.clone()));
    state.draft.settle(&now);
}

/// What would be changed, beside the button.
pub(super) fn facts(draft: FormDraft) -> Vec<String> {
    let changed = draft.changed_controls();
    match changed.len() {
        0 => Vec::new(),
        1..=3 => changed.into_iter().map(|(control, input)| change((control.label)(), control.key, &input)).collect(),
        many => vec![words::many(many)],
    }
}

fn change(label: &str, key: &str, input: &backup_api::tables::Input) -> String {
    words::change(label, &values::said(key, input))
}

fn label(key: &str) -> &'static str {
    VAULT_UPDATE.controls().find(|control| control.key == key).map_or("", |control| (control.label)())
}

pub(super) fn view(state: FormState, outcome: &Outcome) -> AnyView {
    let vault = One::<Vault>::read(&outcome.raw).item;
    let changes = outcome.request.as_ref().map(|request| values::changes(request, &vault)).unwrap_or_default();
    let (refused, taken): (Vec<Change>, Vec<Change>) = changes.into_iter().partition(Change::refused);
    let id = if vault.id.is_empty() { state.draft.submission.target() } else { vault.id };
    let done = (!taken.is_empty()).then(|| {
        let row = |change: &Change| {
            let said = values::said(change.key, &change.asked);
            // Accepted, but not seen.
            let said = if change.granted() { said } else { words::unseen(&said) };
            view! { <Fact term=label(change.key)>{said}</Fact> }.into_any()
        };
        let rows: Vec<AnyView> = taken.iter().map(row).collect();
        view! {
            <Notice tone=Tone::Success title=words::done(&vault.name)>
                <Facts single=true>{rows}</Facts>
            </Notice>
        }
    });
    let left = (!refused.is_empty()).then(|| {
        let row = |change: &Change| {
            let got = change.got.as_ref().map(|got| values::said(change.key, got));
            let got = got.unwrap_or_else(|| lists::not_said().to_owned());
            let said = words::not_granted_row(&values::said(change.key, &change.asked), &got);
            view! { <Fact term=label(change.key)>{said}</Fact> }.into_any()
        };
        let rows: Vec<AnyView> = refused.iter().map(row).collect();
        view! {
            <Notice tone=Tone::Warning title=words::not_granted(refused.len())>
                <p>{words::not_granted_note()}</p>
                <Facts single=true>{rows}</Facts>
            </Notice>
        }
    });
    view! {
        {left}
        {done}
        <div class="bc-actions">
            <ButtonLink href=Place::Vault.of(id).href() label=words::open() kind=ButtonKind::Primary />
            <Button label=words::another() kind=ButtonKind::Quiet on_press=outcome.again />
        </div>
    }
    .into_any()
}

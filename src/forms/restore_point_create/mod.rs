//! Create a restore point: back up a vault, or some of what it holds, now.

mod controls;
mod requested;
mod result;
pub mod search;
#[cfg(test)]
mod tests;

use backup_api::cbr::checkpoint_create::CHECKPOINT_CREATE;
use backup_api::cbr::model::Checkpoint;
use backup_api::json::Read;
use backup_api::known::Known;
use backup_api::reply::One;
use backup_api::tables::{Input, Values};

use super::{associate, lookup, policy};
use crate::form::{After, Control, FormDraft, FormSpec, FormState, Group, SlotKind};
use crate::http::Answer;
use crate::http::clock;
use crate::places::Place;
use crate::text::{choose, restore_point_create as words};
use crate::work::Console;
use crate::work::run::Begun;

/// The whole vault.
pub const WHOLE: &str = "vault";
/// Some of its resources.
pub const SOME: &str = "resources";
/// Some of its resources, each with more to it.
pub const DETAILED: &str = "details";

/// The form. In the walkthrough vault and resources are fixed.
pub static RESTORE_POINT_CREATE: FormSpec = FormSpec {
    operation: &CHECKPOINT_CREATE,
    title: || Place::RestorePointCreate.title(),
    submit: |state| {
        let draft = state.draft;
        let held = lookup::vault(state.console, &draft.one("vault")).map(|vault| vault.present().count());
        words::submit(draft.says("what", WHOLE), draft.ids("chosen").with(Vec::len), held)
    },
    busy: words::busy,
    facts: |state| {
        let vault = lookup::vault(state.console, &state.draft.one("vault")).map(|vault| vault.name).unwrap_or_default();
        vec![vault, backup_type(&state.draft.trimmed("incremental")).0.to_owned()]
    },
    groups: &[
        Group::new(
            words::what,
            &[
                Control::special("vault", choose::vault, SlotKind::Ids, controls::vault),
                Control::special("what", words::scope, SlotKind::Text, controls::scope).start(WHOLE),
                Control::special("chosen", words::resources, SlotKind::Ids, controls::chosen),
            ],
        )
        .offered(|state| state.alone()),
        Group::new(
            words::how,
            &[
                Control::new("name", words::name).hint(words::name_hint),
                Control::area("description", words::description),
                Control::cards("incremental", words::mode, backup_type).start("true"),
            ],
        ),
        Group::rare(
            words::more,
            &[
                Control::new("automatic", words::auto).always().hint(words::auto_hint),
                Control::special("policy", words::policy, SlotKind::Text, |form, state, control| {
                    policy::select(form, state, control, words::policy_none)
                })
                .hint(words::policy_hint)
                .offered(extended),
                Control::new("keep_days", words::retention)
                    .hint(words::retention_hint)
                    .unit(words::days)
                    .offered(extended),
            ],
        ),
    ],
    kept: &[("more", SlotKind::Details), ("given", SlotKind::Text)],
    known,
    complete,
    typed,
    next: &["chosen", "more", "name", "description", "policy", "keep_days", "what", "incremental", "automatic"],
    of_project: &[
        "vault",
        "chosen",
        "more",
        "name",
        "description",
        "policy",
        "keep_days",
        "what",
        "incremental",
        "automatic",
    ],
    notice: None,
    above: None,
    before: None,
    after: After { done, anywhere: false, search: search::search, check: search::check, fits: One::<Checkpoint>::fits },
    result: |_, state, outcome| result::view(state, &outcome),
};

/// Name and consequence of what the flag on the wire says.
fn backup_type(incremental: &str) -> (&'static str, &'static str) {
    match incremental {
        "false" => (words::full(), words::full_note()),
        _ => (words::incremental(), words::incremental_note()),
    }
}

/// Begins for a vault. What was chosen from the same vault stays.
pub fn begin(draft: FormDraft, vault: &str) {
    draft.begin("vault", vault, &["chosen", "more"]);
}

/// Whether there are fields that only one of the clouds knows; also where one is set that this cloud does not know: else
/// nobody could mend it.
fn extended(state: FormState) -> bool {
    let set = |key: &str| !state.draft.trimmed(key).is_empty();
    state.console.client.sessions.profile().extended_fields || set("policy") || set("keep_days")
}

fn known(console: Console, draft: FormDraft) -> Known {
    let Some(vault) = lookup::known_vault(console, &draft.one("vault")) else {
        return Known { absent: lookup::absent(console, draft, &["vault"]), ..Known::default() };
    };
    let resources = draft.ids("chosen").with(|ids| super::choose::known(console, &vault.object_type, ids));
    Known { vault: Some(vault), ..resources }
}

/// What of the vault. No resources at all would mean the whole vault: an empty id stands for the choice that is still to
/// be made.
fn complete(draft: FormDraft, known: &Known, values: &mut Values) {
    let mut ids = draft.ids("chosen").get();
    if ids.is_empty() {
        ids.push(String::new());
    }
    match draft.trimmed("what").as_str() {
        SOME => {
            values.set("resources", Input::Rows(ids.iter().map(|id| Values::new().text_at("id", id)).collect()));
        }
        DETAILED => {
            let object_type = known.vault.as_ref().map_or("server", |vault| &vault.object_type);
            values.set("details", associate::rows(draft, ids, known, object_type));
        }
        _ => {}
    }
}

/// Which of the two lists was sent says what of the vault; without either it is the whole.
fn typed(mut values: Values) -> Values {
    let ids = |rows: &[Values]| rows.iter().map(|row| Values::new().text_at("id", row.text("id"))).collect();
    let (chosen, details) = (values.rows("resources").to_vec(), values.rows("details").to_vec());
    let (what, rows): (_, Vec<Values>) = match (chosen.is_empty(), details.is_empty()) {
        (_, false) => (DETAILED, ids(&details)),
        (false, _) => (SOME, ids(&chosen)),
        _ => (WHOLE, Vec::new()),
    };
    let vault = vec![Values::new().text_at("id", values.text("vault"))];
    for (key, input) in [
        ("what", Input::Text(what.to_owned())),
        ("chosen", Input::Rows(rows)),
        ("more", Input::Rows(details)),
        ("vault", Input::Rows(vault)),
    ] {
        values.set(key, input);
    }
    values
}

/// Runs also when the page was left meanwhile: what was skipped is said only once.
fn done(state: FormState, answer: &Answer) {
    let (console, checkpoint) = (state.console, One::<Checkpoint>::read(&answer.raw).item);
    console.announce(words::done(checkpoint.skipped().len()));
    let sent = state.draft.submission.sent.try_get_untracked().flatten();
    let requested = sent.as_ref().map(|sent| requested::requested_resources(console, sent)).unwrap_or_default();
    console.remember(Begun { checkpoint, asked: requested, at: clock::now() });
    console.cache.stale(console);
}

//! Create a restore point: back up a vault, or some of what it holds, now.

mod draft;
mod fields;
mod rare;
mod result;

pub use draft::{Draft, SOME};

use draft::WHOLE;

use std::rc::Rc;

use backup_api::cbr::model::Checkpoint;
use backup_api::cbr::{BackupList, CheckpointCreate, TaskList};
use backup_api::reply::One;
use leptos::prelude::*;

use super::frame::FormFrame;
use super::state::Form;
use super::{AppContext, Exchange, OnDone, Setting, lookup};
use crate::action::lost::{Age, Found, Look, age, look};
use crate::http::Answer;
use crate::places::Place;
use crate::route::Route;
use crate::text::restore_point_create as words;
use crate::work::run::Begun;

/// The form. In the walkthrough vault and resources are fixed, and `on_done` takes the restore point.
#[component]
pub fn RestorePointCreateForm(
    /// Console and drafts.
    context: AppContext,
    /// Which draft: the walkthrough has its own.
    draft: Draft,
    /// Where it stands.
    setting: Setting,
    /// Takes the restore point and the answer.
    #[prop(optional)]
    on_done: Option<OnDone<Checkpoint>>,
    /// In the walkthrough: follows the restore point that was found after a lost answer.
    #[prop(optional)]
    on_found: Option<Callback<Route>>,
) -> AnyView {
    let console = context.console;
    console.cache.want_vaults(console);
    // Runs also when the page was left meanwhile: what was skipped is said only once.
    let done = Rc::new(move |answer: Answer<One<Checkpoint>>| {
        let exchange = Exchange::of(draft.submission, &answer);
        let checkpoint = answer.value.item;
        console.remember(Begun { checkpoint: checkpoint.clone(), at: js_sys::Date::now() });
        console.announce(words::done(checkpoint.skipped().len()));
        console.cache.stale(console);
        let _ = draft.created.try_set(checkpoint.clone());
        if let Some(on_done) = &on_done {
            on_done(checkpoint, exchange);
        }
    });
    if draft.submission.come_back(console) && setting == Setting::Alone {
        draft.clear();
    }
    let form = Form::lasting(console, draft.submission, move || draft.operation(console), done, search(context));
    let again = Callback::new(move |()| {
        draft.clear();
        form.edit();
    });
    let submit = Signal::derive(move || {
        let held = lookup::vault(console, &draft.vault_id()).map(|vault| vault.resources.len());
        words::submit(draft.what.with(|what| what == WHOLE), draft.chosen.with(Vec::len), held)
    });
    view! {
        <FormFrame
            form=form
            label=Place::RestorePointCreate.title()
            submit=submit
            busy=words::busy()
            result=move || result::view(context, draft.created.get_untracked(), again, setting)
            on_found=on_found
        >
            {(setting == Setting::Alone).then(|| fields::what(form, draft))}
            {fields::how(form, draft)}
            {rare::view(form, draft)}
        </FormFrame>
    }
    .into_any()
}

/// After a lost answer: a run of the vault that is younger than the request, by its task or its backups.
fn search(context: AppContext) -> Look<CheckpointCreate> {
    let client = context.console.client;
    look(move |sent: CheckpointCreate, since| async move {
        let vault_id = sent.checkpoint.vault_id;
        let name = sent.checkpoint.parameters.name.unwrap_or_default();
        let tasks = TaskList {
            vault_id: vault_id.clone(),
            operation_type: "backup".to_owned(),
            limit: Some(100),
            ..TaskList::default()
        };
        let tasks = match client.send(&tasks).await {
            Err(error) => return Found::CannotTell(error),
            Ok(answer) => answer.value.rows,
        };
        let backups = BackupList { vault_id, limit: Some(100), ..BackupList::default() };
        let backups = match client.send(&backups).await {
            Err(error) => return Found::CannotTell(error),
            Ok(answer) => answer.value.rows,
        };
        let by_task = tasks.into_iter().map(|task| Trace {
            id: task.checkpoint_id.unwrap_or_default(),
            name: task.detail.backup.and_then(|backup| backup.name).unwrap_or_default(),
            age: age(task.created_at, since),
        });
        let by_backup = backups.into_iter().map(|backup| Trace {
            id: backup.checkpoint_id.unwrap_or_default(),
            name: backup.name,
            age: age(backup.created_at, since),
        });
        verdict(by_task.chain(by_backup), &name)
    })
}

/// What points to a run.
struct Trace {
    id: String,
    name: String,
    age: Age,
}

/// Only a run that carries the name that was typed is surely this one: a policy or another person may back up the
/// vault at the same moment.
fn verdict(traces: impl Iterator<Item = Trace>, name: &str) -> Found {
    let mut found = Found::No;
    for trace in traces.filter(|trace| trace.age != Age::Older && !trace.id.is_empty()) {
        let place = Some(Place::RestorePoint.of(trace.id.clone()));
        let what = words::found(&trace.id, &trace.name);
        if trace.age == Age::Younger && !name.is_empty() && trace.name.starts_with(name) {
            return Found::Yes { what, place };
        }
        if found == Found::No {
            found = Found::Perhaps { what, place };
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Age, Found, Trace, verdict};

    #[test]
    fn a_run_is_known_by_its_name_and_age() {
        let trace = |name: &str, age| Trace { id: "run".to_owned(), name: name.to_owned(), age };
        let word = |traces: Vec<Trace>, name| match verdict(traces.into_iter(), name) {
            Found::Yes { .. } => "yes",
            Found::Perhaps { .. } => "perhaps",
            _ => "no",
        };
        assert_eq!(word(vec![trace("night", Age::Younger)], "night"), "yes");
        assert_eq!(word(vec![trace("night", Age::About)], "night"), "perhaps");
        assert_eq!(word(vec![trace("night", Age::Younger)], ""), "perhaps");
        assert_eq!(word(vec![trace("other", Age::Younger), trace("night", Age::Younger)], "night"), "yes");
        assert_eq!(word(vec![trace("night", Age::Older)], "night"), "no");
        assert_eq!(word(vec![], "night"), "no");
    }
}

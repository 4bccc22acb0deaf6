//! Above the form: what runs already, and why this backup can't be restored.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::cbr::backup_restore::BACKUP_RESTORE;
use backup_api::cbr::model::Task;
use backup_api::ids;
use backup_api::known::{Known, KnownBackup};
use backup_api::tables::Values;

use super::result::{HEADLINE, names};
use super::{follow, last};
use crate::form::FormState;
use crate::forms::backup::seen;
use crate::forms::job_view::Followed;
use crate::http::clock;
use crate::text::{backup_restore as words, problem};
use crate::ui::{Notice, Tone};
use crate::work::watch::Job;

/// Restores of this backup that go on, whoever began them and whenever: after a reload, too. Else the last one that is
/// over, with its reason where it failed.
pub(super) fn running(state: FormState) -> AnyView {
    let (console, draft) = (state.console, state.draft);
    let ended = RwSignal::new(None::<Task>);
    let id = memo(move |_| draft.one("backup"));
    let followed = move || draft.watches.jobs.with(|jobs| jobs.iter().any(|job| ids::same(&job.id, &id.get())));
    // What was busy with it is free again.
    let over = memo(move |_| {
        let id = id.get();
        draft.watches.jobs.with(|jobs| jobs.iter().any(|job| ids::same(&job.id, &id) && job.over_at.is_some()))
    });
    Effect::new(move |before: Option<bool>| {
        let now = over.get();
        if now && before == Some(false) {
            console.cache.backup.outdate();
        }
        now
    });
    Effect::new(move || {
        // What is over by now was there before the next one.
        let (id, _) = (id.get(), over.get());
        if id.is_empty() || !console.client.sessions.get().active() {
            return;
        }
        spawn_local(async move {
            // It is asked again where it is shown in full; here a failure hides nothing that was there.
            let Ok(tasks) = follow::tasks(console, &id).await else { return };
            draft.watches.seen.try_set_value((clock::now(), follow::past(&tasks)));
            let Some(task) = tasks.iter().find(|task| !last::over(task)) else {
                let _ = ended.try_set(tasks.into_iter().next());
                return;
            };
            if draft.watches.jobs.try_with_untracked(|jobs| jobs.iter().all(|job| !ids::same(&job.id, &id)))
                == Some(true)
            {
                draft.watches.begin(console, follow::ask, job(state, id, task), HEADLINE);
            }
        });
    });
    let done = memo(move |_| draft.submission.stage.with(|stage| matches!(stage, crate::form::state::Stage::Done(_))));
    view! {
        {move || {
            // The result below shows them, too.
            (!done.get()).then(|| view! {
                <Followed console=console watches=draft.watches names=names() headline=HEADLINE />
                {move || ended.get().filter(|_| !followed()).map(|task| last::view(console, &task))}
            })
        }}
    }
    .into_any()
}

/// A restore that goes on: asked about by its own task.
#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
fn job(state: FormState, id: String, task: &Task) -> Job {
    let project = state.console.client.sessions.project().unwrap_or_default();
    let begun = task.created_at.map(|at| at.millis() as f64).unwrap_or_default();
    Job { id, project, title: last::onto(task), begun, status: follow::of_task(task), ..Job::default() }
}

/// What speaks against a restore, before anything is filled in.
pub(super) fn blocked(state: FormState) -> AnyView {
    let why = memo(move |_| {
        let backup = seen(state.console, state.draft)?;
        let known = Known { backup: Some(KnownBackup::from(&backup)), ..Known::default() };
        let profile = state.console.client.sessions.profile();
        let found = BACKUP_RESTORE.problems(&Values::new(), &known, profile);
        found.iter().find(|found| found.rule == "cbr.restore.backup").map(|found| problem(found, words::backup()))
    });
    let other = state.draft.flag(super::OTHER_PARTS);
    view! {
        {move || why.get().map(|why| view! {
            <Notice tone=Tone::Warning title=words::blocked() still=true>
                <p>{why}</p>
            </Notice>
        })}
        {move || other.get().then(|| view! { <Notice tone=Tone::Warning title=words::other_parts() still=true /> })}
    }
    .into_any()
}

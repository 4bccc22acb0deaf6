//! The last restore of a backup that is over: onto what, when, and why where it failed.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::Phase;
use backup_api::cbr::model::Task;

use super::follow;
use crate::places::Place;
use crate::shared::reason;
use crate::text::{backup_restore as words, time};
use crate::ui::{ButtonLink, Notice, Tone};
use crate::work::Console;

/// Whether nothing more comes of it.
pub(super) fn over(task: &Task) -> bool {
    matches!(task.phase(), Phase::Good | Phase::Bad | Phase::Gone)
}

/// The name of what it goes onto, else its id.
pub(super) fn onto(task: &Task) -> String {
    let restore = task.detail.restore.as_ref();
    restore.and_then(|it| it.target_name.clone().or(it.target_id.clone())).unwrap_or_default()
}

/// Reads the newest restore of a backup into `last`, where it is over and that is `still` wanted; `told` takes it then.
pub fn ask(
    console: Console,
    backup: String,
    last: RwSignal<Option<Task>>,
    still: impl Fn() -> bool + 'static,
    told: impl Fn(&Task) + 'static,
) {
    spawn_local(async move {
        // It says more than the page does; where it can't be read, the page says what it said.
        let Ok(tasks) = follow::tasks(console, &backup).await else { return };
        let newest = tasks.into_iter().next().filter(over);
        if !still() {
            return;
        }
        newest.iter().for_each(told);
        let _ = last.try_set(newest);
    });
}

/// How it ended, at this moment.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
pub fn summary(task: &Task, now: f64) -> String {
    let at = task.ended_at.or(task.created_at).map(|at| at.millis() as f64);
    let ago = at.map(|at| time::age(now, at)).unwrap_or_default();
    if task.phase() == Phase::Good { words::last_good(&onto(task), &ago) } else { words::last_bad(&onto(task), &ago) }
}

/// One line and the way to its task; where it failed, the reason, the service's code and words, and what to do.
pub fn view(console: Console, task: &Task) -> AnyView {
    let (href, known) = (Place::Task.of(task.id.clone()).href(), !task.id.is_empty());
    let [code, sent] = [&task.error_code, &task.error_message].map(|sent| sent.clone().unwrap_or_default());
    let failed = task.phase() != Phase::Good;
    let task = task.clone();
    let line = derive(move || summary(&task, console.now.get()));
    if !failed {
        let link = known.then(|| view! { <a class="bc-link" href=href>{words::open_task()}</a> });
        return view! { <p class="bc-quiet">{line} " " {link}</p> }.into_any();
    }
    let why = reason(&code, &sent);
    view! {
        <Notice tone=Tone::Danger title=line still=true>
            <p>{why.meaning}</p>
            {why.remedy.map(|remedy| view! { <p>{remedy}</p> })}
            {(!why.source.is_empty()).then(|| view! { <p class="bc-quiet bc-break">{why.source}</p> })}
            {known.then(|| view! {
                <div class="bc-actions"><ButtonLink href=href label=words::open_task() /></div>
            })}
        </Notice>
    }
    .into_any()
}

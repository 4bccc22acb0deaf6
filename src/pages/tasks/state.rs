//! The state of a task: how far it is while it runs, why it failed.

use crate::dom::prelude::*;
use backup_api::cbr::model::Task;
use backup_api::{Phase, phase};

use super::logic;
use crate::list::{At, cells};
use crate::shared::status;
use crate::text::tasks as words;
use crate::ui::ProgressBar;

/// In a list: one line.
pub(super) fn cell(at: &At<'_>) -> AnyView {
    let sent = at.content().text();
    let rest = match phase::task(sent) {
        Phase::Working => {
            let label =
                words::of(&words::operation(at.other("operation_type").text()), at.other("resource_name").text());
            bar(label, Signal::stored(at.other("progress").number()))
        }
        _ => {
            let [code, message] = ["error_code", "error_message"].map(|key| at.other(key).text());
            let why = logic::why_of(sent, code, message);
            // On two lines the room is the state's.
            let why = why.filter(|_| !at.list.narrow()).map(|why| why.meaning);
            why.map(|why| view! { <span class="bc-list-line bc-quiet" title=why.clone()>{why}</span> }).into_any()
        }
    };
    view! { <span class="bc-list-state">{cells::state(at, phase::task)} {rest}</span> }.into_any()
}

/// Badge; with the bar while it runs, with the reason when it failed.
pub(in crate::pages) fn state(task: &Task, progress: Signal<Option<i64>>) -> AnyView {
    let badge = status(&task.status, task.phase());
    let why = logic::why(task).map(|why| view! { <span class="bc-why">{why.meaning}</span> });
    let label = || words::of(&words::operation(&task.operation_type), logic::resource(task));
    let bar = (task.phase() == Phase::Working).then(|| bar(label(), progress));
    view! { <div class="bc-pair">{badge} {bar} {why}</div> }.into_any()
}

/// How far a task is, by its label.
fn bar(label: String, progress: Signal<Option<i64>>) -> AnyView {
    let percent = derive(move || progress.get().and_then(|progress| u8::try_from(progress).ok()));
    let said = derive(move || words::percent(progress.get()));
    view! { <ProgressBar label=label percent=percent words=said /> }.into_any()
}

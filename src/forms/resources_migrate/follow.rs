//! What becomes of a move: its task tells, and the other vault holds the resources in the end.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::Phase;
use backup_api::cbr::TaskList;
use backup_api::cbr::model::Task;
use backup_api::error::ApiError;
use backup_api::ids;

use crate::action::lost::{Age, age};
use crate::text::resources_migrate as words;
use crate::work::Console;
use crate::work::poll::{Step, Whose, follow};
use crate::work::read::{whole_list, whole_vault};
use crate::work::tasks::from;

/// A move that was accepted.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Move {
    pub from: String,
    pub to: String,
    pub ids: Vec<String>,
    /// When it was sent, milliseconds since 1970.
    pub since: f64,
}

/// How a move stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Standing {
    /// Nothing is known yet, or it goes on: percent, where it is told.
    #[default]
    Going,
    Percent(u8),
    /// They are in the other vault.
    Arrived,
    /// The task says that it is done, and only this many were seen in the other vault.
    Partly(usize),
    /// It failed, with so many in the other vault: code and words of the service.
    Failed(usize, String, String),
}

/// Types of tasks that are no move. No document names the type of a move.
const OTHERS: [&str; 8] =
    ["backup", "restore", "delete", "vault_delete", "remove_resource", "replication", "copy", "sync"];

/// What one look has brought: the task of the move, where there is one, and how many have arrived.
pub(super) struct Seen {
    pub task: Option<Task>,
    pub there: usize,
}

pub(super) async fn look(console: Console, of: &Move) -> Result<Seen, ApiError> {
    let filter = TaskList { vault_id: of.from.clone(), start_time: from(of.since), ..TaskList::default() };
    let tasks = whole_list(console, &filter).await?;
    let vault = whole_vault(console, of.to.clone()).await?;
    let there = of.ids.iter().filter(|id| vault.holds(id) == Some(true)).count();
    Ok(Seen { task: task(tasks, of), there })
}

/// The newest task that may be the one: of no other type, not older than the request, about one of the resources where
/// it names any.
fn task(tasks: Vec<Task>, of: &Move) -> Option<Task> {
    let fits = |task: &Task| {
        let named = task.detail.resource.as_ref().map(|resource| resource.id.as_str()).filter(|id| !id.is_empty());
        age(task.created_at, of.since) != Age::Older
            && !OTHERS.contains(&task.operation_type.as_str())
            && named.is_none_or(|id| of.ids.iter().any(|wanted| ids::same(wanted, id)))
    };
    tasks.into_iter().filter(fits).max_by_key(|task| task.created_at)
}

pub(super) fn standing(seen: &Seen, of: &Move) -> Standing {
    if seen.there == of.ids.len() {
        return Standing::Arrived;
    }
    let Some(task) = &seen.task else { return Standing::Going };
    match task.phase() {
        // The vault was read after the task: what it does not hold is not there yet.
        Phase::Good => Standing::Partly(seen.there),
        Phase::Bad | Phase::Gone => {
            let text_of = |text: &Option<String>| text.clone().unwrap_or_default();
            Standing::Failed(seen.there, text_of(&task.error_code), text_of(&task.error_message))
        }
        _ => task.detail.progress.and_then(|it| u8::try_from(it).ok()).map_or(Standing::Going, Standing::Percent),
    }
}

/// Follows a move while its result is shown: into `standing`, and why it could not be asked into `error`.
pub(super) fn watch(console: Console, of: Move, standing: RwSignal<Standing>, error: RwSignal<Option<ApiError>>) {
    let whose = Whose::here(console);
    spawn_local(async move {
        let alive = move || standing.try_get_untracked().is_some();
        let of = &of;
        let ask = || async move { look(console, of).await };
        let take = |answer: Result<Seen, ApiError>| match answer {
            Ok(seen) => {
                let now = self::standing(&seen, of);
                let over = matches!(now, Standing::Arrived | Standing::Failed(..));
                let _ = error.try_set(None);
                let _ = standing.try_set(now);
                if over { Step::Done } else { Step::Again }
            }
            Err(failed) => {
                let _ = error.try_set(Some(failed.clone()));
                Step::Failed(failed)
            }
        };
        follow(console, whose, alive, ask, take).await;
        match standing.try_get_untracked() {
            Some(Standing::Arrived) => console.announce(words::arrived(of.ids.len())),
            Some(Standing::Failed(..)) => console.announce(words::failed().to_owned()),
            _ => return,
        }
        console.cache.stale(console);
    });
}

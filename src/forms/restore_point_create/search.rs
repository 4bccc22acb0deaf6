//! After a lost answer: a run of the vault that is younger than the request, by its task or its backups.

use backup_api::Request;
use backup_api::cbr::model::Checkpoint;
use backup_api::cbr::{BackupList, TaskList};
use backup_api::error::ApiError;
use backup_api::json::{Read, Value};
use backup_api::reply::One;

use crate::action::Checked;
use crate::action::lost::{Age, Found, age};
use crate::form::spec::Searching;
use crate::form::{Checking, FormState};
use crate::forms::classic::said;
use crate::places::Place;
use crate::text::restore_point_create as words;
use crate::work::read::whole_list;
use crate::work::tasks::from;

pub(super) fn search(state: FormState, sent: Request, since: f64) -> Searching {
    Box::pin(async move {
        let name = said(&sent, "/checkpoint/parameters/name");
        match traces(state, &sent, since).await {
            Err(error) => Found::CannotTell(error),
            Ok(traces) => verdict(traces.into_iter(), &name),
        }
    })
}

/// Whether another run of the vault was begun by hand since, under the same name.
pub(super) fn check(state: FormState, sent: Request, reply: Value, since: f64) -> Checking {
    Box::pin(async move {
        let own = One::<Checkpoint>::read(&reply).item.id;
        let name = said(&sent, "/checkpoint/parameters/name");
        match traces(state, &sent, since).await {
            Err(error) => Checked { unread: Some(error), ..Checked::default() },
            Ok(traces) => Checked { siblings: siblings(traces, &own, &name), ..Checked::default() },
        }
    })
}

fn siblings(traces: Vec<Trace>, own: &str, name: &str) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    let mut siblings = Vec::new();
    for trace in traces {
        let fits = trace.by_hand && trace.age == Age::Younger && trace.name.starts_with(name);
        if fits && trace.id != own && !trace.id.is_empty() && !seen.contains(&trace.id) {
            siblings.push(words::found(&trace.id, &trace.name));
            seen.push(trace.id);
        }
    }
    siblings
}

/// Everything that points to a run of the vault: its tasks and its backups.
async fn traces(state: FormState, sent: &Request, since: f64) -> Result<Vec<Trace>, ApiError> {
    let vault_id = said(sent, "/checkpoint/vault_id");
    let tasks = TaskList {
        vault_id: vault_id.clone(),
        operation_type: "backup".to_owned(),
        start_time: from(since),
        ..TaskList::default()
    };
    let tasks = whole_list(state.console, &tasks).await?;
    let backups = BackupList { vault_id: vault_id.clone(), start_time: from(since), ..BackupList::default() };
    let backups = whole_list(state.console, &backups).await?;
    let by_task = tasks.into_iter().map(|task| Trace {
        id: task.checkpoint_id.unwrap_or_default(),
        name: task.detail.backup.and_then(|backup| backup.name).unwrap_or_default(),
        age: age(task.created_at, since),
        by_hand: task.policy_id.is_none(),
    });
    let by_backup = backups.into_iter().map(|backup| Trace {
        id: backup.checkpoint_id.unwrap_or_default(),
        name: backup.name,
        age: age(backup.created_at, since),
        by_hand: backup.info.auto_trigger == Some(false),
    });
    Ok(by_task.chain(by_backup).collect())
}

/// What points to a run.
struct Trace {
    id: String,
    name: String,
    age: Age,
    by_hand: bool,
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
    use super::{Age, Found, Trace, siblings, verdict};

    #[test]
    fn a_run_is_known_by_its_name_and_age() {
        let trace = |name: &str, age| Trace { id: "run".to_owned(), name: name.to_owned(), age, by_hand: true };
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

    #[test]
    fn a_second_run_by_hand_is_told() {
        let trace =
            |id: &str, name: &str, age, by_hand| Trace { id: id.to_owned(), name: name.to_owned(), age, by_hand };
        let traces = || {
            vec![
                trace("own", "night", Age::Younger, true),
                trace("twin", "night", Age::Younger, true),
                trace("twin", "night_disk", Age::Younger, true),
                trace("policy", "night", Age::Younger, false),
                trace("before", "night", Age::About, true),
                trace("other", "day", Age::Younger, true),
            ]
        };
        assert_eq!(siblings(traces(), "own", "night").len(), 1);
        assert_eq!(siblings(traces(), "own", "").len(), 2);
    }
}

//! After a lost answer: a run of the vault that is younger than the request, by its task or its backups.

use backup_api::Request;
use backup_api::cbr::{BackupList, TaskList};

use crate::action::lost::{Age, Found, age};
use crate::form::FormState;
use crate::form::spec::Searching;
use crate::forms::classic::said;
use crate::places::Place;
use crate::text::restore_point_create as words;

pub(super) fn search(state: FormState, sent: Request, since: f64) -> Searching {
    let client = state.console.client;
    Box::pin(async move {
        let vault_id = said(&sent, "/checkpoint/vault_id");
        let name = said(&sent, "/checkpoint/parameters/name");
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

//! After a lost answer: a run of the vault that is younger than the request, by its task or its backups.

use backup_api::Request;
use backup_api::cbr::model::Checkpoint;
use backup_api::cbr::{BackupList, TaskList};
use backup_api::error::ApiError;
use backup_api::json::{Read, Value};
use backup_api::reply::One;
use backup_api::time::Time;

use crate::action::Checked;
use crate::action::lost::{Age, Found, age};
use crate::form::spec::Searching;
use crate::form::{Checking, FormState};
use crate::forms::classic::said;
use crate::places::Place;
use crate::text::restore_point_create as words;
use crate::work::Console;
use crate::work::read::whole_list;
use crate::work::tasks::from;

pub(super) fn search(state: FormState, sent: Request, since: f64) -> Searching {
    Box::pin(async move {
        match of_vault(state.console, &sent, since).await {
            Err(error) => Found::CannotTell(error),
            Ok(traces) => verdict(&traces, &said(&sent, "/checkpoint/parameters/name"), since),
        }
    })
}

/// Whether another run of the vault was begun by hand since, under the same name.
pub(super) fn check(state: FormState, sent: Request, reply: Value, since: f64) -> Checking {
    Box::pin(async move {
        let own = One::<Checkpoint>::read(&reply).item.id;
        let name = said(&sent, "/checkpoint/parameters/name");
        match of_vault(state.console, &sent, since).await {
            Err(error) => Checked { unread: Some(error), ..Checked::default() },
            Ok(traces) => Checked { siblings: siblings(&traces, &own, &name, since), ..Checked::default() },
        }
    })
}

async fn of_vault(console: Console, sent: &Request, since: f64) -> Result<Vec<Trace>, ApiError> {
    traces(console, &said(sent, "/checkpoint/vault_id"), from(since)).await
}

/// Runs that were begun by hand since a moment (milliseconds since 1970) under the same name, but for its own.
#[must_use]
pub fn siblings<'a>(traces: impl IntoIterator<Item = &'a Trace>, own: &str, name: &str, since: f64) -> Vec<String> {
    let mut seen: Vec<&str> = Vec::new();
    let mut siblings = Vec::new();
    for trace in traces {
        let fits = trace.by_hand && age(trace.created, since) == Age::Younger && trace.name.starts_with(name);
        if fits && trace.id != own && !trace.id.is_empty() && !seen.contains(&trace.id.as_str()) {
            siblings.push(words::found(&trace.id, &trace.name));
            seen.push(&trace.id);
        }
    }
    siblings
}

/// Everything that points to a run of a vault, or of any where it has no id, from a moment on as the services take it: tasks and
/// backups.
///
/// # Errors
/// Where one of the lists did not come whole.
pub async fn traces(console: Console, vault: &str, start_time: String) -> Result<Vec<Trace>, ApiError> {
    let vault_id = vault.to_owned();
    let backups = BackupList { vault_id: vault_id.clone(), start_time: start_time.clone(), ..BackupList::default() };
    let tasks = TaskList { vault_id, operation_type: "backup".to_owned(), start_time, ..TaskList::default() };
    let tasks = whole_list(console, &tasks).await?;
    let backups = whole_list(console, &backups).await?;
    let by_task = tasks.into_iter().map(|task| Trace {
        vault: task.vault_id.unwrap_or_default(),
        id: task.checkpoint_id.unwrap_or_default(),
        name: task.detail.backup.and_then(|backup| backup.name).unwrap_or_default(),
        created: task.created_at,
        by_hand: task.policy_id.is_none(),
    });
    let by_backup = backups.into_iter().map(|backup| Trace {
        vault: backup.vault_id.unwrap_or_default(),
        id: backup.checkpoint_id.unwrap_or_default(),
        name: backup.name,
        created: backup.created_at,
        by_hand: backup.info.auto_trigger == Some(false),
    });
    Ok(by_task.chain(by_backup).collect())
}

/// What points to a run.
#[derive(Clone, Debug, Default)]
pub struct Trace {
    /// Of which vault.
    pub vault: String,
    /// The id of the run.
    pub id: String,
    /// Its name.
    pub name: String,
    /// When it was begun.
    pub created: Option<Time>,
    /// No policy did.
    pub by_hand: bool,
}

/// Only a run that carries the name that was typed is surely the one that was sent at a moment (milliseconds since 1970): a policy
/// or another person may back up the vault at the same time.
#[must_use]
pub fn verdict<'a>(traces: impl IntoIterator<Item = &'a Trace>, name: &str, since: f64) -> Found {
    let mut found = Found::No;
    for trace in traces {
        let age = age(trace.created, since);
        if age == Age::Older || trace.id.is_empty() {
            continue;
        }
        let place = Some(Place::RestorePoint.of(trace.id.clone()));
        let what = words::found(&trace.id, &trace.name);
        if age == Age::Younger && !name.is_empty() && trace.name.starts_with(name) {
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
    use backup_api::time::Time;

    use super::{Found, Trace, siblings, verdict};
    use crate::http::clock;

    const SENT: f64 = 1_000_000.0;
    /// Made so many milliseconds after it was sent.
    const YOUNGER: i64 = 5_000;
    const ABOUT: i64 = -1_000;
    const OLDER: i64 = -60_000;

    fn trace(id: &str, name: &str, after: i64, by_hand: bool) -> Trace {
        let created = Some(Time::from_millis(1_000_000 + after));
        Trace { vault: "v".to_owned(), id: id.to_owned(), name: name.to_owned(), created, by_hand }
    }

    #[test]
    fn a_run_is_known_by_its_name_and_age() {
        clock::learn(0.0, 0.0, 0.0);
        let word = |traces: &[(&str, i64)], name| {
            let traces: Vec<Trace> = traces.iter().map(|(name, after)| trace("run", name, *after, true)).collect();
            match verdict(&traces, name, SENT) {
                Found::Yes { .. } => "yes",
                Found::Perhaps { .. } => "perhaps",
                _ => "no",
            }
        };
        assert_eq!(word(&[("night", YOUNGER)], "night"), "yes");
        assert_eq!(word(&[("night", ABOUT)], "night"), "perhaps");
        assert_eq!(word(&[("night", YOUNGER)], ""), "perhaps");
        assert_eq!(word(&[("other", YOUNGER), ("night", YOUNGER)], "night"), "yes");
        assert_eq!(word(&[("night", OLDER)], "night"), "no");
        assert_eq!(word(&[], "night"), "no");
    }

    #[test]
    fn a_second_run_by_hand_is_told() {
        clock::learn(0.0, 0.0, 0.0);
        let traces = [
            trace("own", "night", YOUNGER, true),
            trace("twin", "night", YOUNGER, true),
            trace("twin", "night_disk", YOUNGER, true),
            trace("policy", "night", YOUNGER, false),
            trace("before", "night", ABOUT, true),
            trace("other", "day", YOUNGER, true),
        ];
        assert_eq!(siblings(&traces, "own", "night", SENT).len(), 1);
        assert_eq!(siblings(&traces, "own", "", SENT).len(), 2);
    }
}

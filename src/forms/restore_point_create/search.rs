//! What became of a request: a run of the vault that is younger, by its task or its backups; and what the answer grants.

use backup_api::Request;
use backup_api::cbr::model::Checkpoint;
use backup_api::cbr::{BackupList, TaskList};
use backup_api::error::ApiError;
use backup_api::ids;
use backup_api::json::{Read, Value};
use backup_api::reply::One;
use backup_api::time::Time;

use super::requested::as_requested;
use crate::action::lost::{Age, Found, age, doubles};
use crate::form::checked::against;
use crate::form::spec::Searching;
use crate::form::{Checking, FormState};
use crate::places::Place;
use crate::text::restore_point_create as words;
use crate::work::Console;
use crate::work::read::whole_list;
use crate::work::tasks::from;

pub(super) fn search(state: FormState, sent: Request, since: f64) -> Searching {
    Box::pin(async move {
        match of_vault(state.console, &sent, since).await {
            Err(error) => Found::CannotTell(error),
            Ok(traces) => verdict(&traces, &sent.sent_text("/checkpoint/parameters/name"), since),
        }
    })
}

/// Whether the run is what was asked for; and whether another one of the vault was begun by hand since, under the same name.
pub(super) fn check(state: FormState, sent: Request, reply: Value, since: f64) -> Checking {
    Box::pin(async move {
        let took = state.draft.submission.took();
        let own = One::<Checkpoint>::read(&reply).item.id;
        let name = sent.sent_text("/checkpoint/parameters/name");
        let mut checked = against(state, &sent, &[&as_requested(&reply)]);
        match of_vault(state.console, &sent, since).await {
            Err(error) => checked.unread = Some(error),
            Ok(traces) => checked.siblings = siblings(&traces, &own, &name, (since, took)),
        }
        checked
    })
}

async fn of_vault(console: Console, sent: &Request, since: f64) -> Result<Vec<Trace>, ApiError> {
    traces(console, &sent.sent_text("/checkpoint/vault_id"), from(since)).await
}

/// Runs that were begun by hand under the same name since a request was sent (milliseconds since 1970), and `took` until it was
/// answered, but for its own; none where the answer does not say which that is.
#[must_use]
pub fn siblings<'a>(
    traces: impl IntoIterator<Item = &'a Trace>,
    own: &str,
    name: &str,
    (since, took): (f64, f64),
) -> Vec<String> {
    let traces: Vec<&Trace> = traces.into_iter().filter(|_| !own.is_empty()).collect();
    let made = traces.iter().filter(|trace| ids::same(&trace.id, own)).filter_map(|trace| trace.created).min();
    let mut seen: Vec<&str> = Vec::new();
    let mut siblings = Vec::new();
    for trace in traces {
        let fits =
            trace.by_hand && doubles(trace.created, made, since, took) && (name.is_empty() || trace.name == name);
        let known = |id: &str| ids::same(&trace.id, id);
        if fits && !known(own) && !trace.id.is_empty() && !seen.iter().any(|id| known(id)) {
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
/// or another person may back up the vault at the same time. Several of them that were begun by hand are its doubles.
#[must_use]
pub fn verdict<'a>(traces: impl IntoIterator<Item = &'a Trace>, name: &str, since: f64) -> Found {
    let what = |trace: &Trace| words::found(&trace.id, &trace.name);
    let place = |trace: &Trace| Some(Place::RestorePoint.of(trace.id.clone()));
    let (mut sure, mut perhaps): (Vec<&Trace>, Option<&Trace>) = (Vec::new(), None);
    for trace in traces {
        let age = age(trace.created, since);
        if age == Age::Older || trace.id.is_empty() {
            continue;
        }
        perhaps = perhaps.or(Some(trace));
        let fits = age == Age::Younger && !name.is_empty() && trace.name == name;
        match sure.iter_mut().find(|known| ids::same(&known.id, &trace.id)) {
            Some(known) if fits && trace.by_hand => *known = trace,
            None if fits => sure.push(trace),
            _ => {}
        }
    }
    let by_hand: Vec<&Trace> = sure.iter().copied().filter(|trace| trace.by_hand).collect();
    match (by_hand.as_slice(), sure.first(), perhaps) {
        ([newest, _, ..], ..) => {
            Found::Several { what: by_hand.iter().map(|trace| what(trace)).collect(), place: place(newest) }
        }
        ([trace], ..) | ([], Some(trace), _) => Found::Yes { what: what(trace), place: place(trace) },
        ([], None, Some(trace)) => Found::Perhaps { what: what(trace), place: place(trace) },
        ([], None, None) => Found::No,
    }
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

    fn kind_of(found: &Found) -> &'static str {
        match found {
            Found::Yes { .. } => "yes",
            Found::Several { .. } => "several",
            Found::Perhaps { .. } => "perhaps",
            _ => "no",
        }
    }

    #[test]
    fn a_run_that_was_begun_twice_is_told_as_two() {
        clock::learn(0.0, 0.0, 0.0);
        let beside = |other: Trace| kind_of(&verdict(&[trace("run", "night", YOUNGER, true), other], "night", SENT));
        assert_eq!(beside(trace("other", "night", YOUNGER, true)), "several");
        assert_eq!(beside(trace("other", "night", YOUNGER, false)), "yes");
        assert_eq!(beside(trace("other", "night", ABOUT, true)), "yes");
        assert_eq!(beside(trace("other", "day", YOUNGER, true)), "yes");
        assert_eq!(beside(trace("run", "night_disk", YOUNGER, true)), "yes", "a task and its backups are one run");
        assert_eq!(beside(trace("RUN", "night_disk", YOUNGER, true)), "yes", "in whatever writing");
    }

    #[test]
    fn a_run_is_known_by_its_name_and_age() {
        clock::learn(0.0, 0.0, 0.0);
        let word = |traces: &[(&str, i64)], name| {
            let traces: Vec<Trace> = traces.iter().map(|(name, after)| trace("run", name, *after, true)).collect();
            kind_of(&verdict(&traces, name, SENT))
        };
        assert_eq!(word(&[("night", YOUNGER)], "night"), "yes");
        assert_eq!(word(&[("night", ABOUT)], "night"), "perhaps");
        assert_eq!(word(&[("night", YOUNGER)], ""), "perhaps");
        assert_eq!(word(&[("other", YOUNGER), ("night", YOUNGER)], "night"), "yes");
        assert_eq!(word(&[("night", OLDER)], "night"), "no");
        assert_eq!(word(&[("night2", YOUNGER)], "night"), "perhaps", "somebody else's may begin with the same");
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
            trace("later", "night2", YOUNGER, true),
        ];
        let told = |own: &str, name| siblings(&traces, own, name, (SENT, 0.0)).len();
        assert_eq!([told("own", "night"), told("own", "")], [1, 3]);
        assert_eq!(told("", "night"), 0, "which is its own is not known");
        assert_eq!([told("OWN", "night"), told("o-wn", "")], [1, 3], "in whatever writing");
        assert_eq!(told("Twin", "night"), 1);
    }
}

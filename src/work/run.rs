//! A restore point on its way: asked about until it is at its end.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use crate::http::{Client, clock};
use backup_api::Operation;
use backup_api::cbr::model::{Backup, Checkpoint, CheckpointResource, CheckpointVault, Task};
use backup_api::cbr::{BackupList, CheckpointShow, TaskList};
use backup_api::error::ApiError;
use backup_api::ids;
use backup_api::json::Value;

use super::collect::{Miscount, Rows};
use super::poll::{Step, Whose, follow};
use super::read::{all_backups, all_tasks};
use super::verdict::{Verdict, verdict};
use super::{Console, TaskState};

/// What was asked for, and what the reply to it said, which asking later does not repeat: name, resources, what was skipped.
#[derive(Clone, Debug, PartialEq)]
pub struct Begun {
    /// The restore point as it was answered.
    pub checkpoint: Checkpoint,
    /// What the request named, or else what its vault held.
    pub asked: Vec<CheckpointResource>,
    /// When the answer came, milliseconds since 1970.
    pub at: f64,
}

/// One run that is being looked at. Belongs to the owner that made it: a page, or the walkthrough.
#[derive(Clone, Copy)]
pub struct Run {
    /// The restore point, the newest word first.
    pub checkpoint: RwSignal<Option<Checkpoint>>,
    /// Its backups, one per resource.
    pub backups: RwSignal<Vec<Backup>>,
    /// How many backups came and how many the service counts, where these differ.
    pub miscount: RwSignal<Miscount>,
    /// Its tasks, for percent and failures.
    pub tasks: RwSignal<Vec<Task>>,
    /// What the creation said, where it was made from this page.
    pub begun: RwSignal<Option<Begun>>,
    /// Why the latest question failed; the run itself may be fine.
    pub error: RwSignal<Option<ApiError>>,
    /// When it was seen at its end, milliseconds since 1970.
    pub over_at: RwSignal<Option<f64>>,
    /// When the newest answer came, milliseconds since 1970.
    pub asked_at: RwSignal<Option<f64>>,
    /// The newest answer, whole.
    pub raw: RwSignal<Value>,
    alive: StoredValue<bool>,
}

impl Run {
    /// Looks at the restore point `id` until it is at its end or the owner is gone.
    #[must_use]
    pub fn watch(console: Console, id: &str) -> Self {
        let begun = console.begun(id);
        let run = Self {
            checkpoint: RwSignal::new(begun.as_ref().map(|begun| begun.checkpoint.clone())),
            backups: RwSignal::new(Vec::new()),
            miscount: RwSignal::new(None),
            tasks: RwSignal::new(Vec::new()),
            begun: RwSignal::new(begun),
            error: RwSignal::new(None),
            over_at: RwSignal::new(None),
            asked_at: RwSignal::new(None),
            raw: RwSignal::new(Value::Null),
            alive: StoredValue::new(true),
        };
        run.ask_until_over(console, id);
        run
    }

    /// The word on it; `Running` until something is known.
    #[must_use]
    pub fn verdict(self) -> Verdict {
        let skipped = self.begun.with(|begun| begun.as_ref().map(|begun| begun.checkpoint.skipped().to_vec()));
        let skipped = skipped.unwrap_or_default();
        let asked = self.asked();
        let unseen = self.miscount.get().map_or(0, |(came, total)| total.saturating_sub(came));
        self.checkpoint.with(|checkpoint| {
            let Some(checkpoint) = checkpoint else { return Verdict::Running };
            let skipped = if checkpoint.skipped().is_empty() { &skipped } else { checkpoint.skipped() };
            self.backups.with(|backups| verdict(checkpoint, backups, &asked, skipped, unseen))
        })
    }

    /// What is to be backed up: what the creation, or a query that tells it, says, and whatever else was asked for.
    #[must_use]
    pub fn asked(self) -> Vec<CheckpointResource> {
        let of = |checkpoint: &Checkpoint| checkpoint.vault.as_ref().map(|vault| vault.resources.clone());
        let begun = self.begun.with(|begun| begun.as_ref().map(|begun| (of(&begun.checkpoint), begun.asked.clone())));
        let (said, asked) = begun.unwrap_or_default();
        let said = said.or_else(|| self.checkpoint.with(|now| now.as_ref().and_then(of)));
        with_asked(said.unwrap_or_default(), asked)
    }

    /// Whether it is known what was skipped: only a vault that says what is backed up and what is not tells it.
    #[must_use]
    pub fn proved(self) -> bool {
        let told = |checkpoint: &Checkpoint| checkpoint.vault.as_ref().is_some_and(CheckpointVault::tells_all);
        self.begun.with(|begun| begun.as_ref().is_some_and(|begun| told(&begun.checkpoint)))
            || self.checkpoint.with(|now| now.as_ref().is_some_and(told))
    }

    /// Asks from now on, again where it was over.
    pub fn ask_until_over(self, console: Console, id: &str) {
        let id = id.to_owned();
        let _ = self.over_at.try_set(None);
        let whose = Whose::here(console);
        spawn_local(async move {
            let alive = move || self.alive.try_get_value().unwrap_or(false);
            follow(console, whose, alive, || ask(console, id.clone()), |status| self.take(console, &id, status)).await;
        });
    }

    /// Asks once more, now; where it was over, it is looked at again until it is over.
    pub fn ask_now(self, console: Console, id: &str) {
        if self.over_at.try_get_untracked().flatten().is_some() {
            self.ask_until_over(console, id);
            return;
        }
        let id = id.to_owned();
        let project = console.client.sessions.project();
        spawn_local(async move {
            let status = ask(console, id.clone()).await;
            if console.client.sessions.project() == project {
                self.take(console, &id, status);
            }
        });
    }

    /// Looks no more: another run takes its place.
    pub fn stop(self) {
        self.alive.try_set_value(false);
    }

    fn take(self, console: Console, id: &str, status: Result<RunStatus, ApiError>) -> Step {
        let now = clock::now();
        let status = match status {
            Ok(status) => status,
            Err(error) => {
                let gone = error.gone() && error.op == CheckpointShow::INFO.id;
                let _ = self.error.try_set(Some(error.clone()));
                if gone {
                    let _ = self.over_at.try_set(Some(now));
                    return Step::Done;
                }
                return Step::Failed(error);
            }
        };
        let _ = self.raw.try_set(status.raw);
        let _ = self.checkpoint.try_set(Some(status.checkpoint));
        let _ = self.miscount.try_set(status.backups.miscount);
        let _ = self.backups.try_set(status.backups.rows);
        self.emit_state(console, id);
        if let Some(tasks) = status.tasks {
            let _ = self.tasks.try_set(tasks);
        }
        let _ = self.error.try_set(None);
        let _ = self.asked_at.try_set(Some(now));
        if self.alive.try_get_value().is_none() || untrack(move || self.verdict()).open() {
            return Step::Again;
        }
        let _ = self.over_at.try_set(Some(now));
        Step::Done
    }

    fn emit_state(self, console: Console, id: &str) {
        let Some(Some(status)) = self.checkpoint.try_with_untracked(|it| it.as_ref().map(|it| it.status.clone()))
        else {
            return;
        };
        let word = untrack(move || self.verdict());
        let skipped = self.begun.try_with_untracked(|begun| begun.as_ref().map(|it| it.checkpoint.skipped().len()));
        console.emit_state(&TaskState {
            kind: "restore-point",
            id,
            status: &status,
            done: !word.open(),
            skipped: skipped.flatten().unwrap_or_default(),
            // An old one that is only looked at is no news.
            available: self.begun.try_with_untracked(Option::is_some).unwrap_or(false)
                && matches!(word, Verdict::Saved { .. } | Verdict::Partly { .. }),
        });
    }
}

/// What a service says is backed up, and what was asked for besides.
fn with_asked(mut said: Vec<CheckpointResource>, asked: Vec<CheckpointResource>) -> Vec<CheckpointResource> {
    for one in asked {
        if !said.iter().any(|there| ids::same(&there.id, &one.id)) {
            said.push(one);
        }
    }
    said
}

/// What one look at a run has brought.
struct RunStatus {
    checkpoint: Checkpoint,
    /// The checkpoint as it came.
    raw: Value,
    backups: Rows<Backup>,
    /// Percent and failures; a run can be followed without them.
    tasks: Option<Vec<Task>>,
}

async fn ask(console: Console, id: String) -> Result<RunStatus, ApiError> {
    let shown = console.client.send(&CheckpointShow { checkpoint_id: id.clone() }).await?;
    let (checkpoint, raw) = (shown.value.item, shown.raw);
    let question = BackupList { checkpoint_id: id.clone(), ..BackupList::default() };
    let backups = all_backups(Client::send_request, console, question).await?;
    let vault_id = checkpoint.vault.as_ref().map(|vault| vault.id.clone());
    let vault_id = vault_id.or_else(|| backups.rows.iter().find_map(|backup| backup.vault_id.clone()));
    let tasks = ask_tasks(console, &id, vault_id.unwrap_or_default()).await;
    Ok(RunStatus { checkpoint, raw, backups, tasks })
}

async fn ask_tasks(console: Console, id: &str, vault_id: String) -> Option<Vec<Task>> {
    let question = TaskList { operation_type: "backup".to_owned(), vault_id, ..TaskList::default() };
    let tasks = all_tasks(Client::send_request, console, question).await.ok()?;
    // The service has no filter for the restore point.
    Some(
        tasks
            .rows
            .into_iter()
            .filter(|task| task.checkpoint_id.as_deref().is_some_and(|of| ids::same(of, id)))
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::{Backup, Checkpoint, CheckpointResource};
    use backup_api::json;
    use backup_api::json::Read;

    use super::with_asked;
    use crate::work::verdict::{Verdict, verdict};

    #[test]
    fn what_the_reply_leaves_out_was_asked_for_all_the_same() {
        let resource = |id: &str| CheckpointResource { id: id.to_owned(), ..CheckpointResource::default() };
        let backup =
            |id: &str| Backup { resource_id: id.to_owned(), status: "available".to_owned(), ..Backup::default() };
        let point = Checkpoint { status: "available".to_owned(), ..Checkpoint::default() };
        let asked = with_asked(vec![resource("s1")], vec![resource("S1"), resource("S2")]);
        let ids: Vec<&str> = asked.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["s1", "S2"]);
        let open = Verdict::Partly { saved: 1, skipped: 0, failed: 0, open: 1 };
        assert_eq!(verdict(&point, &[backup("s1")], &asked, &[], 0), open);
        assert_eq!(verdict(&point, &[backup("s1"), backup("s2")], &asked, &[], 0), Verdict::Saved { count: 2 });
    }

    #[test]
    fn nothing_skipped_is_known_by_lists_alone() {
        let told = |vault: &str| {
            let vault = json::parse(vault).unwrap_or_default();
            Checkpoint::read(&json!({ "vault": vault })).vault.is_some_and(|vault| vault.tells_all())
        };
        assert!(told(r#"{"resources": [], "skipped_resources": []}"#));
        for vault in [
            r#"{"resources": [], "skipped_resources": null}"#,
            r#"{"resources": []}"#,
            r#"{"resources": null, "skipped_resources": []}"#,
            r#"{"resources": [], "skipped_resources": "none"}"#,
            "null",
        ] {
            assert!(!told(vault), "{vault}");
        }
    }
}

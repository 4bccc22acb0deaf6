//! One row for each resource of a run, from what the creation, the backups and the tasks say of it.

use backup_api::Phase;
use backup_api::cbr::model::{Backup, CheckpointResource, Task};
use backup_api::ids;
use backup_api::order::sort_by_key;

/// A resource of a run.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Line {
    /// Its id.
    pub id: String,
    /// Its name, where one is known.
    pub name: String,
    /// Its size, GB.
    pub size_gb: Option<i64>,
    /// State in the service's word; empty where nothing is known yet.
    pub word: String,
    /// What that state means.
    pub phase: Option<Phase>,
    /// Percent done.
    pub percent: Option<u8>,
    /// Id of its backup.
    pub backup: String,
    /// The service's code for why it failed.
    pub code: Option<String>,
    /// The service's words for why it failed.
    pub reason: Option<String>,
}

/// All of them, in the order in which they were named first.
pub(super) fn lines(asked: &[CheckpointResource], backups: &[Backup], tasks: &[Task]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for resource in asked {
        with(&mut lines, &resource.id, |line| {
            line.name.clone_from(&resource.name);
            line.size_gb = resource.size_gb;
        });
    }
    for task in tasks {
        let Some(resource) = &task.detail.resource else { continue };
        with(&mut lines, &resource.id, |line| {
            fill(&mut line.name, &resource.name);
            line.word.clone_from(&task.status);
            line.phase = Some(task.phase());
            line.percent = task.detail.progress.and_then(|percent| u8::try_from(percent.clamp(0, 100)).ok());
            line.code.clone_from(&task.error_code);
            line.reason.clone_from(&task.error_message);
        });
    }
    // Disks of a server backup are in the backup of their server.
    for backup in backups.iter().filter(|backup| backup.parent_id.is_none()) {
        with(&mut lines, &backup.resource_id, |line| {
            fill(&mut line.name, backup.resource_name.as_deref().unwrap_or_default());
            line.size_gb = line.size_gb.or(backup.resource_size_gb);
            line.word.clone_from(&backup.status);
            line.phase = Some(backup.phase());
            line.backup.clone_from(&backup.id);
            if backup.phase() == Phase::Good {
                line.percent = Some(100);
            }
        });
    }
    // What failed is what has to be read.
    sort_by_key(&mut lines, |line| line.phase != Some(Phase::Bad));
    lines
}

/// What is known of `id` so far, to be added to.
fn with(lines: &mut Vec<Line>, id: &str, add: impl FnOnce(&mut Line)) {
    match lines.iter_mut().find(|line| ids::same(&line.id, id)) {
        Some(line) => add(line),
        None => {
            let mut line = Line { id: id.to_owned(), ..Line::default() };
            add(&mut line);
            lines.push(line);
        }
    }
}

fn fill(name: &mut String, with: &str) {
    if name.is_empty() {
        with.clone_into(name);
    }
}

/// How many are saved, and how many there are.
pub(super) fn count(lines: &[Line]) -> (usize, usize) {
    (lines.iter().filter(|line| line.phase == Some(Phase::Good) && !line.backup.is_empty()).count(), lines.len())
}

#[cfg(test)]
mod tests {
    use backup_api::Phase;
    use backup_api::cbr::model::{Backup, CheckpointResource, Task};
    use backup_api::json;
    use backup_api::json::Read;

    use super::{count, lines};

    fn resource(id: &str) -> CheckpointResource {
        CheckpointResource { id: id.to_owned(), name: format!("name of {id}"), ..CheckpointResource::default() }
    }

    fn task(id: &str, status: &str, progress: i64) -> Task {
        Task::read(&json!({"status": status, "extra_info": {"common": {"progress": progress}, "resource": {"id": id}},
            "error_info": {"code": "BackupService.6125", "message": "busy"}}))
    }

    fn backup(id: &str, status: &str) -> Backup {
        Backup { id: format!("b-{id}"), resource_id: id.to_owned(), status: status.to_owned(), ..Backup::default() }
    }

    #[test]
    fn a_row_tells_the_newest_that_is_known() {
        let all = lines(
            &[resource("a"), resource("b"), resource("c")],
            &[backup("a", "available"), backup("d", "protecting")],
            &[task("a", "running", 90), task("b", "failed", 10), task("d", "running", 40)],
        );
        let brief: Vec<_> = all.iter().map(|line| (line.id.as_str(), line.word.as_str(), line.percent)).collect();
        assert_eq!(
            brief,
            [("b", "failed", Some(10)), ("a", "available", Some(100)), ("c", "", None), ("d", "protecting", Some(40))],
            "what failed comes first"
        );
        assert_eq!(all.first().and_then(|line| line.code.as_deref()), Some("BackupService.6125"));
        assert_eq!(all.first().and_then(|line| line.phase), Some(Phase::Bad));
        assert_eq!(count(&all), (1, 4));
    }

    #[test]
    fn disks_inside_a_server_backup_are_no_rows_of_their_own() {
        let disk = Backup { parent_id: Some("b-a".to_owned()), ..backup("disk", "available") };
        assert_eq!(lines(&[], &[backup("a", "available"), disk], &[]).len(), 1);
    }
}

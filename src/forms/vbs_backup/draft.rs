//! What is typed into the form, and the operation made from it.

use backup_api::known::Known;
use backup_api::vbs::BackupCreate;
use backup_api::vbs::backup_create::{ExtendParam, NewBackup};
use leptos::prelude::*;

use crate::forms::state::Submission;
use crate::forms::{first, given, tags};
use crate::ui::TagRow;
use crate::work::watch::Watches;

/// The fields of the form.
#[derive(Clone, Copy)]
pub struct Draft {
    /// At most one disk.
    pub disk: RwSignal<Vec<String>>,
    pub snapshot: RwSignal<String>,
    pub name: RwSignal<String>,
    pub description: RwSignal<String>,
    pub backup_type: RwSignal<String>,
    pub tags: RwSignal<Vec<TagRow>>,
    /// What was started here.
    pub watches: Watches,
    /// The id in the latest answer.
    pub begun: RwSignal<String>,
    /// How far the form is.
    pub submission: Submission,
}

impl Draft {
    /// Nothing typed; incremental.
    #[must_use]
    pub fn new() -> Self {
        let text = |start: &str| RwSignal::new(start.to_owned());
        Self {
            disk: RwSignal::new(Vec::new()),
            snapshot: text(""),
            name: text(""),
            description: text(""),
            backup_type: text("incremental"),
            tags: RwSignal::new(Vec::new()),
            watches: Watches::default(),
            begun: text(""),
            submission: Submission::new(),
        }
    }

    /// Empties what belongs to one disk, for the next one.
    pub fn clear(self) {
        self.disk.set(Vec::new());
        self.snapshot.set(String::new());
        self.name.set(String::new());
        self.description.set(String::new());
    }

    /// The disk's id; empty while none is chosen.
    #[must_use]
    pub fn disk_id(self) -> String {
        first(self.disk.get())
    }

    /// The operation, as it stands.
    #[must_use]
    pub fn operation(self, known: Known) -> BackupCreate {
        let backup = NewBackup {
            volume_id: self.disk_id(),
            snapshot_id: given(self.snapshot),
            name: given(self.name).unwrap_or_default(),
            description: given(self.description),
            tags: tags::typed(self.tags),
            extend_param: ExtendParam::full(self.backup_type.with(|kind| kind == "full")),
        };
        BackupCreate { backup, known }
    }
}

#[cfg(test)]
mod tests {
    use backup_api::json;
    use backup_api::problem::Kind;
    use backup_api::{Operation, Scope, profile};

    use super::{Draft, Known, Owner, Set, TagRow};

    fn scope() -> Scope {
        Scope { project_id: "b23b579f08c84228b9b4673c46f0c442".to_owned() }
    }

    fn smallest() -> Draft {
        let draft = Draft::new();
        draft.disk.set(vec!["c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768".to_owned()]);
        draft.name.set("backup1".to_owned());
        draft
    }

    #[test]
    fn every_field_makes_the_documents_request() {
        Owner::new().with(|| {
            let draft = smallest();
            draft.description.set("Backup_Demo".to_owned());
            draft.tags.set(vec![TagRow { key: "key".to_owned(), value: "value".to_owned() }]);
            draft.backup_type.set("full".to_owned());
            let operation = draft.operation(Known::default());
            assert_eq!(operation.problems(&profile::OTC), []);
            let request = operation.request(&scope());
            assert_eq!(request.path, "/v2/b23b579f08c84228b9b4673c46f0c442/cloudbackups");
            // The vendor's sample, without the snapshot that it sends as null. The extent is text (seed S002).
            let expected = json!({ "backup": {
                "volume_id": "c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768",
                "name": "backup1",
                "description": "Backup_Demo",
                "tags": [{ "key": "key", "value": "value" }],
                "extend_param": { "FullBackup": "true" },
            } });
            assert_eq!(request.body, Some(expected));
            draft.snapshot.set(" 2bb856e1-b3d8-4432-a858-09e4ce939389".to_owned());
            let body = draft.operation(Known::default()).request(&scope()).body.unwrap_or_default();
            let snapshot = json!("2bb856e1-b3d8-4432-a858-09e4ce939389");
            assert_eq!(body.pointer("/backup/snapshot_id"), Some(&snapshot));
        });
    }

    #[test]
    fn an_incremental_backup_says_so_in_text() {
        Owner::new().with(|| {
            let request = smallest().operation(Known::default()).request(&scope());
            assert_eq!(
                request.body,
                Some(json!({ "backup": {
                    "volume_id": "c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768",
                    "name": "backup1",
                    "extend_param": { "FullBackup": "false" },
                } }))
            );
        });
    }

    #[test]
    fn disk_and_name_are_needed() {
        Owner::new().with(|| {
            let draft = Draft::new();
            let found = |draft: Draft| -> Vec<_> {
                let problems = draft.operation(Known::default()).problems(&profile::OTC);
                problems.into_iter().map(|it| (it.rule, it.path, it.kind)).collect()
            };
            assert_eq!(
                found(draft),
                [
                    ("vbs.backup.disk", "backup.volume_id".to_owned(), Kind::Missing),
                    ("vbs.backup.name", "backup.name".to_owned(), Kind::Missing),
                ]
            );
            let draft = smallest();
            draft.name.set("autobk_1".to_owned());
            let prefix = Kind::Prefix { prefix: "auto".to_owned() };
            assert_eq!(found(draft), [("vbs.backup.name.start", "backup.name".to_owned(), prefix)]);
        });
    }
}

//! What the form makes of what is typed.

use crate::dom::prelude::*;
use backup_api::json;
use backup_api::known::Known;
use backup_api::problem::Kind;
use backup_api::{Scope, profile};

use super::VBS_BACKUP;
use crate::form::FormDraft;
use crate::ui::TagRow;

fn scope() -> Scope {
    Scope { project_id: "b23b579f08c84228b9b4673c46f0c442".to_owned() }
}

fn smallest() -> FormDraft {
    let draft = FormDraft::new(&VBS_BACKUP);
    draft.ids("disk").set(vec!["c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768".to_owned()]);
    draft.text("name").set("backup1".to_owned());
    draft
}

#[test]
fn every_field_makes_the_documents_request() {
    Owner::new().with(|| {
        let draft = smallest();
        draft.text("description").set("Backup_Demo".to_owned());
        draft.tags("tags").set(vec![TagRow { key: "key".to_owned(), value: "value".to_owned() }]);
        draft.text("full").set("true".to_owned());
        let operation = draft.filled(Known::default());
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
        draft.text("snapshot").set(" 2bb856e1-b3d8-4432-a858-09e4ce939389".to_owned());
        let body = draft.filled(Known::default()).request(&scope()).body.unwrap_or_default();
        let snapshot = json!("2bb856e1-b3d8-4432-a858-09e4ce939389");
        assert_eq!(body.pointer("/backup/snapshot_id"), Some(&snapshot));
    });
}

#[test]
fn an_incremental_backup_says_so_in_text() {
    Owner::new().with(|| {
        let request = smallest().filled(Known::default()).request(&scope());
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
        let draft = FormDraft::new(&VBS_BACKUP);
        let found = |draft: FormDraft| -> Vec<_> {
            let problems = draft.filled(Known::default()).problems(&profile::OTC);
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
        draft.text("name").set("autobk_1".to_owned());
        let prefix = Kind::Prefix { prefix: "auto".to_owned() };
        assert_eq!(found(draft), [("vbs.backup.name.start", "backup.name".to_owned(), prefix)]);
    });
}

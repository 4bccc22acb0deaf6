//! What the form makes of a backup.

use crate::dom::prelude::*;
use backup_api::cbr::model::Backup;
use backup_api::json;
use backup_api::{Scope, profile};

use super::{BACKUP_UPDATE, begin};
use crate::form::FormDraft;

#[test]
fn the_name_goes_out_and_one_cloud_has_no_such_call() {
    Owner::new().with(|| {
        let draft = FormDraft::new(&BACKUP_UPDATE);
        begin(draft, &Backup { id: "b".to_owned(), name: "night".to_owned(), ..Backup::default() });
        draft.text("name").set("before_upgrade".to_owned());
        let filled = draft.filled(super::known());
        let request = filled.request(&Scope { project_id: "p".to_owned() });
        assert_eq!(request.path, "/v3/p/backups/b");
        assert_eq!(request.body_text(), json!({ "backup": { "name": "before_upgrade" } }).to_string());
        assert_eq!(super::result::requested_name(&request), "before_upgrade");
        let told = |cloud| filled.problems(cloud).iter().map(|problem| problem.kind.code()).collect::<Vec<_>>();
        assert_eq!((told(&profile::HUAWEI), told(&profile::OTC)), (vec![], vec!["no-such-call"]));
    });
}

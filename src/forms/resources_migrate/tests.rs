//! What the form makes of what is chosen, and what it makes of what becomes of it.

use crate::dom::prelude::*;
use backup_api::cbr::model::{Task, TaskDetail, TaskResource, Vault, VaultResource};
use backup_api::json;
use backup_api::known::Known;
use backup_api::time::Time;
use backup_api::{Scope, profile};

use super::follow::{Move, Seen, Standing, standing};
use super::{Along, RESOURCES_MIGRATE, begin, result, search};
use crate::action::lost::Found;
use crate::form::FormDraft;

const VAULT: &str = "79bd9daa-884f-4f84-b8fe-235d58cd927d";
const OTHER: &str = "fe578a6c-d1a8-4790-bd52-5954af4d446c";
const ECS: &str = "abcdde3f-e0e3-403a-b690-fc259dd70008";

fn vault() -> Vault {
    Vault { id: VAULT.to_owned(), ..Vault::default() }
}

#[test]
fn the_form_gives_the_request_of_the_documents() {
    Owner::new().with(|| {
        let draft = FormDraft::new(&RESOURCES_MIGRATE);
        begin(draft, &vault());
        draft.ids("resources").set(vec![ECS.to_owned()]);
        draft.ids("destination").set(vec![OTHER.to_owned()]);
        let operation = draft.filled(Known::default());
        let request = operation.request(&Scope { project_id: "p".to_owned() });
        assert_eq!(request.path, format!("/v3/p/vaults/{VAULT}/migrateresources"));
        let body = json!({ "resource_ids": [ECS], "destination_vault_id": OTHER });
        assert_eq!(request.body_text(), body.to_string());
        assert_eq!(operation.problems(&profile::OTC), []);
        assert_eq!(result::requested_ids(&request), [ECS]);
        begin(draft, &Vault { id: OTHER.to_owned(), ..Vault::default() });
        assert!(draft.ids("resources").get().is_empty() && draft.ids("destination").get().is_empty());
    });
}

#[test]
fn what_goes_along_is_counted_where_all_of_it_is_told() {
    let held = |id: &str, backup_count, backup_size| VaultResource {
        id: id.to_owned(),
        backup_count,
        backup_size,
        ..VaultResource::default()
    };
    let resources = vec![held("a", Some(2), Some(100)), held("b", Some(1), None), held("c", None, None)];
    let vault = Vault { resources, ..vault() };
    let count = |ids: &[&str]| Along::count(&vault, &ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>());
    assert_eq!(count(&["a"]), Some(Along { backups: 2, size: Some(100) }));
    assert_eq!(count(&["a", "b"]), Some(Along { backups: 3, size: None }));
    assert_eq!([count(&[]), count(&["c"]), count(&["a", "x"])], [None, None, None]);
}

#[test]
fn an_answer_that_names_the_other_vault_means_all_of_them() {
    let ids = |all: &[&str]| all.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let granted = |answered: &[&str]| result::granted(ids(&["a", "b"]), &ids(answered), OTHER);
    assert_eq!(granted(&["b", "a"]), ["a", "b"]);
    assert_eq!(granted(&[OTHER]), ["a", "b"]);
    assert_eq!(granted(&["A", "-B"]), ["a", "b"], "in whatever writing");
    assert_eq!(granted(&[OTHER.to_uppercase().as_str()]), ["a", "b"]);
    assert_eq!(granted(&["b"]), ["b"]);
    assert_eq!(granted(&[]), [""; 0]);
}

#[test]
fn a_move_is_over_when_all_have_arrived_or_it_failed() {
    crate::http::clock::learn(0.0, 0.0, 0.0);
    let of = Move { from: VAULT.to_owned(), to: OTHER.to_owned(), ids: vec![ECS.to_owned()], since: 1_000_000.0 };
    let task = |status: &str| Task {
        status: status.to_owned(),
        operation_type: "migrate".to_owned(),
        created_at: Some(Time::from_millis(1_000_500)),
        error_code: Some("BackupService.6129".to_owned()),
        detail: TaskDetail {
            progress: Some(40),
            resource: Some(TaskResource { id: ECS.to_owned(), ..TaskResource::default() }),
            ..TaskDetail::default()
        },
        ..Task::default()
    };
    let seen = |status: &str, there| Seen { task: (!status.is_empty()).then(|| task(status)), there };
    let failed = Standing::Failed(0, "BackupService.6129".to_owned(), String::new());
    for (status, there, expected, found) in [
        ("", 0, Standing::Going, "no"),
        ("", 1, Standing::Arrived, "yes"),
        ("running", 0, Standing::Percent(40), "yes"),
        ("success", 0, Standing::Partly(0), "yes"),
        ("failed", 0, failed, "no"),
        ("running", 1, Standing::Arrived, "yes"),
    ] {
        let seen = seen(status, there);
        assert_eq!(standing(&seen, &of), expected, "{status} {there}");
        let word = match search::verdict(&seen, &of) {
            Found::Yes { .. } => "yes",
            Found::No => "no",
            _ => "perhaps",
        };
        assert_eq!(word, found, "{status} {there}");
    }
    let nameless = Task { detail: TaskDetail::default(), ..task("running") };
    let seen = Seen { task: Some(nameless), there: 0 };
    assert!(matches!(search::verdict(&seen, &of), Found::Perhaps { .. }), "it may be any work of the vault");
}

//! What the form makes of what is typed.

use crate::dom::prelude::*;
use backup_api::cbr::resource::SERVER;
use backup_api::json;
use backup_api::known::{Known, KnownResource, KnownVault};
use backup_api::tables::{Input, Values};
use backup_api::{Scope, profile};

use super::{RESOURCES_ADD, begin};
use crate::form::{Drafts, FormDraft};

const VAULT: &str = "ea7b8717-2543-478a-a92d-3ca7ee448f67";
const ECS: &str = "e8cc6bfd-d324-4b88-9109-9fb0ba70676f";

#[test]
fn the_form_gives_the_request_of_seed_s001() {
    Owner::new().with(|| {
        let draft = FormDraft::new(&RESOURCES_ADD);
        begin(draft, VAULT);
        draft.ids("resources").set(vec![ECS.to_owned()]);
        draft.details().put(ECS, "server-4690-0002", &[]);
        let operation = draft.filled(Known::default());
        let request = operation.request(&Scope { project_id: "0605767b5780d5762fc5c0118072a564".to_owned() });
        assert_eq!(request.path, format!("/v3/0605767b5780d5762fc5c0118072a564/vaults/{VAULT}/addresources"));
        let body = json!({"resources": [{"id": ECS, "type": SERVER, "name": "server-4690-0002"}]});
        assert_eq!(request.body_text(), body.to_string());
        assert_eq!(operation.problems(&profile::OTC), []);
    });
}

#[test]
fn the_same_vault_keeps_what_was_chosen_and_another_does_not() {
    Owner::new().with(|| {
        let draft = FormDraft::new(&RESOURCES_ADD);
        begin(draft, VAULT);
        draft.ids("resources").set(vec![ECS.to_owned()]);
        begin(draft, VAULT);
        assert_eq!(draft.ids("resources").get(), [ECS]);
        begin(draft, "another");
        assert!(draft.ids("resources").get().is_empty());
    });
}

#[test]
fn others_that_are_filled_in_come_without_the_vault_of_an_earlier_visit() {
    Owner::new().with(|| {
        let drafts = Drafts::new(None);
        let draft = drafts.of(&RESOURCES_ADD);
        begin(draft, VAULT);
        draft.text("kind").set("disk".to_owned());
        let rows = Input::Rows(vec![Values::new().text_at("id", ECS)]);
        drafts.prepare(draft.name, Values::new().text_at("kind", "server").with("resources", rows));
        assert_eq!((draft.one("vault"), draft.trimmed("kind")), (String::new(), "server".to_owned()));
        assert_eq!(draft.ids("resources").get(), [ECS]);
    });
}

#[test]
fn what_the_lists_know_is_judged() {
    Owner::new().with(|| {
        let draft = FormDraft::new(&RESOURCES_ADD);
        begin(draft, VAULT);
        draft.ids("resources").set(vec![ECS.to_owned()]);
        let seen =
            KnownResource { id: ECS.to_owned(), kind: SERVER.to_owned(), size_gb: Some(50), ..Default::default() };
        let vault = KnownVault {
            object_type: "server".to_owned(),
            size_gb: Some(100),
            allocated_gb: Some(60),
            ..KnownVault::default()
        };
        let known = Known { resources: vec![seen], vault: Some(vault), ..Known::default() };
        let found = draft.filled(known).problems(&profile::OTC);
        assert_eq!(found.iter().map(|problem| problem.kind.code()).collect::<Vec<_>>(), ["smaller-than-resources"]);
    });
}

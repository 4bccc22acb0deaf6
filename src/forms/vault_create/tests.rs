//! What the form makes of what is typed.

use crate::dom::prelude::*;
use backup_api::cbr::resource::{DISK, SERVER};
use backup_api::json;
use backup_api::known::{Known, KnownResource};
use backup_api::tables::Values;
use backup_api::{Scope, profile};

use super::VAULT_CREATE;
use crate::form::FormDraft;
use crate::ui::TagRow;

const ECS: &str = "e8cc6bfd-d324-4b88-9109-9fb0ba70676f";

fn with_draft(test: impl FnOnce(FormDraft)) {
    Owner::new().with(|| {
        let draft = FormDraft::new(&VAULT_CREATE);
        draft.text("name").set(" my_vault ".to_owned());
        draft.text("size").set("100".to_owned());
        test(draft);
    });
}

fn body(draft: FormDraft) -> String {
    draft.filled(Known::default()).request(&Scope::default()).body_text()
}

#[test]
fn name_and_size_make_a_pay_per_use_vault_for_servers() {
    with_draft(|draft| {
        let expected = json!({"vault": {
            "billing": {
                "cloud_type": "public", "consistent_level": "crash_consistent", "object_type": "server",
                "protect_type": "backup", "size": 100
            },
            "name": "my_vault", "resources": []
        }});
        assert_eq!(body(draft), expected.to_string());
        assert_eq!(draft.filled(Known::default()).problems(&profile::OTC), []);
    });
}

#[test]
fn what_belongs_to_a_choice_goes_with_it() {
    with_draft(|draft| {
        draft.flag("auto_renew").set(true);
        draft.tags("bind_tags").set(vec![TagRow { key: "env".to_owned(), value: String::new() }]);
        for part in ["period", "auto", "bind", "charging"] {
            assert!(!body(draft).contains(part), "{part}");
        }
        draft.text("charging_mode").set("pre_paid".to_owned());
        draft.flag("auto_bind").set(true);
        let body = draft.filled(Known::default()).request(&Scope::default()).body.unwrap_or_default();
        let billing = body.pointer("/vault/billing").cloned().unwrap_or_default();
        for (member, value) in [
            ("charging_mode", json!("pre_paid")),
            ("period_type", json!("month")),
            ("period_num", json!(1)),
            ("is_auto_renew", json!(true)),
            ("is_auto_pay", json!(false)),
        ] {
            assert_eq!(billing.get(member), Some(&value), "{member}");
        }
        assert_eq!(body.pointer("/vault/auto_bind"), Some(&json!(true)));
        assert_eq!(body.pointer("/vault/bind_rules/tags/0/key"), Some(&json!("env")));
    });
}

#[test]
fn a_resource_has_the_type_that_its_list_says_or_that_the_vault_takes() {
    with_draft(|draft| {
        draft.ids("resources").set(vec![ECS.to_owned(), "b".to_owned()]);
        draft.text("object_type").set("disk".to_owned());
        draft.details().put(ECS, "web", &["d"]);
        let seen = KnownResource { id: ECS.to_owned(), kind: SERVER.to_owned(), ..KnownResource::default() };
        let known = Known { resources: vec![seen], ..Known::default() };
        let body = draft.filled(known).request(&Scope::default()).body.unwrap_or_default();
        assert_eq!(
            body.pointer("/vault/resources"),
            Some(&json!([
                { "id": ECS, "type": SERVER, "name": "web", "extra_info": { "exclude_volumes": ["d"] } },
                { "id": "b", "type": DISK },
            ]))
        );
    });
}

#[test]
fn a_body_makes_the_draft_that_makes_the_body() {
    with_draft(|draft| {
        for (key, text) in [("description", "of the web"), ("threshold", "80"), ("notify", "false"), ("zone", "az1")] {
            draft.text(key).set(text.to_owned());
        }
        draft.flag("locked").set(true);
        draft.tags("tags").set(vec![TagRow { key: "env".to_owned(), value: "prod".to_owned() }]);
        draft.ids("resources").set(vec![ECS.to_owned()]);
        draft.details().put(ECS, "web", &["d"]);
        let sent = draft.filled(Known::default()).request(&Scope::default()).body.unwrap_or_default();
        let read: Values = VAULT_CREATE.operation.read(&[], &sent);
        let again = FormDraft::new(&VAULT_CREATE);
        again.fill(&read);
        assert_eq!(again.filled(Known::default()).request(&Scope::default()).body, Some(sent));
    });
}

#[test]
fn the_next_vault_and_another_project_begin_without_what_was_of_the_one_before() {
    with_draft(|draft| {
        draft.text("policy").set("p".to_owned());
        draft.flag("locked").set(true);
        draft.next();
        assert_eq!(
            (draft.trimmed("name"), draft.trimmed("size"), draft.trimmed("policy")),
            (String::new(), "100".into(), "p".into())
        );
        assert!(!draft.flag("locked").get());
        draft.leave_project();
        assert_eq!((draft.trimmed("size"), draft.trimmed("policy")), ("100".to_owned(), String::new()));
    });
}

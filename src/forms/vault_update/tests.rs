//! What the form makes of a vault and of what is typed.

use crate::dom::prelude::*;
use backup_api::cbr::model::{Billing, Vault};
use backup_api::json;
use backup_api::json::{Read, Value};
use backup_api::known::Known;
use backup_api::{Request, Scope, profile};

use backup_api::tables::Granted;

use super::controls::said;
use super::{VAULT_UPDATE, begin, search, values};
use crate::action::lost::Found;
use crate::form::FormDraft;

fn vault(pre_paid: bool) -> Vault {
    let billing = Billing {
        size_gb: Some(100),
        used_mb: Some(30_000),
        allocated_gb: Some(80),
        charging_mode: Some(if pre_paid { "pre_paid" } else { "post_paid" }.to_owned()),
        ..Billing::default()
    };
    Vault { id: "v".to_owned(), name: "prod".to_owned(), locked: Some(false), billing, ..Vault::default() }
}

fn changing(pre_paid: bool, test: impl FnOnce(FormDraft)) {
    Owner::new().with(|| {
        let draft = FormDraft::new(&VAULT_UPDATE);
        begin(draft, &vault(pre_paid));
        test(draft);
    });
}

#[test]
fn what_can_not_be_read_is_not_said_to_be_missing() {
    let vault = Vault::read(&json!({ "id": "v", "billing": { "used": -41, "allocated": "much", "size": 100 } }));
    assert_eq!(said(&values::of(&vault)), "use not readable: -41, allocation not readable: much, of 100\u{a0}GB");
    let huge = Vault::read(&json!({ "id": "v", "billing": { "used": 922_337_203_685_477_580_i64 } }));
    assert!(said(&values::of(&huge)).starts_with("use not readable: 922337203685477580, "));
}

fn told(draft: FormDraft) -> Vec<&'static str> {
    let known = Known { vault: Some(super::known(draft)), ..Known::default() };
    draft.filled(known).problems(&profile::OTC).iter().map(|problem| problem.kind.code()).collect()
}

#[test]
fn name_and_size_make_the_request_of_the_documents() {
    changing(false, |draft| {
        draft.text("name").set("vault_name02".to_owned());
        draft.text("size").set("200".to_owned());
        let request = draft.filled(Known::default()).request(&Scope { project_id: "p".to_owned() });
        assert_eq!(request.path, "/v3/p/vaults/v");
        let body = json!({ "vault": { "billing": { "size": 200 }, "name": "vault_name02" } });
        assert_eq!(request.body_text(), body.to_string());
    });
}

#[test]
fn the_size_is_held_against_what_is_in_the_vault() {
    changing(false, |draft| {
        for (size, found) in [("100", &[][..]), ("80", &[]), ("79", &["below-allocated"]), ("29", &["below-used"])] {
            draft.text("size").set(size.to_owned());
            assert_eq!(told(draft), found, "{size}");
        }
    });
}

#[test]
fn the_size_of_an_order_is_not_sent() {
    changing(true, |draft| {
        draft.text("size").set("200".to_owned());
        draft.flag("auto_expand").set(true);
        assert!(draft.filled(Known::default()).is_empty());
    });
}

#[test]
fn a_lock_is_confirmed_by_the_name() {
    changing(false, |draft| {
        draft.flag("locked").set(true);
        assert_eq!(told(draft), ["unconfirmed"]);
        draft.text("confirm").set(" prod ".to_owned());
        assert_eq!(told(draft), [""; 0]);
        let body = draft.filled(Known::default()).request(&Scope::default()).body_text();
        assert_eq!(body, json!({ "vault": { "locked": true } }).to_string());
    });
}

#[test]
fn a_lock_is_named_among_however_many_changes() {
    changing(false, |draft| {
        draft.flag("locked").set(true);
        draft.text("name").set("new".to_owned());
        assert_eq!(super::result::facts(draft).len(), 2);
        draft.text("size").set("500".to_owned());
        draft.flag("auto_bind").set(true);
        let told = super::result::facts(draft);
        let lock = crate::text::vault_create::locked();
        assert_eq!((told.len(), told.first().is_some_and(|first| first.starts_with(lock))), (2, true), "{told:?}");
    });
}

#[test]
fn a_rule_that_cannot_be_read_is_not_replaced() {
    for (rules, offered) in [(json!({ "tags": [] }), true), (json!({ "tags": "env" }), false), (json!("env"), false)] {
        Owner::new().with(|| {
            let draft = FormDraft::new(&VAULT_UPDATE);
            let raw = json!({ "id": "v", "name": "prod", "auto_bind": true, "bind_rules": rules });
            begin(draft, &Vault::read(&raw));
            assert_eq!(super::bind_unread(draft), !offered);
            let control = VAULT_UPDATE.controls().find(|control| control.key == "bind_tags");
            assert_eq!(control.and_then(|control| control.when).map(|when| when(draft)), Some(offered));
        });
    }
}

fn held(sent: &Request, vault: Value) -> Vec<Granted> {
    super::OPERATION.granted(sent.body.as_ref().unwrap_or(&Value::Null), &[&json!({ "vault": vault })])
}

#[test]
fn a_lock_that_is_not_said_is_none() {
    changing(false, |draft| {
        draft.flag("locked").set(true);
        let sent = draft.filled(Known::default()).request(&Scope::default());
        let refused = |vault| held(&sent, vault).iter().map(Granted::refused).collect::<Vec<_>>();
        assert_eq!(refused(json!({ "name": "prod" })), [true]);
        assert_eq!(refused(json!({ "name": "prod", "locked": true })), [false]);
    });
}

#[test]
fn the_answer_is_held_against_what_was_asked() {
    changing(false, |draft| {
        draft.text("name").set("new".to_owned());
        draft.text("size").set("200".to_owned());
        let sent = draft.filled(Known::default()).request(&Scope::default());
        let word = |it: &Granted| {
            if it.granted() {
                "yes"
            } else if it.refused() {
                "no"
            } else {
                "not said"
            }
        };
        let answered = |vault| held(&sent, vault).iter().map(word).collect::<Vec<_>>();
        assert_eq!(answered(json!({ "name": "new", "billing": { "size": 200 } })), ["yes", "yes"]);
        assert_eq!(answered(json!({ "name": "new", "billing": { "size": 100 } })), ["no", "yes"]);
        assert_eq!(answered(json!({})), ["not said", "not said"]);
        let found = |vault| search::verdict(&sent, &json!({ "vault": vault }));
        assert!(matches!(found(json!({ "name": "new", "billing": { "size": 200 } })), Found::Yes { .. }));
        assert!(matches!(found(json!({ "name": "new", "billing": { "size": 100 } })), Found::Perhaps { .. }));
        assert!(matches!(found(json!({ "name": "prod", "billing": { "size": 100 } })), Found::No));
        assert!(matches!(found(json!({})), Found::Perhaps { .. }), "what is not said proves nothing");
    });
}

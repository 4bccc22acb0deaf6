//! What is sent of a thing that is changed.

use crate::dom::prelude::*;
use backup_api::Scope;
use backup_api::json;
use backup_api::known::Known;
use backup_api::tables::{Input, Values};
use backup_api::wire::Int;

use super::VAULT_UPDATE;
use crate::form::FormDraft;
use crate::ui::TagRow;

fn seen(name: &str, size: i64) -> Values {
    let tags = Input::Rows(vec![Values::new().text_at("key", "env").text_at("value", "prod")]);
    Values::new()
        .text_at("name", name)
        .with("size", Input::Number(Int::Value(size)))
        .with("auto_bind", Input::Flag(true))
        .with("bind_tags", tags)
}

fn changing(test: impl FnOnce(FormDraft)) {
    Owner::new().with(|| {
        let draft = FormDraft::new(&VAULT_UPDATE);
        draft.begin_change("vault", "v", &seen("old", 100));
        test(draft);
    });
}

fn sent(draft: FormDraft) -> String {
    draft.filled(Known::default()).request(&Scope::default()).body_text()
}

#[test]
fn what_is_as_it_was_is_not_sent() {
    changing(|draft| {
        assert!(draft.filled(Known::default()).is_empty() && draft.typed().is_none());
        draft.text("size").set(" 100 ".to_owned());
        draft.flag("auto_expand").set(false);
        draft.tags("bind_tags").update(|rows| rows.push(TagRow::default()));
        assert!(draft.filled(Known::default()).is_empty(), "{}", sent(draft));
        draft.text("name").set("new".to_owned());
        draft.flag("auto_bind").set(false);
        assert_eq!(sent(draft), json!({ "vault": { "name": "new", "auto_bind": false } }).to_string());
    });
}

#[test]
fn what_was_emptied_is_told() {
    changing(|draft| {
        for key in ["name", "size"] {
            draft.text(key).set(String::new());
        }
        let problems = draft.filled(Known::default()).problems(&backup_api::profile::OTC);
        let told: Vec<_> = problems.iter().map(|problem| (problem.path.as_str(), problem.kind.code())).collect();
        assert_eq!(told, [("vault.billing.size", "missing"), ("vault.name", "missing")]);
    });
}

#[test]
fn another_reading_keeps_what_was_typed_and_another_thing_does_not() {
    changing(|draft| {
        draft.text("name").set("new".to_owned());
        draft.begin_change("vault", "v", &seen("renamed", 200));
        assert_eq!((draft.trimmed("name"), draft.trimmed("size")), ("new".to_owned(), "200".to_owned()));
        assert_eq!(sent(draft), json!({ "vault": { "name": "new" } }).to_string());
        draft.begin_change("vault", "V", &seen("renamed", 200));
        assert_eq!(draft.trimmed("name"), "new", "the same vault in another writing");
        draft.settle(&seen("new", 200));
        assert!(draft.filled(Known::default()).is_empty());
        draft.text("name").set("third".to_owned());
        draft.begin_change("vault", "other", &seen("another", 50));
        assert_eq!((draft.one("vault"), draft.trimmed("name")), ("other".to_owned(), "another".to_owned()));
    });
}

#[test]
fn what_was_kept_is_put_on_top_of_what_it_is_now() {
    changing(|draft| {
        draft.text("size").set("150".to_owned());
        let kept = draft.typed().unwrap_or_default();
        draft.text("name").set("other".to_owned());
        draft.start_over();
        assert_eq!(
            (draft.one("vault"), draft.trimmed("name"), draft.trimmed("size")),
            ("v".to_owned(), "old".to_owned(), "100".to_owned())
        );
        draft.fill(&kept);
        assert_eq!(sent(draft), json!({ "vault": { "billing": { "size": 150 } } }).to_string());
    });
}

#[test]
fn only_changes_are_kept_and_only_for_their_thing() {
    changing(|draft| {
        draft.text("size").set("150".to_owned());
        let kept = draft.typed().unwrap_or_default();
        assert!(kept.get("name").is_none() && kept.get("auto_bind").is_none() && kept.given("size") == Some("150"));
        assert!(!draft.is_of_another(&kept));
        draft.begin_change("vault", "V", &seen("old", 100));
        assert!(!draft.is_of_another(&kept) && draft.trimmed("size") == "150", "in whatever writing");
        draft.begin_change("vault", "other", &seen("another", 50));
        assert!(draft.is_of_another(&kept));
    });
}

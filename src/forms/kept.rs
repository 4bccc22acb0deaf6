//! What every form gives to be kept, and takes back.

use crate::dom::prelude::*;
use backup_api::json::{Value, parse};
use backup_api::tables::{Input, Keys, Values};

use super::{
    CSBS_CHECK, CSBS_PROTECT, RESOURCES_ADD, RESOURCES_MIGRATE, RESTORE_POINT_CREATE, VAULT_CREATE, VBS_BACKUP,
};
use crate::form::{FormDraft, FormSpec};

const FORMS: [&FormSpec; 7] =
    [&VAULT_CREATE, &RESOURCES_ADD, &RESOURCES_MIGRATE, &RESTORE_POINT_CREATE, &CSBS_PROTECT, &CSBS_CHECK, &VBS_BACKUP];

/// Something in every control, whatever it takes.
fn fill_all(draft: FormDraft) {
    let row = |id: &str| {
        let disks = vec![Values::new().text_at("id", "disk")];
        let row = Values::new().text_at("id", id).text_at("name", " n ").text_at("key", "k").text_at("value", "v");
        row.with("exclude", Input::Rows(disks))
    };
    for key in draft.keys() {
        for input in [Input::Text("a b ".to_owned()), Input::Flag(true), Input::Rows(vec![row("1"), row("2")])] {
            draft.fill(&Values::new().with(key, input));
        }
    }
}

#[test]
fn what_a_form_keeps_it_takes_back() {
    Owner::new().with(|| {
        for spec in FORMS {
            let id = spec.operation.info.id;
            let draft = FormDraft::new(spec);
            assert_eq!(draft.typed(), None, "{id}: nothing is typed yet");
            fill_all(draft);
            let typed = draft.typed().unwrap_or_default();
            assert!(typed.iter().count() > 0, "{id}");
            let kept = parse(&typed.kept(spec.operation.fields).to_string()).unwrap_or(Value::Null);
            let again = FormDraft::new(spec);
            let own = again.keys();
            again.fill(&Values::restored(&kept, Keys { fields: spec.operation.fields, own: &own }));
            assert_eq!(again.typed(), Some(typed), "{id}");
            again.forget();
            assert_eq!(again.typed(), None, "{id}: forgotten");
        }
    });
}

#[test]
fn what_comes_with_a_link_is_not_typed() {
    Owner::new().with(|| {
        let draft = FormDraft::new(&RESOURCES_ADD);
        draft.ids("vault").set(vec!["v".to_owned()]);
        assert_eq!(draft.typed(), None);
        draft.ids("resources").set(vec!["a".to_owned(), "b".to_owned()]);
        let typed = draft.typed().unwrap_or_default();
        assert_eq!((typed.rows("vault").len(), typed.rows("resources").len()), (1, 2));
    });
}

#[test]
fn what_was_sent_is_made_again_of_its_values() {
    Owner::new().with(|| {
        for spec in FORMS {
            let operation = spec.operation;
            let draft = FormDraft::new(spec);
            fill_all(draft);
            let scope = backup_api::Scope { project_id: "p".to_owned() };
            let sent = draft.filled(backup_api::Known::default()).request(&scope);
            let parts = sent.parts();
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            let values = operation.read(&parts, sent.body.as_ref().unwrap_or(&Value::Null));
            let own = draft.keys();
            let back = Values::restored(&values.kept(operation.fields), Keys { fields: operation.fields, own: &own });
            assert_eq!(operation.request(&back, &scope), sent, "{}", operation.info.id);
        }
    });
}

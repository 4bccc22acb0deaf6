//! What every form gives to be kept, and takes back.

use crate::dom::prelude::*;
use backup_api::json::{Value, parse};
use backup_api::tables::{Input, Keys, Values};
use backup_api::{Known, Scope};

use super::tests::ALL;
use super::{CSBS_CHECK, CSBS_PROTECT, RESOURCES_ADD, RESTORE_POINT_CREATE, VAULT_CREATE, VBS_BACKUP};
use crate::form::{FormDraft, FormSpec, Reopened};

/// Something in every control, whatever it takes.
fn fill_all(draft: FormDraft) {
    let row = |id: &str| {
        let disks = vec![Values::new().text_at("id", "disk")];
        let row = Values::new().text_at("id", id).text_at("name", " n ").text_at("key", "k").text_at("value", "v");
        row.with("exclude", Input::Rows(disks.clone())).with("include", Input::Rows(disks))
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
        for spec in ALL {
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
        for spec in ALL {
            let operation = spec.operation;
            let draft = FormDraft::new(spec);
            fill_all(draft);
            let scope = Scope { project_id: "p".to_owned() };
            let sent = draft.filled(Known::default()).request(&scope);
            let parts = sent.parts();
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            let values = operation.read(&parts, sent.body.as_ref().unwrap_or(&Value::Null));
            let own = draft.keys();
            let back = Values::restored(&values.kept(operation.fields), Keys { fields: operation.fields, own: &own });
            assert_eq!(operation.request(&back, &scope), sent, "{}", operation.info.id);
        }
    });
}

const ID: &str = "e8cc6bfd-d324-4b88-9109-9fb0ba70676f";
const OTHER: &str = "94eba8b2-acc9-4d82-badc-127144cc5526";

fn rows(ids: &[&str]) -> Input {
    Input::Rows(ids.iter().map(|id| Values::new().text_at("id", *id)).collect())
}

fn tags() -> Input {
    Input::Rows(vec![Values::new().text_at("key", "k").text_at("value", "v")])
}

/// What people type into the forms whose body is put together of several controls, the lists of two of them in every way.
fn typed() -> Vec<(&'static FormSpec, Values)> {
    let text = |key, text: &str| Values::new().text_at(key, text);
    let disks = Values::new().text_at("id", ID).text_at("name", "web").with("exclude", rows(&["disk"]));
    let more = || Input::Rows(vec![disks.clone()]);
    let of_vault = |what: &str| {
        let point = text("name", "night").with("vault", rows(&[OTHER])).text_at("what", what);
        point.text_at("incremental", "false").text_at("keep_days", "30").with("automatic", Input::Flag(true))
    };
    let vault = text("name", "v").text_at("size", "100").with("resources", rows(&[ID, OTHER])).with("more", more());
    let paid = vault.clone().text_at("charging_mode", "pre_paid").text_at("period_type", "year");
    let paid = paid.text_at("period_num", "2").with("auto_pay", Input::Flag(true)).text_at("notify", "false");
    let paid = paid.with("auto_bind", Input::Flag(true)).with("bind_tags", tags()).text_at("threshold", "80");
    let disk_vault = text("name", "d").text_at("size", "10").text_at("object_type", "disk");
    let server = text("name", "b").with("server", rows(&[ID])).text_at("description", "d");
    let server = server.text_at("incremental", "false").with("tags", tags()).text_at("extra_info", r#"{"a":1}"#);
    let disk = text("name", "b").with("disk", rows(&[ID])).text_at("full", "true").text_at("snapshot", OTHER);
    vec![
        (&VAULT_CREATE, vault.with("tags", tags())),
        (&VAULT_CREATE, paid),
        (&VAULT_CREATE, disk_vault.with("resources", rows(&[ID]))),
        (
            &RESOURCES_ADD,
            Values::new().with("vault", rows(&[OTHER])).with("resources", rows(&[ID])).with("more", more()),
        ),
        (&RESOURCES_ADD, text("kind", "turbo").with("vault", rows(&[OTHER])).with("resources", rows(&[ID]))),
        (&RESTORE_POINT_CREATE, of_vault("vault")),
        (&RESTORE_POINT_CREATE, of_vault("resources").with("chosen", rows(&[ID, OTHER]))),
        (&RESTORE_POINT_CREATE, of_vault("details").with("chosen", rows(&[ID])).with("more", more())),
        (&CSBS_PROTECT, server),
        (&CSBS_CHECK, text("type", "OS::Ironic::BareMetalServer").text_at("pasted", ID).with("chosen", rows(&[OTHER]))),
        (&VBS_BACKUP, disk.with("tags", tags()).text_at("description", "d")),
    ]
}

#[test]
fn a_request_that_is_opened_again_would_be_sent_as_it_was() {
    Owner::new().with(|| {
        let scope = Scope { project_id: "p".to_owned() };
        for (spec, values) in typed() {
            let id = spec.operation.info.id;
            let draft = FormDraft::new(spec);
            draft.fill(&values);
            let sent = draft.filled(Known::default()).request(&scope);
            let again = FormDraft::new(spec);
            // Whatever stood there before.
            fill_all(again);
            again.start_over();
            again.fill(&Reopened { request: sent.clone(), at: 0, lost: None, done: false }.typed(again));
            assert_eq!(again.filled(Known::default()).request(&scope), sent, "{id}");
            let body = sent.body_text();
            assert!(values.text("name").is_empty() || body.contains(values.text("name")), "{id}: {body}");
        }
    });
}

#[test]
fn what_of_the_vault_is_said_again() {
    Owner::new().with(|| {
        for (spec, values) in typed().into_iter().filter(|(spec, _)| spec.operation.info.id == "cbr.checkpoint.create")
        {
            let draft = FormDraft::new(spec);
            draft.fill(&values);
            let request = draft.filled(Known::default()).request(&Scope::default());
            let back = Reopened { request, at: 0, lost: None, done: false }.typed(draft);
            assert_eq!(back.text("what"), values.text("what"));
            assert_eq!(back.rows("chosen"), values.rows("chosen"));
        }
    });
}

//! What the form makes of what is typed.

use crate::dom::prelude::*;
use backup_api::json;
use backup_api::known::Known;
use backup_api::problem::Kind;
use backup_api::{Scope, profile};

use super::CSBS_PROTECT;
use crate::form::FormDraft;
use crate::ui::TagRow;

fn scope() -> Scope {
    Scope { project_id: "b942cc8342734d15bcb246babb1953cf".to_owned() }
}

fn seed() -> FormDraft {
    let draft = FormDraft::new(&CSBS_PROTECT);
    draft.ids("server").set(vec!["9506416d-db6c-406e-8bca-c0f43793d914".to_owned()]);
    draft.text("name").set(" backup ".to_owned());
    draft.text("description").set("backup des".to_owned());
    draft.text("extra_info").set("{ }".to_owned());
    draft
}

#[test]
fn the_seeds_fields_make_the_seeds_request() {
    Owner::new().with(|| {
        let request = seed().filled(Known::default()).request(&scope());
        assert_eq!(
            request.path,
            "/v1/b942cc8342734d15bcb246babb1953cf/providers/fc4d5750-22e7-4798-8a46-f48f62c4c1da/resources/\
             9506416d-db6c-406e-8bca-c0f43793d914/action"
        );
        // Seed S000, with the extent that it leaves open: it is always said.
        assert_eq!(
            request.body,
            Some(json!({ "protect": {
                "backup_name": "backup", "description": "backup des", "incremental": true, "extra_info": {}
            } }))
        );
    });
}

#[test]
fn every_field_reaches_the_request() {
    Owner::new().with(|| {
        let draft = seed();
        draft.text("incremental").set("false".to_owned());
        draft.text("type").set("OS::Nova::Server".to_owned());
        let tag = |key: &str, value: &str| TagRow { key: key.to_owned(), value: value.to_owned() };
        draft.tags("tags").set(vec![tag(" env ", "prod"), tag("", ""), tag("owner", "")]);
        let operation = draft.filled(Known::default());
        assert_eq!(operation.problems(&profile::OTC), []);
        assert_eq!(
            operation.request(&scope()).body,
            Some(json!({ "protect": {
                "backup_name": "backup",
                "description": "backup des",
                "incremental": false,
                "resource_type": "OS::Nova::Server",
                "tags": [{ "key": "env", "value": "prod" }, { "key": "owner", "value": "" }],
                "extra_info": {},
            } }))
        );
        let rare = CSBS_PROTECT.groups.iter().filter(|group| group.rare).flat_map(|group| group.controls);
        assert_eq!(rare.filter(|control| draft.is_set(control)).count(), 2);
    });
}

#[test]
fn an_untouched_form_lacks_the_server_alone() {
    Owner::new().with(|| {
        let operation = FormDraft::new(&CSBS_PROTECT).filled(Known::default());
        let found: Vec<_> = operation.problems(&profile::OTC).into_iter().map(|it| (it.path, it.kind)).collect();
        assert_eq!(found, [("{resource_id}".to_owned(), Kind::Missing)]);
        assert_eq!(operation.request(&scope()).body, Some(json!({ "protect": { "incremental": true } })));
    });
}

#[test]
fn extra_information_is_an_object_or_a_problem() {
    Owner::new().with(|| {
        let draft = seed();
        for (typed, fine) in [
            ("", true),
            ("  ", true),
            ("{}", true),
            (r#"{"ticket":"42"}"#, true),
            ("[]", false),
            ("42", false),
            ("null", false),
            (r#""text""#, false),
            ("{", false),
            ("ticket=42", false),
        ] {
            draft.text("extra_info").set(typed.to_owned());
            let problems = draft.filled(Known::default()).problems(&profile::OTC);
            let found: Vec<_> = problems.iter().map(|it| (it.rule, it.path.as_str())).collect();
            let expected: &[_] = if fine { &[] } else { &[("csbs.protect.extra", "protect.extra_info")] };
            assert_eq!(found, expected, "{typed}");
        }
    });
}

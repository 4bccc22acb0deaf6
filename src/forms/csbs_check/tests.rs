//! What the form makes of what is typed.

use crate::dom::prelude::*;
use backup_api::cbr::resource::BARE_METAL;
use backup_api::json;
use backup_api::known::{Known, KnownResource};
use backup_api::problem::Kind;
use backup_api::{Scope, profile};

use super::CSBS_CHECK;
use super::entries::entries;
use crate::form::FormDraft;

const SEED: &str = "6507cb66-90dc-4a12-a573-c9f3398f899d";

/// The types in the request, where a list knows that of `id`.
fn types(draft: FormDraft, id: &str, kind: &str) -> Vec<String> {
    let seen = KnownResource { id: id.to_owned(), kind: kind.to_owned(), ..KnownResource::default() };
    let known = Known { resources: vec![seen], ..Known::default() };
    let body = draft.filled(known).request(&Scope::default()).body.unwrap_or_default();
    let rows = body.pointer("/check_protectable").and_then(|rows| rows.as_array()).unwrap_or_default();
    rows.iter().filter_map(|row| Some(row.get("resource_type")?.as_str()?.to_owned())).collect()
}

#[test]
fn the_seeds_id_makes_the_seeds_request() {
    Owner::new().with(|| {
        let draft = FormDraft::new(&CSBS_CHECK);
        draft.text("pasted").set(format!("\n {SEED},\n"));
        let operation = draft.filled(Known::default());
        assert_eq!(operation.problems(&profile::OTC), []);
        let request = operation.request(&Scope { project_id: "b942cc8342734d15bcb246babb1953cf".to_owned() });
        assert_eq!(
            request.path,
            "/v1/b942cc8342734d15bcb246babb1953cf/providers/fc4d5750-22e7-4798-8a46-f48f62c4c1da/resources/action"
        );
        assert_eq!(
            request.body,
            Some(json!({ "check_protectable": [
                { "resource_id": SEED, "resource_type": "OS::Nova::Server" }
            ] }))
        );
    });
}

#[test]
fn each_id_is_asked_about_once_and_doubles_are_told() {
    Owner::new().with(|| {
        let draft = FormDraft::new(&CSBS_CHECK);
        draft.text("pasted").set(format!("{SEED}; name\t{SEED}\r\n\"{SEED}\""));
        draft.ids("chosen").set(vec!["x".to_owned(), SEED.to_owned()]);
        let entries = entries(draft);
        assert_eq!(entries.ids, [SEED, "name", "x"]);
        assert_eq!(entries.doubled, [SEED]);
        assert_eq!(entries.strange, ["name", "x"]);
    });
}

#[test]
fn an_id_in_the_other_case_is_the_same_id() {
    Owner::new().with(|| {
        let draft = FormDraft::new(&CSBS_CHECK);
        draft.text("pasted").set(format!("{} {SEED} web WEB", SEED.to_ascii_uppercase()));
        let entries = entries(draft);
        assert_eq!(entries.ids, [SEED.to_ascii_uppercase(), "web".to_owned(), "WEB".to_owned()]);
        assert_eq!(entries.doubled, [SEED]);
        assert_eq!(types(draft, SEED, BARE_METAL).first().map(String::as_str), Some(BARE_METAL));
    });
}

#[test]
fn a_listed_server_brings_its_type() {
    Owner::new().with(|| {
        let draft = FormDraft::new(&CSBS_CHECK);
        draft.text("pasted").set("a b".to_owned());
        draft.text("type").set(BARE_METAL.to_owned());
        assert_eq!(types(draft, "b", "OS::Nova::Server"), [BARE_METAL, "OS::Nova::Server"]);
    });
}

#[test]
fn none_is_refused_and_more_than_a_hundred_warn() {
    Owner::new().with(|| {
        let draft = FormDraft::new(&CSBS_CHECK);
        let found = |count: usize| -> Vec<_> {
            draft.text("pasted").set((0..count).map(|number| format!("id-{number}\n")).collect());
            let problems = draft.filled(Known::default()).problems(&profile::OTC);
            problems.into_iter().map(|it| (it.rule, it.blocks(), it.kind)).collect()
        };
        assert_eq!(found(0), [("csbs.check.list", true, Kind::Missing)]);
        assert_eq!(found(1), []);
        assert_eq!(found(100), []);
        assert_eq!(found(101), [("csbs.check.list", false, Kind::ManyAtOnce { known: 100, got: 101 })]);
    });
}

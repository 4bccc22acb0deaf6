//! Sessions, and server backups of CSBS: what crosses their fields, and what is known of the world.

use crate::common;

use crate::common::{Wanted, resource, told};
use backup_api::cbr::resource::{BARE_METAL, DISK, SERVER};
use backup_api::csbs::check_protectable::{Answers, CHECK_PROTECTABLE};
use backup_api::csbs::protect::PROTECT;
use backup_api::json::{Read, text_or_empty};
use backup_api::known::KnownResource;
use backup_api::rules::session;
use backup_api::{Kind, Problem, Request, json};

const ID: &str = "9506416d-db6c-406e-8bca-c0f43793d914";

fn protect(change: impl FnOnce(&mut Wanted)) -> Vec<String> {
    let mut wanted = Wanted::of(&PROTECT);
    wanted.text("server", ID);
    change(&mut wanted);
    wanted.found()
}

fn none() -> Vec<String> {
    Vec::new()
}

// rules: project
#[test]
fn project() {
    assert_eq!(told(&session::project_id("")), ["project {project_id} missing E"]);
    assert_eq!(told(&session::project_id("  ")), ["project {project_id} missing E"]);
    assert_eq!(told(&session::project_id(common::PROJECT)), none());
    assert_eq!(told(&session::project_id("eu-de")), ["project {project_id} unusual-id W"]);
    assert_eq!(told(&session::project_id(&common::PROJECT[1..])), ["project {project_id} unusual-id W"]);
}

// rules: token
#[test]
fn token() {
    assert_eq!(told(&session::token("")), ["token X-Auth-Token missing E"]);
    assert_eq!(told(&session::token("\n")), ["token X-Auth-Token missing E"]);
    assert_eq!(told(&session::token(" MIIDkgYJ+/= \n")), none());
    assert_eq!(told(&session::token("MIID kgYJ")), ["token X-Auth-Token bad-character E"]);
    assert_eq!(told(&session::token("MIID…")), ["token X-Auth-Token bad-character E"]);
    let place = |typed: &str| match session::token(typed).as_slice() {
        [Problem { kind: Kind::BadCharacter { found, position, .. }, .. }] => Some((*found, *position)),
        _ => None,
    };
    assert_eq!(place("MIID kgYJ"), Some((' ', 5)));
    assert_eq!(place("  MIID\tkgYJ  "), Some(('\t', 7)), "counted in what was typed");
    assert_eq!(place(" MIIDkgYJ\n"), None, "blanks around it are dropped");
}

// rules: csbs.protect.server
#[test]
fn server() {
    assert_eq!(protect(|_| {}), none());
    let seen = |state: &str, refusal: Option<&str>| KnownResource {
        id: ID.to_owned(),
        kind: SERVER.to_owned(),
        state: Some(state.to_owned()),
        refusal: refusal.map(str::to_owned),
        ..KnownResource::default()
    };
    assert_eq!(protect(|wanted| wanted.known.resources = vec![seen("ACTIVE", None)]), none());
    assert_eq!(
        protect(|wanted| wanted.known.resources = vec![seen("ERROR", None)]),
        ["csbs.protect.server {resource_id} not-ready W"]
    );
    let refused = seen("ACTIVE", Some("A backup task is in progress."));
    assert_eq!(protect(|wanted| wanted.known.resources = vec![refused]), ["csbs.protect.server {resource_id} unfit W"]);
}

fn capability(rows: &[(&str, &str)]) -> Vec<String> {
    let mut wanted = Wanted::of(&CHECK_PROTECTABLE);
    wanted.rows("servers", rows.iter().map(|(id, kind)| resource(*id, kind)).collect());
    wanted.found()
}

// rules: csbs.check.list
#[test]
fn how_many_at_once() {
    assert_eq!(capability(&[(ID, SERVER); 100]), none());
    assert_eq!(capability(&[(ID, SERVER); 101]), ["csbs.check.list check_protectable many-at-once W"]);
}

#[test]
fn a_long_question_is_asked_in_parts_and_its_answers_are_one() {
    let request = |count: usize| {
        let rows = (0..count).map(|number| resource(number.to_string(), SERVER)).collect();
        let mut wanted = Wanted::of(&CHECK_PROTECTABLE);
        wanted.rows("servers", rows);
        wanted.request()
    };
    assert_eq!(request(100).batches().len(), 0);
    let parts = request(299).batches();
    let ids = |part: &Request| -> Vec<String> {
        let rows = part.body.as_ref().and_then(|body| body.get("check_protectable")?.as_array()).unwrap_or_default();
        rows.iter().map(|row| text_or_empty(row, "resource_id")).collect()
    };
    assert_eq!(parts.iter().map(|part| ids(part).len()).collect::<Vec<_>>(), [100, 100, 99]);
    assert_eq!(parts.iter().flat_map(ids).collect::<Vec<_>>(), ids(&request(299)));
    let batch = request(1).batch.unwrap();
    let mut whole = json!({ "protectable": [{ "resource_id": "a" }] });
    batch.join(&mut whole, &json!({ "protectable": [{ "resource_id": "b" }] }));
    batch.join(&mut whole, &json!({ "protectable": null }));
    assert_eq!(whole, json!({ "protectable": [{ "resource_id": "a" }, { "resource_id": "b" }] }));
    for first in [json!({}), json!({ "protectable": null }), json!(null), json!("x")] {
        let mut whole = first;
        batch.join(&mut whole, &json!({ "protectable": [{ "resource_id": "b" }] }));
        batch.leave(&mut whole, &request(2));
        let answers = Answers::read(&whole);
        assert_eq!((answers.rows.len(), answers.not_asked), (1, vec!["0".to_owned(), "1".to_owned()]));
    }
}

// rules: csbs.check.id, csbs.check.type
#[test]
fn what_is_asked_about() {
    assert_eq!(capability(&[(ID, BARE_METAL)]), none());
    assert_eq!(capability(&[("any-form", SERVER)]), none());
    assert_eq!(capability(&[(ID, DISK)]), ["csbs.check.id check_protectable[0].resource_id wrong-type W"]);
    assert_eq!(capability(&[(ID, "OS::Else")]), ["csbs.check.type check_protectable[0].resource_type not-one-of W"]);
}

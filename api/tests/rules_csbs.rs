//! `project`, `token`, `csbs.provider`, `csbs.protect.server`, `csbs.protect.body`, `csbs.protect.name`, `csbs.protect.description`, `csbs.protect.incremental`, `csbs.protect.type`, `csbs.protect.tags`, `csbs.tag.once`, `csbs.tag.key`, `csbs.tag.value`, `csbs.protect.extra`, `csbs.check.list`, `csbs.check.id`, `csbs.check.type` at their boundaries.

#![expect(clippy::indexing_slicing, reason = "a test")]

mod common;

use backup_api::cbr::resource::{BARE_METAL, DISK, SERVER};
use backup_api::csbs::check_protectable::Candidate;
use backup_api::csbs::{CheckProtectable, Protect};
use backup_api::known::KnownResource;
use backup_api::problem::Charset;
use backup_api::rules::session;
use backup_api::{Kind, Operation, Problem, Tag, profile};
use common::{found, told};

const ID: &str = "9506416d-db6c-406e-8bca-c0f43793d914";

fn protect(change: impl FnOnce(&mut Protect)) -> Vec<String> {
    let mut wanted = Protect { resource_id: ID.to_owned(), ..Protect::default() };
    change(&mut wanted);
    found(&wanted)
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

// rules: csbs.provider
#[test]
fn provider() {
    let other = |wanted: &mut Protect| wanted.provider_id = ID.to_owned();
    assert_eq!(protect(other), ["csbs.provider {provider_id} not-one-of E"]);
    assert_eq!(protect(|wanted| wanted.provider_id = backup_api::csbs::PROVIDER_ID.to_owned()), none());
    let asked = CheckProtectable { provider_id: ID.to_owned(), ..capability(&[(ID, SERVER)]) };
    assert_eq!(found(&asked), ["csbs.provider {provider_id} not-one-of E"]);
}

// rules: csbs.protect.server
#[test]
fn server() {
    assert_eq!(protect(|_| {}), none());
    assert_eq!(protect(|wanted| wanted.resource_id.clear()), ["csbs.protect.server {resource_id} missing E"]);
    assert_eq!(
        protect(|wanted| wanted.resource_id = "srv".to_owned()),
        ["csbs.protect.server {resource_id} unusual-id W"]
    );
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

// rules: csbs.protect.name
#[test]
fn backup_name() {
    let name = |text: &str| protect(|wanted| wanted.protect.backup_name = Some(text.to_owned()));
    assert_eq!(name(""), none());
    assert_eq!(name("a"), none());
    assert_eq!(name("autobk_1"), none(), "only VBS keeps it for itself");
    assert_eq!(name(&"a".repeat(255)), none());
    assert_eq!(name(&"a".repeat(256)), ["csbs.protect.name protect.backup_name too-long E"]);
    assert_eq!(name("a b"), ["csbs.protect.name protect.backup_name bad-character E"]);
    assert_eq!(
        name(&"ä".repeat(256)),
        ["csbs.protect.name protect.backup_name too-long E", "csbs.protect.name protect.backup_name bad-character E"]
    );
}

#[test]
fn a_wrong_character_is_named_with_its_place_in_characters() {
    let mut wanted = Protect { resource_id: ID.to_owned(), ..Protect::default() };
    wanted.protect.backup_name = Some("abc\u{1f600}d e".to_owned());
    let kinds: Vec<Kind> = wanted.problems(&profile::OTC).into_iter().map(|problem| problem.kind).collect();
    assert_eq!(kinds, [Kind::BadCharacter { found: '\u{1f600}', position: 4, allowed: Charset::Name }]);

    wanted.protect.backup_name = None;
    wanted.protect.tags = vec![Tag::new("  a b ", "")];
    let kinds: Vec<Kind> = wanted.problems(&profile::OTC).into_iter().map(|problem| problem.kind).collect();
    assert_eq!(kinds, [Kind::BadCharacter { found: ' ', position: 4, allowed: Charset::Name }], "in what was typed");
}

// rules: csbs.protect.description
#[test]
fn description() {
    let description = |text: &str| protect(|wanted| wanted.protect.description = Some(text.to_owned()));
    assert_eq!(description(""), none());
    assert_eq!(description(&"ä".repeat(255)), none(), "characters are counted, not bytes");
    assert_eq!(description(&"ä".repeat(256)), ["csbs.protect.description protect.description too-long E"]);
    assert_eq!(description("a<b"), ["csbs.protect.description protect.description bad-character E"]);
    assert_eq!(description("a>b"), ["csbs.protect.description protect.description bad-character E"]);
    assert_eq!(description("two\nlines & \"quotes\""), none());
}

// rules: csbs.protect.type
#[test]
fn resource_type() {
    let kind = |text: &str| protect(|wanted| wanted.protect.resource_type = Some(text.to_owned()));
    assert_eq!(kind(""), none());
    assert_eq!(kind(SERVER), none());
    assert_eq!(kind(DISK), ["csbs.protect.type protect.resource_type not-one-of E"]);
    assert_eq!(kind("os::nova::server"), ["csbs.protect.type protect.resource_type not-one-of E"]);
}

fn tags(tags: &[(&str, &str)]) -> Vec<String> {
    protect(|wanted| wanted.protect.tags = tags.iter().map(|(key, value)| Tag::new(*key, *value)).collect())
}

// rules: csbs.protect.tags, csbs.tag.once
#[test]
fn how_many_tags_and_each_key_once() {
    let many: Vec<String> = (0..11).map(|index| format!("k{index}")).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|key| (key.as_str(), "v")).collect();
    assert_eq!(tags(&many[..10]), none());
    assert_eq!(tags(&many), ["csbs.protect.tags protect.tags too-many E"]);
    assert_eq!(
        tags(&[("k", "1"), (" k ", "2")]),
        ["csbs.tag.once protect.tags[1].key duplicate E"],
        "outer blanks do not tell"
    );
    assert_eq!(tags(&[("k", "1"), ("K", "2")]), none(), "case does");
    assert_eq!(
        tags(&[("a", ""), ("b", ""), ("a", ""), ("a", "")]),
        ["csbs.tag.once protect.tags[2].key duplicate E", "csbs.tag.once protect.tags[3].key duplicate E"]
    );
    assert_eq!(
        tags(&[("", ""), ("", "")]),
        ["csbs.tag.key protect.tags[0].key missing E", "csbs.tag.key protect.tags[1].key missing E"]
    );
}

// rules: csbs.tag.key
#[test]
fn tag_key() {
    let key = |key: &str| tags(&[(key, "v")]);
    assert_eq!(key(" k "), none());
    assert_eq!(key(""), ["csbs.tag.key protect.tags[0].key missing E"]);
    assert_eq!(key("  "), ["csbs.tag.key protect.tags[0].key missing E"]);
    assert_eq!(key(&"k".repeat(36)), none());
    assert_eq!(key(&format!("  {}  ", "k".repeat(36))), none(), "blanks do not count");
    assert_eq!(key(&"k".repeat(37)), ["csbs.tag.key protect.tags[0].key too-long E"]);
    for wrong in ["a b", "a=b", "a.b", "a\tb", "\tk", "ä"] {
        assert_eq!(key(wrong), ["csbs.tag.key protect.tags[0].key bad-character E"], "{wrong:?}");
    }
}

// rules: csbs.tag.value
#[test]
fn tag_value() {
    let value = |value: &str| tags(&[("k", value)]);
    assert_eq!(value(""), none());
    assert_eq!(value(" v "), none());
    assert_eq!(value(&"v".repeat(43)), none());
    assert_eq!(value(&"v".repeat(44)), ["csbs.tag.value protect.tags[0].value too-long E"]);
    assert_eq!(value("a.b"), ["csbs.tag.value protect.tags[0].value bad-character E"]);
}

fn capability(rows: &[(&str, &str)]) -> CheckProtectable {
    let rows =
        rows.iter().map(|(id, kind)| Candidate { resource_id: (*id).to_owned(), resource_type: (*kind).to_owned() });
    CheckProtectable { check_protectable: rows.collect(), ..CheckProtectable::default() }
}

// rules: csbs.check.list
#[test]
fn how_many_at_once() {
    assert_eq!(found(&capability(&[])), ["csbs.check.list check_protectable missing E"]);
    assert_eq!(found(&capability(&[(ID, SERVER); 100])), none());
    assert_eq!(found(&capability(&[(ID, SERVER); 101])), ["csbs.check.list check_protectable many-at-once W"]);
}

// rules: csbs.check.id, csbs.check.type
#[test]
fn what_is_asked_about() {
    assert_eq!(found(&capability(&[(ID, BARE_METAL)])), none());
    assert_eq!(found(&capability(&[("any-form", SERVER)])), none());
    assert_eq!(found(&capability(&[(ID, DISK)])), ["csbs.check.id check_protectable[0].resource_id wrong-type W"]);
    assert_eq!(
        found(&capability(&[(ID, "OS::Else")])),
        ["csbs.check.type check_protectable[0].resource_type not-one-of W"]
    );
    assert_eq!(
        found(&capability(&[(ID, SERVER), (" ", "")])),
        [
            "csbs.check.id check_protectable[1].resource_id missing E",
            "csbs.check.type check_protectable[1].resource_type missing E"
        ]
    );
}

// rules: csbs.protect.extra
#[test]
fn extra_information() {
    use backup_api::json;
    use backup_api::json::Value;
    let info = |value: Value| protect(|wanted| wanted.protect.extra_info = Some(value));
    for fine in [json!({}), json!({ "ticket": "42" })] {
        assert_eq!(info(fine), none());
    }
    for wrong in [json!("{"), json!([]), json!(42)] {
        assert_eq!(info(wrong), ["csbs.protect.extra protect.extra_info wrong-json-type E"]);
    }
}

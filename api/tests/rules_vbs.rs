//! `vbs.backup.body`, `vbs.backup.disk`, `vbs.backup.snapshot`, `vbs.backup.name`, `vbs.backup.extension`, `vbs.backup.full`, `vbs.backup.tags`, `vbs.backup.name.start`, `vbs.backup.description`, `vbs.tag.key`, `vbs.tag.value` at their boundaries.

#![expect(clippy::indexing_slicing, reason = "a test")]

mod common;

use backup_api::Tag;
use backup_api::known::KnownResource;
use backup_api::vbs::BackupCreate;
use common::found;

const ID: &str = "c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768";

fn disk(change: impl FnOnce(&mut BackupCreate)) -> Vec<String> {
    let mut wanted = BackupCreate::default();
    wanted.backup.volume_id = ID.to_owned();
    wanted.backup.name = "backup1".to_owned();
    change(&mut wanted);
    found(&wanted)
}

fn none() -> Vec<String> {
    Vec::new()
}

// rules: vbs.backup.disk
#[test]
fn which_disk() {
    assert_eq!(disk(|_| {}), none());
    assert_eq!(disk(|wanted| wanted.backup.volume_id.clear()), ["vbs.backup.disk backup.volume_id missing E"]);
    assert_eq!(
        disk(|wanted| wanted.backup.volume_id = "vol-1".to_owned()),
        ["vbs.backup.disk backup.volume_id unusual-id W"]
    );
    let seen = |state: &str| KnownResource {
        id: ID.to_owned(),
        kind: backup_api::cbr::resource::DISK.to_owned(),
        state: Some(state.to_owned()),
        ..KnownResource::default()
    };
    for (state, expected) in [("available", 0), ("in-use", 0), ("IN-USE", 0), ("error", 1), ("attaching", 1)] {
        assert_eq!(disk(|wanted| wanted.known.resources = vec![seen(state)]).len(), expected, "{state}");
    }
}

fn name(text: &str) -> Vec<String> {
    disk(|wanted| wanted.backup.name = text.to_owned())
}

// rules: vbs.backup.name
#[test]
fn the_name() {
    assert_eq!(name(""), ["vbs.backup.name backup.name missing E"]);
    assert_eq!(name("a"), none());
    assert_eq!(name(&"a".repeat(64)), none());
    assert_eq!(name(&"a".repeat(65)), ["vbs.backup.name backup.name too-long E"]);
    assert_eq!(name("a b"), ["vbs.backup.name backup.name bad-character E"]);
    assert_eq!(name("ä"), ["vbs.backup.name backup.name bad-character E"]);
}

// rules: vbs.backup.name.start
#[test]
fn name_does_not_begin_with_auto() {
    for (text, expected) in [
        ("auto", "vbs.backup.name.start backup.name prefix E"),
        ("autobk_1", "vbs.backup.name.start backup.name prefix E"),
        ("Auto1", "vbs.backup.name.start backup.name prefix W"),
        ("AUTO", "vbs.backup.name.start backup.name prefix W"),
    ] {
        assert_eq!(name(text), [expected], "{text}");
    }
    for text in ["aut", "xauto", "a-uto", "backup_auto"] {
        assert_eq!(name(text), none(), "{text}");
    }
    assert_eq!(
        name("aut\u{e4}"),
        ["vbs.backup.name backup.name bad-character E"],
        "a prefix is never cut inside a character"
    );
}

// rules: vbs.backup.description
#[test]
fn description() {
    let description = |text: &str| disk(|wanted| wanted.backup.description = Some(text.to_owned()));
    assert_eq!(description(""), none(), "left out of the request");
    assert_eq!(description(&"ä".repeat(64)), none());
    assert_eq!(description(&"ä".repeat(65)), ["vbs.backup.description backup.description too-long E"]);
    assert_eq!(description("a<b"), ["vbs.backup.description backup.description bad-character E"]);
}

// rules: vbs.backup.full
#[test]
fn full_backup_is_text() {
    let full = |text: &str| disk(|wanted| wanted.backup.extend_param.full_backup = Some(text.to_owned()));
    assert_eq!(full("true"), none());
    assert_eq!(full("false"), none());
    assert_eq!(full("True"), ["vbs.backup.full backup.extend_param.FullBackup not-one-of E"]);
}

fn tags(tags: &[(&str, &str)]) -> Vec<String> {
    disk(|wanted| wanted.backup.tags = tags.iter().map(|(key, value)| Tag::new(*key, *value)).collect())
}

// rules: vbs.backup.tags
#[test]
fn how_many_tags() {
    let many: Vec<String> = (0..11).map(|index| format!("k{index}")).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|key| (key.as_str(), "v")).collect();
    assert_eq!(tags(&many[..10]), none());
    assert_eq!(tags(&many), ["vbs.backup.tags backup.tags too-many W"]);
    assert_eq!(tags(&[("k", "1"), ("k", "2")]), ["vbs.backup.tags backup.tags[1].key duplicate W"]);
}

// rules: vbs.tag.key
#[test]
fn tag_key() {
    let key = |key: &str| tags(&[(key, "v")]);
    assert_eq!(key(""), ["vbs.tag.key backup.tags[0].key missing E"]);
    assert_eq!(key(&"k".repeat(36)), none());
    assert_eq!(key(&"k".repeat(37)), ["vbs.tag.key backup.tags[0].key too-long E"]);
    for refused in ["a=b", "a*b", "a<b", "a>b", "a\\b", "a,b", "a|b", "a/b", "a\tb", "a\u{1f}b", "\0"] {
        assert_eq!(key(refused), ["vbs.tag.key backup.tags[0].key bad-character E"], "{refused:?}");
    }
    for elsewhere in ["a.b", "a b", "ä", "a\u{7f}b"] {
        assert_eq!(key(elsewhere), ["vbs.tag.key backup.tags[0].key not-portable W"], "{elsewhere:?}");
    }
}

// rules: vbs.tag.value
#[test]
fn tag_value() {
    let value = |value: &str| tags(&[("k", value)]);
    assert_eq!(value(""), none());
    assert_eq!(value(&"v".repeat(43)), none());
    assert_eq!(value(&"v".repeat(44)), ["vbs.tag.value backup.tags[0].value too-long E"]);
    assert_eq!(value("a=b"), ["vbs.tag.value backup.tags[0].value bad-character E"]);
    assert_eq!(value("env.prod"), ["vbs.tag.value backup.tags[0].value not-portable W"]);
}

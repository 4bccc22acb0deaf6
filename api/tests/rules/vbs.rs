//! Disk backups: what crosses their fields, and what is known of the world.

use crate::common::{Wanted, tag};
use backup_api::known::KnownResource;
use backup_api::vbs::backup_create::BACKUP_CREATE;

const ID: &str = "c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768";

fn disk(change: impl FnOnce(&mut Wanted)) -> Vec<String> {
    let mut wanted = Wanted::of(&BACKUP_CREATE);
    wanted.text("disk", ID);
    wanted.text("name", "backup1");
    change(&mut wanted);
    wanted.found()
}

fn none() -> Vec<String> {
    Vec::new()
}

// rules: vbs.backup.disk
#[test]
fn which_disk() {
    assert_eq!(disk(|_| {}), none());
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
    disk(|wanted| wanted.text("name", text))
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

fn tags(tags: &[(&str, &str)]) -> Vec<String> {
    disk(|wanted| wanted.rows("tags", tags.iter().map(|(key, value)| tag(key, value)).collect()))
}

// rules: vbs.tag.key
#[test]
fn tag_key() {
    let key = |key: &str| tags(&[(key, "v")]);
    for elsewhere in ["a.b", "a b", "ä", "a\u{7f}b"] {
        assert_eq!(key(elsewhere), ["vbs.tag.key backup.tags[0].key not-portable W"], "{elsewhere:?}");
    }
}

// rules: vbs.tag.value
#[test]
fn tag_value() {
    let value = |value: &str| tags(&[("k", value)]);
    assert_eq!(value("env.prod"), ["vbs.tag.value backup.tags[0].value not-portable W"]);
}

//! Objects: every documented attribute is in a table, and each table reads what the payloads say.

use std::collections::BTreeSet;

use backup_api::json;
use backup_api::json::{Reading, Value};
use backup_api::table::OPERATIONS;
use backup_api::tables::{Attribute, AttributeKind, Cell, Object, REPLIES, Reply};

use crate::given::replies;

/// What a reply says that no table reads, and why not.
const LEFT_OUT: &[(&str, &str)] = &[
    ("links", "addresses of the service's own pages"),
    ("backups_links", "addresses of the service's own pages"),
    ("limit", "the window that was asked for, sent back"),
    ("offset", "the window that was asked for, sent back"),
    ("catalog", "the services of the account: the profiles know them"),
];

/// Every object of every good reply.
pub fn objects() -> Vec<(&'static Object, Value)> {
    let mut out = Vec::new();
    for (operation, status, body) in replies() {
        let (_, expected, reply) = REPLIES.iter().find(|(id, _, _)| *id == operation.info.id).unwrap();
        if status >= 300 {
            continue;
        }
        assert_eq!(status, *expected, "{}", operation.info.id);
        match reply {
            Reply::Nothing => assert!(body.is_null(), "{}: {body:?}", operation.info.id),
            Reply::Whole(object) => out.push((*object, body)),
            Reply::One(key, object) => out.push((*object, body.get(key).unwrap().clone())),
            Reply::Page(key, object) => {
                let rows = body.get(key).and_then(Value::as_array).unwrap();
                out.extend(rows.iter().map(|row| (*object, row.clone())));
            }
        }
    }
    // What is inside an object is an object, too.
    let mut at = 0;
    while let Some((object, value)) = out.get(at).cloned() {
        for attribute in object.attributes {
            match (attribute.kind, attribute.read(&value)) {
                (AttributeKind::Part(inner), Reading::Value(Cell::Part(part))) => out.push((inner, part)),
                (AttributeKind::List(inner), Reading::Value(Cell::List(rows))) => {
                    out.extend(rows.into_iter().map(|row| (inner, row)));
                }
                _ => {}
            }
        }
        at += 1;
    }
    assert!(out.len() > 80, "{}", out.len());
    out
}

#[test]
fn every_operation_has_its_reply() {
    let operations: Vec<&str> = OPERATIONS.iter().map(|operation| operation.info.id).collect();
    let answered: Vec<&str> = REPLIES.iter().map(|(id, _, _)| *id).collect();
    let without: Vec<&&str> = operations.iter().filter(|id| !answered.contains(id)).collect();
    assert!(without.is_empty(), "{without:?}: no row in REPLIES of api/src/tables/reply.rs");
    assert_eq!(answered, operations, "REPLIES of api/src/tables/reply.rs stands in the order of api/src/table.rs");
}

/// The places of an object that say something; what a list holds is an object of its own.
fn leaves(value: &Value, path: &str, out: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (key, member) in members {
                let below = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
                leaves(member, &below, out);
            }
        }
        Value::Object(_) => {}
        _ => drop(out.insert(path.to_owned())),
    }
}

#[test]
fn every_documented_attribute_is_in_a_table() {
    let mut strange = BTreeSet::new();
    for (object, value) in objects() {
        let mut paths = BTreeSet::new();
        leaves(&value, "", &mut paths);
        let read = |place: &str| {
            let mut known = object.attributes.iter().flat_map(|attribute| attribute.paths);
            // A part is all that is below it; of a part that is null, its own place is enough.
            known.any(|path| {
                let path = path.replace('?', "");
                place == path || place.starts_with(&format!("{path}.")) || path.starts_with(&format!("{place}."))
            })
        };
        let left_out =
            |place: &str| LEFT_OUT.iter().any(|(key, _)| place == *key || place.starts_with(&format!("{key}.")));
        strange.extend(
            paths
                .into_iter()
                .filter(|place| !read(place) && !left_out(place))
                .map(|place| format!("{}: {place}", object.name)),
        );
    }
    assert!(strange.is_empty(), "{strange:#?}");
}

#[test]
fn what_the_payloads_say_is_read() {
    let mut unread = BTreeSet::new();
    for (object, value) in objects() {
        for attribute in object.attributes {
            if let Reading::Unreadable(text) = attribute.read(&value) {
                unread.insert(format!("{}.{}: {text}", object.name, attribute.key));
            }
        }
    }
    assert!(unread.is_empty(), "{unread:#?}");
}

#[test]
fn every_attribute_has_a_name_and_a_place_of_its_own() {
    for (object, _) in objects() {
        let keys: BTreeSet<&str> = object.attributes.iter().map(|attribute| attribute.key).collect();
        assert_eq!(keys.len(), object.attributes.len(), "{}", object.name);
        let mut places: Vec<&str> = object.attributes.iter().map(|attribute| attribute.paths[0]).collect();
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), object.attributes.len(), "{}", object.name);
        assert!(object.attribute("id").or(object.attributes.first()).is_some());
    }
}

fn read(kind: AttributeKind, sent: &Value) -> Reading<Cell> {
    Attribute::new("a", &["a"], kind).read(sent)
}

fn text(text: &str) -> Reading<Cell> {
    Reading::Value(Cell::Text(text.to_owned()))
}

fn number(number: i64) -> Reading<Cell> {
    Reading::Value(Cell::Number(number))
}

#[test]
fn a_value_absent_null_and_unreadable_are_four_answers() {
    use AttributeKind::{Count, Days, Flag, Gigabytes, Moment, Percent, Text, Texts};
    let unreadable = |text: &str| Reading::Unreadable(text.to_owned());
    for (kind, sent, expected) in [
        (Text, json!({}), Reading::Absent),
        (Text, json!({ "a": null }), Reading::Null),
        (Text, json!({ "a": " " }), Reading::Null),
        (Text, json!({ "a": {} }), Reading::Null),
        (Text, json!({ "a": 7 }), text("7")),
        (Text, json!({ "a": ["x"] }), unreadable("[\"x\"]")),
        (Gigabytes, json!({ "a": "40" }), number(40)),
        (Gigabytes, json!({ "a": -1 }), unreadable("-1")),
        (Gigabytes, json!({ "a": "forty" }), unreadable("forty")),
        (Days, json!({ "a": -1 }), number(-1)),
        (Days, json!({ "a": -2 }), unreadable("-2")),
        (Percent, json!({ "a": 100 }), number(100)),
        (Percent, json!({ "a": 101 }), unreadable("101")),
        (Count, json!({ "a": true }), unreadable("true")),
        (Flag, json!({ "a": "True" }), Reading::Value(Cell::Flag(true))),
        (Flag, json!({ "a": "perhaps" }), unreadable("perhaps")),
        (Moment, json!({ "a": "yesterday" }), unreadable("yesterday")),
        (Moment, json!({ "a": "" }), Reading::Null),
        (Texts, json!({ "a": ["x", 7, {}] }), Reading::Value(Cell::Texts(vec!["x".to_owned(), "7".to_owned()]))),
        (Texts, json!({ "a": "x" }), unreadable("x")),
        (Text, json!({ "a": ["x".repeat(100)] }), unreadable(&format!("[\"{}", "x".repeat(58)))),
    ] {
        assert_eq!(read(kind, &sent), expected, "{kind:?} {sent:?}");
    }
}

#[test]
fn a_place_further_in_and_a_second_place() {
    let two = Attribute::new("a", &["in.a", "b"], AttributeKind::Text);
    assert_eq!(two.read(&json!({ "in": { "a": "x" }, "b": "y" })), text("x"));
    assert_eq!(two.read(&json!({ "in": {}, "b": "y" })), text("y"));
    assert_eq!(two.read(&json!({ "in": null })), Reading::Absent);
    assert_eq!(two.read(&json!({ "in": "{\"a\":\"x\"}" })), text("x"), "JSON text inside a string");
    let broken = Reading::Unreadable("7".to_owned());
    assert_eq!(two.read(&json!({ "in": 7 })), broken);
    assert_eq!(two.read(&json!({ "in": 7, "b": null })), broken, "never covered by what is null");
    assert_eq!(two.read(&json!({ "in": 7, "b": "y" })), text("y"));
    let perhaps = Attribute::new("a", &["text?.a"], AttributeKind::Text);
    assert_eq!(perhaps.read(&json!({ "text": "{\"a\":\"x\"}" })), text("x"));
    assert_eq!(perhaps.read(&json!({ "text": "a plain one" })), Reading::Absent);
    assert_eq!(perhaps.read(&json!({ "text": null })), Reading::Absent);
    let spoilt = json!({ "text": Value::Unreadable("\"{\\ud800}\"".to_owned()) });
    assert_eq!(perhaps.read(&spoilt), Reading::Unreadable("\"{\\ud800}\"".to_owned()), "it may have been JSON text");
}

/// Attributes that the documents name and no payload shows: `object.key`.
const WITHOUT_EXAMPLE: &[&str] = &[
    "associated_vault.destination_vault",
    "backup.app_consistency",
    "backup.images",
    "backup.incremental",
    "backup.multi_zone",
    "backup.operation",
    "backup.protected_at",
    "backup.replications",
    "backup.version",
    "checkpoint_resource.exclude",
    "job.sub_jobs",
    "policy.full_interval",
    "policy.keep_backups",
    "policy.policy_type",
    "task.policy",
    "token.domain",
    "token.domain_name",
    "vault.bind_tags",
    "vault.delete_count",
    "vault.demand_billing",
    "vault.frozen",
    "vault.locked",
    "vault.locked_by",
    "vault.multi_zone",
    "vault.name_prefix",
    "vault.notify",
    "vault.threshold",
    "vault.updated_at",
    "vault.version",
    "vault.zone",
    "vault_created.error_code",
    "vault_created.error_text",
    "vault_created.orders",
    "vault_resource.auto_protect",
    "vault_resource.include",
];

#[test]
fn every_attribute_is_seen_in_a_payload_or_known_to_have_none() {
    let all = objects();
    let seen: BTreeSet<String> = all
        .iter()
        .flat_map(|(object, value)| object.attributes.iter().map(move |attribute| (object, attribute, value)))
        .filter(|(_, attribute, value)| !matches!(attribute.read(value), Reading::Absent))
        .map(|(object, attribute, _)| format!("{}.{}", object.name, attribute.key))
        .collect();
    let named: BTreeSet<String> = all
        .iter()
        .flat_map(|(object, _)| object.attributes.iter().map(|attribute| format!("{}.{}", object.name, attribute.key)))
        .collect();
    let unseen: Vec<&str> = named.difference(&seen).map(String::as_str).collect();
    assert_eq!(unseen, WITHOUT_EXAMPLE);
}

//! Objects of the cloud as schemas: documented kinds, and every JSON type in which they were seen.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use backup_api::json;
use backup_api::json::{Object, Value};
use backup_api::tables::{AttributeKind, Object as Table, Reply};

use crate::objects::objects;

fn reference(table: &Table) -> Value {
    json!({ "$ref": format!("#/components/schemas/{}", table.name) })
}

/// The answer to a success.
pub fn success(id: &str, reply: Reply) -> Value {
    let mut out = Object::new();
    out.insert("description", "Done, or begun.".into());
    if id == "iam.token.create" {
        let header = json!({ "required": true, "schema": { "type": "string" }, "description": "The token." });
        out.insert("headers", json!({ "X-Subject-Token": header }));
    }
    if let Some(schema) = body(reply) {
        out.insert("content", json!({ "application/json": { "schema": schema } }));
    }
    out.into()
}

fn body(reply: Reply) -> Option<Value> {
    let mut properties = Object::new();
    let key = match reply {
        Reply::Nothing => return None,
        Reply::Whole(table) => return Some(reference(table)),
        Reply::One(key, table) => {
            properties.insert(key, reference(table));
            key
        }
        Reply::Page(key, table) => {
            properties.insert(key, json!({ "type": "array", "items": reference(table) }));
            let count =
                json!({ "type": "integer", "description": "In all; not every service says it, and it may disagree." });
            properties.insert("count", count);
            key
        }
    };
    Some(json!({ "type": "object", "required": [key], "properties": properties }))
}

/// The schemas of a reply, and of all that is in it.
pub fn collect(reply: Reply, out: &mut Object) {
    match reply {
        Reply::Nothing => {}
        Reply::Whole(table) | Reply::One(_, table) | Reply::Page(_, table) => add(table, out),
    }
}

fn add(table: &'static Table, out: &mut Object) {
    if out.contains_key(table.name) {
        return;
    }
    out.insert(table.name, Value::Null);
    let mut root = Node::default();
    for attribute in table.attributes {
        for path in attribute.paths.iter().filter(|path| !path.contains('?')) {
            let steps: Vec<&str> = path.split('.').collect();
            root.put(&steps, attribute.kind);
        }
        if let AttributeKind::Part(inner) | AttributeKind::List(inner) = attribute.kind {
            add(inner, out);
        }
    }
    out.insert(table.name, root.schema(table.name, ""));
}

/// A place in an object: an attribute, an object around others, or both where two replies differ.
#[derive(Default)]
struct Node {
    kind: Option<AttributeKind>,
    inner: Vec<(String, Self)>,
}

impl Node {
    fn put(&mut self, steps: &[&str], kind: AttributeKind) {
        let Some((first, rest)) = steps.split_first() else {
            self.kind = Some(kind);
            return;
        };
        if !self.inner.iter().any(|(name, _)| name == first) {
            self.inner.push(((*first).to_owned(), Self::default()));
        }
        self.inner.iter_mut().find(|(name, _)| name == first).unwrap().1.put(rest, kind);
    }

    fn schema(&self, table: &str, path: &str) -> Value {
        let mut types = seen().get(&(table.to_owned(), path.to_owned())).cloned().unwrap_or_default();
        let (own, mut out) = self.kind.map_or((None, Object::new()), own);
        types.extend(own);
        if !self.inner.is_empty() {
            types.insert("object");
        }
        // In what may be anything nothing is said.
        if !matches!(self.kind, Some(AttributeKind::Json)) {
            if types.contains("number") {
                types.remove("integer");
            }
            let all: Vec<&str> = types.into_iter().collect();
            let value = if let [only] = all.as_slice() { Value::from(*only) } else { Value::array(all) };
            out.insert("type", value);
        }
        if !self.inner.is_empty() {
            let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
            let each = self.inner.iter().map(|(name, node)| (name.as_str(), node.schema(table, &below(name))));
            out.insert("properties", Value::object(each));
        }
        out.into()
    }
}

/// The JSON type of a kind as it is documented, and more about it.
fn own(kind: AttributeKind) -> (Option<&'static str>, Object) {
    let mut out = Object::new();
    let note = match kind {
        AttributeKind::State => "A state; unknown ones may come.".to_owned(),
        AttributeKind::Reference(table) => format!("Id of a {}.", table.name),
        AttributeKind::Gigabytes => "GB.".to_owned(),
        AttributeKind::Megabytes => "MB.".to_owned(),
        AttributeKind::Percent => "Percent.".to_owned(),
        AttributeKind::Days => "-1: for ever.".to_owned(),
        AttributeKind::Moment => "A moment, in one of several forms; UTC where it names no zone.".to_owned(),
        _ => String::new(),
    };
    if !note.is_empty() {
        out.insert("description", note.into());
    }
    let own = match kind {
        AttributeKind::Text
        | AttributeKind::Id
        | AttributeKind::State
        | AttributeKind::Reference(_)
        | AttributeKind::Moment => "string",
        AttributeKind::Gigabytes
        | AttributeKind::Megabytes
        | AttributeKind::Count
        | AttributeKind::Percent
        | AttributeKind::Days => "integer",
        AttributeKind::Flag => "boolean",
        AttributeKind::Texts => {
            out.insert("items", json!({ "type": "string" }));
            "array"
        }
        AttributeKind::Part(table) => {
            out.insert("$ref", reference(table)["$ref"].clone());
            return (Some("object"), out);
        }
        AttributeKind::List(table) => {
            out.insert("items", reference(table));
            "array"
        }
        AttributeKind::Json => return (None, out),
    };
    (Some(own), out)
}

/// JSON types that the documents name and no payload shows.
const DOCUMENTED: [(&str, &str, &str); 2] = [
    ("vault_created", "retCode", "integer"),
    // 1 is fine, 0 is not.
    ("order", "subscribeResult", "integer"),
];

/// The JSON types in which a place of an object was seen in the payloads, or is documented besides.
fn seen() -> &'static BTreeMap<(String, String), BTreeSet<&'static str>> {
    static SEEN: OnceLock<BTreeMap<(String, String), BTreeSet<&'static str>>> = OnceLock::new();
    SEEN.get_or_init(|| {
        let mut out = BTreeMap::new();
        for (table, value) in objects() {
            look(table.name, "", &value, &mut out);
        }
        for (table, path, kind) in DOCUMENTED {
            out.entry((table.to_owned(), path.to_owned())).or_insert_with(BTreeSet::new).insert(kind);
        }
        out
    })
}

fn look(table: &str, path: &str, value: &Value, out: &mut BTreeMap<(String, String), BTreeSet<&'static str>>) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.as_i64().is_some() => "integer",
        Value::Number(_) => "number",
        Value::String(_) | Value::Unreadable(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    out.entry((table.to_owned(), path.to_owned())).or_default().insert(kind);
    for (key, member) in value.as_object().into_iter().flat_map(Object::iter) {
        let below = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
        look(table, &below, member, out);
    }
}

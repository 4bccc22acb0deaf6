//! The fields of a body as a schema.

use backup_api::Profile;
use backup_api::json;
use backup_api::json::{Object, Value};
use backup_api::problem::{Charset, Severity};
use backup_api::rules::table;
use backup_api::tables::{Characters, Field, FieldKind, Presence};

/// The object at `parent`.
pub fn object(fields: &'static [Field], parent: &str, open: bool) -> Value {
    let mut properties = Object::new();
    let mut required = Vec::new();
    for field in fields.iter().filter(|field| field.in_body() && field.parent() == parent) {
        let schema = match field.kind {
            FieldKind::Object { closed } => object(fields, field.path, !closed),
            _ => value(field),
        };
        properties.insert(field.member(), schema);
        if matches!(field.presence, Presence::Required | Presence::Always) {
            required.push(field.member());
        }
    }
    let mut out = Object::new();
    out.insert("type", "object".into());
    if !required.is_empty() {
        out.insert("required", Value::array(required));
    }
    out.insert("properties", properties.into());
    if !open {
        out.insert("additionalProperties", false.into());
    }
    out.into()
}

/// What may stand in a field.
pub fn value(field: &'static Field) -> Value {
    let mut out = Object::new();
    let filled = field.presence == Presence::Required || field.filled;
    match &field.kind {
        FieldKind::Object { .. } => {}
        FieldKind::Any => put(&mut out, "type", "object"),
        FieldKind::Text { longest, charset, blank_is_missing, .. } => {
            put(&mut out, "type", "string");
            if filled {
                out.insert("minLength", 1.into());
            }
            if let Some(longest) = longest {
                out.insert("maxLength", number(Profile::ALL.into_iter().map(|cloud| longest.of(cloud)).max()));
            }
            if let Some(pattern) = charset.map(|set| pattern(set, filled)) {
                put(&mut out, "pattern", pattern);
            } else if *blank_is_missing {
                put(&mut out, "pattern", "\\S");
            }
        }
        FieldKind::Secret => {
            put(&mut out, "type", "string");
            put(&mut out, "format", "password");
            out.insert("minLength", 1.into());
        }
        FieldKind::Id { strict, .. } => {
            put(&mut out, "type", "string");
            if *strict {
                put(&mut out, "pattern", "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$");
            } else if filled {
                out.insert("minLength", 1.into());
                put(&mut out, "pattern", "\\S");
            }
        }
        FieldKind::Number { range, endless } => {
            put(&mut out, "type", "integer");
            let ends = || Profile::ALL.into_iter().map(|cloud| range.of(cloud));
            let (min, max) = (ends().map(|(min, _)| min).min().unwrap(), ends().map(|(_, max)| max).max().unwrap());
            let mut inside = Object::new();
            inside.insert("minimum", min.into());
            if max < i64::MAX {
                inside.insert("maximum", max.into());
            }
            if *endless {
                out.insert("oneOf", Value::array([json!({ "const": -1 }), inside.into()]));
            } else {
                inside.into_iter().for_each(|(key, end)| out.insert(key, end));
            }
        }
        FieldKind::Flag => put(&mut out, "type", "boolean"),
        FieldKind::Choice { values, elsewhere } => {
            let mut all: Vec<&str> = Profile::ALL.into_iter().flat_map(values).copied().collect();
            all.extend(*elsewhere);
            let mut seen = Vec::new();
            all.retain(|value| {
                let new = !seen.contains(value);
                seen.extend(new.then_some(*value));
                new
            });
            put(&mut out, "type", "string");
            out.insert("enum", Value::array(all));
        }
        FieldKind::List { .. } => list(&mut out, field, filled),
    }
    if let Some(text) = description(field) {
        put(&mut out, "description", text);
    }
    out.into()
}

fn put(out: &mut Object, key: &str, text: impl Into<String>) {
    out.insert(key, Value::from(text.into()));
}

fn number(most: Option<usize>) -> Value {
    most.and_then(|most| i64::try_from(most).ok()).into()
}

/// The characters of either cloud.
fn pattern(set: Characters, filled: bool) -> String {
    let sets: Vec<Charset> = Profile::ALL.into_iter().map(|cloud| set.of(cloud)).collect();
    let class = match sets.iter().find(|set| **set == Charset::NameDot).unwrap_or(&sets[0]) {
        Charset::Name => "[0-9A-Za-z_-]",
        Charset::NameDot => "[0-9A-Za-z_.-]",
        Charset::NoAngle => "[^<>]",
        Charset::TagDeny => "[^\\x00-\\x1f=*<>\\\\,|/]",
        Charset::Token => "[!-~]",
    };
    format!("^{class}{}$", if filled { '+' } else { '*' })
}

fn list(out: &mut Object, field: &'static Field, filled: bool) {
    let FieldKind::List { entry, most, once } = &field.kind else { return };
    put(out, "type", "array");
    let items = match entry.first() {
        Some(bare) if bare.path.is_empty() => value(bare),
        _ => object(entry, "", true),
    };
    out.insert("items", items);
    if filled {
        out.insert("minItems", 1.into());
    }
    if let Some((most, Severity::Error)) = most {
        out.insert("maxItems", number(Profile::ALL.into_iter().map(|cloud| most.of(cloud)).max()));
    }
    let bare = entry.first().is_some_and(|bare| bare.path.is_empty());
    if bare && once.iter().any(|once| once.severity == Severity::Error) {
        out.insert("uniqueItems", true.into());
    }
}

/// Its name on the wire without what says where it stands.
fn bare(field: &Field) -> &'static str {
    field.member().trim_matches(['{', '}', '?', '@'])
}

/// The rule in words, and what one cloud has alone.
fn description(field: &Field) -> Option<String> {
    let rule = table::find(field.rule)?;
    // What is said of the field itself, not of what it is in.
    let own = rule.path.split(['`', '.', ' ', ',', '[', ']', '{', '}']).any(|part| part == bare(field));
    let mut text = if own { format!("`{}`: {}.", rule.id, rule.rule) } else { format!("`{}`.", rule.id) };
    if field.extended && rule.id != "cloud.field" {
        text.push_str(" Huawei Cloud only.");
    }
    if let FieldKind::Choice { values, elsewhere } = field.kind {
        for cloud in Profile::ALL {
            let lacks = |value: &&str| !values(cloud).contains(value);
            let all = Profile::ALL.into_iter().flat_map(values).chain(elsewhere).copied();
            let mut missing: Vec<String> = all.filter(lacks).map(|value| format!("`{value}`")).collect();
            missing.dedup();
            if !missing.is_empty() {
                text.push_str(&format!(" Not on {}: {}.", cloud.name, missing.join(", ")));
            }
        }
    }
    Some(text)
}

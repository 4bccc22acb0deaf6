//! What a payload says, found another way than the readers find it.

use backup_api::json::Value;

/// Text at a place; empty where there is none.
pub fn text<'a>(value: &'a Value, at: &str) -> &'a str {
    value.pointer(at).and_then(Value::as_str).unwrap_or_default()
}

/// What fills the placeholders, where the path is of that form.
pub fn parts<'a>(form: &str, path: &'a str) -> Option<Vec<&'a str>> {
    let mut found = Vec::new();
    let (mut form, mut path) = (form.split('/'), path.split('/'));
    loop {
        match (form.next(), path.next()) {
            (None, None) => return Some(found),
            (Some(form), Some(part)) if form.starts_with('{') => found.push(part),
            (Some(form), Some(part)) if form == part => {}
            _ => return None,
        }
    }
}

/// Without what is null: an absence.
pub fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let there = members.iter().filter(|(_, member)| !member.is_null());
            Value::Object(there.map(|(key, member)| (key, without_nulls(member))).collect())
        }
        other => other.clone(),
    }
}

/// What names the things in a reply: their ids, or the ids that the reply consists of.
pub fn names(body: &Value) -> Vec<&str> {
    const KEYS: [&str; 4] = ["id", "resource_id", "vault_id", "key"];
    let mut names = Vec::new();
    for (key, part) in body.as_object().into_iter().flatten().filter(|(key, _)| *key != "links") {
        let things = part.as_array().unwrap_or(std::slice::from_ref(part));
        let of_ids = key.ends_with("id") || key.ends_with("ids") || key == "migrated_resources";
        names.extend(things.iter().filter_map(|thing| match thing {
            Value::String(text) if of_ids => Some(text.as_str()),
            // A token has no id of its own.
            _ => KEYS.iter().find_map(|key| thing.get(key)?.as_str()).or_else(|| thing.pointer("/user/id")?.as_str()),
        }));
    }
    names
}

/// Code and words of a fault: a pair of members, at the top or one level down, or the words between the tags of a page.
pub fn fault(reply: &Value) -> (String, String) {
    const PAIRS: [(&str, &str); 3] = [("error_code", "error_msg"), ("errorCode", "errorMsg"), ("code", "message")];
    let page = text(reply, "/body_text");
    let words = page.split('>').filter_map(|part| part.split('<').next()).collect();
    let Some(body) = reply.get("body") else { return (String::new(), words) };
    let levels = || std::iter::once(body).chain(body.as_object().into_iter().flat_map(|members| members.values()));
    for (code, message) in PAIRS {
        if let Some((code, message)) = levels().find_map(|level| Some((level.get(code)?, level.get(message)?))) {
            let plain = |said: &Value| said.as_str().map_or_else(|| said.to_string(), str::to_owned);
            return (plain(code), plain(message));
        }
    }
    (String::new(), String::new())
}

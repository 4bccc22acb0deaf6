//! What the properties are held against, and the words of a problem that they are told in.

#![allow(dead_code, reason = "each test uses some of it")]

use backup_api::Problem;
use backup_api::cbr::model::Protectable;
use backup_api::json;
use backup_api::json::Read;
use backup_api::json::{Value, parse};
use backup_api::known::KnownResource;
use backup_api::tables::Operation;
use proptest::prelude::*;
use proptest::sample::select;

use crate::common::told;

/// An id of a number.
pub fn id(number: usize) -> String {
    format!("e8cc6bfd-d324-4b88-abcd-{number:012x}")
}

/// 8-4-4-4-12 hexadecimal digits, counted group by group.
pub fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let hexadecimal = |group: &&str| group.chars().all(|digit| "0123456789abcdefABCDEF".contains(digit));
    groups.iter().map(|group| group.chars().count()).eq([8, 4, 4, 4, 12]) && groups.iter().all(hexadecimal)
}

pub fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// Ids of the usual form, nearly of it, of none, and nothing.
pub fn id_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
        2 => "[0-9a-g]{7,9}(-[0-9a-f]{4}){2,4}-[0-9a-f]{11,13}",
        1 => "[0-9a-f]{32}",
        1 => "[ \\t]{0,3}",
        1 => "\\PC{0,12}",
    ]
}

/// Any JSON.
pub fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        parse("1.5").map_or_else(|_| Just(Value::Null), Just),
        "(true|false|\\{\\}|[a-z]{0,4})".prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::vec(("[a-z]{1,4}", inner), 0..3)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

/// What is said of one rule.
pub fn of(problems: &[Problem], rule: &'static str) -> Vec<String> {
    let start = format!("{rule} ");
    told(problems).into_iter().filter(|line| line.starts_with(&start)).collect()
}

/// What one rule says of the form of a body.
pub fn faults(table: &Operation, body: &Value, rule: &'static str) -> Vec<String> {
    table.decode(&[], body).err().map(|problems| of(&problems, rule)).unwrap_or_default()
}

/// What is to be said of a member of a body: a null is none.
pub fn expected(rule: &'static str, path: &str, value: &Value, fits: bool, needed: bool) -> Vec<String> {
    match value {
        Value::Null if needed => vec![format!("{rule} {path} missing E")],
        Value::Null => Vec::new(),
        _ if fits => Vec::new(),
        _ => vec![format!("{rule} {path} wrong-json-type E")],
    }
}

/// What the service said of a server, disk or file system.
#[derive(Clone, Debug)]
pub struct Seen {
    pub state: &'static str,
    /// A backup runs: nothing to do with vaults.
    pub busy: bool,
    /// Id and name of the vault that it sits in.
    pub vault: Option<(String, &'static str)>,
}

impl Seen {
    /// As the service's list says it: whoever sits in a vault is refused for that alone.
    pub fn known(&self, id: &str, kind: &str) -> KnownResource {
        let code = match &self.vault {
            _ if self.busy => "BackupService.6125",
            Some((id, name)) if !id.is_empty() || !name.is_empty() => "BackupService.6103",
            _ => "",
        };
        let vault = self.vault.as_ref().map(|(id, name)| json!({ "id": id, "name": name }));
        let says = json!({ "result": code.is_empty(), "code": code, "reason": "", "vault": vault });
        KnownResource::from(&Protectable::read(
            &json!({ "id": id, "type": kind, "status": self.state, "protectable": says }),
        ))
    }

    /// The state in small letters without blanks; empty where it was not sent.
    pub fn plain(&self) -> String {
        self.state.trim().to_lowercase()
    }
}

/// Of any state and any fitness, in the vault of one of these ids and names or in none.
pub fn seen(vaults: Vec<Option<(String, &'static str)>>) -> impl Strategy<Value = Seen> {
    const STATES: [&str; 12] = [
        "",
        "ACTIVE",
        "Running",
        " active ",
        "SHUTOFF",
        "ERROR",
        "deleted",
        "available",
        "in-use",
        "IN-USE",
        "creating",
        "x",
    ];
    let state = select(STATES.to_vec());
    (state, any::<bool>(), select(vaults)).prop_map(|(state, busy, vault)| Seen { state, busy, vault })
}

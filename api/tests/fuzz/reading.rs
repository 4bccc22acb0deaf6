//! What the attribute tables and the readers of pages say of a reply.

use std::fmt::Debug;

use backup_api::cbr::model::{Backup, Checkpoint, Policy, Protectable, Task, Vault};
use backup_api::csbs::check_protectable::Answers;
use backup_api::csbs::model::Item;
use backup_api::iam::model::Project;
use backup_api::json::{Read, Reading, Value};
use backup_api::known::{KnownResource, KnownVault};
use backup_api::reply::Row;
use backup_api::tables::{Attribute, AttributeKind, Cell, Object, Reply};
use backup_api::vbs::model::DiskBackup;
use backup_api::{One, Page};

/// What a table says of one attribute of one object.
pub struct Told {
    /// Which: keys and numbers of rows, from the outside to the inside.
    pub at: String,
    pub attribute: &'static Attribute,
    pub answer: Reading<Cell>,
}

/// What the tables say of all that is in a reply. Of what holds others, only that it does, and how many.
pub fn told(reply: &Reply, body: &Value) -> Vec<Told> {
    let mut out = Vec::new();
    match reply {
        Reply::Nothing => {}
        Reply::Whole(object) => of(object, body, "", &mut out),
        Reply::One(key, object) => of(object, &body[*key], "", &mut out),
        Reply::Page(key, object) => {
            for (index, row) in body[*key].as_array().unwrap_or_default().iter().enumerate() {
                of(object, row, &format!("[{index}]"), &mut out);
            }
        }
    }
    out
}

fn of(object: &'static Object, value: &Value, at: &str, out: &mut Vec<Told>) {
    for attribute in object.attributes {
        let at = format!("{at}.{}", attribute.key);
        let answer = attribute.read(value);
        answers_what_was_sent(attribute, value, &answer, &at);
        let answer = match (attribute.kind, answer) {
            (AttributeKind::Part(inner), Reading::Value(Cell::Part(part))) => {
                of(inner, &part, &at, out);
                Reading::Value(Cell::Flag(true))
            }
            (AttributeKind::List(inner), Reading::Value(Cell::List(rows))) => {
                rows.iter().enumerate().for_each(|(index, row)| of(inner, row, &format!("{at}[{index}]"), out));
                Reading::Value(Cell::Number(i64::try_from(rows.len()).unwrap()))
            }
            (_, Reading::Value(Cell::Part(_))) => Reading::Value(Cell::Flag(true)),
            (_, other) => other,
        };
        out.push(Told { at, attribute, answer });
    }
}

/// What stands at a place, as far as that can be seen without reading it.
#[derive(PartialEq)]
enum Sent {
    Nothing,
    Blank,
    Something,
    /// JSON text inside of a string, perhaps.
    Unclear,
}

fn sent(object: &Value, path: &str) -> Sent {
    let mut at = object;
    for step in path.split('.') {
        at = match at {
            _ if step.ends_with('?') => return Sent::Unclear,
            Value::Object(members) => match members.get(step) {
                Some(found) => found,
                None => return Sent::Nothing,
            },
            Value::Null => return Sent::Nothing,
            Value::String(_) => return Sent::Unclear,
            _ => return Sent::Something,
        };
    }
    match at {
        Value::Null => Sent::Blank,
        Value::String(text) if text.trim().is_empty() => Sent::Blank,
        Value::Object(members) if members.is_empty() => Sent::Unclear,
        _ => Sent::Something,
    }
}

/// What was sent is never told as absent or as null, and what was not sent never as something.
fn answers_what_was_sent(attribute: &Attribute, object: &Value, answer: &Reading<Cell>, at: &str) {
    let sent: Vec<Sent> = attribute.paths.iter().map(|path| sent(object, path)).collect();
    if sent.contains(&Sent::Unclear) {
        return;
    }
    let fits = match answer {
        Reading::Value(_) | Reading::Unreadable(_) => sent.contains(&Sent::Something),
        Reading::Null => sent.contains(&Sent::Blank) && !sent.contains(&Sent::Something),
        Reading::Absent => sent.iter().all(|sent| *sent == Sent::Nothing),
    };
    assert!(fits, "{at}: {answer:?} of {object}");
}

/// The rows that the reader of a page makes, each as its debug text.
pub type Rows = fn(&Value) -> Vec<String>;

fn debug<T: Debug>(rows: &[T]) -> Vec<String> {
    rows.iter().map(|row| format!("{row:?}")).collect()
}

fn page<T: Row + Debug>(value: &Value) -> Vec<String> {
    debug(&Page::<T>::read(value).rows)
}

/// Every operation that answers a list: its id, the key of the list, its rows.
pub const PAGES: [(&str, &str, Rows); 9] = [
    ("cbr.vault.list", "vaults", page::<Vault>),
    ("cbr.backup.list", "backups", page::<Backup>),
    ("cbr.task.list", "operation_logs", page::<Task>),
    ("cbr.policy.list", "policies", page::<Policy>),
    ("cbr.protectable.list", "instances", page::<Protectable>),
    ("csbs.check_protectable", "protectable", |value| debug(&Answers::read(value).rows)),
    ("csbs.item.list", "checkpoint_items", page::<Item>),
    ("vbs.backup.list", "backups", page::<DiskBackup>),
    ("iam.project.list", "projects", page::<Project>),
];

/// There are as many rows as were sent, whatever is in them.
pub fn no_row_is_lost(id: &str, body: &Value) {
    if let Some((_, key, rows)) = PAGES.iter().find(|(page, _, _)| *page == id) {
        let sent = body[*key].as_array().unwrap_or_default().len();
        assert_eq!(rows(body).len(), sent, "{key}");
    }
}

/// What pages compute from what they read.
pub fn computed(body: &Value) {
    let vault = One::<Vault>::read(body).item;
    let _ = (vault.phase(), vault.billing.used_percent(), vault.billing.allocated_percent());
    drop(KnownVault::from(&vault));
    let point = One::<Checkpoint>::read(body).item;
    let _ = (point.phase(), point.skipped().len());
    drop(KnownResource::from(&One::<Protectable>::read(body).item));
}

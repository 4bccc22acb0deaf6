//! Values to begin with: those of the payloads, and what is good in a field.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use backup_api::json;
use backup_api::json::{Value, parse};
use backup_api::known::Known;
use backup_api::table::OPERATIONS;
use backup_api::tables::{Field, FieldKind, Input, Operation, Presence, Values};
use backup_api::{Int, Profile};

use crate::payloads::operation;

/// A payload of an operation: what fills its path, and its body.
pub struct Payload {
    pub operation: &'static Operation,
    pub parts: Vec<String>,
    pub body: Value,
}

impl Payload {
    pub fn values(&self) -> Values {
        let parts: Vec<&str> = self.parts.iter().map(String::as_str).collect();
        self.operation.read(&parts, &self.body)
    }
}

/// Every request of every file that an operation of the tables makes.
pub fn payloads() -> &'static [Payload] {
    static PAYLOADS: OnceLock<Vec<Payload>> = OnceLock::new();
    PAYLOADS.get_or_init(read)
}

fn read() -> Vec<Payload> {
    let mut found = Vec::new();
    for (name, case) in cases() {
        let Some((reads, parts)) = operation(&name, &case) else { continue };
        let table = OPERATIONS.into_iter().find(|table| table.info == reads.info).unwrap();
        let parts = parts.into_iter().map(str::to_owned).collect();
        let body = case.pointer("/request/body").cloned().unwrap_or_default();
        found.push(Payload { operation: table, parts, body });
    }
    found
}

/// Status and body of every reply to an operation of the tables; null where there is no body.
pub fn replies() -> Vec<(&'static Operation, u16, Value)> {
    let reply = |(name, case): (String, Value)| {
        let (reads, _) = operation(&name, &case)?;
        let table = OPERATIONS.into_iter().find(|table| table.info == reads.info).unwrap();
        let status = u16::try_from(case.pointer("/response/status")?.as_i64()?).unwrap();
        Some((table, status, case.pointer("/response/body").cloned().unwrap_or_default()))
    };
    cases().into_iter().filter_map(reply).collect()
}

/// Every case of every file, with the file's name.
fn cases() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut all = Vec::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "json")) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let whole: Value = parse(&fs::read_to_string(file).unwrap()).unwrap();
        let cases = whole.get("cases").and_then(Value::as_array).unwrap();
        all.extend(cases.iter().map(|case| (name.clone(), case.clone())));
    }
    all
}

/// The first payload of an operation that no cloud has anything against.
pub fn seed(operation: &'static Operation) -> Values {
    let good = |values: &Values| {
        Profile::ALL.into_iter().all(|cloud| operation.problems(values, &Known::default(), cloud).is_empty())
    };
    let all = payloads().iter().filter(|payload| payload.operation.info == operation.info);
    let found = all.clone().find_map(|payload| Some(payload.values()).filter(good));
    found.unwrap_or_else(|| {
        let problems = |cloud: &'static Profile| {
            all.clone().flat_map(move |it| operation.problems(&it.values(), &Known::default(), cloud))
        };
        panic!(
            "{}: no payload that every cloud takes: a case in a file of api/tests/fixtures/ with such a request, and a row in \
             READS of api/tests/payloads/mod.rs, by which it is found. What is wrong with those that are there: {:?}",
            operation.info.id,
            Profile::ALL.into_iter().flat_map(problems).collect::<Vec<_>>()
        )
    })
}

/// A UUID of a number.
pub fn uuid(number: usize) -> String {
    format!("e8cc6bfd-d324-4b88-abcd-{number:012x}")
}

/// Something good for a field, different for each number; nothing for an object, which holds nothing itself.
pub fn good(field: &Field, number: usize, cloud: &Profile) -> Option<Input> {
    Some(match &field.kind {
        FieldKind::Object { .. } => return None,
        FieldKind::Any => Input::Json(json!({ "number": 7 })),
        FieldKind::Text { .. } | FieldKind::Secret => Input::Text(format!("a{number}")),
        FieldKind::Id { .. } => Input::Text(uuid(number)),
        FieldKind::Number { range, .. } => Input::Number(Int::Value(range.of(cloud).0)),
        FieldKind::Flag => Input::Flag(true),
        FieldKind::Choice { values, .. } => Input::Text(values(cloud)[0].to_owned()),
        FieldKind::List { entry, .. } => Input::Rows(vec![row(entry, number, cloud)]),
    })
}

/// An entry of a list with what must be in it.
pub fn row(entry: &[Field], number: usize, cloud: &Profile) -> Values {
    let needed = entry.iter().filter(|field| field.path.is_empty() || field.presence != Presence::Optional);
    needed.fold(Values::new(), |row, field| match good(field, number, cloud) {
        Some(input) => row.with(field.key, input),
        None => row,
    })
}

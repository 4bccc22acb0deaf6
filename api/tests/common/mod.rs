//! The payloads, read.

#![allow(dead_code, reason = "each test uses some of it")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "test support")]

use std::fs;
use std::path::Path;

use backup_api::cbr::vault_create::VAULT_CREATE;
use backup_api::json::{Value, parse};
use backup_api::tables::{Input, Values};
use backup_api::{Int, Known, Operation, Problem, Profile, Request, Scope, profile, tables};

/// Everything in one file.
pub fn fixture(file: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(file).with_extension("json");
    parse(&fs::read_to_string(path).unwrap()).unwrap()
}

/// One case of a file.
pub fn case(file: &str, name: &str) -> Value {
    let cases = fixture(file);
    let rows = cases.get("cases").and_then(Value::as_array).unwrap();
    rows.iter().find(|row| row.get("case").is_some_and(|found| *found == *name)).cloned().unwrap_or_else(|| {
        panic!("{file} has no case {name}");
    })
}

/// Body of the reply of a case; null where there is none.
pub fn reply(file: &str, name: &str) -> Value {
    case(file, name).pointer("/response/body").cloned().unwrap_or_default()
}

/// Body of the request of a case.
pub fn sent(file: &str, name: &str) -> Value {
    case(file, name).pointer("/request/body").cloned().unwrap()
}

/// Path of the request of a case.
pub fn path(file: &str, name: &str) -> String {
    case(file, name).pointer("/request/path").and_then(Value::as_str).unwrap().to_owned()
}

/// What somebody wants: values of an operation, and what is known of the world.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub table: &'static tables::Operation,
    pub values: Values,
    pub known: Known,
}

impl Wanted {
    pub fn of(table: &'static tables::Operation) -> Self {
        Self { table, values: Values::new(), known: Known::default() }
    }

    fn put(&mut self, key: &'static str, input: Input) {
        assert!(self.table.field(key).is_some(), "{}: {key}", self.table.info.id);
        self.values.set(key, input);
    }

    pub fn text(&mut self, key: &'static str, text: impl Into<String>) {
        self.put(key, Input::Text(text.into()));
    }

    /// A number as it was typed.
    pub fn number(&mut self, key: &'static str, typed: &str) {
        self.put(key, Input::Number(Int::typed(typed)));
    }

    pub fn flag(&mut self, key: &'static str, flag: bool) {
        self.put(key, Input::Flag(flag));
    }

    pub fn rows(&mut self, key: &'static str, rows: Vec<Values>) {
        self.put(key, Input::Rows(rows));
    }

    pub fn json(&mut self, key: &'static str, value: Value) {
        self.put(key, Input::Json(value));
    }

    pub fn problems(&self, profile: &Profile) -> Vec<Problem> {
        self.table.problems(&self.values, &self.known, profile)
    }

    pub fn found(&self) -> Vec<String> {
        told(&self.problems(&profile::OTC))
    }

    pub fn request(&self) -> Request {
        self.request_in(PROJECT)
    }

    pub fn request_in(&self, project: &str) -> Request {
        self.table.request(&self.values, &Scope { project_id: project.to_owned() })
    }
}

/// A resource as an entry of a list.
pub fn resource(id: impl Into<String>, kind: &str) -> Values {
    Values::new().text_at("id", id).text_at("type", kind)
}

/// One whose disks are left out.
pub fn without_disks(id: impl Into<String>, kind: &str, disks: &[impl AsRef<str>]) -> Values {
    resource(id, kind).with("exclude", Input::Rows(ids(disks)))
}

pub fn ids(ids: &[impl AsRef<str>]) -> Vec<Values> {
    ids.iter().map(|id| Values::new().text_at("id", id.as_ref())).collect()
}

pub fn tag(key: &str, value: &str) -> Values {
    Values::new().text_at("key", key).text_at("value", value)
}

/// As S001 begins: a pay-per-use vault for backups of servers, crash consistent, without resources.
pub fn vault(name: &str, size_gb: i64) -> Wanted {
    let mut wanted = Wanted::of(&VAULT_CREATE);
    wanted.text("cloud_type", "public");
    wanted.text("consistent_level", "crash_consistent");
    wanted.text("object_type", "server");
    wanted.text("protect_type", "backup");
    wanted.number("size", &size_gb.to_string());
    wanted.text("name", name);
    wanted
}

/// The project that S001 uses.
pub const PROJECT: &str = "0605767b5780d5762fc5c0118072a564";

pub fn request(operation: &impl Operation) -> Request {
    request_in(PROJECT, operation)
}

pub fn request_in(project: &str, operation: &impl Operation) -> Request {
    operation.request(&Scope { project_id: project.to_owned() })
}

/// Findings as `number place code severity`, which reads well in a table.
pub fn told(problems: &[Problem]) -> Vec<String> {
    problems
        .iter()
        .map(|problem| {
            let severity = if problem.blocks() { "E" } else { "W" };
            format!("{} {} {} {severity}", problem.rule, problem.path, problem.kind.code())
        })
        .collect()
}

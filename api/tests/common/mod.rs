//! The payloads, read.

#![allow(dead_code, reason = "each test uses some of it")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "test support")]

use std::fs;
use std::path::Path;

use backup_api::cbr::VaultCreate;
use backup_api::cbr::vault_create::{NewBilling, NewVault};
use backup_api::json::{Value, parse};
use backup_api::{Operation, Problem, Request, Scope, profile};

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

/// As S001 begins: a pay-per-use vault for backups of servers, crash consistent, without resources.
pub fn vault(name: &str, size_gb: i64) -> VaultCreate {
    let billing = NewBilling {
        cloud_type: Some("public".to_owned()),
        consistent_level: "crash_consistent".to_owned(),
        object_type: "server".to_owned(),
        protect_type: "backup".to_owned(),
        size: size_gb.into(),
        ..NewBilling::default()
    };
    let vault = NewVault { billing, name: name.to_owned(), ..NewVault::default() };
    VaultCreate { vault, ..VaultCreate::default() }
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

pub fn found(operation: &impl Operation) -> Vec<String> {
    told(&operation.problems(&profile::OTC))
}

//! `docs/openapi/*.json`: the services as OpenAPI 3.1, made from the tables.
//!
//! Strict about requests: the limits, characters and values of either cloud. Lenient about replies: what is documented
//! or was seen, in every JSON type in which it was seen; whatever else comes is fine.

mod document;
mod errors;
mod parameters;
mod replies;
mod requests;

use std::path::Path;
use std::{env, fs};

use backup_api::Service;
use backup_api::json::Value;

use document::document;

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/openapi")
}

#[test]
fn the_descriptions_are_made_from_the_tables() {
    for service in Service::ALL {
        let file = folder().join(service.host_part()).with_extension("json");
        let text = document(service).pretty() + "\n";
        if env::var_os("UPDATE_DOCS").is_some() {
            fs::create_dir_all(folder()).unwrap();
            fs::write(&file, &text).unwrap();
        }
        let kept = fs::read_to_string(&file).unwrap_or_default();
        assert!(kept == text, "{} is out of date; run `make docs`", file.display());
    }
}

/// Every reference leads somewhere, and every schema is referred to.
#[test]
fn every_reference_leads_somewhere() {
    for service in Service::ALL {
        let document = document(service);
        let mut references = Vec::new();
        collect(&document, &mut references);
        for reference in &references {
            assert!(document.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
        }
        let schemas = document.pointer("/components/schemas").and_then(Value::as_object).unwrap();
        for name in schemas.keys() {
            let reference = format!("#/components/schemas/{name}");
            assert!(references.contains(&reference), "{}: nobody refers to {name}", service.host_part());
        }
    }
}

fn collect(value: &Value, out: &mut Vec<String>) {
    match value {
        Value::Array(rows) => rows.iter().for_each(|row| collect(row, out)),
        Value::Object(members) => {
            out.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
            members.values().for_each(|member| collect(member, out));
        }
        _ => {}
    }
}

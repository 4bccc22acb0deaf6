//! `docs/rules.md` says what the code says.

#![expect(clippy::unwrap_used, reason = "a test")]

use std::collections::HashSet;
use std::path::Path;
use std::{env, fs};

use backup_api::rules::{RULES, table};

#[test]
fn the_page_is_made_from_the_table() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/rules.md");
    let page = table::page();
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, &page).unwrap();
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    assert!(kept == page, "docs/rules.md is out of date; run this test with UPDATE_DOCS=1");
}

#[test]
fn each_rule_is_named_once() {
    let ids: Vec<&str> = RULES.into_iter().flatten().map(|rule| rule.id).collect();
    assert!(ids.len() >= 70);
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
}

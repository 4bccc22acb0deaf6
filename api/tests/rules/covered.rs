//! Every rule is held by a test.
//!
//! A rule that a field of a table carries has its boundaries from the table, in `tables`. A rule that a function makes
//! has a test that says so by a line above it, `// rules: cbr.vault.room`: a property inside `proptest!`, a table of
//! boundaries elsewhere. Some rules are both, and need both.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use backup_api::rules::RULES;
use backup_api::table::OPERATIONS;
use backup_api::tables::{Field, FieldKind};

/// Rules that functions make beyond the five source documents, and two that look at one flag and at one number: they
/// have boundaries, but not each a property.
const BEYOND: &[&str] = &[
    "cbr.checkpoint.automatic",
    "csbs.check.list",
    "cbr.resource.remove",
    "cbr.resource.include",
    "cbr.vault.change.name",
    "cbr.vault.change.size",
    "cbr.vault.threshold",
    "cbr.migrate.list",
    "cbr.migrate.vault",
    "cbr.migrate.room",
    "cbr.checkpoint.keep",
    "cbr.restore.target",
    "cbr.restore.disks",
    "cbr.restore.backup",
    "cbr.restore.state",
    "cbr.restore.size",
    "cbr.restore.system",
    "cbr.restore.attached",
    "cbr.backup.delete",
    "cbr.vault.delete",
    "cbr.vault.takes",
    "cbr.policy.retention",
    "cbr.policy.destination",
    "cbr.policy.schedule",
    "iam.token",
    "known.there",
];

/// Rules that tests are about.
#[derive(Debug, Default, PartialEq, Eq)]
struct Covered {
    boundaries: BTreeSet<String>,
    properties: BTreeSet<String>,
}

/// What the tests of a source are about.
fn read(source: &str, covered: &mut Covered) {
    let (mut property, mut test, mut rules) = (false, false, Vec::new());
    for line in source.lines() {
        let plain = line.trim();
        if line == "proptest! {" || line == "}" {
            property = line != "}";
        } else if let Some(list) = plain.strip_prefix("// rules: ") {
            rules.extend(list.split(',').map(|rule| rule.trim().to_owned()));
        } else if plain == "#[test]" {
            test = true;
        } else if plain.starts_with("fn ") {
            let about = if property { &mut covered.properties } else { &mut covered.boundaries };
            about.extend(rules.drain(..).filter(|_| test));
            test = false;
        }
    }
}

/// The sources in a folder and below it.
fn sources(folder: &str) -> Vec<String> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    let mut all = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                all.push(fs::read_to_string(path).unwrap());
            }
        }
    }
    all
}

/// The rules that the fields carry, those of their entries and of what may not come twice included.
fn carried(fields: &[Field], out: &mut BTreeSet<String>) {
    for field in fields {
        out.insert(field.rule.to_owned());
        if let FieldKind::List { entry, once, .. } = &field.kind {
            out.extend(once.iter().map(|once| once.rule.to_owned()));
            carried(entry, out);
        }
    }
}

/// Whether a function makes the rule: its name stands somewhere else than at a field, in a table or in the list.
fn is_made(rule: &str, sources: &[String]) -> bool {
    let name = format!("\"{rule}\"");
    let marks =
        [".rule({})", "rule: {}", "id: {}", "tag::key({})", "tag::value({})"].map(|mark| mark.replace("{}", &name));
    let lines = sources.iter().flat_map(|source| source.lines());
    lines.filter(|line| line.contains(&name)).any(|line| !marks.iter().any(|mark| line.contains(mark)))
}

#[test]
fn every_rule_is_held_by_a_test() {
    let mut covered = Covered::default();
    sources("tests").iter().for_each(|source| read(source, &mut covered));
    let mut by_table = BTreeSet::new();
    OPERATIONS.into_iter().for_each(|operation| carried(operation.fields, &mut by_table));
    let sources = sources("src");
    let mut made = BTreeSet::new();
    // A rule that neither stops nor warns is none about a field.
    for rule in RULES.into_iter().flatten().filter(|rule| rule.severity != "–") {
        assert!(
            rule.id == "cloud.field" || by_table.contains(rule.id) || is_made(rule.id, &sources),
            "nothing makes {}",
            rule.id
        );
        // What one cloud has alone is told of each such field, by the tables' tests.
        if rule.id != "cloud.field" && is_made(rule.id, &sources) {
            made.insert(rule.id.to_owned());
        }
    }
    assert!(made.len() > 20 && made.len() < RULES.into_iter().flatten().count(), "the sources were read: {made:?}");
    let missing = |from: &BTreeSet<String>, beyond: &[&str]| -> Vec<String> {
        made.iter().filter(|rule| !from.contains(*rule) && !beyond.contains(&rule.as_str())).cloned().collect()
    };
    let without = missing(&covered.boundaries, &[]);
    assert!(
        without.is_empty(),
        "{without:?}: a function makes it; a test of api/tests/rules/ has `// rules: …` above it"
    );
    let without = missing(&covered.properties, BEYOND);
    assert!(
        without.is_empty(),
        "{without:?}: a function makes it; a property of api/tests/rules/ has `// rules: …` above it, or it stands in BEYOND here"
    );
    let strange: Vec<&&str> = BEYOND.iter().filter(|rule| !made.contains(**rule)).collect();
    assert!(strange.is_empty(), "no function makes {strange:?}");
    let known: BTreeSet<&str> = RULES.into_iter().flatten().map(|rule| rule.id).collect();
    let strange: Vec<&String> =
        covered.boundaries.union(&covered.properties).filter(|rule| !known.contains(rule.as_str())).collect();
    assert!(strange.is_empty(), "no rules about a field: {strange:?}");
}

#[test]
fn what_functions_say_are_rules() {
    let known: BTreeSet<&str> = RULES.into_iter().flatten().map(|rule| rule.id).collect();
    let sources = sources("src");
    let named = sources.iter().flat_map(|source| {
        let calls =
            ["Problem::error(\"", "Problem::warning(\""].into_iter().flat_map(|call| source.split(call).skip(1));
        calls.filter_map(|rest| rest.split('"').next())
    });
    let named: BTreeSet<&str> = named.collect();
    assert!(named.len() > 20, "the sources were read: {named:?}");
    let without: Vec<&&str> = named.difference(&known).collect();
    assert!(without.is_empty(), "{without:?}: no row in rules::RULES, api/src/rules/table/");
}

#[test]
fn the_rules_of_a_test_are_read() {
    let mut covered = Covered::default();
    let mark = "#[test]";
    let source = format!(
        "// rules: a.x\nfn no_test() {{\n}}\n// rules: b\n{mark}\nfn b() {{\n}}\nproptest! {{\n    // rules: c.d, e\n    \
         {mark}\n    fn f(x in y) {{\n    }}\n}}\n"
    );
    read(&source, &mut covered);
    let set = |rules: &[&str]| rules.iter().map(|rule| (*rule).to_owned()).collect();
    assert_eq!(covered, Covered { boundaries: set(&["b"]), properties: set(&["c.d", "e"]) });
}

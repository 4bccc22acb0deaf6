//! Every rule has its boundaries and its property.
//!
//! A test says which rules it is about by a line above it, `// rules: cbr.vault.name, cbr.vault.size`. Inside `proptest!`
//! it is a property of them, elsewhere a table of their boundaries.

#![expect(clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use backup_api::rules::RULES;

/// Rules beyond the five source documents: they have boundaries, but not each a property.
const BEYOND: &[&str] = &[
    "cbr.vault.tags",
    "path.id",
    "cbr.resource.remove",
    "cbr.checkpoint.keep",
    "cbr.restore.target",
    "cbr.restore.disks",
    "cbr.policy.name",
    "cbr.policy.type",
    "cbr.policy.retention",
    "cbr.policy.destination",
    "cbr.policy.schedule",
    "iam.token",
    "list.page",
    "cbr.vault.threshold",
    "cloud.field",
    "cbr.vault.further",
    "cbr.vault.other",
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

#[test]
fn every_rule_has_its_boundaries_and_its_property() {
    let mut covered = Covered::default();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "rs") {
            read(&fs::read_to_string(path).unwrap(), &mut covered);
        }
    }
    // A rule that neither stops nor warns is none about a field.
    let rules = || RULES.into_iter().flatten().filter(|rule| rule.severity != "–").map(|rule| rule.id.to_owned());
    let missing = |from: &BTreeSet<String>, seeds: bool| -> Vec<String> {
        rules().filter(|rule| !(from.contains(rule) || seeds && BEYOND.contains(&rule.as_str()))).collect()
    };
    assert_eq!(missing(&covered.boundaries, false), Vec::<String>::new(), "without a table of boundaries");
    assert_eq!(missing(&covered.properties, true), Vec::<String>::new(), "without a property");
    let known: BTreeSet<String> = rules().collect();
    let strange: Vec<&String> =
        covered.boundaries.union(&covered.properties).filter(|rule| !known.contains(*rule)).collect();
    assert!(strange.is_empty(), "no rules about a field: {strange:?}");
    assert!(known.len() >= 68, "the table was read");
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

//! Every rule has its boundaries and its property.
//!
//! A test says which rules it is about by its name, `rule_6_…`, `rules_10_and_11_…`, `rules_39_to_41_…`, or by the line
//! `// rules: 6, 7` above it. Inside `proptest!` it is a property of them, elsewhere a table of their boundaries.

#![expect(clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use backup_api::rules::RULES;

/// Rules that tests are about.
#[derive(Debug, Default, PartialEq, Eq)]
struct Covered {
    boundaries: BTreeSet<u8>,
    properties: BTreeSet<u8>,
}

/// The numbers that a name begins with.
fn named(name: &str) -> Vec<u8> {
    let Some(rest) = name.strip_prefix("rules_").or_else(|| name.strip_prefix("rule_")) else { return Vec::new() };
    let (mut numbers, mut range) = (Vec::new(), false);
    for word in rest.split('_') {
        match (word.parse::<u8>(), word) {
            (Ok(number), _) => {
                let first = numbers.last().filter(|_| range).map_or(number, |last| last + 1);
                numbers.extend(first..=number);
                range = false;
            }
            (Err(_), "and") => {}
            (Err(_), "to") => range = true,
            (Err(_), _) => break,
        }
    }
    numbers
}

/// What the tests of a source are about.
fn read(source: &str, covered: &mut Covered) {
    let (mut property, mut test, mut numbers) = (false, false, Vec::new());
    for line in source.lines() {
        let plain = line.trim();
        if line == "proptest! {" || line == "}" {
            property = line != "}";
        } else if let Some(list) = plain.strip_prefix("// rules: ") {
            numbers.extend(list.split(',').map(|number| number.trim().parse::<u8>().unwrap()));
        } else if plain == "#[test]" {
            test = true;
        } else if let Some(name) = plain.strip_prefix("fn ") {
            numbers.extend(named(name.split('(').next().unwrap_or_default()));
            let about = if property { &mut covered.properties } else { &mut covered.boundaries };
            about.extend(numbers.drain(..).filter(|_| test));
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
    let rules = || RULES.into_iter().flatten().filter(|rule| rule.severity != "–").map(|rule| rule.number);
    let missing = |from: &BTreeSet<u8>, up_to: u8| -> Vec<u8> {
        rules().filter(|number| *number <= up_to && !from.contains(number)).collect()
    };
    // From 58 on the rules go beyond the five source documents: those have boundaries, but not each a property.
    assert_eq!(missing(&covered.boundaries, 74), Vec::<u8>::new(), "without a table of boundaries");
    assert_eq!(missing(&covered.properties, 57), Vec::<u8>::new(), "without a property");
    let known: BTreeSet<u8> = rules().collect();
    let strange: Vec<&u8> =
        covered.boundaries.union(&covered.properties).filter(|number| !known.contains(number)).collect();
    assert!(strange.is_empty(), "no rules about a field: {strange:?}");
    assert!(known.len() >= 70, "the table was read");
}

#[test]
fn the_numbers_of_a_test_are_read() {
    assert_eq!(named("rule_6_backup_name"), [6]);
    assert_eq!(named("rules_5_20_21_and_44_what_must_be_there"), [5, 20, 21, 44]);
    assert_eq!(named("rules_39_to_41_detail"), [39, 40, 41]);
    assert_eq!(named("rules_58_and_71_1_to_9_tags"), [58, 71, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    assert_eq!(named("a_rule_7_of_thumb"), Vec::<u8>::new());
    let mut covered = Covered::default();
    let mark = "#[test]";
    let source = format!(
        "fn rule_9_no_test() {{\n}}\n{mark}\nfn rule_1_a() {{\n}}\nproptest! {{\n    // rules: 2, 3\n    {mark}\n    \
         fn b(x in y) {{\n    }}\n}}\n// rules: 4\n{mark}\nfn rule_5_c() {{\n}}\n"
    );
    read(&source, &mut covered);
    assert_eq!(covered, Covered { boundaries: [1, 4, 5].into(), properties: [2, 3].into() });
}

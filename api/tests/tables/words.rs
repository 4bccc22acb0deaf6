//! `docs/rules.md` says in words what the tables say in numbers.

use std::collections::{BTreeMap, BTreeSet};

use backup_api::Profile;
use backup_api::problem::Charset;
use backup_api::rules::table;
use backup_api::tables::{Field, FieldKind};

use crate::place::places;

/// Fields by the rule that their findings carry.
fn by_rule() -> BTreeMap<&'static str, Vec<&'static Field>> {
    let mut all: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for place in places() {
        all.entry(place.field.rule).or_default().push(place.field);
    }
    all
}

/// Whether a field takes whatever is sent: a filter of a list, or a token in a header.
fn is_free(field: &Field) -> bool {
    field.path.starts_with(['?', '@']) && matches!(field.kind, FieldKind::Text { longest: None, charset: None, .. })
}

#[test]
fn every_field_has_a_rule() {
    for place in places() {
        let known = table::find(place.field.rule).is_some();
        let (name, rule) = (place.name(), place.field.rule);
        assert!(known || is_free(place.field), "{name}: no row {rule:?} in rules::RULES, api/src/rules/table/");
        assert!(!(known && is_free(place.field)), "{name}: takes whatever is sent, and has the rule {rule:?}");
    }
}

/// The whole numbers in a text: `10–10485760 GB` has two. What stands between back-quotes is no number.
fn numbers(text: &str) -> BTreeSet<i64> {
    let plain: String = text.split('`').step_by(2).collect();
    let minus = plain.replace("-1", " MINUS1 ");
    let runs = minus.split(|found: char| !found.is_ascii_alphanumeric());
    let mut all: BTreeSet<i64> = runs.filter_map(|run| run.parse().ok()).collect();
    all.extend(minus.contains("MINUS1").then_some(-1));
    all
}

/// The numbers that limit a field in either cloud.
fn limits(field: &Field) -> BTreeSet<i64> {
    let mut all = BTreeSet::new();
    let count = |most: usize| i64::try_from(most).unwrap();
    for cloud in Profile::ALL {
        match field.kind {
            FieldKind::Text { longest: Some(longest), .. } => all.extend([count(longest.of(cloud))]),
            FieldKind::List { most: Some((most, _)), .. } => all.extend([count(most.of(cloud))]),
            FieldKind::Number { range, endless } => {
                let (min, max) = range.of(cloud);
                all.extend([min, max].into_iter().filter(|end| *end != i64::MAX));
                all.extend(endless.then_some(-1));
            }
            _ => {}
        }
    }
    all
}

/// Numbers in a rule's words that are no limit of a field of its own.
const OTHERS: &[(&str, &[i64])] = &[("csbs.check.list", &[100]), ("cbr.vault.payment", &[5])];

#[test]
fn the_words_name_the_limits_and_no_other_numbers() {
    for (rule, fields) in by_rule().into_iter().filter(|(rule, _)| !rule.is_empty()) {
        let words = numbers(table::find(rule).unwrap().rule);
        let limits: BTreeSet<i64> = fields.iter().flat_map(|field| limits(field)).collect();
        let unsaid: Vec<_> = limits.difference(&words).collect();
        assert!(unsaid.is_empty(), "docs/rules.md does not say of {rule}: {unsaid:?}");
        let others = OTHERS.iter().find(|(id, _)| *id == rule).map_or(&[][..], |(_, others)| others);
        // A length or a count begins with 0 or 1.
        let strange: Vec<_> = words
            .iter()
            .filter(|number| !limits.contains(number) && !others.contains(number) && !(0..=1).contains(*number))
            .collect();
        assert!(strange.is_empty(), "no table says of {rule}: {strange:?}");
    }
}

#[test]
fn the_words_name_the_characters() {
    for (rule, fields) in by_rule().into_iter().filter(|(rule, _)| !rule.is_empty()) {
        let words = table::find(rule).unwrap().rule;
        for field in fields {
            let FieldKind::Text { charset: Some(charset), .. } = field.kind else { continue };
            for cloud in Profile::ALL {
                let name = match charset.of(cloud) {
                    Charset::Name | Charset::NameDot => "NAME",
                    Charset::NoAngle => "NOANGLE",
                    Charset::TagDeny => "TAGDENY",
                    Charset::Token => "seen",
                };
                assert!(words.contains(name), "docs/rules.md does not say of {rule}: {name}");
            }
        }
    }
}

#[test]
fn the_place_of_a_field_is_named() {
    for place in places().into_iter().filter(|place| place.field.in_body()) {
        let row = table::find(place.field.rule).unwrap();
        let path = place.path().replace("[0]", "[]");
        let named: Vec<&str> = row.path.split(['`', '.', ' ', ',', '[', ']']).collect();
        let there = path.split(['.', '[', ']']).filter(|step| !step.is_empty()).any(|step| named.contains(&step));
        assert!(there, "docs/rules.md does not say where {} is: {}", place.name(), row.path);
    }
}

//! What holds of the rules for any text, not only for those at the boundaries.

#![expect(clippy::indexing_slicing, reason = "a test")]

mod common;

use backup_api::cbr::checkpoint_create::CHECKPOINT_CREATE;
use backup_api::cbr::vault_create::VAULT_CREATE;
use backup_api::csbs::protect::PROTECT;
use backup_api::problem::Charset;
use backup_api::rules::{id, text};
use backup_api::tables::Values;
use backup_api::time::Time;
use backup_api::vbs::backup_create::BACKUP_CREATE;
use backup_api::{Kind, Problem, json, profile, rules};
use chrono::{DateTime, Datelike, Timelike};
use common::{Wanted, ids, tag};
use proptest::prelude::*;

fn of(problems: Vec<Problem>, rule: &'static str) -> Vec<Problem> {
    problems.into_iter().filter(|problem| problem.rule == rule).collect()
}

/// The regular form of a name, written another way than the rule is.
fn is_name(text: &str, max: usize) -> bool {
    const TAKEN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    (1..=max).contains(&text.chars().count()) && text.chars().all(|found| TAKEN.contains(found))
}

fn some_text() -> impl Strategy<Value = String> {
    prop_oneof!["[A-Za-z0-9_-]{0,70}", "\\PC{0,70}", "(auto|Auto|AUTO|aut)[a-z_<> ]{0,5}", any::<String>()]
}

proptest! {
    // rules: cbr.vault.name, cbr.vault.description
    #[test]
    fn a_vaults_name_is_taken_exactly_when_it_has_the_form(name in some_text()) {
        let mut wanted = common::vault(&name, 200);
        prop_assert_eq!(of(wanted.problems(&profile::OTC), "cbr.vault.name").is_empty(), is_name(&name, 64));
        wanted.text("description", &name);
        let good = name.chars().count() <= 64 && !name.contains(['<', '>']);
        prop_assert_eq!(of(wanted.problems(&profile::OTC), "cbr.vault.description").is_empty(), good);
    }

    // rules: vbs.backup.name, vbs.backup.name.start
    #[test]
    fn a_disk_backups_name_is_taken_exactly_when_it_has_the_form(name in some_text()) {
        let mut wanted = Wanted::of(&BACKUP_CREATE);
        wanted.text("disk", "c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768");
        wanted.text("name", &name);
        let blocked = wanted.problems(&profile::OTC).iter().any(Problem::blocks);
        prop_assert_eq!(!blocked, is_name(&name, 64) && !name.starts_with("auto"));
    }

    // rules: csbs.tag.key, csbs.tag.value
    #[test]
    fn tags_of_csbs_are_judged_as_they_are_sent(key in some_text(), value in some_text()) {
        let mut wanted = Wanted::of(&PROTECT);
        wanted.text("server", "r");
        wanted.rows("tags", vec![tag(&key, &value)]);
        let good = is_name(key.trim_matches(' '), 36) && (value.trim_matches(' ').is_empty() || is_name(value.trim_matches(' '), 43));
        let blocked = wanted.problems(&profile::OTC).iter().any(Problem::blocks);
        prop_assert_eq!(!blocked, good);
        let sent = json!({"protect": {"tags": [{"key": key.trim_matches(' '), "value": value.trim_matches(' ')}]}});
        prop_assert_eq!(wanted.request().body, Some(sent));
    }

    #[test]
    fn the_character_that_is_named_stands_where_it_is_said(text in some_text()) {
        for set in [Charset::Name, Charset::NoAngle, Charset::TagDeny] {
            match text::first_bad(&text, set) {
                None => prop_assert!(text.chars().all(|found| text::takes(set, found))),
                Some((found, position)) => {
                    prop_assert_eq!(text.chars().nth(position - 1), Some(found));
                    prop_assert!(!text::takes(set, found));
                    prop_assert!(text.chars().take(position - 1).all(|found| text::takes(set, found)));
                }
            }
        }
    }

    // rules: cbr.vault.size
    #[test]
    fn only_whole_numbers_in_the_range_are_a_size(text in prop_oneof!["-?[0-9]{1,9}", "[0-9.,e+ -]{0,8}", "\\PC{0,6}"]) {
        let mut wanted = common::vault("n", 1);
        wanted.number("size", &text);
        // Written in groups, as the hints are, it is one number.
        let groups: Vec<&str> = text.trim().split([' ', '\u{a0}', '\u{2009}', '\u{202f}']).collect();
        let digits = groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
        let lengths = groups.iter().rev().take(groups.len() - 1).all(|group| group.len() == 3) && (1..=3).contains(&groups[0].len());
        let text = if digits && lengths { groups.concat() } else { text.trim().to_owned() };
        // A plus is no digit.
        let whole: Option<i64> = Some(text).filter(|text| !text.starts_with('+')).and_then(|text| text.parse().ok());
        let good = whole.is_some_and(|size| (10..=10_485_760).contains(&size));
        prop_assert_eq!(of(wanted.problems(&profile::OTC), "cbr.vault.size").is_empty(), good);
    }

    #[test]
    fn uuids(uuid in "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}", at in 0..36_usize, other in "[g-z .]") {
        prop_assert!(id::is_uuid(&uuid));
        let mut broken = uuid.clone();
        broken.replace_range(at..=at, &other);
        prop_assert!(!id::is_uuid(&broken));
        broken.replace_range(at..=at, "");
        prop_assert!(!id::is_uuid(&broken));
    }

    // rules: cbr.checkpoint.once
    #[test]
    fn resources_that_are_doubled_are_found_at_the_later_place(chosen in prop::collection::vec("[a-c]", 0..8)) {
        let mut wanted = Wanted::of(&CHECKPOINT_CREATE);
        wanted.rows("resources", ids(&chosen));
        let told: Vec<(String, Kind)> =
            of(wanted.problems(&profile::OTC), "cbr.checkpoint.once").into_iter().map(|problem| (problem.path, problem.kind)).collect();
        let mut expected = Vec::new();
        for (index, id) in chosen.iter().enumerate() {
            if let Some(first) = chosen[..index].iter().position(|other| other == id) {
                let path = format!("checkpoint.parameters.resources[{index}]");
                expected.push((path, Kind::Duplicate { first }));
            }
        }
        prop_assert_eq!(told, expected);
    }

    #[test]
    fn times_in_every_form(millis in 0_i64..4_102_444_800_000) {
        let Some(time) = DateTime::from_timestamp_millis(millis) else { return Ok(()) };
        let (date, clock, fraction) = (time.date_naive(), time.time(), millis % 1000);
        let clock = format!("{:02}:{:02}:{:02}", clock.hour(), clock.minute(), clock.second());
        let date = format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day());
        for (text, zoned) in [
            (format!("{date}T{clock}.{fraction:03}916"), false),
            (format!("{date}T{clock}.{fraction:03}+00:00"), true),
            (format!("{date}T{clock}.{fraction:03}Z"), true),
            (format!("{date} {clock}.{fraction:03}"), false),
        ] {
            let read = Time::parse(&text);
            prop_assert_eq!(read.map(|read| (read.millis(), read.zoned())), Some((millis, zoned)), "{}", text);
        }
    }

    #[test]
    fn no_text_is_too_strange_for_a_time(text in any::<String>()) {
        let _ = Time::parse(&text);
    }
}

#[test]
fn every_problem_names_a_rule_of_the_table() {
    let mut wanted = Wanted::of(&VAULT_CREATE);
    wanted.rows("tags", vec![Values::new(); 30]);
    wanted.rows("resources", vec![Values::new(); 300]);
    let problems = wanted.problems(&profile::OTC);
    assert!(problems.len() > 600);
    for problem in problems {
        assert!(rules::table::find(problem.rule).is_some(), "{problem:?}");
    }
}

#[test]
fn times_as_the_documents_write_them() {
    let millis = |text: &str| Time::parse(text).map(Time::millis);
    assert_eq!(millis("2020-08-17T03:51:24.678916"), Some(1_597_636_284_678));
    assert_eq!(millis("2019-05-10T07:59:12.733+00:00"), Some(1_557_475_152_733));
    assert_eq!(millis("2019-05-10T09:59:12.733+02:00"), Some(1_557_475_152_733));
    assert_eq!(millis("2019-05-10T09:59:12.733+0200"), Some(1_557_475_152_733));
    assert_eq!(millis("2020-02-23T01:00:32Z"), Some(1_582_419_632_000));
    assert_eq!(millis("2020-01-08 09:59:49"), Some(1_578_477_589_000));
    assert_eq!(millis(" 2020-01-08 09:59:49 "), Some(1_578_477_589_000));
    for nothing in ["", "null", "--", "2020-13-01T00:00:00Z", "yesterday"] {
        assert_eq!(millis(nothing), None, "{nothing}");
    }
}

//! Rules of one kind, held against one property: lengths and characters, counts, values, doubled entries.

#![expect(clippy::indexing_slicing, reason = "a test")]

use crate::common;
use crate::common::{Wanted, ids, resource, tag, without_disks};

use backup_api::cbr::checkpoint_create::CHECKPOINT_CREATE;
use backup_api::cbr::resource::{BARE_METAL, DISK, SERVER, TURBO};
use backup_api::csbs::check_protectable::CHECK_PROTECTABLE;
use backup_api::profile::{HUAWEI, OTC};
use backup_api::tables::Values;
use backup_api::vbs::backup_create::BACKUP_CREATE;
use backup_api::{Kind, Problem};
use proptest::prelude::*;
use proptest::sample::{Index, select};

const PLACE: &str = "e8cc6bfd-d324-4b88-9109-9fb0ba70676f";

fn point(change: impl FnOnce(&mut Wanted)) -> Vec<Problem> {
    let mut wanted = Wanted::of(&CHECKPOINT_CREATE);
    wanted.text("vault", PLACE);
    change(&mut wanted);
    wanted.problems(&OTC)
}

fn detail(detail: Values) -> Vec<Problem> {
    point(|wanted| wanted.rows("details", vec![detail]))
}

fn disk(change: impl FnOnce(&mut Wanted)) -> Vec<Problem> {
    let mut wanted = Wanted::of(&BACKUP_CREATE);
    wanted.text("disk", PLACE);
    wanted.text("name", "b");
    change(&mut wanted);
    wanted.problems(&OTC)
}

fn tagged(key: &str, value: &str) -> Vec<Problem> {
    disk(|wanted| wanted.rows("tags", vec![tag(key, value)]))
}

fn asked(rows: &[(&str, &str)]) -> Vec<Problem> {
    let mut wanted = Wanted::of(&CHECK_PROTECTABLE);
    wanted.rows("servers", rows.iter().map(|(id, kind)| resource(*id, kind)).collect());
    wanted.problems(&OTC)
}

fn of(problems: Vec<Problem>, rule: &'static str) -> Vec<Problem> {
    problems.into_iter().filter(|problem| problem.rule == rule).collect()
}

fn blocked(problems: &[Problem]) -> bool {
    problems.iter().any(Problem::blocks)
}

// The sets, written another way than the rules are.

fn in_name(found: char) -> bool {
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_".contains(found)
}

fn in_tag(found: char) -> bool {
    found >= ' ' && !"=*<>\\,|/".contains(found)
}

/// Texts of every length around the limit, of one character or of many, with a stranger somewhere in it or without.
fn some_text(most: usize) -> impl Strategy<Value = String> {
    let most = most.min(300);
    let length = prop_oneof![0..4_usize, most.saturating_sub(3)..most.saturating_add(4)];
    let filler = select(vec!['a', 'Z', '0', '-', '_', ' ', 'ä', '\u{1f600}']);
    let stranger = prop_oneof![
        2 => Just(None),
        3 => select(vec!['<', '>', '.', '=', '*', '\\', ',', '|', '/', '\t', '\n', '\u{1f}', '\u{7f}', 'é']).prop_map(Some),
        1 => any::<char>().prop_map(Some),
    ];
    let built = (length, filler, stranger, any::<Index>()).prop_map(|(length, filler, stranger, at)| {
        let mut text = vec![filler; length];
        if let Some(stranger) = stranger.filter(|_| length > 0) {
            text[at.index(length)] = stranger;
        }
        text.into_iter().collect()
    });
    prop_oneof![4 => built, 1 => any::<String>()]
}

fn places(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("e8cc6bfd-d324-4b88-9109-{number:012}")).collect()
}

fn pre_paid(period_type: &str, period_num: &str) -> Vec<Problem> {
    let mut wanted = common::vault("v", 200);
    wanted.text("charging_mode", "pre_paid");
    wanted.text("period_type", period_type);
    wanted.number("period_num", period_num);
    of(wanted.problems(&HUAWEI), "cbr.vault.payment")
}

proptest! {
    // Each table has a dozen rows, and each row its boundaries.
    #![proptest_config(ProptestConfig::with_cases(1024))]

    // rules: vbs.tag.key, vbs.tag.value
    #[test]
    fn a_tag_that_its_sister_services_refuse_warns(
        (rule, text) in select(vec![("vbs.tag.key", 36_usize), ("vbs.tag.value", 43)]).prop_flat_map(|(rule, most)| (Just(rule), some_text(most)))
    ) {
        let problems = of(if rule == "vbs.tag.key" { tagged(&text, "") } else { tagged("k", &text) }, rule);
        let warned = problems.iter().any(|found| found.kind == Kind::NotPortable && !found.blocks());
        let good = text.chars().all(in_tag);
        prop_assert_eq!(warned, good && !text.trim().is_empty() && !text.chars().all(in_name), "{:?}", text);
    }

    // rules: csbs.check.id, csbs.check.type
    #[test]
    fn a_type_that_is_asked_about_is_known_or_warns(kind in prop_oneof![
        select(vec![SERVER, BARE_METAL, DISK, TURBO, ""]).prop_map(str::to_owned), "\\PC{0,12}"
    ]) {
        let problems = asked(&[(PLACE, &kind)]);
        let (seventeen, sixteen) = (of(problems.clone(), "csbs.check.type"), of(problems, "csbs.check.id"));
        prop_assert_eq!(blocked(&seventeen), kind.is_empty());
        let known = [SERVER, BARE_METAL].contains(&kind.as_str());
        prop_assert_eq!(seventeen.is_empty(), known || kind == DISK);
        // Of a disk it is said that only servers can be asked about.
        prop_assert_eq!(sixteen.iter().map(Problem::blocks).collect::<Vec<_>>(), vec![false; usize::from(kind == DISK)]);
    }

    // rules: cbr.vault.payment
    #[test]
    fn a_way_to_pay_is_one_that_the_cloud_offers(mode in prop_oneof![
        select(vec!["", "post_paid", "pre_paid"]).prop_map(str::to_owned), "[a-z_]{1,9}"
    ]) {
        let told = |profile| {
            let mut wanted = common::vault("v", 200);
            wanted.text("charging_mode", &mode);
            wanted.text("period_type", "month");
            wanted.number("period_num", "1");
            blocked(&of(wanted.problems(profile), "cbr.vault.payment"))
        };
        prop_assert_eq!(!told(&OTC), ["", "post_paid"].contains(&mode.as_str()));
        prop_assert_eq!(!told(&HUAWEI), ["", "post_paid", "pre_paid"].contains(&mode.as_str()));
    }

    // rules: cbr.vault.payment
    #[test]
    fn a_pre_paid_vault_has_a_period(
        kind in prop_oneof![select(vec!["month", "year", ""]).prop_map(str::to_owned), "[a-z]{1,6}"],
        number in prop_oneof![(-2..13_i64).prop_map(|number| number.to_string()), "[0-9.x ]{0,4}"]
    ) {
        let whole: Option<i64> = number.trim().parse().ok();
        let good = ["month", "year"].contains(&kind.as_str()) && whole.is_some_and(|number| {
            (1..=if kind == "year" { 5 } else { 9 }).contains(&number)
        });
        prop_assert_eq!(pre_paid(&kind, &number).is_empty(), good, "{} {}", kind, number);
    }

    // rules: cbr.resource.exclude
    #[test]
    fn disks_are_left_out_of_servers_only(
        kind in select(vec![SERVER, BARE_METAL, DISK, TURBO]),
        disks in prop::collection::vec(select(vec![PLACE, "", " ", "vol-1"]), 0..4)
    ) {
        let told = of(detail(without_disks(PLACE, kind, &disks)), "cbr.resource.exclude");
        let path = "checkpoint.parameters.resource_details[0].extra_info.exclude_volumes";
        let fits = disks.is_empty() || [SERVER, BARE_METAL].contains(&kind);
        prop_assert_eq!(told.iter().any(|found| found.path == path && found.blocks()), !fits);
        for (index, disk) in disks.iter().enumerate() {
            let here: Vec<bool> =
                told.iter().filter(|found| found.path == format!("{path}[{index}]")).map(Problem::blocks).collect();
            let expected = if *disk == PLACE { vec![] } else { vec![disk.trim().is_empty()] };
            prop_assert_eq!(here, expected, "{:?}", disk);
        }
    }

    // rules: cbr.checkpoint.details
    #[test]
    fn the_two_lists_of_a_run_exclude_each_other(chosen in 0..3_usize, details in 0..3_usize) {
        let told = point(|wanted| {
            wanted.rows("resources", ids(&places(chosen)));
            wanted.rows("details", places(details).into_iter().map(|id| resource(id, SERVER)).collect());
        });
        let warned = of(told, "cbr.checkpoint.details").iter().any(|found| matches!(found.kind, Kind::Exclusive { .. }) && !found.blocks());
        prop_assert_eq!(warned, chosen > 0 && details > 0);
    }
}

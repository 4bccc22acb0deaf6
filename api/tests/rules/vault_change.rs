//! A change of a vault, against what is known of it.

use backup_api::cbr::vault_update::VAULT_UPDATE;
use backup_api::known::{Known, KnownVault};
use backup_api::profile::{HUAWEI, OTC};
use backup_api::tables::{Input, Values};
use backup_api::wire::Int;

use crate::common::told;

fn change() -> Values {
    Values::new().text_at("vault", "a335f9e1-1628-4c64-a7be-38656e5ec19c")
}

fn sized(size: &str) -> Values {
    change().with("size", Input::Number(Int::typed(size)))
}

fn holding(used_mb: Option<i64>, allocated_gb: Option<i64>) -> Known {
    let vault = KnownVault { used_mb, allocated_gb, ..KnownVault::default() };
    Known { vault: Some(vault), ..Known::default() }
}

fn found(values: &Values, known: &Known) -> Vec<String> {
    told(&VAULT_UPDATE.problems(values, known, &HUAWEI))
}

// rules: cbr.vault.change.size
#[test]
fn a_vault_shrinks_down_to_its_backups() {
    let below = ["cbr.vault.change.size vault.billing.size below-used E"];
    for (used_mb, size, refused) in [
        (None, "1", false),
        (Some(0), "1", false),
        (Some(1024), "1", false),
        (Some(1025), "1", true),
        (Some(1025), "2", false),
        (Some(102_400), "99", true),
        (Some(102_400), "100", false),
    ] {
        let said = found(&sized(size), &holding(used_mb, None));
        assert_eq!(said, if refused { &below[..] } else { &[] }, "{used_mb:?} {size}");
    }
    let outside = ["cbr.vault.change.size vault.billing.size out-of-range E"];
    assert_eq!(found(&sized("0"), &holding(Some(1025), Some(100))), outside, "that it is no size is enough");
}

// rules: cbr.vault.room
#[test]
fn less_than_the_resources_warns_unless_it_is_refused_anyway() {
    let small = ["cbr.vault.room vault.billing.size below-allocated W"];
    for (used_mb, allocated, size, said) in [
        (None, None, "1", &[][..]),
        (None, Some(50), "50", &[]),
        (None, Some(50), "49", &small),
        (Some(10_240), Some(50), "10", &small),
        (Some(10_240), Some(50), "9", &["cbr.vault.change.size vault.billing.size below-used E"]),
    ] {
        assert_eq!(found(&sized(size), &holding(used_mb, allocated)), said, "{used_mb:?} {allocated:?} {size}");
    }
}

// rules: cbr.vault.change.name, cbr.vault.change.size, cbr.vault.threshold
#[test]
fn what_is_sent_is_not_empty() {
    let nothing = Input::Number(Int::typed(""));
    let emptied = change().text_at("name", "").with("size", nothing.clone()).with("threshold", nothing);
    assert_eq!(
        found(&emptied, &Known::default()),
        [
            "cbr.vault.change.size vault.billing.size missing E",
            "cbr.vault.change.name vault.name missing E",
            "cbr.vault.threshold vault.threshold missing E"
        ]
    );
    assert_eq!(found(&change(), &Known::default()), Vec::<String>::new(), "what is left out stays");
}

#[test]
fn both_clouds_expand_a_vault_and_one_notifies() {
    let expand = change().with("auto_expand", Input::Flag(true));
    let notify = change().with("notify", Input::Flag(false));
    let said = |values: &Values| told(&VAULT_UPDATE.problems(values, &Known::default(), &OTC));
    assert_eq!(said(&expand), Vec::<String>::new());
    assert_eq!(said(&notify), ["cloud.field vault.smn_notify not-offered E"]);
}

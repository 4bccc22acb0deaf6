//! Properties of `cbr.vault.billing`, `cbr.vault.kinds`, `cbr.vault.payment`: size, kind and charging of a vault that is wanted.

mod common;
mod given;

use backup_api::cbr::VaultCreate;
use backup_api::json;
use backup_api::profile::{HUAWEI, OTC};
use backup_api::{Int, Operation, Profile};
use given::{any_json, expected, faults, of};
use proptest::prelude::*;
use proptest::sample::select;

fn told(profile: &Profile, rule: &'static str, change: impl FnOnce(&mut VaultCreate)) -> Vec<String> {
    let mut wanted = common::vault("v", 200);
    change(&mut wanted);
    of(&wanted.problems(profile), rule)
}

/// Words of one cloud, of the other, and of none.
fn word() -> impl Strategy<Value = String> {
    const WORDS: &str = "server disk turbo workspace vmware rds file backup replication crash_consistent \
                         app_consistent public hybrid SERVER";
    prop_oneof![4 => select(WORDS.split(' ').collect::<Vec<_>>()).prop_map(str::to_owned), 1 => "[a-z_ ]{0,6}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    // rules: cbr.vault.billing
    #[test]
    fn billing_is_an_object(value in any_json()) {
        let body = json!({ "vault": { "name": "v", "resources": [], "billing": value } });
        prop_assert_eq!(faults::<VaultCreate>(&body, "cbr.vault.billing"), expected("cbr.vault.billing", "vault.billing", &value, value.is_object(), true));
        let without = json!({ "vault": { "name": "v", "resources": value } });
        prop_assert_eq!(faults::<VaultCreate>(&without, "cbr.vault.billing"), ["cbr.vault.billing vault.billing missing E"]);
    }

    // rules: cbr.vault.kinds
    #[test]
    fn each_kind_is_one_that_the_cloud_offers(field in 0..4_usize, word in word()) {
        const FIELDS: [(&str, &str, &str); 4] = [
            ("object_type", "server disk turbo", "workspace vmware rds file"),
            ("protect_type", "backup replication", ""),
            ("consistent_level", "crash_consistent", "app_consistent"),
            ("cloud_type", "public", "hybrid"),
        ];
        let (name, both, huawei) = FIELDS.into_iter().nth(field).unwrap_or_default();
        let put = |wanted: &mut VaultCreate| {
            let billing = &mut wanted.vault.billing;
            match field {
                0 => billing.object_type.clone_from(&word),
                1 => billing.protect_type.clone_from(&word),
                2 => billing.consistent_level.clone_from(&word),
                _ => billing.cloud_type = Some(word.clone()),
            }
        };
        let offers = |words: &str| words.split(' ').any(|offered| !offered.is_empty() && offered == word);
        for (profile, offered) in [(&OTC, offers(both)), (&HUAWEI, offers(both) || offers(huawei))] {
            // Only the last may be left out.
            let said = match (offered, word.as_str()) {
                (true, _) => vec![],
                (false, "") if name == "cloud_type" => vec![],
                (false, "") => vec![format!("cbr.vault.kinds vault.billing.{name} missing E")],
                (false, _) => vec![format!("cbr.vault.kinds vault.billing.{name} not-one-of E")],
            };
            prop_assert_eq!(told(profile, "cbr.vault.kinds", put), said, "{}", profile.id);
        }
    }

    // rules: cbr.vault.payment
    #[test]
    fn a_period_is_judged_however_the_vault_is_paid(
        mode in select(vec![None, Some("post_paid"), Some("pre_paid")]),
        period in select(vec!["month", "year", "week", "Month"]),
        number in -1..12_i64
    ) {
        let told = told(&HUAWEI, "cbr.vault.payment", |wanted| {
            let billing = &mut wanted.vault.billing;
            billing.charging_mode = mode.map(str::to_owned);
            billing.period_type = Some(period.to_owned());
            billing.period_num = Some(Int::Value(number));
        });
        let mut said = Vec::new();
        said.extend((!["month", "year"].contains(&period)).then_some("cbr.vault.payment vault.billing.period_type not-one-of E"));
        said.extend((!(1..=9).contains(&number)).then_some("cbr.vault.payment vault.billing.period_num out-of-range E"));
        prop_assert_eq!(told, said);
    }
}

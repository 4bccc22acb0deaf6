//! What one cloud has and the other has not, and what a pre-paid vault answers.

#![expect(clippy::unwrap_used, reason = "a test")]

mod common;

use backup_api::cbr::checkpoint_create::CHECKPOINT_CREATE;
use backup_api::cbr::resource::{DESKTOP, SERVER, type_for};
use backup_api::cbr::vault_create::{VAULT_CREATE, VaultCreated};
use backup_api::json;
use backup_api::json::Read;
use backup_api::json::Value;
use backup_api::profile::{HUAWEI, OTC};
use common::{Wanted, resource, tag, told, vault};

fn wanted(change: impl FnOnce(&mut Wanted)) -> Wanted {
    let mut wanted = vault("my_vault", 100);
    change(&mut wanted);
    wanted
}

// rules: cloud.field
#[test]
fn what_only_one_cloud_has_is_refused_by_the_other_and_sent_as_it_is() {
    let all = wanted(|wanted| {
        wanted.flag("auto_expand", true);
        wanted.flag("notify", false);
        wanted.flag("demand_billing", true);
        wanted.number("threshold", "80");
        wanted.text("name_prefix", "night");
        wanted.text("zone", "az1");
        wanted.text("locked_by", "SMB");
        wanted.flag("multi_zone", true);
    });
    let named = |rule: &str| format!("cloud.field vault.{rule} not-offered E");
    assert_eq!(
        told(&all.problems(&OTC)),
        [
            named("billing.is_multi_az"),
            named("auto_expand"),
            named("threshold"),
            named("smn_notify"),
            named("backup_name_prefix"),
            named("availability_zone"),
            named("demand_billing"),
            named("sys_lock_source_service"),
        ]
    );
    assert_eq!(all.problems(&HUAWEI), []);
    let body = all.request().body.unwrap();
    assert_eq!(body.pointer("/vault/availability_zone"), Some(&json!("az1")));
    let off = wanted(|wanted| ["auto_expand", "demand_billing"].into_iter().for_each(|key| wanted.flag(key, false)));
    assert_eq!(off.problems(&OTC), [], "clients of others send it");

    let mut point = Wanted::of(&CHECKPOINT_CREATE);
    point.text("vault", "ea7b8717-2543-478a-a92d-3ca7ee448f67");
    point.text("policy", "p");
    point.number("keep_days", "30");
    let named = |member: &str| format!("cloud.field checkpoint.parameters.{member} not-offered E");
    assert_eq!(told(&point.problems(&OTC)), [named("policy_id"), named("retention_duration_days")]);
    assert_eq!(point.problems(&HUAWEI), []);
}

// rules: cbr.vault.further
#[test]
fn longest_address_and_zone() {
    let long = |url: usize, zone: usize| {
        wanted(|wanted| {
            wanted.text("console_url", "u".repeat(url));
            wanted.text("zone", "z".repeat(zone));
        })
    };
    assert_eq!(long(255, 32).problems(&HUAWEI), []);
    let told = told(&long(256, 33).problems(&HUAWEI));
    assert_eq!(
        told,
        [
            "cbr.vault.further vault.billing.console_url too-long E",
            "cbr.vault.further vault.availability_zone too-long E"
        ]
    );
}

// rules: cbr.vault.payment
#[test]
fn what_is_there_is_judged_also_where_nothing_is_paid_in_advance() {
    let period = |kind: &str, number: &str| {
        let wanted = wanted(|wanted| {
            wanted.text("period_type", kind);
            wanted.number("period_num", number);
        });
        wanted.found()
    };
    assert_eq!(period("month", "9"), [""; 0]);
    assert_eq!(period("", ""), [""; 0]);
    assert_eq!(
        period("week", "10"),
        [
            "cbr.vault.payment vault.billing.period_type not-one-of E",
            "cbr.vault.payment vault.billing.period_num out-of-range E"
        ]
    );
}

// rules: cbr.resource.fits
#[test]
fn a_kind_of_vault_takes_its_own_type() {
    assert_eq!((type_for("workspace"), type_for("rds"), type_for("")), (Some(DESKTOP), None, None));
    let holding = |object_type: &str, kind: &str| {
        let vault = wanted(|wanted| {
            wanted.text("object_type", object_type);
            wanted.rows("resources", vec![resource("e8cc6bfd-d324-4b88-9109-9fb0ba70676f", kind)]);
        });
        told(&vault.problems(&HUAWEI))
    };
    assert_eq!(holding("workspace", DESKTOP), [""; 0]);
    assert_eq!(holding("workspace", SERVER), ["cbr.resource.fits vault.resources[0].type wrong-type E"]);
    assert_eq!(holding("rds", "OS::Some::Day"), [""; 0], "no document names it");
}

#[test]
fn tags_to_bind_by_are_sent_as_they_are_judged() {
    let tagged = wanted(|wanted| wanted.rows("bind_tags", vec![tag(" k ", " v ")]));
    assert_eq!(tagged.found(), [""; 0]);
    let body = tagged.request().body.unwrap();
    assert_eq!(body.pointer("/vault/bind_rules/tags"), Some(&json!([{"key": "k", "value": "v"}])));
}

#[test]
fn an_order_that_failed_is_no_success_whatever_the_status_says() {
    let order = |succeeded: i64| json!([{"orderId": "CS1", "resourceId": "r", "subscribeResult": succeeded}]);
    for (body, failed) in [
        (json!({"vault": {"id": "v"}, "orders": order(1), "retCode": 0, "error_code": "0"}), false),
        (json!({"vault": {"id": "v"}, "orders": order(1)}), false),
        (json!({"orders": order(1), "retCode": "0"}), false),
        (json!({"vault": {"id": "v"}, "orders": order(0)}), true),
        (json!({"vault": {"id": "v"}, "orders": order(1), "retCode": 1, "errText": "no money"}), true),
        (json!({"orders": [], "error_code": "CBC.0101"}), true),
    ] {
        let created = VaultCreated::read(&body);
        assert_eq!(created.failed(), failed, "{body}");
    }
    let created = VaultCreated::read(&json!({"retCode": 1, "errText": "no money"}));
    assert_eq!((created.error_code.as_deref(), created.error_text.as_deref()), (Some("1"), Some("no money")));
}

// rules: cbr.vault.other
#[test]
fn what_no_other_rule_names_has_the_type_of_the_documents() {
    let with = |key: &str, value: Value| {
        let mut body = vault("my_vault", 100).request().body.unwrap();
        body.get_mut("vault").and_then(Value::as_object_mut).unwrap().insert(key, value);
        VAULT_CREATE.decode(&[], &body).map_or_else(|problems| told(&problems), |_| Vec::new())
    };
    assert_eq!(with("locked", json!(true)), [""; 0]);
    assert_eq!(with("bind_rules", json!({"tags": [{"key": "k"}]})), [""; 0], "a key alone binds");
    for (key, value) in [
        ("locked", json!("true")),
        ("auto_bind", json!(1)),
        ("bind_rules", json!([])),
        ("enterprise_project_id", json!(true)),
    ] {
        assert_eq!(with(key, value), [format!("cbr.vault.other vault.{key} wrong-json-type E")], "{key}");
    }
}

//! Properties of rules 5, 8, 10 and 14: the body of a server backup of CSBS, as somebody else sends it.

mod common;
mod given;

use backup_api::csbs::Protect;
use backup_api::decode::Decode;
use backup_api::{Operation, profile};
use common::request;
use given::{any_json, expected, faults, of};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn with(key: &str, value: &Value) -> Value {
    let mut protect = Map::new();
    protect.insert(key.to_owned(), value.clone());
    json!({ "protect": protect })
}

/// What goes out for what came in.
fn again(body: &Value) -> Value {
    Protect::decode(&[], body).ok().and_then(|wanted| request(&wanted).body).unwrap_or_default()
}

/// Whether a null is somewhere in it: it counts as absent, and is not kept.
fn has_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(rows) => rows.iter().any(has_null),
        Value::Object(members) => members.values().any(has_null),
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn rule_5_the_body_holds_an_object(value in any_json()) {
        let body = json!({ "protect": value });
        prop_assert_eq!(faults::<Protect>(&body, 5), expected(5, "protect", &value, value.is_object(), true));
        let said = match &value {
            Value::Object(members) if members.contains_key("protect") => return Ok(()),
            Value::Object(_) => "5 protect missing E",
            _ => "5  wrong-json-type E",
        };
        prop_assert_eq!(faults::<Protect>(&value, 5), [said]);
    }

    #[test]
    fn rule_8_incremental_is_a_truth_value(value in any_json()) {
        let body = with("incremental", &value);
        let told = expected(8, "protect.incremental", &value, value.is_boolean(), false);
        prop_assert_eq!(faults::<Protect>(&body, 8), told.clone());
        if told.is_empty() {
            let sent = again(&body).pointer("/protect/incremental").cloned();
            prop_assert_eq!(sent, Some(value).filter(Value::is_boolean), "sent as it came");
        }
    }

    #[test]
    fn rule_10_an_empty_list_of_tags_is_refused(count in 0..3_usize) {
        let told = faults::<Protect>(&with("tags", &json!(vec![json!({ "key": "k", "value": "" }); count])), 10);
        prop_assert_eq!(told, if count == 0 { vec!["10 protect.tags too-short E"] } else { vec![] });
    }

    #[test]
    fn rule_14_extra_information_is_any_object(value in any_json()) {
        let body = with("extra_info", &value);
        let path = "protect.extra_info";
        let told = expected(14, path, &value, value.is_object(), false);
        prop_assert_eq!(faults::<Protect>(&body, 14), told.clone());
        if told.is_empty() && !has_null(&value) {
            let sent = again(&body).pointer("/protect/extra_info").cloned();
            prop_assert_eq!(sent.as_ref(), Some(&value), "sent as it came");
        }
        // In a form there is no null for "absent": what was typed is there, or the field is empty.
        let mut typed = Protect::default();
        typed.protect.extra_info = Some(value.clone());
        let told = if value.is_object() { vec![] } else { vec![format!("14 {path} wrong-json-type E")] };
        prop_assert_eq!(of(&typed.problems(&profile::OTC), 14), told);
    }
}

//! Properties of `csbs.protect.body`, `csbs.protect.incremental`, `csbs.protect.tags`, `csbs.protect.extra`: the body of a server backup of CSBS, as somebody else sends it.

mod common;
mod given;

use backup_api::csbs::Protect;
use backup_api::decode::Decode;
use backup_api::json;
use backup_api::json::{Object, Value};
use backup_api::{Operation, profile};
use common::request;
use given::{any_json, expected, faults, of};
use proptest::prelude::*;

fn with(key: &str, value: &Value) -> Value {
    let mut protect = Object::new();
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

    // rules: csbs.protect.body
    #[test]
    fn the_body_holds_an_object(value in any_json()) {
        let body = json!({ "protect": value });
        prop_assert_eq!(faults::<Protect>(&body, "csbs.protect.body"), expected("csbs.protect.body", "protect", &value, value.is_object(), true));
        let said = match &value {
            Value::Object(members) if members.contains_key("protect") => return Ok(()),
            Value::Object(_) => "csbs.protect.body protect missing E",
            _ => "csbs.protect.body  wrong-json-type E",
        };
        prop_assert_eq!(faults::<Protect>(&value, "csbs.protect.body"), [said]);
    }

    // rules: csbs.protect.incremental
    #[test]
    fn incremental_is_a_truth_value(value in any_json()) {
        let body = with("incremental", &value);
        let told = expected("csbs.protect.incremental", "protect.incremental", &value, value.is_boolean(), false);
        prop_assert_eq!(faults::<Protect>(&body, "csbs.protect.incremental"), told.clone());
        if told.is_empty() {
            let sent = again(&body).pointer("/protect/incremental").cloned();
            prop_assert_eq!(sent, Some(value).filter(Value::is_boolean), "sent as it came");
        }
    }

    // rules: csbs.protect.tags
    #[test]
    fn an_empty_list_of_tags_is_refused(count in 0..3_usize) {
        let told = faults::<Protect>(&with("tags", &json!(vec![json!({ "key": "k", "value": "" }); count])), "csbs.protect.tags");
        prop_assert_eq!(told, if count == 0 { vec!["csbs.protect.tags protect.tags too-short E"] } else { vec![] });
    }

    // rules: csbs.protect.extra
    #[test]
    fn extra_information_is_any_object(value in any_json()) {
        let body = with("extra_info", &value);
        let path = "protect.extra_info";
        let told = expected("csbs.protect.extra", path, &value, value.is_object(), false);
        prop_assert_eq!(faults::<Protect>(&body, "csbs.protect.extra"), told.clone());
        if told.is_empty() && !has_null(&value) {
            let sent = again(&body).pointer("/protect/extra_info").cloned();
            prop_assert_eq!(sent.as_ref(), Some(&value), "sent as it came");
        }
        // In a form what was typed is there, or the field is empty. Null is what others send for "absent".
        let mut typed = Protect::default();
        typed.protect.extra_info = Some(value.clone());
        let told = if value.is_object() || value.is_null() { vec![] } else { vec![format!("csbs.protect.extra {path} wrong-json-type E")] };
        prop_assert_eq!(of(&typed.problems(&profile::OTC), "csbs.protect.extra"), told);
    }
}

//! Whatever comes back, it becomes an error with bounded parts, and nothing panics.

use backup_api::error::{CODE_MAX, Cause, MESSAGE_MAX, RAW_MAX, Received, Taken, read_reply};
use backup_api::json;
use backup_api::json::Value;
use backup_api::{ApiError, Effect, Info, Method};
use proptest::prelude::*;

#[path = "common/info.rs"]
mod info;
use info::info;

static READS: Info = info("test", Method::Post, Effect::Reads);
static ONCE: Info = info("test", Method::Post, Effect::Once);

/// Any JSON, with the names of errors often among its keys.
fn any_json() -> impl Strategy<Value = Value> {
    let key = prop_oneof![
        Just("error_code".to_owned()),
        Just("error_msg".to_owned()),
        Just("error".to_owned()),
        Just("code".to_owned()),
        Just("message".to_owned()),
        Just("title".to_owned()),
        any::<String>(),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,400}".prop_map(Value::from),
        "(BackupService|CSBS|IAM|VolumeBackup|APIGW)\\.[0-9]{1,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((key.clone(), inner), 0..5)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

/// Text of every kind: noise, pages, JSON whole and broken off.
fn any_body() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..600).prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        any::<String>(),
        "(<[a-zA-Z/!]{0,8}>?|script|</|[é💾 \n]){0,80}",
        any_json().prop_map(|value| value.to_string()),
        (any_json(), any::<prop::sample::Index>()).prop_map(|(value, at)| {
            let text = value.to_string();
            let length = text.chars().count();
            text.chars().take(at.index(length.max(1))).collect()
        }),
        (1_usize..200_000).prop_map(|length| "<é".repeat(length / 3)),
        (1_usize..2_000).prop_map(|depth| "[".repeat(depth)),
        (1_usize..2_000).prop_map(|depth| "{\"error\":".repeat(depth)),
    ]
}

fn check(error: &ApiError, status: u16) -> Result<(), TestCaseError> {
    prop_assert!(error.code.chars().count() <= CODE_MAX);
    prop_assert!(error.message.chars().count() <= MESSAGE_MAX);
    prop_assert!(error.raw.len() <= RAW_MAX);
    prop_assert_eq!(error.status, Some(status));
    prop_assert!(error.effect != Effect::Reads || error.taken == Taken::No);
    prop_assert!(error.explanation().is_some() || !(400..600).contains(&status));
    prop_assert!(!error.to_string().is_empty());
    Ok(())
}

proptest! {
    #[test]
    fn any_answer_becomes_an_error(status in prop_oneof![any::<u16>(), 400_u16..600], body in any_body(),
        content_type in any::<String>(), header in any::<String>()) {
        let header = Some(header.as_str());
        let received = Received { status, content_type: &content_type, trace_id: header, retry_after: header, body: &body };
        for info in [&READS, &ONCE] {
            check(&ApiError::from_reply(info, &received), status)?;
            match read_reply::<Value>(info, &received) {
                Err(error) => check(&error, status)?,
                Ok((_, value)) => {
                    prop_assert!((200..300).contains(&status));
                    prop_assert!(value.is_object() || value.is_null());
                }
            }
        }
    }

    #[test]
    fn no_prefix_of_a_reply_is_taken_for_a_reply(reply in any_json(), at in any::<prop::sample::Index>()) {
        let text = json!({ "vault": reply }).to_string();
        let cut: String = text.chars().take(1 + at.index(text.chars().count() - 1)).collect();
        let received = Received { status: 200, content_type: "", trace_id: None, retry_after: None, body: &cut };
        let error = read_reply::<Value>(&ONCE, &received);
        prop_assert!(matches!(error, Err(error) if error.cause == Cause::Truncated && error.taken == Taken::Yes));
    }

    #[test]
    fn a_code_is_read_out_of_any_of_the_shapes(code in "[A-Z][A-Za-z]{1,20}\\.[0-9]{4}", message in "[a-z]{1,40}", shape in 0_usize..5) {
        let body = match shape {
            0 => json!({ "error_code": code, "error_msg": message }),
            1 => json!({ "errorCode": code, "errorMsg": message }),
            2 => json!({ "code": code, "message": message }),
            3 => json!({ "error": { "code": code, "message": message } }),
            _ => json!({ "other": 1, "badRequest": { "message": message, "code": code } }),
        }.to_string();
        let received = Received { status: 400, content_type: "", trace_id: None, retry_after: None, body: &body };
        let error = ApiError::from_reply(&ONCE, &received);
        prop_assert_eq!((error.code, error.message), (code, message));
    }
}

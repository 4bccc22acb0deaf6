//! Everything that can befall a request.

use backup_api::error::Failure;
use backup_api::json;
use backup_api::json::Value;

/// What comes back.
pub(super) enum Reply {
    /// The cloud's own answer, the last where it was asked more than once.
    Good,
    /// That, changed.
    Bent(fn(&Value) -> String),
    /// Another status with a body of JSON.
    Json(u16, &'static str),
    /// The same with `Retry-After`.
    After(u16, &'static str),
    /// A page.
    Html(u16),
    /// None.
    None(Failure),
}

/// What becomes of what is read afterwards.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// It is read.
    Whole,
    /// 403.
    Refused,
    /// 503 as HTML.
    Failing,
    /// No answer.
    Broken,
    /// Each row comes twice.
    Twice,
    /// A list counts more rows than it has.
    Fewer,
    /// Pages are shorter than asked, and rows move between them.
    Moving,
}

/// Something that befalls a request.
pub(super) struct Fault {
    pub name: &'static str,
    /// How often it is done in the cloud before the answer.
    pub times: u32,
    /// It is done so many milliseconds later.
    pub late: Option<u32>,
    /// Another tab sends the same just before.
    pub other_tab: bool,
    /// The token ends with it.
    pub ends_token: bool,
    pub reply: Reply,
    pub reading: Reading,
    /// How far the browser's clock is ahead, milliseconds.
    pub ahead: f64,
    /// Whether a page may read what time it is at the services.
    pub dated: bool,
}

const fn fault(name: &'static str, times: u32, reply: Reply) -> Fault {
    let (late, other_tab, ends_token, reading, ahead, dated) = (None, false, false, Reading::Whole, 0.0, true);
    Fault { name, times, late, other_tab, ends_token, reply, reading, ahead, dated }
}

const fn read(name: &'static str, reading: Reading) -> Fault {
    Fault { reading, ..fault(name, 1, BROKEN) }
}

const BROKEN: Reply = Reply::None(Failure::Unreachable { cross_origin: false });
const REFUSED: &str = r#"{"error_code":"BackupService.9900","error_msg":"name"}"#;
const CONFLICT: &str = r#"{"error_code":"BackupService.6125","error_msg":"m"}"#;
const THROTTLED: &str = r#"{"error_code":"APIGW.0308","error_msg":"m"}"#;
const FAULT: &str = r#"{"error_code":"BackupService.9910","error_msg":"m"}"#;
const TOKEN: &str = r#"{"error_code":"APIGW.0301","error_msg":"m"}"#;
const HOURS: f64 = 3.0 * 3_600_000.0;

fn bent(value: &Value, by: fn(&Value) -> Value) -> String {
    match value {
        Value::Object(members) => Value::object(members.iter().map(|(key, value)| (key, by(value)))).to_string(),
        _ => "{}".to_owned(),
    }
}

fn with(good: &Value, more: &str) -> String {
    match good {
        Value::Object(members) if members.iter().next().is_some() => {
            good.to_string().replacen('{', &["{", more, ","].concat(), 1)
        }
        _ => ["{", more, "}"].concat(),
    }
}

#[rustfmt::skip]
pub(super) static FAULTS: &[Fault] = &[
    fault("accepted", 1, Reply::Good),
    fault("400 that names a field", 0, Reply::Json(400, REFUSED)),
    fault("401, the token is good elsewhere", 0, Reply::Json(401, TOKEN)),
    Fault { ends_token: true, ..fault("401, the token has ended", 0, Reply::Json(401, TOKEN)) },
    fault("403", 0, Reply::Json(403, r#"{"error_code":"IAM.0002","error_msg":"m"}"#)),
    fault("404 of the gateway", 0, Reply::Json(404, r#"{"error_code":"APIGW.0101","error_msg":"m"}"#)),
    fault("409", 0, Reply::Json(409, r#"{"error_code":"BackupService.9999","error_msg":"m"}"#)),
    fault("conflict with somebody else's work", 0, Reply::Json(400, CONFLICT)),
    fault("conflict with a first try that took effect", 1, Reply::Json(400, CONFLICT)),
    fault("429", 0, Reply::Json(429, THROTTLED)),
    fault("429 with Retry-After", 0, Reply::After(429, THROTTLED)),
    fault("500 before the effect", 0, Reply::Json(500, FAULT)),
    fault("500 after the effect", 1, Reply::Json(500, FAULT)),
    fault("500 that is a conflict", 0, Reply::Json(500, CONFLICT)),
    fault("502 as HTML, before", 0, Reply::Html(502)),
    fault("502 as HTML, after", 1, Reply::Html(502)),
    fault("503 as HTML, before", 0, Reply::Html(503)),
    fault("504 as HTML, after", 1, Reply::Html(504)),
    fault("broken before the effect", 0, BROKEN),
    fault("broken after the effect", 1, BROKEN),
    fault("broken on a kept connection, sent again by the browser", 2, Reply::Good),
    fault("broken twice, after both", 2, BROKEN),
    Fault { late: Some(90_000), ..fault("broken, and the effect comes late", 0, BROKEN) },
    fault("no answer in time, before", 0, Reply::None(Failure::TimedOut)),
    fault("no answer in time, after", 1, Reply::None(Failure::TimedOut)),
    fault("200, body without end", 1, Reply::None(Failure::LateBody { status: 200 })),
    fault("200, broken off", 1, Reply::None(Failure::BrokenBody { status: 200 })),
    fault("200, larger than any answer", 1, Reply::None(Failure::TooLarge { status: 200 })),
    fault("200, 10 MB", 1, Reply::Bent(|good| with(good, &format!(r#""pad":"{}""#, "x".repeat(10 << 20))))),
    fault("200, empty", 1, Reply::Bent(|_| String::new())),
    fault("200, {}", 1, Reply::Bent(|_| "{}".to_owned())),
    fault("200, HTML, not passed on", 0, Reply::Html(200)),
    fault("200, HTML, passed on", 1, Reply::Html(200)),
    fault("200, cut", 1, Reply::Bent(|good| good.to_string().chars().take(9).collect())),
    fault("200, wrong types", 1, Reply::Bent(|good| bent(good, |_| json!(7)))),
    fault("200, nulls", 1, Reply::Bent(|good| bent(good, |_| Value::Null))),
    fault("200, an error inside", 0, Reply::Json(200, REFUSED)),
    fault("200, with what nobody knows", 1, Reply::Bent(|good| with(good, r#""new":{"x":[1]}"#))),
    fault("200, with a lone surrogate and a number out of range", 1, Reply::Bent(|good| with(good, r#""x":"\ud800","y":1e999"#))),
    read("broken after, and reading is refused", Reading::Refused),
    read("broken after, and reading fails with 503", Reading::Failing),
    read("broken after, and so is reading", Reading::Broken),
    read("broken after, and each row comes twice", Reading::Twice),
    read("broken after, and lists count more than they have", Reading::Fewer),
    read("broken after, and rows move between short pages", Reading::Moving),
    Fault { reading: Reading::Refused, ..fault("accepted, and reading is refused", 1, Reply::Good) },
    Fault { reading: Reading::Twice, ..fault("accepted, and each row comes twice", 1, Reply::Good) },
    Fault { ahead: HOURS, ..fault("the browser's clock is 3 hours ahead; broken after", 1, BROKEN) },
    Fault { ahead: -HOURS, ..fault("the browser's clock is 3 hours behind; broken after", 1, BROKEN) },
    Fault { ahead: HOURS, dated: false, ..fault("the same ahead, and no answer tells the time", 1, BROKEN) },
    Fault { ahead: -HOURS, dated: false, ..fault("the same behind, and no answer tells the time", 1, BROKEN) },
    Fault { ahead: HOURS, dated: false, ..fault("ahead, no time told, broken before the effect", 0, BROKEN) },
    Fault { other_tab: true, ..fault("sent in two tabs", 1, Reply::Good) },
    Fault { other_tab: true, ..fault("sent in two tabs, this one broken before the effect", 0, BROKEN) },
];

// What may come of a question.
pub(super) static GOOD: Reply = Reply::Good;
pub(super) static BUSY: Reply = Reply::Json(429, THROTTLED);
pub(super) static BUSY_TOLD: Reply = Reply::After(429, THROTTLED);
pub(super) static FAILING: Reply = Reply::Json(500, FAULT);
pub(super) static PAGE: Reply = Reply::Html(503);
pub(super) static PORTAL: Reply = Reply::Html(200);
pub(super) static EMPTY: Reply = Reply::Bent(|_| "{}".to_owned());
pub(super) static NULLS: Reply = Reply::Bent(|good| bent(good, |_| Value::Null));
pub(super) static TYPES: Reply = Reply::Bent(|good| bent(good, |_| json!(7)));
pub(super) static CUT: Reply = Reply::Bent(|good| good.to_string().chars().take(99).collect());
pub(super) static LARGE: Reply = Reply::Bent(|good| with(good, &format!(r#""pad":"{}""#, "x".repeat(10 << 20))));
pub(super) static FAILED: Reply = Reply::Json(403, r#"{"error_code":"IAM.0002","error_msg":"m"}"#);
pub(super) static LOST: Reply = BROKEN;
pub(super) static LATE: Reply = Reply::None(Failure::TimedOut);

//! A fault as it is asked for through the control path, and as it is listed there.

use serde_json::{Value, json};

use super::apply::SHAPES;
use super::{Fault, FaultKind, WORK, When};
use crate::control::{NO_OBJECT, reject_unknown};
use crate::json;
use crate::route;

/// What every fault can say.
const COMMON: [&str; 5] = ["operation", "times", "skip", "when", "kind"];

/// What a fault of this kind can say besides.
const fn own(kind: &FaultKind) -> &'static [&'static str] {
    match kind {
        FaultKind::Delay(_) => &["milliseconds"],
        FaultKind::Status { .. } => &["status", "shape", "code", "message"],
        FaultKind::Html(_) => &["status"],
        FaultKind::Throttle(_) => &["retry_after"],
        FaultKind::FailWork { .. } => &["code", "message"],
        _ => &[],
    }
}

/// Reads a fault.
///
/// # Errors
/// A sentence that names the field.
pub fn read(body: &Value) -> Result<Fault, String> {
    if !body.is_object() {
        return Err(NO_OBJECT.into());
    }
    let number = |key: &str, otherwise: u64| match json::member(body, key) {
        None => Ok(otherwise),
        Some(value) => value.as_u64().ok_or_else(|| format!("{key} is not a whole number of 0 or more")),
    };
    let status = |otherwise: u16| {
        u16::try_from(number("status", u64::from(otherwise))?)
            .ok()
            .filter(|status| (200..600).contains(status))
            .ok_or_else(|| "status is not between 200 and 599".to_owned())
    };
    let when = match json::text(body, "when").as_deref() {
        None | Some("before") => When::Before,
        Some("after") => When::After,
        Some(_) => return Err("when is before or after".into()),
    };
    let kind = match json::text_or_empty(body, "kind").as_str() {
        "delay" => FaultKind::Delay(number("milliseconds", 1000)?.min(600_000)),
        "status" => {
            let shape = json::text_or_empty(body, "shape");
            if !shape.is_empty() && !SHAPES.contains(&shape.as_str()) {
                return Err(format!("shape is one of {}", SHAPES.join(", ")));
            }
            FaultKind::Status {
                status: status(500)?,
                shape,
                code: json::filled(body, "code"),
                message: json::text(body, "message").unwrap_or_else(|| "A fault that was asked for.".into()),
            }
        }
        "html" => FaultKind::Html(status(502)?),
        "truncated" => FaultKind::Truncated,
        "half" => FaultKind::Half,
        "broken" => FaultKind::Broken,
        "throttle" => FaultKind::Throttle(match json::member(body, "retry_after") {
            None => None,
            Some(_) => Some(number("retry_after", 0)?),
        }),
        "expire-token" => FaultKind::ExpireToken,
        "wrong-types" => FaultKind::WrongTypes,
        "unknown" => FaultKind::Unknown,
        "missing" => FaultKind::Missing,
        "fail-work" => FaultKind::FailWork {
            code: json::filled(body, "code"),
            message: json::text(body, "message").unwrap_or_else(|| "A failure that was asked for.".into()),
        },
        _ => {
            return Err("kind is one of delay, status, html, truncated, half, broken, throttle, expire-token, \
                        wrong-types, unknown, missing, fail-work"
                .into());
        }
    };
    reject_unknown(body, &[&COMMON[..], own(&kind)].concat())?;
    let operation = json::filled(body, "operation").ok_or("operation is missing")?;
    let times = Some(number("times", 1)?).filter(|times| *times > 0);
    let when = if kind.changes_the_answer() { When::After } else { when };
    let fault = Fault { id: 0, operation, times, skip: number("skip", 0)?, when, kind };
    // A fault that fits nothing would let a test pass that shows nothing.
    if route::all().any(|route| fault.fits(route.id)) {
        Ok(fault)
    } else if matches!(fault.kind, FaultKind::FailWork { .. }) {
        Err(format!("operation {} begins no work; these do: {}", fault.operation, WORK.join(", ")))
    } else {
        Err(format!("operation {} is none of /_emulator/operations, and no beginning of one with a *", fault.operation))
    }
}

impl Fault {
    /// As the control path lists it.
    #[must_use]
    pub fn json(&self) -> Value {
        json!({
            "id": self.id,
            "operation": self.operation,
            "times": self.times.unwrap_or(0),
            "skip": self.skip,
            "when": if self.when == When::Before { "before" } else { "after" },
            "kind": match self.kind {
                FaultKind::Delay(_) => "delay",
                FaultKind::Status { .. } => "status",
                FaultKind::Html(_) => "html",
                FaultKind::Truncated => "truncated",
                FaultKind::Half => "half",
                FaultKind::Broken => "broken",
                FaultKind::Throttle(_) => "throttle",
                FaultKind::ExpireToken => "expire-token",
                FaultKind::WrongTypes => "wrong-types",
                FaultKind::Unknown => "unknown",
                FaultKind::Missing => "missing",
                FaultKind::FailWork { .. } => "fail-work",
            },
        })
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    #[test]
    fn little_is_needed() {
        let fault = read(&json!({ "operation": "*", "kind": "broken" })).unwrap();
        assert_eq!((fault.times, fault.when, fault.kind), (Some(1), When::Before, FaultKind::Broken));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (body, part) in [
            (json!(null), "no JSON object"),
            (json!({ "operation": "*", "kind": "throttle", "retry_after": -1 }), "retry_after"),
            (json!({ "operation": "*", "kind": "throttle", "retry_after": "soon" }), "retry_after"),
            (json!({ "operation": "*", "kind": "broken", "tmes": 2 }), "tmes is not known here"),
            (json!({ "operation": "*", "kind": "delay", "status": 500 }), "status is not known here"),
            (json!({ "kind": "broken" }), "operation is missing"),
            (json!({ "operation": "cbr.vault", "kind": "broken" }), "operation cbr.vault is none"),
            (json!({ "operation": "cbr.vaults.*", "kind": "broken" }), "operation cbr.vaults.* is none"),
            (json!({ "operation": "*", "kind": "flood" }), "kind"),
            (json!({ "operation": "cbr.vault.list", "kind": "fail-work" }), "begins no work"),
            (json!({ "operation": "*", "kind": "status", "status": 99 }), "status"),
            (json!({ "operation": "*", "kind": "status", "shape": "round" }), "shape"),
            (json!({ "operation": "*", "kind": "broken", "times": -1 }), "times"),
            (json!({ "operation": "*", "kind": "broken", "when": "never" }), "when"),
        ] {
            let error = read(&body).unwrap_err();
            assert!(error.contains(part), "{body}: {error}");
        }
    }
}

//! How a fault shows in the answer.

use super::code::default_code;
use super::{Fault, FaultKind, When, mutate};
use crate::answer::{Answer, Delivery, shape};
use crate::endpoint::Endpoint;

/// The answer of a call that has no effect because of this fault; nothing when the call goes on.
#[must_use]
pub fn short_circuit(fault: &Fault, endpoint: Endpoint, request_id: &str) -> Option<Answer> {
    if fault.when == When::After {
        return None;
    }
    match fault.kind {
        FaultKind::Broken => Some(with_delivery(Answer::empty(503), Delivery::Broken)),
        _ => replacement(&fault.kind, endpoint, request_id),
    }
}

/// What the caller gets of a call that had its effect.
#[must_use]
pub fn alter(fault: &Fault, endpoint: Endpoint, request_id: &str, answer: Answer) -> Answer {
    match fault.kind {
        FaultKind::WrongTypes | FaultKind::Unknown | FaultKind::Missing => mutate::mutate(&fault.kind, answer),
        FaultKind::Truncated => with_delivery(answer, Delivery::Truncated),
        FaultKind::Half => with_delivery(answer, Delivery::Half),
        _ if fault.when == When::Before => answer,
        FaultKind::Broken => with_delivery(answer, Delivery::Broken),
        _ => replacement(&fault.kind, endpoint, request_id).unwrap_or(answer),
    }
}

fn replacement(kind: &FaultKind, endpoint: Endpoint, request_id: &str) -> Option<Answer> {
    Some(match kind {
        FaultKind::Status { status, shape: name, code, message } => {
            let code = code.as_deref().unwrap_or_else(|| default_code(name, endpoint, *status));
            shaped(name, *status, code, message, endpoint, request_id)
        }
        FaultKind::Html(status) => shape::html(*status),
        FaultKind::Throttle(retry_after) => {
            let message =
                "The throttling threshold has been reached: policy user over ratelimit,limit:200,time:5 minute";
            let answer = shape::gateway(429, "APIGW.0308", message, request_id);
            match retry_after {
                Some(moment) => answer.with("retry-after", moment.to_string()),
                None => answer,
            }
        }
        _ => return None,
    })
}

fn shaped(name: &str, status: u16, code: &str, message: &str, endpoint: Endpoint, request_id: &str) -> Answer {
    match name {
        "cbr" => shape::cbr(status, code, message),
        "gateway" => shape::gateway(status, code, message, request_id),
        "vbs" => shape::vbs(status, code, message),
        "cinder" => shape::cinder(status, message),
        "keystone" => shape::keystone(status, message),
        "iam" => shape::cbr(status, code, message),
        "top" => shape::top(status, code, message),
        "camel" => shape::camel(status, code, message),
        "html" => shape::html(status),
        "text" => Answer::text(status, "text/plain; charset=utf-8", message),
        "empty" => Answer::empty(status),
        // The gateway says these, for every service but identity.
        _ if matches!(status, 401 | 429) && endpoint != Endpoint::Iam => {
            shape::gateway(status, code, message, request_id)
        }
        _ => endpoint.refuse(status, code, message),
    }
}

fn with_delivery(mut answer: Answer, delivery: Delivery) -> Answer {
    answer.delivery = delivery;
    answer
}

/// Names of the shapes, for checking what was asked for.
pub(super) const SHAPES: [&str; 11] =
    ["cbr", "gateway", "vbs", "cinder", "keystone", "iam", "top", "camel", "html", "text", "empty"];

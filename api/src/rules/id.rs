//! Ids. The services use several forms, so most rules only ask that there is one; a strange form warns.

use crate::problem::{IdForm, Kind, Problem};

/// Whether the text has the form of a UUID: 8-4-4-4-12 hexadecimal digits of either case.
#[must_use]
pub fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().zip(0_u8..).all(|(byte, index)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// Whether the text has the form of a project id: 32 hexadecimal digits.
#[must_use]
pub fn is_project(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// An id that must be there, of any form.
pub fn required(rule: &'static str, path: &str, id: &str, out: &mut Vec<Problem>) {
    if id.trim().is_empty() {
        out.push(Problem::error(rule, path, Kind::Missing));
    }
}

/// An id that warns when it is there and no UUID.
pub fn uuid_like(rule: &'static str, path: &str, id: &str, out: &mut Vec<Problem>) {
    if !id.trim().is_empty() && !is_uuid(id) {
        out.push(Problem::warning(rule, path, Kind::UnusualId { usual: IdForm::Uuid }));
    }
}

/// An id that must be a UUID (`cbr.checkpoint.resources`, the one place where a seed demands the form).
pub fn strict_uuid(rule: &'static str, path: &str, id: &str, out: &mut Vec<Problem>) {
    if id.trim().is_empty() {
        out.push(Problem::error(rule, path, Kind::Missing));
    } else if !is_uuid(id) {
        out.push(Problem::error(rule, path, Kind::NotUuid));
    }
}

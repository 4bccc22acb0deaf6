//! What becomes of an answer, whatever its status, its headers and its body.

use backup_api::error::{CODE_MAX, Cause, MESSAGE_MAX, RAW_MAX, Received, Taken};
use backup_api::json::parse;
use backup_api::tables::Reply;
use backup_api::{ApiError, Effect};

use crate::payloads::Reads;
use crate::random::Random;

const STATUSES: &[u16] = &[
    0, 100, 199, 200, 201, 202, 204, 299, 300, 301, 304, 400, 401, 403, 404, 408, 409, 413, 429, 499, 500, 501, 502,
    503, 504, 599, 65535,
];

const RETRY_AFTER: &[&str] =
    &["", "5", " 120 ", "-1", "99999999999999", "Wed, 21 Oct 2015 07:28:00 GMT", "99:99", ":", "\u{0}:\u{feff}"];

/// The whole way from an answer to what a page holds.
pub fn read(reads: &Reads, good: u16, reply: &Reply, body: &str, random: &mut Random) {
    let status = if random.once_in(2) { good } else { STATUSES[random.below(STATUSES.len())] };
    let header: String = body.chars().take(random.below(400)).collect();
    let received = Received {
        status,
        content_type: random.pick(&["", "application/json", "text/html;charset=UTF-8"]),
        trace_id: [None, Some(""), Some(&header)][random.below(3)],
        retry_after: [None, Some(random.pick(RETRY_AFTER)), Some(&header)][random.below(3)],
        body,
    };
    let is_good = (200..300).contains(&status);
    match reads.reply(&received) {
        Ok(_) => {
            assert!(is_good, "{status} is no success");
            // A question that was answered has what was asked for in it.
            if let (Effect::Reads, Reply::Page(key, _)) = (reads.info.effect, reply) {
                let value = parse(body.trim_start_matches('\u{feff}').trim()).unwrap();
                assert!(value[*key].is_array() || value[*key].is_null(), "{value}");
            }
        }
        Err(error) => fits(&error, reads, status, body),
    }
    if !is_good {
        fits(&ApiError::from_reply(reads.info, &received), reads, status, body);
    }
}

fn fits(error: &ApiError, reads: &Reads, status: u16, body: &str) {
    assert_eq!((error.op, error.status), (reads.info.id, Some(status)));
    assert!(error.code.chars().count() <= CODE_MAX && error.message.chars().count() <= MESSAGE_MAX, "{error:?}");
    assert!(error.raw.len() <= RAW_MAX && body.starts_with(&error.raw));
    assert!(!error.to_string().is_empty());
    let _ = error.explanation().map(|entry| entry.meaning.number());
    let broken = matches!(error.cause, Cause::NotJson | Cause::Truncated);
    match reads.info.effect {
        Effect::Reads => assert_eq!(error.taken, Taken::No),
        // Sent, and answered with a success that nobody can read.
        _ if broken => assert_ne!(error.taken, Taken::No),
        _ => {}
    }
}

//! What is fuzzed: every operation with its payloads.

use backup_api::json::Value;
use backup_api::table::OPERATIONS;
use backup_api::tables::{Operation, REPLIES, Reply};

use crate::given::{Payload, payloads, replies};
use crate::payloads::{READS, Reads};
use crate::random::Random;
use crate::spoil::scalars;

/// A payload, and where its values stand.
pub struct Document {
    pub value: Value,
    places: Vec<String>,
}

impl Document {
    fn of(value: Value) -> Self {
        let mut places = Vec::new();
        scalars(&value, "", &mut places);
        Self { value, places }
    }

    /// The place of one of its values; an empty object has none.
    pub fn place(&self, random: &mut Random) -> Option<&str> {
        self.places.get(random.below(self.places.len())).map(String::as_str)
    }
}

/// An operation with all that is known to come back from it and to be sent to it.
pub struct Subject {
    pub table: &'static Operation,
    pub reads: &'static Reads,
    /// The status of a success.
    pub good: u16,
    pub reply: &'static Reply,
    /// Its good replies that have a body.
    pub replies: Vec<Document>,
    /// What is sent to it: none where its request has no body.
    pub bodies: Vec<(&'static Payload, Document)>,
}

/// Every operation.
pub fn subjects() -> Vec<Subject> {
    let all = replies();
    let subject = |table: &'static Operation| {
        let reads = READS.iter().find(|reads| reads.info == table.info);
        let reads = reads.unwrap_or_else(|| panic!("{}: no row in READS of api/tests/payloads/mod.rs", table.info.id));
        let reply = REPLIES.iter().find(|(id, _, _)| *id == table.info.id);
        let (_, good, reply) =
            reply.unwrap_or_else(|| panic!("{}: no row in REPLIES of api/src/tables/reply.rs", table.info.id));
        let own = all
            .iter()
            .filter(|(operation, status, body)| operation.info == table.info && status == good && !body.is_null());
        let sent = payloads().iter().filter(|payload| payload.operation.info == table.info && reads.table.is_some());
        Subject {
            table,
            reads,
            good: *good,
            reply,
            replies: own.map(|(_, _, body)| Document::of(body.clone())).collect(),
            bodies: sent.map(|payload| (payload, Document::of(payload.body.clone()))).collect(),
        }
    };
    OPERATIONS.into_iter().map(subject).collect()
}

/// Every body that anything answers: each may come from any address, as an error or as a portal's page would.
pub fn strangers() -> Vec<Value> {
    replies().into_iter().map(|(_, _, body)| body).filter(|body| !body.is_null()).collect()
}

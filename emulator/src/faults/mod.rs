//! Faults on demand: what goes wrong in a real cloud, when a test or a person wants to see it.

mod apply;
mod code;
mod mutate;
mod read;

pub use self::apply::{alter, short_circuit};
pub use self::read::read;
use crate::endpoint::Endpoint;
use crate::state::Failure;

/// When a fault applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// The call has no effect.
    Before,
    /// The call has its effect; its answer comes late, changed or not at all.
    After,
}

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The answer comes late by so many milliseconds.
    Delay(u64),
    /// Another status, in one of the error shapes.
    Status {
        /// The status.
        status: u16,
        /// The name of the shape; the service's own when empty.
        shape: String,
        /// The code; one that fits shape and status when absent.
        code: Option<String>,
        /// The message.
        message: String,
    },
    /// A page of a proxy with this status.
    Html(u16),
    /// The connection breaks in the middle of the answer.
    Truncated,
    /// The answer arrives whole, and its JSON ends in the middle.
    Half,
    /// The connection breaks.
    Broken,
    /// Too many calls, with or without `Retry-After`.
    Throttle(Option<u64>),
    /// The caller's token ends now.
    ExpireToken,
    /// Numbers as text, text as numbers, null for lists.
    WrongTypes,
    /// Unknown states and unknown fields.
    Unknown,
    /// Half of the fields are gone.
    Missing,
    /// The call is answered as ever, and the work that it begins ends in error.
    FailWork {
        /// The code of the failure; the service's own when absent.
        code: Option<String>,
        /// The message.
        message: String,
    },
}

/// The operations that begin work: only these can be told to let it fail.
const WORK: [&str; 15] = [
    "cbr.backup.delete",
    "cbr.backup.restore",
    "cbr.checkpoint.create",
    "cbr.resources.migrate",
    "cbr.resources.remove",
    "cbr.vault.delete",
    "csbs.protect",
    "csbs.record.delete",
    "csbs.restore",
    "vbs.backup.create",
    "vbs.backup.delete",
    "vbs.backup.restore",
    "vbs.native.create",
    "vbs.native.delete",
    "vbs.native.restore",
];

impl FaultKind {
    /// Whether it needs the real answer, and so the effect of the call: there is nothing to cut or change before.
    #[must_use]
    pub const fn changes_the_answer(&self) -> bool {
        matches!(self, Self::Truncated | Self::Half | Self::WrongTypes | Self::Unknown | Self::Missing)
    }
}

/// One fault that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// By which it can be taken back.
    pub id: u64,
    /// The operation's name, or its beginning and `*`.
    pub operation: String,
    /// How often it still applies; for ever when absent.
    pub times: Option<u64>,
    /// How many calls pass before it applies.
    pub skip: u64,
    /// When it applies.
    pub when: When,
    /// What goes wrong.
    pub kind: FaultKind,
}

impl Fault {
    /// Whether it belongs to this operation.
    fn fits(&self, operation: &str) -> bool {
        if matches!(self.kind, FaultKind::FailWork { .. }) && !WORK.contains(&operation) {
            return false;
        }
        self.operation.strip_suffix('*').map_or(self.operation == operation, |start| operation.starts_with(start))
    }

    /// How the work ends that the call begins, where this is a fault of the work.
    #[must_use]
    pub fn failure(&self, endpoint: Endpoint) -> Option<Failure> {
        let FaultKind::FailWork { code, message } = &self.kind else { return None };
        Some(Failure::new(code.as_deref().unwrap_or_else(|| code::default_code("", endpoint, 500)), message))
    }
}

/// The faults that wait, oldest first.
#[derive(Debug, Default)]
pub struct Faults {
    rows: Vec<Fault>,
    last: u64,
}

impl Faults {
    /// All that wait.
    #[must_use]
    pub fn rows(&self) -> &[Fault] {
        &self.rows
    }

    /// One more; answers its id.
    pub fn add(&mut self, mut fault: Fault) -> u64 {
        self.last = self.last.saturating_add(1);
        fault.id = self.last;
        self.rows.push(fault);
        self.last
    }

    /// Takes one back, or all of them; answers how many went.
    pub fn clear(&mut self, id: Option<u64>) -> usize {
        let before = self.rows.len();
        self.rows.retain(|fault| id.is_some_and(|id| id != fault.id));
        before.saturating_sub(self.rows.len())
    }

    /// The fault of this call: the oldest that fits. Its count goes down.
    pub fn take_fault(&mut self, operation: &str) -> Option<Fault> {
        let position = self.rows.iter().position(|fault| fault.fits(operation))?;
        let fault = self.rows.get_mut(position)?;
        if fault.skip > 0 {
            fault.skip = fault.skip.saturating_sub(1);
            return None;
        }
        let taken = fault.clone();
        if let Some(times) = &mut fault.times {
            *times = times.saturating_sub(1);
            if *times == 0 {
                self.rows.remove(position);
            }
        }
        Some(taken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(operation: &str, times: Option<u64>, skip: u64) -> Fault {
        Fault { id: 0, operation: operation.into(), times, skip, when: When::Before, kind: FaultKind::Broken }
    }

    #[test]
    fn a_fault_applies_as_often_as_it_was_told() {
        let mut faults = Faults::default();
        faults.add(fault("cbr.vault.create", Some(2), 1));
        let taken: Vec<bool> = (0..4).map(|_| faults.take_fault("cbr.vault.create").is_some()).collect();
        assert_eq!(taken, [false, true, true, false]);
        assert!(faults.rows().is_empty());
    }

    #[test]
    fn work_fails_where_some_begins() {
        for id in WORK {
            assert!(crate::route::all().any(|route| route.id == id && route.handler.is_some()), "{id}");
        }
        let mut faults = Faults::default();
        let kind = FaultKind::FailWork { code: None, message: String::new() };
        faults.add(Fault { kind, ..fault("cbr.*", Some(1), 0) });
        assert!(faults.take_fault("cbr.vault.list").is_none(), "it waits for work");
        assert!(faults.take_fault("cbr.checkpoint.create").is_some());
    }

    #[test]
    fn a_beginning_is_enough_and_other_operations_are_left_alone() {
        let mut faults = Faults::default();
        faults.add(fault("cbr.*", None, 0));
        assert!(faults.take_fault("vbs.job.show").is_none());
        assert!(faults.take_fault("cbr.vault.list").is_some());
        assert!(faults.take_fault("cbr.vault.list").is_some());
        faults.clear(Some(1));
        assert!(faults.take_fault("cbr.vault.list").is_none());
    }
}

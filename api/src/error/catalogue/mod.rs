//! What the documented codes mean and what to do about them, in our own words.
//!
//! A code is kept as its number, in the table of its family: `BackupService.6114` is 6114 among those of CBR. The same
//! codes appear as the reason of a skipped resource, in a task's `error_info`, in the answers about backup capability.

mod cbr;
mod csbs;
mod gateway;
mod iam;
mod remedy;
mod sentence;
mod status;
mod vbs;

use super::Cause;

pub use remedy::Remedy;
pub use sentence::Sentence;

/// One documented code.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// The number after the family's name.
    pub number: u16,
    /// The status that comes with it, where it is documented.
    pub status: Option<u16>,
    /// What it means: a sentence.
    pub meaning: Sentence,
    /// What kind of step helps.
    pub remedy: Remedy,
    /// The step for this very code; empty where the remedy's own sentence is enough.
    pub action: Sentence,
}

impl Entry {
    /// What to do: for this very code, else for its kind.
    #[must_use]
    pub const fn next_step(&self) -> Sentence {
        if self.action.is_empty() { self.remedy.sentence() } else { self.action }
    }
}

/// Codes that begin alike.
struct Family {
    /// How they begin; the first one is the documented one.
    prefixes: &'static [&'static str],
    tables: &'static [&'static [Entry]],
}

static FAMILIES: [Family; 8] = [
    Family { prefixes: &["BackupService."], tables: &cbr::TABLES },
    Family { prefixes: &["CSBS."], tables: &[csbs::CODES] },
    Family { prefixes: &["VolumeBackup."], tables: &[vbs::VOLUME_BACKUP] },
    Family { prefixes: &["AutoBackup."], tables: &[vbs::AUTO_BACKUP] },
    Family { prefixes: &["common."], tables: &[vbs::COMMON] },
    Family { prefixes: &["IAM."], tables: &[iam::CODES] },
    Family { prefixes: &[""], tables: &[iam::NUMBERS] },
    Family { prefixes: &["APIGW.", "APIG."], tables: &[gateway::CODES] },
];

/// The entry of `code`, or where the code is not documented, that of `status`.
#[must_use]
pub fn find(code: &str, status: Option<u16>) -> Option<&'static Entry> {
    find_code(code, status).or_else(|| status::of_status(status?))
}

/// The entry of a reason given without a status: a skipped resource, a failed task, a resource that can't be backed up.
#[must_use]
pub fn reason(code: &str) -> Option<&'static Entry> {
    find_code(code, None)
}

/// The entry of `code` alone.
///
/// A status decides only where one code means several things; without a status such a code stays unexplained.
pub(super) fn find_code(code: &str, status: Option<u16>) -> Option<&'static Entry> {
    FAMILIES.iter().find_map(|family| {
        let number = family.prefixes.iter().find_map(|prefix| digits(code.trim().strip_prefix(prefix)?))?;
        let found = || entries(family).filter(|entry| entry.number == number);
        match found().nth(1) {
            None => found().next(),
            Some(_) => found().find(|entry| entry.status == status),
        }
    })
}

/// The entry of an error: by its code, else by its status, unless the cause says that the service did not give it.
pub(super) fn explain(code: &str, cause: Cause, status: Option<u16>) -> Option<&'static Entry> {
    coded(code, status).or_else(|| match (cause, status) {
        (Cause::Truncated | Cause::TooLarge | Cause::NotJson | Cause::Incomplete | Cause::Another, _) => None,
        (Cause::Gateway, Some(..500 | 505..)) => Some(&status::ELSEWHERE),
        _ => status::of_status(status?),
    })
}

/// The entry of an error by its code alone, where that says more than the status.
pub(super) fn coded(code: &str, status: Option<u16>) -> Option<&'static Entry> {
    find_code(code, status).filter(|entry| !yields(entry, status))
}

/// Whether the status says more than a code that stands for any fault: a service may put it around a missing right.
fn yields(entry: &Entry, status: Option<u16>) -> bool {
    entry.remedy == Remedy::Support && entry.status != status && matches!(status, Some(401 | 403 | 404 | 429))
}

/// Every documented code with its entry, in the order of the documents; the statuses come last.
pub fn all() -> impl Iterator<Item = (String, &'static Entry)> {
    let codes = FAMILIES.iter().flat_map(|family| {
        let prefix = family.prefixes.first().copied().unwrap_or_default();
        entries(family).map(move |entry| (format!("{prefix}{:04}", entry.number), entry))
    });
    codes.chain(status::CODES.iter().map(|entry| (entry.number.to_string(), entry)))
}

fn entries(family: &Family) -> impl Iterator<Item = &'static Entry> + use<> {
    family.tables.iter().flat_map(|table| table.iter())
}

/// Exactly four digits: `1` is no code, and `404` is a status.
fn digits(text: &str) -> Option<u16> {
    let four = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| four)
}

/// A table of entries: under each status its codes, each with remedy, meaning and, after `=>`, the step.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident $($status:tt {
        $($number:literal $remedy:ident $meaning:literal $(=> $action:literal)?;)*
    })*) => {
        $(#[$doc])*
        #[allow(clippy::zero_prefixed_literal, reason = "codes are written as the services write them")]
        pub(in crate::error::catalogue) static $name: &[crate::error::Entry] = &[$($(crate::error::Entry {
            number: $number,
            status: crate::error::catalogue::codes!(@ $status),
            meaning: crate::error::catalogue::Sentence::of($meaning),
            remedy: crate::error::Remedy::$remedy,
            action: crate::error::catalogue::Sentence::of(concat!($($action)?)),
        },)*)*];
    };
    (@ any) => { None };
    (@ $status:literal) => { Some($status) };
}
use codes;

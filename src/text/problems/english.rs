//! The same in English.

use backup_api::problem::{IdForm, Kind, Problem, Severity};

use super::{charset, choice, grouped, is_chosen, last, unseen};
use crate::text::{restore_point_create, status};

/// The sentence for `problem` at a field called `label`.
pub(super) fn problem(problem: &Problem, label: &str) -> String {
    let label = label.to_ascii_lowercase();
    match &problem.kind {
        Kind::Missing if problem.path == "check_protectable" => {
            "Paste ids, or choose servers from the list.".to_owned()
        }
        Kind::Missing => format!("{} {}.", deed(&problem.path), with_article(&label)),
        Kind::TooLong { max, got } => format!("Use at most {max} characters. Remove {}.", characters(got - max)),
        Kind::TooMany { max, got } if problem.severity == Severity::Warning => format!(
            "More than {max} {}: whether the service takes them is not documented. Remove {}, or send it all the same.",
            counted(&problem.path, *max),
            got - max
        ),
        Kind::TooMany { max, got } => {
            format!("Use at most {max} {}. Remove {}.", counted(&problem.path, *max), got - max)
        }
        Kind::TooShort { min, got } if *min == 1 && *got == 0 => {
            format!("{} {}.", deed(&problem.path), with_article(&label))
        }
        Kind::TooShort { min, .. } => format!("Use at least {min}."),
        Kind::BadCharacter { found, position, allowed } => {
            format!("{} Remove {} at position {position}.", charset(*allowed), character(*found))
        }
        Kind::Prefix { prefix } if problem.severity == Severity::Warning => format!(
            "Names that begin with “{}” belong to automatic backups; whether “{prefix}” counts is not documented. \
             Begin with something else, or send it all the same.",
            prefix.to_ascii_lowercase()
        ),
        Kind::Prefix { prefix } => {
            format!("Begin with something other than “{prefix}”: such names belong to automatic backups.")
        }
        Kind::NotWhole => "Enter a whole number, digits only.".to_owned(),
        Kind::OutOfRange { min, max } => format!("Enter a number from {} to {}.", grouped(*min), grouped(*max)),
        Kind::OutOfRangeOrEndless { min, max } => {
            format!("Enter a number from {} to {}, or -1 for ever.", grouped(*min), grouped(*max))
        }
        Kind::NotOneOf { allowed } => {
            let names: Vec<&str> = allowed.iter().map(|value| choice(&problem.path, value)).collect();
            format!("Choose one of: {}.", names.join(", "))
        }
        Kind::NotOffered => "This cloud does not have it. Clear it, or choose another.".to_owned(),
        Kind::MayBeRefused => {
            "The service may refuse to leave out a disk, such as the system disk; it then skips the server.".to_owned()
        }
        Kind::NotUuid => {
            "Use an id of the form 8-4-4-4-12, hexadecimal digits with hyphens, such as one copied from the list."
                .to_owned()
        }
        Kind::UnusualId { usual } => format!(
            "Ids here usually look like {}; this one does not. Check it before you send.",
            match usual {
                IdForm::Uuid => "8-4-4-4-12 hexadecimal digits",
                IdForm::Project => "32 hexadecimal digits",
            }
        ),
        Kind::Duplicate { first } => format!("This is the same as entry {}. Remove one of them.", first + 1),
        Kind::WrongType { got } if problem.severity == Severity::Warning => format!(
            "It is of the type “{}”, which is not expected here. Remove it, or send it all the same.",
            status::kind(got)
        ),
        Kind::WrongType { got } => {
            format!("Choose another: this one is of the type “{}”, which does not fit here.", status::kind(got))
        }
        Kind::NotInVault => "Associate it with the vault first, or remove it from the choice.".to_owned(),
        Kind::InOtherVault { vault } if vault.is_empty() => {
            "It sits in a vault already. Remove it there first, or choose another.".to_owned()
        }
        Kind::InOtherVault { vault } => {
            format!("It sits in the vault “{vault}” already. Remove it there first, or choose another.")
        }
        Kind::NotReady { state } => {
            format!("Its state is “{}”, so a backup may be refused. Check it before you send.", status::word(state))
        }
        Kind::Unfit { reason } => match reason.trim().trim_end_matches('.') {
            "" => "The service says that it can't be backed up. Check it before you send.".to_owned(),
            reason => format!("The service says that it can't be backed up: {reason}. Check it before you send."),
        },
        Kind::SmallerThanResources { sum, size } => format!(
            "The chosen resources hold {} GB, {} GB more than the vault. Enlarge the vault or remove resources; \
             the service may also accept it.",
            grouped(*sum),
            grouped(sum - size)
        ),
        Kind::Exclusive { other } => {
            format!("Send either this or {}: which of the two wins is not documented.", last(other))
        }
        Kind::NotPortable => "It works here; server backups and vaults take only letters, digits, - and _.".to_owned(),
        Kind::SchedulerOnly => {
            "Meant for the scheduler: such a backup falls under retention rules. Leave it off for a backup by hand."
                .to_owned()
        }
        Kind::ByHandOnly => {
            format!(
                "Counts only for a backup by hand. Leave it empty, or switch “{}” off.",
                restore_point_create::auto()
            )
        }
        Kind::ManyAtOnce { known, got } => {
            format!("{got} at once; up to {known} are known to work. Send fewer if the service refuses.")
        }
        Kind::UnknownKey { key } => format!("Remove “{key}”: the service does not know it."),
        Kind::WrongJsonType { expected: "object" } => {
            "Write a JSON object: pairs between { and }, such as {\"ticket\": \"42\"}.".to_owned()
        }
        Kind::WrongJsonType { expected } => format!("Send it as {expected}."),
    }
}

/// A character by its name where it can't be seen, else in quotes.
pub(super) fn character(found: char) -> String {
    match found {
        ' ' => "the space".to_owned(),
        '\t' => "the tab".to_owned(),
        '\n' | '\r' => "the line break".to_owned(),
        '\u{a0}' => "the no-break space".to_owned(),
        found if found.is_control() => format!("the control character U+{:04X}", u32::from(found)),
        found if unseen(found) => format!("the invisible character U+{:04X}", u32::from(found)),
        found => format!("“{found}”"),
    }
}

/// What is chosen from a list is chosen, the rest is entered.
fn deed(path: &str) -> &'static str {
    if is_chosen(path) { "Choose" } else { "Enter" }
}

/// What a list holds, one or many.
fn counted(path: &str, count: usize) -> &'static str {
    let (one, many) = match last(path).as_str() {
        "tags" => ("tag", "tags"),
        "resources" | "resource details" | "resource ids" => ("resource", "resources"),
        _ => ("entry", "entries"),
    };
    if count == 1 { one } else { many }
}

pub(super) fn characters(count: usize) -> String {
    if count == 1 { "1 character".to_owned() } else { format!("{count} characters") }
}

fn with_article(label: &str) -> String {
    // Names of several things take none: "enter tags".
    if label.ends_with('s') && !label.starts_with("number ") { label.to_owned() } else { format!("the {label}") }
}

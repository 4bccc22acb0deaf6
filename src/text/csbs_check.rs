//! Check backup capability.

use super::grouped;

/// Title of the page.
pub const TITLE: &str = "Check backup capability (CSBS)";
/// What it is.
pub const LEAD: &str = "Asks for many servers at once whether they can be backed up, and why not. Changes nothing.";
/// Meanwhile.
pub const BUSY: &str = "Asking …";
/// Before any id.
pub const SUBMIT: &str = "Check servers";

/// The deed: "Check 12 servers".
#[must_use]
pub fn submit(count: usize) -> String {
    match count {
        0 => SUBMIT.to_owned(),
        1 => "Check 1 server".to_owned(),
        _ => format!("Check {} servers", number(count)),
    }
}

/// Group of the ids.
pub const WHICH: &str = "Which servers";
/// The pasted ones.
pub const PASTED: &str = "Server ids";
/// How.
pub const PASTED_HINT: &str =
    "One per line, or separated by commas or spaces. Hundreds can be pasted. Or choose servers from the list below.";
/// The chosen ones.
pub const CHOSEN: &str = "Servers from the list";
/// The type.
pub const TYPE: &str = "Type";
/// Of which.
pub const TYPE_HINT: &str = "Of the ids that the list does not hold; a server from the list brings its own.";

/// Name and consequence of a type.
#[must_use]
pub fn kind(id: &str) -> (&'static str, &'static str) {
    match id {
        "OS::Nova::Server" => ("Cloud servers", "OS::Nova::Server"),
        _ => ("Bare-metal servers", "OS::Ironic::BareMetalServer"),
    }
}

/// How many ids there are: "12 ids to ask about".
#[must_use]
pub fn asked(count: usize) -> String {
    match count {
        0 => "No ids yet".to_owned(),
        1 => "1 id to ask about".to_owned(),
        _ => format!("{} ids to ask about", number(count)),
    }
}

/// Ids that came more than once.
#[must_use]
pub fn doubled(count: usize, first: &str) -> String {
    match count {
        1 => format!("1 id came more than once and is asked about once: {first}"),
        _ => format!("{} ids came more than once and are asked about once each, such as {first}", number(count)),
    }
}

/// Ids of an unusual form.
#[must_use]
pub fn strange(count: usize, first: &str) -> String {
    match count {
        1 => format!("1 entry does not look like an id: {first}"),
        _ => format!("{} entries do not look like ids, such as {first}", number(count)),
    }
}

/// A count.
pub const NO_COUNT: &str = "Can't be backed up";
/// A count.
pub const OPEN_COUNT: &str = "No clear answer";
/// A count.
pub const YES_COUNT: &str = "Can be backed up";
/// The counts above the table.
pub const COUNTS: &str = "Answers";

/// How many can.
#[must_use]
pub fn fit(count: usize) -> String {
    format!("{} {YES}", number(count))
}

/// How many can't.
#[must_use]
pub fn unfit(count: usize) -> String {
    format!("{} {NO}", number(count))
}

/// How many got no clear answer.
#[must_use]
pub fn unclear(count: usize) -> String {
    format!("{} {OPEN}", number(count))
}

/// The filter.
pub const ONLY_UNFIT: &str = "Only those that can't, or got no clear answer";
/// The filter leaves nothing.
pub const NONE_UNFIT: &str = "All of them can be backed up.";

/// Takes the ids along: after "Copy".
#[must_use]
pub fn copy_fit(count: usize) -> String {
    if count == 1 { "the 1 id that can".to_owned() } else { format!("the {} ids that can", number(count)) }
}

/// A column.
pub const SERVER: &str = "Server";
/// What is copied from a row.
pub const ID: &str = "server id";
/// A column.
pub const ANSWER: &str = "Answer";
/// A column.
pub const WHY: &str = "Reason";
/// A column.
pub const DEEDS: &str = "Actions";

/// An answer.
pub const YES: &str = "can be backed up";
/// An answer.
pub const NO: &str = "can't be backed up";
/// An answer.
pub const SILENT: &str = "no answer";
/// An answer.
pub const VAGUE: &str = "neither yes nor no";

/// Neither a yes nor a no, where they are counted.
pub const OPEN: &str = "without a clear answer";

/// The service left this id out.
pub const SILENT_WHY: &str = "The service's answer does not name this id. Check the id, the region and the project.";
/// The answer has no result.
pub const VAGUE_WHY: &str = "The service named the id without a result.";
/// A yes with a remark.
pub const HINT: &str = "Hint: ";

/// What follows from a yes.
pub const PROTECT: &str = "Protect this server";
/// Back to the ids.
pub const CHANGE: &str = "Change the ids";
/// Asks the same once more.
pub const AGAIN: &str = "Check again";

/// Said when the answers are there.
#[must_use]
pub fn said(able: usize, unable: usize, open: usize) -> String {
    format!("{}, {}, {}", fit(able), unfit(unable), unclear(open))
}

/// A count, grouped.
#[must_use]
pub fn number(count: usize) -> String {
    grouped(i64::try_from(count).unwrap_or(i64::MAX))
}

//! What every form says.

/// Heading of the summary.
#[must_use]
pub fn summary(count: usize) -> String {
    if count == 1 {
        "1 thing to change before this can be sent".to_owned()
    } else {
        format!("{count} things to change before this can be sent")
    }
}

/// Problems of a list beyond those that are written out.
#[must_use]
pub fn more_of_them(count: usize) -> String {
    if count == 1 { "1 more entry is like these.".to_owned() } else { format!("{count} more entries are like these.") }
}

/// Nobody is signed in.
pub const NO_SESSION: &str = "Sign in to send this";
/// What happens to the form meanwhile.
pub const NO_SESSION_NOTE: &str =
    "Without a session nothing is sent. You can fill it in before or after; what is typed stays.";
/// Region of the result.
pub const RESULT: &str = "Result";
/// The reply whole.
pub const RAW: &str = "Whole answer (JSON)";
/// The request took effect, but looking did not find its result.
pub const NOT_SHOWN: &str = "Looked: it is not listed yet, though the service accepted the request. Look into the list \
                             in a minute; do not send it again.";
/// The request took effect, but the services could not be asked for its result.
pub const NOT_ASKED: &str = "The service accepted the request, but can't be asked for its result right now. Look into \
                             the list in a minute; do not send it again.";
/// In the walkthrough: takes what was found to the next step.
pub const GO_ON: &str = "Go on with it";
/// Goes to the thing that was found.
pub const OPEN: &str = "Open it";
/// Beside the button once the result of a lost answer was found.
pub const TOOK_EFFECT: &str = "It took effect already.";
/// Makes the form ready for another request.
pub const NEXT: &str = "Use the form again";
/// Sends the same once more.
pub const SEND_AGAIN: &str = "Send again";
/// While looking.
pub const LOOKING: &str = "Looking whether it took effect …";
/// Nothing was found.
pub const NOT_THERE: &str = "Looked: nothing of it is there now. It may still appear; sending again is your choice.";
/// The services could not be asked.
pub const CANNOT_TELL: &str = "The services can't be asked right now, so it is not known whether it took effect. Look again before you send again.";

/// The result was found.
#[must_use]
pub fn took_effect(what: &str) -> String {
    format!("Looked: it took effect. {what} is there.")
}

/// Something like the result was found.
#[must_use]
pub fn perhaps(what: &str) -> String {
    format!("Looked: {what} is there and may be the result of this request. Open it before you send again.")
}

/// Beside a disclosure with a part for each chosen resource.
#[must_use]
pub fn set_of_resources(set: usize, all: usize) -> String {
    if set == 0 { "none set".to_owned() } else { format!("set for {set} of {all}") }
}

/// Beside a disclosure of rarely used fields.
#[must_use]
pub fn set_of(set: usize, all: usize) -> String {
    match (set, all) {
        (0, 1) => "1 field, not set".to_owned(),
        (0, _) => format!("{all} fields, none set"),
        _ => format!("{set} of {all} set"),
    }
}

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

words! {
    /// Nobody is signed in.
    pub no_session = "Sign in to send this";

    /// What happens to the form meanwhile.
    pub no_session_note = "Without a session nothing is sent. You can fill it in before or after; what is typed stays.";

    /// Region of the result.
    pub result = "Result";

    /// The reply whole.
    pub raw = "Whole answer (JSON)";

    /// The request took effect, but looking did not find its result.
    pub not_shown = "Looked: it is not listed yet, though the service accepted the request. Look into the list \
                             in a minute; do not send it again.";

    /// The request took effect, but the services could not be asked for its result.
    pub not_asked = "The service accepted the request, but can't be asked for its result right now. Look into \
                             the list in a minute; do not send it again.";

    /// In the walkthrough: takes what was found to the next step.
    pub go_on = "Go on with it";

    /// Goes to the thing that was found.
    pub open = "Open it";

    /// Beside the button once the result of a lost answer was found.
    pub took_effect_alone = "It took effect already.";

    /// Makes the form ready for another request.
    pub next = "Use the form again";

    /// Sends the same once more.
    pub send_again = "Send again";

    /// While looking.
    pub looking = "Looking whether it took effect …";

    /// Nothing was found.
    pub not_there = "Looked: nothing of it is there now. It may still appear; sending again is your choice.";

    /// The services could not be asked.
    pub cannot_tell = "The services can't be asked right now, so it is not known whether it took effect. Look again before you send again.";
}

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

//! What the statuses mean where no code is known.

use super::{Entry, Remedy, Sentence, codes};

codes! {
    /// The number is the status.
    CODES
    any {
        400 Correct "The service does not accept the request."
            => "Correct what the message names and send the request again.";
        401 SignIn "The token is missing, wrong or expired, or the sign-in failed.";
        403 Permission "The user may not do this.";
        404 Refresh "The object does not exist."
            => "Refresh the list. Check the id, the region and the project.";
        405 Address "The address does not take this kind of call.";
        406 Support "The service cannot answer in the form asked for.";
        407 Address "A proxy asks for a sign-in of its own."
            => "Sign in to the proxy of the network, then try again.";
        408 Retry "The service waited too long for the request.";
        409 ChooseOther "The request conflicts with the present state."
            => "Refresh what is shown. Wait until running tasks are done, then try again.";
        410 Address "The address is gone or has moved to another region.";
        413 Correct "The request is too large."
            => "Name fewer resources at once.";
        414 Correct "The address of the request is too long."
            => "Use fewer or shorter filters.";
        415 Support "The service does not take this form of request.";
        422 Correct "The request makes no sense to the service."
            => "Correct what the message names and send the request again.";
        429 Wait "Too many calls in a short time."
            => "Wait a minute, then try again.";
        500 Retry "The service has an internal fault.";
        501 ChooseOther "The service does not offer this operation."
            => "Check the cloud and the region: not every one offers every operation.";
        502 Retry "The gateway gets no valid answer from the service.";
        503 Retry "The service is not available.";
        504 Retry "The gateway gets no answer from the service in time.";
    }
}

/// A page or a text under a status that only the service should give: it is about the address, not about the object.
pub(super) static ELSEWHERE: Entry = Entry {
    number: 0,
    status: None,
    meaning: Sentence::of("Something between this page and the service answers in its place."),
    remedy: Remedy::Address,
    action: Sentence::of(
        "Check the address of the service, and the proxy, the firewall or the sign-in page before it.",
    ),
};

/// The entry of a status; an unusual one means what the first of its hundred means.
pub(super) fn of_status(status: u16) -> Option<&'static Entry> {
    let find = |number: u16| CODES.iter().find(|entry| entry.number == number);
    find(status).or_else(|| find(status / 100 * 100))
}

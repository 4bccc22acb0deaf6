//! What the statuses mean where no code is known, and what the causes without an answer mean.

use super::{Entry, codes};
use crate::error::Cause;

codes! {
    CODES
    any {
        400 Correct "The service refuses the request.";
    }
}

pub(super) fn of_cause(_cause: Cause) -> Option<&'static Entry> {
    None
}

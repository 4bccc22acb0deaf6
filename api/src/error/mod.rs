//! One error for everything that can go wrong between a request and its reply.

/// What went wrong, whether the request may have taken effect, and what to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {}

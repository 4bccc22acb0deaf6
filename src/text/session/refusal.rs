//! Refusal: headline and what to do.

words!("session/refusal");

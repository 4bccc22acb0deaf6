//! The session.

/// The deed.
pub const SIGN_IN: &str = "Sign in";

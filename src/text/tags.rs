//! Tags.

/// The first half.
pub const KEY: &str = "tag key";
/// The second half.
pub const VALUE: &str = "tag value";

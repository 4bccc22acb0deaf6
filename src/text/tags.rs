//! Tags.

words! {
    /// The first half.
    pub key = "tag key";

    /// The second half.
    pub value = "tag value";
}

//! Tags.

words! {
    /// The first half.
    pub key = "tag key" | "Tag-Schlüssel";

    /// The second half.
    pub value = "tag value" | "Tag-Wert";
}

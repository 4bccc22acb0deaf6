//! Tags.

use super::language::pick;

words! {
    /// The first half.
    pub key = "tag key" | "Tag-Schlüssel";

    /// The second half.
    pub value = "tag value" | "Tag-Wert";
}

/// One half of a row, before what is to be done there: "row 3, value".
#[must_use]
pub fn place(number: usize, key: bool) -> String {
    let half = if key { pick("key", "Schlüssel") } else { pick("value", "Wert") };
    format!("{} {number}, {half}", pick("row", "Zeile"))
}

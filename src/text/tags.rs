//! Tags.

words!("tags");

/// One half of a row, before what is to be done there: "row 3, value".
#[must_use]
pub fn place(number: usize, key: bool) -> String {
    let number = number.to_string();
    if key { place_key(&number) } else { place_value(&number) }
}

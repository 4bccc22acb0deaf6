//! Numbers in attributes. Formatting a float the standard way brings 12 KB of code; whole numbers do as well.

/// With two digits after the point; for numbers from 0 to a few million.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what does not fit becomes the nearest that does"
)]
pub(super) fn hundredths(number: f64) -> String {
    let hundredths = (number * 100.0 + 0.5) as u32;
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// The nearest whole number from 0.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what does not fit becomes the nearest that does"
)]
pub(super) fn whole(number: f64) -> String {
    ((number + 0.5) as u32).to_string()
}

#[cfg(test)]
mod tests {
    use super::{hundredths, whole};

    #[test]
    fn numbers_are_rounded_to_the_nearest() {
        assert_eq!(
            [0.0, 0.004, 0.005, 7.126, 99.999, 100.0, -1.0, f64::NAN].map(hundredths),
            ["0.00", "0.00", "0.01", "7.13", "100.00", "100.00", "0.00", "0.00"]
        );
        assert_eq!([0.49, 0.5, 79.6, 100.0].map(whole), ["0", "1", "80", "100"]);
    }
}

//! Sizes with their unit, which stays on the line of its number.

use backup_words::Number;

use super::grouped;

words!("size");

/// Megabytes, in gigabytes with one digit from 1 GB on: the use of a vault is counted in megabytes, and "0 GB" for
/// 200 MB would mislead.
#[must_use]
pub fn mb(size: i64) -> String {
    let size = size.max(0);
    if (1..1024).contains(&size) {
        return megabytes(&size.to_string());
    }
    let tenths = size / 1024 * 10 + (size % 1024 * 10 + 512) / 1024;
    match tenths % 10 {
        0 => gb(tenths / 10),
        rest => gigabytes(&tenth(tenths / 10, rest)),
    }
}

/// A number with one digit after the point.
pub(super) fn tenth(whole: impl Into<Number>, tenth: impl Into<Number>) -> String {
    format!("{}{}{}", grouped(whole.into().0), decimal_point(), tenth.into().0)
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::mb;

    #[test]
    fn small_use_is_shown_truly() {
        assert_eq!(
            [0, 200, 1023, 1024, 1536, 2000, 2040, 22_528].map(mb),
            [
                "0\u{a0}GB",
                "200\u{a0}MB",
                "1023\u{a0}MB",
                "1\u{a0}GB",
                "1.5\u{a0}GB",
                "2\u{a0}GB",
                "2\u{a0}GB",
                "22\u{a0}GB"
            ]
        );
        assert!(mb(i64::MAX).starts_with('9'), "{}", mb(i64::MAX));
    }

    #[test]
    fn german_has_a_decimal_comma() {
        assert_eq!(in_german(|| [200, 1536, 22_528].map(mb)), ["200\u{a0}MB", "1,5\u{a0}GB", "22\u{a0}GB"]);
    }
}

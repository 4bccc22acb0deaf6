//! Sizes with their unit.

use super::grouped;

/// Whole gigabytes.
#[must_use]
pub fn gb(size: i64) -> String {
    format!("{} GB", grouped(size))
}

/// Megabytes, in gigabytes with one digit from 1 GB on: the use of a vault is counted in megabytes, and "0 GB" for
/// 200 MB would mislead.
#[must_use]
pub fn mb(size: i64) -> String {
    let size = size.max(0);
    if (1..1024).contains(&size) {
        return format!("{size} MB");
    }
    let tenths = (size * 10 + 512) / 1024;
    if tenths % 10 == 0 { gb(tenths / 10) } else { format!("{}.{} GB", grouped(tenths / 10), tenths % 10) }
}

#[cfg(test)]
mod tests {
    use super::mb;

    #[test]
    fn small_use_is_shown_truly() {
        assert_eq!(
            [0, 200, 1023, 1024, 1536, 22_528].map(mb),
            ["0 GB", "200 MB", "1023 MB", "1 GB", "1.5 GB", "22 GB"]
        );
    }
}

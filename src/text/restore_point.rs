//! One restore point.

words!("restore_point");

/// Kept for days.
#[must_use]
pub fn days(days: i64) -> String {
    match days {
        -1..=0 => for_ever().to_owned(),
        ..-1 => super::lists::not_readable(&days.to_string()),
        days => kept_days(days),
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::days;

    #[test]
    fn days_are_one_or_many() {
        assert_eq!([-1, 1, 30, -7].map(days), ["Until it is deleted", "1 day", "30 days", "Not readable: -7"]);
        assert_eq!(in_german(|| [-1, 1, 30].map(days)), ["Bis zum Löschen", "1 Tag", "30 Tage"]);
    }
}

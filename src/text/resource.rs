//! A server, disk or file system.

words!("resource");

/// What it means that its own service does not list it: whether any of its backups are left is only said where they were read.
#[must_use]
pub fn gone_and(none_left: bool) -> &'static str {
    if none_left { gone_note_none() } else { gone_note() }
}

#[cfg(test)]
mod tests {
    use super::gone_and;
    use crate::text::language::in_german;

    #[test]
    fn backups_may_still_be_there_only_where_none_was_read_as_none() {
        let said = || [false, true].map(|none| gone_and(none).len());
        for [may_be, none] in [said(), in_german(said)] {
            assert!(may_be > none && none > 0);
        }
        assert!(gone_and(false).ends_with("Its backups may still be there."));
        assert!(!gone_and(true).contains("backups"));
    }
}

//! When the newest good backup of each resource was made, of the backups of the vault.

use std::collections::HashMap;

use backup_api::Phase;
use backup_api::cbr::model::Backup;
use backup_api::ids;
use backup_api::json::{Read, Value};
use backup_api::time::Time;

use crate::pages::vault::Page;
use crate::text::vault as words;

/// When the newest good backup of each resource was made, as far as that is known.
pub(super) struct Newest {
    of: HashMap<String, Own>,
    /// All backups are here.
    whole: bool,
    /// What is said of a resource that is not among them: of a part of the backups only what is there says something.
    none: &'static str,
}

/// What the backups of one resource say.
#[derive(Clone, Copy, Default)]
struct Own {
    /// When the newest good one was made, of those that say it.
    at: Option<Time>,
    /// One may be good that does not say so, or is and does not say since when.
    unsure: bool,
}

/// The newest backups. Tracks them.
pub(super) fn newest(page: Page) -> Newest {
    let (failed, whole) = (page.backups.error.with(Option::is_some), page.backups.whole());
    page.backups.value.with(|rows| {
        let none = match rows {
            Some(_) if whole => words::never(),
            Some(_) => words::latest_part(),
            None if failed => words::latest_unknown(),
            None => words::latest_awaited(),
        };
        Newest { of: newest_of(rows.as_deref().unwrap_or_default()), whole, none }
    })
}

impl Newest {
    /// When the newest good backup of a resource was made, else what is said instead. No list that holds none of its backups
    /// proves that there is none where the vault counts some.
    pub(super) fn said(&self, id: &str, counted: Option<i64>) -> Result<Time, &'static str> {
        match self.of.get(&ids::key(id)) {
            Some(Own { at: Some(at), .. }) => Ok(*at),
            Some(Own { unsure: true, .. }) => Err(words::latest_unsaid()),
            Some(_) if self.whole => Err(words::latest_unusable()),
            None if self.whole && counted.is_some_and(|count| count > 0) => Err(words::latest_apart()),
            _ => Err(self.none),
        }
    }
}

/// By the keys of the resources' ids.
fn newest_of(rows: &[Value]) -> HashMap<String, Own> {
    let mut newest: HashMap<String, Own> = HashMap::new();
    for backup in rows.iter().map(Backup::read) {
        let own = newest.entry(ids::key(&backup.resource_id)).or_default();
        match (backup.phase(), backup.created_at) {
            (Phase::Good, Some(at)) => own.at = own.at.max(Some(at)),
            (Phase::Good | Phase::Unknown, _) => own.unsure = true,
            _ => {}
        }
    }
    newest
}

#[cfg(test)]
mod tests {
    use backup_api::json;
    use backup_api::time::Time;

    use super::{Newest, newest_of};

    #[test]
    fn the_newest_that_can_be_used_counts() {
        let backup = |resource: &str, status: &str, at: &str| json!({"resource_id": resource, "status": status, "created_at": at});
        let of = newest_of(&[
            backup("a-1", "available", "2026-01-01T00:00:00Z"),
            backup("A1", "available", "2026-01-02T00:00:00Z"),
            backup("a-1", "error", "2026-01-03T00:00:00Z"),
            backup("b", "error", "2026-01-01T00:00:00Z"),
            backup("c", "available", "soon"),
            backup("e", "a_new_word", "2026-01-01T00:00:00Z"),
            backup("f", "error", "2026-01-01T00:00:00Z"),
            backup("f", "available", ""),
        ]);
        let none = "None";
        let unsaid = "Not known: no backup says that it is usable and when it was made";
        let found = Newest { of, whole: true, none };
        assert_eq!(found.said("a-1", Some(2)).ok(), Time::parse("2026-01-02T00:00:00Z"));
        for (id, counted, said) in [
            ("b", Some(1), "None usable"),
            ("c", Some(1), unsaid),
            ("e", Some(1), unsaid),
            ("f", Some(2), unsaid),
            ("d", Some(0), none),
            ("d", None, none),
            ("d", Some(3), "Not known: the vault counts some, the list of backups shows none"),
        ] {
            assert_eq!(found.said(id, counted), Err(said), "{id} {counted:?}");
        }
        let part = Newest { whole: false, ..found };
        assert_eq!([part.said("d", Some(3)), part.said("b", Some(1))], [Err(none), Err(none)]);
    }
}

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
    of: HashMap<String, Option<Time>>,
    /// All backups are here.
    whole: bool,
    /// What is said of a resource that is not among them: of a part of the backups only what is there says something.
    none: &'static str,
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
            Some(Some(at)) => Ok(*at),
            None if self.whole && counted.is_some_and(|count| count > 0) => Err(words::latest_apart()),
            _ => Err(self.none),
        }
    }
}

/// By the keys of the resources' ids; nothing where none of its backups is good.
fn newest_of(rows: &[Value]) -> HashMap<String, Option<Time>> {
    let mut newest: HashMap<String, Option<Time>> = HashMap::new();
    for backup in rows.iter().map(Backup::read) {
        let at = backup.created_at.filter(|_| backup.phase() == Phase::Good);
        let own = newest.entry(ids::key(&backup.resource_id)).or_default();
        *own = at.max(*own);
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
        ]);
        let none = "None";
        let found = Newest { of, whole: true, none };
        assert_eq!(found.said("a-1", Some(2)).ok(), Time::parse("2026-01-02T00:00:00Z"));
        for (id, counted, said) in [
            ("b", Some(1), none),
            ("c", Some(1), none),
            ("d", Some(0), none),
            ("d", None, none),
            ("d", Some(3), "Not known: the vault counts some, the list of backups shows none"),
        ] {
            assert_eq!(found.said(id, counted), Err(said), "{id} {counted:?}");
        }
        let part = Newest { whole: false, ..found };
        assert_eq!(part.said("d", Some(3)), Err(none));
    }
}

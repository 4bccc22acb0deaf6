//! Which backups are shown, in which order.

use backup_api::cbr::model::Backup;

use crate::pages::parts::{Key, fits, order, search};
use crate::ui::Sort;

/// Indexes of the backups that fit, in order.
pub(super) fn select(rows: &[Backup], query: &str, state: &str, sort: Sort) -> Vec<usize> {
    let found = |backup: &Backup| {
        let resource = backup.resource_name.as_deref().unwrap_or_default();
        let point = backup.checkpoint_id.as_deref().unwrap_or_default();
        search(query, &[&backup.name, &backup.id, resource, &backup.resource_id, point])
    };
    let fitting = rows.iter().enumerate().filter(|(_, backup)| fits(state, &backup.status) && found(backup));
    order(fitting.map(|(index, backup)| (key(backup, sort.key), index)).collect(), sort.descending)
}

fn key(backup: &Backup, column: &str) -> Key {
    match column {
        "name" => Key::text(&backup.name),
        "state" => Key::text(&backup.status),
        "resource" => Key::text(backup.resource_name.as_deref().unwrap_or_default()),
        "size" => Key::number(backup.resource_size_gb),
        "expires" => Key::time(backup.expired_at),
        _ => Key::time(backup.created_at),
    }
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::Backup;
    use backup_api::time::Time;

    use super::{Sort, select};

    #[test]
    fn backups_are_narrowed_and_ordered() {
        let backup = |name: &str, status: &str, at: i64, size: Option<i64>| Backup {
            name: name.to_owned(),
            status: status.to_owned(),
            created_at: Some(Time::from_millis(at)),
            resource_size_gb: size,
            resource_name: Some(format!("ecs-{name}")),
            ..Backup::default()
        };
        let rows = [
            backup("a", "available", 1, Some(40)),
            backup("b", "error", 3, None),
            backup("c", "available", 2, Some(5)),
        ];
        let newest = Sort { key: "made", descending: true };
        for (query, state, sort, expected) in [
            ("", "", newest, vec![1, 2, 0]),
            ("ecs-c", "", newest, vec![2]),
            ("", "available", newest, vec![2, 0]),
            ("", "", Sort { key: "size", descending: true }, vec![0, 2, 1]),
        ] {
            assert_eq!(select(&rows, query, state, sort), expected, "{query} {state}");
        }
    }
}

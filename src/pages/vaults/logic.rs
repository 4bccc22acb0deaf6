//! Which vaults are shown, in which order.

use backup_api::cbr::model::Vault;

use crate::pages::parts::{Key, fits, order, search};
use crate::ui::Sort;

/// Indexes of the vaults that fit, in order.
pub(super) fn select(rows: &[Vault], query: &str, state: &str, sort: Sort) -> Vec<usize> {
    let fitting = rows
        .iter()
        .enumerate()
        .filter(|(_, vault)| fits(state, &vault.billing.status) && search(query, &[&vault.name, &vault.id]));
    order(fitting.map(|(index, vault)| (key(vault, sort.key), index)).collect(), sort.descending)
}

fn key(vault: &Vault, column: &str) -> Key {
    match column {
        "state" => Key::text(&vault.billing.status),
        "kind" => Key::text(&vault.billing.object_type),
        // Parts in a thousand: whole percents put many vaults into one rank.
        "capacity" => Key::number(share(vault)),
        "resources" => Key::Number(i64::try_from(vault.resources.len()).unwrap_or(i64::MAX)),
        "created" => Key::time(vault.created_at),
        _ => Key::text(&vault.name),
    }
}

fn share(vault: &Vault) -> Option<i64> {
    let size = vault.billing.size_gb.filter(|size| *size > 0)?;
    Some(vault.billing.used_mb?.saturating_mul(1000) / size.saturating_mul(1024))
}

/// Whether another vault has the same name: then only the id tells them apart.
pub(super) fn has_twin(rows: &[Vault], vault: &Vault) -> bool {
    rows.iter().filter(|other| other.name == vault.name).nth(1).is_some()
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::{Billing, Vault};

    use super::{Sort, has_twin, select};

    fn vault(name: &str, status: &str, used_mb: Option<i64>) -> Vault {
        let billing = Billing { status: status.to_owned(), size_gb: Some(100), used_mb, ..Billing::default() };
        Vault { id: format!("id-{name}"), name: name.to_owned(), billing, ..Vault::default() }
    }

    #[test]
    fn rows_are_narrowed_and_ordered() {
        let rows = [
            vault("web", "available", Some(10)),
            vault("db", "error", Some(90_000)),
            vault("", "", None),
            vault("Archive", "available", Some(0)),
        ];
        let by = |key, descending| Sort { key, descending };
        for (query, state, sort, expected) in [
            ("", "", by("name", false), vec![3, 1, 0, 2]),
            ("", "", by("name", true), vec![0, 1, 3, 2]),
            ("", "", by("capacity", true), vec![1, 0, 3, 2]),
            ("ID-DB", "", by("name", false), vec![1]),
            ("", "available", by("name", false), vec![3, 0]),
            ("", "?", by("name", false), vec![2]),
            ("web", "error", by("name", false), vec![]),
        ] {
            assert_eq!(select(&rows, query, state, sort), expected, "{query} {state} {sort:?}");
        }
    }

    #[test]
    fn twins_share_a_name() {
        let rows = [vault("a", "", None), vault("b", "", None), vault("a", "", None)];
        assert_eq!(rows.iter().map(|row| has_twin(&rows, row)).collect::<Vec<_>>(), [true, false, true]);
    }
}

//! Which resources are shown, and how they stand.

use backup_api::cbr::model::Protectable;

use crate::pages::parts::{Key, order, search};
use crate::ui::Sort;

/// How a resource stands with respect to backups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pages) enum Cover {
    /// Associated with a vault. That alone does not mean that a backup exists.
    InVault,
    /// In no vault.
    None,
    /// In no vault, and the service would refuse it.
    Unfit,
    /// The service does not say, or not so that it can be read.
    NotSaid,
}

impl Cover {
    /// All, in the order of the filter.
    pub(super) const ALL: [Self; 4] = [Self::None, Self::Unfit, Self::InVault, Self::NotSaid];

    /// Value in the filter.
    pub(super) const fn value(self) -> &'static str {
        match self {
            Self::InVault => "vault",
            Self::None => "none",
            Self::Unfit => "unfit",
            Self::NotSaid => "unknown",
        }
    }
}

/// How `row` stands.
pub(in crate::pages) const fn cover(row: &Protectable) -> Cover {
    match (&row.vault, row.can_be_backed_up) {
        (Some(_), _) => Cover::InVault,
        (None, _) if row.vault_unread => Cover::NotSaid,
        (None, Some(false)) => Cover::Unfit,
        (None, Some(true)) => Cover::None,
        (None, None) => Cover::NotSaid,
    }
}

/// Indexes of the resources that fit, in order.
pub(super) fn select(rows: &[Protectable], query: &str, filter: &str, sort: Sort) -> Vec<usize> {
    let fitting = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| (filter.is_empty() || cover(row).value() == filter) && search(query, &[&row.name, &row.id]));
    order(fitting.map(|(index, row)| (key(row, sort.key), index)).collect(), sort.descending)
}

fn key(row: &Protectable, column: &str) -> Key {
    match column {
        "state" => Key::text(&row.status),
        "cover" => Key::text(cover(row).value()),
        "size" => Key::number(row.size_gb),
        _ => Key::text(&row.name),
    }
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::{Protectable, Vault};

    use super::{Cover, Sort, cover, select};

    fn row(name: &str, vault: bool, fit: Option<bool>) -> Protectable {
        Protectable {
            id: format!("id-{name}"),
            name: name.to_owned(),
            can_be_backed_up: fit,
            vault: vault.then(Box::<Vault>::default),
            ..Protectable::default()
        }
    }

    #[test]
    fn a_resource_in_a_vault_counts_as_such_even_if_another_could_not_take_it() {
        for (vault, fit, expected) in [
            (true, Some(false), Cover::InVault),
            (false, Some(false), Cover::Unfit),
            (false, Some(true), Cover::None),
            (false, None, Cover::NotSaid),
        ] {
            assert_eq!(cover(&row("a", vault, fit)), expected, "{vault} {fit:?}");
        }
    }

    #[test]
    fn resources_are_narrowed() {
        let rows = [row("web", true, None), row("db", false, Some(true)), row("old", false, Some(false))];
        let by_name = Sort { key: "name", descending: false };
        for (query, filter, expected) in [
            ("", "", vec![1, 2, 0]),
            ("", "vault", vec![0]),
            ("", "none", vec![1]),
            ("", "unfit", vec![2]),
            ("id-w", "", vec![0]),
        ] {
            assert_eq!(select(&rows, query, filter, by_name), expected, "{query} {filter}");
        }
    }
}

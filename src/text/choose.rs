//! Choosing resources.

use super::lists::listed;
use super::size;

words!("choose");

/// "3 servers, 120 GB of 200 GB". A size that is not known is said. `free`: the room is what is left of a vault.
#[must_use]
pub fn sum(count: usize, sizes: &[Option<i64>], room: Option<i64>, free: bool, object_type: &str) -> String {
    let (known, unknown) = known(sizes);
    let counted = counted(object_type, count);
    let said = match room {
        _ if unknown > 0 && unknown == sizes.len() => counted,
        None => sum_alone(&counted, known),
        Some(room) if free && known > room => sum_over_free(&counted, known, known - room),
        Some(room) if known > room => sum_over(&counted, known, known - room),
        Some(room) if free => sum_of_free(&counted, known, room),
        Some(room) => sum_of(&counted, known, room),
    };
    listed([Some(said), (unknown > 0).then(|| sum_unknown(unknown))].into_iter().flatten())
}

/// What the sizes that are known add up to, and how many are not.
#[must_use]
pub fn known(sizes: &[Option<i64>]) -> (i64, usize) {
    let known = sizes.iter().flatten().fold(0, |sum: i64, size| sum.saturating_add(*size));
    (known, sizes.iter().filter(|size| size.is_none()).count())
}

/// "40 GB, system disk": how large it is, and what it is.
#[must_use]
pub fn disk_size(size: Option<String>, system: bool) -> String {
    listed([size, system.then(|| system_disk().to_owned())].into_iter().flatten())
}

/// "160 GB free"; the whole where it is not known how much is promised.
#[must_use]
pub fn vault_room(free: Option<i64>, whole: Option<i64>) -> String {
    match (free, whole) {
        (Some(free), _) => room_free(&size::gb(free)),
        (None, Some(whole)) => size::gb(whole),
        (None, None) => String::new(),
    }
}

/// "production (servers)".
#[must_use]
pub fn vault_name(name: &str, object_type: &str) -> String {
    if object_type.is_empty() { name.to_owned() } else { vault_name_for(name, object_type) }
}

/// Why there is nothing of a vault to choose from.
#[must_use]
pub fn held_none(vault_known: bool) -> &'static str {
    if vault_known { held_none_inside() } else { held_none_unknown() }
}

#[cfg(test)]
mod tests {
    use super::{aside, search, sum};
    use crate::text::language::in_german;

    #[test]
    fn what_is_put_aside_is_counted() {
        assert_eq!(aside(1, "disk", "server"), "1 disk is put aside: this vault takes servers");
        assert_eq!(
            in_german(|| [1, 2].map(|count| aside(count, "turbo", "server"))),
            [
                "1 Dateisystem ist zurückgestellt: Dieser Tresor nimmt Server auf",
                "2 Dateisysteme sind zurückgestellt: Dieser Tresor nimmt Server auf"
            ]
        );
    }

    #[test]
    fn a_sum_says_what_it_is_of() {
        let said = |room, free| in_german(|| sum(3, &[Some(100), Some(20), None], room, free, "disk"));
        assert_eq!(said(None, false), "3 Festplatten, 120 GB, Größe von 1 nicht bekannt");
        for room in [None, Some(200)] {
            assert_eq!(
                sum(2, &[None, None], room, true, "disk"),
                "2 disks, size of 2 not known",
                "unknown is not zero"
            );
        }
        assert_eq!(sum(1, &[Some(0)], None, false, "disk"), "1 disk, 0 GB");
        assert_eq!(said(Some(200), true), "3 Festplatten, 120 GB von 200 freien GB, Größe von 1 nicht bekannt");
        assert_eq!(
            sum(2, &[Some(340), Some(340)], Some(160), true, "server"),
            "2 servers, 680 GB: 520 GB more than is free"
        );
        assert_eq!(sum(1, &[Some(40)], Some(30), false, "server"), "1 server, 40 GB: 10 GB more than the vault");
        assert_eq!(sum(1, &[Some(40)], Some(40), false, "server"), "1 server, 40 GB of 40 GB");
        assert_eq!(in_german(|| search("turbo")), "Dateisysteme nach Name oder ID suchen");
    }
}

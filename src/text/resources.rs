//! Servers, disks and file systems.

words!("resources");

/// Name of a kind, as a tab.
#[must_use]
pub fn tab(object_type: &str) -> String {
    super::status::object_type(object_type)
}

/// For states of a list.
#[must_use]
pub fn what(object_type: &str) -> &'static str {
    match object_type.as_bytes() {
        b"server" => what_servers(),
        b"disk" => what_disks(),
        b"turbo" => what_file_systems(),
        _ => what_resources(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{disks, empty};

    #[test]
    fn german_kinds_have_their_plural() {
        in_german(|| {
            assert_eq!([disks(1), disks(2)], ["1 Festplatte", "2 Festplatten"]);
            assert_eq!(
                ["server", "disk", "turbo", "new"].map(empty),
                ["Server", "Festplatten", "Dateisysteme", "Ressourcen"]
                    .map(|kind| format!("Der Dienst listet keine {kind} auf"))
            );
        });
    }
}

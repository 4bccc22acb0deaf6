//! Servers, disks and file systems.

words!("resources");

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::counted;

    #[test]
    fn german_kinds_have_their_plural() {
        in_german(|| {
            assert_eq!([counted("disk", 1), counted("disk", 2)], ["1 Festplatte", "2 Festplatten"]);
        });
    }
}

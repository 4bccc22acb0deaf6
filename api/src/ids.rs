//! Ids as the services write them: one thing has one id, in whatever case, with dashes or without.

/// Whether two ids name the same thing.
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    plain(one).eq(plain(other))
}

/// An id as it is looked up by: the same text for every way to write it.
#[must_use]
pub fn key(id: &str) -> String {
    plain(id).map(char::from).collect()
}

/// Whether one of these names the same thing.
#[must_use]
pub fn among(all: &[String], id: &str) -> bool {
    all.iter().any(|one| same(one, id))
}

/// Whether a text names the thing of this id.
#[must_use]
pub fn named(text: &str, id: &str) -> bool {
    key(text).contains(&key(id))
}

/// What of an id tells it from others.
fn plain(id: &str) -> impl Iterator<Item = u8> {
    id.trim().bytes().filter(|byte| *byte != b'-').map(|byte| byte.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::{among, key, named, same};

    #[test]
    fn case_and_dashes_tell_no_ids_apart() {
        for (one, other, is) in [
            ("a1-b2", "A1B2", true),
            ("a1b2", "a1b2", true),
            ("", "", true),
            ("a1b2", "a1b3", false),
            ("a1b2", "a1b", false),
            ("", "a", false),
        ] {
            assert_eq!((same(one, other), same(other, one)), (is, is), "{one} {other}");
            assert_eq!(key(one) == key(other), is, "{one} {other}");
            assert_eq!(among(&[other.to_owned()], one), is, "{one} {other}");
        }
        assert!(named("The server A1-B2 is busy", "a1b2") && !named("The server a1b3 is busy", "a1b2"));
    }
}

//! Changing over: region and project in the top bar, and the search for a place.

use super::lists::listed_with;

words!("switch");

/// Name of region and project. The default project of a region is called like it.
#[must_use]
pub fn current(region: &str, project: &str) -> String {
    if project.is_empty() || project == region { region.to_owned() } else { listed_with(region, project) }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{found, wanted};

    #[test]
    fn german_counts_the_places() {
        assert_eq!([found(1), found(2)], ["1 place", "2 places"]);
        assert_eq!(in_german(|| [found(1), found(2), wanted("eu-nl")]), ["1 Ziel", "2 Ziele", "Für eu-nl anmelden"]);
    }
}

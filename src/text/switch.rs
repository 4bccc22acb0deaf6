//! Changing over: region and project in the top bar, and the search for a place.

use backup_api::profile::Region;

use super::lists::listed_with;

words!("switch");

/// Name of region and project. The default project of a region is called like it.
#[must_use]
pub fn current(region: &str, project: &str) -> String {
    if project.is_empty() || project == region { region.to_owned() } else { listed_with(region, project) }
}

/// A region as it is offered: its name, and its id.
#[must_use]
pub fn region(region: &Region) -> String {
    format!("{} ({})", region_name(region.id, region.name), region.id)
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{found, region, wanted};

    #[test]
    fn results_are_counted() {
        assert_eq!([found(1), found(2)], ["1 result", "2 results"]);
        assert_eq!(
            in_german(|| [found(1), found(2), wanted("eu-nl")]),
            ["1 Treffer", "2 Treffer", "Für eu-nl anmelden"]
        );
    }

    #[test]
    fn a_region_is_named_in_the_language_of_the_page() {
        let of = |profile: &backup_api::Profile| profile.regions.iter().map(region).collect::<Vec<_>>();
        let own = || of(&backup_api::profile::OTC);
        assert_eq!(own(), ["Germany (eu-de)", "Netherlands (eu-nl)", "Switzerland (eu-ch2)"]);
        assert_eq!(in_german(own), ["Deutschland (eu-de)", "Niederlande (eu-nl)", "Schweiz (eu-ch2)"]);
        let other = of(&backup_api::profile::HUAWEI);
        assert_eq!(other.last().map(String::as_str), Some("Dublin (eu-west-101)"));
    }
}

//! The walkthrough.

words!("protect");

/// What starting over leaves behind in the cloud.
#[must_use]
pub fn start_over_note(vault: &str, running: bool) -> String {
    if running { start_over_running(vault) } else { start_over_kept(vault) }
}

/// The deed: "Go on with 3 resources".
#[must_use]
pub fn go_on(count: usize) -> String {
    if count == 0 { go_on_alone().to_owned() } else { go_on_with(count) }
}

/// Resources in one line: "web-1, web-2 and 3 more".
#[must_use]
pub fn names(names: &[String]) -> String {
    super::lists::names(names, 3)
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{done, names};

    #[test]
    fn many_names_become_a_number() {
        let all: Vec<String> = ["a", "b", "c", "d", "e"].map(str::to_owned).to_vec();
        assert_eq!(names(&all), "a, b, c and 2 more");
        assert_eq!(names(all.get(..2).unwrap_or_default()), "a, b");
        assert_eq!(names(&[]), "");
    }

    #[test]
    fn german_names_the_rest_too() {
        let all = ["a", "b", "c", "d", "e"].map(str::to_owned);
        assert_eq!(in_german(|| names(&all)), "a, b, c und 2 weitere");
        assert_eq!(
            in_german(|| done("Tresor", "Ressourcen")),
            "Nächster Schritt: Ressourcen. Vorheriger Schritt: Tresor."
        );
    }
}

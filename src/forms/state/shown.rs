//! The fields that stand on the page, and which of them a problem belongs to.

use backup_api::Problem;
use leptos::prelude::*;

use crate::forms::tags::{half, part};
use crate::text;

/// A field as it is shown: where the summary's links go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// JSON path; stands for everything below it that has no field of its own.
    pub path: String,
    /// Its label.
    pub label: String,
    /// The DOM id that takes the focus.
    pub id: String,
    /// What the entries are called, in their order, where this field is a list.
    pub entries: Option<Signal<Vec<String>>>,
}

impl Shown {
    /// The sentence for a problem of this field, with the entry that it is about.
    #[must_use]
    pub fn sentence(&self, problem: &Problem) -> String {
        let said = text::problem(problem, part(&problem.path, &self.path).unwrap_or(&self.label));
        match self.entry(&problem.path) {
            Some(name) => format!("{name}: {said}"),
            None => said,
        }
    }

    fn entry(&self, path: &str) -> Option<String> {
        let (index, _) = path.strip_prefix(self.path.as_str())?.strip_prefix('[')?.split_once(']')?;
        let index: usize = index.parse().ok()?;
        let name = self.entries?.try_with(|names| names.get(index).cloned()).flatten();
        name.filter(|name| !name.is_empty())
    }

    /// The id that takes the focus for a problem at `path`, which may be about a part of this field.
    #[must_use]
    pub fn target(&self, path: &str) -> String {
        let part =
            path.strip_prefix(self.path.as_str()).filter(|rest| rest.ends_with(".key") || rest.ends_with(".value"));
        match part.and_then(half) {
            Some((row, part)) => part.input_id(&self.id, row),
            None => self.id.clone(),
        }
    }
}

/// The field that a path belongs to: the one with the longest path that it begins with.
pub(super) fn owner<'a>(shown: &'a [Shown], path: &str) -> Option<&'a Shown> {
    shown
        .iter()
        .filter(|field| {
            path.strip_prefix(field.path.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        })
        .max_by_key(|field| field.path.len())
}

#[cfg(test)]
mod tests {
    use backup_api::problem::{Kind, Problem};
    use leptos::prelude::*;

    use super::{Shown, owner};

    #[test]
    fn a_problem_belongs_to_the_nearest_field() {
        let field =
            |path: &str| Shown { path: path.to_owned(), label: String::new(), id: path.to_owned(), entries: None };
        let shown = [field("vault.resources"), field("vault.name"), field("vault"), field("vault.tags[1].key")];
        let at = |path| owner(&shown, path).map(|field| field.path.as_str());
        assert_eq!(at("vault.resources[3].id"), Some("vault.resources"));
        assert_eq!(at("vault.name"), Some("vault.name"));
        assert_eq!(at("vault.namespace"), Some("vault"));
        assert_eq!(at("vault.tags[1].key"), Some("vault.tags[1].key"));
        assert_eq!(at("backup.name"), None);
    }

    #[test]
    fn a_problem_names_the_entry_of_its_list() {
        Owner::new().with(|| {
            let shown = Shown {
                path: "resources".to_owned(),
                label: "Resources".to_owned(),
                id: String::new(),
                entries: Some(Signal::stored(vec!["web-01".to_owned(), "db-01".to_owned()])),
            };
            let said = |path: &str| shown.sentence(&Problem::error(36, path, Kind::NotInVault));
            let rest = "Associate it with the vault first, or remove it from the choice.";
            assert_eq!(said("resources[1]"), format!("db-01: {rest}"));
            assert_eq!(said("resources[1].id"), format!("db-01: {rest}"));
            assert_eq!(said("resources[7].id"), rest);
            assert_eq!(said("resources"), rest);
        });
    }
}

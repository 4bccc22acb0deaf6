//! The fields that stand on the page, and which of them a problem belongs to.

use crate::dom::prelude::*;
use backup_api::Problem;
use backup_api::problem::Kind;

use crate::form::tags::{half, part};
use crate::text;
use crate::ui::TagPart;

/// A field as it stands on the page: where the summary's links go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldBinding {
    /// JSON path; stands for everything below it that has no field of its own.
    pub path: String,
    /// Its label.
    pub label: String,
    /// The DOM id that takes the focus.
    pub id: String,
    /// What the entries are called, in their order, where this field is a list.
    pub entries: Option<Signal<Vec<String>>>,
    /// The row of each sent entry, where this field is rows of tags: one that is left empty is not sent.
    pub rows: Option<Signal<Vec<usize>>>,
    /// What is typed, where the blanks around it are not sent: places are counted with them.
    pub typed: Option<RwSignal<String>>,
}

impl FieldBinding {
    /// A plain field.
    #[must_use]
    pub fn new(path: &str, label: &str, id: &str) -> Self {
        let (path, label, id) = (path.to_owned(), label.to_owned(), id.to_owned());
        Self { path, label, id, entries: None, rows: None, typed: None }
    }

    /// The sentence for a problem of this field, with the entry or the half of a row that it is about.
    #[must_use]
    pub fn sentence(&self, problem: &Problem) -> String {
        let message = self.message(problem);
        match self.entry(&problem.path) {
            Some(name) => format!("{name}: {message}"),
            None => message,
        }
    }

    /// The same where it stands at that entry already.
    #[must_use]
    pub fn message(&self, problem: &Problem) -> String {
        text::problem(&self.seen(problem), part(&problem.path, &self.path).unwrap_or(&self.label))
    }

    /// The row in which the sent entry stands.
    #[must_use]
    pub fn row(&self, sent: usize) -> usize {
        self.rows.and_then(|rows| rows.try_with(|rows| rows.get(sent).copied()).flatten()).unwrap_or(sent)
    }

    /// The problem with its places counted in what is shown, not in what is sent of it.
    fn seen(&self, problem: &Problem) -> Problem {
        let mut seen = problem.clone();
        match &mut seen.kind {
            Kind::Duplicate { first } => *first = self.row(*first),
            Kind::BadCharacter { position, .. } if problem.path == self.path => *position += self.leading(),
            _ => {}
        }
        seen
    }

    /// How many blanks stand before what is sent.
    fn leading(&self) -> usize {
        let count = |typed: &String| typed.chars().take_while(|it| it.is_whitespace()).count();
        self.typed.and_then(|typed| typed.try_with(count)).unwrap_or_default()
    }

    /// What the entry at `path` is called, where it is about one.
    #[must_use]
    pub fn entry(&self, path: &str) -> Option<String> {
        let rest = path.strip_prefix(self.path.as_str())?;
        if self.rows.is_some() {
            return half(rest).map(|(row, part)| text::tags::place(self.row(row) + 1, part == TagPart::Key));
        }
        let (index, _) = rest.strip_prefix('[')?.split_once(']')?;
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
            Some((row, part)) => part.input_id(&self.id, self.row(row)),
            None => self.id.clone(),
        }
    }
}

/// The field that a path belongs to: the one with the longest path that it begins with.
pub(super) fn owner<'a>(bindings: &'a [FieldBinding], path: &str) -> Option<&'a FieldBinding> {
    bindings
        .iter()
        .filter(|field| {
            path.strip_prefix(field.path.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        })
        .max_by_key(|field| field.path.len())
}

#[cfg(test)]
mod tests {
    use crate::dom::prelude::*;
    use backup_api::problem::{Charset, Kind, Problem};

    use super::{FieldBinding, owner};

    #[test]
    fn a_problem_belongs_to_the_nearest_field() {
        let field = |path: &str| FieldBinding::new(path, "", path);
        let bindings = [field("vault.resources"), field("vault.name"), field("vault"), field("vault.tags[1].key")];
        let at = |path| owner(&bindings, path).map(|field| field.path.as_str());
        assert_eq!(at("vault.resources[3].id"), Some("vault.resources"));
        assert_eq!(at("vault.name"), Some("vault.name"));
        assert_eq!(at("vault.namespace"), Some("vault"));
        assert_eq!(at("vault.tags[1].key"), Some("vault.tags[1].key"));
        assert_eq!(at("backup.name"), None);
    }

    #[test]
    fn a_problem_names_the_entry_of_its_list() {
        Owner::new().with(|| {
            let binding = FieldBinding {
                entries: Some(Signal::stored(vec!["web-01".to_owned(), "db-01".to_owned()])),
                ..FieldBinding::new("resources", "Resources", "")
            };
            let message =
                |path: &str| binding.sentence(&Problem::error("cbr.checkpoint.resources", path, Kind::NotInVault));
            let rest = "Associate it with the vault first, or remove it from the choice.";
            assert_eq!(message("resources[1]"), format!("db-01: {rest}"));
            assert_eq!(message("resources[1].id"), format!("db-01: {rest}"));
            assert_eq!(message("resources[7].id"), rest);
            assert_eq!(message("resources"), rest);
        });
    }

    #[test]
    fn a_tag_is_found_in_its_row_whatever_empty_rows_stand_above() {
        Owner::new().with(|| {
            let binding =
                FieldBinding { rows: Some(Signal::stored(vec![1, 2])), ..FieldBinding::new("tags", "Tags", "f") };
            assert_eq!(binding.target("tags[0].key"), "f-key-1");
            assert_eq!(binding.target("tags[1].value"), "f-value-2");
            assert_eq!(binding.target("tags"), "f");
            let twice = Problem::error("csbs.tag.once", "tags[1].key", Kind::Duplicate { first: 0 });
            assert_eq!(binding.sentence(&twice), "row 3, key: This is the same as entry 2. Remove one of them.");
            assert_eq!(binding.message(&twice), "This is the same as entry 2. Remove one of them.");
            let empty = Problem::error("csbs.tag.key", "tags[0].key", Kind::Missing);
            assert_eq!(binding.sentence(&empty), "row 2, key: Enter the tag key.");
        });
    }

    #[test]
    fn a_character_is_looked_for_in_what_was_typed() {
        Owner::new().with(|| {
            let binding = FieldBinding {
                typed: Some(RwSignal::new("  a b".to_owned())),
                ..FieldBinding::new("vault.name", "Name", "f")
            };
            let kind = Kind::BadCharacter { found: ' ', position: 2, allowed: Charset::Name };
            assert_eq!(
                binding.sentence(&Problem::error("cbr.vault.name", "vault.name", kind)),
                "Use letters, digits, - and _. Remove the space at position 4."
            );
        });
    }
}

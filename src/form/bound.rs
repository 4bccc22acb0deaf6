//! What binds a control to its form: its problems, its place in the summary, the moment it is left.

use crate::dom::prelude::*;

use super::group_warnings::group_warnings;
use super::state::{FieldBinding, Form};
use crate::text;
use crate::ui;

/// What a bound field needs of its form, made once for a path.
#[derive(Clone)]
pub struct Bound {
    /// DOM id of the control.
    pub id: String,
    /// Sentences that stop the request.
    pub errors: Signal<Vec<String>>,
    /// Sentences that do not.
    pub warnings: Signal<Vec<String>>,
    /// Runs when the field is left.
    pub leave: Callback<()>,
}

impl Bound {
    /// Of a field that stands outside every form: it has no problems.
    #[must_use]
    pub fn free() -> Self {
        Self {
            id: ui::id::next("field"),
            errors: Signal::stored(Vec::new()),
            warnings: Signal::stored(Vec::new()),
            leave: Callback::new(|()| {}),
        }
    }
}

/// The most problems of one field that are written out: nobody reads hundreds.
pub(super) const MANY: usize = 10;

/// Binds the field at `path` to `form` for as long as the current owner lives.
#[must_use]
pub fn bind(form: Form, path: &str, label: &str) -> Bound {
    bound(form, FieldBinding::new(path, label, &ui::id::next("field")))
}

/// The same of a text from which the blanks at both ends are taken before it is sent.
#[must_use]
pub fn bind_text(form: Form, path: &str, label: &str, typed: RwSignal<String>) -> Bound {
    let bound =
        bound(form, FieldBinding { typed: Some(typed), ..FieldBinding::new(path, label, &ui::id::next("field")) });
    let warnings = bound.warnings;
    let warnings = derive(move || {
        let mut lines = warnings.get();
        lines.extend(typed.with(|typed| blanks(typed).then(|| left_out(typed.trim()))));
        lines
    });
    Bound { warnings, ..bound }
}

/// What is left without the blanks is quoted only where it is short enough to be compared.
fn left_out(left: &str) -> String {
    const QUOTED: usize = 64;
    match left.chars().nth(QUOTED) {
        None => text::form::blanks(left),
        Some(_) => text::form::blanks_of_many().to_owned(),
    }
}

/// Whether blanks would be taken from the ends, and something is left.
fn blanks(typed: &str) -> bool {
    let left = typed.trim();
    !left.is_empty() && left.len() < typed.len()
}

/// The same for a list: `entries` are the names of what it holds, in the order of the request.
#[must_use]
pub fn bind_list(form: Form, path: &str, label: &str, entries: Signal<Vec<String>>) -> Bound {
    bound(form, FieldBinding { entries: Some(entries), ..FieldBinding::new(path, label, &ui::id::next("field")) })
}

fn bound(form: Form, binding: FieldBinding) -> Bound {
    let (id, path) = (binding.id.clone(), binding.path.clone());
    form.bind(binding.clone());
    let found = memo({
        let path = path.clone();
        move |_| form.problems_at(&path)
    });
    let messages = move |blocking: bool| {
        let binding = binding.clone();
        derive(move || {
            found.with(|found| {
                let wanted = found.iter().filter(|problem| problem.blocks() == blocking);
                // Each error has to be mended where it is; warnings that are alike would push the list out of sight.
                let mut lines: Vec<String> = match blocking {
                    true => wanted.map(|problem| binding.sentence(problem)).collect(),
                    false => {
                        group_warnings(wanted.map(|problem| (binding.entry(&problem.path), binding.message(problem))))
                    }
                };
                lines.dedup();
                let rest = lines.len().saturating_sub(MANY);
                if rest > 0 {
                    lines.truncate(MANY);
                    lines.push(text::form::more_of_them(rest));
                }
                lines
            })
        })
    };
    Bound { id, errors: messages(true), warnings: messages(false), leave: Callback::new(move |()| form.touch(&path)) }
}

#[cfg(test)]
mod tests {
    use super::{blanks, left_out};

    #[test]
    fn blanks_at_the_ends_are_told() {
        let told: Vec<&str> =
            ["v1", " v1", "v1 ", "\tv 1\n", "v 1", "", "  "].into_iter().filter(|it| blanks(it)).collect();
        assert_eq!(told, [" v1", "v1 ", "\tv 1\n"]);
        assert!(left_out("v 1").contains("“v 1”"));
        assert!(left_out(&"ä".repeat(64)).contains('ä') && !left_out(&"ä".repeat(65)).contains('ä'));
    }
}

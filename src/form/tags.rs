//! Tags bound to a form: each problem at the half of the row that it is about.

use crate::dom::prelude::*;
use backup_api::rules::tag::{KEY, VALUE};

use super::state::{FieldBinding, Form};
use crate::text;
use crate::ui::{self, TagEditor, TagPart, TagProblem, TagRow};

/// The tags of an operation.
#[component]
pub fn Tags(
    /// Its form.
    form: Form,
    /// JSON path of the list.
    path: &'static str,
    /// Its name.
    label: &'static str,
    /// The rows.
    rows: RwSignal<Vec<TagRow>>,
    /// The most tags.
    max: usize,
    /// More may be sent all the same.
    #[prop(optional)]
    advised: bool,
    /// A line under the label.
    #[prop(optional)]
    hint: &'static str,
    /// The most characters of a key and of a value.
    #[prop(default = (KEY, VALUE))]
    limits: (usize, usize),
) -> AnyView {
    let id = ui::id::next("tags");
    let places = memo(move |_| rows.with(|rows| filled(rows)));
    let binding = FieldBinding { rows: Some(places.into()), ..FieldBinding::new(path, label, &id) };
    form.bind(binding.clone());
    let found = memo(move |_| form.problems_at(path));
    let whole = move |blocking: bool| {
        derive(move || {
            found.with(|found| {
                let whole = found.iter().filter(|problem| problem.path == path && problem.blocks() == blocking);
                whole.map(|problem| text::problem(problem, label)).collect::<Vec<_>>()
            })
        })
    };
    let problems = derive(move || {
        found.with(|found| {
            found
                .iter()
                .filter_map(|problem| {
                    let (row, part) = half(problem.path.strip_prefix(path)?)?;
                    let (row, message) = (binding.row(row), binding.message(problem));
                    Some(TagProblem { row, part, message, warning: !problem.blocks() })
                })
                .collect::<Vec<_>>()
        })
    });
    view! {
        <TagEditor
            label=label
            tags=rows
            max=max
            advised=advised
            limits=limits
            hint=MaybeProp::from((!hint.is_empty()).then(|| hint.to_owned()))
            errors=whole(true)
            warnings=whole(false)
            problems=problems
            on_leave=Callback::new(move |()| form.touch(path))
            id=id
        />
    }
    .into_any()
}

/// Indices of the rows that are sent.
fn filled(rows: &[TagRow]) -> Vec<usize> {
    let some = |row: &TagRow| !(row.key.is_empty() && row.value.is_empty());
    rows.iter().enumerate().filter(|(_, row)| some(row)).map(|(index, _)| index).collect()
}

/// `[3].key` is the key of row 3.
pub(super) fn half(rest: &str) -> Option<(usize, TagPart)> {
    let (row, part) = rest.strip_prefix('[')?.split_once(']')?;
    let part = if part == ".value" { TagPart::Value } else { TagPart::Key };
    Some((row.parse().ok()?, part))
}

/// The half of a tag's row that `path` names, where it lies below the editor at `editor`.
pub(super) fn part(path: &str, editor: &str) -> Option<&'static str> {
    let rest = path.strip_prefix(editor).filter(|rest| rest.ends_with("].key") || rest.ends_with("].value"))?;
    half(rest).map(|(_, part)| part_name(part))
}

fn part_name(part: TagPart) -> &'static str {
    match part {
        TagPart::Key => text::tags::key(),
        TagPart::Value => text::tags::value(),
    }
}

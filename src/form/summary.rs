//! The summary above a form: everything that stops the request, in the order of the page.

use backup_api::order::sort_by;
use std::cmp::Ordering;

use crate::dom::prelude::*;
use leptos::html;

use super::bound::MANY;
use super::state::Form;
use crate::text;
use crate::ui::{SummaryEntry, find};

/// The lines of the summary in the order of the page, and how many things there are to change.
pub(super) fn summary(form: Form, page: NodeRef<html::Form>) -> (Vec<SummaryEntry>, usize) {
    let mut entries: Vec<SummaryEntry> = Vec::new();
    // By field: its id and label, and how many lines it has.
    let mut counts: Vec<(String, String, usize)> = Vec::new();
    let mut all = 0;
    for (problem, field) in form.blocking() {
        let Some(field) = field else {
            // A part without a field of its own: the address of the session.
            entries.push(SummaryEntry { field: String::new(), message: text::problem(&problem, &problem.path) });
            all += 1;
            continue;
        };
        let message = format!("{}: {}", field.label, field.sentence(&problem));
        let target = field.target(&problem.path);
        if entries.iter().any(|known| known.message == message && known.field == target) {
            continue;
        }
        all += 1;
        let count = match counts.iter_mut().find(|(id, ..)| *id == field.id) {
            Some((.., count)) => {
                *count += 1;
                *count
            }
            None => {
                counts.push((field.id, field.label, 1));
                1
            }
        };
        if count <= MANY {
            entries.push(SummaryEntry { field: target, message });
        }
    }
    for (field, label, count) in counts {
        if count > MANY {
            let message = format!("{label}: {}", text::form::more_of_them(count - MANY));
            entries.push(SummaryEntry { field, message });
        }
    }
    // Before the first try nobody sees them.
    match page.get_untracked().filter(|_| form.refused.get() > 0) {
        Some(page) => (in_page_order(&page, entries), all),
        None => (entries, all),
    }
}

/// Fields come and go, so the order in which they were made tells nothing.
fn in_page_order(page: &web_sys::Node, entries: Vec<SummaryEntry>) -> Vec<SummaryEntry> {
    let mut placed: Vec<_> = entries.into_iter().map(|entry| (find(page, &entry.field), entry)).collect();
    sort_by(&mut placed, |(left, _), (right, _)| match (left, right) {
        (Some(left), Some(right)) if left == right => Ordering::Equal,
        (Some(left), Some(right)) => {
            let follows = left.compare_document_position(right) & web_sys::Node::DOCUMENT_POSITION_FOLLOWING != 0;
            if follows { Ordering::Less } else { Ordering::Greater }
        }
        (left, right) => right.is_some().cmp(&left.is_some()),
    });
    placed.into_iter().map(|(_, entry)| entry).collect()
}

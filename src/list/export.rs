//! The whole filtered list as a file.

use std::collections::HashSet;

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::list::{Store, csv_head, csv_rows, json_rows};
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::{JsCast, JsValue};

use super::{Column, List, ListSpec};
use crate::text::lists::{self as words, Part};
use crate::ui::IconName;

/// Rows that are written at a time: the page stays its owner's.
const PIECE: usize = 4000;

/// The menu that writes files; of the ticked rows where there are some.
pub(super) fn menu(list: List) -> AnyView {
    let written = RwSignal::new(None::<usize>);
    let label = derive(move || match written.get() {
        Some(percent) => words::exporting(percent),
        None => words::export().to_owned(),
    });
    let content = move || {
        let count = memo(move |_| of(list).len());
        let entry = |json: bool| {
            let words = move || words::export_as(if json { "JSON" } else { "CSV" }, count.get(), list.rows.part());
            let press = move |_: web_sys::MouseEvent| write(list, written, json);
            view! { <button class="bc-link" type="button" on:click=press>{words}</button> }.into_any()
        };
        view! {
            {entry(false)}
            {entry(true)}
        }
        .into_any()
    };
    super::menu::menu(label, IconName::Copy, ViewFn::from(content))
}

/// What is written: the rows that are shown; of them those that are ticked, where some are.
fn wanted(store: &Store, order: &[u32], ticked: &HashSet<String>) -> Vec<u32> {
    let written = |row: &u32| ticked.is_empty() || ticked.contains(store.id(*row));
    order.iter().copied().filter(written).collect()
}

/// The same of this list. Tracks.
fn of(list: List) -> Vec<u32> {
    let order = list.order.get().0;
    list.ticked.with(|ticked| list.rows.now(|store| wanted(store, &order, ticked)))
}

/// The heads of the columns, each with the unit of its numbers.
fn labels(spec: &ListSpec) -> Vec<String> {
    let head = |column: &Column| match (column.label.say(), column.unit) {
        (label, "") => label.to_owned(),
        (label, unit) => [label, " (", unit, ")"].concat(),
    };
    std::iter::once(spec.id.say().to_owned()).chain(spec.columns.iter().map(head)).collect()
}

/// The name of a file: of a part it says so, long after what was announced is gone.
fn named(list: &str, part: Option<Part>, end: &str) -> String {
    match part {
        None => [list, end].concat(),
        Some((read, Some(total))) => format!("{list}-{read}-of-{total}{end}"),
        Some((read, None)) => format!("{list}-{read}-read{end}"),
    }
}

fn write(list: List, written: RwSignal<Option<usize>>, json: bool) {
    if written.get_untracked().is_some() {
        return;
    }
    let (rows, part) = untrack(|| (of(list), list.rows.part()));
    let stores = list.rows.stores.get_value();
    written.set(Some(0));
    let columns: Vec<usize> = (0..=list.spec.columns.len()).collect();
    let head = if json { "[\n".to_owned() } else { csv_head(labels(list.spec).iter().map(String::as_str)) };
    spawn_local(async move {
        let pieces = js_sys::Array::of1(&JsValue::from_str(&head));
        let mut done = 0;
        for piece in rows.chunks(PIECE) {
            // Other rows meanwhile have other numbers.
            if list.rows.stores.try_get_value() != Some(stores) {
                let _ = written.try_set(None);
                return list.console.announce(words::export_again());
            }
            let last = done + piece.len() == rows.len();
            let text = list.rows.now(|store| match json {
                true => json_rows(store, piece, &columns, last),
                false => csv_rows(store, piece, &columns),
            });
            pieces.push(&JsValue::from_str(&text));
            done += piece.len();
            let _ = written.try_set(Some(done * 100 / rows.len().max(1)));
            TimeoutFuture::new(0).await;
        }
        if json {
            pieces.push(&JsValue::from_str("]\n"));
        }
        let (kind, end) = if json { ("application/json", ".json") } else { ("text/csv;charset=utf-8", ".csv") };
        // What was read may be something else than what the rows are made of it.
        let of = list.rows.as_read().spec.name;
        let name = if of == list.spec.name { of.to_owned() } else { [list.spec.name, "-of-", of].concat() };
        let saved = save(&pieces, kind, &named(&name, part, end));
        let _ = written.try_set(None);
        if saved.is_some() {
            list.console.announce(words::exported(rows.len(), part));
        }
    });
}

/// Hands a file to the browser.
pub fn save(pieces: &js_sys::Array, kind: &str, name: &str) -> Option<()> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let blob = web_sys::Blob::new_with_str_sequence_and_options(pieces, &options).ok()?;
    let url = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: web_sys::HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser has begun to read it by then.
    spawn_local(async move {
        TimeoutFuture::new(10_000).await;
        let _ = web_sys::Url::revoke_object_url(&url);
    });
    Some(())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use backup_api::cbr::object::BACKUP;
    use backup_api::json::parse;
    use backup_api::list::{Field, Store};

    use super::{named, wanted};

    #[test]
    fn of_what_is_shown_the_ticked_rows_are_written() {
        let mut store = Store::new(&BACKUP, [Field::of("id")]);
        let rows = parse(r#"[{"id": "a"}, {"id": "b"}, {"id": "c"}, {}]"#).unwrap_or_default();
        store.push(rows.as_array().unwrap_or_default());
        let written = |order: &[u32], ticked: &[&str]| {
            wanted(&store, order, &ticked.iter().map(|id| (*id).to_owned()).collect::<HashSet<_>>())
        };
        assert_eq!(written(&[3, 2, 0], &[]), [3, 2, 0]);
        assert_eq!(written(&[3, 2, 1, 0], &["a", "b"]), [1, 0]);
        // One that was ticked before the list was narrowed is not shown.
        assert_eq!(written(&[2, 0], &["a", "b"]), [0]);
        assert!(written(&[2], &["a", "b"]).is_empty());
    }

    #[test]
    fn the_name_of_a_file_says_that_it_is_a_part() {
        let named = |part| named("backups", part, ".csv");
        assert_eq!(named(None), "backups.csv");
        assert_eq!(named(Some((3000, Some(100_000)))), "backups-3000-of-100000.csv");
        assert_eq!(named(Some((3000, None))), "backups-3000-read.csv");
    }
}

//! The whole filtered list as a file.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::list::{csv_head, csv_rows, json_rows};
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::{JsCast, JsValue};

use super::List;
use crate::text::lists as words;
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
        let count = move || match list.ticked.with(std::collections::HashSet::len) {
            0 => list.shown(),
            ticked => ticked,
        };
        let entry = |json: bool| {
            let words = move || if json { words::export_json(count()) } else { words::export_csv(count()) };
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

fn write(list: List, written: RwSignal<Option<usize>>, json: bool) {
    if written.get_untracked().is_some() {
        return;
    }
    let order = list.order.get_untracked().0;
    let ticked = list.ticked.get_untracked();
    let rows: Vec<u32> = list.rows.now(|store| {
        let wanted = |row: &u32| ticked.is_empty() || ticked.contains(store.id(*row));
        order.iter().copied().filter(wanted).collect()
    });
    let stores = list.rows.stores.get_value();
    written.set(Some(0));
    let columns: Vec<usize> = (0..=list.spec.columns.len()).collect();
    let labels = std::iter::once(list.spec.id).chain(list.spec.columns.iter().map(|column| column.label));
    let head = if json { "[\n".to_owned() } else { csv_head(labels.map(crate::text::Key::say)) };
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
        let saved = save(&pieces, kind, &[list.spec.name, end].concat());
        let _ = written.try_set(None);
        if saved.is_some() {
            list.console.announce(words::exported(rows.len()));
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

//! Forms drawn from their tables.

use std::collections::HashSet;

use backup_console::app::context;
use backup_console::dom::prelude::*;
use backup_console::form;
use backup_console::forms::{AppContext, VAULT_CREATE};
use backup_console::host::{Host, Settings};
use backup_console::route::Route;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

use crate::page::{Page, mount, settle};

fn console() -> AppContext {
    context(RwSignal::new(Route::default()), Host::none(Settings::default()))
}

/// The form on its page, and the same form as the walkthrough has it.
fn twice() -> Page {
    mount(|| {
        let context = console();
        let drafts = [context.drafts.of(&VAULT_CREATE), context.drafts.named("another", &VAULT_CREATE)];
        let forms = drafts.map(|draft| form::view(context.console, context.drafts, draft, None, None));
        forms.into_iter().collect::<Vec<_>>().into_any()
    })
}

#[wasm_bindgen_test]
async fn two_forms_of_one_table_share_no_id() {
    let page = twice();
    settle().await;
    let ids: Vec<String> = page.all("[id]").iter().map(|element| element.id()).collect();
    let once: HashSet<&String> = ids.iter().collect();
    assert!(ids.len() > 40, "{}", ids.len());
    assert_eq!(once.len(), ids.len());
    for label in page.all("label[for]") {
        let control = label.get_attribute("for").unwrap_or_default();
        let form = label.closest("form").ok().flatten();
        let there =
            form.is_some_and(|form| form.query_selector(&format!("[id='{control}']")).is_ok_and(|it| it.is_some()));
        assert!(there, "{control} stands in the form of its label");
    }
}

#[wasm_bindgen_test]
async fn what_belongs_to_a_choice_comes_and_goes_with_it() {
    let page = twice();
    settle().await;
    let switches = || page.all("input[role=switch]");
    let tags = page.all(".bc-tags").len();
    let before = switches().len();
    let switch: HtmlInputElement = wasm_bindgen::JsCast::unchecked_into(switches()[0].clone());
    for (presses, more) in [(1, 1), (2, 0)] {
        switch.click();
        settle().await;
        assert_eq!(page.all(".bc-tags").len(), tags + more, "after {presses}");
        assert_eq!(switches().len(), before);
    }
}

#[wasm_bindgen_test]
async fn a_counter_shows_near_its_limit() {
    let page = twice();
    settle().await;
    let name: HtmlInputElement = wasm_bindgen::JsCast::unchecked_into(page.all("input[type=text]")[0].clone());
    let counter = page.by_id(&format!("{}-counter", name.id()));
    for (typed, far) in [(10, true), (60, false), (70, false)] {
        crate::page::enter(&name, &"a".repeat(typed));
        settle().await;
        assert_eq!(counter.class_list().contains("bc-counter-far"), far, "{typed}");
    }
}

use backup_console::dom::prelude::*;
use backup_console::ui::{IdText, LiveRegions, provide_announcer, use_announcer};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{mount, settle, words};

#[wasm_bindgen_test]
async fn the_same_words_twice_are_a_change() {
    let announcer = StoredValue::new(None);
    let page = mount(move || {
        provide_announcer();
        announcer.set_value(Some(use_announcer()));
        view! { <LiveRegions /> }.into_any()
    });
    let region = page.all("[aria-live=polite]").remove(0);
    let said = announcer.get_value().unwrap();
    said.announce("Copied");
    settle().await;
    let first = region.text_content();
    said.announce("Copied");
    settle().await;
    assert_ne!(region.text_content(), first);
    assert_eq!(words(&region), "Copied");
    said.alert("The session ended.");
    settle().await;
    assert_eq!(words(&page.all("[aria-live=assertive]")[0]), "The session ended.");
}

#[wasm_bindgen_test]
async fn a_shortened_id_is_whole_in_the_page() {
    let id = "0e47c1da-4ac8-4d66-b4a9-7d2b8a1f9c33";
    let page = mount(move || view! { <IdText id=id what="vault id" /> }.into_any());
    let code = page.all("code").remove(0);
    assert_eq!(code.text_content().unwrap(), id);
    assert_eq!(code.get_attribute("tabindex").as_deref(), Some("0"));
    page.button("Copy vault id");
}

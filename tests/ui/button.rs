use backup_console::dom::prelude::*;
use backup_console::ui::{Button, LiveRegions, provide_announcer};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{mount, settle, words};

#[wasm_bindgen_test]
async fn a_busy_button_says_so_and_is_pressed_once() {
    let (busy, pressed) = (RwSignal::new(false), RwSignal::new(0));
    let page = mount(move || {
        provide_announcer();
        let press = move || {
            pressed.update(|it| *it += 1);
            busy.set(true);
        };
        view! {
            <Button label="Create vault" busy=busy busy_label="Creating vault" on_press=press />
            <LiveRegions />
        }
        .into_any()
    });
    let button = page.button("Create vault");
    button.click();
    button.click();
    settle().await;
    button.click();
    assert_eq!(pressed.get_untracked(), 1);
    assert_eq!(words(&button), "Creating vault");
    assert_eq!(button.get_attribute("aria-disabled").as_deref(), Some("true"));
    assert!(!button.has_attribute("disabled"), "it keeps the focus");
    assert_eq!(words(&page.all("[role=status]")[0]), "Creating vault");

    busy.set(false);
    settle().await;
    button.click();
    assert_eq!(pressed.get_untracked(), 2);
    assert_eq!(button.get_attribute("aria-disabled"), None);
}

#[wasm_bindgen_test]
async fn a_blocked_button_tells_its_reason() {
    let blocked = RwSignal::new(Some("Choose a server first.".to_owned()));
    let pressed = RwSignal::new(0);
    let page = mount(move || {
        view! { <Button label="Back up" blocked=blocked on_press=move || pressed.update(|it| *it += 1) /> }.into_any()
    });
    let button = page.button("Back up");
    button.click();
    assert_eq!(pressed.get_untracked(), 0);
    assert_eq!(page.description(&button), ["Choose a server first."]);
    blocked.set(None);
    settle().await;
    button.click();
    assert_eq!(pressed.get_untracked(), 1);
    assert_eq!(button.get_attribute("aria-describedby"), None);
}

#[wasm_bindgen_test]
async fn a_form_is_not_sent_by_a_busy_button() {
    let (busy, sent) = (RwSignal::new(false), RwSignal::new(0));
    let page = mount(move || {
        let submit = move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            sent.update(|it| *it += 1);
            busy.set(true);
        };
        view! { <form on:submit=submit><Button label="Send" submit=true busy=busy /></form> }.into_any()
    });
    let button = page.button("Send");
    button.click();
    button.click();
    assert_eq!(sent.get_untracked(), 1);
}

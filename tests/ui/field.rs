use backup_console::dom::prelude::*;
use backup_console::ui::{Checkbox, Select, SelectOption, TextArea, TextField};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{enter, fire, mount, settle, words};

#[wasm_bindgen_test]
async fn label_error_hint_and_counter_belong_to_the_control() {
    let errors = RwSignal::new(vec!["Remove the space.".to_owned()]);
    let value = RwSignal::new(String::new());
    let page = mount(move || {
        view! { <TextField label="Name" value=value hint="Letters and digits." limit=64 errors=errors /> }.into_any()
    });
    let input = page.labelled("Name");
    assert_eq!(page.description(&input), ["Remove the space.", "Letters and digits.", "0 of 64 characters"]);
    assert_eq!(input.get_attribute("aria-invalid").as_deref(), Some("true"));
    assert_eq!(input.get_attribute("aria-required").as_deref(), Some("true"));

    errors.set(Vec::new());
    settle().await;
    assert_eq!(page.description(&input), ["Letters and digits.", "0 of 64 characters"]);
    assert_eq!(input.get_attribute("aria-invalid"), None);
}

#[wasm_bindgen_test]
async fn an_error_stands_between_hint_and_control() {
    let value = RwSignal::new(String::new());
    let page = mount(move || {
        view! { <TextField label="Name" value=value hint="Hint." errors=vec!["Error.".to_owned()] /> }.into_any()
    });
    let input = page.labelled("Name");
    let error = page.all("p").into_iter().find(|it| words(it) == "Error.").unwrap();
    let follows = error.compare_document_position(&input) & web_sys::Node::DOCUMENT_POSITION_FOLLOWING;
    assert_ne!(follows, 0, "the control comes after its error");
}

#[wasm_bindgen_test]
async fn too_long_a_text_is_told_not_cut() {
    let value = RwSignal::new(String::new());
    let page = mount(move || view! { <TextField label="Name" value=value limit=3 /> }.into_any());
    let input = page.labelled("Name");
    enter(&input, "abcde");
    settle().await;
    assert_eq!(value.get_untracked(), "abcde");
    assert_eq!(page.description(&input), ["5 of 3 characters"]);
}

#[wasm_bindgen_test]
async fn what_is_typed_stays_as_it_is_and_the_unit_is_read() {
    let value = RwSignal::new(String::new());
    let page = mount(move || view! { <TextField label="Size" value=value unit="GB" optional=true /> }.into_any());
    let input = page.labelled("Size");
    enter(&input, " 100 ");
    assert_eq!(value.get_untracked(), " 100 ");
    assert_eq!(page.description(&input), ["GB"]);
    assert_eq!(input.get_attribute("aria-required"), None);
    value.set("40".to_owned());
    settle().await;
    assert_eq!(input.value(), "40");
}

#[wasm_bindgen_test]
async fn leaving_a_field_is_told() {
    let left = RwSignal::new(0);
    let value = RwSignal::new(String::new());
    let page = mount(move || {
        let leave = move || left.update(|it| *it += 1);
        view! {
            <TextField label="Name" value=value on_leave=leave />
            <TextArea label="Note" value=value on_leave=leave />
        }
        .into_any()
    });
    fire(&page.labelled("Name"), "blur");
    fire(&page.labelled("Note"), "blur");
    assert_eq!(left.get_untracked(), 2);
}

#[wasm_bindgen_test]
async fn a_select_follows_its_value_also_when_the_entries_come_later() {
    let value = RwSignal::new("b".to_owned());
    let options = RwSignal::new(Vec::new());
    let page = mount(move || view! { <Select label="Region" value=value options=options /> }.into_any());
    options.set(vec![SelectOption::new("a", "A"), SelectOption::new("b", "B")]);
    settle().await;
    assert_eq!(page.labelled("Region").value(), "b");
    let select = page.labelled("Region");
    select.set_value("a");
    fire(&select, "change");
    assert_eq!(value.get_untracked(), "a");
}

#[wasm_bindgen_test]
async fn a_checkbox_has_its_label_and_its_consequence() {
    let checked = RwSignal::new(false);
    let page =
        mount(move || view! { <Checkbox label="Bind by tag" checked=checked hint="By themselves." /> }.into_any());
    let input = page.labelled("Bind by tag");
    input.click();
    assert!(checked.get_untracked());
    assert_eq!(page.description(&input), ["By themselves."]);
}

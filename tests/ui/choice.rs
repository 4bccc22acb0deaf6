use backup_console::dom::prelude::*;
use backup_console::ui::{RadioCards, RadioOption, TabItem, Tabs};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{mount, press, settle, words};

fn cards() -> Vec<RadioOption> {
    let blocked =
        RadioOption { why_not: Some("Not offered here.".to_owned()), ..RadioOption::new("none", "Reserved", "") };
    vec![RadioOption::new("full", "Full", "Stands on its own."), RadioOption::new("part", "Incremental", ""), blocked]
}

#[wasm_bindgen_test]
async fn radio_cards_are_one_group_for_the_keyboard() {
    let value = RwSignal::new("full".to_owned());
    let page = mount(move || view! { <RadioCards label="Kind" value=value options=cards() /> }.into_any());
    let (full, part, none) = (page.option("Full"), page.option("Incremental"), page.option("Reserved"));
    // One name and native radio buttons: the arrow keys are the browser's, and skip what is disabled.
    assert!(!full.name().is_empty());
    assert_eq!(full.name(), part.name());
    assert!(none.disabled());
    assert_eq!(page.description(&full), ["Stands on its own."]);
    assert_eq!(page.description(&none), ["Not offered here."]);
    assert!(full.checked());

    part.click();
    settle().await;
    assert_eq!(value.get_untracked(), "part");
    assert!(part.checked() && !full.checked());
    none.click();
    assert_eq!(value.get_untracked(), "part");
}

#[wasm_bindgen_test]
async fn two_groups_do_not_share_a_choice() {
    let (one, other) = (RwSignal::new("full".to_owned()), RwSignal::new("full".to_owned()));
    let page = mount(move || {
        view! {
            <RadioCards label="One" value=one options=cards() />
            <RadioCards label="Other" value=other options=cards() />
        }
        .into_any()
    });
    page.option("Incremental").click();
    settle().await;
    assert_eq!(one.get_untracked(), "part");
    assert_eq!(other.get_untracked(), "full");
    assert_eq!(page.all("input:checked").len(), 2);
}

#[wasm_bindgen_test]
async fn arrow_keys_choose_a_tab_and_go_around() {
    let chosen = RwSignal::new("a");
    let tabs = vec![TabItem { key: "a", label: "A".to_owned() }, TabItem { key: "b", label: "B".to_owned() }];
    let page = mount(move || {
        view! { <Tabs label="Parts" tabs=tabs chosen=chosen panel=|key: &'static str| key.to_uppercase().into_any() /> }
            .into_any()
    });
    let first = page.button("A");
    first.focus().unwrap();
    assert!(!press(&first, "ArrowRight"), "the page does not scroll");
    settle().await;
    assert_eq!(chosen.get_untracked(), "b");
    assert_eq!(words(&page.focused().unwrap()), "B");
    assert_eq!(words(&page.all("[role=tabpanel]")[0]), "B");
    press(&page.button("B"), "ArrowRight");
    settle().await;
    assert_eq!(chosen.get_untracked(), "a");
    assert!(press(&first, "x"), "other keys are the browser's");
    let stops = page.all("[role=tab][tabindex='0']");
    assert_eq!(stops.len(), 1);
}

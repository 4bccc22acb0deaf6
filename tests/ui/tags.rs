use backup_console::dom::prelude::*;
use backup_console::ui::{TagEditor, TagPart, TagProblem, TagRow};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, enter, mount, press, settle, words};

fn tag(key: &str, value: &str) -> TagRow {
    TagRow { key: key.to_owned(), value: value.to_owned() }
}

fn editor(tags: RwSignal<Vec<TagRow>>, problems: RwSignal<Vec<TagProblem>>) -> Page {
    mount(move || view! { <TagEditor label="Tags" id="tags" tags=tags max=3 problems=problems /> }.into_any())
}

fn focused(page: &Page) -> String {
    page.focused().map(|it| it.id()).unwrap_or_default()
}

#[wasm_bindgen_test]
async fn rows_are_typed_added_and_removed_by_keyboard() {
    let tags = RwSignal::new(Vec::new());
    let page = editor(tags, RwSignal::new(Vec::new()));
    page.button("Add tag").click();
    settle().await;
    assert_eq!(focused(&page), TagPart::Key.input_id("tags", 0));
    enter(&page.by_id(&TagPart::Key.input_id("tags", 0)), "team");
    let value = page.by_id(&TagPart::Value.input_id("tags", 0));
    enter(&value, "storage");
    assert!(!press(&value, "Enter"), "Enter does not send the form");
    settle().await;
    assert_eq!(tags.get_untracked(), [tag("team", "storage"), TagRow::default()]);
    assert_eq!(focused(&page), TagPart::Key.input_id("tags", 1));

    page.button("Remove 2").click();
    settle().await;
    assert_eq!(focused(&page), TagPart::Key.input_id("tags", 0));
    page.button("Remove team").click();
    settle().await;
    assert_eq!(tags.get_untracked(), []);
    assert_eq!(words(&page.focused().unwrap()), "Add tag");
}

#[wasm_bindgen_test]
async fn removing_a_row_keeps_the_others() {
    let tags = RwSignal::new(vec![tag("a", "1"), tag("b", "2"), tag("c", "3")]);
    let page = editor(tags, RwSignal::new(Vec::new()));
    page.button("Remove b").click();
    settle().await;
    assert_eq!(tags.get_untracked(), [tag("a", "1"), tag("c", "3")]);
    let typed: Vec<_> = ["a", "c"].iter().map(|it| page.find_button(&format!("Remove {it}")).is_some()).collect();
    assert_eq!(typed, [true, true]);
}

#[wasm_bindgen_test]
async fn no_more_rows_than_are_taken() {
    let tags = RwSignal::new(vec![tag("a", ""), tag("b", ""), tag("c", "")]);
    let page = editor(tags, RwSignal::new(Vec::new()));
    page.button("Add tag").click();
    press(&page.by_id(&TagPart::Key.input_id("tags", 0)), "Enter");
    assert_eq!(tags.with_untracked(Vec::len), 3);
    assert_eq!(page.button("Add tag").get_attribute("aria-disabled").as_deref(), Some("true"));
}

#[wasm_bindgen_test]
async fn a_problem_stands_at_its_half_of_the_row() {
    let problem = TagProblem { row: 1, part: TagPart::Key, message: "Remove the space.".to_owned(), warning: false };
    let page = editor(RwSignal::new(vec![tag("a", ""), tag("b c", "")]), RwSignal::new(vec![problem]));
    let wrong = page.by_id(&TagPart::Key.input_id("tags", 1));
    assert_eq!(page.description(&wrong), ["Remove the space."]);
    assert_eq!(wrong.get_attribute("aria-invalid").as_deref(), Some("true"));
    let right = page.by_id(&TagPart::Value.input_id("tags", 1));
    assert_eq!(right.get_attribute("aria-invalid"), None);
}

#[wasm_bindgen_test]
async fn a_warning_is_told_and_leaves_the_half_valid() {
    let problem = TagProblem { row: 0, part: TagPart::Key, message: "It works here.".to_owned(), warning: true };
    let page = editor(RwSignal::new(vec![tag("a.b", "")]), RwSignal::new(vec![problem]));
    let key = page.by_id(&TagPart::Key.input_id("tags", 0));
    assert_eq!(page.description(&key), ["It works here."]);
    assert_eq!(key.get_attribute("aria-invalid"), None);
}

#[wasm_bindgen_test]
async fn a_count_that_is_only_advised_stops_nobody() {
    let tags = RwSignal::new(vec![tag("a", ""); 3]);
    let page = mount(move || view! { <TagEditor label="Tags" id="tags" tags=tags max=3 advised=true /> }.into_any());
    let add = page.button("Add tag");
    assert_eq!(add.get_attribute("aria-disabled"), None);
    add.click();
    settle().await;
    assert_eq!(tags.with_untracked(Vec::len), 4);
    assert!(words(&page.root).contains("4 tags, at most 3 advised"));
}

#[wasm_bindgen_test]
async fn halves_count_their_characters() {
    let tags = RwSignal::new(vec![tag(" abc ", "")]);
    let page = mount(move || view! { <TagEditor label="Tags" id="tags" tags=tags max=3 limits=(2, 4) /> }.into_any());
    let counter = |part: TagPart| page.by_id(&format!("{}-counter", part.input_id("tags", 0)));
    assert!(words(&counter(TagPart::Key)).contains("3 of 2 characters"));
    assert!(counter(TagPart::Key).class_list().contains("bc-counter-over"));
    enter(&page.by_id(&TagPart::Value.input_id("tags", 0)), "four");
    settle().await;
    assert!(words(&counter(TagPart::Value)).contains("4/4"));
    assert!(!counter(TagPart::Value).class_list().contains("bc-counter-over"));
}

use backup_console::dom::prelude::*;
use backup_console::ui::{Disclosure, ErrorSummary, RadioCards, RadioOption, SummaryEntry, TextField};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, is_hidden, mount, mount_in_shadow, settle};

fn entry(field: &str, message: &str) -> SummaryEntry {
    SummaryEntry { field: field.to_owned(), message: message.to_owned() }
}

fn form(attempt: RwSignal<u32>, entries: RwSignal<Vec<SummaryEntry>>) -> AnyView {
    let (name, deep, kind) = (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(String::new()));
    let cards = vec![RadioOption::new("full", "Full", "Slower."), RadioOption::new("part", "Incremental", "Faster.")];
    view! {
        <ErrorSummary title="Fields need attention" entries=entries attempt=attempt />
        <TextField label="Name" value=name id="name" />
        <RadioCards label="Kind" value=kind options=cards id="kind" />
        <Disclosure label="More fields"><TextField label="Deep" value=deep id="deep" /></Disclosure>
    }
    .into_any()
}

fn all() -> Vec<SummaryEntry> {
    vec![entry("name", "Name the vault."), entry("kind", "Choose a kind."), entry("deep", "Fill this in.")]
}

fn focused_id(page: &Page) -> String {
    page.focused().map(|it| it.id()).unwrap_or_default()
}

#[wasm_bindgen_test]
async fn it_takes_the_focus_at_each_attempt_and_leads_to_the_fields() {
    for mounted in [false, true] {
        let (attempt, entries) = (RwSignal::new(0), RwSignal::new(Vec::new()));
        let view = move || form(attempt, entries);
        let page = if mounted { mount_in_shadow(view) } else { mount(view) };
        let summary = page.all("[role=alert]").remove(0);
        assert!(is_hidden(&summary), "nothing is shown before the first attempt");

        // In either order: the problems may be known before the attempt counts, or after.
        attempt.set(1);
        entries.set(all());
        settle().await;
        assert!(!is_hidden(&summary));
        assert!(page.focused().is_some_and(|it| it.get_attribute("role").as_deref() == Some("alert")));

        page.button("Name the vault.").click();
        assert_eq!(focused_id(&page), "name");

        attempt.set(2);
        settle().await;
        assert!(page.focused().is_some_and(|it| it.get_attribute("role").as_deref() == Some("alert")));
    }
}

#[wasm_bindgen_test]
async fn it_opens_what_hides_the_field_and_finds_the_first_of_a_group() {
    let (attempt, entries) = (RwSignal::new(0), RwSignal::new(all()));
    let page = mount(move || form(attempt, entries));
    attempt.set(1);
    settle().await;

    let details = page.all("details").remove(0);
    assert!(!details.has_attribute("open"));
    page.button("Fill this in.").click();
    assert!(details.has_attribute("open"));
    assert_eq!(focused_id(&page), "deep");

    page.button("Choose a kind.").click();
    assert_eq!(focused_id(&page), page.option("Full").id());
}

#[wasm_bindgen_test]
async fn without_problems_nothing_takes_the_focus() {
    let (attempt, entries) = (RwSignal::new(0), RwSignal::new(Vec::new()));
    let page = mount(move || form(attempt, entries));
    page.labelled("Name").focus().unwrap();
    attempt.set(1);
    settle().await;
    assert_eq!(focused_id(&page), "name");
    assert!(is_hidden(&page.all("[role=alert]")[0]));
}

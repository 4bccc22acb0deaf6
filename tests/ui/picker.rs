use backup_console::dom::prelude::*;
use backup_console::ui::{LiveRegions, PickItem, PickList, Picker, Tone, provide_announcer, split_ids};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, enter, mount, press, settle, words};

/// Every tenth row can't be chosen.
fn items(count: usize) -> Vec<PickItem> {
    let item = |at: usize| PickItem {
        id: format!("id-{at:03}"),
        name: format!("server-{at:03}"),
        state: "active".to_owned(),
        tone: Tone::Success,
        size: "40 GB".to_owned(),
        why_not: (at % 10 == 9).then(|| "Sits in another vault.".to_owned()),
        note: (at == 5).then(|| "Likely to be skipped.".to_owned()),
    };
    (0..count).map(item).collect()
}

fn picker(count: usize, chosen: RwSignal<Vec<String>>, single: bool) -> Page {
    mount(move || {
        provide_announcer();
        view! {
            <Picker
                label="Servers"
                items=PickList::from(items(count))
                chosen=chosen
                single=single
                paste=true
                search_label="Search servers"
                empty="No servers."
            />
            <LiveRegions />
        }
        .into_any()
    })
}

fn rows(page: &Page) -> usize {
    page.all("li input").len()
}

fn ids(chosen: RwSignal<Vec<String>>) -> Vec<String> {
    chosen.get_untracked()
}

#[wasm_bindgen_test]
async fn what_is_chosen_stays_in_sight_while_the_search_narrows() {
    let chosen = RwSignal::new(Vec::new());
    let page = picker(20, chosen, false);
    page.option("server-003").click();
    page.option("server-001").click();
    assert_eq!(ids(chosen), ["id-003", "id-001"]);
    enter(&page.labelled("Search servers"), "SERVER-01");
    settle().await;
    assert_eq!(rows(&page), 10);
    assert!(words(&page.root).contains("10 of 20 shown"));
    assert!(words(&page.root).contains("2 chosen"));
    page.button("Remove server-003").click();
    settle().await;
    assert_eq!(ids(chosen), ["id-001"]);
    enter(&page.labelled("Search servers"), "id-001");
    settle().await;
    assert!(page.option("server-001").checked(), "the row found again is still ticked");
    enter(&page.labelled("Search servers"), "nothing");
    settle().await;
    assert_eq!(rows(&page), 0);
    assert!(words(&page.root).contains("Nothing matches \"nothing\"."));
}

#[wasm_bindgen_test]
async fn a_row_that_cannot_be_chosen_says_why() {
    let chosen = RwSignal::new(Vec::new());
    let page = picker(20, chosen, false);
    let blocked = page.option("server-009");
    blocked.click();
    assert_eq!(ids(chosen), [""; 0]);
    assert!(!blocked.checked());
    assert!(page.description(&blocked).join(" ").contains("Sits in another vault."));
    page.button("Choose all 18 available").click();
    settle().await;
    assert_eq!(ids(chosen).len(), 18);
    assert!(!ids(chosen).contains(&"id-009".to_owned()));
    page.button("Choose none").click();
    assert_eq!(ids(chosen), [""; 0]);
}

#[wasm_bindgen_test]
async fn a_row_with_a_note_can_be_chosen() {
    let chosen = RwSignal::new(Vec::new());
    let page = picker(20, chosen, false);
    let noted = page.option("server-005");
    assert!(page.description(&noted).join(" ").contains("Likely to be skipped."));
    noted.click();
    assert_eq!(ids(chosen), ["id-005"]);
}

#[wasm_bindgen_test]
async fn rows_stand_by_name_and_numbers_by_value() {
    let named = |name: &str| PickItem { id: name.to_owned(), name: name.to_owned(), ..PickItem::default() };
    let page = mount(move || {
        provide_announcer();
        let items = PickList::from(["web-10", "db-1", "web-9"].map(named).to_vec());
        let chosen = RwSignal::new(Vec::new());
        view! { <Picker label="Servers" items=items chosen=chosen search_label="Search servers" empty="No servers." /> }
            .into_any()
    });
    settle().await;
    let rows: Vec<String> = page.all("li").iter().map(|row| words(row)).collect();
    let starts = ["db-1", "web-9", "web-10"];
    assert!(rows.iter().zip(starts).all(|(row, start)| row.starts_with(start)), "{rows:?}");
}

#[wasm_bindgen_test]
async fn pasted_ids_are_added_once_also_unknown_ones() {
    let chosen = RwSignal::new(vec!["id-001".to_owned()]);
    let page = picker(20, chosen, false);
    page.button("Paste ids").click();
    settle().await;
    enter(&page.labelled("Ids to add"), "id-001, id-002\n\"elsewhere-1\";id-002");
    page.button("Add ids").click();
    settle().await;
    assert_eq!(ids(chosen), ["id-001", "id-002", "elsewhere-1"]);
    assert!(words(&page.all("[role=status][aria-live]")[0]).contains("2 added, 2 were there already."));
    assert!(words(&page.root).contains("not in the list"));
    assert!(page.option("server-002").checked());
    page.button("Remove elsewhere-1").click();
    assert_eq!(ids(chosen), ["id-001", "id-002"]);
}

#[wasm_bindgen_test]
async fn one_stop_for_tab_and_arrow_keys_inside() {
    let page = picker(20, RwSignal::new(Vec::new()), false);
    let stops = || page.all("li input[tabindex='0']");
    assert_eq!(stops().len(), 1);
    let first = page.option("server-000");
    first.focus().unwrap();
    assert!(!press(&first, "ArrowDown"));
    settle().await;
    assert_eq!(page.focused().unwrap().id(), page.option("server-001").id());
    press(&page.option("server-001"), "End");
    settle().await;
    assert_eq!(page.focused().unwrap().id(), page.option("server-019").id());
    assert_eq!(stops().len(), 1);
    assert_eq!(stops()[0].id(), page.option("server-019").id());
    // The row that had the focus is searched away: the first one left takes its place.
    enter(&page.labelled("Search servers"), "server-00");
    settle().await;
    assert_eq!(stops()[0].id(), page.option("server-000").id());
}

#[wasm_bindgen_test]
async fn a_single_choice_replaces_the_one_before() {
    let chosen = RwSignal::new(Vec::new());
    let page = picker(20, chosen, true);
    page.option("server-001").click();
    page.option("server-002").click();
    settle().await;
    assert_eq!(ids(chosen), ["id-002"]);
    page.option("server-009").click();
    settle().await;
    assert_eq!(ids(chosen), ["id-002"], "a blocked row takes no choice away");
    assert!(page.option("server-002").checked());
    assert_eq!(page.all("[role=radiogroup]").len(), 1);
}

#[wasm_bindgen_test]
async fn of_thousands_of_rows_those_in_view_are_in_the_page() {
    let chosen = RwSignal::new(vec!["id-4000".to_owned()]);
    let page = picker(5000, chosen, false);
    let place = page.all(".bc-picker-rows")[0].clone();
    place.style().set_property("max-height", "320px").unwrap();
    place.style().set_property("overflow", "auto").unwrap();
    settle().await;
    assert!(rows(&page) < 80, "{}", rows(&page));
    let first = page.option("server-000");
    assert_eq!(first.closest("li").unwrap().unwrap().get_attribute("aria-setsize").unwrap(), "5000");
    first.focus().unwrap();
    press(&first, "End");
    // A busy machine draws few frames.
    let at_end = || page.focused().and_then(|it| it.get_attribute("aria-labelledby"));
    for _ in 0..50 {
        settle().await;
        if at_end().is_some_and(|id| words(&page.by_id(&id)) == "server-4999") {
            break;
        }
    }
    let last = page.option("server-4999");
    assert_eq!(last.closest("li").unwrap().unwrap().get_attribute("aria-posinset").unwrap(), "5000");
    assert!(rows(&page) < 80 && page.all("li input[tabindex='0']").len() == 1);
    // What scrolls has the focus once its row is gone, and the keys go on.
    place.set_scroll_top(0);
    for _ in 0..50 {
        settle().await;
        if page.all("[aria-posinset='1']").len() == 1 {
            break;
        }
    }
    assert!(page.focused().is_some_and(|it| it.class_name() == "bc-picker-rows"));
    enter(&page.labelled("Search servers"), "id-4000");
    settle().await;
    assert_eq!(rows(&page), 1);
    assert!(page.option("server-4000").checked());
    page.button("Remove server-4000").click();
    enter(&page.labelled("Search servers"), "");
    settle().await;
    page.button("Choose all 4 500 available").click();
    settle().await;
    assert_eq!(ids(chosen).len(), 4500);
    assert_eq!(page.all(".bc-picked-row").len(), 300);
    page.button("4 200 more").click();
    settle().await;
    assert_eq!(page.all(".bc-picked-row").len(), 600);
}

#[wasm_bindgen_test]
fn ids_are_split_at_whatever_stands_between_them() {
    assert_eq!(split_ids(" a\tb\r\nc,d;e \"f\" ['g']\u{a0}a "), ["a", "b", "c", "d", "e", "f", "g"]);
    assert_eq!(split_ids(" ,; "), [""; 0]);
}

#[wasm_bindgen_test]
async fn words_that_look_like_no_id_are_offered_not_added() {
    let chosen = RwSignal::new(Vec::new());
    let page = picker(20, chosen, false);
    page.button("Paste ids").click();
    settle().await;
    enter(&page.labelled("Ids to add"), "please save id-002");
    page.button("Add ids").click();
    settle().await;
    assert_eq!(ids(chosen), ["id-002"]);
    assert!(words(&page.root).contains("2 words were left out because they look like no id: please, save"));
    page.button("Add them all the same").click();
    settle().await;
    assert_eq!(ids(chosen), ["id-002", "please", "save"]);
    assert!(page.find_button("Add them all the same").is_none());
}

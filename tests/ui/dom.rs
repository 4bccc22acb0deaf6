//! What the builder of elements promises: what stays keeps its elements, what goes takes along what it owned.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use backup_console::dom::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::page::{fire, mount, settle, words};

/// Counts what began and has not ended.
#[derive(Clone, Default)]
struct Alive(Arc<AtomicUsize>);

impl Alive {
    fn begin(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
        let count = Arc::clone(&self.0);
        on_cleanup(move || {
            count.fetch_sub(1, Ordering::Relaxed);
        });
    }

    fn count(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

fn texts(elements: &[HtmlElement]) -> Vec<String> {
    elements.iter().map(|it| words(it)).collect()
}

#[wasm_bindgen_test]
async fn what_is_drawn_anew_in_its_place_keeps_its_element_and_the_focus() {
    let count = RwSignal::new(1);
    let page = mount(move || {
        view! { <div>{move || {
            let count = count.get();
            view! { <label>"Name" <input class:many={count > 1} title=format!("number {count}") /></label> <b>{count}</b> }
        }}</div> }
    });
    let input = page.all("input").remove(0);
    input.focus().unwrap();
    count.set(2_u32);
    settle().await;
    assert!(page.all("input").remove(0).is_same_node(Some(&input)), "the element is the same");
    assert!(page.focused().is_some_and(|it| it.is_same_node(Some(&input))), "and has the focus");
    assert_eq!(input.title(), "number 2");
    assert_eq!(input.class_name(), "many");
    assert_eq!(texts(&page.all("b")), ["2"]);
}

#[wasm_bindgen_test]
async fn another_branch_ends_what_the_first_one_owned() {
    let (alive, other) = (Alive::default(), RwSignal::new(false));
    let counted = alive.clone();
    let page = mount(move || {
        let branch = move || {
            counted.begin();
            if other.get() {
                view! { <p class="second">"second"</p> }
            } else {
                view! { <p class="first">"first"</p> }
            }
        };
        view! { <div class="box">{branch}<i>"after"</i></div> }
    });
    assert_eq!((alive.count(), texts(&page.all(".box > *"))), (1, vec!["first".to_owned(), "after".to_owned()]));
    other.set(true);
    settle().await;
    assert_eq!((alive.count(), texts(&page.all(".box > *"))), (1, vec!["second".to_owned(), "after".to_owned()]));
    assert!(page.all(".first").is_empty());
    drop(page);
    assert_eq!(alive.count(), 0, "taken out of the page, nothing goes on");
}

#[wasm_bindgen_test]
async fn what_goes_does_not_run_once_more() {
    let turn = RwSignal::new(0_u32);
    let page = mount(move || {
        let branch = move || {
            let own = StoredValue::new(turn.get());
            let inner = move || {
                view! { <b title=move || format!("{} of {}", own.get_value(), turn.get())>{own.get_value()}</b> }
            };
            if turn.get().is_multiple_of(2) {
                view! { <p>{inner}</p> }
            } else {
                view! { <section>{inner}</section> }
            }
        };
        view! { <div>{branch}</div> }
    });
    for wanted in 1..5 {
        turn.set(wanted);
        settle().await;
        let title = page.all("b").remove(0).title();
        assert_eq!(title, format!("{wanted} of {wanted}"));
    }
}

#[wasm_bindgen_test]
async fn a_row_keeps_its_element_and_ends_with_its_removal() {
    let (alive, rows) = (Alive::default(), RwSignal::new(vec!["a", "b", "c"]));
    let counted = alive.clone();
    let page = mount(move || {
        view! { <ul><For each=move || rows.get() key=|row| *row let:row>
            {
                counted.begin();
                view! { <li><button type="button">{row}</button></li> }
            }
        </For></ul> }
    });
    let b = page.button("b");
    b.focus().unwrap();
    let kept = |wanted: &[&str]| {
        assert_eq!(texts(&page.all("li")), wanted);
        assert_eq!(alive.count(), wanted.len());
        assert!(page.button("b").is_same_node(Some(&b)));
    };
    for wanted in [vec!["b", "c"], vec!["x", "b", "y", "c", "z"], vec!["b"]] {
        rows.set(wanted.clone());
        settle().await;
        kept(&wanted);
        assert!(page.focused().is_some_and(|it| words(&it) == "b"), "what did not move keeps the focus");
    }
    for wanted in [vec!["d", "b", "a"], vec!["a", "d", "b"], vec!["b", "a", "d"]] {
        rows.set(wanted.clone());
        settle().await;
        kept(&wanted);
    }
    rows.set(Vec::new());
    settle().await;
    assert_eq!((page.all("li").len(), alive.count()), (0, 0));
}

#[wasm_bindgen_test]
async fn rows_of_a_list_that_is_drawn_anew_own_what_they_need() {
    let (alive, around, shown) = (Alive::default(), RwSignal::new(0), RwSignal::new(true));
    let counted = alive.clone();
    let page = mount(move || {
        let list = move || {
            around.track();
            let counted = counted.clone();
            view! { <ul><For each=move || vec!["a", "b"] key=|row| *row let:row>
                {
                    counted.begin();
                    let own = StoredValue::new(row.to_owned());
                    view! { <li class:shown=move || shown.get() && own.with_value(|own| own == row)>{row}</li> }
                }
            </For></ul> }
        };
        view! { <div>{list}</div> }
    });
    let first = page.all("li").remove(0);
    around.set(1);
    settle().await;
    assert!(page.all("li").remove(0).is_same_node(Some(&first)), "the rows stay");
    assert_eq!(alive.count(), 2);
    shown.set(false);
    settle().await;
    assert_eq!(page.all("li.shown").len(), 0, "and follow what they know");
}

#[wasm_bindgen_test]
async fn nobody_listens_at_an_element_that_is_gone() {
    let (pressed, shown) = (RwSignal::new(0), RwSignal::new(true));
    let page = mount(move || {
        view! { <Show when=move || shown.get()>
            <button type="button" on:click=move |_| pressed.update(|it| *it += 1)>"Press"</button>
        </Show> }
    });
    let button = page.button("Press");
    button.click();
    assert_eq!(pressed.get_untracked(), 1);
    shown.set(false);
    settle().await;
    assert!(page.find_button("Press").is_none());
    fire(&button, "click");
    assert_eq!(pressed.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn an_address_that_runs_is_no_address() {
    let address = RwSignal::new("#/vaults".to_owned());
    let page = mount(move || view! { <a href=address>"There"</a> });
    let link = page.all("a").remove(0);
    assert_eq!(link.get_attribute("href").as_deref(), Some("#/vaults"));
    address.set("java\tscript:alert(1)".to_owned());
    settle().await;
    assert_eq!(link.get_attribute("href"), None);
}

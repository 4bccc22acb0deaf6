//! The address of the page of its own, and the route.

use backup_console::dom::prelude::*;
use backup_console::places::Place;
use backup_console::route::{Route, location};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::settle;

#[wasm_bindgen_test]
async fn a_link_that_is_followed_before_the_address_was_to_change_wins() {
    let owner = Owner::new();
    let hash = || web_sys::window().unwrap().location();
    hash().set_hash("/vaults").unwrap();
    settle().await;
    let route = RwSignal::new(location::current());
    owner.with(|| location::bind(route));
    settle().await;
    route.set(Route::parse("/vaults?search=web"));
    settle().await;
    // Longer than an address waits, without a task in between: its change is due before the page hears of the link.
    let due = js_sys::Date::now() + 80.0;
    while js_sys::Date::now() < due {}
    hash().set_hash("/tasks").unwrap();
    while route.with_untracked(|route| route.place != Place::Tasks) {
        settle().await;
    }
    settle().await;
    assert_eq!(hash().hash().unwrap(), "#/tasks");
    route.set(Route::parse("/tasks?search=web"));
    while hash().hash().unwrap() != "#/tasks?search=web" {
        settle().await;
    }
    drop(owner);
    hash().set_hash("").unwrap();
}

use backup_console::dom::prelude::*;
use backup_console::ui::{Journey, Station, StationState, TextField};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{enter, is_hidden, mount, settle, words};

#[wasm_bindgen_test]
async fn a_station_left_and_opened_again_keeps_what_was_typed() {
    let state = RwSignal::new(StationState::Ahead);
    let page = mount(move || {
        view! {
            <Journey label="Protect a server">
                <Station number=1 title="Vault" state=state facts="vault-web, 100 GB" on_change=move || state.set(StationState::Current)>
                    {
                        // Made inside: the typed text lives only as long as the content does.
                        let own = RwSignal::new(String::new());
                        view! { <TextField label="Name" value=own /> }
                    }
                </Station>
            </Journey>
        }
        .into_any()
    });
    assert_eq!(page.all("input").len(), 0, "a station ahead is named only");
    state.set(StationState::Current);
    settle().await;
    let station = page.all("li").remove(0);
    assert_eq!(station.get_attribute("aria-current").as_deref(), Some("step"));
    enter(&page.labelled("Name"), "kept");

    state.set(StationState::Done);
    settle().await;
    assert!(is_hidden(&page.labelled("Name")));
    assert!(words(&station).contains("vault-web, 100 GB"));
    page.button("Change Vault").click();
    settle().await;
    assert!(!is_hidden(&page.labelled("Name")));
    assert_eq!(page.labelled("Name").value(), "kept");
}

use backup_console::dom::prelude::*;
use backup_console::ui::{Button, ConfirmDialog, Dialog};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlDialogElement;

use crate::page::{Page, enter, fire, mount, settle};

fn dialog(page: &Page) -> HtmlDialogElement {
    page.all("dialog").remove(0).unchecked_into()
}

#[wasm_bindgen_test]
async fn the_deed_waits_for_the_name() {
    let (open, done, busy) = (RwSignal::new(true), RwSignal::new(0), RwSignal::new(false));
    let page = mount(move || {
        view! {
            <ConfirmDialog
                open=open
                title="Delete vault-web?"
                consequence="14 restore points are deleted."
                name="vault-web"
                type_label="Type vault-web to confirm"
                mismatch="The name is not vault-web."
                confirm_label="Delete vault"
                busy=busy
                on_confirm=move || {
                    done.update(|it| *it += 1);
                    busy.set(true);
                }
            />
        }
        .into_any()
    });
    settle().await;
    assert!(dialog(&page).open());
    let (button, input) = (page.button("Delete vault"), page.labelled("Type vault-web"));
    assert_eq!(page.focused().unwrap().id(), input.id(), "typing can begin at once");
    button.click();
    assert_eq!(done.get_untracked(), 0);
    assert_eq!(page.description(&button), ["The name is not vault-web."]);

    enter(&input, "vault-we");
    button.click();
    assert_eq!(done.get_untracked(), 0);

    enter(&input, " vault-web ");
    settle().await;
    button.click();
    button.click();
    assert_eq!(done.get_untracked(), 1);

    // While it runs the dialog stays, whatever is pressed.
    settle().await;
    fire(&dialog(&page), "cancel");
    page.button("Cancel").click();
    page.button("Close").click();
    settle().await;
    assert!(open.get_untracked() && dialog(&page).open());
}

#[wasm_bindgen_test]
async fn opening_again_forgets_the_name() {
    let open = RwSignal::new(true);
    let page = mount(move || {
        view! {
            <ConfirmDialog open=open title="Delete?" consequence="Gone." name="a" confirm_label="Delete" on_confirm=|| {} />
        }
        .into_any()
    });
    settle().await;
    enter(&page.labelled("a"), "a");
    page.button("Cancel").click();
    settle().await;
    assert!(!dialog(&page).open());
    open.set(true);
    settle().await;
    assert_eq!(page.labelled("a").value(), "");
}

#[wasm_bindgen_test]
async fn the_focus_goes_back_to_where_it_was() {
    let open = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <Button label="Open" on_press=move || open.set(true) />
            <Dialog open=open title="Session"><p>"Text"</p></Dialog>
        }
        .into_any()
    });
    let opener = page.button("Open");
    opener.focus().unwrap();
    opener.click();
    settle().await;
    assert!(dialog(&page).open());
    assert!(dialog(&page).contains(page.focused().as_ref().map(AsRef::as_ref)));
    page.button("Close").click();
    settle().await;
    assert!(!dialog(&page).open());
    assert_eq!(page.focused().unwrap().id(), opener.id());
}

//! What can be done with rows: a table, offered in the menu of each row and in the bar over the ticked ones.

use std::rc::Rc;

use crate::dom::prelude::*;
use backup_api::{Effect, Info};
use leptos::html::Div;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, MouseEvent};

use super::rows::name_of;
use super::window::position;
use super::{At, List};
use crate::queue::Plan;
use crate::route::Route;
use crate::text::{Key, actions as words};
use crate::ui::{Button, ButtonLink, Icon, IconName};

/// One action.
pub struct RowAction {
    /// What it is called.
    pub label: Key,
    /// Its sign.
    pub icon: IconName,
    /// The operation: whether the host offers it.
    pub info: &'static Info,
    /// Why a row does not fit; nothing where it does.
    pub unfit: fn(&At<'_>) -> Option<String>,
    /// What happens.
    pub act: Act,
}

impl RowAction {
    /// Why a row does not fit, and where it leads where it leads anywhere.
    fn of(&self, at: &At<'_>) -> (Option<String>, Option<String>) {
        let href = match self.act {
            Act::Go(go) => Some(go(at).href()),
            Act::Ask(_) => None,
        };
        ((self.unfit)(at), href)
    }
}

/// What happens with a row, or with several.
#[derive(Clone, Copy)]
pub enum Act {
    /// Its page, or its form: of one alone.
    Go(fn(&At<'_>) -> Route),
    /// It is told what would be done with these, by their ids, and asked.
    Ask(fn(List, &[String]) -> Plan),
}

/// An action that is asked about: what would be done, and with which rows.
#[derive(Clone)]
pub struct Asked {
    /// What would be done.
    pub plan: fn(List, &[String]) -> Plan,
    /// Ids of the rows.
    pub ids: Rc<Vec<String>>,
}

/// By what the button of a row's menu is known.
const BUTTON: &str = ".bc-list-act button";

/// The button of a row's menu. What is pressed is heard by the list.
pub(super) fn button(name: &str) -> AnyView {
    view! {
        <td role="cell" class="bc-list-act">
            <button
                class="bc-button bc-button-quiet bc-button-icon"
                type="button"
                aria-haspopup="menu"
                aria-label=words::menu(name)
            >
                <Icon name=IconName::More />
            </button>
        </td>
    }
    .into_any()
}

/// Opens the menu of a row whose button was pressed.
pub(super) fn pressed(list: List, event: &MouseEvent) {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let Some(button) = target.and_then(|it| it.closest(BUTTON).ok().flatten()) else { return };
    let row = position(&button).and_then(|at| list.row(at));
    let Some(id) = row.map(|row| list.rows.now(|store| store.id(row).to_owned())) else { return };
    list.menu_of.set(id);
    // Once the entries are drawn.
    next_frame(move || {
        let Some(menu) = list.menu.try_get_untracked().flatten() else { return };
        let _ = menu.show_popover();
        place(&menu, &button);
        step(&menu, "Home");
    });
}

/// Below the button, or above it where there is no room.
fn place(menu: &HtmlElement, button: &Element) {
    let Some(window) = web_sys::window() else { return };
    let room = |side: Result<wasm_bindgen::JsValue, _>| side.ok().and_then(|it| it.as_f64()).unwrap_or(0.0);
    let (width, height) = (room(window.inner_width()), room(window.inner_height()));
    let (own, at) = (menu.get_bounding_client_rect(), button.get_bounding_client_rect());
    let left = (at.right() - own.width()).min(width - own.width() - 8.0).max(8.0);
    let below = at.bottom() + 4.0;
    let top = if below + own.height() > height { at.top() - own.height() - 4.0 } else { below }.max(8.0);
    #[expect(clippy::cast_possible_truncation, reason = "whole pixels of a screen")]
    let pixels = |at: f64| [&(at as i32).to_string(), "px"].concat();
    let style = HtmlElement::style(menu);
    let _ = style.set_property("left", &pixels(left));
    let _ = style.set_property("top", &pixels(top));
}

/// Puts the focus on another entry.
fn step(menu: &HtmlElement, key: &str) -> bool {
    let Ok(entries) = menu.query_selector_all("[role=menuitem]") else { return false };
    let count = entries.length();
    let entry = |at: u32| entries.get(at).and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let own = (0..count).find(|at| entry(*at).is_some_and(|it| it.matches(":focus").unwrap_or(false)));
    let next = match (key, own) {
        ("ArrowDown", Some(at)) => (at + 1) % count.max(1),
        ("ArrowUp", Some(at)) => (at + count - 1) % count.max(1),
        ("Home" | "ArrowDown", _) => 0,
        ("End" | "ArrowUp", _) => count.saturating_sub(1),
        _ => return false,
    };
    entry(next).is_some_and(|it| it.focus().is_ok())
}

/// The menu: one for all rows, above everything else, so that the list does not cut it off.
pub(super) fn menu(list: List) -> AnyView {
    let node: NodeRef<Div> = list.menu;
    let hide = move || {
        if let Some(menu) = node.get_untracked() {
            let _ = menu.hide_popover();
        }
    };
    let key = move |event: KeyboardEvent| {
        let Some(menu) = node.get_untracked() else { return };
        if event.key() == "Tab" {
            hide();
        } else if step(&menu, &event.key()) {
            event.prevent_default();
        }
    };
    let entries = move || {
        let id = list.menu_of.get();
        let row = list.rows.now(|store| store.find(&id)).filter(|_| !id.is_empty())?;
        let entry = |action: &'static RowAction| entry(list, action, row, &id, hide);
        Some(offered(list).map(entry).collect::<Vec<_>>())
    };
    let name = move || {
        let id = list.menu_of.get();
        list.rows.now(|store| store.find(&id).map(|row| words::menu(&name_of(store, row)))).unwrap_or_default()
    };
    view! {
        <div
            class="bc-menu-body bc-list-menu"
            popover="auto"
            role="menu"
            aria-label=name
            node_ref=node
            on:keydown=key
        >
            {entries}
        </div>
    }
    .into_any()
}

/// What the host has not switched off. Tracks.
fn offered(list: List) -> impl Iterator<Item = &'static RowAction> {
    list.actions.iter().filter(move |action| list.console.host.offers(|features| features.sends(action.info)))
}

fn entry(list: List, action: &'static RowAction, row: u32, id: &str, hide: impl Fn() + Copy + 'static) -> AnyView {
    let content = view! {
        <Icon name=action.icon />
        <span>{action.label.say()}</span>
    };
    // Of the list as it was when the menu was opened.
    let (unfit, href) = list.rows.now(|store| action.of(&At { list, store, row, column: 1 }));
    let class = if action.info.removes() { "bc-list-entry bc-list-danger" } else { "bc-list-entry" };
    match (unfit, href, action.act) {
        (Some(why), ..) => view! {
            <button class=class type="button" role="menuitem" tabindex="-1" aria-disabled="true">
                {content}
                <span class="bc-list-why">{why}</span>
            </button>
        }
        .into_any(),
        (None, Some(href), _) => view! {
            <a class=class role="menuitem" tabindex="-1" href=href on:click=move |_: MouseEvent| hide()>{content}</a>
        }
        .into_any(),
        (None, None, Act::Ask(plan)) => {
            let ids = Rc::new(vec![id.to_owned()]);
            let press = move |_: MouseEvent| {
                hide();
                list.asked.set(Some(Asked { plan, ids: ids.clone() }));
            };
            view! {
                <button class=class type="button" role="menuitem" tabindex="-1" on:click=press>{content}</button>
            }
            .into_any()
        }
        (None, None, Act::Go(_)) => ().into_any(),
    }
}

/// The buttons of the row that is open at the side: what its menu has, but for what shows it. While the row is not in the list
/// there are none.
pub fn opened(list: List) -> AnyView {
    let made = memo(move |_| {
        let id = list.state.open.get();
        list.rows.with(|store| {
            let at = At { list, store, row: store.find(&id)?, column: 1 };
            Some(offered(list).map(|action| action.of(&at)).collect::<Vec<_>>())
        })
    });
    let button = move |(action, (unfit, href)): (&'static RowAction, (Option<String>, Option<String>))| {
        let label = action.label.say();
        match (href.filter(|_| unfit.is_none()), action.act) {
            (Some(href), _) => view! { <ButtonLink href=href label=label icon=action.icon /> }.into_any(),
            (None, Act::Ask(plan)) => {
                let press = Callback::new(move |()| {
                    list.asked.set(Some(Asked { plan, ids: Rc::new(vec![list.state.open.get_untracked()]) }));
                });
                let button = view! { <Button label=label icon=action.icon blocked=unfit on_press=press /> };
                if action.info.removes() { view! { <span class="bc-apart">{button}</span> }.into_any() } else { button }
            }
            _ => view! { <Button label=label icon=action.icon blocked=unfit /> }.into_any(),
        }
    };
    (move || {
        let all = offered(list).zip(made.get().unwrap_or_default());
        all.filter(|(action, _)| action.info.effect != Effect::Reads).map(button).collect::<Vec<_>>()
    })
    .into_any()
}

/// The buttons over the ticked rows: what can be done with several.
pub(super) fn bar(list: List) -> AnyView {
    (move || {
        let several = offered(list).filter_map(|action| match action.act {
            Act::Ask(plan) => Some((action, plan)),
            Act::Go(_) => None,
        });
        let button = |(action, plan): (&'static RowAction, _)| {
            let press = move |_: MouseEvent| {
                let ids = list.rows.now(|store| {
                    let all = (0..store.len()).map(|row| store.id(row));
                    list.ticked
                        .with_untracked(|ticked| all.filter(|id| ticked.contains(*id)).map(str::to_owned).collect())
                });
                list.asked.set(Some(Asked { plan, ids: Rc::new(ids) }));
            };
            view! {
                <button class="bc-button" type="button" on:click=press>
                    <Icon name=action.icon />
                    <span>{action.label.say()}</span>
                </button>
            }
            .into_any()
        };
        several.map(button).collect::<Vec<_>>()
    })
    .into_any()
}

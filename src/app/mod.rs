//! The frame around the pages: top bar, rail, main column.

mod crash;
mod rail;
mod session_chip;
mod theme;
mod top;

use leptos::prelude::*;

use crate::forms::Desk;
use crate::pages;
use crate::route::Route;
use crate::text::shell as words;
use crate::ui::LiveRegions;
use crate::work::Console;

pub use crash::install as install_crash_message;
pub use theme::Theme;

/// One console. Everything that must outlive a page is made here.
#[component]
pub fn App(
    /// The place that is shown; the host may change it, and watches it.
    route: RwSignal<Route>,
) -> AnyView {
    let console = Console::new(route);
    let desk = Desk::new(console);
    let theme = Theme::default();
    let rail_open = RwSignal::new(false);
    let main = NodeRef::<leptos::html::Main>::new();
    tick(console.now);
    forget_on_new_project(desk);
    // A new page begins at its title; the first one leaves the focus where the person has it.
    Effect::new(move |before: Option<Route>| {
        let now = route.get();
        if before.is_some_and(|before| before != now) {
            let _ = rail_open.try_set(false);
            console.say(pages::title(&now));
            focus_title(main);
        }
        now
    });
    let place = Memo::new(move |_| route.get());
    view! {
        <div class="bc-app" data-theme=move || theme.attribute()>
            <div class="bc-shell" class:bc-rail-open=move || rail_open.get()>
                <button
                    class="bc-button bc-skip"
                    type="button"
                    on:click=move |_| focus_title(main)
                >
                    {words::SKIP}
                </button>
                <top::Top console=console theme=theme rail_open=rail_open />
                <rail::Rail console=console />
                <div class="bc-rail-veil" on:click=move |_| rail_open.set(false)></div>
                <main class="bc-main" node_ref=main>
                    {move || pages::page(desk, place.get())}
                </main>
            </div>
            <LiveRegions />
        </div>
    }
    .into_any()
}

/// A second hand for ages and time left.
fn tick(now: RwSignal<f64>) {
    let interval = gloo_timers::callback::Interval::new(1000, move || {
        let _ = now.try_set(js_sys::Date::now());
    });
    let _ = StoredValue::new_local(interval);
}

/// What was read for one project is not shown for another.
fn forget_on_new_project(desk: Desk) {
    let console = desk.console;
    Effect::new(move |before: Option<Option<String>>| {
        let state = console.client.sessions.get();
        let now = state.session().map(|session| session.scope.project_id.clone());
        if before.is_some_and(|before| before != now) {
            console.stock.clear();
        }
        if let Some(project) = &now {
            desk.enter(project);
        }
        now
    });
}

fn focus_title(main: NodeRef<leptos::html::Main>) {
    request_animation_frame(move || {
        let Some(main) = main.try_get_untracked().flatten() else { return };
        let Ok(Some(title)) = main.query_selector("h1") else { return };
        use wasm_bindgen::JsCast;
        if let Ok(title) = title.dyn_into::<web_sys::HtmlElement>() {
            let _ = title.focus();
        }
    });
}

//! The frame around the pages: top bar, rail, main column.

mod crash;
mod idle;
mod links;
mod rail;
mod session_chip;
mod theme;
mod top;

use crate::dom::Outline;
use crate::dom::prelude::*;
use crate::http::clock;
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;

use crate::forms::AppContext;
use crate::host::Host;
use crate::pages;
use crate::places::Place;
use crate::route::{Links, Route};
use crate::text::{language, shell as words};
use crate::ui::{ClosedLinks, LiveRegions};
use crate::work::Console;
use crate::work::renew::Given;

pub use crash::on_panic;
pub use theme::Theme;

/// What a console is made of, apart from its view. Everything that must outlive a page is made here; call it once, in the
/// owner that lives as long as the console.
#[must_use]
pub fn context(route: RwSignal<Route>, host: Host) -> AppContext {
    provide_context(host);
    let console = Console::new(route, host);
    let links = use_context::<Links>();
    provide_context(ClosedLinks(Callback::new(move |address: String| {
        let place = match links {
            Some(links) => links.place(&address),
            None => Some(Route::parse(&address)),
        };
        place.is_some_and(|place| !console.offers(place.place))
    })));
    let context = AppContext::new(console);
    tick(console.now);
    context
}

/// One console.
#[component]
pub fn App(
    /// What it is made of.
    context: AppContext,
) -> AnyView {
    let console = context.console;
    let host = console.host;
    let theme = Theme::of(host);
    let seen = idle::lock_when_idle(console);
    let rail_open = RwSignal::new(false);
    let go_to = RwSignal::new(false);
    // A tip that covers something goes with Escape, and comes back with the next thing that is pointed at or focused.
    let tips_off = RwSignal::new(false);
    let root = NodeRef::<leptos::html::Div>::new();
    let look_again = move || {
        if tips_off.get_untracked() {
            tips_off.set(false);
        }
        theme.look(root);
    };
    if host.whole_page {
        keys_everywhere(console, go_to);
    }
    let main = NodeRef::<leptos::html::Main>::new();
    // A new page begins at its title; the first one leaves the focus where the person has it.
    Effect::new(move |before: Option<Route>| {
        let now = console.route.get();
        if let Some(before) = before.filter(|before| before.page() != now.page()) {
            remember_who_asked(console, before, &now);
            let _ = rail_open.try_set(false);
            console.announce_place(now.place);
            // Where the page around goes somewhere else, the focus and the scrolling are its own.
            let inside =
                move || root.get_untracked().is_some_and(|root| root.matches(":focus-within").unwrap_or(false));
            if host.whole_page || inside() {
                pages::focus_title(main);
            }
        }
        now
    });
    let links = use_context::<Links>();
    view! {
        <div
            class="bc-app"
            part="app"
            class:bc-tips-off=move || tips_off.get()
            data-theme=move || theme.attribute()
            data-density=move || host.with(|settings| settings.compact).then_some("compact")
            lang=move || {
                console.drawn.track();
                language().tag()
            }
            node_ref=root
            on:keydown=move |event| {
                seen.run(());
                open_by_key(console, &event, go_to);
                if event.key() == "Escape" {
                    tips_off.set(true);
                }
            }
            on:click=move |event| {
                if let Some(links) = links {
                    links::follow(console, links, &event);
                }
            }
            on:pointerdown=move |_| seen.run(())
            on:mouseover=move |_| {
                seen.run(());
                look_again();
            }
            on:focusin=move |_| look_again()
        >
            // Drawn anew in another language; what is typed lives in the context.
            {move || {
                console.drawn.track();
                console.redraws();
                shell(context, theme, rail_open, go_to, main)
            }}
        </div>
    }
    .into_any()
}

fn shell(
    context: AppContext,
    theme: Theme,
    rail_open: RwSignal<bool>,
    go_to: RwSignal<bool>,
    main: NodeRef<leptos::html::Main>,
) -> AnyView {
    let console = context.console;
    // What was read is not shown while it is locked: every place asks for a token then.
    let locked = memo(move |_| console.client.sessions.get().locked());
    Effect::new(move || {
        if locked.get() {
            let _ = go_to.try_set(false);
            // The last sentence may be of it.
            console.announcer.announce("");
        }
    });
    let place = memo(move |_| if locked.get() { Place::Session.into() } else { console.route.with(Route::page) });
    // A page is made anew for another place only, not for every setting of the host.
    let offered = memo(move |_| place.with(|route| console.offers(route.place)));
    let not_loaded = memo(move |_| console.given.with(|given| *given == Given::NotLoaded));
    let top = memo(move |_| console.host.offers(|features| features.top_bar));
    let rail = memo(move |_| console.host.offers(|features| features.rail));
    let held = memo(move |_| console.client.held.with(|held| !held.is_empty()));
    // In the main part of another page it is one region of several, and these have names.
    let inside_main = use_context::<Outline>().is_some_and(|outline| outline.inside_main);
    view! {
        <div
            class="bc-shell"
            class:bc-rail-open=move || rail_open.get()
            class:bc-no-top=move || !top.get()
            class:bc-no-rail=move || !rail.get()
        >
            <button class="bc-button bc-skip" type="button" on:click=move |_| pages::focus_title(main)>
                {words::skip()}
            </button>
            {move || {
                top.get().then(|| view! { <top::Top context=context theme=theme rail_open=rail_open go_to=go_to /> })
            }}
            {move || rail.get().then(|| view! { <rail::Rail console=console /> })}
            <div class="bc-rail-veil" on:click=move |_| rail_open.set(false)></div>
            <main class="bc-main" part="main" aria-label=inside_main.then(words::product) node_ref=main>
                {move || held.get().then(|| pages::tool(context, pages::Tool::Held))}
                {move || {
                    // The place first: asked through what rests on it, a change of it would not be seen.
                    let place = place.get();
                    match (not_loaded.get(), offered.get()) {
                        (true, _) => pages::not_loaded(console, place.place.title(), main),
                        (false, true) => pages::page(context, place),
                        (false, false) => pages::switched_off(),
                    }
                }}
            </main>
            {move || (!locked.get()).then(|| pages::tool(context, pages::Tool::Queue(console.carries)))}
        </div>
        <LiveRegions />
    }
    .into_any()
}

/// Ctrl K, or ⌘ K, opens the search for a place. Without the bar, which the search belongs to, the keys are the page's. While
/// it is locked there is no search: it knows names.
fn open_by_key(console: Console, event: &web_sys::KeyboardEvent, go_to: RwSignal<bool>) {
    if !console.host.now().features.top_bar || console.client.sessions.now().locked() {
        return;
    }
    let plain = !event.alt_key() && !event.shift_key();
    if plain && (event.ctrl_key() || event.meta_key()) && event.key().eq_ignore_ascii_case("k") {
        event.prevent_default();
        let _ = go_to.try_set(true);
    }
}

fn keys_everywhere(console: Console, go_to: RwSignal<bool>) {
    let Some(body) = web_sys::window().and_then(|window| window.document()).and_then(|page| page.body()) else {
        return;
    };
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&body, "keydown", options, move |event| {
        if let Some(event) = event.dyn_ref() {
            open_by_key(console, event, go_to);
        }
    });
    let _ = StoredValue::new(listener);
}

/// A place that was left for want of a session is gone back to when there is one.
fn remember_who_asked(console: Console, before: Route, now: &Route) {
    if now.place != Place::Session {
        let _ = console.asked.try_set(None);
    } else if !console.client.sessions.now().active() && !matches!(before.place, Place::Overview | Place::Unknown) {
        let _ = console.asked.try_set(Some(before));
    }
}

/// A second hand for ages and time left.
fn tick(now: RwSignal<f64>) {
    let interval = gloo_timers::callback::Interval::new(1000, move || {
        let _ = now.try_set(clock::now());
    });
    let _ = StoredValue::new(interval);
}

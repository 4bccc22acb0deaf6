//! Which rows are in the page: all of some hundreds, so that the browser's search finds them; of more those in view.

use crate::dom::prelude::*;
use gloo_events::EventListener;
use leptos::html::{Div, Tbody};
use wasm_bindgen::JsCast;

use crate::http::clock;
use crate::ui::{Resized, focus_quietly, pixels, set_other};

/// Lists up to here are drawn whole.
pub(super) const WHOLE: u32 = 500;
/// The most rows that are printed.
pub(super) const PRINTED: u32 = 2000;
/// Rows above and below what is in view, so that scrolling finds them there.
const BESIDE: u32 = 6;
/// A list that is flung by more than it shows is drawn no more often than this, ms: nobody reads what flies by.
const PAUSE: f64 = 100.0;
/// And not before it has rested from drawing for so many times as long as that took.
const REST: f64 = 2.0;
/// Rows come and go by so many: not one for each pixel.
const STEP: u32 = 4;
/// Frames within which a row that was gone to is drawn.
const FRAMES: u32 = 60;
/// The height of a row until one was measured, px.
const ROW: u32 = 40;

/// The most that is in view, px.
const HIGHEST: u32 = 2400;

/// The rows in view.
#[derive(Clone, Copy)]
pub(super) struct Window {
    /// What scrolls.
    pub place: NodeRef<Div>,
    /// What holds the rows.
    pub body: NodeRef<Tbody>,
    /// The width of the list, px; zero before it was measured.
    pub width: RwSignal<u32>,
    /// Not all rows are in the page.
    pub long: Memo<bool>,
    /// Whether all of them are drawn for paper.
    pub prints: bool,
    /// The first row in the page, and the first behind the last.
    pub range: Memo<(u32, u32)>,
    first: RwSignal<u32>,
    /// Rows above and below what is in view; none while it is flung.
    beside: RwSignal<u32>,
    room: RwSignal<u32>,
    height: RwSignal<u32>,
    /// The row that was gone to last.
    wanted: StoredValue<u32>,
    flung: StoredValue<Flung>,
}

/// How a fling goes.
#[derive(Clone, Copy, Default)]
struct Flung {
    /// Its end is waited for.
    waiting: bool,
    /// Where it was in the last frame.
    at: u32,
    /// When rows may be drawn again, by [`clock::steady`].
    next: f64,
}

impl Window {
    /// Over so many rows.
    pub(super) fn new(count: Memo<u32>) -> Self {
        let (first, room, height) = (RwSignal::new(0_u32), RwSignal::new(20), RwSignal::new(ROW));
        let beside = RwSignal::new(BESIDE);
        let prints = use_context::<crate::host::Host>().is_none_or(|host| host.whole_page);
        let printing = printing(prints);
        let long = memo(move |_| count.get() > WHOLE);
        let range = memo(move |_| {
            let count = count.get();
            if printing.get() {
                return (0, count.min(PRINTED));
            }
            if !long.get() {
                return (0, count);
            }
            let beside = beside.get();
            let first = first.get().saturating_sub(beside) / STEP * STEP;
            (first.min(count), first.saturating_add(room.get() + 2 * beside + STEP).min(count))
        });
        let window = Self {
            place: NodeRef::new(),
            body: NodeRef::new(),
            width: RwSignal::new(0),
            long,
            prints,
            range,
            first,
            beside,
            room,
            height,
            wanted: StoredValue::new(u32::MAX),
            flung: StoredValue::new(Flung::default()),
        };
        window.measure();
        Effect::new(move || {
            let ((start, end), height, count) = (range.get(), height.get(), count.get());
            let Some(body) = window.body.get() else { return };
            let style = web_sys::HtmlElement::style(&body);
            let px = |rows: u32| [&(rows * height).to_string(), "px"].concat();
            let _ = style.set_property("padding-block-start", &px(start));
            let _ = style.set_property("padding-block-end", &px(count.saturating_sub(end)));
        });
        window
    }

    /// Looks how large the list is, now and whenever that changes.
    fn measure(self) {
        let kept = StoredValue::new(None::<Resized>);
        Effect::new(move || {
            let Some(place) = self.place.get() else { return };
            let observer = Resized::new(&place, move || self.look());
            kept.set_value(observer);
            self.look();
        });
        Effect::new(move || {
            self.range.track();
            self.width.track();
            next_frame(move || self.look());
        });
    }

    fn look(self) {
        let Some(place) = self.place.try_get_untracked().flatten() else { return };
        set_other(self.width, pixels(place.client_width()));
        let row = self.body.try_get_untracked().flatten().and_then(|body| body.first_element_child());
        if let Some(row) = row.and_then(|row| row.dyn_into::<web_sys::HtmlElement>().ok())
            && row.offset_height() > 0
        {
            set_other(self.height, pixels(row.offset_height()));
        }
        let height = self.height.try_get_untracked().unwrap_or(ROW).max(1);
        // No screen is higher; without its style the list is as high as all of its rows.
        set_other(self.room, pixels(place.client_height()).min(HIGHEST) / height + 2);
    }

    /// What scrolls was scrolled.
    pub(super) fn scrolled(self) {
        let Some(place) = self.place.get_untracked() else { return };
        let first = pixels(place.scroll_top()) / self.height.get_untracked().max(1);
        // A focused row that leaves the page would take the focus with it: what scrolls has it then, and the keys go on.
        let focused = place.query_selector("tbody :focus").ok().flatten().and_then(|it| position(&it));
        let stays = |at: u32| (first.saturating_sub(BESIDE)..first + self.room.get_untracked() + BESIDE).contains(&at);
        if self.long.get_untracked() && focused.is_some_and(|at| !stays(at)) {
            focus_quietly(&place);
        }
        let near = first.abs_diff(self.first.get_untracked()) <= self.room.get_untracked();
        if near || !self.long.get_untracked() {
            return set_other(self.first, first);
        }
        if !self.flung.with_value(|flung| flung.waiting) {
            self.fling(first);
        }
    }

    /// Draws what a fling has come to, if that may be now, and looks again with the next frame until it rests.
    fn fling(self, first: u32) {
        let now = clock::steady();
        let Some(before) = self.flung.try_get_value() else { return };
        let rests = before.waiting && before.at == first;
        let draws = rests || now >= before.next;
        let _ = self.flung.try_set_value(Flung { waiting: !rests, at: first, ..before });
        if draws {
            set_other(self.beside, if rests { BESIDE } else { 0 });
            set_other(self.first, first);
        }
        if rests {
            return;
        }
        next_frame(move || {
            // Drawing takes its time, which is none of the pause.
            if draws {
                let end = clock::steady();
                self.flung.try_update_value(|flung| flung.next = end + PAUSE.max(REST * (end - now)));
            }
            if let Some(place) = self.place.try_get_untracked().flatten() {
                self.fling(pixels(place.scroll_top()) / self.height.try_get_untracked().unwrap_or(ROW).max(1));
            }
        });
    }

    /// Begins at the top again: other rows are shown.
    pub(super) fn to_top(self) {
        if let Some(place) = self.place.get_untracked() {
            place.set_scroll_top(0);
        }
        set_other(self.first, 0);
    }

    /// Stays at the row that is read, where rows came or went before it. At the top one sees what is new.
    pub(super) fn hold(self, before: &[u32], now: &[u32]) {
        let Some(place) = self.place.get_untracked().filter(|_| self.long.get_untracked()) else { return };
        let (top, height) = (pixels(place.scroll_top()), self.height.get_untracked().max(1));
        let first = top / height;
        let row = before.get(first as usize).filter(|_| first > 0);
        let to = row.and_then(|row| now.iter().position(|at| at == row)).and_then(|at| u32::try_from(at).ok());
        let Some(to) = to.filter(|to| *to != first) else { return };
        set_other(self.first, to);
        // Once the list is as high as its rows.
        next_frame(move || place.set_scroll_top(i32::try_from(to * height + top % height).unwrap_or(i32::MAX)));
    }

    /// How many rows are in view.
    pub(super) fn page(self) -> u32 {
        self.room.get_untracked().saturating_sub(3).max(1)
    }

    /// Brings a row into view and puts the focus on what names it.
    pub(super) fn go(self, at: u32) {
        let _ = self.wanted.try_set_value(at);
        // The row that has the focus leaves before this one comes: the next key must not get lost between them.
        if let Some(place) = self.place.try_get_untracked().flatten().filter(|place| drawn(place, at).is_none()) {
            focus_quietly(&place);
        }
        self.bring(at);
        self.focus(at, FRAMES);
    }

    /// The row that the focus is on its way to: it is drawn first. The next key goes on from there.
    pub(super) fn on_way(self) -> Option<u32> {
        self.wanted.try_get_value().filter(|at| *at != u32::MAX)
    }

    /// The focus goes elsewhere: no row that was gone to takes it.
    pub(super) fn stay(self) {
        let _ = self.wanted.try_set_value(u32::MAX);
    }

    /// Scrolls until a row is in view, by what is known of heights now, and has it drawn.
    fn bring(self, at: u32) {
        let Some(place) = self.place.try_get_untracked().flatten() else { return };
        if !self.long.try_get_untracked().unwrap_or_default() {
            return;
        }
        let height = self.height.try_get_untracked().unwrap_or(ROW).max(1);
        let (top, room) = (pixels(place.scroll_top()), pixels(place.client_height()));
        // The head stands above the rows, as high as one of them.
        let (start, end) = (at * height, (at + 2) * height);
        let to = match () {
            () if start < top => start,
            () if end > top + room => end.saturating_sub(room),
            () => top,
        };
        if to != top {
            place.set_scroll_top(i32::try_from(to).unwrap_or(i32::MAX));
        }
        // By the row, not by where the browser stands: it scrolls no further than what was drawn before is high.
        set_other(self.first, to / height);
    }

    /// Puts the focus on what names the row at a place, once the row is drawn: not later than after so many frames, and
    /// not when another was gone to since.
    fn focus(self, at: u32, frames: u32) {
        next_frame(move || {
            if self.wanted.try_get_value() != Some(at) {
                return;
            }
            let Some(place) = self.place.try_get_untracked().flatten() else { return };
            let Some(row) = drawn(&place, at) else {
                // Heights may have been measured since.
                self.bring(at);
                return if frames > 0 { self.focus(at, frames - 1) } else { self.stay() };
            };
            self.stay();
            let own = row.query_selector("th a, th button").ok().flatten();
            let target = own.or_else(|| row.query_selector("th").ok().flatten());
            if let Some(target) = target.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
                let _ = target.focus();
            }
        });
    }
}

/// The row at a place, where it is drawn.
fn drawn(place: &web_sys::HtmlElement, at: u32) -> Option<web_sys::Element> {
    place.query_selector(&format!("tbody [aria-rowindex='{}']", at + 2)).ok().flatten()
}

/// The place in the list of the row that an element is in.
pub(super) fn position(element: &web_sys::Element) -> Option<u32> {
    let row = element.closest("tbody [aria-rowindex]").ok().flatten()?;
    row.get_attribute("aria-rowindex")?.parse::<u32>().ok()?.checked_sub(2)
}

/// Whether the page is being printed, for the life of the current owner. Inside another page that is never known: its
/// printing is its own affair, and nobody listens to its window for that.
fn printing(whole_page: bool) -> RwSignal<bool> {
    let printing = RwSignal::new(false);
    if let Some(window) = web_sys::window().filter(|_| whole_page) {
        let listen = |name: &'static str, on: bool| {
            EventListener::new(&window, name, move |_| {
                let _ = printing.try_set(on);
            })
        };
        let _ = StoredValue::new([listen("beforeprint", true), listen("afterprint", false)]);
    }
    printing
}

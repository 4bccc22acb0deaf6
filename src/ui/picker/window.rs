//! Which rows are in the page: all of a hundred, of more those in view and some beside them.

use std::rc::Rc;

use crate::dom::prelude::*;
use leptos::html::{Div, Ul};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::items::Shown;
use crate::ui::focus_quietly;
use crate::ui::resized::{Resized, pixels, set_other};

/// Lists up to here are drawn whole.
const WHOLE: usize = 100;
/// What is drawn above and below what is in view, px.
const BESIDE: u32 = 200;
/// Rows come and go by this, px: not with each pixel.
const STEP: u32 = 160;
/// The most that is in view, px.
const HIGHEST: u32 = 1200;
/// Heights of a row with one line and of one with a second, px, until one was measured.
const ROWS: [u32; 2] = [40, 60];
/// Frames within which a row that was gone to is drawn.
const FRAMES: u32 = 30;

/// Where each row begins, px, and where the last one ends.
#[derive(Clone, Default, PartialEq, Eq)]
struct Tops(Rc<Vec<u32>>);

impl Tops {
    fn of(told: impl Iterator<Item = bool>, [plain, high]: [u32; 2]) -> Self {
        let mut sum = 0;
        let ends = told.map(|told| {
            sum += if told { high } else { plain };
            sum
        });
        Self(Rc::new(std::iter::once(0).chain(ends).collect()))
    }

    fn at(&self, row: usize) -> u32 {
        self.0.get(row).or(self.0.last()).copied().unwrap_or_default()
    }

    fn rows(&self) -> usize {
        self.0.len().saturating_sub(1)
    }

    /// The row that stands there.
    fn row(&self, top: u32) -> usize {
        self.0.partition_point(|at| *at <= top).saturating_sub(1).min(self.rows())
    }
}

/// The rows in view.
#[derive(Clone, Copy)]
pub(super) struct Window {
    /// What scrolls.
    pub place: NodeRef<Div>,
    /// What holds the rows.
    pub body: NodeRef<Ul>,
    /// The first row in the page, and the first behind the last.
    pub range: Memo<(usize, usize)>,
    tops: Memo<Tops>,
    top: RwSignal<u32>,
    room: RwSignal<u32>,
    heights: RwSignal<[u32; 2]>,
    /// Which of the two heights were measured.
    measured: StoredValue<[bool; 2]>,
    /// The row that the focus is on its way to.
    wanted: StoredValue<Option<usize>>,
    /// What was searched, and the rows that were shown, when they were last drawn.
    drawn: StoredValue<Option<(String, Shown)>>,
}

impl Window {
    pub(super) fn new(shown: Memo<Shown>) -> Self {
        let (top, room, heights) = (RwSignal::new(0_u32), RwSignal::new(320_u32), RwSignal::new(ROWS));
        let tops = memo(move |_| shown.with(|shown| Tops::of(shown.told(), heights.get())));
        let range = memo(move |_| {
            tops.with(|tops| {
                let (rows, top) = (tops.rows(), top.get());
                if rows <= WHOLE {
                    return (0, rows);
                }
                let end = tops.row(top.saturating_add(room.get() + STEP + BESIDE)) + 1;
                (tops.row(top.saturating_sub(BESIDE)), end.min(rows))
            })
        });
        let (place, body) = (NodeRef::new(), NodeRef::new());
        let (measured, wanted) = (StoredValue::new([false; 2]), StoredValue::new(None));
        let drawn = StoredValue::new(None);
        let window = Self { place, body, range, tops, top, room, heights, measured, wanted, drawn };
        Effect::new(move || {
            let Some(body) = body.get() else { return };
            let style = HtmlElement::style(&body);
            let (start, end) = range.get();
            let px = |pixels: u32| [&pixels.to_string(), "px"].concat();
            tops.with(|tops| {
                let _ = style.set_property("padding-block-start", &px(tops.at(start)));
                let _ = style.set_property("padding-block-end", &px(tops.at(tops.rows()) - tops.at(end)));
            });
            // Whoever asks for a size while rows come has all of them laid out at once.
            if window.measured.get_value() != [true; 2] {
                next_frame(move || window.look());
            }
        });
        let kept = StoredValue::new(None::<Resized>);
        Effect::new(move || {
            if let Some(place) = place.get() {
                let resized = Resized::new(&place, move || {
                    window.measured.try_set_value([false; 2]);
                    window.look();
                });
                kept.set_value(resized);
            }
        });
        window
    }

    /// Looks how large the list and its rows are.
    fn look(self) {
        let Some(place) = self.place.try_get_untracked().flatten() else { return };
        let own = self.heights.try_get_untracked().unwrap_or(ROWS);
        let height = |selector: &str| {
            let row = place.query_selector(selector).ok().flatten().and_then(|it| it.dyn_into::<HtmlElement>().ok());
            row.map(|row| pixels(row.offset_height())).filter(|height| *height > 0)
        };
        let found = [height("li:not(.bc-pick-told)"), height(".bc-pick-told")];
        self.measured.try_set_value(found.map(|height| height.is_some()));
        let ([plain, high], [own_plain, own_high]) = (found, own);
        let now = [plain.unwrap_or(own_plain), high.unwrap_or(own_high)];
        if now != own {
            let _ = self.heights.try_set(now);
        }
        // Without its style the list is as high as all of its rows.
        set_other(self.room, pixels(place.client_height()).min(HIGHEST));
    }

    /// What scrolls was scrolled. A focused row that leaves the page would take the focus with it: what scrolls has it then,
    /// and the keys go on.
    pub(super) fn scrolled(self) {
        let Some(place) = self.place.get_untracked() else { return };
        set_other(self.top, pixels(place.scroll_top()) / STEP * STEP);
        let focused = place.query_selector("li :focus").ok().flatten().and_then(|it| position(&it));
        let (start, end) = self.range.get_untracked();
        if focused.is_some_and(|at| !(start..end).contains(&at)) {
            focus_quietly(&place);
        }
    }

    /// Begins at the top again: other rows are shown.
    pub(super) fn to_top(self) {
        if let Some(place) = self.place.get_untracked() {
            place.set_scroll_top(0);
        }
        set_other(self.top, 0);
    }

    /// Before other rows are drawn of the same search: the row that has the focus, else the first in view, stays where it is.
    /// At the top one sees what is new.
    pub(super) fn hold(self, words: &str, now: &Shown) {
        let before = self.drawn.try_update_value(|drawn| drawn.replace((words.to_owned(), now.clone()))).flatten();
        let Some((_, before)) = before.filter(|(searched, rows)| searched == words && rows != now) else { return };
        let Some(place) = self.place.get_untracked() else { return };
        let tops = Tops::of(before.told(), self.heights.get_untracked());
        let top = pixels(place.scroll_top());
        let focused = place.query_selector("li :focus").ok().flatten().and_then(|it| position(&it));
        let held = focused.or_else(|| (top > 0).then(|| tops.row(top)));
        let Some((from, to)) = held.and_then(|at| Some((tops.at(at), now.place(before.id(at))?))) else { return };
        let to = (self.tops.with_untracked(|tops| tops.at(to)) + top).saturating_sub(from);
        if to != top {
            set_other(self.top, to / STEP * STEP);
            // Once the list is as high as its rows.
            next_frame(move || place.set_scroll_top(i32::try_from(to).unwrap_or(i32::MAX)));
        }
    }

    /// Says where each row stands of so many, of those that stayed while others came.
    pub(super) fn place_rows(self, of: usize) {
        let Some(body) = self.body.try_get_untracked().flatten() else { return };
        let Some((start, _)) = self.range.try_get_untracked() else { return };
        let mut next = body.first_element_child();
        for at in start + 1.. {
            let Some(row) = next else { return };
            let _ = row.set_attribute("aria-posinset", &at.to_string());
            let _ = row.set_attribute("aria-setsize", &of.to_string());
            next = row.next_element_sibling();
        }
    }

    /// The first row in view. Tracks.
    pub(super) fn first(self) -> usize {
        let (start, end) = self.range.get();
        self.tops.with(|tops| tops.row(self.top.get())).clamp(start, end.max(start))
    }

    /// Puts the focus on a row; brings it into view where it is not.
    pub(super) fn go(self, at: usize) {
        self.wanted.set_value(Some(at));
        if self.focus(at) {
            return;
        }
        // The row that has the focus leaves before this one comes: the next key must not get lost between them.
        if let Some(place) = self.place.try_get_untracked().flatten() {
            focus_quietly(&place);
        }
        self.bring(at);
        self.later(at, FRAMES);
    }

    /// The row that the focus is on its way to: it is drawn first. The next key goes on from there.
    pub(super) fn on_way(self) -> Option<usize> {
        self.wanted.try_get_value().flatten()
    }

    fn bring(self, at: usize) {
        let Some(place) = self.place.try_get_untracked().flatten() else { return };
        let Some((start, end)) = self.tops.try_with_untracked(|tops| (tops.at(at), tops.at(at + 1))) else { return };
        let (top, room) = (pixels(place.scroll_top()), pixels(place.client_height()));
        let to = if start < top { start } else { end.saturating_sub(room).max(top) };
        set_other(self.top, to / STEP * STEP);
        next_frame(move || place.set_scroll_top(i32::try_from(to).unwrap_or(i32::MAX)));
    }

    /// Puts the focus there once the row is drawn, unless another was gone to since.
    fn later(self, at: usize, frames: u32) {
        next_frame(move || {
            if self.on_way() != Some(at) || self.focus(at) {
                return;
            }
            if frames == 0 {
                self.wanted.try_set_value(None);
                return;
            }
            // Heights may have been measured since.
            self.bring(at);
            self.later(at, frames - 1);
        });
    }

    /// Whether the row is drawn and has the focus now.
    fn focus(self, at: usize) -> bool {
        let place = self.place.try_get_untracked().flatten();
        let selector = format!("[aria-posinset='{}'] input", at + 1);
        let input = place.and_then(|place| place.query_selector(&selector).ok().flatten());
        let input = input.and_then(|it| it.dyn_into::<HtmlElement>().ok());
        let there = input.is_some_and(|input| input.focus().is_ok());
        if there {
            self.wanted.try_set_value(None);
        }
        there
    }
}

/// The place in the list of the row that an element is in.
pub(super) fn position(element: &Element) -> Option<usize> {
    let row = element.closest("li[aria-posinset]").ok().flatten()?;
    row.get_attribute("aria-posinset")?.parse::<usize>().ok()?.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::Tops;

    #[test]
    fn rows_of_two_heights_stand_one_below_the_other() {
        let tops = Tops::of([false, true, false].into_iter(), [40, 60]);
        assert_eq!([0, 1, 2, 3, 9].map(|row| tops.at(row)), [0, 40, 100, 140, 140]);
        assert_eq!([0, 39, 40, 99, 100, 500].map(|top| tops.row(top)), [0, 0, 1, 1, 2, 3]);
        assert_eq!((Tops::default().row(0), Tops::default().at(3)), (0, 0));
    }
}

//! What the console shows, drawn: servers and their backups of twelve days, and how full a vault is. Its colours are the
//! tokens', so it is light, dark and printed as everything else; a dashed line is a row of squares.

use crate::dom::prelude::*;

/// By class, from the back to the front.
const STROKES: [(&str, &str); 8] = [
    ("bc-drawn-line", "M1 57h478M1 217h478"),
    ("bc-drawn-name", "M28 29h112M60 87h72M60 119h48M60 151h64M60 183h56M28 245h56"),
    ("bc-drawn-icon", "M24 79h20v16h-20zM24 111h20v16h-20zM24 143h20v16h-20zM24 175h20v16h-20z"),
    ("bc-drawn-day", "M168 87h288M168 119h288M168 151h288M168 183h288"),
    ("bc-drawn-day bc-drawn-saved", "M168 87h288M168 119h168M360 119h96M168 151h288M264 183h192"),
    ("bc-drawn-day bc-drawn-failed", "M336 119h16"),
    ("bc-drawn-bar", "M30 269h420"),
    ("bc-drawn-bar bc-drawn-used", "M30 269h186"),
];

pub(super) fn view() -> AnyView {
    let strokes = STROKES.map(|(class, d)| view! { <path class=class d=d /> });
    view! {
        <svg class="bc-drawn" viewBox="0 0 480 296" aria-hidden="true" focusable="false">
            <rect class="bc-drawn-card" x="1" y="1" width="478" height="294" rx="12" />
            {strokes.into_iter().collect_view()}
            <circle class="bc-drawn-seal" cx="444" cy="29" r="14" />
            <path class="bc-drawn-tick" d="M437 29l5 5 9-10" />
        </svg>
    }
    .into_any()
}

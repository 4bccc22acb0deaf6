//! One drawn set: 16 by 16, one stroke of 1.5, the colour of the text around it.

use crate::dom::prelude::*;

/// What is drawn. A value, not a number in a table: a part of the program has the icons that it shows, and no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IconName(&'static &'static str);

#[expect(missing_docs, non_upper_case_globals, reason = "the names say what is drawn")]
impl IconName {
    pub const Mark: Self =
        Self(&"M8 1.5l5.5 2.1v4.2c0 3.3-2.3 5.6-5.5 6.7-3.2-1.1-5.5-3.4-5.5-6.7V3.6zM8 5v3.2l2.2 1.3");
    pub const Overview: Self = Self(&"M2.5 2.5H7V7H2.5zM9 2.5h4.5V7H9zM2.5 9H7v4.5H2.5zM9 9h4.5v4.5H9z");
    pub const Shield: Self =
        Self(&"M8 1.75l5.25 2v4c0 3.2-2.2 5.4-5.25 6.5-3.05-1.1-5.25-3.3-5.25-6.5v-4zM5.6 7.9l1.7 1.7 3.1-3.3");
    pub const Vault: Self = Self(
        &"M2 2.75h12v9.5H2zM4 12.25v1.5M12 12.25v1.5M7.25 5.25a2.25 2.25 0 1 0 0 4.5 2.25 2.25 0 0 0 0-4.5zM11.5 6v3",
    );
    pub const RestorePoint: Self = Self(&"M2.75 5.8A5.75 5.75 0 1 1 2.25 8M2.25 2.75V6H5.5M8 5v3.25l2.25 1.25");
    pub const Backup: Self = Self(&"M8 2v7.25M4.75 6.25L8 9.5l3.25-3.25M2.5 10.5v3h11v-3");
    pub const Server: Self =
        Self(&"M2.5 2.5h11V7h-11zM2.5 9h11v4.5h-11zM5 4.75h.01M5 11.25h.01M7.5 4.75H11M7.5 11.25H11");
    pub const Disk: Self = Self(
        &"M2.75 4c0-1.1 2.35-2 5.25-2s5.25.9 5.25 2-2.35 2-5.25 2-5.25-.9-5.25-2zM2.75 4v8c0 1.1 2.35 2 5.25 2s5.25-.9 5.25-2V4M2.75 8c0 1.1 2.35 2 5.25 2s5.25-.9 5.25-2",
    );
    pub const Task: Self =
        Self(&"M2 3.9L3.1 5 5 3M2 8.15l1.1 1.1L5 7.25M7.5 4h6.25M7.5 8.25h6.25M7.5 12.5h6.25M2.25 12.5H4.5");
    pub const Policy: Self = Self(&"M2.5 3.5h11v10h-11zM2.5 6.75h11M5.25 2v2.75M10.75 2v2.75M5.5 10l1.5 1.4 3-3");
    pub const Classic: Self = Self(&"M8 2l6 3-6 3-6-3zM2 8l6 3 6-3M2 11l6 3 6-3");
    pub const Log: Self = Self(&"M3.5 2h6l3 3v9h-9zM9.5 2v3h3M5.75 8h4.5M5.75 10.75h4.5");
    pub const Check: Self = Self(&"M3 8.5l3.25 3.25L13 5");
    pub const Done: Self = Self(&"M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.25 8.25l1.9 1.9 3.6-3.9");
    pub const Warning: Self = Self(&"M8 2.25l6.25 11.25H1.75zM8 6.5v3.25M8 11.6h.01");
    pub const Error: Self = Self(&"M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM8 5v3.5M8 11h.01");
    pub const Info: Self = Self(&"M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.5v3.5M8 5h.01");
    pub const Clock: Self = Self(&"M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 4.75V8l2.25 1.5");
    pub const Dash: Self = Self(&"M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.5 8h5");
    pub const Copy: Self = Self(&"M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3");
    pub const Close: Self = Self(&"M4 4l8 8M12 4l-8 8");
    pub const ChevronDown: Self = Self(&"M4 6l4 4 4-4");
    pub const ChevronRight: Self = Self(&"M6 4l4 4-4 4");
    pub const Search: Self = Self(&"M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.25 10.25L14 14");
    pub const Refresh: Self = Self(&"M13.3 6A5.6 5.6 0 1 0 13.6 8.5M13.5 2.75V6H10.25");
    pub const Sun: Self = Self(
        &"M8 5.25a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5zM8 1.5v1.25M8 13.25v1.25M1.5 8h1.25M13.25 8h1.25M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9",
    );
    pub const Moon: Self = Self(&"M13.25 9.5A5.6 5.6 0 0 1 6.5 2.75a5.6 5.6 0 1 0 6.75 6.75z");
    pub const Menu: Self = Self(&"M2.5 4.25h11M2.5 8h11M2.5 11.75h11");
    pub const External: Self = Self(&"M9.5 2.5h4v4M13.5 2.5l-6 6M11.5 9v4.5h-9v-9H7");
    pub const User: Self =
        Self(&"M8 2.25a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5zM2.75 13.75c.5-2.75 2.5-4 5.25-4s4.75 1.25 5.25 4");
    pub const Lock: Self = Self(&"M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2");
    pub const Globe: Self = Self(
        &"M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM2 8h12M8 2c1.7 1.7 2.5 3.8 2.5 6S9.7 12.3 8 14c-1.7-1.7-2.5-3.8-2.5-6S6.3 3.7 8 2z",
    );
    pub const Plus: Self = Self(&"M8 3v10M3 8h10");
    pub const Edit: Self = Self(&"M3 13l.7-3L10.8 3 13 5.2 6 12.3z");
    pub const Trash: Self = Self(&"M2.5 4.25h11M6 4.25V2.5h4v1.75M4 4.25l.6 9.25h6.8l.6-9.25M6.75 7v4M9.25 7v4");
    pub const Play: Self = Self(&"M5 3l8 5-8 5z");
    pub const Paste: Self = Self(&"M5.5 3.5h-2v10h9v-10h-2M5.5 2.25h5v2.5h-5zM6 8h4M6 10.5h4");
    pub const More: Self = Self(
        &"M3 8a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0zM7.5 8a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0zM12 8a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0z",
    );
}

/// A drawn sign. It says nothing to a screen reader: the word beside it does.
#[component]
pub fn Icon(
    /// Which one.
    name: IconName,
) -> AnyView {
    view! {
        <svg class="bc-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d=*name.0 />
        </svg>
    }
    .into_any()
}

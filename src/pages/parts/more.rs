//! Long tables, a hundred rows at a time: as many as an eye can scan and a phone can draw. On paper, where nothing can be
//! pressed, all of them, as far as a list prints.

use crate::dom::prelude::*;

use crate::host::Host;
use crate::list::{PRINTED, printing};
use crate::text::lists;
use crate::ui::{Button, ButtonKind};

/// Rows shown at first, and added by each press.
const PAGE: usize = 100;

/// How many rows of a table are shown.
#[derive(Clone, Copy)]
pub(in crate::pages) struct Limit {
    asked: RwSignal<usize>,
    // Nothing inside another page: its printing is its own affair, and nobody listens to its window for that.
    printing: Option<RwSignal<bool>>,
}

impl Limit {
    /// The first of them.
    pub(in crate::pages) fn new() -> Self {
        let whole_page = use_context::<Host>().is_none_or(|host| host.whole_page);
        Self { asked: RwSignal::new(PAGE), printing: whole_page.then(printing) }
    }

    /// So many may be shown. Tracks.
    pub(in crate::pages) fn get(self) -> usize {
        shown(self.asked.get(), self.printing.is_some_and(|printing| printing.get()))
    }
}

/// How many may be shown where so many were asked for.
fn shown(asked: usize, printing: bool) -> usize {
    if printing { asked.max(PRINTED as usize) } else { asked }
}

/// Shows more rows, while there are any; on paper says where they end too early.
#[component]
pub(in crate::pages) fn More(
    /// How many rows there are.
    #[prop(into)]
    fitting: Signal<usize>,
    /// How many are shown.
    limit: Limit,
) -> AnyView {
    let hidden = memo(move |_| fitting.get().saturating_sub(limit.asked.get()));
    let cut = move || {
        let (all, shown) = (fitting.get(), shown(limit.asked.get(), limit.printing.is_some()));
        (all > shown).then(|| view! { <p class="bc-print-only">{lists::printed(shown, all)}</p> })
    };
    view! {
        <Show when=move || hidden.get().gt(&0)>
            <div class="bc-toolbar">
                <Button
                    label=derive(move || lists::more(hidden.get().min(PAGE), hidden.get()))
                    kind=ButtonKind::Quiet
                    on_press=Callback::new(move |()| limit.asked.update(|asked| *asked += PAGE))
                />
            </div>
        </Show>
        {cut}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::{PAGE, shown};

    #[test]
    fn paper_has_all_rows_up_to_its_limit() {
        assert_eq!(shown(PAGE, false), 100);
        assert_eq!(shown(PAGE, true), 2000);
        assert_eq!(shown(2500, true), 2500, "what is seen is printed");
    }
}

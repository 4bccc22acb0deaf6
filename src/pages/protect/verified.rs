//! Station 4: the run, live, and the honest word at its end.

use crate::dom::prelude::*;

use super::exchange;
use crate::forms::{AppContext, RunView};
use crate::places::Place;
use crate::text::protect as words;
use crate::ui::{Button, ButtonKind, ButtonLink};
use crate::work::verdict::Verdict;

pub(super) fn view(context: AppContext) -> AnyView {
    let journey = context.journey();
    let over = memo(move |_| journey.run.get().is_some_and(|run| run.over_at.with(Option::is_some)));
    let verdict = move || journey.run.get().map(|run| run.verdict());
    let saved = memo(move |_| matches!(verdict(), Some(Verdict::Saved { .. })));
    let run = move || Some((journey.run.get()?, journey.point.get()?));
    view! {
        {move || {
            run()
                .map(|(run, id)| {
                    let sent = exchange::newest(context.console, run, id.clone());
                    view! { <RunView console=context.console run=run id=id /> {sent} }
                })
        }}
        <div class="bc-actions">
            {move || {
                journey
                    .point
                    .get()
                    .map(|id| {
                        view! {
                            <ButtonLink
                                href=Place::RestorePoint.of(id).href()
                                label=words::open()
                                kind=ButtonKind::Primary
                            />
                        }
                    })
            }}
            <Show when=move || over.get() && !saved.get()>
                <Button
                    label=words::back_up_again()
                    on_press=Callback::new(move |()| journey.back_up_again())
                />
            </Show>
            <Show when=move || over.get()>
                <Button label=words::again() on_press=Callback::new(move |()| journey.start_over()) />
            </Show>
        </div>
    }
    .into_any()
}

//! The emulator behind the demo: faults and its clock. Served by anything else, the page says so.

mod form;
mod waiting;

use crate::dom::prelude::*;
use crate::dom::spawn_local;

use super::PageHead;
use crate::forms::AppContext;
use crate::http::{self, Fault};
use crate::places::Place;
use crate::text::demo as words;
use crate::ui::{Button, ErrorPanel};
use crate::work::Console;

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Demo {
    console: Console,
    faults: RwSignal<Option<Vec<Fault>>>,
    failed: RwSignal<Option<String>>,
}

impl Demo {
    /// Does something there, says it, and looks again at what waits.
    fn act(self, said: String, action: impl Future<Output = Result<(), String>> + 'static) {
        spawn_local(async move {
            match action.await {
                Ok(()) => self.console.announce(said),
                Err(why) => {
                    let _ = self.failed.try_set(Some(why));
                    return;
                }
            }
            self.look().await;
        });
    }

    async fn look(self) {
        match http::faults().await {
            Ok(found) => {
                let _ = self.faults.try_set(Some(found));
                let _ = self.failed.try_set(None);
            }
            Err(why) => drop(self.failed.try_set(Some(why))),
        }
    }
}

pub(super) fn view(context: AppContext) -> AnyView {
    let demo = Demo { console: context.console, faults: RwSignal::new(None), failed: RwSignal::new(None) };
    spawn_local(demo.look());
    let there = memo(move |_| demo.faults.with(Option::is_some));
    view! {
        <PageHead title=Place::Demo.title() lead=MaybeProp::from(Some(words::lead().to_owned())) />
        <div class="bc-stack bc-stack-wide">
            {move || demo.failed.get().map(|why| view! { <ErrorPanel title=words::failed() remedy=why /> })}
            <Show when=move || there.get()>
                {form::view(demo)} {waiting::view(demo)} {clock(demo)}
            </Show>
        </div>
    }
    .into_any()
}

fn clock(demo: Demo) -> AnyView {
    let steps = words::steps().map(|(seconds, label)| {
        let press = Callback::new(move |()| demo.act(words::moved(label), http::advance(seconds)));
        view! { <Button label=label on_press=press /> }
    });
    view! {
        <section class="bc-card bc-narrow" part="card" aria-label=words::clock()>
            <div class="bc-card-head">
                <h2 class="bc-card-name">{words::clock()}</h2>
            </div>
            <div class="bc-card-body bc-stack">
                <p class="bc-hint">{words::clock_note()}</p>
                <div class="bc-actions">{steps.into_iter().collect_view()}</div>
            </div>
        </section>
    }
    .into_any()
}

//! When a policy runs next.

use crate::dom::prelude::*;
use backup_api::cbr::model::Policy;
use backup_api::time::Time;

use super::facts::exact;
use crate::list::time::exactly;
use crate::pages::policies::schedule::{next, read};
use crate::text::policies as words;
use crate::work::Console;

/// How many are listed.
const SHOWN: usize = 5;
/// Milliseconds of a minute.
const MINUTE: i64 = 60_000;

/// Its next runs; followed, for one of them passes now and then.
pub(super) fn view(console: Console, policy: &Policy) -> AnyView {
    let rules: Option<Vec<_>> = policy.trigger.patterns.iter().map(|pattern| read(pattern)).collect();
    let rules = StoredValue::new(rules.filter(|_| !policy.trigger.unread));
    let start = policy.trigger.start_time;
    let counted = rules.with_value(|rules| rules.iter().flatten().any(|rule| rule.interval > 1));
    let runs = memo(move |_| {
        #[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century fit")]
        let now = console.now.get() as i64 / MINUTE;
        rules.with_value(|rules| next(rules.as_ref()?, now, start.map(|start| start.millis() / MINUTE), SHOWN))
    });
    let list = move || match runs.get() {
        None => view! { <p class="bc-quiet">{words::runs_unread()}</p> }.into_any(),
        Some(runs) if runs.is_empty() => view! { <p class="bc-quiet">{words::no_runs()}</p> }.into_any(),
        Some(runs) => {
            let rows = runs.into_iter().map(|run| row(run * MINUTE)).collect::<Vec<_>>();
            view! { <ul class="bc-plain">{rows}</ul> }.into_any()
        }
    };
    let note = start.filter(|_| counted).map(|start| {
        let day = exact(start);
        view! { <p class="bc-quiet">{words::runs_counted(&day)}</p> }
    });
    view! {
        {list}
        {note}
    }
    .into_any()
}

fn row(millis: i64) -> AnyView {
    view! { <li>{exactly(Time::from_millis(millis).with_zone(true))}</li> }.into_any()
}

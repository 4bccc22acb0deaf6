//! One policy: when it runs, what it keeps, which vaults are under it. Prints as a record.

mod facts;
mod runs;

use crate::dom::prelude::*;
use backup_api::Phase;
use backup_api::cbr::PolicyShow;
use backup_api::cbr::model::Policy;

use super::parts::{OneHead, Unknown, missing, one_head, one_or_missing};
use crate::forms::AppContext;
use crate::places::Place;
use crate::shared::{Panel, Reading, keep_fresh, name_or, padded};
use crate::text::{lists, policies as words};
use crate::ui::{CodeBlock, Disclosure, Notice, SkeletonShape, Tone};
use crate::work::read::{Whole, ask_whole};
use crate::work::{Console, Load};

pub(super) fn view(context: AppContext, id: String) -> AnyView {
    let console = context.console;
    console.cache.want_vaults(console);
    let load = Load::<Whole<Policy>>::default();
    let asked = id.clone();
    let ask = Callback::new(move |()| ask_whole(console, load, PolicyShow { policy_id: asked.clone() }));
    keep_fresh(console, load, ask);
    let reading = Reading::of(console, load, ask);
    let missing = missing(reading, load.error, RwSignal::new(false));
    let unknown = Unknown {
        title: words::unknown(),
        note: words::unknown_note(),
        id: id.clone(),
        id_label: words::id_asked(),
        list: Place::Policies,
        to_list: words::to_list(),
    };
    let known = ViewFn::from(move || known(console, load, reading, id.clone()));
    one_or_missing(console, missing, unknown, None, known)
}

fn known(console: Console, load: Load<Whole<Policy>>, reading: Reading, id: String) -> AnyView {
    // Made anew only when it says something else.
    let policy = memo(move |_| load.value.get());
    let with = move |read: fn(&Policy) -> String| policy.with(|whole| whole.as_ref().map(|whole| read(&whole.item)));
    let title = memo(move |_| with(|policy| name_or(&policy.name)).unwrap_or_else(|| Place::Policy.title().to_owned()));
    let state = memo(move |_| {
        let phase = |enabled| if enabled { Phase::Good } else { Phase::Unknown };
        let enabled = policy.with(|whole| whole.as_ref().and_then(|whole| whole.item.enabled))?;
        Some((words::running(if enabled { "on" } else { "off" }), phase(enabled)))
    });
    let head = OneHead {
        reading,
        list: Place::Policies,
        title: title.into(),
        state: state.into(),
        more: Signal::stored(None),
        id,
        id_label: words::id(),
    };
    view! {
        {one_head(head, ().into_any(), None)}
        <Panel reading=reading what=words::what_one() shape=SkeletonShape::Facts(8) none=false empty=|| ()>
            {move || policy.get().map(|whole| body(console, &whole))}
        </Panel>
    }
    .into_any()
}

fn body(console: Console, whole: &Whole<Policy>) -> AnyView {
    let policy = &whole.item;
    let notice = |tone, title: &'static str, note: &'static str| {
        view! { <Notice tone=tone title=title still=true><p>{note}</p></Notice> }
    };
    let off = (policy.enabled == Some(false)).then(|| notice(Tone::Warning, words::off(), words::off_note()));
    let idle = (policy.vaults.is_empty() && !policy.vaults_unread)
        .then(|| notice(Tone::Warning, words::idle(), words::idle_note()));
    let (facts, vaults, raw) = (facts::view(console, policy), facts::vaults(console, policy), whole.raw.pretty());
    let next = (policy.enabled != Some(false)).then(|| padded(words::next_runs(), runs::view(console, policy)));
    view! {
        <div class="bc-stack">
            {off}
            {idle}
            <div class="bc-columns">
                {padded(words::facts(), facts)}
                <div class="bc-stack">
                    {next}
                    {padded(words::vaults(), vaults)}
                </div>
            </div>
            <Disclosure label=lists::raw()>
                <CodeBlock text=raw label=lists::raw() wrap=true />
            </Disclosure>
        </div>
    }
    .into_any()
}

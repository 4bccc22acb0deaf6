//! Request and response at a station, behind one line.

use crate::dom::prelude::*;
use backup_api::cbr::CheckpointShow;
use backup_api::json::Value;
use backup_api::{Operation, Request};

use crate::forms::journey::Journey;
use crate::text::{failure, protect as words, request};
use crate::ui::{CodeBlock, Disclosure, Fact, Facts, IdText};
use crate::work::Console;
use crate::work::run::Run;

/// Of a station that sent something, also where its answer was lost.
pub(super) fn view(journey: Journey, station: u8) -> AnyView {
    let Some(exchange) = journey.exchange(station) else { return ().into_any() };
    let body = backup_api::export::json(&exchange.request);
    let answer = match exchange.answered {
        None => view! { <p>{words::no_answer()}</p> }.into_any(),
        Some(answered) => {
            let status = answered.status.map(|status| {
                view! { <Fact term=failure::answer()>{failure::status(status, "")}</Fact> }
            });
            let trace = answered.trace_id.map(|id| {
                view! {
                    <Fact term=failure::trace()>
                        <IdText id=id what=failure::trace() />
                    </Fact>
                }
            });
            view! {
                <Facts single=true>{status} {trace}</Facts>
                <CodeBlock text=pretty(&answered.raw) label=words::answer() wrap=true />
            }
            .into_any()
        }
    };
    view! {
        <Disclosure label=words::exchange()>
            <p class="bc-mono bc-break">{head(&exchange.request)}</p>
            <CodeBlock text=body label=request::body() wrap=true />
            {answer}
        </Disclosure>
    }
    .into_any()
}

/// Of the last station: the question that is asked again and again, and its newest answer.
pub(super) fn newest(console: Console, run: Run, id: String) -> AnyView {
    let scope = untrack(move || console.client.sessions.scope());
    let question = CheckpointShow { checkpoint_id: id }.request(&scope);
    let answer = derive(move || run.raw.with(pretty));
    let answered = memo(move |_| run.raw.with(|raw| !raw.is_null()));
    view! {
        <Disclosure label=words::exchange()>
            <p class="bc-mono bc-break">{head(&question)}</p>
            {move || match answered.get() {
                true => view! { <CodeBlock text=answer label=words::newest_answer() wrap=true /> }.into_any(),
                false => view! { <p>{words::no_answer()}</p> }.into_any(),
            }}
        </Disclosure>
    }
    .into_any()
}

fn head(request: &Request) -> String {
    format!("{} {}", request.info.method.name(), request.path)
}

fn pretty(raw: &Value) -> String {
    raw.pretty()
}

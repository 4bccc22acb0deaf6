//! What was sent and answered at a station, behind one line.

use leptos::prelude::*;

use crate::forms::journey::Journey;
use crate::text::{protect as words, request};
use crate::ui::{CodeBlock, Disclosure};

pub(super) fn view(journey: Journey, station: u8) -> AnyView {
    let Some(exchange) = journey.exchange(station) else { return ().into_any() };
    let head = format!("{} {}", exchange.request.info.method.name(), exchange.request.path);
    let sent = backup_api::export::json(&exchange.request);
    let answered = serde_json::to_string_pretty(&exchange.raw).unwrap_or_default();
    view! {
        <Disclosure label=words::exchange()>
            <p class="bc-mono bc-break">{head}</p>
            <CodeBlock text=sent label=request::body() wrap=true />
            <CodeBlock text=answered label=words::answer() wrap=true />
        </Disclosure>
    }
    .into_any()
}

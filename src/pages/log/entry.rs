//! One request with both bodies.

use crate::dom::prelude::*;
use backup_api::export;
use backup_api::time::Time;

use super::row::ending;
use super::{again, logic};
use crate::forms::AppContext;
use crate::http::{BODY_LIMIT, Entry, Reply, info};
use crate::pages::parts::{local_offset, stands};
use crate::session::absolute;
use crate::shared::{fact, said};
use crate::text::{lists, log as words, time};
use crate::ui::{CodeBlock, CopyButton, Dialog, Facts, IdText};

/// The panel at the side that shows the request in `open`.
pub(super) fn dialog(context: AppContext, open: RwSignal<String>) -> AnyView {
    let log = context.console.client.log;
    // Of another life of the page: its number is another request's now, or nobody's.
    if open.with_untracked(|open| open.parse().ok().and_then(|number| log.entry(number, |_| ())).is_none()) {
        open.set(String::new());
    }
    let stands = stands(open);
    // The entry itself, so that an answer that comes while it is open shows.
    let entry = memo(move |_| {
        let number = open.get().parse::<u32>().ok()?;
        log.with(|entries| entries.iter().find(|entry| entry.number == number).cloned())
    });
    let title = derive(move || open.get().parse::<u32>().map(words::title).unwrap_or_default());
    view! {
        <Dialog open=stands title=title side=true>
            {move || entry.get().map(|entry| body(context, &entry))}
        </Dialog>
    }
    .into_any()
}

fn body(context: AppContext, entry: &Entry) -> AnyView {
    let base = absolute(&entry.base);
    let address = format!("{base}{}", entry.request.target());
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century fit")]
    let at = Time::from_millis(entry.at as i64);
    let local = time::full(at, local_offset(at.millis()));
    let utc = time::full(at, 0);
    let curl = export::curl(&entry.request, &base);
    let record = logic::record(entry, &utc, &address);
    let method = info(entry).method.name();
    let trace = entry.trace_id.clone().map(|id| view! { <IdText id=id what=words::trace() whole=true /> }.into_any());
    let address = view! { <span class="bc-mono bc-break"><strong>{method}</strong> " " {address}</span> };
    let facts = [
        said(words::operation(), Some(info(entry).id)),
        said(words::time(), Some(lists::both_times(&local, &utc, true))),
        fact(words::address(), Some(address.into_any())),
        fact(words::status_label(), Some(ending(entry))),
        said(words::took_label(), entry.took.map(words::took)),
        fact(words::trace(), trace),
    ];
    view! {
        <Facts single=true>{facts.into_iter().collect_view()}</Facts>
        <div class="bc-actions">
            <CopyButton text=curl what=words::as_curl() labelled=true />
            <CopyButton text=record what=words::as_json() labelled=true />
            <a class="bc-link" href=info(entry).doc target="_blank" rel="noreferrer">{words::doc()}</a>
        </div>
        {(!entry.request.anonymous).then(|| view! { <p class="bc-quiet">{words::curl_note()}</p> })}
        {again::view(context, entry)}
        {bodies(entry)}
    }
    .into_any()
}

fn bodies(entry: &Entry) -> AnyView {
    if entry.request.secret {
        return view! { <p class="bc-quiet">{words::secret()}</p> }.into_any();
    }
    let sent = export::json(&entry.request);
    let answered = logic::pretty(entry.reply.text());
    let nothing = |said: &'static str| view! { <p class="bc-quiet">{said}</p> }.into_any();
    view! {
        {match sent.is_empty() {
            true => nothing(words::no_body()),
            false => view! { <CodeBlock text=sent label=words::sent() wrap=true /> }.into_any(),
        }}
        {match (answered.is_empty(), entry.took) {
            (true, _) if entry.reply == Reply::Dropped => nothing(words::reply_dropped()),
            (true, None) => nothing(words::awaited()),
            (true, Some(_)) => nothing(words::no_answer()),
            _ => view! { <CodeBlock text=answered label=words::answered() wrap=true /> }.into_any(),
        }}
        // A cut falls between two characters, at most three bytes before the limit.
        {(entry.reply.text().len() + 4 > BODY_LIMIT).then(|| nothing(words::cut()))}
    }
    .into_any()
}

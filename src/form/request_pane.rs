//! The request drawer: what will be sent, while it is typed.

use crate::dom::prelude::*;
use backup_api::{Request, export};

use crate::session::{Sessions, absolute};
use crate::text::request as words;
use crate::ui::{CodeBlock, CopyButton, Fact, Facts, SidePane};

/// The request of a form, with copies as JSON and as a command.
#[component]
pub fn RequestPane(
    /// What would be sent now.
    #[prop(into)]
    request: Signal<Request>,
    /// Whose addresses.
    sessions: Sessions,
) -> AnyView {
    let base = derive(move || request.with(|request| absolute_base(sessions, request)));
    let body = derive(move || request.with(export::json));
    let command = derive(move || request.with(|request| export::curl(request, &base.get())));
    let brief = derive(move || {
        request.with(|request| format!("{} {}", request.info.method.name(), words::short(&request.path)))
    });
    let address = derive(move || request.with(|request| format!("{}{}", base.get(), request.target())));
    let method = derive(move || request.with(|request| request.info.method.name().to_owned()));
    let doc = derive(move || request.with(|request| request.info.doc));
    view! {
        <SidePane label=words::title() handle=brief>
            <Facts single=true>
                <Fact term=words::address()>
                    <span class="bc-mono bc-break"><strong>{method}</strong> " " {address}</span>
                </Fact>
                <Fact term=words::headers()>
                    <span class="bc-mono bc-break">{"Content-Type: application/json"}</span>
                    <br />
                    <span class="bc-mono bc-break">"X-Auth-Token: " <em>{words::hidden()}</em></span>
                </Fact>
            </Facts>
            <CodeBlock text=body label=words::body() lit=true />
            <div class="bc-actions">
                <CopyButton text=body what=words::as_json() labelled=true />
                <CopyButton text=command what=words::as_curl() labelled=true />
                <a class="bc-link" href=doc target="_blank" rel="noreferrer">{words::doc()}</a>
            </div>
            <p class="bc-quiet">{words::curl_note()}</p>
        </SidePane>
    }
    .into_any()
}

/// The base address of a request's service, with this page's origin where it is a path.
#[must_use]
pub fn absolute_base(sessions: Sessions, request: &Request) -> String {
    let state = sessions.get();
    let endpoints = state.session().map(|session| session.endpoints.clone()).unwrap_or_default();
    absolute(endpoints.base(request.service()))
}

//! One exchange with fetch: a time limit, an abort, and no exception that is not turned into a value.

use backup_api::error::Failure;
use backup_api::{Method, Request};
use gloo_net::http::RequestBuilder;
use gloo_timers::callback::Timeout;
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};

use super::body;
use crate::host::within;
use crate::session::{Token, absolute, is_elsewhere};

/// How long an answer may take, milliseconds, before the console stops waiting. The gateways in front of the services give
/// up after 60 seconds themselves; a little more lets their answer arrive.
pub const LIMIT: u32 = 65_000;

/// An answer as it came.
pub(super) struct Raw {
    pub status: u16,
    pub content_type: String,
    pub trace_id: Option<String>,
    pub retry_after: Option<String>,
    /// When it was made, by the service, and when it began to come, by the browser: milliseconds since 1970; no number where
    /// the service does not say it.
    pub date: (f64, f64),
    pub subject_token: Option<Token>,
    pub body: String,
}

/// Sends `request` to `base`, with `token` where there is one, through `own` in place of the browser's fetch where given.
pub(super) async fn exchange(
    base: &str,
    request: &Request,
    token: Option<&Token>,
    own: Option<&Function>,
) -> Result<Raw, Failure> {
    #[cfg(all(test, not(target_arch = "wasm32")))]
    if let Some(came) = super::wire::answer(base, request, token).await {
        return came;
    }
    let url = absolute(base) + &request.target();
    let controller = web_sys::AbortController::new().ok();
    let (guard, timed_out) = limit(controller.clone());
    let answer = send(&url, request, token, controller.as_ref(), own).await;
    drop(guard);
    answer.map_err(|failure| match failure {
        Failure::Unreachable { .. } if timed_out.get() => Failure::TimedOut,
        // The answer began in time, and its body did not end: what its status says still holds.
        Failure::BrokenBody { status } if timed_out.get() => Failure::LateBody { status },
        Failure::Unreachable { .. } if !online() => Failure::Offline,
        Failure::Unreachable { .. } => Failure::Unreachable { cross_origin: is_elsewhere(base) },
        other => other,
    })
}

fn limit(controller: Option<web_sys::AbortController>) -> (Option<Timeout>, std::rc::Rc<std::cell::Cell<bool>>) {
    let timed_out = std::rc::Rc::new(std::cell::Cell::new(false));
    let flag = timed_out.clone();
    // Abort without a reason: a reason that is no Error makes gloo-net panic.
    let guard = controller.map(|controller| {
        Timeout::new(LIMIT, move || {
            flag.set(true);
            controller.abort();
        })
    });
    (guard, timed_out)
}

async fn send(
    url: &str,
    request: &Request,
    token: Option<&Token>,
    controller: Option<&web_sys::AbortController>,
    own: Option<&Function>,
) -> Result<Raw, Failure> {
    const LOST: Failure = Failure::Unreachable { cross_origin: false };
    let signal = controller.map(web_sys::AbortController::signal);
    let mut builder = RequestBuilder::new(url)
        .method(method(request.info.method))
        .abort_signal(signal.as_ref())
        .credentials(web_sys::RequestCredentials::Omit)
        .cache(web_sys::RequestCache::NoStore)
        .redirect(web_sys::RequestRedirect::Error)
        .referrer_policy(web_sys::ReferrerPolicy::NoReferrer)
        .header("Accept", "application/json");
    if let Some(token) = token {
        builder = builder.header("X-Auth-Token", token.reveal());
        if request.subject_token {
            builder = builder.header("X-Subject-Token", token.reveal());
        }
    }
    let ready = match &request.body {
        Some(_) => builder.header("Content-Type", "application/json").body(request.body_text()),
        None => builder.build(),
    };
    let ready = ready.map_err(|_| LOST)?;
    let response = match own {
        Some(own) => lend(own, ready).await.ok_or(LOST)?,
        None => ready.send().await.map_err(|_| LOST)?,
    };
    let headers = response.headers();
    let status = response.status();
    let mut raw = Raw {
        status,
        content_type: headers.get("content-type").unwrap_or_default(),
        trace_id: headers.get("x-request-id").or_else(|| headers.get("x-openstack-request-id")),
        retry_after: headers.get("retry-after"),
        date: (headers.get("date").map_or(f64::NAN, |date| js_sys::Date::parse(&date)), js_sys::Date::now()),
        subject_token: headers.get("x-subject-token").map(|text| Token::new(&text)),
        body: String::new(),
    };
    raw.body = body::text(&response).await?;
    Ok(raw)
}

/// Through the host's own fetch. One that throws, or gives something else than a response, is a connection that failed.
async fn lend(own: &Function, request: gloo_net::http::Request) -> Option<gloo_net::http::Response> {
    let given = own.call1(&JsValue::UNDEFINED, &web_sys::Request::from(request)).ok()?;
    // It may not heed the signal by which a request is given up.
    let given = within(&Promise::resolve(&given), LIMIT.saturating_add(1000)).await?;
    given.dyn_into::<web_sys::Response>().ok().map(Into::into)
}

const fn method(method: Method) -> gloo_net::http::Method {
    match method {
        Method::Get => gloo_net::http::Method::GET,
        Method::Head => gloo_net::http::Method::HEAD,
        Method::Post => gloo_net::http::Method::POST,
        Method::Put => gloo_net::http::Method::PUT,
        Method::Delete => gloo_net::http::Method::DELETE,
    }
}

fn online() -> bool {
    web_sys::window().is_none_or(|window| window.navigator().on_line())
}

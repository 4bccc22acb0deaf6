//! The server: finds out what a request is for, and sees it through faults, sign-in and the operation to its answer.

use std::error::Error;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CONNECTION, DATE};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, Response, Uri};
use axum::middleware::map_response;
use http_body_util::LengthLimitError;
use serde_json::Value;
use tower::ServiceExt;

use crate::answer::{Answer, send, shape};
use crate::call::{self, Call};
use crate::clock;
use crate::endpoint::Endpoint;
use crate::faults::{self, Fault, FaultKind, When};
use crate::identity::{auth, cors, signing};
use crate::listen::TooSlow;
use crate::route::{self, Route};
use crate::serve::StaticFiles;
use crate::state::Cloud;
use crate::{control, serve};

/// The most that a body may have; the largest real one, 256 resources, has 40 KB.
const BODY_LIMIT: usize = 2 * 1024 * 1024;

/// What all requests share.
#[derive(Debug)]
pub struct App {
    cloud: Mutex<Cloud>,
    files: Option<StaticFiles>,
}

impl App {
    /// The cloud, for as long as one step of one request takes. A thread that died with it leaves it usable.
    pub fn cloud(&self) -> MutexGuard<'_, Cloud> {
        self.cloud.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The server of one cloud.
pub fn app(cloud: Cloud) -> Router {
    let files = cloud.options.serve.clone().map(|folder| StaticFiles::new(folder, &cloud.options.connect));
    let cors = cors::layer(&cloud.options.cors);
    let app = Arc::new(App { cloud: Mutex::new(cloud), files });
    let calls = Router::new().fallback(answer).with_state(Arc::clone(&app));
    let calls = match cors {
        Some(layer) => calls.layer(layer),
        None => calls,
    };
    Router::new().fallback(entry).with_state((app, calls)).layer(map_response(one_connection))
}

/// Each connection serves one request. A browser that finds a kept connection broken sends the request again by
/// itself, without telling the page, also a POST: a broken answer would then show nothing and do everything twice.
async fn one_connection(mut response: Response<Body>) -> Response<Body> {
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}

/// Parts the calls from the files of the console: these are no other origin's.
async fn entry(State((app, calls)): State<(Arc<App>, Router)>, request: Request) -> Response<Body> {
    let path = request.uri().path();
    let is_call = is_control(path) || is_service(path) || {
        // A client that looks for versions reads them; only a look at the page asks for the head alone.
        let reads = request.method() != Method::HEAD || app.files.is_none();
        path == "/" && reads && (app.files.is_none() || !serve::wants_page(request.headers()))
    };
    if !is_call {
        return serve::answer(app.files.as_ref(), request).await;
    }
    match calls.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

async fn answer(State(app): State<Arc<App>>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let (request_id, listen) = {
        let mut cloud = app.cloud();
        (cloud.request_ids.hex(), cloud.options.listen)
    };
    let host = call::host(header(&parts, "host"), listen);
    if parts.method == Method::OPTIONS {
        // Where pages of other origins may call, `cors` has answered it.
        let message = "The API does not exist or has not been published.";
        return send(shape::gateway(404, "APIGW.0101", message, &request_id), &request_id);
    }
    let answer = match axum::body::to_bytes(body, BODY_LIMIT).await {
        Err(error) if broke::<TooSlow>(&error) => {
            shape::gateway(408, "APIGW.0201", "The body of the request took too long.", &request_id)
        }
        Err(error) if broke::<LengthLimitError>(&error) => {
            shape::gateway(413, "APIGW.0201", "The request is too large.", &request_id)
        }
        Err(_) => shape::gateway(400, "APIGW.0201", "The body of the request cannot be read.", &request_id),
        Ok(bytes) if is_control(parts.uri.path()) => control::answer(&app, &parts, &bytes, &host),
        Ok(bytes) => service(&app, &parts, &bytes, host, &request_id).await,
    };
    dated(send(answer, &request_id), &app)
}

/// With the time of the cloud, by which clients judge what is new; the server's own would be another one.
fn dated(mut response: Response<Body>, app: &App) -> Response<Body> {
    let now = app.cloud().clock.now();
    if let Ok(date) = HeaderValue::from_str(&clock::http_date(now)) {
        response.headers_mut().insert(DATE, date);
    }
    response
}

/// Whether reading a body ended with this; else the body itself is broken.
fn broke<E: Error + 'static>(error: &(dyn Error + 'static)) -> bool {
    error.is::<E>() || error.source().is_some_and(broke::<E>)
}

fn is_control(path: &str) -> bool {
    path == "/_emulator" || path.starts_with("/_emulator/")
}

fn is_service(path: &str) -> bool {
    let path = path.trim_matches('/');
    let first = path.split('/').next().unwrap_or_default();
    // The last three are addresses of the versions of CBR.
    matches!(first, "v1" | "v2" | "v2.1" | "v3" | "proxy") || matches!(path, "cbr" | "csbs" | "vbs")
}

/// The service that an address names, where it names one, and the service's own path.
fn target(uri: &Uri) -> (Option<Endpoint>, &str) {
    let path = uri.path();
    let proxied = path.strip_prefix("/proxy/").map(|rest| rest.split_once('/').unwrap_or((rest, "")));
    match proxied {
        Some((folder, _)) => {
            let own = path.get("/proxy/".len().saturating_add(folder.len())..).unwrap_or_default();
            (Endpoint::named(folder), if own.is_empty() { "/" } else { own })
        }
        None => (None, path),
    }
}

async fn service(app: &App, parts: &Parts, bytes: &[u8], host: String, request_id: &str) -> Answer {
    let (endpoint, path) = target(&parts.uri);
    if parts.uri.path().starts_with("/proxy/") && endpoint.is_none() {
        return shape::gateway(404, "APIGW.0101", "The service does not exist.", request_id);
    }
    let Some((route, values)) = method(parts).and_then(|method| route::find(endpoint, method, path)) else {
        return not_implemented(endpoint.unwrap_or_else(|| guess_endpoint(path)), parts.method.as_str(), path);
    };
    let call = Call {
        endpoint: route.endpoint,
        path_params: values,
        query: call::pairs(parts.uri.query().unwrap_or_default()),
        body: Value::Null,
        token: header(parts, "x-auth-token").map(str::to_owned),
        subject: header(parts, "x-subject-token").map(str::to_owned),
        host,
        request_id: request_id.to_owned(),
    };
    let fault = app.cloud().faults.take_fault(route.id);
    let Some(fault) = fault else { return dispatch(&mut app.cloud(), route, call, parts, bytes) };
    let token = call.token.clone();
    if fault.when == When::Before {
        apply_effect(app, &fault, token.as_deref()).await;
    }
    if let Some(answer) = faults::short_circuit(&fault, route.endpoint, request_id) {
        return answer;
    }
    let answer = {
        let mut cloud = app.cloud();
        cloud.failing = fault.failure(route.endpoint);
        let answer = dispatch(&mut cloud, route, call, parts, bytes);
        cloud.failing = None;
        answer
    };
    if fault.when == When::After {
        apply_effect(app, &fault, token.as_deref()).await;
    }
    faults::alter(&fault, route.endpoint, request_id, answer)
}

/// What a fault does besides changing the answer: it takes time, or ends the caller's token.
async fn apply_effect(app: &App, fault: &Fault, token: Option<&str>) {
    match fault.kind {
        FaultKind::Delay(millis) => tokio::time::sleep(Duration::from_millis(millis)).await,
        FaultKind::ExpireToken => auth::expire(&mut app.cloud(), token),
        _ => {}
    }
}

fn dispatch(cloud: &mut Cloud, route: &Route, mut call: Call, parts: &Parts, bytes: &[u8]) -> Answer {
    cloud.settle();
    if !route.open {
        let signed = signing::Signed { method: parts.method.as_str(), uri: &parts.uri, headers: &parts.headers, bytes };
        if let Err(refusal) = auth::authorize(cloud, route, &call, &signed) {
            return refusal;
        }
    }
    let Some(handler) = route.handler else {
        return not_implemented(route.endpoint, route.id, route.path);
    };
    if !bytes.is_empty() {
        match serde_json::from_slice(bytes) {
            Ok(body) => call.body = body,
            Err(_) => return call.malformed("The request body is not valid JSON"),
        }
    }
    handler(cloud, &call).unwrap_or_else(|refusal| refusal)
}

fn not_implemented(endpoint: Endpoint, name: &str, path: &str) -> Answer {
    let message = format!("The emulator does not offer {name} {path}.");
    match endpoint {
        Endpoint::Cbr | Endpoint::Csbs => shape::cbr(501, "Emulator.0501", &message),
        other => other.refuse(501, "Emulator.0501", &message),
    }
}

/// Beginnings of paths that only identity has; CBR has `/v3/{project_id}`.
const IDENTITY: [&str; 7] =
    ["/v3/auth", "/v3/domains", "/v3/endpoints", "/v3/projects", "/v3/regions", "/v3/services", "/v3/users"];

/// Whose shape an unknown bare path gets.
fn guess_endpoint(path: &str) -> Endpoint {
    match path.trim_start_matches('/').split('/').next() {
        Some("v1") => Endpoint::Csbs,
        Some("v2") => Endpoint::Vbs,
        Some("v2.1") => Endpoint::Ecs,
        _ if IDENTITY.iter().any(|start| path.starts_with(start)) => Endpoint::Iam,
        _ => Endpoint::Cbr,
    }
}

fn method(parts: &Parts) -> Option<backup_api::Method> {
    use backup_api::Method;
    [Method::Get, Method::Head, Method::Post, Method::Put, Method::Delete]
        .into_iter()
        .find(|method| method.name() == parts.method.as_str())
}

fn header<'a>(parts: &'a Parts, name: &str) -> Option<&'a str> {
    parts.headers.get(name).and_then(|value| value.to_str().ok())
}

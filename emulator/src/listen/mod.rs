//! The connections: how long a client may take, and how many may be open.
//!
//! `axum::serve` waits for ever for what a client does not send. Here the head of a request, its body and the taking of the
//! answer have limits; and when there are as many connections as may be, the one that has waited the longest for its client
//! makes room for the next.

mod arriving;
mod descriptors;
mod places;
mod socket;

use std::convert::Infallible;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt;

use self::arriving::Arriving;
pub use self::arriving::TooSlow;
use self::places::{Place, Places};
use self::socket::Socket;

/// What clients may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Time for the head of a request, from the connection on.
    pub head: Duration,
    /// Time for its body, from the head on.
    pub body: Duration,
    /// Time in which some of the answer has to be taken.
    pub taking: Duration,
    /// Connections at a time.
    pub open: usize,
}

impl Default for Limits {
    /// No browser and no client of a service comes near them: the largest real body has 40 KB.
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { head: seconds(10), body: seconds(20), taking: seconds(30), open: descriptors::half() }
    }
}

/// How long what is being answered at the end is waited for.
const LAST: Duration = Duration::from_secs(1);

/// How long to wait where the system has no room for one more connection.
const PAUSE: Duration = Duration::from_millis(20);

/// Serves `router` until `end` is over.
pub async fn serve(listener: TcpListener, router: Router, limits: Limits, end: impl Future<Output = ()>) {
    let places = Arc::new(Places::default());
    tokio::pin!(end);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut end => break,
        };
        match accepted {
            Ok((stream, _)) => {
                places.make_room(limits.open).await;
                places.begin(|place| tokio::spawn(connection(stream, router.clone(), limits, place)));
            }
            // Often no descriptor is left. What is ended here gives one back as soon as its task runs.
            Err(_) => {
                places.make_room(0).await;
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
    let _ = tokio::time::timeout(LAST, places.answered()).await;
}

/// One connection, from its first byte to its last.
async fn connection(stream: TcpStream, router: Router, limits: Limits, place: Place) {
    let place = Arc::new(place);
    let _ = stream.set_nodelay(true);
    let io = TokioIo::new(Socket::new(stream, limits.taking));
    let service = service_fn(move |request| answer(router.clone(), request, limits, Arc::clone(&place)));
    let mut server = http1::Builder::new();
    server.timer(TokioTimer::new()).header_read_timeout(limits.head);
    // A connection that ends badly ends: there is nobody to tell.
    let _ = server.serve_connection(io, service).await;
}

async fn answer(
    router: Router,
    request: Request<Incoming>,
    limits: Limits,
    place: Arc<Place>,
) -> Result<Response<Body>, Infallible> {
    router.oneshot(request.map(|body| Body::new(Arriving::new(body, limits.body, place)))).await
}

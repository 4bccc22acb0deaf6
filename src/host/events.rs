//! What the page around the console is told, as events that bubble and leave the shadow root.

use crate::dom::spawn_local;
use backup_api::json::Value;
use gloo_timers::future::TimeoutFuture;

use super::plain::to_script;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The console stands.
    Ready,
    /// There is no token, or none that is good.
    TokenNeeded,
    /// The token ends soon.
    TokenExpiring,
    /// Another place is shown.
    Navigated,
    /// A request was answered, or failed.
    RequestFinished,
    /// Something was created, changed, deleted or started, or a restore point is available.
    OperationDone,
    /// What runs at the service has another state.
    TaskChanged,
    /// The token was taken out of memory, and what was read stands behind a page that asks for another.
    Locked,
    /// The console could not do what it was made for.
    Failed,
}

impl Event {
    /// Its name in the page.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ready => "bc-ready",
            Self::TokenNeeded => "bc-token-needed",
            Self::TokenExpiring => "bc-token-expiring",
            Self::Navigated => "bc-navigated",
            Self::RequestFinished => "bc-request-finished",
            Self::OperationDone => "bc-operation-done",
            Self::TaskChanged => "bc-task-changed",
            Self::Locked => "bc-locked",
            Self::Failed => "bc-failed",
        }
    }
}

/// In a task of its own: a listener may call back into the console, which must not be in the middle of something.
pub(super) fn dispatch(element: web_sys::EventTarget, event: Event, detail: Value) {
    spawn_local(async move {
        if event == Event::Ready {
            // What `mount` gives is in the host's hands first: a listener may use it.
            TimeoutFuture::new(0).await;
        }
        let init = web_sys::CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_detail(&to_script(&detail));
        if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict(event.name(), &init) {
            // A listener that throws is the page's own affair: the browser reports it there.
            let _ = element.dispatch_event(&event);
        }
    });
}

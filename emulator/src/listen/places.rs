//! The connections that are open, and which of them wait for their clients.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::task::{AbortHandle, JoinHandle};
use tokio::time::Instant;

/// All of them, the oldest first.
#[derive(Default)]
pub(super) struct Places(Mutex<Open>);

#[derive(Default)]
struct Open {
    next: u64,
    /// How to end each, for as long as it waits for its client.
    places: BTreeMap<u64, Option<Waiting>>,
}

struct Waiting {
    since: Instant,
    task: AbortHandle,
}

/// The time that each client has, however many others come meanwhile.
const LEAST: Duration = Duration::from_millis(100);

/// The place of one connection: it is given up when this is dropped.
pub(super) struct Place {
    number: u64,
    all: Arc<Places>,
}

impl Places {
    fn lock(&self) -> MutexGuard<'_, Open> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a connection, which waits for its client from now on.
    pub(super) fn begin(self: &Arc<Self>, start: impl FnOnce(Place) -> JoinHandle<()>) {
        // Locked until its entry is there: the task may end before this goes on.
        let mut open = self.lock();
        let number = open.next;
        open.next = number.wrapping_add(1);
        let task = start(Place { number, all: Arc::clone(self) });
        open.places.insert(number, Some(Waiting { since: Instant::now(), task: task.abort_handle() }));
    }

    /// Where there are as many as `most`, ends the one that has waited the longest for its client. All others are left: they
    /// are being answered.
    pub(super) async fn make_room(&self, most: usize) {
        let oldest = {
            let open = self.lock();
            if open.places.len() < most {
                return;
            }
            open.places.values().flatten().map(|waiting| waiting.since).next()
        };
        let Some(since) = oldest else { return };
        tokio::time::sleep_until(since + LEAST).await;
        let mut open = self.lock();
        let oldest = open.places.iter().find(|(_, waiting)| waiting.is_some()).map(|(number, _)| *number);
        if let Some(number) = oldest.filter(|_| open.places.len() >= most)
            && let Some(waiting) = open.places.remove(&number).flatten()
        {
            waiting.task.abort();
        }
    }

    /// Until none is being answered.
    pub(super) async fn answered(&self) {
        while self.lock().places.values().any(Option::is_none) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

impl Place {
    /// The client has said what it wants: from now on it is the client that waits.
    pub(super) fn heard(&self) {
        if let Some(waiting) = self.all.lock().places.get_mut(&self.number) {
            *waiting = None;
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.all.lock().places.remove(&self.number);
    }
}

//! One of many, and where it stands.

use backup_api::Request;
use backup_api::error::ApiError;

use super::{More, Seen, Sought, Work};
use crate::text::queue as words;

/// So many looks that show nothing of what had no answer, and it counts as not done.
const LOOKS: u8 = 3;
/// The same of what was granted: a service may take its time before it begins.
const PATIENCE: u8 = 20;

/// Where one of many stands.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// To be sent.
    Waiting,
    /// On its way. Never sent again, whatever becomes of the answer.
    Sent,
    /// Begun; it is looked for until it is over.
    Going,
    /// Over and good.
    Done(More),
    /// Refused; more about it, or nothing.
    Refused(ApiError, String),
    /// Begun or granted only in part, and failed; why.
    Failed(String),
    /// Without an answer; what there is instead, or nothing.
    Unknown(ApiError, String),
    /// Never sent.
    Stopped,
}

/// One of many.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it is about.
    pub sought: Sought,
    /// Its name.
    pub name: String,
    /// What is sent.
    pub request: Request,
    /// Where it stands.
    pub state: State,
    looks: u8,
    pub(super) told: bool,
}

impl Item {
    /// To be sent.
    #[must_use]
    pub const fn new(sought: Sought, name: String, request: Request) -> Self {
        Self { sought, name, request, state: State::Waiting, looks: 0, told: false }
    }

    /// No answer came.
    pub(super) fn lose(&mut self, error: ApiError) {
        (self.sought.lost, self.looks) = (true, 0);
        self.state = State::Unknown(error, String::new());
    }

    /// Looking has failed too often.
    pub(super) fn give_up(&mut self, error: &ApiError) {
        if matches!(self.state, State::Going | State::Unknown(..)) {
            self.looks = LOOKS;
            self.state = State::Unknown(error.clone(), String::new());
        }
    }

    /// It is looked for again.
    pub(super) fn seek(&mut self) {
        if matches!(self.state, State::Unknown(..)) {
            self.looks = 0;
        }
    }

    /// It is sent again, after it failed.
    pub(super) fn retry(&mut self) {
        if matches!(self.state, State::Refused(..) | State::Failed(_)) {
            (self.state, self.looks, self.sought.lost) = (State::Waiting, 0, false);
        }
    }

    /// Takes what a look says of it.
    pub(super) fn take(&mut self, seen: &Seen) {
        let lost = match self.state {
            State::Going => false,
            State::Unknown(..) => true,
            _ => return,
        };
        match seen {
            Seen::Over => self.state = State::Done(More::default()),
            Seen::Failed(why) => self.state = State::Failed(why.clone()),
            Seen::Going => self.state = State::Going,
            Seen::Open(more) if lost => {
                self.looks = LOOKS;
                if let State::Unknown(_, instead) = &mut self.state {
                    instead.clone_from(more);
                }
            }
            Seen::Still | Seen::Open(_) => {
                self.looks = self.looks.saturating_add(1);
                if self.looks >= if lost { LOOKS } else { PATIENCE } {
                    let why = if lost { words::still_lost() } else { words::still_granted() };
                    self.state = State::Failed(why.to_owned());
                }
            }
        }
    }
}

/// Many of one kind.
pub struct Job {
    /// By which it is called.
    pub number: u32,
    /// What is done.
    pub work: &'static Work,
    /// The project that it is done in, and its name.
    pub project: (String, String),
    /// When it began, milliseconds since 1970.
    pub begun: f64,
    /// All of them.
    pub items: Vec<Item>,
    /// Nothing is sent at the moment.
    pub paused: bool,
    pub(super) ended: bool,
    pub(super) look_at: f64,
    pub(super) looking: bool,
    pub(super) rounds: u32,
    pub(super) failures: u32,
}

impl Job {
    /// Nothing sent yet.
    pub(super) const fn new(
        number: u32,
        work: &'static Work,
        items: Vec<Item>,
        project: (String, String),
        now: f64,
    ) -> Self {
        let (paused, looking, ended) = (false, false, false);
        Self { number, work, project, begun: now, items, paused, ended, look_at: 0.0, looking, rounds: 0, failures: 0 }
    }

    /// Whether something is to be found out about one.
    pub(super) fn seeks(&self, item: &Item) -> bool {
        let open = match item.state {
            State::Going => true,
            State::Unknown(..) => item.looks < LOOKS,
            _ => false,
        };
        open && self.work.look.is_some()
    }

    /// Whether nothing is to be sent or looked for any more.
    #[must_use]
    pub fn over(&self) -> bool {
        !self.items.iter().any(|item| matches!(item.state, State::Waiting | State::Sent) || self.seeks(item))
    }
}

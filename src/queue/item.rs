//! One of many, and where it stands.

use backup_api::error::{ApiError, Taken};
use backup_api::{Effect, Request};

use super::{Granted, More, Seen, Sought, Whose, Work};
use crate::http::LIMIT;
use crate::storage::KeptItem;
use crate::text::queue as words;

/// So many looks that show nothing of what had no answer, and it is not looked for by itself any more.
const LOOKS: u8 = 3;
/// The same of what was granted: a service may take its time before it begins.
const PATIENCE: u8 = 20;
/// Until then what had no answer may still begin, milliseconds since it was sent: as long as an answer is waited for.
fn latest() -> f64 {
    f64::from(LIMIT)
}

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
    /// Not known: why no answer tells it, where there is a reason, and what there is instead, or nothing.
    Unknown(Option<ApiError>, String),
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
    /// What an answer has granted, until it was held against what was asked for.
    granted: Option<More>,
    /// When it was sent, by the clock of the line.
    pub(super) at: f64,
    looks: u8,
    // Nothing more is looked for by itself.
    rests: bool,
    pub(super) told: bool,
}

impl Item {
    /// To be sent.
    #[must_use]
    pub const fn new(sought: Sought, name: String, request: Request) -> Self {
        let (state, granted, at, looks) = (State::Waiting, None, 0.0, 0);
        let (rests, told) = (false, false);
        Self { sought, name, request, state, granted, at, looks, rests, told }
    }

    /// By which it is known that the same is asked for.
    pub(super) fn print(&self) -> String {
        [&self.request.path, "\n", &self.request.body_text()].concat()
    }

    /// Of an earlier life of the program: sent then at a moment (milliseconds since 1970), or not at all. Nothing is known of it
    /// but its ids, so it is not sent again.
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
    pub(super) fn left(work: &Work, kept: &KeptItem) -> Self {
        // Whether it had failed by then is not known.
        let sought = Sought::new(&kept.id, &kept.within, true).with(kept.parts.clone());
        let mut item = Self::new(sought, kept.id.clone(), Request::new(work.info, &[]));
        (item.state, item.rests) = match kept.sent {
            Some(_) => (State::Unknown(None, words::left().to_owned()), true),
            None => (State::Stopped, false),
        };
        item.sought.since = kept.sent.map_or(0.0, |at| at as f64);
        item
    }

    /// What is kept of it, as long as it is not known how it ends.
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century fit")]
    pub(super) fn kept(&self) -> Option<KeptItem> {
        let sent = match self.state {
            State::Waiting => None,
            State::Sent | State::Going | State::Unknown(..) => Some(self.sought.since as i64),
            _ => return None,
        };
        let Sought { id, within, parts, .. } = self.sought.clone();
        Some(KeptItem { id, within, parts, sent })
    }

    /// Whether sending it twice may do it twice: what is gone once stays so.
    fn once(&self) -> bool {
        self.request.info.effect == Effect::Once && !self.request.info.removes()
    }

    /// It goes out, at a moment (milliseconds since 1970).
    pub(super) fn send(&mut self, now: f64, moment: f64) -> Request {
        (self.state, self.at, self.sought.since) = (State::Sent, now, moment);
        self.sought.accepted = false;
        self.request.clone()
    }

    /// What an answer grants.
    pub(super) fn grant(&mut self, granted: Granted) {
        self.sought.accepted = granted == Granted::Going;
        self.state = match granted {
            Granted::Going => State::Going,
            Granted::Done(more) => State::Done(more),
            Granted::Not(why) => State::Failed(why),
            Granted::Unsaid => State::Unknown(None, String::new()),
            Granted::Held(id, more) => {
                (self.sought.made, self.granted) = (Some(id), Some(more));
                State::Going
            }
        };
    }

    /// No answer came, or none that is believed before somebody has looked.
    pub(super) fn lose(&mut self, error: ApiError, more: String) {
        (self.looks, self.rests) = (0, false);
        self.state = State::Unknown(Some(error), more);
    }

    /// Whether it is to be found out how it stands.
    pub(super) const fn open(&self) -> bool {
        match self.state {
            State::Going => true,
            State::Unknown(..) => !self.rests,
            _ => false,
        }
    }

    /// Looking has failed too often.
    pub(super) fn give_up(&mut self, error: &ApiError) {
        if !self.open() {
            return;
        }
        self.rests = true;
        if let Some(more) = self.granted.take() {
            self.state = State::Done(more.and(words::unchecked()));
        } else if !self.conflicts() {
            self.state = State::Unknown(Some(error.clone()), String::new());
        }
    }

    /// It was refused, and that may be for what it did itself.
    #[must_use]
    pub fn conflicts(&self) -> bool {
        matches!(&self.state, State::Unknown(Some(error), _) if error.conflict())
    }

    /// It is looked for again.
    pub(super) fn seek(&mut self) {
        if matches!(self.state, State::Unknown(..)) {
            (self.looks, self.rests) = (0, false);
        }
    }

    /// It is sent again, after it failed.
    pub(super) fn retry(&mut self) {
        let failed = matches!(self.state, State::Failed(_));
        if failed || matches!(self.state, State::Refused(..)) {
            (self.state, self.looks, self.rests, self.granted) = (State::Waiting, 0, false, None);
            // As it stands now it is from this try.
            (self.sought.failed, self.sought.made) = (self.sought.failed || failed, None);
        }
    }

    /// Takes what a look says of it.
    pub(super) fn take(&mut self, seen: &Seen, now: f64) {
        if !self.open() {
            return;
        }
        let lost = self.state != State::Going;
        match seen {
            Seen::Over => self.state = State::Done(self.granted.take().unwrap_or_default()),
            Seen::Noted(note) => self.state = State::Done(self.granted.take().unwrap_or_default().and(note)),
            Seen::Failed(why) => self.state = State::Failed(why.clone()),
            Seen::Going => (self.state, self.sought.failed, self.looks) = (State::Going, false, 0),
            Seen::Open(more) if lost => {
                self.rests = true;
                if let State::Unknown(_, instead) = &mut self.state {
                    instead.clone_from(more);
                }
            }
            Seen::Still | Seen::Unread | Seen::Open(_) => {
                self.looks = self.looks.saturating_add(1);
                self.wait(*seen == Seen::Unread, now);
            }
        }
    }

    /// Nothing is seen of it, or it could not be read; how it ends, where it was looked for long enough. What was lost or accepted
    /// may still come, so it never ends as failed: only a refusal says that nothing was done.
    fn wait(&mut self, unread: bool, now: f64) {
        let conflict = self.conflicts();
        let lost = self.state != State::Going;
        let most = match lost {
            // What it did itself was done before it was refused.
            true if conflict && !unread => 1,
            true => LOOKS,
            false => PATIENCE,
        };
        let late = !lost || conflict || !self.once() || now - self.at >= latest();
        if self.looks < most || !late {
            return;
        }
        self.rests = true;
        let (once, state) = (self.once(), std::mem::replace(&mut self.state, State::Going));
        self.state = match state {
            State::Unknown(error, _) if unread => State::Unknown(error, words::not_read().to_owned()),
            State::Unknown(Some(error), more) if conflict => {
                State::Refused(ApiError { taken: Taken::No, ..error }, more)
            }
            State::Unknown(None, _) => State::Unknown(None, words::unseen().to_owned()),
            State::Unknown(error, _) => {
                let said = if once { words::may_come() } else { words::still_there() };
                State::Unknown(error, said.to_owned())
            }
            _ if unread => State::Unknown(None, words::not_read().to_owned()),
            _ => State::Unknown(None, words::still_granted().to_owned()),
        };
    }
}

/// Many of one kind.
pub struct Job {
    /// By which it is called.
    pub number: u32,
    /// What is done.
    pub work: &'static Work,
    /// Who began it, and in which project.
    pub whose: Whose,
    /// All of them.
    pub items: Vec<Item>,
    /// Nothing is sent at the moment.
    pub paused: bool,
    // Nothing more goes out, not even what would go back into the line.
    pub(super) stopped: bool,
    /// Of an earlier life of the program: nothing of it is sent again.
    pub left: bool,
    pub(super) ended: bool,
    pub(super) look_at: f64,
    pub(super) looking: bool,
    // When the look that is under way began: of what was sent since it says nothing.
    pub(super) looked_at: f64,
    pub(super) rounds: u32,
    pub(super) failures: u32,
}

impl Job {
    /// Nothing sent yet.
    pub(super) const fn new(number: u32, work: &'static Work, items: Vec<Item>, whose: Whose) -> Self {
        let (paused, stopped, left, looking, ended) = (false, false, false, false, false);
        let (look_at, looked_at) = (0.0, 0.0);
        Self {
            number,
            work,
            whose,
            items,
            paused,
            stopped,
            left,
            ended,
            look_at,
            looking,
            looked_at,
            rounds: 0,
            failures: 0,
        }
    }

    /// Whether something is to be found out about one.
    #[must_use]
    pub fn seeks(&self, item: &Item) -> bool {
        item.open() && self.work.look.is_some()
    }

    /// Whether one is to be sent, is on its way, or is looked for.
    pub(super) fn is_open(&self, item: &Item) -> bool {
        matches!(item.state, State::Waiting | State::Sent) || self.seeks(item)
    }

    /// Whether nothing is to be sent or looked for any more.
    #[must_use]
    pub fn over(&self) -> bool {
        !self.items.iter().any(|item| self.is_open(item))
    }
}

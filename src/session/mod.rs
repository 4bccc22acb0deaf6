//! Who is calling: the token, the project it belongs to, and how long it lasts.

mod address;
mod endpoints;
mod token;

use crate::dom::prelude::*;
use backup_api::time::Time;
use backup_api::{Profile, Scope};

pub use address::{Address, BadAddress, absolute, is_elsewhere, read_address};
pub use endpoints::Endpoints;
pub use token::Token;

/// What the identity service says of a token.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The user's name.
    pub user: String,
    /// The account the user belongs to.
    pub domain: String,
    /// The project's name, such as `eu-de`.
    pub project_name: String,
    /// The project's id; empty for a token that is scoped to none.
    pub project_id: String,
    /// Names of the roles.
    pub roles: Vec<String>,
    /// When the token ends.
    pub expires_at: Option<Time>,
}

/// A token with everything that a request needs beside its operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// What goes into the header.
    pub token: Token,
    /// The project in every path.
    pub scope: Scope,
    /// The cloud.
    pub profile: &'static Profile,
    /// The region's id.
    pub region: String,
    /// Where the services answer.
    pub endpoints: Endpoints,
    /// What the identity service said; `None` where it could not be asked.
    pub facts: Option<Facts>,
}

impl Session {
    /// Name and id of the project, as far as they are known.
    #[must_use]
    pub fn project_name(&self) -> String {
        let id = &self.scope.project_id;
        match self.facts.as_ref().map(|facts| facts.project_name.as_str()) {
            None | Some("") => id.clone(),
            Some(name) => format!("{name} ({id})"),
        }
    }
}

/// Whether there is a session.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum State {
    /// None yet, or ended by the person.
    #[default]
    Absent,
    /// Usable as far as is known.
    Active(Session),
    /// A service said that the token is no longer good. The rest is kept, so that only a token is asked for.
    Ended(Session),
    /// A person or the clock took the token out of memory. The rest is kept, likewise.
    Locked(Session),
}

impl State {
    /// The session, good or ended: its project, cloud and addresses still show.
    #[must_use]
    pub const fn session(&self) -> Option<&Session> {
        match self {
            Self::Absent => None,
            Self::Active(session) | Self::Ended(session) | Self::Locked(session) => Some(session),
        }
    }

    /// Whether it was locked: all is there but the token.
    #[must_use]
    pub const fn locked(&self) -> bool {
        matches!(self, Self::Locked(_))
    }

    /// Whether requests can be sent.
    #[must_use]
    pub const fn active(&self) -> bool {
        matches!(self, Self::Active(_))
    }
}

/// The session of one mounted console, shared by everything in it.
#[derive(Clone, Copy)]
pub struct Sessions {
    state: RwSignal<State>,
    turn: StoredValue<u32>,
}

impl Default for Sessions {
    fn default() -> Self {
        Self { state: RwSignal::new(State::Absent), turn: StoredValue::new(0) }
    }
}

impl Sessions {
    /// Tracks the state.
    #[must_use]
    pub fn get(self) -> State {
        self.state.get()
    }

    /// Reads the state without tracking; absent once the console is unmounted.
    #[must_use]
    pub fn now(self) -> State {
        self.state.try_get_untracked().unwrap_or_default()
    }

    /// Id of the project in hand, also when its session is over. Not tracked, safe after an `await`.
    #[must_use]
    pub fn project(self) -> Option<String> {
        self.now().session().map(|session| session.scope.project_id.clone())
    }

    /// Counts what decides who is signed in. A check that takes a while keeps the number, and counts for nothing when it
    /// is another one at its end. Nothing once the console is unmounted.
    #[must_use]
    pub fn turn(self) -> Option<u32> {
        self.turn.try_get_value()
    }

    /// Something else decides from now on; gives its number.
    pub fn next_turn(self) -> Option<u32> {
        self.turn.try_update_value(|turn| {
            *turn = turn.wrapping_add(1);
            *turn
        })
    }

    /// Begins a session, in place of any other.
    pub fn begin(self, session: Session) {
        self.next_turn();
        let _ = self.state.try_set(State::Active(session));
    }

    /// Ends it: the token leaves memory.
    pub fn end(self) {
        self.next_turn();
        let _ = self.state.try_set(State::Absent);
    }

    /// Locks it: the token leaves memory, what is typed and was read stays behind a page that asks for another. Tells
    /// whether there was one to lock.
    pub fn lock(self) -> bool {
        let (State::Active(session) | State::Ended(session)) = self.now() else { return false };
        self.next_turn();
        let _ = self.state.try_set(State::Locked(Session { token: Token::none(), ..session }));
        true
    }

    /// A service refused the token: what is typed and shown stays, only the token is asked for again.
    pub fn refuse(self) {
        self.state.try_update(|state| {
            if let State::Active(session) = state {
                // Nothing keeps a dead token.
                *state = State::Ended(Session { token: Token::none(), ..session.clone() });
            }
        });
    }

    /// The cloud in use; the default one without a session.
    #[must_use]
    pub fn profile(self) -> &'static Profile {
        self.state.with(|state| state.session().map_or(&backup_api::profile::OTC, |session| session.profile))
    }

    /// The scope of requests; an empty project id without a session, which `project` reports.
    #[must_use]
    pub fn scope(self) -> Scope {
        self.state.with(|state| state.session().map_or_else(Scope::default, |session| session.scope.clone()))
    }
}

#[cfg(test)]
mod tests {
    use backup_api::Scope;
    use backup_api::profile::OTC;
    use leptos::prelude::Owner;

    use super::{Endpoints, Session, Sessions, State, Token};

    #[test]
    fn what_is_locked_keeps_all_but_the_token() {
        Owner::new().with(|| {
            let sessions = Sessions::default();
            assert!(!sessions.lock(), "there is nothing to lock");
            let session = Session {
                token: Token::new("not-a-real-token"),
                scope: Scope { project_id: "p".to_owned() },
                profile: &OTC,
                region: "eu-de".to_owned(),
                endpoints: Endpoints::default(),
                facts: None,
            };
            sessions.begin(session.clone());
            let turn = sessions.turn();
            assert!(sessions.lock() && sessions.now().locked() && !sessions.now().active());
            assert_eq!(
                sessions.now().session().map(|it| (it.scope.clone(), it.token.is_none())),
                Some((session.scope.clone(), true))
            );
            assert_ne!(sessions.turn(), turn, "a check that is under way counts for nothing");
            assert!(!sessions.lock(), "once is enough");

            sessions.begin(session);
            sessions.refuse();
            assert!(
                matches!(sessions.now(), State::Ended(session) if session.token.is_none()),
                "a dead token is not kept"
            );
            assert!(sessions.lock() && sessions.now().locked());
        });
    }
}

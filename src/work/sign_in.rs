//! Beginning a session: whose token it is, and whether it opens the project.

use backup_api::cbr::VaultList;
use backup_api::error::{ApiError, Cause};
use backup_api::iam::model::Subject;
use backup_api::iam::token_create::{self, TokenProject};
use backup_api::iam::{TokenCheck, TokenRevoke};
use backup_api::ids;
use backup_api::{One, Operation, Profile, Scope};

use super::Console;
use super::renew::Given;
use crate::http::Client;
use crate::session::{Endpoints, Facts, Session, Token};

/// Where a session is to be opened.
#[derive(Clone, Debug)]
pub struct Place {
    /// The project; empty: the one that the token belongs to.
    pub project_id: String,
    /// The cloud.
    pub profile: &'static Profile,
    /// The region's id.
    pub region: String,
    /// Where the services answer.
    pub endpoints: Endpoints,
}

/// Why there is no session.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// The token has ended by its own date or by the service's word.
    Expired,
    /// The service does not know the token: incomplete, revoked, or of another cloud.
    NotAccepted(ApiError),
    /// User or password are wrong.
    WrongPassword(ApiError),
    /// User and password may be right, but the service does not open the project.
    UnknownProject(ApiError),
    /// The token is good, but belongs to another project: its id and name.
    WrongProject {
        /// The id.
        id: String,
        /// The name.
        name: String,
    },
    /// The token belongs to no project, and none was given.
    NoProject,
    /// The user may not use the service in this project.
    NotAllowed(ApiError),
    /// A token was made, but the answer's header did not reach the page: a proxy or the browser kept it back.
    HiddenToken,
    /// No service answered.
    NotReachable(ApiError),
    /// Something else.
    Other(ApiError),
}

/// Checks a pasted token and opens a session with it.
///
/// The identity service tells whose token it is; the backup service tells whether it opens the project. Where only the
/// first can't be reached (many proxies forward the backup services alone), the second is enough.
///
/// # Errors
/// Why not.
pub async fn with_token(client: Client, token: Token, place: Place) -> Result<Session, Refusal> {
    let session = known(client, token, place).await?;
    probe(client, session).await
}

/// The same for a token that the page around gave: once the identity service knows it, trouble with the backup service
/// is told by the pages that ask it, where it can be tried again.
///
/// # Errors
/// Why not.
pub async fn with_host_token(client: Client, token: Token, place: Place) -> Result<Session, Refusal> {
    let session = known(client, token, place).await?;
    if session.facts.is_some() { Ok(session) } else { probe(client, session).await }
}

/// Whose token it is, as far as the identity service can be asked.
async fn known(client: Client, token: Token, place: Place) -> Result<Session, Refusal> {
    let mut session = Session {
        token,
        scope: Scope { project_id: place.project_id.trim().to_owned() },
        profile: place.profile,
        region: place.region,
        endpoints: place.endpoints,
        facts: None,
    };
    match client.send_as(&session, &TokenCheck::default()).await {
        Ok(answer) => adopt(&mut session, facts(&answer.value.item))?,
        Err(error) if no_token(&error) => return Err(ended_or_unknown(error)),
        Err(error) if session.scope.project_id.is_empty() => return Err(sort(error)),
        Err(_) => {}
    }
    Ok(session)
}

/// Gets a token for a user, and opens a session with it. The password is gone when this returns.
///
/// # Errors
/// Why not.
pub async fn with_password(
    client: Client,
    user: &str,
    domain: &str,
    password: String,
    project: TokenProject,
    place: Place,
) -> Result<Session, Refusal> {
    let request = token_create::with_password(domain, user, password, project);
    let asked = client.send_open::<One<Subject>>(&place.endpoints, &request).await;
    drop(request);
    let answer = asked.map_err(|error| match error.cause {
        Cause::SignIn | Cause::NotFound | Cause::Refused | Cause::Forbidden if of_project(&error) => {
            Refusal::UnknownProject(error)
        }
        Cause::SignIn => Refusal::WrongPassword(error),
        _ => sort(error),
    })?;
    let Some(token) = answer.subject_token else {
        return Err(Refusal::HiddenToken);
    };
    let mut session = Session {
        token,
        scope: Scope::default(),
        profile: place.profile,
        region: place.region,
        endpoints: place.endpoints,
        facts: None,
    };
    adopt(&mut session, facts(&answer.value.item))?;
    probe(client, session).await
}

/// What comes of a sign-in that a person has started; nothing where somebody else decides by then who is signed in:
/// another sign-in, a token of the host, another project. A token of the host that is being checked counts no longer.
pub async fn by_person(
    console: Console,
    signing_in: impl Future<Output = Result<Session, Refusal>>,
) -> Option<Result<Session, Refusal>> {
    let sessions = console.client.sessions;
    let turn = sessions.next_turn()?;
    if console.given.try_get_untracked() == Some(Given::Asking) {
        let _ = console.given.try_set(Given::None);
    }
    let begun = signing_in.await;
    (sessions.turn() == Some(turn)).then_some(begun)
}

/// Ends the session's token at the identity service, so that nobody can use it any more.
///
/// # Errors
/// The service's refusal; the token then lives until its date.
pub async fn revoke(client: Client) -> Result<(), ApiError> {
    client.send(&TokenRevoke::default()).await.map(|_| ())
}

/// Whether the backup service takes the token for the project.
async fn probe(client: Client, session: Session) -> Result<Session, Refusal> {
    let question = VaultList { limit: Some(1), ..VaultList::default() };
    match client.send_as(&session, &question).await {
        Ok(_) => Ok(session),
        // The token is good, the identity service said so; only this service does not take it.
        Err(error) if no_token(&error) && session.facts.is_some() => Err(Refusal::NotAllowed(error)),
        Err(error) if no_token(&error) => Err(ended_or_unknown(error)),
        Err(error) => Err(sort(error)),
    }
}

fn facts(subject: &Subject) -> Facts {
    let project = subject.project.clone().unwrap_or_default();
    Facts {
        user: subject.user.name.clone(),
        domain: subject.user_domain.name.clone(),
        project_name: project.name,
        project_id: project.id,
        roles: subject.roles.clone(),
        expires_at: subject.expires_at,
    }
}

/// The identity service has just taken the token, so it is good whatever the clock of this device says.
fn adopt(session: &mut Session, facts: Facts) -> Result<(), Refusal> {
    if session.scope.project_id.is_empty() {
        session.scope.project_id.clone_from(&facts.project_id);
    }
    if session.scope.project_id.is_empty() {
        return Err(Refusal::NoProject);
    }
    if !facts.project_id.is_empty() && !ids::same(&facts.project_id, &session.scope.project_id) {
        return Err(Refusal::WrongProject { id: facts.project_id, name: facts.project_name });
    }
    session.facts = Some(facts);
    Ok(())
}

/// The identity service answers 401 or 404 for a token that is no longer good; which of the two is not documented.
fn no_token(error: &ApiError) -> bool {
    error.cause == Cause::SignIn || (error.op == TokenCheck::INFO.id && error.cause == Cause::NotFound)
}

/// A user, an account and a project that are not there all come with the same status; only the words tell.
fn of_project(error: &ApiError) -> bool {
    error.message.to_ascii_lowercase().contains("project")
}

fn ended_or_unknown(error: ApiError) -> Refusal {
    // IAM.0066 is "token expired"; other services only say so in words.
    let said = error.message.to_ascii_lowercase();
    if error.code == "IAM.0066" || said.contains("expire") { Refusal::Expired } else { Refusal::NotAccepted(error) }
}

fn sort(error: ApiError) -> Refusal {
    match error.cause {
        Cause::Forbidden => Refusal::NotAllowed(error),
        Cause::Unreachable
        | Cause::BlockedByBrowser
        | Cause::Offline
        | Cause::TimedOut
        | Cause::Gateway
        | Cause::NotFound => Refusal::NotReachable(error),
        Cause::SignIn => Refusal::NotAccepted(error),
        // It answered, but not with what was asked for: its answer says more than that it can't be reached.
        Cause::NotJson
        | Cause::Incomplete
        | Cause::Another
        | Cause::Truncated
        | Cause::TooLarge
        | Cause::Misdirected
        | Cause::Doubted
        | Cause::NotSignedIn
        | Cause::SwitchedOff
        | Cause::Refused
        | Cause::Throttled
        | Cause::ServerFault
        | Cause::Aborted => Refusal::Other(error),
    }
}

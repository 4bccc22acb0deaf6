//! What is taken away on the page of one thing, and tokens: what is said of the answer.

use backup_api::cbr::resources_remove::{RESOURCES_REMOVE, ResourcesRemoved};
use backup_api::cbr::{BackupDelete, VaultDelete};
use backup_api::error::Taken;
use backup_api::iam::token_create::{self, TokenProject};
use backup_api::iam::{TokenCheck, TokenRevoke};
use backup_api::json::{Read, Value};
use backup_api::{Info, Operation};

use super::faults::Fault;
use super::rows::Cell;
use super::works;
use super::world::World;
use crate::http::Fits;
use crate::http::wire::steady;
use crate::pages::parts::{Came, came};
use crate::session::{Endpoints, Token};
use crate::work::sign_in::{Place, revoke, with_password};

/// What is sent.
#[derive(Clone, Copy)]
pub(super) enum Single {
    Vault,
    Backup,
    Resource,
    Token,
    Revoke,
}

pub(super) const SINGLES: [Single; 5] =
    [Single::Vault, Single::Backup, Single::Resource, Single::Token, Single::Revoke];

impl Single {
    pub const fn info(self) -> &'static Info {
        match self {
            Self::Vault => &VaultDelete::INFO,
            Self::Backup => &BackupDelete::INFO,
            Self::Resource => RESOURCES_REMOVE.info,
            Self::Token => &token_create::INFO,
            Self::Revoke => &TokenRevoke::INFO,
        }
    }

    /// It is sent, and this befalls it.
    pub fn under(self, fault: &'static Fault) -> Cell {
        let world = World::new(fault.ahead, fault.dated, false);
        match self {
            // It knows no conflicts.
            Self::Token | Self::Revoke if fault.name.contains("conflict") => {
                Cell { word: "–", then: 0, times: 0, sent: 1, typed: true, why: String::new() }
            }
            Self::Token => sign_in(&world, fault),
            Self::Revoke => end(&world, fault),
            _ => self.removed(&world, fault),
        }
    }

    const fn fits(self) -> Fits {
        match self {
            Self::Resource => Value::is_object,
            _ => <()>::fits,
        }
    }

    fn removed(self, world: &World, fault: &'static Fault) -> Cell {
        let ((request, id, _), fits) = (works::request(world, self.info()), self.fits());
        let client = world.console.client;
        let answer = world.awaited(fault, async move { client.send_request(request, fits).await });
        let Some(answer) = answer else { return said(world, "no end", String::new()) };
        let why = format!("{answer:?}");
        let word = match (came(answer.map(|answer| answer.raw)), self) {
            (Came::Done(answer), Self::Resource) => match ResourcesRemoved::takes(&answer, &id) {
                Some(true) => "accepted",
                Some(false) => "refused",
                None => "looked at",
            },
            (Came::Done(_), _) => "accepted",
            (Came::Lost(_), _) => "looked at",
            (Came::Refused(_), _) if !client.sessions.now().active() => "refused, session over",
            (Came::Refused(_), _) => "refused",
        };
        said(world, word, why)
    }
}

fn said(world: &World, word: &'static str, why: String) -> Cell {
    let then = world.done.times.get();
    world.until(steady() + 120_000.0, || false);
    Cell { word, then, times: world.done.times.get(), sent: world.done.sent.get(), typed: true, why }
}

/// A password is typed. What is typed stays in the form, which knows no answer.
fn sign_in(world: &World, fault: &'static Fault) -> Cell {
    let client = world.console.client;
    let place = Place {
        project_id: String::new(),
        profile: client.sessions.profile(),
        region: "eu-de".to_owned(),
        endpoints: Endpoints::default(),
    };
    let project = TokenProject { id: Some(world.scope().project_id), name: None };
    let session = world
        .awaited(fault, async move { with_password(client, "demo", "demo", "demo".to_owned(), project, place).await });
    let why = format!("{:?}", session.as_ref().map(|session| session.as_ref().map(|_| ())));
    let good = |token: &Token| {
        let (console, session) = (world.console, client.sessions.now().session().cloned());
        let token = token.clone();
        let asked = session.map(|session| crate::session::Session { token, ..session });
        asked.is_some_and(|session| {
            let asked = async move { console.client.send_as(&session, &TokenCheck::default()).await.is_ok() };
            world.now(asked) == Some(true)
        })
    };
    let word = match session {
        Some(Ok(session)) if good(&session.token) => "signed in",
        Some(Ok(_)) => "signed in with nothing",
        Some(Err(_)) => "not signed in",
        None => "no end",
    };
    said(world, word, why)
}

fn end(world: &World, fault: &'static Fault) -> Cell {
    let client = world.console.client;
    let ended = world.awaited(fault, revoke(client));
    let why = format!("{ended:?}");
    let word = match ended {
        Some(Ok(())) => "ended",
        Some(Err(error)) if error.taken == Taken::No && !client.sessions.now().active() => {
            "token refused, session over"
        }
        Some(Err(error)) if error.taken == Taken::No => "refused",
        Some(Err(_)) => "not known",
        None => "no end",
    };
    said(world, word, why)
}

//! What every operation says of itself.

use crate::json::Read;
use crate::request::{Method, Request};

/// A service that answers on an address of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Service {
    /// Identity: tokens and projects.
    Iam,
    /// Cloud Backup and Recovery v3.
    Cbr,
    /// Cloud Server Backup Service v1.
    Csbs,
    /// Volume Backup Service v2, with its jobs at v1.
    Vbs,
}

impl Service {
    /// Every service, in the order in which a person meets them.
    pub const ALL: [Self; 4] = [Self::Iam, Self::Cbr, Self::Csbs, Self::Vbs];

    /// The service's part of a host name, `cbr` in `cbr.eu-de.…`; also its folder under a same-origin proxy.
    #[must_use]
    pub const fn host_part(self) -> &'static str {
        match self {
            Self::Iam => "iam",
            Self::Cbr => "cbr",
            Self::Csbs => "csbs",
            Self::Vbs => "vbs",
        }
    }
}

/// What sending a request does, and so what may be done when its answer is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Changes nothing; may be sent again at will.
    Reads,
    /// Changes something, but a second sending leaves the same state (a delete).
    Repeatable,
    /// Happens at most once: never sent again by itself, because the services take no request key.
    Once,
}

/// What kind of thing it does, for what a host switches off and is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionKind {
    /// Asks, and changes nothing.
    Reads,
    /// Makes something new.
    Creates,
    /// Changes what is there.
    Changes,
    /// Deletes something, or takes it out of its vault.
    Removes,
    /// Begins work that goes on after the answer.
    Begins,
    /// Begins to write over what is there now with what was kept.
    Restores,
    /// Makes a token useless.
    EndsToken,
}

/// The facts of an operation that do not depend on its values.
#[derive(Debug, PartialEq, Eq)]
pub struct Info {
    /// Stable name, service first: `cbr.vault.create`.
    pub id: &'static str,
    /// Where it is sent.
    pub service: Service,
    /// How it is sent.
    pub method: Method,
    /// The path with its placeholders, as the documents print it: `/v3/{project_id}/vaults`.
    pub path: &'static str,
    /// What it does.
    pub effect: Effect,
    /// What kind of thing that is.
    pub action: ActionKind,
    /// Whether a success grants only what its answer names: of many resources, those that went into a vault, or out of it.
    pub grants_by_name: bool,
    /// The permission that a 403 means, in the vendor's words; empty where none is documented.
    pub permission: &'static str,
    /// The vendor's page about it.
    pub doc: &'static str,
}

impl Info {
    /// Whether it takes something away: deletes it, or takes it out of its vault.
    #[must_use]
    pub fn removes(&self) -> bool {
        matches!(self.action, ActionKind::Removes | ActionKind::EndsToken)
    }

    /// Whether it writes over what is there now with what was kept.
    #[must_use]
    pub fn restores(&self) -> bool {
        self.action == ActionKind::Restores
    }

    /// Whether a success only says that work began; a job or an item tells how it goes on.
    #[must_use]
    pub fn begins(&self) -> bool {
        matches!(self.action, ActionKind::Begins | ActionKind::Restores)
    }
}

/// What a request needs besides the operation's own fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// The project that owns the resources: 32 hexadecimal digits in every example (`project`).
    pub project_id: String,
}

/// One call to one cloud that only asks, or takes something away: its request is an address. What has a body is made of
/// [`crate::tables::Values`].
pub trait Operation {
    /// What the service answers. Reading it never fails: what could be read is there, the rest is absent.
    type Reply: Read;

    /// The facts that do not depend on the values.
    const INFO: Info;

    /// The request as data. The token is not in it.
    fn request(&self, scope: &Scope) -> Request;
}

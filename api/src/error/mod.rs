//! One error for everything that can go wrong between a request and its reply.
//!
//! The services answer in eight shapes, and a proxy, the browser or the network answers in its own. All of them become
//! one value here that says what happened, whether the request may have taken effect, and, with [`catalogue`], what to
//! do next.

pub mod catalogue;
mod cause;
mod failure;
mod plain;
mod reply;
pub mod shapes;

use crate::operation::{Effect, Info};
use crate::time::Time;

pub use catalogue::{Entry, Remedy, Sentence};
pub use cause::{Cause, Taken};
pub use failure::Failure;
pub use reply::{Received, read_answer, read_json, read_reply};

/// The most characters of a code that are kept.
pub const CODE_MAX: usize = 100;
/// The most characters of a message that are kept where the service sent JSON.
pub const MESSAGE_MAX: usize = 2_000;
/// The most characters of a message that are kept where it was cut out of a page or a text.
pub const PLAIN_MAX: usize = 200;
/// The most bytes of a body that are kept.
pub const RAW_MAX: usize = 16 * 1024;

/// What went wrong, whether the request may have taken effect, and what is known about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.summary())]
pub struct ApiError {
    /// The operation, by [`Info::id`].
    pub op: &'static str,
    /// What sending it does: decides whether it may be sent again.
    pub effect: Effect,
    /// The permission that the operation needs, in the vendor's words; empty where none is documented.
    pub permission: &'static str,
    /// What kind of trouble.
    pub cause: Cause,
    /// The HTTP status, where there was an answer.
    pub status: Option<u16>,
    /// The service's code, such as `BackupService.6114`; empty where it gave none.
    pub code: String,
    /// The service's words, or the readable part of a page; empty where there were none.
    pub message: String,
    /// The title that the identity service gives, such as `Unauthorized`.
    pub title: Option<String>,
    /// The gateway's id of this call, which the vendor's support asks for.
    pub trace_id: Option<String>,
    /// How long the service asks to be left alone, in seconds.
    pub retry_after_seconds: Option<u32>,
    /// Until when it asks for that, where it names a moment: nothing here has a clock to make seconds of it.
    pub retry_after_time: Option<Time>,
    /// The encoded reason of a refused right, which an administrator can have decoded.
    pub encoded_authorization_message: Option<String>,
    /// Whether the request may have taken effect.
    pub taken: Taken,
    /// Who was asked; nothing where nothing was sent.
    pub asked: Option<Box<Asked>>,
    /// How many rows the service counts in an answer that holds none.
    pub counted: Option<i64>,
    /// The body as received, up to [`RAW_MAX`] bytes.
    pub raw: String,
}

/// Who was asked, and for whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The address of the service.
    pub address: String,
    /// The project that the token is for, where the token is good and was not accepted there.
    pub token_project: String,
    /// The project that was asked for, where a right is missing.
    pub project: String,
    /// The region that it was asked in.
    pub region: String,
    /// How often it was asked in a row, where more than once.
    pub tries: u32,
}

/// Refusals for what no request brings about: an image keeps the backup (CBR, VBS, CSBS), its vault is locked.
const STANDING: [&str; 4] = ["BackupService.6204", "BackupService.6220", "VolumeBackup.0113", "CSBS.8007"];

impl ApiError {
    /// What it means and what to do: by the service's code, else by the status.
    ///
    /// `None` where neither tells: no answer, or one that could not be read. The cause is then all that is known.
    #[must_use]
    pub fn explanation(&self) -> Option<&'static Entry> {
        catalogue::explain(&self.code, self.cause, self.status)
    }

    /// The same by the service's code alone: what only the status tells is less than the service's own words.
    #[must_use]
    pub fn coded(&self) -> Option<&'static Entry> {
        catalogue::coded(&self.code, self.status)
    }

    /// Whether its code says that something is refused and nothing of why: the service's own words say more, such as that the
    /// token is of another project.
    #[must_use]
    pub fn unreasoned(&self) -> bool {
        const CODES: [&str; 4] = ["APIGW.0302", "APIGW.0304", "APIGW.0306", "IAM.0002"];
        CODES.iter().any(|code| self.code.eq_ignore_ascii_case(code))
    }

    /// Whether the thing that the operation is about is not there any more: by the code for that very kind of thing, or by a
    /// 404 without one in a shape of the services. Another code with 404 speaks of something else, and a gateway's 404 of
    /// the address.
    #[must_use]
    pub fn gone(&self) -> bool {
        let codes: &[u16] = match self.op.rsplit_once('.').map_or("", |(object, _)| object) {
            // It is made of a vault.
            "cbr.checkpoint" if self.effect != Effect::Reads => &[6105],
            "cbr.vault" | "cbr.resources" => &[6105],
            "cbr.backup" => &[6200],
            "cbr.checkpoint" => &[6217],
            "cbr.policy" => &[6000],
            "cbr.task" => &[6500, 6501],
            "cbr.protectable" => &[6302, 7000, 7100],
            _ => return self.cause == Cause::NotFound,
        };
        let coded = |codes: &[u16]| self.coded().is_some_and(|entry| codes.contains(&entry.number));
        self.cause == Cause::NotFound && (self.code.is_empty() || coded(codes))
    }

    /// Whether something is not there that the request names: what it is about, or another thing.
    #[must_use]
    pub fn missing(&self) -> bool {
        self.gone() || self.lacks_target() || self.coded().is_some_and(|entry| entry.remedy == Remedy::Refresh)
    }

    /// Whether the vault that something is to go to is not there. It has a code of its own, which is no 404.
    #[must_use]
    pub fn lacks_target(&self) -> bool {
        self.op == "cbr.resources.migrate" && self.coded().is_some_and(|entry| entry.number == 6120)
    }

    /// Whether it is refused for what is already there or under way: that may be what this very request did, because browsers
    /// and proxies repeat a request by themselves when a connection breaks. No such refusal is believed before somebody has
    /// looked.
    #[must_use]
    pub fn conflict(&self) -> bool {
        let remedy = || self.explanation().map(|entry| entry.remedy);
        let refused = self.effect != Effect::Reads
            && matches!(self.cause, Cause::Refused | Cause::ServerFault)
            && !STANDING.contains(&self.code.as_str());
        refused && (self.status == Some(409) || matches!(remedy(), Some(Remedy::Wait | Remedy::ChooseOther)))
    }

    /// Nothing known yet but the operation and the cause.
    fn bare(info: &'static Info, cause: Cause, status: Option<u16>, taken: Taken) -> Self {
        Self {
            op: info.id,
            effect: info.effect,
            permission: info.permission,
            cause,
            status,
            code: String::new(),
            message: String::new(),
            title: None,
            trace_id: None,
            retry_after_seconds: None,
            retry_after_time: None,
            encoded_authorization_message: None,
            taken,
            asked: None,
            counted: None,
            raw: String::new(),
        }
    }

    /// Code and message; where there is neither, the cause and the status.
    fn summary(&self) -> String {
        match (self.code.as_str(), self.message.as_str()) {
            ("", "") => match self.status {
                Some(status) => format!("{} ({status})", self.cause.code()),
                None => self.cause.code().to_owned(),
            },
            ("", message) => message.to_owned(),
            (code, "") => code.to_owned(),
            (code, message) => format!("{code}: {message}"),
        }
    }
}

//! Query backup capability: can these resources be backed up, many at once (seed S004).

use crate::cbr::resource::{BARE_METAL, DISK, SERVER};
use crate::ids;
use crate::json::{self, Read, Reading, Unread, Value};
use crate::operation::{ActionKind, Effect, Info, Service};
use crate::problem::{Kind, Problem};
use crate::request::{Method, NOT_ASKED};
use crate::rules::{at, list};
use crate::tables::{self, Field, Given};

const ROWS: &str = "check_protectable";

/// The facts.
pub const INFO: Info = Info {
    id: "csbs.check_protectable",
    service: Service::Csbs,
    method: Method::Post,
    path: "/v1/{project_id}/providers/{provider_id}/resources/action",
    effect: Effect::Reads,
    action: ActionKind::Reads,
    grants_by_name: false,
    permission: "",
    doc: "https://docs.otc.t-systems.com/cloud-server-backup-service/api-ref/api_description/resource_management/querying_the_backup_capability_of_a_resource.html",
};

/// Servers that are asked about.
pub static CHECK_PROTECTABLE: tables::Operation =
    tables::Operation { info: &INFO, fields: &[super::PROVIDER, SERVERS], checks: &[not_too_many, servers_only] };

/// More than are known to work at once are asked about in parts.
const SERVERS: Field = Field::list("servers", ROWS, CANDIDATE)
    .required()
    .rule("csbs.check.list")
    .asked_in_parts(list::KNOWN_TO_WORK, "protectable");

const CANDIDATE: &[Field] = &[
    Field::id("id", "resource_id").required().rule("csbs.check.id"),
    Field::text("type", "resource_type").required().rule("csbs.check.type"),
];

fn not_too_many(given: &Given<'_>, out: &mut Vec<Problem>) {
    let got = given.values.rows("servers").len();
    if got > list::KNOWN_TO_WORK {
        out.push(Problem::warning("csbs.check.list", ROWS, Kind::ManyAtOnce { known: list::KNOWN_TO_WORK, got }));
    }
}

fn servers_only(given: &Given<'_>, out: &mut Vec<Problem>) {
    for (index, row) in given.values.rows("servers").iter().enumerate() {
        match row.text("type") {
            SERVER | BARE_METAL | "" => {}
            DISK => {
                let kind = Kind::WrongType { got: DISK.to_owned() };
                out.push(Problem::warning("csbs.check.id", at(ROWS, index, "resource_id"), kind));
            }
            _ => {
                let kind = Kind::NotOneOf { allowed: &[SERVER, BARE_METAL] };
                out.push(Problem::warning("csbs.check.type", at(ROWS, index, "resource_type"), kind));
            }
        }
    }
}

/// One answer for each resource. The order is not promised: match by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The answers.
    pub rows: Vec<Answer>,
    /// Those that a question in parts did not come to.
    pub not_asked: Vec<String>,
}

impl Answers {
    /// The answer about one resource.
    #[must_use]
    pub fn about(&self, resource_id: &str) -> Option<&Answer> {
        self.rows.iter().find(|row| ids::same(&row.resource_id, resource_id))
    }
}

impl Read for Answers {
    fn read(value: &Value) -> Self {
        let not_asked = json::rows(value, NOT_ASKED).iter().map(|row| json::text_or_empty(row, "resource_id"));
        Self { rows: json::list(value, "protectable"), not_asked: not_asked.collect() }
    }
}

/// Whether one resource can be backed up. A yes may come with a hint, such as that a policy backs it up already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The resource.
    pub resource_id: String,
    /// Its type.
    pub resource_type: String,
    /// Yes or no; absent where the service did not say.
    pub result: Option<bool>,
    /// The service's code.
    pub error_code: Option<String>,
    /// The service's words.
    pub error_msg: Option<String>,
    /// What was sent and could not be read: `result`, `reason`.
    pub unread: Unread,
}

impl Read for Answer {
    fn read(value: &Value) -> Self {
        Self {
            resource_id: json::text_or_empty(value, "resource_id"),
            resource_type: json::text_or_empty(value, "resource_type"),
            result: json::flag(value, "result"),
            error_code: json::filled(value, "error_code"),
            error_msg: json::filled(value, "error_msg"),
            unread: Unread::default()
                .and("result", &Reading::flag(value, "result"))
                .and("reason", &Reading::text(value, "error_code"))
                .and("reason", &Reading::text(value, "error_msg")),
        }
    }
}

//! Query backup capability: can these resources be backed up, many at once (seed S004).

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::PROVIDER_ID;
use crate::cbr::resource::{BARE_METAL, DISK, SERVER};
use crate::decode::{Decode, Key, Shape, must};
use crate::json::{self, Read};
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Kind, Problem};
use crate::profile::Profile;
use crate::request::{Method, Request};
use crate::rules::{at, id, list};
use crate::wire::body;

/// Asks for each resource whether it can be backed up. It is a POST that only reads.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CheckProtectable {
    /// The provider of the path that was asked for; empty is the fixed one.
    #[serde(skip)]
    pub provider_id: String,
    /// At least one.
    pub check_protectable: Vec<Candidate>,
}

/// A resource that is asked about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Candidate {
    /// Its id.
    pub resource_id: String,
    /// `OS::Nova::Server`.
    pub resource_type: String,
}

const ROWS: &str = "check_protectable";

impl Operation for CheckProtectable {
    type Reply = Answers;

    const INFO: Info = Info {
        id: "csbs.check_protectable",
        service: Service::Csbs,
        method: Method::Post,
        path: "/v1/{project_id}/providers/{provider_id}/resources/action",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        permission: "",
        doc: "https://docs.otc.t-systems.com/cloud-server-backup-service/api-ref/api_description/resource_management/querying_the_backup_capability_of_a_resource.html",
    };

    fn problems(&self, _profile: &Profile) -> Vec<Problem> {
        let mut out = Vec::new();
        let rows = &self.check_protectable;
        super::provider(&self.provider_id, &mut out);
        list::not_empty(15, ROWS, rows.len(), &mut out);
        if rows.len() > list::KNOWN_TO_WORK {
            let kind = Kind::ManyAtOnce { known: list::KNOWN_TO_WORK, got: rows.len() };
            out.push(Problem::warning(15, ROWS, kind));
        }
        for (index, row) in rows.iter().enumerate() {
            let id = at(ROWS, index, "resource_id");
            id::required(16, &id, &row.resource_id, &mut out);
            let kind = at(ROWS, index, "resource_type");
            match row.resource_type.as_str() {
                SERVER | BARE_METAL => {}
                "" => out.push(Problem::error(17, kind, Kind::Missing)),
                DISK => out.push(Problem::warning(16, id, Kind::WrongType { got: DISK.to_owned() })),
                _ => out.push(Problem::warning(17, kind, Kind::NotOneOf { allowed: &[SERVER, BARE_METAL] })),
            }
        }
        out
    }

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, PROVIDER_ID]).body(body(self))
    }
}

impl Decode for CheckProtectable {
    const BODY: &'static [Key] = &[must(
        "check_protectable",
        15,
        Shape::List(&Shape::Object(&[must("resource_id", 16, Shape::Text), must("resource_type", 17, Shape::Text)])),
    )];

    fn set_parts(&mut self, parts: &[&str]) {
        self.provider_id = parts.get(1).copied().unwrap_or_default().to_owned();
    }
}

/// One answer for each resource. The order is not promised: match by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The answers.
    pub rows: Vec<Answer>,
}

impl Answers {
    /// The answer about one resource.
    #[must_use]
    pub fn about(&self, resource_id: &str) -> Option<&Answer> {
        self.rows.iter().find(|row| row.resource_id == resource_id)
    }
}

impl Read for Answers {
    fn read(value: &Value) -> Self {
        Self { rows: json::list(value, "protectable") }
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
}

impl Read for Answer {
    fn read(value: &Value) -> Self {
        Self {
            resource_id: json::text_or_empty(value, "resource_id"),
            resource_type: json::text_or_empty(value, "resource_type"),
            result: json::flag(value, "result"),
            error_code: json::filled(value, "error_code"),
            error_msg: json::filled(value, "error_msg"),
        }
    }
}

//! Operations as tables: what a request is made of, once.
//!
//! A table is plain data. From its fields come the rules with their limits, the request body, the decoder of the
//! emulator, the limits that a form shows, `docs/rules.md` and the OpenAPI description. What crosses fields is a
//! [`Check`]: a small function beside the table.

mod body;
mod check;
mod decode;
mod field;
mod granted;
mod kept;
mod limit;
mod object;
mod reply;
mod values;

pub use check::{CLOUD_FIELD, Check, Given};
pub use field::{Field, FieldKind, Once, Presence};
pub use granted::Granted;
pub use kept::Keys;
pub use limit::{Characters, Limit, Range};
pub use object::{Attribute, AttributeKind, Cell, Object};
pub use reply::{REPLIES, Reply};
pub use values::{Input, Values};

use crate::ids;
use crate::known::Known;
use crate::operation::{Info, Scope};
use crate::problem::{Kind, Problem, Severity};
use crate::profile::Profile;
use crate::request::Request;

/// One operation, described completely.
#[derive(Debug)]
pub struct Operation {
    /// Its facts: id, address, method, effect, documents.
    pub info: &'static Info,
    /// What its request carries, in the order in which the documents print the body.
    pub fields: &'static [Field],
    /// Rules that look at several fields, or at what is known of the world.
    pub checks: &'static [Check],
}

impl Operation {
    /// The field of this key.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// All problems at once, in the order of the fields, then of the checks; empty when nothing was found.
    #[must_use]
    pub fn problems(&self, values: &Values, known: &Known, profile: &Profile) -> Vec<Problem> {
        let mut out = Vec::new();
        check::fields(self.fields, values, "", profile, &mut out);
        self.there(values, known, &mut out);
        let given = Given { values, known, profile };
        for check in self.checks {
            check(&given, &mut out);
        }
        out
    }

    /// Whether what is named is there, as far as a whole list tells: it may lag behind what was just made.
    fn there(&self, values: &Values, known: &Known, out: &mut Vec<Problem>) {
        let rule = "known.there";
        for absent in &known.absent {
            let named = |field: &&Field| {
                matches!(field.kind, FieldKind::Id { .. }) && ids::same(values.text(field.key), &absent.id)
            };
            out.extend(self.fields.iter().filter(named).map(|field| Problem {
                rule,
                path: field.path.to_owned(),
                kind: Kind::NotThere,
                severity: if absent.refused { Severity::Error } else { Severity::Warning },
            }));
        }
    }

    /// The request as data. The token is not in it.
    #[must_use]
    pub fn request(&self, values: &Values, scope: &Scope) -> Request {
        body::request(self, values, scope)
    }

    /// What a body and the parts of an address say, whether it is good or not: of what has another JSON type than the
    /// documents say, nothing. `parts` are those of [`Info::path`] in order, the project first.
    #[must_use]
    pub fn read(&self, parts: &[&str], body: &crate::json::Value) -> Values {
        decode::operation(self, parts, body, &mut Vec::new())
    }

    /// The same for a body that somebody else built.
    ///
    /// # Errors
    /// Every place where the body has not the form that the documents give it, in the order of the fields.
    pub fn decode(&self, parts: &[&str], body: &crate::json::Value) -> Result<Values, Vec<Problem>> {
        let mut problems = Vec::new();
        let values = decode::operation(self, parts, body, &mut problems);
        if problems.is_empty() { Ok(values) } else { Err(problems) }
    }
}

//! Every field where it stands: of an operation, or of an entry of a list.

use std::sync::OnceLock;

use backup_api::known::Known;
use backup_api::problem::Severity;
use backup_api::table::OPERATIONS;
use backup_api::tables::{Field, FieldKind, Input, Operation, Presence, Values};
use backup_api::{Kind, Problem, Profile};

use crate::given::{row, seed};

/// A field where it stands.
#[derive(Clone)]
pub struct Place {
    pub operation: &'static Operation,
    /// The lists around it, the outer one first.
    pub lists: Vec<&'static Field>,
    pub field: &'static Field,
    seed: Values,
}

/// Every field of every operation.
pub fn places() -> Vec<Place> {
    static PLACES: OnceLock<Vec<Place>> = OnceLock::new();
    let read = || {
        let mut out = Vec::new();
        for operation in OPERATIONS {
            below(operation, &seed(operation), &[], operation.fields, &mut out);
        }
        assert!(out.len() > 200, "the tables were read: {}", out.len());
        out
    };
    PLACES.get_or_init(read).clone()
}

fn below(
    operation: &'static Operation,
    seed: &Values,
    lists: &[&'static Field],
    fields: &'static [Field],
    out: &mut Vec<Place>,
) {
    for field in fields {
        out.push(Place { operation, lists: lists.to_vec(), field, seed: seed.clone() });
        if let FieldKind::List { entry, .. } = &field.kind {
            below(operation, seed, &[lists, &[field]].concat(), entry, out);
        }
    }
}

impl Place {
    /// Where a finding about it says that it is, with the first entry of each list.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for field in self.lists.iter().chain([&self.field]) {
            let own = field.path.trim_start_matches(['?', '@']);
            path.push_str(if path.is_empty() || own.is_empty() { "" } else { "." });
            path.push_str(own);
            if !std::ptr::eq(*field, self.field) {
                path.push_str("[0]");
            }
        }
        path
    }

    pub fn name(&self) -> String {
        format!("{} {}", self.operation.info.id, self.path())
    }

    pub fn is_required(&self) -> bool {
        self.field.presence == Presence::Required
    }

    /// The seed with this in its place: in the only entry of each list around it.
    pub fn with(&self, input: Option<Input>, cloud: &Profile) -> Values {
        let mut values = self.seed.clone();
        self.put(&mut values, &self.lists, input, cloud);
        values
    }

    fn put(&self, values: &mut Values, lists: &[&'static Field], input: Option<Input>, cloud: &Profile) {
        match (lists, input) {
            ([], Some(input)) => values.set(self.field.key, input),
            ([], None) => values.remove(self.field.key),
            ([list, inner @ ..], input) => {
                let FieldKind::List { entry, .. } = &list.kind else { panic!("no list") };
                let mut only = row(entry, 1, cloud);
                self.put(&mut only, inner, input, cloud);
                values.set(list.key, Input::Rows(vec![only]));
            }
        }
    }

    /// All that the fields find, and nothing that crosses them.
    pub fn judged(&self, values: &Values, cloud: &Profile) -> Vec<Problem> {
        let alone = Operation { info: self.operation.info, fields: self.operation.fields, checks: &[] };
        alone.problems(values, &Known::default(), cloud)
    }

    /// With this in its place exactly these are found there, in any cloud; and what a cloud has not is refused.
    pub fn says(&self, input: Option<Input>, expected: impl Fn(&Profile) -> Vec<(Kind, Severity)>) {
        for cloud in Profile::ALL {
            let mut all: Vec<Problem> = expected(cloud)
                .into_iter()
                .map(|(kind, severity)| Problem { rule: self.field.rule, path: self.path(), kind, severity })
                .collect();
            if self.field.extended && !cloud.extended_fields && input.as_ref().is_some_and(|input| self.asks(input)) {
                all.push(Problem::error("cloud.field", self.path(), Kind::NotOffered));
            }
            let found = self.judged(&self.with(input.clone(), cloud), cloud);
            assert_eq!(found, all, "{} in {}: {input:?}", self.name(), cloud.id);
        }
    }

    /// A switch that is off asks for nothing, but for one that sends word either way.
    fn asks(&self, input: &Input) -> bool {
        match input {
            Input::Flag(on) => *on || self.field.off_counts,
            other => !other.is_empty(),
        }
    }
}

/// A finding that stops the request.
pub fn error(kind: Kind) -> Vec<(Kind, Severity)> {
    vec![(kind, Severity::Error)]
}

/// The same if this is so.
pub fn error_if(wrong: bool, kind: Kind) -> Vec<(Kind, Severity)> {
    if wrong { error(kind) } else { Vec::new() }
}

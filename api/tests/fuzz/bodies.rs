//! Bodies that somebody sends: decoded, judged, built again.

use backup_api::json::Value;
use backup_api::known::{Known, KnownResource, KnownVault};
use backup_api::tables::{Field, FieldKind, Input, Operation, Values};
use backup_api::{Int, Problem, Profile, Scope};

/// A body with what fills the address it was sent to.
pub struct Body<'a> {
    pub table: &'static Operation,
    pub parts: &'a [&'a str],
}

impl Body<'_> {
    /// Everything that is done with a body.
    pub fn taken(&self, body: &Value) {
        let Body { table, parts } = *self;
        let read = table.read(parts, body);
        let decoded = table.decode(parts, body);
        if let Ok(values) = &decoded {
            assert_eq!(*values, read);
        }
        let project = parts.first().copied().unwrap_or_default();
        self.judged(&read, body);
        no_entry_is_lost(table.fields, &read, body);

        // What was read is sent, and what is sent is read the same.
        let scope = Scope { project_id: project.to_owned() };
        let sent = table.request(&read, &scope);
        let again = table.read(parts, sent.body.as_ref().unwrap());
        assert!(same(table.fields, &read, &again), "{read:?} came back as {again:?}");
        let twice = table.request(&again, &scope);
        assert_eq!((&twice.path, &twice.body), (&sent.path, &sent.body));
    }

    fn judged(&self, values: &Values, body: &Value) {
        let mut resource = KnownResource { id: values.text("server").to_owned(), ..KnownResource::default() };
        resource.size_gb = Some(i64::MAX);
        let mut vault = KnownVault { id: values.text("vault").to_owned(), ..KnownVault::default() };
        (vault.size_gb, vault.allocated_gb) = (Some(i64::MIN), Some(i64::MAX));
        let known = Known { resources: vec![resource], vault: Some(vault), ..Known::default() };
        for profile in Profile::ALL {
            for known in [&Known::default(), &known] {
                let found = self.table.problems(values, known, profile);
                assert!(found.iter().all(|problem| !problem.kind.code().is_empty()), "{body}");
            }
        }
    }

    /// A value that cannot be read is refused, by the decoder or by the rule of its field.
    pub fn refuses(&self, body: &Value, place: &str) {
        let path = place.trim_start_matches('/').replace('/', ".");
        let mut names = Vec::new();
        fields(self.table.fields, "", &mut names);
        let plain: Vec<&str> = path.split('.').filter(|step| step.parse::<usize>().is_err()).collect();
        if !names.contains(&plain.join(".")) {
            return;
        }
        let judged = |values: &Values| {
            Profile::ALL
                .into_iter()
                .all(|profile| self.table.problems(values, &Known::default(), profile).iter().any(Problem::blocks))
        };
        match self.table.decode(self.parts, body) {
            Err(problems) => assert!(!problems.is_empty()),
            Ok(values) => assert!(judged(&values), "{place} of {body}"),
        }
    }
}

/// The paths of all fields, those in lists with what is around them.
fn fields(table: &[Field], base: &str, out: &mut Vec<String>) {
    for field in table.iter().filter(|field| field.in_body()) {
        let parts: Vec<&str> = [base, field.path].into_iter().filter(|part| !part.is_empty()).collect();
        let path = parts.join(".");
        if let FieldKind::List { entry, .. } = field.kind {
            fields(entry, &path, out);
        }
        out.push(path);
    }
}

/// A list has as many entries as were sent.
fn no_entry_is_lost(table: &[Field], values: &Values, body: &Value) {
    for field in table.iter().filter(|field| field.in_body() && !field.path.is_empty()) {
        let found = body.pointer(&format!("/{}", field.path.replace('.', "/")));
        if let (FieldKind::List { entry, .. }, Some(Value::Array(rows))) = (&field.kind, found) {
            let entries = values.rows(field.key);
            assert_eq!(entries.len(), rows.len(), "{}", field.path);
            entries.iter().zip(rows).for_each(|(inner, row)| no_entry_is_lost(entry, inner, row));
        }
    }
}

/// Whether both say the same; what says nothing may be there or not, and outer spaces go where they are dropped.
fn same(table: &[Field], one: &Values, other: &Values) -> bool {
    let silent = |input: Option<&Input>| input.is_none_or(Input::is_empty);
    table.iter().all(|field| match (one.get(field.key), other.get(field.key)) {
        (one, other) if silent(one) && silent(other) => true,
        (Some(Input::Text(one)), other) => {
            let trimmed = matches!(field.kind, FieldKind::Text { trimmed: true, .. });
            let kept = if trimmed { one.trim_matches(' ') } else { one };
            matches!(other, Some(Input::Text(other)) if other == kept) || kept.is_empty() && silent(other)
        }
        (Some(Input::Rows(one)), Some(Input::Rows(other))) => match field.kind {
            FieldKind::List { entry, .. } => {
                one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(entry, one, other))
            }
            _ => false,
        },
        // Digits that no number of 64 bits holds are sent as they were typed.
        (Some(Input::Number(Int::Text(one))), Some(Input::Number(Int::Text(other)))) => one == other,
        (one, other) => one == other,
    })
}

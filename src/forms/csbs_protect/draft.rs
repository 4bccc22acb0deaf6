//! What is typed into the form, and the operation made from it.

use backup_api::csbs::Protect;
use backup_api::csbs::protect::NewRecord;
use backup_api::json::{Value, parse};
use backup_api::known::Known;
use leptos::prelude::*;

use crate::forms::state::Submission;
use crate::forms::{first, given, tags};
use crate::ui::TagRow;
use crate::work::watch::Watches;

/// The fields of the form.
#[derive(Clone, Copy)]
pub struct Draft {
    /// At most one server.
    pub server: RwSignal<Vec<String>>,
    pub name: RwSignal<String>,
    pub description: RwSignal<String>,
    pub backup_type: RwSignal<String>,
    pub tags: RwSignal<Vec<TagRow>>,
    pub resource_type: RwSignal<String>,
    pub extra_info: RwSignal<String>,
    /// What was started here.
    pub watches: Watches,
    /// The id in the latest answer.
    pub begun: RwSignal<String>,
    /// How far the form is.
    pub submission: Submission,
}

impl Draft {
    /// Nothing typed; incremental.
    #[must_use]
    pub fn new() -> Self {
        let text = |start: &str| RwSignal::new(start.to_owned());
        Self {
            server: RwSignal::new(Vec::new()),
            name: text(""),
            description: text(""),
            backup_type: text("incremental"),
            tags: RwSignal::new(Vec::new()),
            resource_type: text(""),
            extra_info: text(""),
            watches: Watches::default(),
            begun: text(""),
            submission: Submission::new(),
        }
    }

    /// Empties what belongs to one server, for the next one.
    pub fn clear(self) {
        self.server.set(Vec::new());
        self.name.set(String::new());
        self.description.set(String::new());
    }

    /// Made ready for the server `id`, from another page.
    pub fn prepare(self, id: String) {
        self.submission.begin_anew();
        self.clear();
        self.server.set(vec![id]);
    }

    /// The server's id; empty while none is chosen.
    #[must_use]
    pub fn server_id(self) -> String {
        first(self.server.get())
    }

    /// The operation, as it stands.
    #[must_use]
    pub fn operation(self, known: Known) -> Protect {
        let protect = NewRecord {
            backup_name: given(self.name),
            description: given(self.description),
            incremental: Some(self.backup_type.with(|kind| kind != "full")),
            resource_type: given(self.resource_type),
            tags: tags::typed(self.tags),
            extra_info: given(self.extra_info).map(|text| object(&text)),
        };
        Protect { resource_id: self.server_id(), protect, known, ..Protect::default() }
    }

    /// How many of the rarely used fields are set.
    #[must_use]
    pub fn rare(self) -> usize {
        [self.resource_type, self.extra_info].iter().filter(|text| given(**text).is_some()).count()
    }
}

/// The JSON that was typed; what is none stays text, which `csbs.protect.extra` reports and the drawer shows. So does
/// null: in a body it would mean that nothing was typed.
fn object(text: &str) -> Value {
    let typed = parse(text).ok().filter(|value| value.is_readable() && !value.is_null());
    typed.unwrap_or_else(|| Value::from(text))
}

#[cfg(test)]
mod tests {
    use backup_api::json;
    use backup_api::problem::Kind;
    use backup_api::{Operation, Scope, profile};

    use super::{Draft, Known, Owner, Set, TagRow};

    fn scope() -> Scope {
        Scope { project_id: "b942cc8342734d15bcb246babb1953cf".to_owned() }
    }

    fn seed() -> Draft {
        let draft = Draft::new();
        draft.server.set(vec!["9506416d-db6c-406e-8bca-c0f43793d914".to_owned()]);
        draft.name.set(" backup ".to_owned());
        draft.description.set("backup des".to_owned());
        draft.extra_info.set("{ }".to_owned());
        draft
    }

    #[test]
    fn the_seeds_fields_make_the_seeds_request() {
        Owner::new().with(|| {
            let request = seed().operation(Known::default()).request(&scope());
            assert_eq!(
                request.path,
                "/v1/b942cc8342734d15bcb246babb1953cf/providers/fc4d5750-22e7-4798-8a46-f48f62c4c1da/resources/\
                 9506416d-db6c-406e-8bca-c0f43793d914/action"
            );
            // Seed S000, with the extent that it leaves open: it is always said.
            assert_eq!(
                request.body,
                Some(json!({ "protect": {
                    "backup_name": "backup", "description": "backup des", "incremental": true, "extra_info": {}
                } }))
            );
        });
    }

    #[test]
    fn every_field_reaches_the_request() {
        Owner::new().with(|| {
            let draft = seed();
            draft.backup_type.set("full".to_owned());
            draft.resource_type.set("OS::Nova::Server".to_owned());
            let tag = |key: &str, value: &str| TagRow { key: key.to_owned(), value: value.to_owned() };
            draft.tags.set(vec![tag(" env ", "prod"), tag("", ""), tag("owner", "")]);
            let operation = draft.operation(Known::default());
            assert_eq!(operation.problems(&profile::OTC), []);
            assert_eq!(
                operation.request(&scope()).body,
                Some(json!({ "protect": {
                    "backup_name": "backup",
                    "description": "backup des",
                    "incremental": false,
                    "resource_type": "OS::Nova::Server",
                    "tags": [{ "key": "env", "value": "prod" }, { "key": "owner", "value": "" }],
                    "extra_info": {},
                } }))
            );
            assert_eq!(draft.rare(), 2);
        });
    }

    #[test]
    fn an_untouched_form_lacks_the_server_alone() {
        Owner::new().with(|| {
            let operation = Draft::new().operation(Known::default());
            let found: Vec<_> = operation.problems(&profile::OTC).into_iter().map(|it| (it.path, it.kind)).collect();
            assert_eq!(found, [("{resource_id}".to_owned(), Kind::Missing)]);
            assert_eq!(operation.request(&scope()).body, Some(json!({ "protect": { "incremental": true } })));
        });
    }

    #[test]
    fn extra_information_is_an_object_or_a_problem() {
        Owner::new().with(|| {
            let draft = seed();
            for (typed, fine) in [
                ("", true),
                ("  ", true),
                ("{}", true),
                (r#"{"ticket":"42"}"#, true),
                ("[]", false),
                ("42", false),
                ("null", false),
                (r#""text""#, false),
                ("{", false),
                ("ticket=42", false),
            ] {
                draft.extra_info.set(typed.to_owned());
                let problems = draft.operation(Known::default()).problems(&profile::OTC);
                let found: Vec<_> = problems.iter().map(|it| (it.rule, it.path.as_str())).collect();
                let expected: &[_] = if fine { &[] } else { &[("csbs.protect.extra", "protect.extra_info")] };
                assert_eq!(found, expected, "{typed}");
            }
        });
    }
}

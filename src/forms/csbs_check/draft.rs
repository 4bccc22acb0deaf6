//! What is typed into the form, and the operation made from it.

use std::collections::{HashMap, HashSet};

use backup_api::cbr::resource::SERVER;
use backup_api::csbs::CheckProtectable;
use backup_api::csbs::check_protectable::Candidate;
use backup_api::rules::id::is_uuid;
use leptos::prelude::*;

use super::verdict::Line;
use crate::forms::state::Submission;
use crate::ui::every_id;

/// The fields of the form.
#[derive(Clone, Copy)]
pub struct Draft {
    /// Text with ids in it.
    pub pasted: RwSignal<String>,
    /// Chosen from the list.
    pub chosen: RwSignal<Vec<String>>,
    /// Type of the ids that the list does not hold.
    pub kind: RwSignal<String>,
    /// The latest answer, a row for each id.
    pub lines: RwSignal<Vec<Line>>,
    /// How far the form is: the answer stays while one of its servers is being protected.
    pub submission: Submission,
}

/// The ids of the form, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// In the order of typing and choosing.
    pub ids: Vec<String>,
    /// Those that came more than once.
    pub doubled: Vec<String>,
    /// Those without the form of an id.
    pub strange: Vec<String>,
}

impl Draft {
    /// Nothing typed; cloud servers.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pasted: RwSignal::new(String::new()),
            chosen: RwSignal::new(Vec::new()),
            kind: RwSignal::new(SERVER.to_owned()),
            lines: RwSignal::new(Vec::new()),
            submission: Submission::new(),
        }
    }

    /// Another project: what was chosen and answered in the one before does not count here.
    pub fn enter(self) {
        self.chosen.set(Vec::new());
        self.submission.begin_anew();
    }

    /// What is asked about.
    #[must_use]
    pub fn asked(self) -> Asked {
        let mut asked = Asked::default();
        let mut seen = HashSet::new();
        self.pasted.with(|text| {
            self.chosen.with(|chosen| {
                for id in every_id(text).chain(chosen.iter().map(String::as_str)) {
                    if seen.insert(folded(id)) {
                        asked.ids.push(id.to_owned());
                        if !is_uuid(id) {
                            asked.strange.push(id.to_owned());
                        }
                    } else if !asked.doubled.iter().any(|known| folded(known) == folded(id)) {
                        asked.doubled.push(id.to_owned());
                    }
                }
            });
        });
        asked
    }

    /// The operation, as it stands; `kinds` has the types of the listed servers by their ids, [`folded`].
    #[must_use]
    pub fn operation(self, kinds: &HashMap<String, String>) -> CheckProtectable {
        let kind = self.kind.get();
        let rows = self.asked().ids.into_iter().map(|resource_id| {
            let listed = kinds.get(&folded(&resource_id)).filter(|kind| !kind.is_empty());
            Candidate { resource_type: listed.unwrap_or(&kind).clone(), resource_id }
        });
        CheckProtectable { check_protectable: rows.collect(), ..CheckProtectable::default() }
    }
}

/// What is the same for two ids of one thing: the digits of a UUID mean the same in either case.
pub fn folded(id: &str) -> String {
    if is_uuid(id) { id.to_ascii_lowercase() } else { id.to_owned() }
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::resource::BARE_METAL;
    use backup_api::json;
    use backup_api::problem::Kind;
    use backup_api::{Operation, Scope, profile};

    use super::{Draft, HashMap, Owner, Set};

    const SEED: &str = "6507cb66-90dc-4a12-a573-c9f3398f899d";

    #[test]
    fn the_seeds_id_makes_the_seeds_request() {
        Owner::new().with(|| {
            let draft = Draft::new();
            draft.pasted.set(format!("\n {SEED},\n"));
            let operation = draft.operation(&HashMap::new());
            assert_eq!(operation.problems(&profile::OTC), []);
            let request = operation.request(&Scope { project_id: "b942cc8342734d15bcb246babb1953cf".to_owned() });
            assert_eq!(
                request.path,
                "/v1/b942cc8342734d15bcb246babb1953cf/providers/fc4d5750-22e7-4798-8a46-f48f62c4c1da/resources/action"
            );
            assert_eq!(
                request.body,
                Some(json!({ "check_protectable": [
                    { "resource_id": SEED, "resource_type": "OS::Nova::Server" }
                ] }))
            );
        });
    }

    #[test]
    fn each_id_is_asked_about_once_and_doubles_are_told() {
        Owner::new().with(|| {
            let draft = Draft::new();
            draft.pasted.set(format!("{SEED}; name\t{SEED}\r\n\"{SEED}\""));
            draft.chosen.set(vec!["x".to_owned(), SEED.to_owned()]);
            let asked = draft.asked();
            assert_eq!(asked.ids, [SEED, "name", "x"]);
            assert_eq!(asked.doubled, [SEED]);
            assert_eq!(asked.strange, ["name", "x"]);
        });
    }

    #[test]
    fn an_id_in_the_other_case_is_the_same_id() {
        Owner::new().with(|| {
            let draft = Draft::new();
            draft.pasted.set(format!("{} {SEED} web WEB", SEED.to_ascii_uppercase()));
            let asked = draft.asked();
            assert_eq!(asked.ids, [SEED.to_ascii_uppercase(), "web".to_owned(), "WEB".to_owned()]);
            assert_eq!(asked.doubled, [SEED]);
            let kinds = HashMap::from([(SEED.to_owned(), BARE_METAL.to_owned())]);
            let first = draft.operation(&kinds).check_protectable.into_iter().next();
            assert_eq!(first.map(|row| row.resource_type).as_deref(), Some(BARE_METAL));
        });
    }

    #[test]
    fn a_listed_server_brings_its_type() {
        Owner::new().with(|| {
            let draft = Draft::new();
            draft.pasted.set("a b".to_owned());
            draft.kind.set(BARE_METAL.to_owned());
            let kinds = HashMap::from([("b".to_owned(), "OS::Nova::Server".to_owned())]);
            let types: Vec<_> =
                draft.operation(&kinds).check_protectable.into_iter().map(|row| row.resource_type).collect();
            assert_eq!(types, [BARE_METAL, "OS::Nova::Server"]);
        });
    }

    #[test]
    fn none_is_refused_and_more_than_a_hundred_warn() {
        Owner::new().with(|| {
            let draft = Draft::new();
            let found = |count: usize| -> Vec<_> {
                draft.pasted.set((0..count).map(|number| format!("id-{number}\n")).collect());
                let problems = draft.operation(&HashMap::new()).problems(&profile::OTC);
                problems.into_iter().map(|it| (it.rule, it.blocks(), it.kind)).collect()
            };
            assert_eq!(found(0), [("csbs.check.list", true, Kind::Missing)]);
            assert_eq!(found(1), []);
            assert_eq!(found(100), []);
            assert_eq!(found(101), [("csbs.check.list", false, Kind::ManyAtOnce { known: 100, got: 101 })]);
        });
    }
}

//! Properties of `project`, `token`, what every call needs, and of `cbr.checkpoint.id`, the id of a restore point in the address.

#![expect(clippy::indexing_slicing, reason = "a test")]

use crate::common;

use crate::common::{Wanted, told};
use crate::given::is_blank;
use backup_api::cbr::CheckpointShow;
use backup_api::cbr::checkpoint_show::CHECKPOINT_SHOW;
use backup_api::rules::session;
use backup_api::{Kind, Problem, profile};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    // rules: project
    #[test]
    fn a_project_is_there_and_of_the_usual_form_or_warns(project in prop_oneof![
        "[0-9a-fA-F]{31,33}", "[0-9a-g]{32}", "[ \\n]{0,3}", "\\PC{0,40}"
    ]) {
        let usual = project.chars().count() == 32 && project.chars().all(|digit| digit.is_ascii_hexdigit());
        let expected = match (is_blank(&project), usual) {
            (true, _) => vec!["project {project_id} missing E"],
            (false, true) => vec![],
            (false, false) => vec!["project {project_id} unusual-id W"],
        };
        prop_assert_eq!(told(&session::project_id(&project)), expected);
    }

    // rules: token
    #[test]
    fn a_token_is_what_a_header_carries(typed in prop_oneof![
        "[ \\t\\n]{0,3}[!-~]{0,20}[ \\t\\n]{0,3}", " {0,2}[ -~é\\t]{0,12}", any::<String>()
    ]) {
        let all: Vec<char> = typed.chars().collect();
        let solid = |found: &char| !found.is_whitespace();
        let problems = session::token(&typed);
        prop_assert!(problems.iter().all(|problem| problem.rule == "token" && problem.blocks()));
        let kinds: Vec<Kind> = problems.into_iter().map(|problem| problem.kind).collect();
        let (Some(first), Some(last)) = (all.iter().position(solid), all.iter().rposition(solid)) else {
            prop_assert_eq!(kinds, [Kind::Missing]);
            return Ok(());
        };
        // Blanks around it are dropped; a place is counted in what was typed.
        let strange = (first..=last).find(|at| !('!'..='~').contains(&all[*at]));
        match (kinds.as_slice(), strange) {
            ([], None) => {}
            ([Kind::BadCharacter { found, position, .. }], Some(at)) => {
                prop_assert_eq!((*found, *position), (all[at], at + 1));
            }
            other => prop_assert!(false, "{:?}", other),
        }
    }

    // rules: cbr.checkpoint.id
    #[test]
    fn a_restore_point_that_is_asked_for_is_named(id in prop_oneof!["[ \\t]{0,3}", "\\PC{0,12}", "[0-9a-f-]{36}"]) {
        let mut wanted = Wanted::of(&CHECKPOINT_SHOW);
        wanted.text("checkpoint", &id);
        let problems = wanted.problems(&profile::OTC);
        let expected = if is_blank(&id) { vec!["cbr.checkpoint.id {checkpoint_id} missing E"] } else { vec![] };
        prop_assert_eq!(told(&problems), expected);
        // Whatever it is called, it stays one part of the address.
        let path = common::request(&CheckpointShow { checkpoint_id: id.clone() }).path;
        prop_assert_eq!(path.split('/').count(), 5);
        prop_assert_eq!(path.ends_with("/checkpoints/{checkpoint_id}"), id.is_empty());
        prop_assert_eq!(problems.iter().any(Problem::blocks), is_blank(&id));
    }
}

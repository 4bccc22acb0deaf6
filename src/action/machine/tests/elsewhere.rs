//! What comes when another project is in hand, or none.

use super::*;

#[test]
fn another_project_is_not_searched_for_what_was_done_in_this_one() {
    let error = unanswered(&adds());
    let mut case = Case::lost(&error);
    case.find(Found::CannotTell(error));
    case.change_over(Some("other"));
    assert!(!case.look_again());
    assert_eq!(case.world.looked.borrow().len(), 1);
}

#[test]
fn what_comes_when_another_project_is_in_hand_is_told_with_its_own() {
    let error = unanswered(&adds());
    let name = || "named here".to_owned();
    for project in [Some("other"), None] {
        let mut case = Case::new();
        case.press(&adds(), false);
        case.change_over(project);
        case.answer(Ok(good()));
        assert_eq!(case.stage(), Stage::Elsewhere(name(), None));
        assert!(case.world.done.borrow().is_empty());

        let mut case = Case::new();
        case.press(&adds(), false);
        case.change_over(project);
        case.answer(Err(error.clone()));
        assert_eq!(case.stage(), Stage::Elsewhere(name(), Some(error.clone())));
        assert!(case.world.looked.borrow().is_empty(), "the lists of another project say nothing of it");

        let mut case = Case::lost(&error);
        case.change_over(project);
        case.find(Found::No);
        assert_eq!(case.stage(), Stage::Elsewhere(name(), Some(error.clone())));
    }
}

/// Sent, and answered when another project is in hand.
fn answered_elsewhere(request: &Request, followed: bool) -> Case {
    let mut case = Case::new();
    case.press(request, followed);
    case.change_over(Some("other"));
    case.answer(Ok(good()));
    case
}

#[test]
fn work_that_is_followed_by_itself_is_taken_in_whatever_project() {
    let case = answered_elsewhere(&adds(), true);
    assert_eq!(*case.world.done.borrow(), [json!({"ok": 1})]);
    assert!(matches!(case.stage(), Stage::Elsewhere(_, None)));
}

#[test]
fn a_question_of_another_project_leaves_nothing() {
    assert_eq!(answered_elsewhere(&reads(), false).stage(), Stage::Editing);
}

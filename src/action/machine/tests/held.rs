//! What comes after a success, and before a conflict is believed.

use std::task::{Context, Waker};

use backup_api::error::{ApiError, Taken};
use backup_api::json;

use super::{Case, adds, good, it, refused};
use crate::action::lost::Found;
use crate::action::{Checked, Stage};

#[test]
fn a_success_is_held_against_what_was_asked_for() {
    let mut case = Case::new();
    case.press(&adds(), false);
    case.answer(Ok(good()));
    assert_eq!(*case.world.held.borrow(), [(adds().target(), json!({"ok": 1}), 1000.0)]);
    assert_eq!(case.submission.held.get(), None, "it goes on");
    let checked = Checked { siblings: vec!["another".to_owned()], ..Checked::default() };
    case.world.checked.say(checked.clone());
    case.go_on();
    assert_eq!((case.submission.held.get(), checked.fine()), (Some(checked), false));
    assert!(case.press(&adds(), false));
    assert_eq!(case.submission.held.get(), None, "of the next request nothing is known yet");
}

#[test]
fn a_check_of_an_earlier_request_says_nothing_of_the_next() {
    let mut case = Case::new();
    case.press(&adds(), false);
    case.answer(Ok(good()));
    let mut earlier = case.running.take();
    case.world.time.set(9000.0);
    assert!(case.press(&adds(), false));
    case.world.checked.say(Checked::default());
    let context = &mut Context::from_waker(Waker::noop());
    assert!(earlier.as_mut().is_some_and(|running| running.as_mut().poll(context).is_ready()));
    assert_eq!(case.submission.held.get(), None);
}

#[test]
fn a_conflict_is_believed_when_nothing_of_ones_own_is_there() {
    let error = refused(400, r#"{"error_code": "BackupService.6103", "error_msg": "it is"}"#);
    assert!(error.conflict() && error.taken == Taken::No);
    let open = ApiError { taken: Taken::Unknown, ..error.clone() };
    for (found, stage) in [
        (Found::No, Stage::Failed(error.clone())),
        (it(), Stage::Lost(open.clone(), it())),
        (Found::CannotTell(error.clone()), Stage::Lost(open.clone(), Found::CannotTell(error.clone()))),
    ] {
        let mut case = Case::new();
        case.press(&adds(), false);
        case.answer(Err(error.clone()));
        assert_eq!(case.stage(), Stage::Lost(open.clone(), Found::Looking));
        assert_eq!(*case.world.looked.borrow(), [(adds().target(), 1000.0)]);
        case.find(found);
        assert_eq!(case.stage(), stage);
        assert!(case.world.done.borrow().is_empty());
    }
}

#[test]
fn a_conflict_in_another_project_is_not_believed_unseen() {
    let error = refused(400, r#"{"error_code": "BackupService.6103", "error_msg": "it is"}"#);
    let mut case = Case::new();
    case.press(&adds(), false);
    case.change_over(Some("other"));
    case.answer(Err(error.clone()));
    let open = ApiError { taken: Taken::Unknown, ..error };
    assert_eq!(case.stage(), Stage::Elsewhere("named here".to_owned(), Some(open)));
}

//! What the page around is told of what looking has found.

use super::{Case, Found, adds, it, resume, unanswered};
use crate::places::Place;

#[test]
fn the_page_around_is_told_of_a_result_that_looking_has_found_once() {
    let error = unanswered(&adds());
    let place = || Some(Place::Vault.of("made".to_owned()));
    let told = |id: Option<&str>| vec![(adds().target(), id.map(str::to_owned))];
    for (found, expected) in [
        (Found::Yes { what: "it".to_owned(), place: place() }, told(Some("made"))),
        (it(), told(None)),
        (Found::Several { what: vec!["one".to_owned()], place: place() }, told(Some("made"))),
        (Found::Perhaps { what: "it".to_owned(), place: place() }, Vec::new()),
        (Found::No, Vec::new()),
        (Found::CannotTell(error.clone()), Vec::new()),
    ] {
        let mut case = Case::lost(&error);
        case.find(found.clone());
        assert_eq!(*case.world.told.borrow(), expected, "{found:?}");
        assert!(case.look_again());
        case.find(it());
        assert_eq!(case.world.told.borrow().len(), 1, "{found:?}, and looked for again");
    }
    // It can't be seen for a while.
    let mut case = Case::lost(&error);
    for found in [it(), Found::CannotTell(error.clone()), it()] {
        case.find(found);
        assert!(case.look_again());
    }
    assert_eq!(case.world.told.borrow().len(), 1);
    let mut case = Case::lost(&error);
    case.change_over(Some("other"));
    case.find(it());
    assert!(case.world.told.borrow().is_empty(), "it was looked for elsewhere");
}

#[test]
fn who_mounts_the_console_again_is_not_told_once_more() {
    let error = unanswered(&adds());
    // As the tab keeps it: to the millisecond; whether it is written there that it was told, or the console was gone before.
    for (same_page, kept) in [(true, false), (true, true), (false, true), (false, false)] {
        let mut case = Case::lost(&error);
        case.find(it());
        assert_eq!(case.world.told.borrow().len(), 1);
        case.owner.cleanup();
        let mut again = Case::again(Some(&case).filter(|_| same_page));
        again.running = resume(again.link(), again.submission, adds(), 1000.0, (true, kept), again.after(false));
        again.go_on();
        again.find(it());
        assert_eq!(again.world.told.borrow().len(), usize::from(!same_page && !kept), "{same_page} {kept}");
    }
    // Another request of the kind is another one.
    let mut case = Case::lost(&error);
    case.find(it());
    let mut other = Case::again(Some(&case));
    other.running = resume(other.link(), other.submission, adds(), 9_000.0, (false, false), other.after(false));
    other.go_on();
    other.find(it());
    assert_eq!(other.world.told.borrow().len(), 1);
}

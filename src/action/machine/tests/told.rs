//! What the page around is told of what looking has found.

use super::{Case, Found, adds, it, unanswered};
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
    let mut case = Case::lost(&error);
    case.change_over(Some("other"));
    case.find(it());
    assert!(case.world.told.borrow().is_empty(), "it was looked for elsewhere");
}

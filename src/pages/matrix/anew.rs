//! A restore looks at its target once more, right before it is sent.

use std::rc::Rc;

use backup_api::cbr::model::Protectable;

use super::rows::{ROWS, Row};
use super::world::World;
use crate::action::Stage;
use crate::dom::prelude::*;
use crate::form::{FormState, form};
use crate::forms::BACKUP_RESTORE;
use crate::http::Answer;
use crate::http::wire::steady;

/// How often it was sent after each of two presses, and what was said after the first.
fn pressed(shown: fn(&mut Protectable)) -> ([u32; 2], Vec<String>) {
    let Some(row) = ROWS.iter().find(|row| std::ptr::eq(row.spec, &BACKUP_RESTORE)) else { return Default::default() };
    let world = World::new(0.0, true, false);
    let Row { spec, typed } = row;
    let (console, drafts) = (world.console, world.drafts);
    let draft = drafts.of(spec);
    untrack(|| typed(&world, draft));
    let state = FormState { console, drafts, draft, station: None };
    let form = world.with(|| form(state, Rc::new(move |answer: Answer| (spec.after.done)(state, &answer))));
    let chosen = form.request.get_untracked();
    console.cache.target.value.update(|read| read.iter_mut().for_each(|read| shown(&mut read.item)));
    let press = || {
        form.submit();
        world.until(steady() + 60_000.0, || !form.sending());
        world.done.sent.get()
    };
    let first = press();
    let said = form.held_back.get_untracked();
    assert!(first == 1 || (form.request.get_untracked() == chosen && form.stage.get_untracked() == Stage::Editing));
    // Once it was sent, nobody presses again.
    ([first, if first == 0 { press() } else { first }], said)
}

#[test]
fn a_target_that_changed_is_not_written_over_unseen() {
    let (sent, said) = pressed(|_| ());
    assert_eq!((sent, said.len()), ([1, 1], 0));
    let (sent, said) = pressed(|disk| "other".clone_into(&mut disk.name));
    assert_eq!((sent, said.len()), ([0, 1], 2), "{said:?}");
    let (sent, said) = pressed(|disk| disk.size_gb = Some(9_999));
    assert_eq!((sent, said.len()), ([0, 1], 1), "{said:?}");
}

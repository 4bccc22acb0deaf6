//! Whose it is, and what is not known: another's token, answers that are lost or not believed, failures of an earlier try.

use backup_api::cbr::resources_remove::RESOURCES_REMOVE;

use super::*;

/// What the service says of a thing that is on its way already.
fn conflict() -> (ApiError, String) {
    answered(400, None, r#"{"error_code": "BackupService.6112", "error_msg": "the state"}"#)
}

#[test]
fn nobody_else_carries_it_on_and_leaving_stops_it() {
    let nameless = |session| Whose { owner: None, project: "p".to_owned(), session, ..Whose::default() };
    assert!(ann().same(&ann()) && !ann().same(&somebody("ben", "p")) && !ann().same(&somebody("ann", "q")));
    assert!(ann().same_user(&somebody("ann", "q")) && !ann().same_user(&somebody("ben", "p")));
    assert!(nameless(1).same(&nameless(1)) && !nameless(1).same(&nameless(2)) && !ann().same(&nameless(0)));
    let mut world = World::new(10);
    world.until(500.0, &mut |_, _| Ok(Value::Null), &mut |_| Seen::Going);
    let before = world.sent.len();
    assert!(before > 0 && before < 10);
    for other in [somebody("ben", "p"), somebody("ann", "q"), nameless(0)] {
        world.whose = Some(other);
        let looks = world.looks.len();
        world.until(world.now + 60_000.0, &mut |_, _| Ok(Value::Null), &mut |_| Seen::Over);
        assert_eq!((world.sent.len(), world.looks.len()), (before, looks), "{:?}", world.whose);
    }
    assert_eq!((world.line.stop_all(), world.line.stop_all()), (10 - before, 0));
    world.whose = Some(ann());
    world.until(world.now + 60_000.0, &mut |_, _| Ok(Value::Null), &mut |_| Seen::Over);
    assert_eq!((world.sent.len(), world.counts().done, world.counts().stopped), (before, before, 10 - before));
}

#[test]
fn what_may_be_done_twice_is_not_known_before_nothing_can_come_any_more_and_never_sent_again() {
    let mut world = World::of(&ONCE, once(1));
    world.until(64_000.0, &mut |_, _| Err(lost()), &mut |_| Seen::Still);
    assert!(!world.over() && world.looks.len() > 3, "{:?}", world.looks);
    world.until(90_000.0, &mut |_, _| Err(lost()), &mut |_| Seen::Still);
    let unknown = |states: &[State]| matches!(states, [State::Unknown(Some(_), said)] if said == words::may_come());
    assert!(world.over() && unknown(&world.states()), "{:?}", world.states());
    world.line.retry(world.job);
    world.until(120_000.0, &mut |_, _| Err(lost()), &mut |_| Seen::Still);
    assert_eq!((world.sent.len(), world.counts().unknown, world.counts().failed), (1, 1, 0));
    // Accepted, and nothing of it is seen: a second one may be too many, too.
    for (seen, expected) in [(Seen::Still, words::still_granted()), (Seen::Unread, words::not_read())] {
        let mut world = World::of(&ONCE, once(1));
        world.until(9e5, &mut |_, _| Ok(json!({})), &mut |_| seen.clone());
        let said = world.states().pop();
        assert_eq!(said, Some(State::Unknown(None, expected.to_owned())), "{seen:?}");
    }
}

#[test]
fn what_is_to_go_and_is_still_there_may_still_go_and_has_not_failed() {
    static REMOVE: Work = Work { info: RESOURCES_REMOVE.info, ..WORK };
    let removal = || {
        let request = RESOURCES_REMOVE.request(&Values::new().text_at("vault", "v"), &Scope::default());
        vec![Item::new(Sought::new("b0", "v", false), "b0".to_owned(), request)]
    };
    // No answer, one of something in between, and a good one.
    let answer = |which: &str| match which {
        "lost" => Err(lost()),
        "unclear" => Err(answered(502, None, "<p>")),
        _ => Ok(Value::Null),
    };
    let all = [("lost", words::still_there()), ("unclear", words::still_there()), ("good", words::still_granted())];
    for (which, said) in all {
        for (mut world, work) in [(World::new(1), &WORK), (World::of(&REMOVE, removal()), &REMOVE)] {
            world.until(9e5, &mut |_, _| answer(which), &mut |_| Seen::Still);
            assert!(world.over());
            assert!(
                matches!(world.states().as_slice(), [State::Unknown(_, why)] if why == said),
                "{:?}",
                world.states()
            );
            // It is sent again by nobody but who begins it once more.
            let taken = world.line.job(world.job).and_then(|job| job.items.first()).map(|item| item.sought.accepted);
            assert_eq!(taken, Some(answer(which).is_ok()));
            world.line.retry(world.job);
            assert_eq!((world.counts().unknown, world.line.open(work, &ann()).count()), (1, 0));
            world.line.look_again(world.job);
            world.until(world.now + 20_000.0, &mut |_, _| answer(which), &mut |_| Seen::Over);
            assert_eq!((world.counts().done, world.sent.len()), (1, 1), "it came late");
        }
    }
}

#[test]
fn an_answer_that_says_nothing_is_looked_for() {
    for (seen, expected) in [
        (Seen::Over, State::Done(More::default())),
        (Seen::Going, State::Going),
        (Seen::Still, State::Unknown(None, words::unseen().to_owned())),
        (Seen::Unread, State::Unknown(None, words::not_read().to_owned())),
    ] {
        let mut world = World::of(&ONCE, once(1));
        world.until(120_000.0, &mut |_, _| Ok(Value::Null), &mut |_| seen.clone());
        assert_eq!((world.states(), world.sent.len()), (vec![expected], 1), "{seen:?}");
    }
}

#[test]
fn a_conflict_is_believed_when_nothing_of_ones_own_is_there() {
    assert!(conflict().0.conflict());
    for once_only in [false, true] {
        for (seen, expected) in [(Seen::Over, "done"), (Seen::Going, "going"), (Seen::Still, "refused")] {
            let mut world = if once_only { World::of(&ONCE, once(1)) } else { World::new(1) };
            world.until(2_000.0, &mut |_, _| Err(conflict()), &mut |_| seen.clone());
            assert!(matches!(world.states().as_slice(), [State::Unknown(..)]), "it is looked for first");
            world.until(20_000.0, &mut |_, _| Err(conflict()), &mut |_| seen.clone());
            let found = match world.states().as_slice() {
                [State::Done(_)] => "done",
                [State::Going] => "going",
                [State::Refused(error, _)] if error.taken == backup_api::error::Taken::No => "refused",
                _ => "",
            };
            assert_eq!((found, world.sent.len()), (expected, 1), "{seen:?} {:?}", world.states());
        }
    }
    // Where it can't be looked for, nobody knows; and nothing is sent again.
    let mut line = Line::default();
    let job = line.add(&ONCE, once(1), ann());
    assert!(matches!(line.next(0.0, 0.0, Some(&ann())), Next::Send(..)));
    line.answered(job, 0, Err(conflict()), 0.0);
    let forbidden = answered(403, None, "{}").0;
    assert!(matches!(line.next(4_000.0, 0.0, Some(&ann())), Next::Look(..)));
    line.looked(job, Err(forbidden), 4_000.0);
    line.retry(job);
    assert_eq!(line.job(job).map(Counts::of).unwrap_or_default().unknown, 1);
}

#[test]
fn each_is_looked_for_since_it_was_sent_and_knows_whether_it_had_failed_before() {
    let mut world = World::new(2);
    let since = std::cell::RefCell::new(Vec::new());
    let mut sights = |sought: &Sought| {
        assert!(sought.accepted, "its answer has come");
        since.borrow_mut().push((sought.id.clone(), sought.since, sought.failed));
        if sought.failed { Seen::Going } else { Seen::Failed("task".to_owned()) }
    };
    world.until(10_000.0, &mut |_, _| Ok(Value::Null), &mut sights);
    assert_eq!(world.counts().failed, 2);
    world.line.retry(world.job);
    world.until(20_000.0, &mut |_, _| Ok(Value::Null), &mut sights);
    let first = since.borrow().iter().find(|(id, ..)| id == "b0").cloned();
    assert_eq!(first, Some(("b0".to_owned(), 0.0, false)));
    let again = since.borrow().iter().find(|(id, _, failed)| id == "b0" && *failed).map(|(_, at, _)| *at);
    assert!(again.is_some_and(|at| at >= 10_000.0), "{since:?}");
    // It went on its way since: from then on its failure is one of this try.
    assert_eq!(world.counts().failed, 2);
}

#[test]
fn a_look_from_before_says_nothing_of_what_was_sent_since() {
    let mut line = Line::default();
    let job = line.add(&WORK, items(1), ann());
    assert!(matches!(line.next(0.0, 0.0, Some(&ann())), Next::Send(..)));
    line.answered(job, 0, Ok(Value::Null), 100.0);
    assert!(matches!(line.next(5_000.0, 0.0, Some(&ann())), Next::Look(..)));
    let failed = || Ok(vec![("b0".to_owned(), Seen::Failed("task".to_owned()))]);
    line.looked(job, failed(), 5_100.0);
    line.retry(job);
    assert!(matches!(line.next(6_000.0, 0.0, Some(&ann())), Next::Send(..)));
    line.answered(job, 0, Ok(Value::Null), 6_100.0);
    line.looked(job, failed(), 6_200.0);
    assert_eq!(line.job(job).map(Counts::of).unwrap_or_default().going, 1);
}

#[test]
fn a_success_counts_once_it_was_held_against_what_was_asked_for() {
    let granted = |note: &str| State::Done(More { text: note.to_owned(), place: None });
    let twice = || Seen::Noted("twice".to_owned());
    for (seen, expected) in [(Seen::Over, granted("")), (twice(), granted("twice"))] {
        let mut world = World::of(&ONCE, once(1));
        let mut made = None;
        world.until(2_500.0, &mut |_, _| Ok(json!({})), &mut |_| Seen::Over);
        assert_eq!(world.states(), [State::Going], "nothing is green before");
        world.until(20_000.0, &mut |_, _| Ok(json!({})), &mut |sought| {
            made.clone_from(&sought.made);
            seen.clone()
        });
        assert_eq!((world.states(), made), (vec![expected], Some("b0".to_owned())));
    }
    // What can't be checked is done, and said.
    let mut line = Line::default();
    let job = line.add(&ONCE, once(1), ann());
    assert!(matches!(line.next(0.0, 0.0, Some(&ann())), Next::Send(..)));
    line.answered(job, 0, Ok(json!({})), 0.0);
    assert!(matches!(line.next(4_000.0, 0.0, Some(&ann())), Next::Look(..)));
    line.looked(job, Err(answered(403, None, "{}").0), 4_000.0);
    let state = line.job(job).and_then(|job| job.items.first()).map(|item| item.state.clone());
    assert_eq!(state, Some(granted(words::unchecked())));
}

#[test]
fn what_an_earlier_life_has_begun_is_looked_for_when_asked_and_never_sent() {
    let mut world = World::of(&ONCE, once(9));
    // b0 is done, b1 refused, b2 lost; some wait.
    let mut answers = |id: &str, _: usize| match id {
        "b0" => Ok(json!({})),
        "b1" => Err(answered(403, None, "{}")),
        _ => Err(lost()),
    };
    world.until(500.0, &mut answers, &mut |_| Seen::Over);
    world.line.pause(world.job, true);
    world.until(4_000.0, &mut answers, &mut |sought| if sought.id == "b0" { Seen::Over } else { Seen::Still });
    let kept = world.line.kept(&ann());
    let [job] = kept.as_slice() else { return assert_eq!(kept, []) };
    let step = |id: &str| job.items.iter().find(|item| item.id == id).map(|item| item.sent.is_some());
    assert_eq!(job.work, "test");
    assert_eq!(["b0", "b1", "b2", "b8"].map(step), [None, None, Some(true), Some(false)]);
    assert!(world.line.kept(&somebody("ben", "p")).is_empty());

    let mut again = World::new(0);
    again.line.bring_back(&ONCE, &job.items, ann());
    again.job = 2;
    again.until(200_000.0, &mut |_, _| Ok(json!({})), &mut |_| Seen::Over);
    assert_eq!((again.sent.len(), again.looks.len(), again.over()), (0, 0, true));
    assert_eq!(again.counts().stopped + again.counts().unknown, job.items.len());
    assert_eq!(again.line.kept(&ann()).iter().map(|job| job.items.len()).sum::<usize>(), again.counts().unknown);
    again.line.look_again(2);
    again.until(300_000.0, &mut |_, _| Ok(json!({})), &mut |sought| match sought.id.as_str() {
        "b2" => Seen::Failed("task".to_owned()),
        _ => Seen::Still,
    });
    again.line.retry(2);
    again.until(400_000.0, &mut |_, _| Ok(json!({})), &mut |_| Seen::Over);
    assert_eq!((again.sent.len(), again.counts().failed), (0, 1));
    assert!(again.over());
}

#[test]
fn what_is_stopped_does_not_go_back_into_the_line() {
    let expired = r#"{"error_code": "APIGW.0301", "error_msg": "expired"}"#;
    for (status, body) in [(401, expired), (429, "{}")] {
        let mut world = World::new(3);
        world.until(50.0, &mut |_, _| Ok(Value::Null), &mut |_| Seen::Going);
        world.line.stop(world.job);
        world.until(90_000.0, &mut |_, _| Err(answered(status, None, body)), &mut |_| Seen::Going);
        assert_eq!((world.sent.len(), world.counts().stopped, world.over()), (1, 3, true), "{status}");
    }
}

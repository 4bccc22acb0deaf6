//! How many calls a second go out, those of looks with those that send.

use super::*;

#[test]
fn the_calls_of_looks_count_as_those_that_send_and_neither_keeps_the_other_from_going_on() {
    for (speed, apart, count) in [(1, 1_000.0, 10), (5, 200.0, 40), (20, 50.0, 120)] {
        let mut world = World::new(count);
        (world.line.speed, world.calls) = (speed, 8);
        world.until(240_000.0, &mut |_, _| Ok(Value::Null), &mut |_| Seen::Over);
        assert_eq!((world.counts().done, world.sent.len()), (count, count), "{speed}");
        assert!(world.called.len() >= count + 8, "{speed}: {}", world.called.len());
        let gaps = world.called.windows(2).filter_map(|pair| Some(pair.last()? - pair.first()?));
        assert!(gaps.fold(f64::INFINITY, f64::min) >= apart, "{speed}: {:?}", world.called);
        // While a look goes on, something is sent, too.
        let between = |look: f64| world.sent.iter().any(|(at, _)| (look..look + 8.0 * 2.0 * apart).contains(at));
        assert!(world.looks.first().is_some_and(|(at, _)| between(*at)), "{speed}: {:?}", world.sent);
    }
}

#[test]
fn the_calls_of_a_look_wait_as_long_as_the_service_asks_for() {
    let mut world = World::new(6);
    world.calls = 3;
    let mut answers = |_: &str, number: usize| match number {
        3 => Err(answered(429, Some("7"), "{}")),
        _ => Ok(Value::Null),
    };
    world.until(60_000.0, &mut answers, &mut |_| Seen::Over);
    let longest = world.called.windows(2).filter_map(|pair| Some(pair.last()? - pair.first()?)).fold(0.0, f64::max);
    assert!((6_500.0..7_500.0).contains(&longest), "{:?}", world.called);
    assert_eq!(world.counts().done, 6);
}

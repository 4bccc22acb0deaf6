//! The line at its edges, without a browser: the test is the clock, the cloud and whoever is signed in.

use backup_api::cbr::BackupDelete;
use backup_api::cbr::checkpoint_create::CHECKPOINT_CREATE;
use backup_api::error::{ApiError, Cause, Failure, Received};
use backup_api::json;
use backup_api::json::Value;
use backup_api::tables::Values;
use backup_api::{Operation, Scope};

use super::super::{Counts, Granted, Item, Line, More, Next, Seen, Sought, State, Whose, Work};
use crate::storage::Owner;
use crate::text::queue as words;

static WORK: Work = Work {
    info: &BackupDelete::INFO,
    fits: |_| true,
    granted: |_, _| Granted::Going,
    look: Some(|_, _| Box::pin(async { Ok(Vec::new()) })),
    explain: None,
    title: words::open,
    done: words::going,
    one: words::STATE_GOING,
    gone: None,
    file: "test",
};

/// The same of what is done twice where it is sent twice, held against what was asked for.
static ONCE: Work = Work {
    info: CHECKPOINT_CREATE.info,
    granted: |item, answer| match answer {
        Value::Null => Granted::Unsaid,
        _ => Granted::Held(item.name.clone(), More::default()),
    },
    ..WORK
};

/// Somebody in a project.
fn somebody(user: &str, project: &str) -> Whose {
    let owner = Some(Owner::named(user, project));
    Whose { owner, project: project.to_owned(), ..Whose::default() }
}

fn ann() -> Whose {
    somebody("ann", "p")
}

fn once(count: usize) -> Vec<Item> {
    let one = |number: usize| {
        let id = format!("b{number}");
        let request = CHECKPOINT_CREATE.request(&Values::new().text_at("vault", &id), &Scope::default());
        Item::new(Sought::new(&id, &id, false), id, request)
    };
    (0..count).map(one).collect()
}

fn items(count: usize) -> Vec<Item> {
    let one = |number: usize| {
        let id = format!("b{number}");
        let request = BackupDelete { backup_id: id.clone() }.request(&Scope { project_id: "p".to_owned() });
        Item::new(Sought::new(&id, "", false), id, request)
    };
    (0..count).map(one).collect()
}

fn answered(status: u16, retry_after: Option<&str>, body: &str) -> (ApiError, String) {
    let received = Received { status, content_type: "application/json", trace_id: None, retry_after, body };
    (ApiError::from_reply(&BackupDelete::INFO, &received), String::new())
}

fn lost() -> (ApiError, String) {
    (ApiError::from_failure(&BackupDelete::INFO, Failure::TimedOut), String::new())
}

/// What a cloud says to the request for an item, the so manieth of all.
type Answers<'a> = dyn FnMut(&str, usize) -> Result<Value, (ApiError, String)> + 'a;
/// What looking for an item says.
type Sights<'a> = dyn FnMut(&Sought) -> Seen + 'a;

/// A line with one job, and all that happens around it. An answer takes 100 ms.
struct World {
    line: Line,
    job: u32,
    now: f64,
    whose: Option<Whose>,
    /// When what was sent, by the item.
    sent: Vec<(f64, String)>,
    looks: Vec<(f64, usize)>,
    /// The most that were on their way at a time.
    most: usize,
    on_way: Vec<(f64, u32, usize, String)>,
    /// So many calls a look makes, one after the other.
    calls: usize,
    looking: Vec<Looking>,
    /// When a call went out, of those that send and of looks.
    called: Vec<f64>,
}

/// A look under way: when it goes on, the turn of its next call, how many calls it makes still, what for.
struct Looking {
    at: f64,
    turn: Option<f64>,
    left: usize,
    job: u32,
    sought: Vec<Sought>,
}

impl World {
    fn new(count: usize) -> Self {
        Self::of(&WORK, items(count))
    }

    fn of(work: &'static Work, items: Vec<Item>) -> Self {
        let mut line = Line::default();
        let job = line.add(work, items, ann());
        let (sent, looks, on_way, looking, called) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { line, job, now: 0.0, whose: Some(ann()), sent, looks, most: 0, on_way, calls: 1, looking, called }
    }

    /// Lets time go by until a moment.
    fn until(&mut self, end: f64, answers: &mut Answers<'_>, sights: &mut Sights<'_>) {
        while self.now < end {
            let due: Vec<_> = self.on_way.extract_if(.., |(at, ..)| *at <= self.now).collect();
            for (_, job, at, id) in due {
                let number = self.sent.len();
                self.line.answered(job, at, answers(&id, number), self.now);
            }
            self.go_on_looking(sights);
            match self.line.next(self.now, self.now, self.whose.as_ref()) {
                Next::Send(job, at, _) => {
                    let id = self.line.job(job).and_then(|job| job.items.get(at)).map(|item| item.name.clone());
                    let id = id.unwrap_or_default();
                    self.sent.push((self.now, id.clone()));
                    self.called.push(self.now);
                    self.on_way.push((self.now + 100.0, job, at, id));
                    self.most = self.most.max(self.on_way.len());
                }
                Next::Look(job, sought) => {
                    self.looks.push((self.now, sought.len()));
                    self.looking.push(Looking { at: self.now, turn: None, left: self.calls, job, sought });
                }
                Next::Wait(_) | Next::Rest => self.now += 10.0,
            }
        }
    }

    /// Each look makes its next call once that has its turn, and is over with the last one.
    fn go_on_looking(&mut self, sights: &mut Sights<'_>) {
        let due: Vec<Looking> = self.looking.extract_if(.., |look| look.at <= self.now).collect();
        for mut look in due {
            let wait = self.line.turn(&mut look.turn, self.now);
            if wait > 0.0 {
                look.at = self.now + wait;
            } else {
                self.called.push(self.now);
                (look.turn, look.left, look.at) = (None, look.left.saturating_sub(1), self.now + 100.0);
            }
            if look.left > 0 {
                self.looking.push(look);
            } else {
                let seen = look.sought.iter().map(|sought| (sought.id.clone(), sights(sought))).collect();
                self.line.looked(look.job, Ok(seen), self.now);
            }
        }
    }

    fn counts(&self) -> Counts {
        self.line.job(self.job).map(Counts::of).unwrap_or_default()
    }

    fn states(&self) -> Vec<State> {
        self.line.job(self.job).map(|job| job.items.iter().map(|item| item.state.clone()).collect()).unwrap_or_default()
    }

    fn over(&self) -> bool {
        self.line.job(self.job).is_some_and(super::Job::over)
    }

    fn sent_of(&self, id: &str) -> usize {
        self.sent.iter().filter(|(_, of)| of == id).count()
    }
}

#[test]
fn so_many_at_a_time_and_a_second_each_once_until_all_is_seen_to_be_over() {
    let mut world = World::new(30);
    world.line.speed = 20;
    world.until(20_000.0, &mut |_, _| Ok(Value::Null), &mut |_| Seen::Over);
    assert_eq!((world.sent.len(), world.counts().done), (30, 30));
    assert!((0..30).all(|number| world.sent_of(&format!("b{number}")) == 1));
    assert!(world.most <= super::PARALLEL, "{}", world.most);
    let apart = |pair: &[(f64, String)]| pair.first().zip(pair.last()).map(|(one, other)| other.0 - one.0);
    assert!(world.sent.windows(2).filter_map(apart).all(|gap| gap >= 50.0));
    assert!(world.over() && world.line.ended(world.job).is_some() && world.line.ended(world.job).is_none());
    assert_eq!(world.line.seen_gone(world.job).len(), 30);
    assert_eq!(world.line.news(world.job).len(), 30);
    assert!(world.line.news(world.job).is_empty(), "each is told once");
    assert!(world.line.seen_gone(world.job).is_empty());
}

#[test]
fn what_is_slow_to_answer_fills_the_way_and_no_more_is_sent() {
    let mut line = Line::default();
    line.add(&WORK, items(9), ann());
    let sent =
        (0..100).filter(|at| matches!(line.next(f64::from(*at) * 1000.0, 0.0, Some(&ann())), Next::Send(..))).count();
    assert_eq!(sent, super::PARALLEL);
    assert_eq!(line.next(1e6, 0.0, Some(&ann())), Next::Rest);
}

#[test]
fn paused_nothing_is_sent_but_what_was_begun_is_looked_for() {
    let mut world = World::new(10);
    world.until(500.0, &mut |_, _| Ok(Value::Null), &mut |_| Seen::Going);
    let before = world.sent.len();
    assert!(before > 0 && before < 10);
    world.line.pause(world.job, true);
    world.until(10_000.0, &mut |_, _| Ok(Value::Null), &mut |_| Seen::Over);
    assert_eq!((world.sent.len(), world.counts().done), (before, before));
    assert!(!world.over());
    world.line.pause(world.job, false);
    world.until(20_000.0, &mut |_, _| Ok(Value::Null), &mut |_| Seen::Over);
    assert_eq!((world.sent.len(), world.counts().done), (10, 10));
}

#[test]
fn a_token_that_ends_holds_everything_until_the_next_and_loses_nothing() {
    let mut world = World::new(8);
    let expired = r#"{"error_code": "APIGW.0301", "error_msg": "expired"}"#;
    world.until(
        900.0,
        &mut |_, number| if number < 3 { Ok(Value::Null) } else { Err(answered(401, None, expired)) },
        &mut |_| Seen::Going,
    );
    world.whose = None;
    let before = world.sent.len();
    world.until(60_000.0, &mut |_, _| Ok(Value::Null), &mut |_| Seen::Over);
    assert_eq!(world.sent.len(), before, "nobody is signed in");
    assert!(world.counts().failed == 0 && !world.over());
    world.whose = Some(somebody("ann", "another"));
    world.until(70_000.0, &mut |_, _| Ok(Value::Null), &mut |_| Seen::Over);
    assert_eq!(world.sent.len(), before, "it is of another project");
    world.whose = Some(ann());
    world.until(90_000.0, &mut |_, _| Ok(Value::Null), &mut |_| Seen::Over);
    assert_eq!(world.counts().done, 8);
}

#[test]
fn what_had_no_answer_is_looked_for_and_never_sent_again() {
    for (seen, expected) in [(Seen::Over, "done"), (Seen::Going, "going"), (Seen::Still, "unknown")] {
        let mut world = World::new(3);
        let mut answers = |id: &str, _: usize| if id == "b1" { Err(lost()) } else { Ok(Value::Null) };
        let own = seen.clone();
        world
            .until(60_000.0, &mut answers, &mut move |sought| if sought.id == "b1" { own.clone() } else { Seen::Over });
        let counts = world.counts();
        let found = [("done", counts.done - 2), ("going", counts.going), ("unknown", counts.unknown)];
        assert!(found.contains(&(expected, 1)), "{seen:?} {counts:?}");
        assert_eq!(world.sent_of("b1"), 1, "{seen:?}");
    }
    let mut world = World::new(1);
    world.until(60_000.0, &mut |_, _| Err(lost()), &mut |_| Seen::Open("perhaps".to_owned()));
    assert_eq!((world.counts().unknown, world.sent.len(), world.over()), (1, 1, true));
    world.line.retry(world.job);
    world.until(90_000.0, &mut |_, _| Err(lost()), &mut |_| Seen::Over);
    assert_eq!((world.counts().unknown, world.sent.len()), (1, 1), "only what failed is sent again");
    world.line.look_again(world.job);
    world.until(120_000.0, &mut |_, _| Err(lost()), &mut |_| Seen::Over);
    assert_eq!((world.counts().done, world.sent.len()), (1, 1));
}

#[test]
fn after_a_429_nothing_is_sent_for_as_long_as_was_told() {
    let mut world = World::new(6);
    let mut answers = |_: &str, number: usize| match number {
        2 => Err(answered(429, Some("7"), "{}")),
        _ => Ok(Value::Null),
    };
    world.until(60_000.0, &mut answers, &mut |_| Seen::Over);
    assert_eq!(world.counts().done, 6);
    let gaps = world.sent.windows(2).filter_map(|pair| Some(pair.last()?.0 - pair.first()?.0));
    let longest = gaps.fold(0.0, f64::max);
    assert!((7_000.0..7_500.0).contains(&longest), "{longest}");
    assert!(world.sent.iter().filter(|(at, _)| *at > 7_000.0).count() >= 4);
    // Without a word on how long, each time twice as long.
    let mut line = Line::default();
    line.add(&WORK, items(1), ann());
    let mut now = 0.0;
    let waits = [2_000.0, 4_000.0, 8_000.0].map(|_| {
        assert!(matches!(line.next(now, 0.0, Some(&ann())), Next::Send(..)));
        line.answered(1, 0, Err(answered(429, None, "{}")), now);
        let Next::Wait(wait) = line.next(now, 0.0, Some(&ann())) else { return 0.0 };
        now += wait;
        wait
    });
    assert_eq!(waits, [2_000.0, 4_000.0, 8_000.0]);
}

#[test]
fn refusals_stay_and_only_they_are_sent_again() {
    let mut world = World::new(10);
    let image = r#"{"error_code": "BackupService.6204", "error_msg": "no"}"#;
    let mut answers = |id: &str, _: usize| match id {
        "b3" | "b7" => Err(answered(400, None, image)),
        "b5" => Err(answered(404, None, r#"{"error_code": "BackupService.6200", "error_msg": "gone"}"#)),
        _ => Ok(Value::Null),
    };
    world.until(30_000.0, &mut answers, &mut |sought| match sought.id.as_str() {
        "b9" => Seen::Failed("task".to_owned()),
        // It is refused for its state: that is looked for first.
        "b3" | "b7" => Seen::Still,
        _ => Seen::Over,
    });
    assert_eq!((world.counts().done, world.counts().failed, world.over()), (7, 3, true));
    let refused = |item: &Item| matches!(&item.state, State::Refused(error, _) if error.cause == Cause::Refused);
    assert_eq!(world.line.job(world.job).map(|job| job.items.iter().filter(|item| refused(item)).count()), Some(2));
    assert!(world.line.ended(world.job).is_some());
    world.line.retry(world.job);
    assert!(world.line.ended(world.job).is_none());
    world.until(60_000.0, &mut |_, _| Ok(Value::Null), &mut |_| Seen::Over);
    assert_eq!((world.counts().done, world.sent.len()), (10, 13));
    assert_eq!(["b3", "b7", "b9", "b5", "b0"].map(|id| world.sent_of(id)), [2, 2, 2, 1, 1]);
    assert!(world.line.ended(world.job).is_some(), "its end is told once more");
    world.line.close(world.job);
    assert!(world.line.jobs().is_empty());
}

#[test]
fn what_is_stopped_was_never_sent_and_a_job_is_not_put_away_before_its_end() {
    let mut world = World::new(10);
    world.until(500.0, &mut |_, _| Ok(Value::Null), &mut |_| Seen::Going);
    let before = world.sent.len();
    world.line.stop(world.job);
    world.line.close(world.job);
    world.until(30_000.0, &mut |_, _| Ok(Value::Null), &mut |_| Seen::Over);
    let counts = world.counts();
    assert_eq!((counts.done, counts.stopped, world.sent.len()), (before, 10 - before, before));
    assert_eq!((counts.percent(), world.over()), (100, true));
}

#[test]
fn what_can_not_be_looked_for_is_unknown_in_the_end() {
    let mut line = Line::default();
    let job = line.add(&WORK, items(1), ann());
    assert!(matches!(line.next(0.0, 0.0, Some(&ann())), Next::Send(..)));
    line.answered(job, 0, Ok(Value::Null), 0.0);
    let mut now = 0.0;
    let mut looks = 0;
    while now < 600_000.0 {
        match line.next(now, 0.0, Some(&ann())) {
            Next::Look(job, _) => {
                looks += 1;
                line.looked(job, Err(answered(500, None, "{}").0), now);
            }
            Next::Wait(wait) => now += wait,
            _ => break,
        }
    }
    assert_eq!((looks, line.job(job).map(Counts::of).unwrap_or_default().unknown), (6, 1));
    assert!(now > 30_000.0, "more seldom each time: {now}");
}

#[test]
fn what_is_being_carried_out_is_not_begun_again() {
    let mut line = Line::default();
    let lengths = |line: &Line| line.jobs().iter().map(|job| job.items.len()).collect::<Vec<_>>();
    let first = line.add(&WORK, items(3), ann());
    line.add(&WORK, items(5), ann());
    assert_eq!((lengths(&line), line.open(&WORK, &ann()).count()), (vec![3, 2], 5));
    line.add(&WORK, items(5), ann());
    assert_eq!(lengths(&line), [3, 2], "nothing is left of it");
    line.stop(first);
    line.add(&WORK, items(5), ann());
    assert_eq!(lengths(&line), [3, 2, 3], "what was stopped can be begun");
}

mod doubt;
mod pace;

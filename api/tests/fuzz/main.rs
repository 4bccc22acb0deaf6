//! Whatever a service answers or a client sends, nothing panics, and nothing is lost beside what cannot be read.
//!
//! `FUZZ` says how many documents are made, `SEED` of what: by default the clock. The seed is printed, and a failure
//! names the one document: `SEED=… AT=…` makes that again, alone. Each operation gets as many as any other.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test")]

mod answers;
mod bodies;
#[expect(dead_code, reason = "each test uses some of it")]
#[path = "../tables/given.rs"]
mod given;
#[expect(dead_code, reason = "each test uses some of it")]
#[path = "../payloads/mod.rs"]
mod payloads;
mod random;
mod reading;
mod secrets;
mod spoil;
mod subjects;
mod text;
mod tree;

use std::env::VarError;
use std::io::Write as _;
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use backup_api::json::{Value, parse};
use bodies::Body;
use random::Random;
use subjects::{Subject, strangers, subjects};

/// Documents in `make test`; `make fuzz` wants more.
const COUNT: u64 = 20_000;

#[test]
fn nothing_panics_and_nothing_readable_is_lost() {
    let count = number("FUZZ").unwrap_or(COUNT);
    let seed = number("SEED").unwrap_or_else(clock);
    let (subjects, strangers) = (subjects(), strangers());
    let documents = number("AT").map_or(0..count, |at| at..at + 1);
    say(&format!("fuzz: {} documents, SEED={seed}", documents.end - documents.start));
    let began = Instant::now();
    // Side by side: each of these threads makes every so many-th document.
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let run = &|first: usize| {
        for at in documents.clone().skip(first).step_by(workers) {
            let subject = &subjects[usize::try_from(at).unwrap() % subjects.len()];
            let one = || check(subject, &strangers, &mut Random::of(seed, at));
            if catch_unwind(AssertUnwindSafe(one)).is_err() {
                return Some(format!("{}, again alone: SEED={seed} AT={at} make fuzz", subject.table.info.id));
            }
        }
        None
    };
    let failed: Vec<String> = thread::scope(|scope| {
        let started: Vec<_> = (0..workers).map(|first| scope.spawn(move || run(first))).collect();
        started.into_iter().filter_map(|worker| worker.join().unwrap()).collect()
    });
    assert!(failed.is_empty(), "{failed:#?}");
    let (made, took) = (documents.end - documents.start, began.elapsed());
    let least = made / u64::try_from(subjects.len()).unwrap();
    let each = made * 1_000 / u64::try_from(took.as_millis()).unwrap().max(1);
    say(&format!("fuzz: {least} for each operation, {} s, {each} a second", took.as_secs()));
}

/// A number from outside; another text than a number is a mistake.
fn number(name: &str) -> Option<u64> {
    match std::env::var(name) {
        Ok(text) if text.is_empty() => None,
        Ok(text) => Some(text.parse().unwrap_or_else(|_| panic!("{name}={text} is no number"))),
        Err(VarError::NotPresent) => None,
        Err(error) => panic!("{name}: {error}"),
    }
}

fn clock() -> u64 {
    u64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_micros()).unwrap()
}

/// Past what keeps the output of tests that pass: the seed is to be seen every time.
fn say(line: &str) {
    drop(writeln!(std::io::stderr(), "{line}"));
}

/// All that is done with an answer and with a body, each made of a payload.
fn check(subject: &Subject, strangers: &[Value], random: &mut Random) {
    let id = subject.table.info.id;
    let from = match subject.replies.len() {
        0 => &strangers[random.below(strangers.len())],
        _ if random.once_in(8) => &strangers[random.below(strangers.len())],
        own => &subject.replies[random.below(own)].value,
    };
    let text = mutated(from, random);
    if let Some(value) = stands(&text) {
        reading::told(subject.reply, &value);
        reading::no_row_is_lost(id, &value);
        reading::computed(&value);
    }
    answers::read(subject.reads, subject.good, subject.reply, &text, random);
    // Dear, and the same for every operation.
    if random.once_in(4) {
        secrets::hidden(&text, random);
    }
    if !subject.replies.is_empty() {
        let reply = &subject.replies[random.below(subject.replies.len())];
        if let Some(place) = reply.place(random) {
            spoil::only_itself(id, subject.reply, &reply.value, &spoil::spoilt(&reply.value, place, random), place);
        }
    }
    if !subject.bodies.is_empty() {
        let (payload, document) = &subject.bodies[random.below(subject.bodies.len())];
        let parts: Vec<&str> = payload.parts.iter().map(String::as_str).collect();
        let body = Body { table: subject.table, parts: &parts };
        if let Some(value) = stands(&mutated(&document.value, random)) {
            body.taken(&value);
        }
        if let Some(place) = document.place(random) {
            body.refuses(&spoil::spoilt(&document.value, place, random), place);
        }
    }
}

/// The text of a payload after one to eight changes. Most are made where the text stays a document: one that breaks off
/// says nothing about what reads it.
fn mutated(from: &Value, random: &mut Random) -> String {
    let changes = 1 + random.below(8);
    let in_text = if random.once_in(2) { 0 } else { random.below(changes + 1).min(3) };
    let mut value = from.clone();
    (in_text..changes).for_each(|_| tree::mutate(&mut value, random));
    let printed = if random.once_in(4) { value.pretty() } else { value.to_string() };
    text::mutated(printed, in_text, random)
}

/// What a text says, where it is a document; printed it is the same.
fn stands(text: &str) -> Option<Value> {
    match parse(text) {
        Ok(value) => {
            assert_eq!(parse(&value.to_string()).as_ref(), Ok(&value), "{text}");
            assert_eq!(parse(&value.pretty()).as_ref(), Ok(&value), "{text}");
            Some(value)
        }
        Err(error) => {
            assert!(error.at <= text.len(), "{error} of {text}");
            None
        }
    }
}

//! Everything that changes something, under everything that can happen to its request: what is said, how often it was done, and
//! whether what was typed is there. `docs/faults.md` is made of it.
//!
//! Below the console's client stands the emulator, without a port (`service`), and the fault comes in between; time is made up
//! (`world`). Everything above is the product's: the form with its rules, its search and its check, the queue with its looks.

mod anew;
mod faults;
mod reads;
mod rows;
mod service;
mod singles;
mod works;
mod world;

use std::{env, fs, thread};

use backup_api::{Effect, Info};

use faults::{FAULTS, Fault};
use reads::{ALL, Seen};
use rows::{Cell, ROWS};
use singles::SINGLES;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/faults.md");

/// One operation under every fault.
struct Column {
    info: &'static Info,
    cells: Vec<Cell>,
}

/// How one operation is sent while a fault befalls it.
type Under = Box<dyn Fn(&'static Fault) -> Cell + Send>;

/// Each with a thread of its own, which has a world of its own.
fn columns(all: Vec<(&'static Info, Under)>) -> Vec<Column> {
    let begin = |(info, under): (&'static Info, Under)| {
        (info, thread::spawn(move || FAULTS.iter().map(|fault| under(fault)).collect()))
    };
    let begun: Vec<_> = all.into_iter().map(begin).collect();
    begun.into_iter().map(|(info, cells)| Column { info, cells: cells.join().unwrap_or_default() }).collect()
}

fn forms() -> Vec<Column> {
    let one = |row: &'static rows::Row| -> (&'static Info, Under) {
        (row.spec.operation.info, Box::new(move |fault| row.under(fault)))
    };
    columns(ROWS.iter().map(one).collect())
}

fn queue() -> Vec<Column> {
    let one = |work: &'static crate::queue::Work| -> (&'static Info, Under) {
        (work.info, Box::new(move |fault| works::under(work, fault)))
    };
    columns(works::all().map(one).collect())
}

fn singles() -> Vec<Column> {
    let one = |single: singles::Single| -> (&'static Info, Under) {
        (single.info(), Box::new(move |fault| single.under(fault)))
    };
    columns(SINGLES.into_iter().map(one).collect())
}

/// Whether what is said is so.
fn is_so(cell: &Cell, fault: &Fault, info: &Info) -> bool {
    let own = cell.times.saturating_sub(u32::from(fault.other_tab));
    match cell.word {
        "refused" | "refused, session over" | "later" | "waits for a session" => own == 0,
        "done" | "found" => cell.then == 1 || (cell.then > 1 && info.effect != Effect::Once),
        "done, and more" | "found twice" => cell.then > 1,
        "accepted, not seen" | "done, not checked" | "done, not as asked" | "done, not all shown" => cell.then > 0,
        // What goes on at the service has been begun.
        "goes on" | "accepted" | "signed in" | "ended" => cell.then > 0,
        // It may still come, and says so.
        "not seen" => cell.then == 0,
        // Says itself that nobody knows; what the page reads then is shown. A token that is not in hand is in nobody's way.
        "perhaps" | "not known" | "looked at" | "not signed in" | "token refused, session over" | "–" => true,
        _ => false,
    }
}

/// Whether it was sent once; only what did nothing is sent again by itself.
fn is_once(cell: &Cell, fault: &Fault) -> bool {
    cell.sent == 1 || (cell.sent == 2 && fault.times == 0 && fault.late.is_none() && cell.times <= 1)
}

/// `typed`: with whether what was typed is there, where something is.
fn table(columns: &[Column], typed: bool) -> String {
    let names: Vec<String> = columns.iter().map(|column| format!("`{}`", column.info.id)).collect();
    let rule: Vec<&str> = columns.iter().map(|_| "---").collect();
    let [head, line] = if typed { [" what was typed |", " --- |"] } else { [""; 2] };
    let mut page = format!("| what happens | {} |{head}\n", names.join(" | "));
    page += &format!("| --- | {} |{line}\n", rule.join(" | "));
    for (at, fault) in FAULTS.iter().enumerate() {
        let row: Vec<&Cell> = columns.iter().filter_map(|column| column.cells.get(at)).collect();
        let cells: Vec<String> = row.iter().map(|cell| format!("{} · {}", cell.word, cell.times)).collect();
        let there = match row.iter().all(|cell| cell.typed) {
            _ if !typed => "",
            true => " there |",
            false => " lost |",
        };
        page += &format!("| {} | {} |{there}\n", fault.name, cells.join(" | "));
    }
    page
}

const HEAD: &str = include_str!("head.md");
const QUEUE: &str = "\n## In the queue\n\n";
const ONE: &str = "\n## On the page of one thing, and tokens\n\n";
const READ: &str = "\n## Reading all vaults\n\n| what happens | asked | waiting is told | what is seen |\n| --- | ---: | --- | --- |\n";

#[test]
fn no_cell_says_what_is_not_so() {
    let (forms, queue, singles) = (forms(), queue(), singles());
    let read: Vec<Seen> = ALL.iter().map(reads::Befalls::under).collect();
    let mut page =
        [HEAD, &table(&forms, true), QUEUE, &table(&queue, false), ONE, &table(&singles, false), READ].concat();
    for (befalls, seen) in ALL.iter().zip(&read) {
        let told = if seen.told { "yes" } else { "" };
        page += &format!("| {} | {} | {told} | {} |\n", befalls.name, seen.asked, seen.word);
    }
    if env::var_os("UPDATE_DOCS").is_some() {
        assert!(fs::write(PAGE, &page).is_ok(), "docs/faults.md can't be written");
    }
    let mut wrong: Vec<String> = Vec::new();
    for column in forms.iter().chain(&queue).chain(&singles) {
        assert_eq!(column.cells.len(), FAULTS.len(), "{}", column.info.id);
        for (fault, cell) in FAULTS.iter().zip(&column.cells) {
            if !is_so(cell, fault, column.info) || !is_once(cell, fault) || !cell.typed {
                wrong.push(format!("{}, {}: {cell:?}", column.info.id, fault.name));
            }
        }
    }
    let reads = ALL.iter().zip(&read).filter(|(befalls, seen)| !befalls.is_so(seen));
    wrong.extend(reads.map(|(befalls, seen)| format!("reading, {}: {seen:?}", befalls.name)));
    assert!(wrong.is_empty(), "{} cells:\n{}", wrong.len(), wrong.join("\n"));
    let kept = fs::read_to_string(PAGE).unwrap_or_default();
    assert!(kept == page, "docs/faults.md is out of date: `make docs` writes it anew");
}

#[test]
fn every_operation_that_changes_something_stands_here() {
    let rows = ROWS.iter().map(|row| row.spec.operation.info.id);
    let here: Vec<&str> =
        rows.chain(works::all().map(|work| work.info.id)).chain(SINGLES.into_iter().map(|one| one.info().id)).collect();
    // What nothing of the page sends.
    let unsent = ["cbr.policy.create"];
    let changing = backup_api::table::INFOS.iter().filter(|info| info.effect != Effect::Reads);
    for info in changing.filter(|info| !unsent.contains(&info.id)) {
        assert!(
            here.contains(&info.id),
            "{} has no column: what a person types is a row in ROWS of src/pages/matrix/rows.rs; what the queue sends, in WORKS of \
             src/pages/actions/; what a page sends by itself, in SINGLES of singles.rs; what nothing sends, in `unsent` here",
            info.id
        );
    }
}

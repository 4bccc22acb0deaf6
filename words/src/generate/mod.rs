//! From the files of `text/` to code and tables: read, check, write.
//!
//! A folder of `text/` is a language. Every file of it is a module of the program's text, every message a function. English
//! leads: it says which messages there are, in which order, and which arguments they take.

mod check;
mod code;
mod fault;
mod read;
mod tables;

use std::path::Path;

pub use fault::Fault;

/// The language that every sentence is first written in.
const FIRST: &str = "en";

/// All sentences of all languages.
#[derive(Debug)]
pub struct Text {
    /// English first, the others by their tag.
    languages: Vec<Language>,
}

/// A folder of `text/`.
#[derive(Debug)]
struct Language {
    tag: String,
    /// By their name, in the order of the names.
    files: Vec<File>,
}

/// A module: `vault/delete`.
#[derive(Debug)]
struct File {
    name: String,
    place: Place,
    /// Its messages are looked for by their English sentence (`### Find: by sentence`), not called by their names.
    by_sentence: bool,
    messages: Vec<Message>,
}

/// Where the sentences of a file are kept, as the comment at its head says: `### Part: first`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// In a table that is loaded.
    Table(crate::Part),
    /// Said where there is no table: English in the program, every language in the page.
    Start,
}

#[derive(Debug)]
struct Message {
    id: String,
    /// What is known of it besides, a line each.
    notes: Vec<String>,
    arguments: Vec<Argument>,
    pattern: Vec<Element>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Argument {
    name: String,
    number: bool,
    /// It stands in the sentence; otherwise it only chooses between sentences.
    placed: bool,
}

#[derive(Debug)]
enum Element {
    Text(String),
    Argument(String),
    Select(String, Vec<Variant>),
}

#[derive(Debug)]
struct Variant {
    /// Empty: fits always.
    key: String,
    pattern: Vec<Element>,
}

/// Reads a folder of languages and checks that each says everything.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(folder: &Path) -> Result<Text, Vec<Fault>> {
    let text = read::text(folder)?;
    let faults = check::text(&text);
    if faults.is_empty() { Ok(text) } else { Err(faults) }
}

impl Message {
    /// The table that it stands in: that of its file, or another one that its comment names (`# Part: first`).
    fn part(&self, file: &File) -> Option<crate::Part> {
        let Place::Table(part) = file.place else { return None };
        let own = self.notes.iter().find_map(|line| crate::Part::from_name(line.strip_prefix("Part: ")?));
        Some(own.unwrap_or(part))
    }
}

impl Text {
    fn first(&self) -> &[File] {
        self.languages.first().map_or(&[], |language| &language.files)
    }
}

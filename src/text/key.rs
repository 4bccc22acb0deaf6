//! A sentence as a value: tables hold keys, and ask for the words when they are shown.

use std::cell::RefCell;

use backup_words::{Part, Table, Value, fill};

use super::language::{FINGERPRINT, Language, language};

/// A sentence of `text/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(backup_words::Key);

/// Languages, and the parts of each, in the order of [`Part::ALL`].
type Tables = Vec<[Option<Table>; 2]>;

thread_local! {
    /// What was loaded stays for the life of the program, so that a sentence can be kept like one of its own.
    static TABLES: RefCell<Tables> = const { RefCell::new(Vec::new()) };
}

impl Key {
    /// The sentence at `index` of `part`.
    #[must_use]
    pub const fn new(part: Part, index: u16) -> Self {
        Self(backup_words::Key::new(part, index))
    }

    /// What it is loaded with.
    #[must_use]
    pub fn part(self) -> Part {
        self.0.part()
    }

    /// The sentence in the language in force.
    #[must_use]
    pub fn say(self) -> &'static str {
        let part = self.0.part();
        // A part that is not here can't be asked for: what says it waits for the part first. English is better than
        // nothing all the same.
        let table = table(language(), part).or_else(|| table(Language::default(), part));
        table.map_or("", |table| table.line(self.0))
    }

    /// The sentence with its arguments.
    #[must_use]
    pub fn fill(self, values: &[Value<'_>]) -> String {
        fill(self.say(), values, &super::plural::category)
    }
}

/// The table, where it is here.
pub(super) fn table(language: Language, part: Part) -> Option<Table> {
    let known =
        TABLES.with_borrow(|all| all.get(language.index()).and_then(|parts| parts.get(part as usize).copied()?));
    known.or_else(|| {
        let text = embedded(language, part)?;
        keep(language, part, text).ok()
    })
}

/// Takes a table over.
///
/// # Errors
/// Where it is none, or not this one.
pub(super) fn keep(language: Language, part: Part, text: &str) -> Result<Table, backup_words::Refused> {
    let table = Table::read(text, FINGERPRINT, language.tag(), part)?;
    TABLES.with_borrow_mut(|all| {
        let index = language.index();
        if all.len() <= index {
            all.resize(index + 1, [None, None]);
        }
        if let Some(place) = all.get_mut(index).and_then(|parts| parts.get_mut(part as usize)) {
            *place = Some(table);
        }
    });
    Ok(table)
}

/// In tests and while the console is developed the tables are in the program: nothing has to be loaded.
#[cfg(debug_assertions)]
fn embedded(language: Language, part: Part) -> Option<&'static str> {
    made::TABLES.get(language.index() * Part::ALL.len() + part as usize).copied()
}

#[cfg(debug_assertions)]
mod made {
    include!(concat!(env!("OUT_DIR"), "/words/tables.rs"));
}

#[cfg(not(debug_assertions))]
fn embedded(_: Language, _: Part) -> Option<&'static str> {
    None
}

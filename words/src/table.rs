//! The sentences of one language and part, as they are loaded.

use std::fmt;

use crate::{Key, Part};

/// A head line, then one sentence a line, in the order of the keys.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    lines: &'static [&'static str],
}

/// Why a text is not the table that is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Something else, such as the page of a server that answers every address with it.
    NotATable,
    /// The table of another build: its sentences stand at other places.
    OtherBuild,
    /// Another language or part.
    OtherWords,
    /// It ends too early.
    Short,
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NotATable => "this is no table of words",
            Self::OtherBuild => "this table is from another build",
            Self::OtherWords => "this table is of another language or part",
            Self::Short => "this table ends too early",
        })
    }
}

impl Table {
    /// The first line of a table.
    #[must_use]
    pub fn head(fingerprint: &str, language: &str, part: Part, count: usize) -> String {
        format!("backup-console {fingerprint} {language} {} {count}", part.name())
    }

    /// Takes over what was loaded, for the life of the program: a sentence can be handed out like one of the program's own.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(text: &str, fingerprint: &str, language: &str, part: Part) -> Result<Self, Refused> {
        let (head, rest) = text.split_once('\n').ok_or(Refused::NotATable)?;
        let mut facts = head.split(' ');
        if facts.next() != Some("backup-console") {
            return Err(Refused::NotATable);
        }
        if facts.next() != Some(fingerprint) {
            return Err(Refused::OtherBuild);
        }
        if facts.next() != Some(language) || facts.next() != Some(part.name()) {
            return Err(Refused::OtherWords);
        }
        let count: usize = facts.next().and_then(|count| count.parse().ok()).ok_or(Refused::NotATable)?;
        // The last line ends, too.
        if rest.matches('\n').count() != count {
            return Err(Refused::Short);
        }
        let kept: &'static str = Box::leak(rest.into());
        Ok(Self { lines: kept.lines().collect::<Vec<_>>().leak() })
    }

    /// The sentence, or its pattern where it takes arguments.
    #[must_use]
    pub fn line(&self, key: Key) -> &'static str {
        self.lines.get(key.index()).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Refused, Table};
    use crate::{Key, Part};

    fn read(text: &str) -> Result<&'static str, Refused> {
        Table::read(text, "f00", "de", Part::Rest).map(|table| table.line(Key::new(Part::Rest, 1)))
    }

    #[test]
    fn a_sentence_is_found_by_its_place() {
        assert_eq!(read("backup-console f00 de rest 2\nEins\nZwei\n"), Ok("Zwei"));
    }

    #[test]
    fn what_is_another_table_is_refused() {
        let cases = [
            ("<!DOCTYPE html>\n", Refused::NotATable),
            ("backup-console f01 de rest 2\nEins\nZwei\n", Refused::OtherBuild),
            ("backup-console f00 en rest 2\nOne\nTwo\n", Refused::OtherWords),
            ("backup-console f00 de first 2\nEins\nZwei\n", Refused::OtherWords),
            ("backup-console f00 de rest 2\nEins\nZw", Refused::Short),
        ];
        for (text, why) in cases {
            assert_eq!(read(text), Err(why), "{text}");
        }
    }
}

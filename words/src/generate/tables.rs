//! One compact table for each language and part.

use std::fmt::Write;

use super::{Element, File, Language, Message, Place, Text, Variant};
use crate::fill::{ARGUMENT, END, IS, SELECT, VARIANT};
use crate::{Part, Table};

impl Text {
    /// A number for all that is said: a table of another text is not taken for one of this.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        // FNV-1a: it has to tell builds apart, not to withstand anybody.
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for language in &self.languages {
            for part in Part::ALL {
                for byte in self.lines(language, part).bytes() {
                    hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
                }
            }
        }
        format!("{hash:016x}")
    }

    /// Tags and names of the languages, English first.
    pub fn languages(&self) -> impl Iterator<Item = (&str, String)> {
        self.languages.iter().map(|language| (language.tag.as_str(), said(language, "language", "name")))
    }

    /// Tag, part and text of each table.
    pub fn tables(&self) -> impl Iterator<Item = (&str, Part, String)> {
        let fingerprint = self.fingerprint();
        self.languages.iter().flat_map(move |language| {
            let fingerprint = fingerprint.clone();
            Part::ALL.into_iter().map(move |part| {
                let lines = self.lines(language, part);
                let head = Table::head(&fingerprint, &language.tag, part, lines.matches('\n').count());
                (language.tag.as_str(), part, format!("{head}\n{lines}"))
            })
        })
    }

    /// Tag, id and sentence of all that is said where there is no table.
    pub fn start(&self) -> impl Iterator<Item = (&str, &str, String)> {
        let messages = self.first().iter().filter(|file| file.place == Place::Start).flat_map(|file| &file.messages);
        let file = self.first().iter().find(|file| file.place == Place::Start).map_or("", |file| &file.name);
        messages.flat_map(move |message| {
            self.languages
                .iter()
                .map(move |language| (language.tag.as_str(), message.id.as_str(), said(language, file, &message.id)))
        })
    }

    /// The sentences of a part, a line each, as English orders them.
    fn lines(&self, language: &Language, part: Part) -> String {
        let mut lines = String::new();
        for file in self.first() {
            for message in file.messages.iter().filter(|message| message.part(file) == Some(part)) {
                if let Some(said) = find(language, &file.name, &message.id) {
                    lines.push_str(&encode(&said.pattern, message));
                }
                lines.push('\n');
            }
        }
        lines
    }
}

fn find<'a>(language: &'a Language, file: &str, id: &str) -> Option<&'a Message> {
    let file: &File = language.files.iter().find(|here| here.name == file)?;
    file.messages.iter().find(|message| message.id == id)
}

fn said(language: &Language, file: &str, id: &str) -> String {
    find(language, file, id).map(|message| encode(&message.pattern, message)).unwrap_or_default()
}

/// `pattern` in the form that [`crate::fill`] reads; the arguments are numbered as `english` has them.
pub(super) fn encode(pattern: &[Element], english: &Message) -> String {
    let letter = |name: &str| {
        let index = english.arguments.iter().position(|argument| argument.name == name).unwrap_or_default();
        char::from(b'a' + u8::try_from(index).unwrap_or_default())
    };
    let mut out = String::new();
    for element in pattern {
        match element {
            Element::Text(text) => out.push_str(text),
            Element::Argument(name) => {
                let _ = write!(out, "{ARGUMENT}{}", letter(name));
            }
            Element::Select(name, variants) => {
                let _ = write!(out, "{SELECT}{}", letter(name));
                for Variant { key, pattern } in variants {
                    let _ = write!(out, "{VARIANT}{key}{IS}{}", encode(pattern, english));
                }
                out.push(END);
            }
        }
    }
    out
}

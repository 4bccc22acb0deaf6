//! Code: a key and a function for each message, in a file for each module.

use std::fmt::Write;

use super::tables::encode;
use super::{Element, File, Message, Place, Text};
use crate::{Part, sentence};

impl Text {
    /// Name and content of every file of code.
    #[must_use]
    pub fn code(&self) -> Vec<(String, String)> {
        let mut counts = Counts::default();
        let mut made: Vec<(String, String)> = Vec::new();
        for file in self.first() {
            made.push((format!("{}.rs", file.name), module(file, &mut counts)));
        }
        made.push(("languages.rs".to_owned(), self.facts()));
        made
    }

    /// Which languages there are, and which build this is.
    fn facts(&self) -> String {
        let languages: Vec<_> = self.languages().collect();
        let tags = languages.iter().map(|(tag, _)| format!("{tag:?}")).collect::<Vec<_>>().join(", ");
        let names = languages.iter().map(|(_, name)| format!("{name:?}")).collect::<Vec<_>>().join(", ");
        let count = languages.len();
        format!(
            "/// Languages, English first.\npub(super) const TAGS: [&str; {count}] = [{tags}];\n\
             /// Their names, each in itself.\npub(super) const NAMES: [&str; {count}] = [{names}];\n\
             /// Of the text that this program was built with.\npub(super) const FINGERPRINT: &str = {:?};\n",
            self.fingerprint()
        )
    }
}

/// How many sentences each part has so far.
#[derive(Default)]
struct Counts {
    first: usize,
    rest: usize,
}

impl Counts {
    fn of(&mut self, part: Part) -> &mut usize {
        match part {
            Part::First => &mut self.first,
            Part::Rest => &mut self.rest,
        }
    }
}

fn module(file: &File, counts: &mut Counts) -> String {
    let mut out = String::new();
    if let (true, Place::Table(part)) = (file.by_sentence, file.place) {
        let count = counts.of(part);
        by_sentence(&mut out, &file.messages, part, *count);
        *count += file.messages.len();
        return out;
    }
    for message in &file.messages {
        match message.part(file) {
            None => start(&mut out, message),
            Some(part) => {
                let count = counts.of(part);
                function(&mut out, message, part, *count);
                *count += 1;
            }
        }
    }
    out
}

/// The name of a function.
fn ident(id: &str) -> String {
    id.replace('-', "_")
}

fn start(out: &mut String, message: &Message) {
    let said = encode(&message.pattern, message);
    let name = ident(&message.id);
    let _ = write!(
        out,
        "/// {}\n#[must_use]\npub const fn {name}() -> &'static str {{\n    {said:?}\n}}\n\n",
        shown(&message.pattern)
    );
}

fn function(out: &mut String, message: &Message, part: Part, index: usize) {
    let name = ident(&message.id);
    let key = name.to_uppercase();
    let doc = shown(&message.pattern);
    let _ = write!(
        out,
        "/// {doc}\npub const {key}: crate::text::Key = crate::text::Key::new(::backup_words::Part::{part:?}, {index});\n\n\
         /// {doc}\n#[must_use]\n"
    );
    if message.arguments.is_empty() {
        let _ = write!(out, "pub fn {name}() -> &'static str {{\n    {key}.say()\n}}\n\n");
        return;
    }
    let (mut taken, mut given) = (Vec::new(), Vec::new());
    for argument in &message.arguments {
        let name = ident(&argument.name);
        if argument.number {
            taken.push(format!("{name}: impl Into<::backup_words::Number>"));
            given.push(format!("{name}.into().into()"));
        } else {
            taken.push(format!("{name}: &str"));
            given.push(format!("::backup_words::Value::Text({name})"));
        }
    }
    let _ = write!(
        out,
        "pub fn {name}({}) -> String {{\n    {key}.fill(&[{}])\n}}\n\n",
        taken.join(", "),
        given.join(", ")
    );
}

/// Numbers of the English sentences, in the order of the table: the sentences themselves stay out of the program.
fn by_sentence(out: &mut String, messages: &[Message], part: Part, first: usize) {
    let hashes: Vec<_> =
        messages.iter().map(|message| sentence(&encode(&message.pattern, message)).to_string()).collect();
    let _ = write!(
        out,
        "/// The number of each English sentence.\npub static SENTENCES: [u32; {}] = [{}];\n\n\
         /// The sentence that is in English the one of this number.\n#[must_use]\n\
         pub fn find(sentence: u32) -> Option<crate::text::Key> {{\n    \
         let place = SENTENCES.iter().position(|known| *known == sentence)?;\n    \
         Some(crate::text::Key::new(::backup_words::Part::{part:?}, {first} + u16::try_from(place).ok()?))\n}}\n",
        hashes.len(),
        hashes.join(", ")
    );
}

/// The sentence for people who read the code: "{count} things".
fn shown(pattern: &[Element]) -> String {
    let mut out = String::new();
    for element in pattern {
        match element {
            Element::Text(text) => out.push_str(text),
            Element::Argument(name) => {
                let _ = write!(out, "{{{name}}}");
            }
            Element::Select(_, variants) => {
                out.push_str(&variants.last().map(|variant| shown(&variant.pattern)).unwrap_or_default());
            }
        }
    }
    // What Markdown would read as markup.
    let marked = |letter: char| "[]<>*_`\\".contains(letter);
    out.chars().flat_map(|letter| marked(letter).then_some('\\').into_iter().chain([letter])).collect()
}

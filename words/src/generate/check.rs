//! Every language says everything that English says, with the same arguments.

use std::collections::BTreeMap;

use super::tables::encode;
use super::{FIRST, Fault, File, Language, Message, Place, Text};
use crate::sentence;

pub(super) fn text(text: &Text) -> Vec<Fault> {
    let mut faults = Vec::new();
    let Some((first, others)) = text.languages.split_first().filter(|(first, _)| first.tag == FIRST) else {
        return vec![Fault::new("text", format!("there is no folder {FIRST}"))];
    };
    for file in &first.files {
        for message in &file.messages {
            english(&path(first, &file.name), file, message, &mut faults);
        }
    }
    for file in first.files.iter().filter(|file| file.by_sentence) {
        let mut known = BTreeMap::new();
        for message in &file.messages {
            if let Some(other) = known.insert(sentence(&encode(&message.pattern, message)), &message.id) {
                faults.push(
                    Fault::new(path(first, &file.name), format!("it can't be told from {other}")).of(&message.id),
                );
            }
        }
    }
    if first.files.iter().all(|file| file.name != "language") {
        faults.push(Fault::new(path(first, "language"), "there is no such file: it names the language itself"));
    }
    for language in others {
        for file in &first.files {
            match language.files.iter().find(|other| other.name == file.name) {
                Some(other) => compare(&path(language, &file.name), file, other, &mut faults),
                None => faults.push(Fault::new(path(language, &file.name), "there is no such file")),
            }
        }
        for other in language.files.iter().filter(|other| first.files.iter().all(|file| file.name != other.name)) {
            faults.push(Fault::new(path(language, &other.name), "English has no such file"));
        }
    }
    faults
}

fn path(language: &Language, name: &str) -> String {
    format!("text/{}/{name}.ftl", language.tag)
}

fn english(path: &str, file: &File, message: &Message, faults: &mut Vec<Fault>) {
    let fault = |what: String| Fault::new(path, what).of(&message.id);
    let declared = message.notes.iter().filter(|line| line.trim().starts_with('$')).count();
    // A function takes them by their order, which must not change with the order of the words.
    if message.arguments.len() > 1 && declared != message.arguments.len() {
        faults.push(fault("name its arguments in a comment, one a line, in the order of the function".to_owned()));
    }
    for argument in message.arguments.iter().filter(|argument| !argument.placed && !uses(message, &argument.name)) {
        faults.push(fault(format!("the argument ${} stands nowhere", argument.name)));
    }
    if file.place == Place::Start && !message.arguments.is_empty() {
        faults.push(fault("a sentence of the start takes no arguments".to_owned()));
    }
}

fn compare(path: &str, file: &File, other: &File, faults: &mut Vec<Fault>) {
    for message in &file.messages {
        match other.messages.iter().find(|said| said.id == message.id) {
            Some(said) => arguments(path, message, said, faults),
            None => faults.push(Fault::new(path, "this sentence is missing").of(&message.id)),
        }
    }
    for said in other.messages.iter().filter(|said| file.messages.iter().all(|message| message.id != said.id)) {
        faults.push(Fault::new(path, "English has no such message").of(&said.id));
    }
}

/// What stands in the sentence stands in it in every language. What only chooses between sentences may be of no use in
/// another language.
fn arguments(path: &str, message: &Message, said: &Message, faults: &mut Vec<Fault>) {
    for argument in &message.arguments {
        let here = said.arguments.iter().find(|here| here.name == argument.name);
        if argument.placed && !here.is_some_and(|here| here.placed) {
            faults.push(Fault::new(path, format!("the argument ${} is missing", argument.name)).of(&message.id));
        }
    }
    for here in &said.arguments {
        match message.arguments.iter().find(|argument| argument.name == here.name) {
            None => faults.push(Fault::new(path, format!("English has no argument ${}", here.name)).of(&message.id)),
            Some(argument) if here.number && !argument.number => {
                let what =
                    format!("${} is a text in English: write “${} (Number)” into its comment", here.name, here.name);
                faults.push(Fault::new(path, what).of(&message.id));
            }
            Some(_) => {}
        }
    }
}

/// Whether a variant is chosen by it.
fn uses(message: &Message, name: &str) -> bool {
    fn within(pattern: &[super::Element], name: &str) -> bool {
        pattern.iter().any(|element| match element {
            super::Element::Select(by, variants) => {
                by == name || variants.iter().any(|variant| within(&variant.pattern, name))
            }
            _ => false,
        })
    }
    within(&message.pattern, name)
}

//! Reads Fluent files, as much of their syntax as sentences need: messages, arguments, variants.

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{Argument, Element, FIRST, Fault, File, Language, Message, Place, Text, Variant};
use crate::Part;

/// The categories of plurals. Where all variants are such categories or numbers, the argument is a number.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

pub(super) fn text(folder: &Path) -> Result<Text, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut languages = Vec::new();
    for (tag, path) in entries(folder, &mut faults) {
        if path.is_dir() {
            let mut files = Vec::new();
            language(&path, "", &mut files, &mut faults);
            languages.push(Language { tag, files });
        }
    }
    languages.sort_by_key(|language| (language.tag != FIRST, language.tag.clone()));
    if faults.is_empty() { Ok(Text { languages }) } else { Err(faults) }
}

/// Names and paths in a folder, in the order of the names.
fn entries(folder: &Path, faults: &mut Vec<Fault>) -> Vec<(String, std::path::PathBuf)> {
    let Ok(read) = fs::read_dir(folder) else {
        faults.push(Fault::new(folder, "this folder can't be read"));
        return Vec::new();
    };
    let mut found: Vec<_> = read
        .flatten()
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()))
        .filter(|(name, _)| !name.starts_with('.'))
        .collect();
    found.sort();
    found
}

fn language(folder: &Path, prefix: &str, files: &mut Vec<File>, faults: &mut Vec<Fault>) {
    for (name, path) in entries(folder, faults) {
        if path.is_dir() {
            language(&path, &format!("{prefix}{name}/"), files, faults);
        } else if let Some(stem) = name.strip_suffix(".ftl") {
            match fs::read_to_string(&path) {
                Ok(text) => files.push(file(&path, format!("{prefix}{stem}"), &text, faults)),
                Err(_) => faults.push(Fault::new(&path, "this file can't be read as text")),
            }
        }
    }
}

fn file(path: &Path, name: String, text: &str, faults: &mut Vec<Fault>) -> File {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text.get(..error.pos.start).unwrap_or_default().matches('\n').count() + 1;
                faults.push(Fault::new(path, error.kind.to_string()).at_line(line));
            }
            resource
        }
    };
    let mut place = Place::Table(Part::Rest);
    let mut by_sentence = false;
    let mut messages: Vec<Message> = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::ResourceComment(comment) => {
                by_sentence |= comment.content.contains(&"Find: by sentence");
                if let Some(named) = comment.content.iter().find_map(|line| line.strip_prefix("Part: ")) {
                    match (named, Part::from_name(named)) {
                        ("start", _) => place = Place::Start,
                        (_, Some(part)) => place = Place::Table(part),
                        _ => faults.push(Fault::new(path, format!("there is no part “{named}”"))),
                    }
                }
            }
            Entry::Message(found) => {
                let id = found.id.name;
                let said = |what: &str| Fault::new(path, what).of(id);
                if !found.attributes.is_empty() {
                    faults.push(said("attributes are not used here: make it a message of its own"));
                }
                let Some(pattern) = found.value else {
                    faults.push(said("it has no value"));
                    continue;
                };
                if messages.iter().any(|message| message.id == id) {
                    faults.push(said("there are two of it"));
                }
                let notes = found.comment.map(|comment| comment.content).unwrap_or_default();
                let mut message = Message {
                    id: id.to_owned(),
                    notes: notes.iter().map(|line| (*line).to_owned()).collect(),
                    arguments: declared(&notes),
                    pattern: Vec::new(),
                };
                match elements(&pattern, &mut message.arguments) {
                    Ok(elements) => message.pattern = elements,
                    Err(what) => faults.push(said(&what)),
                }
                messages.push(message);
            }
            Entry::Term(term) => {
                faults.push(Fault::new(path, "terms are not used here").of(term.id.name));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::Junk { .. } => {}
        }
    }
    File { name, place, by_sentence, messages }
}

/// Arguments that the comment names, in their order: `$count (Number) how many`.
fn declared(notes: &[&str]) -> Vec<Argument> {
    let named = notes.iter().filter_map(|line| line.trim().strip_prefix('$'));
    named
        .map(|line| {
            let (name, rest) = line.split_once(' ').unwrap_or((line, ""));
            let number = rest.trim_start().starts_with("(Number)");
            Argument { name: name.trim_end_matches(':').to_owned(), number, placed: false }
        })
        .collect()
}

fn argument<'a>(known: &'a mut Vec<Argument>, name: &str) -> Option<&'a mut Argument> {
    if !known.iter().any(|argument| argument.name == name) {
        known.push(Argument { name: name.to_owned(), number: false, placed: false });
    }
    known.iter_mut().find(|argument| argument.name == name)
}

fn elements<'a>(pattern: &Pattern<&'a str>, known: &mut Vec<Argument>) -> Result<Vec<Element>, String> {
    let mut made = Vec::new();
    for element in &pattern.elements {
        match element {
            // A line break of the file is a space of the sentence.
            PatternElement::TextElement { value } => text_element(&mut made, &value.replace('\n', " "))?,
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => {
                    text_element(&mut made, &unescape_unicode_to_string(value))?;
                }
                InlineExpression::VariableReference { id } => {
                    if let Some(argument) = argument(known, id.name) {
                        argument.placed = true;
                    }
                    made.push(Element::Argument(id.name.to_owned()));
                }
                _ => return Err("only arguments and quoted text can stand in braces here".to_owned()),
            },
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("only an argument can choose a variant here".to_owned());
                };
                let name = |key: &VariantKey<&'a str>| match *key {
                    VariantKey::Identifier { name } => (name, PLURALS.contains(&name)),
                    VariantKey::NumberLiteral { value } => (value, true),
                };
                if let Some(argument) = argument(known, id.name) {
                    argument.number |= variants.iter().all(|variant| name(&variant.key).1);
                }
                let mut sorted = Vec::new();
                for variant in variants {
                    let key = if variant.default { "" } else { name(&variant.key).0 };
                    sorted.push(Variant { key: key.to_owned(), pattern: elements(&variant.value, known)? });
                }
                // Numbers before categories, the one that fits always last: the first that fits is the right one.
                sorted.sort_by_key(|variant| {
                    (
                        variant.key.is_empty(),
                        !variant.key.starts_with(|first: char| first.is_ascii_digit() || first == '-'),
                    )
                });
                made.push(Element::Select(id.name.to_owned(), sorted));
            }
        }
    }
    Ok(made)
}

fn text_element(made: &mut Vec<Element>, said: &str) -> Result<(), String> {
    if said.contains(char::is_control) {
        return Err("a control character can't be said".to_owned());
    }
    match made.last_mut() {
        Some(Element::Text(before)) => before.push_str(said),
        _ => made.push(Element::Text(said.to_owned())),
    }
    Ok(())
}

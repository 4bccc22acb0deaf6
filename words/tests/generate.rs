//! A folder of languages becomes code and tables; what is missing or wrong is named.

#![allow(clippy::unwrap_used, reason = "a test that can't begin has failed")]

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use backup_words::generate::{self, Text};
use backup_words::{Key, Number, Part, Table, Value, fill, simple_plural};

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/text")
}

fn read(folder: &Path) -> Result<Text, String> {
    let faults = |faults: Vec<generate::Fault>| faults.iter().map(|fault| format!("{fault}\n")).collect();
    generate::read(folder).map_err(faults)
}

/// What is wrong with the fixture, once `file` in it has another content; none: it is gone.
fn faults_with(name: &str, file: &str, content: Option<&str>) -> String {
    let folder = env::temp_dir().join(format!("backup-words-{}-{name}", process::id()));
    copy(&fixture(), &folder).unwrap();
    match content {
        Some(content) => fs::write(folder.join(file), content).unwrap(),
        None => fs::remove_file(folder.join(file)).unwrap(),
    }
    let faults = read(&folder).err().unwrap_or_default();
    fs::remove_dir_all(&folder).unwrap();
    faults.replace(&format!("{}/", folder.display()), "")
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?
        } else {
            fs::copy(entry.path(), target).map(|_| ())?
        }
    }
    Ok(())
}

/// What a language says for the message at `index` of the part that comes later.
fn said(language: &str, index: u16, values: &[Value<'_>]) -> String {
    let text = read(&fixture()).unwrap();
    let (_, part, table) = text.tables().find(|(tag, part, _)| *tag == language && *part == Part::Rest).unwrap();
    let table = Table::read(&table, &text.fingerprint(), language, part).unwrap();
    fill(table.line(Key::new(part, index)), values, &simple_plural)
}

#[test]
fn a_folder_is_all_that_a_language_needs() {
    let text = read(&fixture()).unwrap();
    let languages: Vec<_> = text.languages().map(|(tag, name)| format!("{tag} {name}")).collect();
    assert_eq!(languages, ["en English", "qps [Éñĝļîšĥ]", "zh 中文"]);
    let gone = |language, count| said(language, 0, &[Value::Text("prod"), Value::Number(count)]);
    assert_eq!(
        [gone("en", 0), gone("en", 1), gone("en", 1200)],
        [
            "The vault prod holds no backups.",
            "The vault prod and its backup will be gone.",
            "The vault prod and its 1\u{202f}200 backups will be gone."
        ]
    );
    assert_eq!([gone("qps", 1), gone("qps", 2)], ["[ô prod]", "[ö prod 2]"]);
    assert_eq!(
        [gone("zh", 1), gone("zh", 2)],
        ["存储库 prod 及其 1 个备份将被删除。", "存储库 prod 及其 2 个备份将被删除。"]
    );
    assert_eq!(["en", "zh", "qps"].map(|tag| said(tag, 1, &[Value::Text("disk")])), ["A disk", "云硬盘", "[Ŕéšôûŕçé]"]);
}

#[test]
fn a_message_becomes_a_key_and_a_function() {
    let code = read(&fixture()).unwrap().code();
    let module = |name: &str| code.iter().find(|(file, _)| file == name).map(|(_, code)| code.as_str()).unwrap();
    let deletion = module("vault/delete.rs");
    for line in [
        "pub const GONE: crate::text::Key = crate::text::Key::new(::backup_words::Part::Rest, 0);",
        "pub const TITLE: crate::text::Key = crate::text::Key::new(::backup_words::Part::First, 1);",
        "pub fn title(name: &str) -> String {",
        "pub fn gone(name: &str, count: impl Into<::backup_words::Number>) -> String {",
        "    GONE.fill(&[::backup_words::Value::Text(name), count.into().into()])",
    ] {
        assert!(deletion.contains(line), "{line}\n{deletion}");
    }
    assert!(module("language.rs").contains("pub fn name() -> &'static str {\n    NAME.say()\n}"));
    assert!(module("languages.rs").contains(r#"TAGS: [&str; 3] = ["en", "qps", "zh"];"#));
}

#[test]
fn what_is_missing_is_named_with_its_file_and_message() {
    let chinese = "text/zh/vault/delete.ftl";
    let file = "zh/vault/delete.ftl";
    let cases = [
        ("file", None, format!("{chinese}: there is no such file\n")),
        (
            "message",
            Some("title = { $name }\ngone = { $name }{ $count }\n"),
            format!("{chinese}: kind: this sentence is missing\n"),
        ),
        (
            "argument",
            Some("title = x\ngone = { $name }{ $count }\nkind = x\n"),
            format!("{chinese}: title: the argument $name is missing\n"),
        ),
        (
            "strange",
            Some("title = { $name }{ $id }\ngone = { $name }{ $count }\nkind = x\n"),
            format!("{chinese}: title: English has no argument $id\n"),
        ),
        (
            "more",
            Some("title = { $name }\ngone = { $name }{ $count }\nkind = x\nold = x\n"),
            format!("{chinese}: old: English has no such message\n"),
        ),
    ];
    for (name, content, expected) in cases {
        assert_eq!(faults_with(name, file, content), expected);
    }
}

#[test]
fn what_sentences_do_not_need_is_refused() {
    let english = |name: &str, content: &str| faults_with(name, "en/language.ftl", Some(content));
    let cases = [
        ("syntax", "name = English\nname two\n", "en/language.ftl:2: Expected a token starting with \"=\"\n"),
        ("term", "-brand = x\nname = English\n", "en/language.ftl: brand: terms are not used here\n"),
        ("twice", "name = English\nname = Anglais\n", "en/language.ftl: name: there are two of it\n"),
        (
            "function",
            "name = { NUMBER($count) }\n",
            "en/language.ftl: name: only arguments and quoted text can stand in braces here\n",
        ),
        (
            "order",
            "name = { $one }{ $two }\n",
            "text/en/language.ftl: name: name its arguments in a comment, one a line, in the order of the function\n",
        ),
        ("part", "### Part: second\nname = English\n", "en/language.ftl: there is no part “second”\n"),
    ];
    for (name, content, expected) in cases {
        let faults = english(name, content);
        assert!(faults.starts_with(expected), "{name}: {faults}");
    }
}

#[test]
fn another_sentence_makes_another_build() {
    let text = read(&fixture()).unwrap();
    let fingerprint = text.fingerprint();
    assert_eq!(fingerprint.len(), 16);
    let folder = env::temp_dir().join(format!("backup-words-{}-other", process::id()));
    copy(&fixture(), &folder).unwrap();
    fs::write(folder.join("zh/language.ftl"), "name = 汉语\n").unwrap();
    let other = read(&folder).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    assert_ne!(other.fingerprint(), fingerprint);
    let (tag, part, table) = other.tables().next().unwrap();
    assert!(Table::read(&table, &fingerprint, tag, part).is_err());
}

#[test]
fn a_number_of_any_type_is_taken() {
    assert_eq!([Number::from(7_usize).0, Number::from(u64::MAX).0, Number::from(-1_i32).0], [7, i64::MAX, -1]);
}

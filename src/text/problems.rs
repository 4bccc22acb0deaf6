//! What a rule found, as a sentence that says what to do.

use backup_api::problem::{Charset, IdForm, Kind, Problem, Severity};
use backup_words::foreign::{unseen, visible};

use super::lists::listed;
use super::{choose, restore_point_create, status, vault_create};

words!("problems");

/// The sentence for `problem` at a field called `label`.
#[must_use]
pub fn problem(problem: &Problem, label: &str) -> String {
    let warns = problem.severity == Severity::Warning;
    match &problem.kind {
        Kind::Missing if problem.path == "check_protectable" => missing_servers().to_owned(),
        Kind::Missing | Kind::TooShort { min: 1, got: 0 } => missing(problem, label),
        Kind::TooLong { max, got } => too_long(*max, got - max),
        Kind::TooMany { max, got } if warns => too_many_perhaps(counted(&problem.path), *max, got - max),
        Kind::TooMany { max, got } => too_many(counted(&problem.path), *max, got - max),
        Kind::TooShort { min, .. } => too_short(*min),
        Kind::BadCharacter { found, position, allowed } => {
            let (kind, named) = character(*found);
            bad_character(charset(*allowed), kind, &named, *position)
        }
        Kind::Prefix { prefix } if warns => prefix_perhaps(&prefix.to_ascii_lowercase(), prefix),
        Kind::Prefix { prefix } => prefix_wrong(prefix),
        Kind::NotWhole => not_whole().to_owned(),
        Kind::NotRecurring => not_recurring().to_owned(),
        Kind::TooClose { apart, least } => too_close(*least, *apart),
        Kind::OutOfRange { min, max } => out_of_range(*min, *max),
        Kind::OutOfRangeOrEndless { min, max } => out_of_range_or_endless(*min, *max),
        Kind::NotOneOf { allowed } => {
            not_one_of(&listed(allowed.iter().map(|value| choice(&problem.path, value).to_owned())))
        }
        Kind::NotOffered => not_offered().to_owned(),
        Kind::MayBeRefused => may_be_refused().to_owned(),
        Kind::NotUuid => not_uuid().to_owned(),
        Kind::UnusualId { usual: IdForm::Uuid } => unusual_uuid().to_owned(),
        Kind::UnusualId { usual: IdForm::Project } => unusual_project().to_owned(),
        Kind::Duplicate { .. } if problem.path.ends_with("].volume_id") => target_taken().to_owned(),
        Kind::Duplicate { first } => duplicate(first + 1),
        Kind::WrongType { got } if warns => wrong_type_perhaps(&status::kind(got)),
        Kind::WrongType { got } => wrong_type(&status::kind(got)),
        Kind::NotInVault => not_in_vault().to_owned(),
        Kind::InOtherVault { vault } if vault.is_empty() => in_a_vault().to_owned(),
        Kind::InOtherVault { vault } => in_other_vault(vault),
        Kind::NotReady { .. } if !warns => choose::gone().to_owned(),
        // Out of a vault, or into another one: nothing is backed up.
        Kind::NotReady { state } if problem.path.starts_with("resource_ids") => {
            not_ready_to_leave(&status::word(state))
        }
        Kind::NotReady { state } => not_ready(&status::word(state)),
        Kind::Unfit { reason } => {
            let documented = backup_api::error::catalogue::reason(reason).map(super::catalogue::meaning);
            match (documented.unwrap_or(reason).trim().trim_end_matches('.'), warns) {
                ("", true) => unfit().to_owned(),
                (reason, true) => unfit_because(reason),
                ("", false) => refused().to_owned(),
                (reason, false) => refused_because(reason),
            }
        }
        Kind::SmallerThanResources { sum, size } => smaller_than_resources(*sum, sum - size),
        Kind::BelowUsed { least } => below_used(*least),
        Kind::BelowAllocated { sum, size } => below_allocated(*sum, sum - size),
        Kind::SameVault => same_vault().to_owned(),
        Kind::NotThere if warns => not_there_perhaps().to_owned(),
        Kind::NotThere => not_there().to_owned(),
        Kind::CopiesOnly => choose::vault_of_copies().to_owned(),
        Kind::VaultNotReady { state } => choose::vault_state(state),
        Kind::OtherVaultKind => other_vault_kind().to_owned(),
        Kind::NoRoom { needed, free } => no_room(*needed, *free),
        Kind::NotRestorable { state } if warns => not_restorable_perhaps(&status::word(state)),
        Kind::NotRestorable { state } => not_restorable(&status::word(state)),
        Kind::NoSuchCall => no_such_call().to_owned(),
        Kind::Going => going().to_owned(),
        Kind::NotAtRest { state } => not_at_rest(&status::word(state)),
        Kind::HasImages { ids } => has_images(ids),
        Kind::KeptByLock => kept_by_lock().to_owned(),
        Kind::Locked => locked().to_owned(),
        Kind::NewOnly => new_only().to_owned(),
        Kind::KindNotSaid => kind_not_said().to_owned(),
        Kind::OtherRestore => other_restore().to_owned(),
        Kind::WithoutTarget { name } => without_target(name),
        Kind::NotInBackup => not_in_backup().to_owned(),
        Kind::TargetTooSmall { needed, size } => target_too_small(*needed, *size),
        Kind::OntoSystemDisk => onto_system_disk().to_owned(),
        Kind::NotAttached => not_attached().to_owned(),
        Kind::InUse { server } if server.is_empty() => in_use_unsaid().to_owned(),
        Kind::InUse { server } if warns => in_use_perhaps(server),
        Kind::InUse { server } => in_use(server),
        Kind::Unconfirmed { text } => unconfirmed(&visible(text)),
        Kind::Exclusive { other } => exclusive(&last(other)),
        Kind::NotPortable => not_portable().to_owned(),
        Kind::SchedulerOnly => scheduler_only().to_owned(),
        Kind::ByHandOnly => by_hand_only(restore_point_create::auto()),
        Kind::ManyAtOnce { known, got } => many_at_once(*got, *known),
        Kind::UnknownKey { key } => unknown_key(key),
        Kind::WrongJsonType { expected: "object" } => not_an_object().to_owned(),
        Kind::WrongJsonType { expected } => wrong_json_type(expected),
    }
}

/// What is chosen from a list is chosen, the rest is entered.
fn missing(problem: &Problem, label: &str) -> String {
    let small = (labels() == "small").then(|| label.to_ascii_lowercase());
    let label = small.as_deref().unwrap_or(label);
    // Names of several things take no article in English: "enter tags".
    let several = if label.ends_with('s') && !label.starts_with("number ") { "yes" } else { "no" };
    if is_chosen(&problem.path) { choose(label, several) } else { enter(label, several) }
}

/// The characters of a set, as the first half of what is said about one that is not in it; also a hint.
#[must_use]
pub fn charset(set: Charset) -> &'static str {
    match set {
        Charset::Name => charset_name(),
        Charset::NameDot => charset_name_dot(),
        Charset::NoAngle => charset_no_angle(),
        Charset::Token => charset_token(),
        Charset::TagDeny => charset_tag(),
    }
}

/// A character as its sentence names it: by its kind where it can't be seen, else as it is.
fn character(found: char) -> (&'static str, String) {
    let number = || format!("U+{:04X}", u32::from(found));
    match found {
        ' ' => ("space", String::new()),
        '\t' => ("tab", String::new()),
        '\n' | '\r' => ("break", String::new()),
        '\u{a0}' => ("no-break", String::new()),
        found if found.is_control() => ("control", number()),
        found if unseen(found) => ("unseen", number()),
        found => ("seen", found.to_string()),
    }
}

/// What a list holds.
fn counted(path: &str) -> &'static str {
    match last(path).as_str() {
        "tags" => "tags",
        "resources" | "resource details" | "resource ids" => "resources",
        _ => "entries",
    }
}

/// The name of a choice as its card shows it; a value that has none as it is.
fn choice<'a>(path: &str, value: &'a str) -> &'a str {
    let name = match path.rsplit('.').next().unwrap_or_default() {
        "consistent_level" => vault_create::consistent_level,
        "protect_type" => vault_create::protect_type,
        "object_type" => vault_create::object_type,
        "charging_mode" => vault_create::charging,
        "period_type" => vault_create::period,
        _ => return value,
    };
    name(value).0
}

/// Whether it is chosen from a list; the rest is entered.
fn is_chosen(path: &str) -> bool {
    let chosen = [
        "vault_id",
        "{vault_id}",
        "{resource_id}",
        "backup.volume_id",
        "restore.volume_id",
        "server_id",
        "].volume_id",
        "resources",
        "resource_ids",
        "resource_details",
        "]",
        "].id",
        "_type",
        "_level",
    ];
    chosen.iter().any(|end| path.ends_with(end))
}

fn last(path: &str) -> String {
    path.rsplit('.').next().unwrap_or(path).trim_end_matches("[]").replace('_', " ")
}

#[cfg(test)]
mod tests {
    use backup_api::problem::{Charset, IdForm, Kind, Problem};

    use super::problem;
    use crate::text::language::in_german;

    fn say(kind: Kind) -> String {
        problem(&Problem::error("cbr.vault.name", "vault.name", kind), "Vault name")
    }

    #[test]
    fn a_wrong_character_is_named_with_its_place() {
        let kind = |found| Kind::BadCharacter { found, position: 4, allowed: Charset::Name };
        assert_eq!(say(kind(' ')), "Use letters, digits, - and _. Remove the space at position 4.");
        assert_eq!(say(kind('é')), "Use letters, digits, - and _. Remove “é” at position 4.");
        assert_eq!(
            say(kind('\u{7}')),
            "Use letters, digits, - and _. Remove the control character U+0007 at position 4."
        );
    }

    #[test]
    fn what_cannot_be_seen_is_named_by_its_number() {
        let named = |found| say(Kind::BadCharacter { found, position: 4, allowed: Charset::Name });
        for (found, number) in
            [('\u{200b}', "200B"), ('\u{feff}', "FEFF"), ('\u{2003}', "2003"), ('\u{202e}', "202E"), ('\u{ad}', "00AD")]
        {
            assert!(named(found).contains(&format!("the invisible character U+{number}")), "{}", named(found));
            assert!(in_german(|| named(found)).contains(&format!("Das unsichtbare Zeichen U+{number}")));
        }
        assert!(named('ß').contains("“ß”") && named('\u{a0}').contains("the no-break space"));
    }

    #[test]
    fn numbers_tell_their_range_and_what_is_taken_besides() {
        let kind = Kind::OutOfRangeOrEndless { min: 1, max: 36_500 };
        assert_eq!(say(kind.clone()), "Enter a number from 1 to 36\u{202f}500, or -1 for ever.");
        assert_eq!(in_german(|| say(kind)), "Eine Zahl von 1 bis 36\u{202f}500 eingeben, oder -1 für unbegrenzt.");
        assert_eq!(
            say(Kind::ByHandOnly),
            "Counts only for a backup by hand. Leave it empty, or switch “Mark as begun by the scheduler” off."
        );
        assert_eq!(
            in_german(|| say(Kind::ByHandOnly)),
            "Gilt nur für eine Sicherung von Hand. Leer lassen oder „Als vom Zeitplan begonnen kennzeichnen“ ausschalten."
        );
    }

    #[test]
    fn a_schedule_says_what_is_too_close() {
        let close = || Kind::TooClose { apart: 30, least: 60 };
        assert_eq!(say(close()), "Leave at least 60 minutes between two runs. These are 30 minutes apart.");
        let german = in_german(|| say(close()));
        assert!(german.starts_with("Zwischen zwei Läufen mindestens 60 Minuten"), "{german}");
        assert!(say(Kind::NotRecurring).starts_with("Use FREQ=DAILY or FREQ=WEEKLY"));
    }

    #[test]
    fn lengths_say_how_much_to_remove() {
        assert_eq!(say(Kind::TooLong { max: 64, got: 65 }), "Use at most 64 characters. Remove 1 character.");
        assert_eq!(say(Kind::Missing), "Enter the vault name.");
        let none = Problem::error("cbr.resource.list", "resources", Kind::TooShort { min: 1, got: 0 });
        assert_eq!(problem(&none, "Resources to associate"), "Choose the resources to associate.");
    }

    #[test]
    fn a_list_says_what_is_counted() {
        let list = |path: &str, max| problem(&Problem::error("", path, Kind::TooMany { max, got: 302 }), "List");
        assert_eq!(list("vault.resources", 255), "Use at most 255 resources. Remove 47.");
        assert_eq!(list("checkpoint.parameters.resource_details", 256), "Use at most 256 resources. Remove 46.");
        assert_eq!(list("vault.tags", 20), "Use at most 20 tags. Remove 282.");
        assert_eq!(
            problem(&Problem::warning("vbs.backup.tags", "backup.tags", Kind::TooMany { max: 10, got: 11 }), "Tags"),
            "More than 10 tags: whether the service takes them is not documented. Remove 1, or send it all the same."
        );
    }

    #[test]
    fn an_id_of_another_form_is_told_the_usual_one() {
        let unusual = |usual| say(Kind::UnusualId { usual });
        assert_eq!(
            unusual(IdForm::Uuid),
            "Ids here usually look like 8-4-4-4-12 hexadecimal digits; this one does not. Check it before you send."
        );
        assert_eq!(
            unusual(IdForm::Project),
            "Ids here usually look like 32 hexadecimal digits; this one does not. Check it before you send."
        );
        let blank = Kind::BadCharacter { found: ' ', position: 5, allowed: Charset::Token };
        assert_eq!(
            say(blank),
            "A token has no spaces, line breaks or accents inside: copy it again, whole. Remove the space at position 5."
        );
    }

    #[test]
    fn states_are_told_in_our_words_and_sentences_end_once() {
        let warned = |kind: Kind| problem(&Problem::warning("", "resources[0].id", kind), "");
        let state = || Kind::NotReady { state: "SHUTOFF".to_owned() };
        let leaving = problem(&Problem::warning("", "resource_ids[0]", state()), "");
        assert_eq!(leaving, "Its state is “Stopped”, so the service may refuse the request. Check it before you send.");
        assert_eq!(say(state()), "It is gone. Its backups remain and are charged.");
        assert_eq!(warned(state()), "Its state is “Stopped”, so a backup may be refused. Check it before you send.");
        let unfit = |reason: &str| warned(Kind::Unfit { reason: reason.to_owned() });
        let refused = say(Kind::Unfit { reason: "busy.".to_owned() });
        assert_eq!(refused, "The service says that it can't be backed up: busy. Choose another resource.");
        assert_eq!(
            unfit("The server has SCSI disks."),
            "The service says that it can't be backed up: The server has SCSI disks. Check it before you send."
        );
        assert_eq!(
            unfit("BackupService.6129"),
            "The service says that it can't be backed up: The target vault is full. Check it before you send."
        );
        assert_eq!(unfit(""), "The service says that it can't be backed up. Check it before you send.");
    }

    #[test]
    fn a_warning_says_that_it_may_be_sent() {
        let prefix = |prefix: &str| Kind::Prefix { prefix: prefix.to_owned() };
        assert_eq!(
            problem(&Problem::error("vbs.backup.name.start", "backup.name", prefix("auto")), "Backup name"),
            "Begin with something other than “auto”: such names belong to automatic backups."
        );
        assert_eq!(
            problem(&Problem::warning("vbs.backup.name.start", "backup.name", prefix("Auto")), "Backup name"),
            "Names that begin with “auto” belong to automatic backups; whether “Auto” counts is not documented. Begin \
             with something else, or send it all the same."
        );
    }

    #[test]
    fn what_is_picked_is_chosen() {
        let missing = |path: &str, label| problem(&Problem::error("", path, Kind::Missing), label);
        assert_eq!(missing("{resource_id}", "Server"), "Choose the server.");
        assert_eq!(missing("backup.volume_id", "Disk"), "Choose the disk.");
        assert_eq!(missing("check_protectable", "Server ids"), "Paste ids, or choose servers from the list.");
    }

    fn german(path: &str, label: &str, kind: Kind) -> String {
        let found = Problem::error("", path, kind);
        in_german(|| problem(&found, label))
    }

    #[test]
    fn labels_keep_their_capitals() {
        assert_eq!(german("vault.name", "Name des Tresors", Kind::Missing), "Name des Tresors eingeben.");
        assert_eq!(german("{resource_id}", "Server", Kind::Missing), "Server wählen.");
        assert_eq!(german("resources", "Ressourcen", Kind::TooShort { min: 1, got: 0 }), "Ressourcen wählen.");
    }

    #[test]
    fn a_german_character_has_its_article() {
        let kind = |found| Kind::BadCharacter { found, position: 4, allowed: Charset::Name };
        let cases = [
            (' ', "Das Leerzeichen"),
            ('\t', "Den Tabulator"),
            ('\n', "Den Zeilenumbruch"),
            ('\u{7}', "Das Steuerzeichen U+0007"),
            ('é', "„é“"),
        ];
        for (found, named) in cases {
            let said = format!("Buchstaben, Ziffern, - und _ verwenden. {named} an Position 4 entfernen.");
            assert_eq!(german("vault.name", "Name", kind(found)), said);
        }
    }

    #[test]
    fn a_german_list_says_what_is_counted() {
        let list = |path: &str, max| german(path, "Liste", Kind::TooMany { max, got: 302 });
        assert_eq!(list("vault.resources", 255), "Höchstens 255 Ressourcen verwenden. 47 entfernen.");
        assert_eq!(list("vault.tags", 1), "Höchstens 1 Tag verwenden. 301 entfernen.");
        assert_eq!(list("other", 300), "Höchstens 300 Einträge verwenden. 2 entfernen.");
        let long = Kind::TooLong { max: 64, got: 65 };
        assert_eq!(german("vault.name", "Name", long), "Höchstens 64 Zeichen verwenden. 1 Zeichen entfernen.");
    }

    #[test]
    fn choices_and_states_are_told_in_german() {
        let kinds = Kind::NotOneOf { allowed: &["server", "disk"] };
        assert_eq!(german("vault.billing.object_type", "Art", kinds), "Eines davon wählen: Server, Festplatten.");
        let state = Problem::warning("", "resources[0]", Kind::NotReady { state: "SHUTOFF".to_owned() });
        assert!(in_german(|| problem(&state, "Server")).starts_with("Der Status ist „Gestoppt“, daher"));
        let unusual = Kind::UnusualId { usual: IdForm::Project };
        assert!(
            german("project", "Projekt-ID", unusual).starts_with("IDs bestehen hier meist aus 32 Hexadezimalziffern")
        );
    }
}

//! What a rule found: where, what, how bad. Never a sentence: those live with the page.

/// Whether a problem stops the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Shown, and sent all the same when the person says so.
    Warning,
    /// Not sent.
    Error,
}

/// The characters that a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charset {
    /// ASCII letters, digits, `-` and `_`.
    Name,
    /// The same and `.`.
    NameDot,
    /// Anything but `<` and `>`.
    NoAngle,
    /// Anything but U+0000 to U+001F and `= * < > \ , | /`.
    TagDeny,
    /// What a header carries: ASCII that can be seen.
    Token,
}

/// The form that ids of a kind have in every example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdForm {
    /// 8-4-4-4-12 hexadecimal digits.
    Uuid,
    /// 32 hexadecimal digits.
    Project,
}

/// What is wrong, with the numbers and characters that a sentence about it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Mandatory and empty or absent.
    Missing,
    /// More than `max` characters.
    TooLong {
        /// The most that is taken.
        max: usize,
        /// What there is.
        got: usize,
    },
    /// More than `max` entries of a list.
    TooMany {
        /// The most that is taken.
        max: usize,
        /// What there is.
        got: usize,
    },
    /// Fewer than `min` characters, or entries of a list.
    TooShort {
        /// The fewest that are taken.
        min: usize,
        /// What there is.
        got: usize,
    },
    /// A character outside the set; the first one.
    BadCharacter {
        /// The character.
        found: char,
        /// Its place, counted in characters from 1.
        position: usize,
        /// What is taken.
        allowed: Charset,
    },
    /// Begins with what is kept for the service's own names.
    Prefix {
        /// The prefix, in the case in which it was typed.
        prefix: String,
    },
    /// Not a whole number.
    NotWhole,
    /// No recurrence rule of the form that the service takes.
    NotRecurring,
    /// Two runs of a schedule are too close to each other.
    TooClose {
        /// What lies between them, minutes.
        apart: i64,
        /// What has to, minutes.
        least: i64,
    },
    /// Outside the range, ends included.
    OutOfRange {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// Outside the range, ends included, and not -1, which means without end.
    OutOfRangeOrEndless {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// None of the values that the field takes.
    NotOneOf {
        /// What it takes.
        allowed: &'static [&'static str],
    },
    /// The whole thing is not offered by this cloud.
    NotOffered,
    /// This cloud has no such operation.
    NoSuchCall,
    /// Taken in general, but there are cases that no document names in which the service refuses it.
    MayBeRefused,
    /// Not in the form of a UUID.
    NotUuid,
    /// Not in the form that ids of this kind have in every example.
    UnusualId {
        /// The form that they have.
        usual: IdForm,
    },
    /// The same as an earlier entry.
    Duplicate {
        /// Index of the earlier one, from 0.
        first: usize,
    },
    /// A resource of a type that the vault, the service or the operation does not take.
    WrongType {
        /// The type that was given.
        got: String,
    },
    /// Not associated with the vault.
    NotInVault,
    /// Sits in a vault already.
    InOtherVault {
        /// The vault's name or id; empty where neither is known.
        vault: String,
    },
    /// In a state that speaks against a backup now.
    NotReady {
        /// The state, as the service says it.
        state: String,
    },
    /// The service says that it can't be backed up.
    Unfit {
        /// Why, as the service or the error catalogue says it; may be empty.
        reason: String,
    },
    /// The chosen resources are larger than the vault.
    SmallerThanResources {
        /// Sum of the resources, GB.
        sum: i64,
        /// The vault, GB.
        size: i64,
    },
    /// A vault would become smaller than its backups.
    BelowUsed {
        /// The smallest size that holds them, GB.
        least: i64,
    },
    /// A vault would become smaller than what its resources add up to.
    BelowAllocated {
        /// Sum of the resources, GB.
        sum: i64,
        /// The vault, GB.
        size: i64,
    },
    /// The vault that the resources are in already.
    SameVault,
    /// The list that it is chosen from came whole and does not hold it. Blocks where the service says so, too.
    NotThere,
    /// A vault of copies from elsewhere: neither resources nor backups are made in it.
    CopiesOnly,
    /// A vault in a state in which it takes neither resources nor backups.
    VaultNotReady {
        /// The state, as the service says it.
        state: String,
    },
    /// A vault for another kind of resources, or for another purpose.
    OtherVaultKind,
    /// The backups are larger than what a vault has left.
    NoRoom {
        /// The backups, GB.
        needed: i64,
        /// What is left, GB.
        free: i64,
    },
    /// A backup, or what it is to be restored onto, is in a state in which that can't be done.
    NotRestorable {
        /// The state, as the service says it.
        state: String,
    },
    /// It is being deleted already.
    Going,
    /// Something goes on with it, and only what is at rest can be deleted.
    NotAtRest {
        /// The state, as the service says it.
        state: String,
    },
    /// Images were made of it, which keep it from being deleted.
    HasImages {
        /// Their ids.
        ids: String,
    },
    /// Made by a policy, and the vault is locked: it goes only when it expires.
    KeptByLock,
    /// The vault is locked: nothing is taken out of it.
    Locked,
    /// A backup that is good for new resources alone.
    NewOnly,
    /// A backup of which the service does not say what it is of.
    KindNotSaid,
    /// A backup of a kind that the operation does not restore.
    OtherRestore,
    /// A disk of a backup has no target.
    WithoutTarget {
        /// Name or id of the disk.
        name: String,
    },
    /// Not a disk of the backup.
    NotInBackup,
    /// A target is smaller than what is to be restored onto it.
    TargetTooSmall {
        /// What is needed, GB.
        needed: i64,
        /// The target, GB.
        size: i64,
    },
    /// Data is to be restored onto a disk that a server starts from.
    OntoSystemDisk,
    /// A disk that is not attached to the server that is restored.
    NotAttached,
    /// A disk that a server uses which is not known to be stopped.
    InUse {
        /// Name or id of the server; empty where nothing says which it is.
        server: String,
    },
    /// Has to be typed as it stands there before something that can't be undone.
    Unconfirmed {
        /// What has to be typed.
        text: String,
    },
    /// Two fields that exclude each other are both set.
    Exclusive {
        /// The other field's JSON path.
        other: &'static str,
    },
    /// Allowed here, but other services of the family refuse it.
    NotPortable,
    /// Meant for the scheduler.
    SchedulerOnly,
    /// Counts only for what is begun by hand, and this is marked as begun by the scheduler.
    ByHandOnly,
    /// More than is known to be taken.
    ManyAtOnce {
        /// What is known to work.
        known: usize,
        /// What there is.
        got: usize,
    },
    /// A key that the service does not know.
    UnknownKey {
        /// The key.
        key: String,
    },
    /// Of another JSON type than the documents say; only requests that others built have this.
    WrongJsonType {
        /// The type that the documents name.
        expected: &'static str,
    },
}

impl Kind {
    /// Stable code: in test tables, in exported results, in the emulator's messages.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong { .. } => "too-long",
            Self::TooMany { .. } => "too-many",
            Self::TooShort { .. } => "too-short",
            Self::BadCharacter { .. } => "bad-character",
            Self::Prefix { .. } => "prefix",
            Self::NotWhole => "not-whole",
            Self::NotRecurring => "not-recurring",
            Self::TooClose { .. } => "too-close",
            Self::OutOfRange { .. } | Self::OutOfRangeOrEndless { .. } => "out-of-range",
            Self::NotOneOf { .. } => "not-one-of",
            Self::NotOffered => "not-offered",
            Self::NoSuchCall => "no-such-call",
            Self::MayBeRefused => "may-be-refused",
            Self::NotUuid => "not-uuid",
            Self::UnusualId { .. } => "unusual-id",
            Self::Duplicate { .. } => "duplicate",
            Self::WrongType { .. } => "wrong-type",
            Self::NotInVault => "not-in-vault",
            Self::InOtherVault { .. } => "in-other-vault",
            Self::NotReady { .. } => "not-ready",
            Self::Unfit { .. } => "unfit",
            Self::SmallerThanResources { .. } => "smaller-than-resources",
            Self::BelowUsed { .. } => "below-used",
            Self::BelowAllocated { .. } => "below-allocated",
            Self::SameVault => "same-vault",
            Self::NotThere => "not-there",
            Self::CopiesOnly => "copies-only",
            Self::VaultNotReady { .. } => "vault-not-ready",
            Self::OtherVaultKind => "other-vault-kind",
            Self::NoRoom { .. } => "no-room",
            Self::NotRestorable { .. } => "not-restorable",
            Self::Going => "going",
            Self::NotAtRest { .. } => "not-at-rest",
            Self::HasImages { .. } => "has-images",
            Self::KeptByLock => "kept-by-lock",
            Self::Locked => "locked",
            Self::NewOnly => "new-only",
            Self::KindNotSaid => "kind-not-said",
            Self::OtherRestore => "other-restore",
            Self::WithoutTarget { .. } => "without-target",
            Self::NotInBackup => "not-in-backup",
            Self::TargetTooSmall { .. } => "target-too-small",
            Self::OntoSystemDisk => "onto-system-disk",
            Self::NotAttached => "not-attached",
            Self::InUse { .. } => "in-use",
            Self::Unconfirmed { .. } => "unconfirmed",
            Self::Exclusive { .. } => "exclusive",
            Self::NotPortable => "not-portable",
            Self::SchedulerOnly => "scheduler-only",
            Self::ByHandOnly => "by-hand-only",
            Self::ManyAtOnce { .. } => "many-at-once",
            Self::UnknownKey { .. } => "unknown-key",
            Self::WrongJsonType { .. } => "wrong-json-type",
        }
    }
}

/// One finding of one rule at one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Number of the rule in `docs/rules.md`.
    pub rule: &'static str,
    /// Where, as a JSON path with list indices: `vault.resources[3].id`. Parts of the address are written in braces:
    /// `{resource_id}`.
    pub path: String,
    /// What.
    pub kind: Kind,
    /// How bad.
    pub severity: Severity,
}

impl Problem {
    /// A problem that stops the request.
    #[must_use]
    pub fn error(rule: &'static str, path: impl Into<String>, kind: Kind) -> Self {
        Self { rule, path: path.into(), kind, severity: Severity::Error }
    }

    /// A problem that a person may overrule.
    #[must_use]
    pub fn warning(rule: &'static str, path: impl Into<String>, kind: Kind) -> Self {
        Self { rule, path: path.into(), kind, severity: Severity::Warning }
    }

    /// Whether it stops the request.
    #[must_use]
    pub fn blocks(&self) -> bool {
        self.severity == Severity::Error
    }
}

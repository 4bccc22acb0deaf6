//! The demo's own page: faults and the clock of the emulator behind it.

words! {
    /// Title.
    pub title = "Demo cloud";

    /// Lead.
    pub lead = "An emulator stands behind this page. Let something go wrong, or move its clock on, and see \
                        how the console takes it.";

    /// Served by something else.
    pub not_here = "This page is for the emulator on your own machine. Start it with the README's command and \
                            open the address that it prints.";

    /// No or an unknown answer.
    pub gone = "The emulator's control path does not answer. Check that backup-emulator still runs and serves \
                        this page.";

    /// The whole of it failed.
    pub failed = "The demo cloud did not take that";

    /// Heading of the form.
    pub new = "Let something go wrong";

    /// A field.
    pub operation = "Calls";

    /// An entry.
    pub every_call = "Every call";
}

/// An entry: all calls of a service.
#[must_use]
pub fn every_call_of(service: &str) -> String {
    format!("Every call of {service}")
}

words! {
    /// A field.
    pub kind = "What happens";

    /// A field.
    pub when = "When";

    /// A choice.
    pub before = "Before the effect";

    /// Its consequence.
    pub before_note = "The cloud does nothing.";

    /// A choice.
    pub after = "After the effect";

    /// Its consequence.
    pub after_note = "The cloud did it; the answer is lost or changed.";

    /// A field.
    pub times_label = "How often";

    /// Its hint.
    pub times_hint = "0 until it is taken back.";

    /// A field.
    pub status = "HTTP status";

    /// A field.
    pub code = "Error code";

    /// Its hint.
    pub code_hint = "As the service would write it: BackupService.6201.";

    /// A field.
    pub delay = "Late by";

    /// Its unit.
    pub milliseconds = "ms";

    /// A field.
    pub retry = "Try again after";

    /// Its hint.
    pub retry_hint = "Empty: the answer does not say.";

    /// Its unit.
    pub seconds = "s";

    /// The deed.
    pub add = "Set fault";

    /// Said when done.
    pub added = "The fault is set.";
}

/// What to do about a number that is none, or outside its bounds.
#[must_use]
pub fn number(least: i64, most: i64) -> String {
    format!("Enter a whole number from {least} to {most}.")
}

/// Kinds of faults: the emulator's word, and ours.
pub const KINDS: [(&str, &str); 10] = [
    ("status", "It is refused with a status"),
    ("broken", "The connection breaks"),
    ("truncated", "The answer ends in the middle"),
    ("delay", "The answer is late"),
    ("throttle", "Too many calls (429)"),
    ("html", "A gateway answers with a page (502)"),
    ("expire-token", "The token ends"),
    ("wrong-types", "Numbers come as text, lists as null"),
    ("unknown", "States and fields that nobody knows"),
    ("missing", "Half of the fields are missing"),
];

words! {
    /// Heading of the list.
    pub waiting = "Faults that wait";

    /// Nothing waits.
    pub none = "No fault is set";

    /// What belongs there.
    pub none_note = "Every call is answered as the documents say.";

    /// A column of the list.
    pub row = "Take back";

    /// Takes all back.
    pub clear = "Take all back";

    /// Said when done.
    pub cleared = "No fault is set any more.";

    /// Said when done.
    pub taken_back = "The fault is taken back.";
}

/// The deed of a row.
#[must_use]
pub fn take_back(kind: &str, operation: &str) -> String {
    format!("Take back: {kind}, {operation}")
}

/// How often a fault still strikes.
#[must_use]
pub fn times(times: i64) -> String {
    match times {
        0 => "Until taken back".to_owned(),
        1 => "Once".to_owned(),
        more => format!("{more} times"),
    }
}

words! {
    /// Heading of the clock.
    pub clock = "Clock of the demo cloud";

    /// What it does.
    pub clock_note = "Moving it on finishes what runs there and brings the end of the token nearer.";
}
/// Steps of the clock: seconds and the deed.
pub const STEPS: [(i64, &str); 3] = [(60, "1 minute on"), (3600, "1 hour on"), (86_400, "1 day on")];

/// Said when done.
#[must_use]
pub fn moved(step: &str) -> String {
    format!("The demo cloud's clock is {step}.")
}

words! {
    /// The way to this page, on the page of the session.
    pub link = "Faults and clock of the demo cloud";
}

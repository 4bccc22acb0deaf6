//! The demo's own page: faults and the clock of the emulator behind it.

/// Title.
pub const TITLE: &str = "Demo cloud";
/// Lead.
pub const LEAD: &str = "An emulator stands behind this page. Let something go wrong, or move its clock on, and see \
                        how the console takes it.";
/// Served by something else.
pub const NOT_HERE: &str = "This page is for the emulator on your own machine. Start it with the README's command and \
                            open the address that it prints.";
/// No or an unknown answer.
pub const GONE: &str = "The emulator's control path does not answer. Check that backup-emulator still runs and serves \
                        this page.";
/// The whole of it failed.
pub const FAILED: &str = "The demo cloud did not take that";

/// Heading of the form.
pub const NEW: &str = "Let something go wrong";
/// A field.
pub const OPERATION: &str = "Calls";
/// An entry.
pub const EVERY_CALL: &str = "Every call";

/// An entry: all calls of a service.
#[must_use]
pub fn every_call_of(service: &str) -> String {
    format!("Every call of {service}")
}

/// A field.
pub const KIND: &str = "What happens";
/// A field.
pub const WHEN: &str = "When";
/// A choice.
pub const BEFORE: &str = "Before the effect";
/// Its consequence.
pub const BEFORE_NOTE: &str = "The cloud does nothing.";
/// A choice.
pub const AFTER: &str = "After the effect";
/// Its consequence.
pub const AFTER_NOTE: &str = "The cloud did it; the answer is lost or changed.";
/// A field.
pub const TIMES: &str = "How often";
/// Its hint.
pub const TIMES_HINT: &str = "0 until it is taken back.";
/// A field.
pub const STATUS: &str = "HTTP status";
/// A field.
pub const CODE: &str = "Error code";
/// Its hint.
pub const CODE_HINT: &str = "As the service would write it: BackupService.6201.";
/// A field.
pub const DELAY: &str = "Late by";
/// Its unit.
pub const MILLISECONDS: &str = "ms";
/// A field.
pub const RETRY: &str = "Try again after";
/// Its hint.
pub const RETRY_HINT: &str = "Empty: the answer does not say.";
/// Its unit.
pub const SECONDS: &str = "s";
/// The deed.
pub const ADD: &str = "Set fault";
/// Said when done.
pub const ADDED: &str = "The fault is set.";

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

/// Heading of the list.
pub const WAITING: &str = "Faults that wait";
/// Nothing waits.
pub const NONE: &str = "No fault is set";
/// What belongs there.
pub const NONE_NOTE: &str = "Every call is answered as the documents say.";
/// A column of the list.
pub const ROW: &str = "Take back";
/// Takes all back.
pub const CLEAR: &str = "Take all back";
/// Said when done.
pub const CLEARED: &str = "No fault is set any more.";
/// Said when done.
pub const TAKEN_BACK: &str = "The fault is taken back.";

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

/// Heading of the clock.
pub const CLOCK: &str = "Clock of the demo cloud";
/// What it does.
pub const CLOCK_NOTE: &str = "Moving it on finishes what runs there and brings the end of the token nearer.";
/// Steps of the clock: seconds and the deed.
pub const STEPS: [(i64, &str); 3] = [(60, "1 minute on"), (3600, "1 hour on"), (86_400, "1 day on")];

/// Said when done.
#[must_use]
pub fn moved(step: &str) -> String {
    format!("The demo cloud's clock is {step}.")
}

/// The way to this page, on the page of the session.
pub const LINK: &str = "Faults and clock of the demo cloud";

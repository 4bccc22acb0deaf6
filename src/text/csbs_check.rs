//! Check backup capability.

use super::lists::listed;

words!("csbs_check");

/// The deed: "Check 12 servers".
#[must_use]
pub fn submit(count: usize) -> String {
    if count == 0 { submit_label().to_owned() } else { submit_some(count) }
}

/// Name and consequence of a type.
#[must_use]
pub fn kind(id: &str) -> (&'static str, &'static str) {
    match id {
        "OS::Nova::Server" => (kind_cloud(), "OS::Nova::Server"),
        _ => (kind_bare_metal(), "OS::Ironic::BareMetalServer"),
    }
}

/// How many ids there are: "12 ids to ask about".
#[must_use]
pub fn asked(count: usize) -> String {
    if count == 0 { asked_none().to_owned() } else { asked_some(count) }
}

/// Said when the answers are there.
#[must_use]
pub fn said(able: usize, unable: usize, open: usize) -> String {
    listed([fit(able), unfit(unable), unclear(open)])
}

/// A count, grouped.
#[must_use]
pub fn number(count: usize) -> String {
    super::lists::number(count)
}

#[cfg(test)]
mod tests {
    use super::{said, strange, submit};
    use crate::text::language::in_german;

    #[test]
    fn counts_and_verbs_agree() {
        assert_eq!(said(1, 2, 0), "1 can be backed up, 2 can't be backed up, 0 without a clear answer");
        assert_eq!(
            in_german(|| said(1, 2, 0)),
            "1 lässt sich sichern, 2 lassen sich nicht sichern, 0 ohne klare Antwort"
        );
        assert_eq!(
            in_german(|| [0, 1, 1200].map(submit)),
            ["Server prüfen", "1 Server prüfen", "1\u{202f}200 Server prüfen"]
        );
        assert_eq!(
            in_german(|| [1, 2].map(|count| strange(count, "x"))),
            ["1 Eintrag sieht nicht wie eine ID aus: x", "2 Einträge sehen nicht wie IDs aus, zum Beispiel x"]
        );
    }
}

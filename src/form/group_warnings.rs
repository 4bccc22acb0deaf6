//! Warnings that are alike, said once.

use crate::text;

/// What is said of several entries, once, with their names.
pub(super) fn group_warnings(all: impl Iterator<Item = (Option<String>, String)>) -> Vec<String> {
    let mut groups: Vec<(Vec<String>, String)> = Vec::new();
    for (name, message) in all {
        match groups.iter_mut().find(|(names, known)| *known == message && names.is_empty() == name.is_none()) {
            Some((names, _)) => names.extend(name.filter(|name| !names.contains(name))),
            None => groups.push((name.into_iter().collect(), message)),
        }
    }
    let one = |(names, message): (Vec<String>, String)| match names.as_slice() {
        [] => message,
        [name] => format!("{name}: {message}"),
        _ => text::form::each_of(&names, &message),
    };
    groups.into_iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::group_warnings;

    #[test]
    fn what_is_alike_is_said_once_with_the_names() {
        let all = |count: usize| {
            let odd = (1..=count).map(|number| (Some(format!("id-{number}")), "Check it.".to_owned()));
            let other = [(Some("web".to_owned()), "Stopped.".to_owned()), (None, "Full.".to_owned())];
            group_warnings(odd.chain(other))
        };
        assert_eq!(all(1), ["id-1: Check it.", "web: Stopped.", "Full."]);
        assert_eq!(all(2), ["Each of 2 entries (id-1, id-2): Check it.", "web: Stopped.", "Full."]);
        let first = |list: Vec<String>| list.into_iter().next().unwrap_or_default();
        assert_eq!(first(all(5)), "Each of 5 entries (id-1, id-2, id-3 and 2 more): Check it.");
    }
}

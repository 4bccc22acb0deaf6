//! More resources than a request takes: they are associated in rounds, each a request of its own that a person sends.

use crate::dom::prelude::*;
use backup_api::rules::resource::MOST;
use backup_api::tables::{Input, Values};

use crate::form::{FormDraft, SlotKind};
use crate::text::resources_add as words;
use crate::ui::{Button, Notice, Tone};

/// Ids of those that wait for a later round.
pub(super) const REST: &str = "rest";
/// How many rounds there are.
const ROUNDS: &str = "rounds";

/// What is kept of them.
pub(super) const KEPT: [(&str, SlotKind); 2] = [(REST, SlotKind::Ids), (ROUNDS, SlotKind::Text)];

/// The form filled in with so many as a request takes; the others wait for their rounds.
#[must_use]
pub fn filled(kind: &str, mut rows: Vec<Values>) -> Values {
    let rounds = rows.len().div_ceil(MOST);
    let rest = rows.split_off(rows.len().min(MOST));
    let values = Values::new().text_at("kind", kind).with("resources", Input::Rows(rows));
    if rest.is_empty() { values } else { values.with(REST, Input::Rows(rest)).text_at(ROUNDS, rounds.to_string()) }
}

/// Which round it is, of how many, and how many resources wait; nothing where there is one alone. Tracks.
fn round(draft: FormDraft) -> Option<(usize, usize, usize)> {
    let rounds = draft.trimmed(ROUNDS).parse::<usize>().ok()?;
    let rest = draft.ids(REST).with(Vec::len);
    Some((rounds.saturating_sub(rest.div_ceil(MOST)), rounds, rest))
}

/// Fills in the next ones.
fn go_on(draft: FormDraft) {
    let mut rest = draft.ids(REST).get_untracked();
    let later = rest.split_off(rest.len().min(MOST));
    draft.ids("resources").set(rest);
    draft.ids(REST).set(later);
}

/// Goes on with the next round, once `before` has made room for it; nothing where none is left. Tracks.
pub(super) fn next(draft: FormDraft, before: Callback<()>) -> Option<AnyView> {
    let (.., rest) = round(draft).filter(|(.., rest)| *rest > 0)?;
    let press = Callback::new(move |()| {
        before.run(());
        go_on(draft);
    });
    Some(view! { <Button label=words::next_round(rest.min(MOST)) on_press=press /> }.into_any())
}

/// Which round it is, above what is chosen for it.
pub(super) fn notice(draft: FormDraft) -> AnyView {
    let chosen = draft.ids("resources");
    let none = memo(move |_| chosen.with(Vec::is_empty));
    (move || {
        let (at, rounds, rest) = round(draft)?;
        let more = (rest > 0).then(|| view! { <p>{words::round_more(rest)}</p> });
        let next = none.get().then(|| next(draft, Callback::new(|()| ())));
        Some(view! { <Notice tone=Tone::Info title=words::round_of(at, rounds) still=true>{more} {next}</Notice> })
    })
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::super::{RESOURCES_ADD, begin};
    use super::{filled, go_on, round};
    use crate::dom::prelude::*;
    use crate::form::Drafts;
    use backup_api::rules::resource::MOST;
    use backup_api::tables::Values;

    #[test]
    fn more_than_a_request_takes_go_in_rounds_and_none_is_lost() {
        Owner::new().with(|| {
            let rows = |count: usize| (0..count).map(|at| Values::new().text_at("id", format!("r{at}"))).collect();
            let drafts = Drafts::new(None);
            let draft = drafts.of(&RESOURCES_ADD);
            drafts.prepare(draft.name, filled("server", rows(MOST)));
            assert_eq!((draft.ids("resources").with(Vec::len), round(draft)), (MOST, None));
            drafts.prepare(draft.name, filled("server", rows(2 * MOST + 3)));
            let mut sent = Vec::new();
            for expected in [(1, 3, MOST + 3), (2, 3, 3), (3, 3, 0)] {
                assert_eq!(round(draft), Some(expected));
                sent.extend(draft.ids("resources").get());
                draft.next();
                go_on(draft);
            }
            assert_eq!((sent.len(), sent.last().map(String::as_str)), (2 * MOST + 3, Some("r514")));
            drafts.prepare(draft.name, filled("server", rows(MOST + 1)));
            begin(draft, "another");
            assert_eq!(round(draft), Some((1, 2, 1)), "what waits goes to whichever vault is chosen");
            assert_eq!(draft.ids("resources").with(Vec::len), 0);
            drafts.prepare(draft.name, filled("server", rows(1)));
            assert_eq!(round(draft), None);
        });
    }
}

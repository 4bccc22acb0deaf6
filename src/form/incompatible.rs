//! What was chosen and does not fit any more: kept, said, and brought back where it fits again.

use crate::dom::prelude::*;

use crate::text::choose as words;
use crate::ui::{Notice, Tone};
use crate::work::Console;

/// Ids by the kind of vault that takes them.
#[derive(Clone, Copy)]
pub struct IncompatibleSelection {
    kept: RwSignal<Vec<(String, Vec<String>)>>,
}

impl IncompatibleSelection {
    /// Nothing.
    #[must_use]
    pub fn new() -> Self {
        Self { kept: RwSignal::new(Vec::new()) }
    }

    /// Forgets everything.
    pub fn clear(self) {
        self.kept.set(Vec::new());
    }

    /// The vault takes another kind than before: what was chosen is put aside, what was put aside earlier comes back.
    /// Says what was put aside.
    pub fn change(self, before: &str, now: &str, chosen: RwSignal<Vec<String>>) -> Option<String> {
        let put = chosen.get_untracked();
        let count = put.len();
        let mut back = Vec::new();
        self.kept.update(|kept| {
            kept.retain(|(kind, ids)| {
                if kind == now {
                    back.clone_from(ids);
                }
                kind != now && kind != before
            });
            if count > 0 {
                kept.push((before.to_owned(), put));
            }
        });
        chosen.set(back);
        (count > 0).then(|| words::aside(count, before, now))
    }
}

impl Default for IncompatibleSelection {
    fn default() -> Self {
        Self::new()
    }
}

/// Follows the kind of the vault for as long as the current owner lives, and shows what is put aside.
#[must_use]
pub fn follow(
    console: Console,
    incompatible: IncompatibleSelection,
    kind: Signal<String>,
    chosen: RwSignal<Vec<String>>,
) -> AnyView {
    Effect::new(move |before: Option<String>| {
        let now = kind.get();
        if let Some(before) = before.filter(|before| *before != now)
            && let Some(message) = incompatible.change(&before, &now, chosen)
        {
            console.announce(message);
        }
        now
    });
    let notices = move || {
        let now = kind.get();
        let rows = incompatible.kept.get().into_iter();
        rows.map(|(kind, ids)| {
            let title = words::aside(ids.len(), &kind, &now);
            let note = words::aside_back(&kind);
            // Said aloud when it happens, not again whenever the page is drawn.
            view! { <Notice tone=Tone::Info title=title still=true><p>{note}</p></Notice> }
        })
        .collect::<Vec<_>>()
    };
    notices.into_any()
}

#[cfg(test)]
mod tests {
    use crate::dom::prelude::*;

    use super::IncompatibleSelection;

    #[test]
    fn what_does_not_fit_comes_back_with_its_kind() {
        Owner::new().with(|| {
            let incompatible = IncompatibleSelection::new();
            let chosen = RwSignal::new(vec!["a".to_owned(), "b".to_owned()]);
            let message = incompatible.change("server", "disk", chosen);
            assert_eq!(message.as_deref(), Some("2 servers are put aside: this vault takes disks"));
            assert!(chosen.get().is_empty());
            chosen.set(vec!["c".to_owned()]);
            assert_eq!(
                incompatible.change("disk", "server", chosen).as_deref(),
                Some("1 disk is put aside: this vault takes servers")
            );
            assert_eq!(chosen.get(), ["a", "b"]);
            chosen.set(Vec::new());
            assert_eq!(incompatible.change("server", "turbo", chosen), None);
            assert!(chosen.get().is_empty());
            incompatible.clear();
            assert_eq!(incompatible.change("turbo", "disk", chosen), None);
            assert!(chosen.get().is_empty(), "forgotten");
        });
    }
}

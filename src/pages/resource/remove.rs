//! Take the resource out of its vault: what goes with it, its name as confirmation, and whether it is out in the end.

use std::cell::Cell;

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::cbr::VaultShow;
use backup_api::cbr::model::{Vault, VaultResource};
use backup_api::cbr::resources_remove::{INFO, RESOURCES_REMOVE, ResourcesRemoved};
use backup_api::error::ApiError;
use backup_api::ids;
use backup_api::json::{self, Value};
use backup_api::reply::One;
use backup_api::tables::{Input, Values};
use backup_api::{Request, Scope};

use super::Page;
use crate::http::Answer;
use crate::pages::actions::resources::unremovable;
use crate::pages::parts::{Removal, Seen, Stayed, counts, removal};
use crate::shared::name_or;
use crate::text::vault::Backups;
use crate::text::{resource as words, size};
use crate::ui::{IconName, Notice, Tone};
use crate::work::Load;
use crate::work::poll::{Step, Whose, follow, wait};
use crate::work::read::{Whole, ask_whole};

/// How a removal stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nobody has asked for one.
    #[default]
    None,
    /// It was accepted.
    Going,
    /// The answer does not say whether it was accepted.
    Unsaid,
    /// It is out.
    Out,
    /// The service gave it up, or did not take it.
    Stayed,
    /// Nothing of it was ever seen.
    Unknown,
    /// The vault could not be read for some minutes, or did not say what it holds.
    Unread,
}

impl Standing {
    /// What is asked about.
    const fn moves(self) -> bool {
        matches!(self, Self::Going | Self::Unsaid)
    }
}

/// Id and name of the vault that it sits in. Tracks.
fn vault_of(page: Page) -> Option<(String, String)> {
    page.with(|resource| resource.named_vault().map(|vault| (vault.id.clone(), name_or(&vault.name)))).flatten()
}

pub(super) fn view(page: Page) -> AnyView {
    let console = page.console;
    let vault = Load::<Whole<Vault>>::default();
    let open = RwSignal::new(false);
    let vault_id = move || untrack(|| vault_of(page)).map(|(id, _)| id).unwrap_or_default();
    Effect::new(move || {
        if open.get() {
            vault.clear();
            ask_whole(console, vault, VaultShow { vault_id: vault_id() });
        }
    });
    let here = memo(move |_| vault_of(page).is_some_and(|(id, _)| !id.is_empty()));
    removal(Removal {
        console,
        info: &INFO,
        icon: IconName::Close,
        label: words::remove(),
        busy_label: words::removing(),
        title: derive(move || words::remove_title(&page.name().unwrap_or_default())),
        consequence: derive(move || consequence(page, vault)),
        name: derive(move || page.name().filter(|_| here.get())),
        blocked: derive(move || match page.removal.get().moves() {
            true => Some(words::remove_going().to_owned()),
            false => vault.value.with(|whole| unremovable(console, &whole.as_ref()?.item, &page.id())),
        }),
        open,
        request: Callback::new(move |()| request(page, &vault_id())),
        fits: Value::is_object,
        accepted: Callback::new(move |answer: Value| {
            // Asked for is not granted. Nothing came where the vault is gone.
            let (standing, said) = match ResourcesRemoved::takes(&answer, &page.id()) {
                Some(true) => (Standing::Going, words::remove_going()),
                Some(false) => (Standing::Stayed, words::remove_stayed()),
                None => (Standing::Unsaid, words::remove_unsaid()),
            };
            let _ = page.removal.try_set(standing);
            console.announce(said.to_owned());
            if standing.moves() {
                watch(page, vault_id());
            }
        }),
        reading: page.reading,
        look: words::remove_look(),
        seen: derive(move || match vault_of(page) {
            Some((_, vault)) => Some(words::remove_still(&vault)),
            None => page
                .with(|resource| (resource.in_vault() == Some(false)).then(|| words::removed().to_owned()))
                .flatten(),
        }),
    })
}

/// What takes it out of the vault.
fn request(page: Page, vault_id: &str) -> Request {
    let id = Values::new().text_at("id", page.id());
    let values = Values::new().text_at("vault", vault_id).with("resources", Input::Rows(vec![id]));
    let project_id = page.console.client.sessions.project().unwrap_or_default();
    RESOURCES_REMOVE.request(&values, &Scope { project_id })
}

/// What the vault holds of it.
fn held(vault: &Vault, id: &str) -> Option<VaultResource> {
    vault.resources.iter().find(|held| ids::same(&held.id, id)).cloned()
}

/// How many backups of it the vault counts, where it counts some.
pub(super) fn counted_in(vault: &Vault, id: &str) -> Option<i64> {
    held(vault, id)?.backup_count.filter(|count| *count > 0)
}

/// What will be gone. What could not be read is said as that.
fn consequence(page: Page, vault_read: Load<Whole<Vault>>) -> String {
    let (name, vault) = (page.name().unwrap_or_default(), vault_of(page).map(|(_, name)| name).unwrap_or_default());
    let known = vault_read.value.with(|whole| whole.as_ref().and_then(|whole| held(&whole.item, &page.id())));
    let id = vault_of(page).map(|(id, _)| id).unwrap_or_default();
    let backups = Backups {
        listed: listed(page.backups, &id),
        counted: known.as_ref().and_then(|held| held.backup_count),
        used_mb: known.as_ref().and_then(|held| held.backup_size),
    };
    let reading = vault_read.loading.get() || page.backups.loading.get();
    match (backups.agreed(), backups.apart()) {
        _ if reading => words::remove_reading(&name, &vault),
        (Some(count), _) => match backups.used_mb.filter(|_| count > 0) {
            Some(mb) => words::remove_sized(count, &name, &vault, &size::mb(mb)),
            None => words::remove_counted(count, &name, &vault),
        },
        (None, Some((counted, listed))) => words::remove_apart(&name, &vault, counted, listed),
        (None, None) => words::remove_unread(&name, &vault),
    }
}

/// How many backups of it are listed in its vault; nothing where not all came. One that does not say where it is may be there.
fn listed(backups: Load<Vec<Value>>, vault: &str) -> Option<usize> {
    let there = |row: &&Value| json::filled(row, "vault_id").is_none_or(|id| ids::same(&id, vault));
    backups
        .value
        .with(|rows| rows.as_ref().map(|rows| rows.iter().filter(there).count()))
        .filter(|_| backups.whole_by_now())
}

/// Asks the vault until it does not hold the resource any more, or holds it at rest.
fn watch(page: Page, vault_id: String) {
    let whose = Whose::here(page.console);
    spawn_local(async move {
        wait(2).await;
        let alive = move || page.removal.try_get_untracked().is_some_and(Standing::moves);
        let seen = Cell::new(Seen::default());
        let vault_id = &vault_id;
        let ask = || async move { page.console.client.send(&VaultShow { vault_id: vault_id.clone() }).await };
        follow(page.console, whose, alive, ask, |answer| take(page, vault_id, &seen, answer)).await;
        page.resource.outdate();
        page.console.cache.stale(page.console);
    });
}

fn take(page: Page, vault_id: &str, seen: &Cell<Seen>, answer: Result<Answer<One<Vault>>, ApiError>) -> Step {
    let mut looks = seen.take();
    let (standing, failure) = match answer {
        Ok(answer) => (stands(&mut looks, Some(&answer.value.item), &page.id()), None),
        Err(error) if error.gone() => (stands(&mut looks, None, &page.id()), None),
        Err(error) => (if counts(&error) { missed(&mut looks) } else { None }, Some(error)),
    };
    seen.replace(looks);
    let Some(standing) = standing else { return failure.map_or(Step::Again, Step::Failed) };
    if standing == Standing::Out {
        page.console.client.tell_gone(&request(page, vault_id));
    }
    let _ = page.removal.try_set(standing);
    page.console.announce(said(standing).1.to_owned());
    Step::Done
}

/// How a removal has ended by a look at the vault, which may be gone; nothing while it goes on.
fn stands(looks: &mut Seen, vault: Option<&Vault>, id: &str) -> Option<Standing> {
    let Some(vault) = vault else { return Some(Standing::Out) };
    let leaves = || held(vault, id).is_some_and(|held| held.leaves());
    match vault.holds(id) {
        None => missed(looks),
        Some(false) => Some(Standing::Out),
        Some(true) => looks.look(leaves(), false).map(|stayed| match stayed {
            Stayed::Failed => Standing::Stayed,
            Stayed::Unknown | Stayed::Unread => Standing::Unknown,
        }),
    }
}

fn missed(looks: &mut Seen) -> Option<Standing> {
    looks.miss().map(|_| Standing::Unread)
}

/// What is said of it: its tone, a heading and more about it.
fn said(standing: Standing) -> (Tone, &'static str, &'static str) {
    match standing {
        Standing::None => (Tone::Neutral, "", ""),
        Standing::Going => (Tone::Busy, words::remove_going(), words::remove_going_note()),
        Standing::Unsaid => (Tone::Busy, words::remove_unsaid(), words::remove_unsaid_note()),
        Standing::Out => (Tone::Success, words::removed(), words::removed_note()),
        Standing::Stayed => (Tone::Warning, words::remove_stayed(), words::remove_stayed_note()),
        Standing::Unknown => (Tone::Warning, words::remove_stayed(), words::remove_unseen_note()),
        Standing::Unread => (Tone::Warning, words::remove_unread_vault(), words::remove_unread_vault_note()),
    }
}

/// How it stands, above everything else.
pub(super) fn notice(page: Page) -> AnyView {
    let draw = move || {
        let standing = page.removal.get();
        if standing == Standing::None {
            return ().into_any();
        }
        let (tone, title, note) = said(standing);
        view! { <Notice tone=tone title=title><p>{note}</p></Notice> }.into_any()
    };
    draw.into_any()
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::Vault;
    use backup_api::json;
    use backup_api::json::{Read, Value};

    use super::{Seen, Standing, counted_in, stands};

    /// How it ends after so many looks at a vault whose list is that.
    fn ends(resources: &Value, most: usize) -> Option<Standing> {
        let vault = Vault::read(&json!({ "id": "v", "resources": resources.clone() }));
        let mut looks = Seen::default();
        (0..most).find_map(|_| stands(&mut looks, Some(&vault), "a"))
    }

    #[test]
    fn what_its_vault_counts_of_it_is_known() {
        for (row, expected) in [
            (json!({"id": "A-1", "backup_count": 3}), Some(3)),
            (json!({"id": "a1", "backup_count": 0}), None),
            (json!({"id": "a1", "backup_count": "many"}), None),
            (json!({"id": "b", "backup_count": 3}), None),
        ] {
            let vault = Vault::read(&json!({ "id": "v", "resources": [row.clone()] }));
            assert_eq!(counted_in(&vault, "a1"), expected, "{row}");
        }
    }

    #[test]
    fn a_resource_is_out_only_where_its_vault_says_what_it_holds() {
        assert_eq!(ends(&json!([{"id": "b"}]), 1), Some(Standing::Out));
        assert_eq!(stands(&mut Seen::default(), None, "a"), Some(Standing::Out));
        for unread in [json!(null), json!("a"), json!({"id": "b"}), json!([{}])] {
            assert_eq!(ends(&unread, 20), None, "{unread}");
            assert_eq!(ends(&unread, 21), Some(Standing::Unread), "{unread}");
        }
        assert_eq!(ends(&json!([{"id": "a", "protect_status": "removing"}]), 99), None);
        for at_rest in ["available", "protecting"] {
            let held = json!([{"id": "a", "protect_status": at_rest}]);
            assert_eq!(ends(&held, 21), Some(Standing::Unknown), "{at_rest}");
        }
    }
}

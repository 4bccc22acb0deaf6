//! What was associated, and first what was not.

use crate::dom::prelude::*;
use backup_api::Request;
use backup_api::cbr::model::Vault;
use backup_api::cbr::resources_add::ResourcesAdded;
use backup_api::ids;
use backup_api::json::Read;
use backup_api::json::Value;

use super::rounds;
use crate::form::checked::head;
use crate::form::{FormDraft, Outcome, Station};
use crate::places::Place;
use crate::text::resources_add as words;
use crate::ui::{Button, ButtonKind, ButtonLink, IdText, Notice, Tone};
use crate::work::Console;

/// A resource by id and, where it is known, name.
pub type Named = (String, String);

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// The vault.
    pub vault: String,
    /// Its name, where it is known.
    pub vault_name: String,
    /// What it holds now in addition.
    pub ids: Vec<Named>,
    /// What was asked for and is not in the answer.
    pub missing: Vec<Named>,
}

impl Added {
    /// Holds the answer against what was sent. What the lists know is only read, after an `await`.
    #[must_use]
    pub fn of(console: Console, draft: FormDraft, raw: &Value) -> Self {
        let request = draft.submission.sent.try_get_untracked().flatten();
        let (ids, missing) =
            split(&request.as_ref().map(requested_ids).unwrap_or_default(), &ResourcesAdded::read(raw).ids);
        let cache = console.cache;
        let named = |ids: Vec<String>| {
            ids.into_iter().map(|id| (id.clone(), cache.resource_name(&id).unwrap_or_default())).collect()
        };
        let vault = request.as_ref().and_then(Request::named_id).unwrap_or_default().to_owned();
        let name = |rows: &[Vault]| rows.iter().find(|row| ids::same(&row.id, &vault)).map(|row| row.name.clone());
        let vault_name = cache.vaults.now(|rows| name(rows)).flatten().unwrap_or_default();
        Self { vault, vault_name, ids: named(ids), missing: named(missing) }
    }
}

/// Ids in a request. What is typed since does not count.
pub(super) fn requested_ids(request: &Request) -> Vec<String> {
    let rows = request.body.as_ref().and_then(|body| body.get("resources")?.as_array());
    let id = |row: &Value| Some(row.get("id")?.as_str()?.to_owned());
    rows.into_iter().flatten().filter_map(id).collect()
}

/// What is there, and what of `asked` is not.
fn split(requested: &[String], added: &[String]) -> (Vec<String>, Vec<String>) {
    let missing = requested.iter().filter(|id| !added.iter().any(|there| ids::same(there, id))).cloned().collect();
    let mut there: Vec<String> = Vec::new();
    for id in added {
        if !there.iter().any(|known| ids::same(known, id)) {
            there.push(id.clone());
        }
    }
    (there, missing)
}

pub(super) fn view(draft: FormDraft, added: Added, outcome: &Outcome, station: Option<Station>) -> AnyView {
    let (again, held) = (outcome.again, outcome.held);
    let Added { vault, vault_name, ids, missing } = added;
    let (count, left) = (ids.len(), missing.len());
    let name = if vault_name.is_empty() { vault.clone() } else { vault_name };
    let alone = station.is_none();
    let go_on = station.and_then(|station| station.go_on);
    let title = move |open| if open { words::added_open(count, &name) } else { words::added(count, &name) };
    let added = (count > 0).then(|| head(held, title, move || rows(ids.clone())));
    view! {
        {(left > 0)
            .then(|| {
                let tone = if count == 0 { Tone::Danger } else { Tone::Warning };
                view! {
                    <Notice tone=tone title=words::not_added(left)>
                        {rows(missing)}
                        <p>{words::not_added_note()}</p>
                    </Notice>
                }
            })}
        {added}
        {alone
            .then(|| {
                let next = Place::RestorePointCreate.with("vault", vault.clone()).href();
                view! {
                    <div class="bc-actions">
                        {move || rounds::next(draft, again)}
                        <ButtonLink href=next label=words::next() kind=ButtonKind::Primary />
                        <ButtonLink href=Place::Vault.of(vault).href() label=words::open() />
                        <Button label=words::another() kind=ButtonKind::Quiet on_press=again />
                    </div>
                }
            })}
        {(!alone && left > 0)
            .then(|| {
                let on = go_on.filter(|_| count > 0);
                view! {
                    <div class="bc-actions">
                        {on
                            .map(|on| {
                                let label = words::go_on(count);
                                view! { <Button label=label kind=ButtonKind::Primary on_press=on /> }
                            })} <Button label=words::back() on_press=again />
                    </div>
                }
            })}
    }
    .into_any()
}

fn rows(resources: Vec<Named>) -> AnyView {
    let rows: Vec<AnyView> = resources
        .into_iter()
        .map(|(id, name)| view! { <li class="bc-named">{name} <IdText id=id what=words::id() /></li> }.into_any())
        .collect();
    view! { <ul class="bc-plain-list">{rows}</ul> }.into_any()
}

#[cfg(test)]
mod tests {
    use backup_api::Scope;
    use backup_api::cbr::resources_add::RESOURCES_ADD;
    use backup_api::tables::{Input, Values};

    use super::{requested_ids, split};

    #[test]
    fn a_request_tells_what_was_asked() {
        let rows = ["a", "b"].map(|id| Values::new().text_at("id", id).text_at("type", "OS::Nova::Server"));
        let wanted = Values::new().text_at("vault", "v").with("resources", Input::Rows(rows.to_vec()));
        let request = RESOURCES_ADD.request(&wanted, &Scope { project_id: "p".to_owned() });
        assert_eq!((request.named_id(), requested_ids(&request)), (Some("v"), vec!["a".to_owned(), "b".to_owned()]));
    }

    #[test]
    fn what_the_answer_leaves_out_was_not_added() {
        let ids = |all: &[&str]| all.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        assert_eq!(split(&ids(&["a", "b", "c"]), &ids(&["c", "a"])), (ids(&["c", "a"]), ids(&["b"])));
        assert_eq!(split(&ids(&["a"]), &[]), (vec![], ids(&["a"])));
        assert_eq!(split(&ids(&["a"]), &ids(&["a", "a"])), (ids(&["a"]), vec![]));
        assert_eq!(split(&ids(&["a"]), &ids(&["a"])), (ids(&["a"]), vec![]));
    }
}

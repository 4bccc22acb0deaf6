//! What can be done with servers, disks and file systems.

use std::collections::HashMap;
use std::rc::Rc;

use backup_api::cbr::ProtectableShow;
use backup_api::cbr::checkpoint_create::{self, CHECKPOINT_CREATE};
use backup_api::cbr::model::{Protectable, Vault, VaultResource};
use backup_api::cbr::resource::type_for;
use backup_api::cbr::resources_add::{self, RESOURCES_ADD};
use backup_api::cbr::resources_remove::{self, RESOURCES_REMOVE, ResourcesRemoved};
use backup_api::ids;
use backup_api::json::Value;
use backup_api::known::{Known, KnownResource, KnownVault};
use backup_api::list::Content;
use backup_api::rules::resource::MOST;
use backup_api::tables::{Input, Operation as Table, Values};
use backup_api::{Operation, Problem};

use super::{Fit, carried, judged, line, look, named, not_twice, sorted, vaults};
use crate::forms::resources_add as resources_add_form;
use crate::list::{Act, At, List, RowAction};
use crate::pages::parts::kept;
use crate::pages::{backups, resources::UNFIT};
use crate::places::Place;
use crate::queue::{Fill, Granted, Item, Plan, Sought, Then, Work};
use crate::route::Route;
use crate::shared::name_or;
use crate::text::vault::Backups;
use crate::text::{actions as words, size};
use crate::ui::IconName;
use crate::work::Console;

const OPEN: RowAction = RowAction {
    label: words::OPEN,
    icon: IconName::Server,
    info: &ProtectableShow::INFO,
    unfit: |at| page(at).is_none().then(|| words::no_page().to_owned()),
    act: Act::Go(|at| page(at).map_or_else(Route::default, |place| place.of(at.id().to_owned()))),
};
const BACK_UP: RowAction = RowAction {
    label: words::BACK_UP,
    icon: IconName::Backup,
    info: &checkpoint_create::INFO,
    unfit: |at| saved(at).err(),
    act: Act::Ask(back_up),
};
const ASSOCIATE: RowAction = RowAction {
    label: words::ASSOCIATE,
    icon: IconName::Vault,
    info: &resources_add::INFO,
    unfit: |at| joins(at).err(),
    act: Act::Ask(associate),
};
const TAKE_OUT: RowAction = RowAction {
    label: words::REMOVE,
    icon: IconName::Close,
    info: &resources_remove::INFO,
    unfit: |at| leaves(at).err(),
    act: Act::Ask(remove),
};

/// The actions.
pub(in crate::pages) static ACTIONS: [RowAction; 4] = [OPEN, BACK_UP, ASSOCIATE, TAKE_OUT];
/// The actions on what is in a vault.
pub(in crate::pages) static OF_VAULT: [RowAction; 3] = [OPEN, BACK_UP, TAKE_OUT];

/// Taking resources out of their vaults.
pub(super) static REMOVE: Work = Work {
    info: &resources_remove::INFO,
    fits: Value::is_object,
    granted: |item, answer| match ResourcesRemoved::takes(answer, &item.sought.id) {
        Some(true) => Granted::Going,
        Some(false) => Granted::Not(words::not_taken().to_owned()),
        None => Granted::Unsaid,
    },
    look: Some(look::removed),
    explain: None,
    title: words::remove_many,
    done: words::removed,
    one: words::ONE_REMOVED,
    gone: None,
    file: "removed-resources",
};

/// The page of a row; those of some kinds have none.
fn page(at: &At<'_>) -> Option<Place> {
    Place::of_resource(&type_of(at))
}

/// The type of a row as the service names it: where rows are of several, it stands in them, and one that was not sent is none.
fn type_of(at: &At<'_>) -> String {
    match at.other("type").text() {
        "" if at.list.spec.column("type").is_none() => type_for(kind(at.list)).unwrap_or_default().to_owned(),
        sent => sent.to_owned(),
    }
}

/// The kind of a list's rows, as the service names it in addresses.
fn kind(list: List) -> &'static str {
    match list.spec.tab {
        "" => "server",
        kind => kind,
    }
}

/// What a list says of a row, for the rules.
fn seen(at: &At<'_>) -> KnownResource {
    let text = |key| at.other(key).text().to_owned();
    let sent = |key| Some(text(key)).filter(|said| !said.is_empty());
    let (code, refused) = (sent("code"), at.other("protection").text() == UNFIT);
    let vault = Vault { id: text("vault"), name: text("vault_name"), ..Vault::default() };
    KnownResource::from(&Protectable {
        id: at.id().to_owned(),
        name: text("name"),
        kind: type_of(at),
        status: text("state"),
        // A code is sent where it is refused, also of what is in a vault.
        can_be_backed_up: (refused || code.is_some()).then_some(false),
        code,
        reason: sent("reason"),
        vault: Some(Box::new(vault)).filter(|vault| vault.named()),
        ..Protectable::default()
    })
}

/// The vault that it is in, and what that says of it, as far as vaults were read. Tracks them.
fn vault_of(at: &At<'_>) -> Option<(KnownVault, Option<VaultResource>)> {
    let id = at.other("vault").text();
    at.list.console.cache.vaults.value.with(|vaults| {
        let vault = vaults.as_ref()?.iter().find(|vault| ids::same(&vault.id, id))?;
        let held = vault.resources.iter().find(|held| ids::same(&held.id, at.id()));
        Some((holding(vault, held), held.cloned()))
    })
}

/// Where a vault does not name what says that it is in it, one of the two was read earlier: nothing is known of it there.
fn holding(vault: &Vault, held: Option<&VaultResource>) -> KnownVault {
    KnownVault { resources: held.map(|held| vec![held.into()]), ..KnownVault::head(vault) }
}

/// What the rule of an operation has found of a row. The vault is that of the row.
fn found(at: &At<'_>, table: &'static Table, vault: Option<KnownVault>) -> Vec<Problem> {
    let own = seen(at);
    let row = Values::new().text_at("id", at.id()).text_at("type", own.kind.clone());
    let values = Values::new().text_at("vault", at.other("vault").text()).with("resources", Input::Rows(vec![row]));
    let known = Known { vault, resources: vec![own], ..Known::default() };
    table.problems(&values, &known, at.list.console.client.sessions.profile())
}

/// It is in no vault, so nothing can be backed up or taken out.
fn in_vault(at: &At<'_>) -> Result<(), String> {
    match at.other("vault") {
        Content::Text(id) if !id.is_empty() => Ok(()),
        Content::Unreadable(_) => Err(words::vault_not_said().to_owned()),
        _ => Err(words::in_no_vault().to_owned()),
    }
}

/// Why it can't be backed up now; else what speaks against it.
fn saved(at: &At<'_>) -> Result<Option<String>, String> {
    in_vault(at)?;
    judged(&found(at, &CHECKPOINT_CREATE, vault_of(at).map(|(vault, _)| vault)))
}

/// Why it can't join a vault; else what speaks against it. Which vault is chosen later.
fn joins(at: &At<'_>) -> Result<Option<String>, String> {
    let mut found = found(at, &RESOURCES_ADD, None);
    found.retain(|found| found.rule != "path.id");
    judged(&found)
}

/// Why it can't be taken out of its vault; else what speaks against it.
fn leaves(at: &At<'_>) -> Result<Option<String>, String> {
    in_vault(at)?;
    judged(&found(at, &RESOURCES_REMOVE, vault_of(at).map(|(vault, _)| vault)))
}

/// A row with the vault that it is in.
fn in_line(at: &At<'_>) -> String {
    let (vault, id) = (at.other("vault_name").text(), at.other("vault").text());
    line([named(at), if vault.is_empty() { id } else { vault }.to_owned()])
}

/// One restore point for each vault, of those that were chosen.
fn back_up(list: List, ids: &[String]) -> Plan {
    let scope = list.console.client.sessions.scope();
    let open = carried(list.console, &vaults::BACK_UP, vaults::asked);
    let whole = carried(list.console, &vaults::BACK_UP, vaults::whole);
    let found = sorted(list, ids, named, |at| {
        let vault = at.other("vault").text().to_owned();
        not_twice(&open, at.id()).and_then(|()| not_twice(&whole, &vault))?;
        let warned = saved(at)?;
        let what = (vault, name_or(at.other("vault_name").text()), at.id().to_owned());
        Ok(Fit { what, line: in_line(at), warned })
    });
    let count = found.fit.len();
    let mut vaults: Vec<(String, String, Vec<Values>)> = Vec::new();
    for (vault, named, id) in found.fit {
        let row = Values::new().text_at("id", id);
        match vaults.iter_mut().find(|(of, ..)| *of == vault) {
            Some((.., rows)) => rows.push(row),
            None => vaults.push((vault, named, vec![row])),
        }
    }
    let names: Vec<String> = vaults.iter().map(|(_, named, _)| named.clone()).collect();
    let notes = vec![words::back_up_in(vaults.len(), &words::named(&names))];
    let item = |(vault, named, rows): (String, String, Vec<Values>)| {
        let name = words::of_vault(&named, rows.len());
        vaults::point(&scope, &vault, name, rows)
    };
    Plan {
        title: words::back_up_resources_title(count),
        unfit: found.unfit,
        fit: found.rows,
        warned: found.warned,
        notes,
        warnings: Vec::new(),
        typed: None,
        label: words::back_up_resources(count),
        then: Then::Carry(&vaults::BACK_UP, Rc::new(vaults.into_iter().map(item).collect())),
    }
}

/// The form, with those that fit filled in: in rounds where they are more than a request takes.
fn associate(list: List, ids: &[String]) -> Plan {
    let found = sorted(list, ids, named, |at| {
        let warned = joins(at)?;
        Ok(Fit { what: Values::new().text_at("id", at.id()), line: named(at), warned })
    });
    let count = found.fit.len();
    let rounds = count.div_ceil(MOST);
    let values = resources_add_form::filled(kind(list), found.fit);
    let fill = Fill { form: resources_add::INFO.id, place: Place::ResourcesAdd, values };
    Plan {
        title: words::associate_title(count),
        unfit: found.unfit,
        fit: found.rows,
        warned: found.warned,
        notes: vec![match rounds {
            ..2 => words::associate_note(count),
            rounds => words::associate_rounds(MOST, rounds),
        }],
        warnings: Vec::new(),
        typed: None,
        label: words::associate_next().to_owned(),
        then: Then::Fill(Rc::new(fill)),
    }
}

/// How many backups are listed of resources in their vaults, where the list of backups was read and came whole.
struct Listed(Option<HashMap<(String, String), usize>>);

impl Listed {
    /// Tracks the list.
    fn read(console: Console) -> Self {
        let rows = kept(console, &backups::LIST);
        Self(rows.whole().then(|| {
            rows.with(|store| {
                let columns = ["resource", "vault"].map(|key| store.column(key).unwrap_or_default());
                let mut counts = HashMap::new();
                for row in 0..store.len() {
                    let [resource, vault] = columns.map(|column| ids::key(store.cell(row, column).text()));
                    *counts.entry((resource, vault)).or_default() += 1;
                }
                counts
            })
        }))
    }

    /// Of one in a vault.
    fn of(&self, resource: &str, vault: &str) -> Option<usize> {
        let counts = self.0.as_ref()?;
        Some(counts.get(&(ids::key(resource), ids::key(vault))).copied().unwrap_or_default())
    }
}

/// How many backups go with one, and how large they are, where nobody says otherwise.
fn goes(held: &VaultResource, listed: Option<usize>) -> Option<(i64, i64)> {
    let backups = Backups { listed, counted: held.backup_count, used_mb: held.backup_size };
    let count = backups.agreed()?;
    Some((count, if count == 0 { 0 } else { held.backup_size? }))
}

/// Out of their vaults, with all their backups.
fn remove(list: List, ids: &[String]) -> Plan {
    let console = list.console;
    let scope = console.client.sessions.scope();
    let open = carried(console, &REMOVE, |item| Some(item.sought.id.clone()));
    let listed = Listed::read(console);
    let found = sorted(list, ids, named, |at| {
        not_twice(&open, at.id())?;
        let warned = leaves(at)?;
        let vault = at.other("vault").text();
        let rows = Input::Rows(vec![Values::new().text_at("id", at.id())]);
        let request = RESOURCES_REMOVE.request(&Values::new().text_at("vault", vault).with("resources", rows), &scope);
        let sought = Sought::new(at.id(), vault, false);
        let held = vault_of(at).and_then(|(_, held)| held);
        let said = held.and_then(|held| goes(&held, listed.of(at.id(), vault)));
        Ok(Fit { what: (Item::new(sought, named(at), request), said), line: in_line(at), warned })
    });
    let (typed, count) = (found.typed(), found.fit.len());
    let known: Vec<(i64, i64)> = found.fit.iter().filter_map(|(_, said)| *said).collect();
    let unknown = count - known.len();
    let backups: i64 = known.iter().map(|(backups, _)| backups).sum();
    let taken = size::mb(known.iter().map(|(_, mb)| mb).sum());
    // That there are none is said of all of them alone.
    let gone = (!known.is_empty() && (backups > 0 || unknown == 0)).then(|| words::removal_gone(backups, &taken));
    let unsaid = (unknown > 0).then(|| words::removal_unknown(unknown));
    Plan {
        title: words::remove_title(count),
        unfit: found.unfit,
        fit: found.rows,
        warned: found.warned,
        notes: [gone, unsaid].into_iter().flatten().collect(),
        warnings: Vec::new(),
        typed,
        label: words::remove_many(count),
        then: Then::Carry(&REMOVE, Rc::new(found.fit.into_iter().map(|(item, _)| item).collect())),
    }
}

/// Why a resource can't be taken out of a vault, by the rule of the operation.
pub(in crate::pages) fn unremovable(console: Console, vault: &Vault, id: &str) -> Option<String> {
    let known = Known { vault: Some(KnownVault::head(vault)), ..Known::default() };
    let rows = Input::Rows(vec![Values::new().text_at("id", id)]);
    let values = Values::new().text_at("vault", vault.id.clone()).with("resources", rows);
    judged(&RESOURCES_REMOVE.problems(&values, &known, console.client.sessions.profile())).err()
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::{Billing, Vault, VaultResource};
    use backup_api::cbr::resources_remove::RESOURCES_REMOVE;
    use backup_api::known::Known;
    use backup_api::profile;
    use backup_api::tables::{Input, Values};

    use super::{goes, holding, judged};

    fn held(backup_count: Option<i64>, backup_size: Option<i64>) -> VaultResource {
        let id = "e8cc6bfd-d324-4b88-9109-9fb0ba70676f".to_owned();
        VaultResource { id, backup_count, backup_size, ..VaultResource::default() }
    }

    #[test]
    fn no_backups_go_only_where_the_list_of_backups_says_so_too() {
        assert_eq!(goes(&held(Some(0), Some(0)), None), None, "one source");
        assert_eq!(goes(&held(Some(0), Some(0)), Some(0)), Some((0, 0)));
        assert_eq!(goes(&held(Some(2), Some(8)), None), Some((2, 8)));
        assert_eq!(goes(&held(Some(2), Some(8)), Some(1)), None, "they disagree");
        assert_eq!(goes(&held(Some(2), None), Some(3)), None, "its size is not said");
    }

    #[test]
    fn the_rule_judges_by_what_the_vault_says_of_one() {
        let id = held(None, None).id;
        let found = |status: &str, locked: Option<bool>, of: Option<&VaultResource>| {
            let billing = Billing { status: status.to_owned(), ..Billing::default() };
            let vault = Vault { id: id.clone(), billing, locked, ..Vault::default() };
            let known = Known { vault: Some(holding(&vault, of)), ..Known::default() };
            let rows = Input::Rows(vec![Values::new().text_at("id", id.clone())]);
            let values = Values::new().text_at("vault", id.clone()).with("resources", rows);
            judged(&RESOURCES_REMOVE.problems(&values, &known, &profile::OTC))
        };
        let busy = VaultResource { protect_status: "protecting".to_owned(), ..held(None, None) };
        assert_eq!(found("available", Some(false), Some(&held(None, None))), Ok(None));
        assert_eq!(found("available", None, None), Ok(None), "read before it joined");
        assert!(found("available", None, Some(&busy)).is_ok_and(|warned| warned.is_some()));
        assert!(found("deleting", None, None).is_err());
        assert!(found("available", Some(true), None).is_err());
    }
}

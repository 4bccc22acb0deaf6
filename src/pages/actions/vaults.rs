//! What can be done with vaults.

use std::rc::Rc;

use backup_api::cbr::checkpoint_create::{self, CHECKPOINT_CREATE};
use backup_api::cbr::model::Checkpoint;
use backup_api::cbr::vault_delete::VAULT_DELETE;
use backup_api::cbr::{VaultDelete, VaultShow, vault_update};
use backup_api::ids;
use backup_api::json::{Read, Value};
use backup_api::known::{Known, KnownVault};
use backup_api::reply::One;
use backup_api::tables::{Input, Values};
use backup_api::{Operation, Phase, Scope, phase};

use super::{Fit, carried, judged, line, look, named, not_twice, sorted};
use crate::list::{Act, At, List, RowAction};
use crate::pages::parts::kept;
use crate::pages::vaults::LIST;
use crate::places::Place;
use crate::queue::{Granted, Item, More, Plan, Sought, Then, Work};
use crate::shared::why_refused;
use crate::text::{self, actions as words, choose, size, vaults};
use crate::ui::IconName;
use crate::work::Console;

/// The actions.
pub(in crate::pages) static ACTIONS: [RowAction; 4] = [
    RowAction {
        label: words::OPEN,
        icon: IconName::Vault,
        info: &VaultShow::INFO,
        unfit: |_| None,
        act: Act::Go(|at| Place::Vault.of(at.id().to_owned())),
    },
    RowAction {
        label: words::BACK_UP,
        icon: IconName::Backup,
        info: &checkpoint_create::INFO,
        unfit: |at| ready(at).err(),
        act: Act::Ask(back_up),
    },
    RowAction {
        label: words::CHANGE,
        icon: IconName::Edit,
        info: &vault_update::INFO,
        unfit: |_| None,
        act: Act::Go(|at| Place::VaultUpdate.of(at.id().to_owned())),
    },
    RowAction {
        label: words::DELETE,
        icon: IconName::Trash,
        info: &VaultDelete::INFO,
        unfit: |at| undeletable(at.list.console, at.id(), at.other("state").text()),
        act: Act::Ask(delete),
    },
];

/// Deleting vaults.
pub(super) static DELETE: Work = Work {
    info: &VaultDelete::INFO,
    fits: <()>::fits,
    granted: |_, _| Granted::Going,
    look: Some(look::emptied),
    explain: None,
    title: words::delete_vaults,
    done: words::deleted,
    one: words::ONE_DELETED,
    gone: Some(|console, ids| kept(console, &LIST).forget(ids)),
    file: "deleted-vaults",
};

/// Creating restore points.
pub(super) static BACK_UP: Work = Work {
    info: &checkpoint_create::INFO,
    fits: One::<Checkpoint>::fits,
    granted: begun,
    look: Some(look::begun),
    explain: None,
    title: words::back_up_vaults,
    done: words::begun,
    one: words::ONE_BEGUN,
    gone: None,
    file: "restore-points",
};

/// What an answer grants: a restore point, perhaps without some that were asked for.
fn begun(item: &Item, answer: &Value) -> Granted {
    let point = One::<Checkpoint>::read(answer).item;
    if point.id.is_empty() {
        return Granted::Unsaid;
    }
    let skipped = words::told_skipped(point.skipped().iter().map(|skipped| {
        let why =
            why_refused(skipped.code.as_deref().unwrap_or_default(), skipped.reason.as_deref().unwrap_or_default());
        (if skipped.name.is_empty() { skipped.id.clone() } else { skipped.name.clone() }, why)
    }));
    let said = [Some(skipped).filter(|said| !said.is_empty()), untold(item, &point)];
    let text = said.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let place = Some(Place::RestorePoint.of(point.id.clone()));
    Granted::Held(point.id, More { text, place })
}

/// What an answer does not tell of what was asked for: of some neither that they are backed up nor that they are skipped.
fn untold(item: &Item, point: &Checkpoint) -> Option<String> {
    let Some(vault) = &point.vault else { return Some(words::begun_unsaid().to_owned()) };
    let told = |id: &str| {
        vault.resources.iter().any(|held| ids::same(&held.id, id))
            || vault.skipped.iter().any(|skipped| ids::same(&skipped.id, id))
    };
    let asked = asked(item);
    let missing = asked.iter().filter(|id| !told(id)).count();
    let none = asked.is_empty() && vault.resources.is_empty() && vault.skipped.is_empty();
    match missing {
        0 => none.then(|| words::begun_unsaid().to_owned()),
        missing => Some(words::missing(missing)),
    }
}

/// A restore point of a vault; of some of its resources, or of all.
pub(super) fn point(scope: &Scope, vault: &str, name: String, resources: Vec<Values>) -> Item {
    let values = Values::new().text_at("vault", vault);
    let parts = resources.iter().map(|row| row.text("id").to_owned()).collect();
    let values = if resources.is_empty() { values } else { values.with("resources", Input::Rows(resources)) };
    Item::new(Sought::new(vault, vault, false).with(parts), name, CHECKPOINT_CREATE.request(&values, scope))
}

/// The resources that a request backs up; none where it is the whole vault.
pub(super) fn asked(item: &Item) -> Vec<String> {
    item.sought.parts.clone()
}

/// The vault that a request backs up as a whole, where it does.
pub(super) fn whole(item: &Item) -> Option<String> {
    asked(item).is_empty().then(|| item.sought.id.clone())
}

/// Why a vault can't be backed up now, by the rule of the operation; else what speaks against it. An empty one has nothing
/// to back up.
fn ready(at: &At<'_>) -> Result<Option<String>, String> {
    let text = |key| at.other(key).text().to_owned();
    let vault = KnownVault { state: text("state"), protect_type: text("protect_type"), ..KnownVault::default() };
    let warned = takes(at.list.console, at.id(), vault)?;
    match at.other("resources").number() {
        Some(0) => Err(words::empty_vault().to_owned()),
        _ => Ok(warned),
    }
}

fn takes(console: Console, id: &str, vault: KnownVault) -> Result<Option<String>, String> {
    let (values, known) = (Values::new().text_at("vault", id), Known { vault: Some(vault), ..Known::default() });
    judged(&CHECKPOINT_CREATE.problems(&values, &known, console.client.sessions.profile()))
}

/// Why a vault can't be deleted, by the rule of the operation.
pub(in crate::pages) fn undeletable(console: Console, id: &str, state: &str) -> Option<String> {
    let vault = KnownVault { state: state.to_owned(), ..KnownVault::default() };
    let known = Known { vault: Some(vault), ..Known::default() };
    let found = VAULT_DELETE.problems(&Values::new().text_at("vault", id), &known, console.client.sessions.profile());
    found.first().map(|found| text::problem(found, ""))
}

fn back_up(list: List, ids: &[String]) -> Plan {
    let scope = list.console.client.sessions.scope();
    let open = carried(list.console, &BACK_UP, whole);
    let found = sorted(list, ids, named, |at| {
        not_twice(&open, at.id())?;
        let (warned, resources) = (ready(at)?, at.other("resources").number());
        let held = resources.map(words::of_resources).unwrap_or_default();
        let what = (point(&scope, at.id(), named(at), Vec::new()), resources);
        Ok(Fit { what, line: line([named(at), held]), warned })
    });
    let count = found.fit.len();
    let resources: Option<i64> = found.fit.iter().map(|(_, resources)| *resources).sum();
    Plan {
        title: words::back_up_vaults_title(count),
        unfit: found.unfit,
        fit: found.rows,
        warned: found.warned,
        notes: vec![resources.map_or_else(|| words::back_up_unread().to_owned(), words::back_up_note)],
        warnings: Vec::new(),
        typed: None,
        label: words::back_up_vaults(count),
        then: Then::Carry(&BACK_UP, Rc::new(found.fit.into_iter().map(|(item, _)| item).collect())),
    }
}

/// A vault that goes.
struct Going {
    item: Item,
    used: Option<i64>,
    resources: Option<i64>,
    locked: Option<String>,
}

/// What is used of vaults together, as far as they say: of none that says anything nothing is known.
fn used(sizes: &[Option<i64>]) -> String {
    match choose::known(sizes) {
        (_, unknown) if unknown > 0 && unknown == sizes.len() => vaults::use_unknown().to_owned(),
        (known, _) => size::mb(known),
    }
}

fn delete(list: List, ids: &[String]) -> Plan {
    let console = list.console;
    let scope = console.client.sessions.scope();
    let open = carried(console, &DELETE, |item| Some(item.sought.id.clone()));
    let found = sorted(list, ids, named, |at| {
        not_twice(&open, at.id())?;
        if let Some(why) = undeletable(console, at.id(), at.other("state").text()) {
            return Err(why);
        }
        let request = VaultDelete { vault_id: at.id().to_owned() }.request(&scope);
        let sought = Sought::new(at.id(), at.id(), phase::vault(at.other("state").text()) == Phase::Bad);
        let used = at.other("used").number();
        let what = Going {
            item: Item::new(sought, named(at), request),
            used,
            resources: at.other("resources").number(),
            locked: (at.other("locked").flag() == Some(true)).then(|| named(at)),
        };
        Ok(Fit { what, line: line([named(at), used.map(size::mb).unwrap_or_default()]), warned: None })
    });
    let typed = found.typed();
    let all = found.fit;
    let count = all.len();
    let sizes: Vec<Option<i64>> = all.iter().map(|vault| vault.used).collect();
    let used = used(&sizes);
    let resources: Option<i64> = all.iter().map(|vault| vault.resources).sum();
    let unsaid = (sizes.contains(&None) && sizes.iter().any(Option::is_some)).then(|| words::size_partly().to_owned());
    let locked: Vec<String> = all.iter().filter_map(|vault| vault.locked.clone()).collect();
    let locked = (!locked.is_empty()).then(|| words::locked_vaults(&words::named(&locked)));
    let notes = [
        Some(words::vaults_gone(count, &used)),
        unsaid,
        Some(resources.map_or_else(|| words::resources_unread().to_owned(), words::resources_stay)),
    ];
    Plan {
        title: words::delete_vaults_title(count),
        unfit: found.unfit,
        fit: found.rows,
        warned: found.warned,
        notes: notes.into_iter().flatten().collect(),
        warnings: locked.into_iter().collect(),
        typed,
        label: words::delete_vaults(count),
        then: Then::Carry(&DELETE, Rc::new(all.into_iter().map(|vault| vault.item).collect())),
    }
}

#[cfg(test)]
mod tests {
    use backup_api::Scope;
    use backup_api::json;
    use backup_api::json::Value;
    use backup_api::tables::Values;

    use super::{Granted, asked, begun, point, used, whole, words};

    #[test]
    fn what_no_vault_says_of_its_use_is_not_zero() {
        let said = [&[None, None][..], &[Some(0), None], &[Some(2048), None], &[Some(0)]].map(used);
        assert_eq!(said, ["use not said", "0\u{a0}GB", "2\u{a0}GB", "0\u{a0}GB"]);
    }

    #[test]
    fn what_an_answer_leaves_out_is_said_and_none_is_a_restore_point_without_its_id() {
        let rows = |ids: &[&str]| ids.iter().map(|id| Values::new().text_at("id", *id)).collect();
        let ids = |ids: &[&str]| {
            let row = |id: &&str| json!({ "id": *id, "name": *id, "reason": "It is busy." });
            Value::from(ids.iter().map(row).collect::<Vec<_>>())
        };
        let said = |asked: &[&str], vault: Value| {
            let item = point(&Scope::default(), "v", "n".to_owned(), rows(asked));
            match begun(&item, &json!({ "checkpoint": { "id": "run", "vault": vault } })) {
                Granted::Held(id, more) if id == "run" && more.place.is_some() => more.text,
                other => format!("{other:?}"),
            }
        };
        let vault =
            |held: &[&str], skipped: &[&str]| json!({ "resources": ids(held), "skipped_resources": ids(skipped) });
        assert_eq!(said(&["a", "b"], vault(&["b", "a"], &[])), "");
        assert_eq!(said(&["a", "b", "c"], vault(&["a"], &[])), words::missing(2));
        let both = ["1 resource was skipped: b (It is busy)", &words::missing(1)].join(" · ");
        assert_eq!(said(&["a", "b", "c"], vault(&["a"], &["b"])), both);
        assert_eq!(said(&[], vault(&["a"], &[])), "");
        let two = "2 resources were skipped: b (It is busy), c (It is busy)";
        assert_eq!(said(&[], vault(&["a"], &["b", "c"])), two);
        for untold in [vault(&[], &[]), json!(null)] {
            assert_eq!(said(&[], untold), words::begun_unsaid());
        }
        let item = point(&Scope::default(), "v", String::new(), Vec::new());
        assert_eq!(begun(&item, &json!({})), Granted::Unsaid);
    }

    #[test]
    fn a_request_tells_whether_it_backs_up_all_or_which() {
        let rows = vec![Values::new().text_at("id", "a"), Values::new().text_at("id", "b")];
        let some = point(&Scope::default(), "v", String::new(), rows);
        let all = point(&Scope::default(), "v", String::new(), Vec::new());
        assert_eq!((asked(&some), whole(&some)), (vec!["a".to_owned(), "b".to_owned()], None));
        assert_eq!((asked(&all), whole(&all)), (Vec::new(), Some("v".to_owned())));
        assert!(all.request.body.is_some_and(|body| body == json!({ "checkpoint": { "vault_id": "v" } })));
    }
}

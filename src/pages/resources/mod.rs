//! Servers, disks and file systems, and whether they are in a vault.

mod cover;

use crate::dom::prelude::*;
use backup_api::cbr::ProtectableList;
use backup_api::cbr::model::Protectable;
use backup_api::cbr::object::PROTECTABLE;
use backup_api::{Operation, Request, Scope, phase};

use super::actions::resources::ACTIONS;
use super::parts::{Listed, listed_tabs};
use crate::forms::AppContext;
use crate::list::{At, Column, Filter, ListSpec, Source, cells};
use crate::places::Place;
use crate::text::{Key, lists, resources as words, shell, status, vault_create as kinds};
use crate::ui::IconName;

pub(super) use cover::{OPEN, UNFIT, protection, standing_of};

type Asked = fn(&Scope, i64, Option<i64>) -> Request;

fn ask(kind: &str, scope: &Scope, limit: i64, offset: Option<i64>) -> Request {
    let protectable_type = kind.to_owned();
    ProtectableList { protectable_type, limit: Some(limit), offset, ..ProtectableList::default() }.request(scope)
}

const fn list(
    (name, tab, caption): (&'static str, &'static str, Key),
    page: Asked,
    counted: fn(usize) -> String,
    columns: &'static [Column],
) -> ListSpec {
    ListSpec {
        name,
        tab,
        place: Place::Resources,
        source: Source::of::<Protectable>(&PROTECTABLE, 50, page),
        columns,
        filters: &[
            Filter { key: "protection", label: words::PROTECTION, any, word: cover::word },
            Filter { key: "state", label: words::STATE, any: lists::any_state, word: status::word },
        ],
        range: "",
        sort: "name",
        caption,
        search: words::SEARCH,
        id: words::ID_NAME,
        counted,
    }
}

const fn name(cell: fn(&At<'_>) -> AnyView) -> Column {
    Column::of("name", words::NAME, 0, 170, cell).growing(3).searched()
}
const STATE: Column = Column::of("state", words::STATE, 1, 110, |at| cells::state(at, phase::instance)).fixed();
const COVER: Column = Column::of("protection", words::PROTECTION, 2, 180, cover::cell).worded(cover::cover).growing(3);
const VAULT: Column = Column::of("vault_name", words::VAULT, 3, 120, cells::named_vault)
    .worded(|row| cover::of_vault("name", row))
    .growing(2);
const VAULT_ID: Column = Column::kept("vault", words::VAULT_ID).worded(|row| cover::of_vault("id", row));
const PARTS: Column = Column::of("children", words::DISKS_LABEL, 6, 80, cells::count).number();
const SIZE: Column = Column::of("size", words::SIZE, 4, 90, cells::gigabytes).number();
const ZONE: Column = Column::of("zone", words::ZONE, 5, 90, cells::text).fixed();
const ID: Column = Column::of("id", words::ID_NAME, 7, 120, cells::id).fixed();
const CODE: Column = Column::kept("code", words::CODE);
const REASON: Column = Column::kept("reason", words::REASON);

static SERVERS: ListSpec = list(
    ("servers", "", kinds::OBJECT_TYPE_SERVER),
    |scope, limit, offset| ask("server", scope, limit, offset),
    |count| words::counted("server", count),
    &[name(|at| cells::named(at, Place::Server)), STATE, COVER, VAULT, PARTS, SIZE, ZONE, ID, VAULT_ID, CODE, REASON],
);
static DISKS: ListSpec = list(
    ("disks", "disk", kinds::OBJECT_TYPE_DISK),
    |scope, limit, offset| ask("disk", scope, limit, offset),
    |count| words::counted("disk", count),
    &[name(|at| cells::named(at, Place::Disk)), STATE, COVER, VAULT, SIZE, ZONE, ID, VAULT_ID, CODE, REASON],
);
static FILE_SYSTEMS: ListSpec = list(
    ("file-systems", "turbo", kinds::OBJECT_TYPE_TURBO),
    |scope, limit, offset| ask("turbo", scope, limit, offset),
    |count| words::counted("turbo", count),
    &[name(|at| cells::named(at, Place::FileSystem)), STATE, COVER, VAULT, SIZE, ZONE, ID, VAULT_ID, CODE, REASON],
);

/// The lists, one a kind.
pub(super) static LISTS: [&ListSpec; 3] = [&SERVERS, &DISKS, &FILE_SYSTEMS];

fn any(count: usize) -> String {
    lists::entry(words::any(), count)
}

pub(super) fn view(context: AppContext) -> AnyView {
    let of = |spec: &'static ListSpec, what, note, none| {
        let page = Listed::of(spec, [spec.caption, words::LEAD, what], (IconName::Server, [none, words::EMPTY_NOTE]));
        Listed { note, create: Some((Place::ResourcesAdd, words::ASSOCIATE)), ..page }
    };
    let all = vec![
        of(&SERVERS, words::WHAT_SERVERS, None, words::EMPTY_SERVERS),
        of(&DISKS, words::WHAT_DISKS, Some(words::DISKS_NOTE), words::EMPTY_DISKS),
        of(&FILE_SYSTEMS, words::WHAT_FILE_SYSTEMS, None, words::EMPTY_FILE_SYSTEMS),
    ];
    // For what is removed from a vault, and how much goes with it.
    context.console.cache.want_vaults(context.console);
    listed_tabs(context, shell::RESOURCES, words::KINDS, all, &ACTIONS)
}

//! Servers, disks and file systems, and whether they are in a vault.

mod columns;
mod cover;

use crate::dom::prelude::*;
use backup_api::cbr::ProtectableList;
use backup_api::cbr::model::Protectable;
use backup_api::cbr::object::PROTECTABLE;
use backup_api::{Operation, Request, Scope};

use super::actions::resources::ACTIONS;
use super::parts::{Listed, listed_tabs};
use crate::forms::AppContext;
use crate::list::{Column, Filter, ListSpec, Source, cells};
use crate::places::Place;
use crate::text::{Key, lists, resources as words, shell, vault_create as kinds};
use crate::ui::IconName;
use columns::{CODE, COVER, ID, PARTS, REASON, SIZE, STATE, VAULT, VAULT_ID, ZONE, name};

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
            Filter {
                key: "protection",
                label: words::PROTECTION,
                any: |count| lists::entry(words::any(), count),
                word: cover::word,
            },
            Filter::STATE,
        ],
        range: "",
        sort: "name",
        caption,
        search: words::SEARCH,
        id: words::ID_NAME,
        counted,
    }
}

static SERVERS: ListSpec = list(
    ("servers", "", kinds::OBJECT_TYPE_SERVER),
    |scope, limit, offset| ask("server", scope, limit, offset),
    |count| words::counted("server", count),
    &[
        name(170, |at| cells::named(at, Place::Server)),
        STATE,
        COVER,
        VAULT,
        PARTS,
        SIZE,
        ZONE,
        ID,
        VAULT_ID,
        CODE,
        REASON,
    ],
);
static DISKS: ListSpec = list(
    ("disks", "disk", kinds::OBJECT_TYPE_DISK),
    |scope, limit, offset| ask("disk", scope, limit, offset),
    |count| words::counted("disk", count),
    &[name(220, |at| cells::named(at, Place::Disk)), STATE, COVER, VAULT, SIZE, ZONE, ID, VAULT_ID, CODE, REASON],
);
static FILE_SYSTEMS: ListSpec = list(
    ("file-systems", "turbo", kinds::OBJECT_TYPE_TURBO),
    |scope, limit, offset| ask("turbo", scope, limit, offset),
    |count| words::counted("turbo", count),
    &[name(170, |at| cells::named(at, Place::FileSystem)), STATE, COVER, VAULT, SIZE, ZONE, ID, VAULT_ID, CODE, REASON],
);

/// The lists, one a kind.
pub(super) static LISTS: [&ListSpec; 3] = [&SERVERS, &DISKS, &FILE_SYSTEMS];

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

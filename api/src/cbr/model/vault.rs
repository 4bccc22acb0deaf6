//! A vault as the service describes it.

use crate::ids;
use crate::json::{self, Read, Reading, Unread, Value};
use crate::phase::{self, Phase};
use crate::reply::Row;
use crate::time::Time;

/// A container with a bought capacity and one type of object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vault {
    /// UUID.
    pub id: String,
    /// Its name; not unique.
    pub name: String,
    /// What a person wrote about it.
    pub description: Option<String>,
    /// The resources associated with it.
    pub resources: Vec<VaultResource>,
    /// Which kind of object, as an id.
    pub provider_id: Option<String>,
    /// When it was made.
    pub created_at: Option<Time>,
    /// Owner: 32 hexadecimal digits.
    pub project_id: Option<String>,
    /// `0` is the default enterprise project.
    pub enterprise_project_id: Option<String>,
    /// Whether matching resources are associated by themselves.
    pub auto_bind: Option<bool>,
    /// Tags that such resources must have.
    pub bind_tags: Vec<ReadTag>,
    /// Something was sent in the place of those tags that is no list of them.
    pub bind_unread: bool,
    /// Who made it.
    pub user_id: Option<String>,
    /// Size, use, kind and charging.
    pub billing: Billing,
    /// Its tags.
    pub tags: Vec<ReadTag>,
    /// Whether it grows by itself when full.
    pub auto_expand: Option<bool>,
    /// Backup locking: can never be switched off again.
    pub locked: Option<bool>,
    /// Whether errors are notified (Huawei Cloud).
    pub notify: Option<bool>,
    /// Share of use from which a notification is sent, percent (Huawei Cloud).
    pub threshold: Option<i64>,
    /// Where it is kept (Huawei Cloud).
    pub availability_zone: Option<String>,
    /// Start of the names of automatic backups (Huawei Cloud).
    pub backup_name_prefix: Option<String>,
    /// Times and lists that could not be read.
    pub unread: Unread,
}

impl Vault {
    /// The resources that are still there: of those that are gone, backups remain.
    pub fn present(&self) -> impl Iterator<Item = &VaultResource> {
        self.resources.iter().filter(|held| !held.gone())
    }

    /// Whether it says all that it holds: a list, in which everything has an id.
    #[must_use]
    pub fn lists_all(&self) -> bool {
        self.unread.get("resources").is_none() && self.resources.iter().all(|held| !held.id.is_empty())
    }

    /// Whether it holds the resource `id`; nothing where that can't be told.
    #[must_use]
    pub fn holds(&self, id: &str) -> Option<bool> {
        let there = self.resources.iter().any(|held| ids::same(&held.id, id));
        (there || self.lists_all()).then_some(there)
    }

    /// How many backups its resources are said to have together; nothing where none of them says.
    #[must_use]
    pub fn backup_count(&self) -> Option<i64> {
        self.resources.iter().filter_map(|held| held.backup_count).reduce(i64::saturating_add)
    }

    /// What its state means.
    #[must_use]
    pub fn phase(&self) -> Phase {
        phase::vault(&self.billing.status)
    }

    /// Whether anything says which vault it is: a reply may hold an empty one in place of none.
    #[must_use]
    pub const fn named(&self) -> bool {
        !self.id.is_empty() || !self.name.is_empty()
    }
}

impl Row for Vault {
    const ONE: &'static str = "vault";
    const MANY: &'static str = "vaults";
}

impl Read for Vault {
    fn read(value: &Value) -> Self {
        let rules = json::object(value, "bind_rules").unwrap_or_default();
        Self {
            id: json::text_or_empty(value, "id"),
            name: json::text_or_empty(value, "name"),
            description: json::filled(value, "description"),
            resources: json::list(value, "resources"),
            provider_id: json::filled(value, "provider_id"),
            created_at: json::time(value, "created_at"),
            project_id: json::filled(value, "project_id"),
            enterprise_project_id: json::filled(value, "enterprise_project_id"),
            auto_bind: json::flag(value, "auto_bind"),
            bind_tags: json::list(&rules, "tags"),
            bind_unread: Reading::object(value, "bind_rules").is_unreadable() || no_list(&rules, "tags"),
            user_id: json::filled(value, "user_id"),
            billing: json::part(value, "billing").unwrap_or_default(),
            tags: json::list(value, "tags"),
            auto_expand: json::flag(value, "auto_expand"),
            locked: json::flag(value, "locked"),
            notify: json::flag(value, "smn_notify"),
            threshold: json::int(value, "threshold"),
            availability_zone: json::filled(value, "availability_zone"),
            backup_name_prefix: json::filled(value, "backup_name_prefix"),
            unread: Unread::times(value, &["created_at"]).and_lists(value, &["resources", "tags"]),
        }
    }
}

/// Size, use, kind and charging of a vault.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Billing {
    /// `available`, `lock`, `frozen`, `deleting`, `error`; empty where it was not sent.
    pub status: String,
    /// `server`, `disk`, `turbo`, …
    pub object_type: String,
    /// `backup`, `replication`, `hybrid`.
    pub protect_type: Option<String>,
    /// `crash_consistent`, `app_consistent`.
    pub consistent_level: Option<String>,
    /// `post_paid` or `pre_paid`.
    pub charging_mode: Option<String>,
    /// `public`, `hybrid`.
    pub cloud_type: Option<String>,
    /// Bought capacity, GB.
    pub size_gb: Option<i64>,
    /// Sum of the sizes of the associated resources, GB.
    pub allocated_gb: Option<i64>,
    /// What the backups take, **MB**: the one number here in another unit.
    pub used_mb: Option<i64>,
    /// The specification, such as `vault.backup.server.normal`.
    pub spec_code: Option<String>,
    /// Why it is frozen.
    pub frozen_scene: Option<String>,
    /// Order behind a pre-paid vault.
    pub order_id: Option<String>,
    /// Product behind a pre-paid vault.
    pub product_id: Option<String>,
    /// Bucket that holds the data.
    pub storage_unit: Option<String>,
    /// Kept in more than one zone (Huawei Cloud).
    pub multi_az: Option<bool>,
    /// Of `size`, `allocated` and `used`, those that were sent and are no such amounts.
    pub unread: Unread,
}

impl Billing {
    /// Share of the capacity that the backups take, percent, 0 to 100; absent without a size.
    ///
    /// 1024 MB to the GB; the documents leave open whether it is 1000.
    #[must_use]
    pub fn used_percent(&self) -> Option<i64> {
        let size = self.size_gb.filter(|size| *size > 0)?;
        Some((self.used_mb?.max(0).saturating_mul(100) / size.saturating_mul(1024)).min(100))
    }

    /// Share of the capacity that the associated resources would fill, percent; may exceed 100.
    #[must_use]
    pub fn allocated_percent(&self) -> Option<i64> {
        let size = self.size_gb.filter(|size| *size > 0)?;
        Some(self.allocated_gb?.max(0).saturating_mul(100) / size)
    }
}

impl Read for Billing {
    fn read(value: &Value) -> Self {
        let amount = |key| Reading::of(value, key, json::as_size);
        let unread = ["size", "allocated", "used"];
        Self {
            unread: unread.into_iter().fold(Unread::default(), |unread, key| unread.and(key, &amount(key))),
            status: json::text_or_empty(value, "status"),
            object_type: json::text_or_empty(value, "object_type"),
            protect_type: json::filled(value, "protect_type"),
            consistent_level: json::filled(value, "consistent_level"),
            charging_mode: json::filled(value, "charging_mode"),
            cloud_type: json::filled(value, "cloud_type"),
            size_gb: json::size(value, "size"),
            allocated_gb: json::size(value, "allocated"),
            used_mb: json::size(value, "used"),
            spec_code: json::filled(value, "spec_code"),
            frozen_scene: json::filled(value, "frozen_scene"),
            order_id: json::filled(value, "order_id"),
            product_id: json::filled(value, "product_id"),
            storage_unit: json::filled(value, "storage_unit"),
            multi_az: json::flag(value, "is_multi_az"),
        }
    }
}

/// A resource inside a vault.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VaultResource {
    /// Its id.
    pub id: String,
    /// `OS::Nova::Server`, …
    pub kind: String,
    /// The name that the service knows, which may differ from the one that was sent.
    pub name: String,
    /// `available`, `error`, `protecting`, `restoring`, `removing`, `deleted`; empty where it was not sent.
    pub protect_status: String,
    /// Its size, GB.
    pub size_gb: Option<i64>,
    /// Size of its backups; the documents name no unit here.
    pub backup_size: Option<i64>,
    /// How many backups it has.
    pub backup_count: Option<i64>,
    /// Disks that are left out.
    pub exclude_volumes: Vec<String>,
    /// The only disks that are in; empty where all are.
    pub include_volumes: Vec<String>,
    /// Something was sent in the place of those disks that is no list of them.
    pub disks_unread: bool,
    /// Associated by rule, not by hand (Huawei Cloud).
    pub auto_protect: Option<bool>,
}

impl VaultResource {
    /// What its state means.
    #[must_use]
    pub fn phase(&self) -> Phase {
        phase::resource(&self.protect_status)
    }

    /// Whether it is being taken out of its vault: other work with it says nothing of that.
    #[must_use]
    pub fn leaves(&self) -> bool {
        self.protect_status.trim().eq_ignore_ascii_case("removing")
    }

    /// Whether the resource itself is gone: its backups remain in the vault.
    #[must_use]
    pub fn gone(&self) -> bool {
        self.phase() == Phase::Gone
    }
}

impl Read for VaultResource {
    fn read(value: &Value) -> Self {
        let extra = json::object(value, "extra_info").unwrap_or_default();
        Self {
            id: json::text_or_empty(value, "id"),
            kind: json::text_or_empty(value, "type"),
            name: json::text_or_empty(value, "name"),
            protect_status: json::text_or_empty(value, "protect_status"),
            size_gb: json::size(value, "size").or_else(|| json::size(value, "resource_size")),
            backup_size: json::size(value, "backup_size"),
            backup_count: json::size(value, "backup_count"),
            exclude_volumes: json::texts(&extra, "exclude_volumes"),
            include_volumes: disks(&extra, "include_volumes"),
            disks_unread: Reading::object(value, "extra_info").is_unreadable()
                || ["exclude_volumes", "include_volumes"].into_iter().any(|key| no_list(&extra, key)),
            auto_protect: json::flag(value, "auto_protect"),
        }
    }
}

/// Whether something was sent where a list belongs that is none. Nothing sent means that there is nothing.
fn no_list(value: &Value, key: &str) -> bool {
    Reading::of(value, key, |found| found.as_array().map(|_| ())).is_unreadable()
}

/// Ids of disks: texts, or objects that have one.
fn disks(extra: &Value, key: &str) -> Vec<String> {
    json::rows(extra, key).iter().filter_map(|row| json::filled(row, "id").or_else(|| json::as_text(row))).collect()
}

/// A tag as a service sends it; one example comes without a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadTag {
    /// Its key.
    pub key: String,
    /// Its value, empty where there is none.
    pub value: String,
}

impl Read for ReadTag {
    fn read(value: &Value) -> Self {
        Self { key: json::text_or_empty(value, "key"), value: json::text_or_empty(value, "value") }
    }
}

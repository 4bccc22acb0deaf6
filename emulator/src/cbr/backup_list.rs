//! List backups.

use std::cmp::Ordering;
use std::collections::HashSet;

use serde_json::Value;

use super::find::moment;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::call::order::{Order, Ranked};
use crate::call::page::Page;
use crate::clock::Millis;
use crate::fleet::Fleet;
use crate::fleet::number::{self, Sort};
use crate::state::{Cloud, Row, Sought, Usage, Vault, rank};

/// What the rows can be sorted by.
const KEYS: [&str; 6] = ["created_at", "updated_at", "protected_at", "name", "status", "id"];

/// Filters that know only some values.
const CHOICES: [(&str, &[&str]); 2] =
    [("incremental", &["true", "false"]), ("member_status", &["pending", "accepted", "rejected"])];

/// The newest first; the disks of server backups only when their parent is asked for.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let page = Page::of(call)?;
    let order = Order::of(call, &KEYS)?;
    let tests = tests(cloud, call)?;
    let fits = |row: &Row<'_>| tests.iter().all(|test| test.passes(row));
    // The disks of a backup are a handful, and looked at one by one.
    let parts = call.filter("parent_id").map(|parent| cloud.backups.parts(parent));
    let mut rows = match &parts {
        Some(parts) => parts.iter().map(|part| Row::Kept(part)).filter(fits).collect(),
        None => cloud.backups.select(fits),
    };
    rows.reverse();
    let total = rows.len();
    order.apply_ranked(&mut rows, page.part(total));
    let rows = page.cut_at(call, rows, Row::is)?;
    let rows: Vec<Value> = rows.into_iter().map(|row| row.backup().json(&cloud.options.project_id)).collect();
    Ok(page.reply("backups", rows, total))
}

/// One condition of a query, read once for all rows.
enum Test<'a> {
    Statuses(Vec<&'a str>),
    Checkpoint(Sought<'a>),
    Vault(Sought<'a>),
    /// The vaults that are filled enough, by their ids, and those of fleets by their numbers.
    Vaults(HashSet<&'a str>, HashSet<u64>),
    Resource(Sought<'a>),
    ResourceName(Sought<'a>),
    ResourceType(&'a str),
    Zone(&'a str),
    Name(&'a str),
    Id(Sought<'a>),
    Incremental(bool),
    From(Millis),
    To(Millis),
    Nothing,
}

impl Test<'_> {
    fn passes(&self, row: &Row<'_>) -> bool {
        match self {
            Self::Statuses(names) => names.contains(&row.phase().name()),
            Self::Checkpoint(id) => row.is_by(id),
            Self::Vault(id) => row.is_in(id),
            Self::Vaults(ids, numbers) => match row {
                Row::Kept(backup) => ids.contains(backup.vault_id.as_str()),
                Row::Made(fleet, backup) => {
                    numbers.contains(&fleet.pack(Sort::Vault, Fleet::vault_of(fleet.server_of(*backup))))
                }
            },
            Self::Resource(id) => row.is_of(id),
            Self::ResourceName(name) => row.is_of_named(name),
            Self::ResourceType(kind) => row.kind().resource_type() == *kind,
            Self::Zone(az) => row.az() == *az,
            Self::Name(name) => row.is_named(name),
            Self::Id(id) => row.is(id),
            Self::Incremental(incremental) => row.incremental() == *incremental,
            Self::From(from) => row.created() >= *from,
            Self::To(to) => row.created() <= *to,
            Self::Nothing => false,
        }
    }
}

/// The conditions that a query names. There is one project, so nothing is shared with it, and nothing has a state of
/// sharing.
fn tests<'a>(cloud: &'a Cloud, call: &'a Call) -> Result<Vec<Test<'a>>, Answer> {
    for (key, values) in CHOICES {
        if call.filter(key).is_some_and(|value| !values.contains(&value)) {
            return Err(call.malformed(&format!("The parameter {key} is none of {}", values.join(", "))));
        }
    }
    let text = |key| call.filter(key);
    let id = |key| call.filter(key).map(Sought::new);
    let nothing = |no: bool| no.then_some(Test::Nothing);
    let statuses: Vec<&str> = call.filters("status").collect();
    let tests = [
        moment(call, "start_time")?.map(Test::From),
        moment(call, "end_time")?.map(Test::To),
        full(cloud, call)?,
        (!statuses.is_empty()).then_some(Test::Statuses(statuses)),
        id("checkpoint_id").map(Test::Checkpoint),
        id("vault_id").map(Test::Vault),
        id("resource_id").map(Test::Resource),
        text("resource_name").map(|name| Test::ResourceName(Sought::server(name, &cloud.fleets))),
        text("resource_type").map(Test::ResourceType),
        text("resource_az").map(Test::Zone),
        nothing(!call.passes("image_type", "backup")),
        text("name").map(Test::Name),
        id("id").map(Test::Id),
        text("incremental").map(|text| Test::Incremental(text == "true")),
        nothing(text("own_type") == Some("shared") || text("member_status").is_some()),
    ];
    Ok(tests.into_iter().flatten().collect())
}

/// The vaults that are filled to at least `used_percent`, where that is asked for.
fn full<'a>(cloud: &'a Cloud, call: &Call) -> Result<Option<Test<'a>>, Answer> {
    let Some(text) = call.filter("used_percent") else { return Ok(None) };
    let percent = text.parse::<i64>().ok().filter(|percent| (1..=100).contains(percent));
    let percent = percent.ok_or_else(|| call.malformed("The parameter used_percent is not between 1 and 100"))?;
    let filled = |vault: &&Vault| {
        let used = Usage::megabytes_of(&cloud.backups, &vault.id);
        used.saturating_mul(100) >= vault.size.saturating_mul(1024 * percent)
    };
    let ids: HashSet<&str> = cloud.vaults.values().filter(filled).map(|vault| vault.id.as_str()).collect();
    let numbers = ids.iter().filter_map(|id| number::packed(id)).collect();
    Ok(Some(Test::Vaults(ids, numbers)))
}

impl Ranked for Row<'_> {
    fn rank(&self, key: &str) -> u128 {
        match key {
            "name" => self.name_rank(),
            "status" => rank(self.phase().name()),
            "id" => self.id_rank(),
            "updated_at" => u128::try_from(self.updated()).unwrap_or(0),
            _ => u128::try_from(self.created()).unwrap_or(0),
        }
    }

    fn beyond(&self, key: &str, other: &Self) -> Ordering {
        if key == "name" { self.name().cmp(&other.name()) } else { Ordering::Equal }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn filters_and_order() {
        let bench = Bench::new();
        let all = bench.get("/v3/{p}/backups").await;
        assert!(all.int("/count") > 10);
        assert!(all.text("/backups/0/created_at") >= all.text("/backups/9/created_at"));
        assert!(all.json.pointer("/backups/0/resource_size").is_some_and(serde_json::Value::is_i64));
        let both = bench.get("/v3/{p}/backups?status=available&status=error").await;
        assert_eq!(both.int("/count"), all.int("/count"));
        assert_eq!(bench.get("/v3/{p}/backups?status=error").await.int("/count"), 0);
        let (full, changes) = (
            bench.get("/v3/{p}/backups?incremental=false").await.int("/count"),
            bench.get("/v3/{p}/backups?incremental=true").await.int("/count"),
        );
        assert!(full > 0 && changes > 0 && full + changes == all.int("/count"), "{full} {changes}");
        assert_eq!(bench.get("/v3/{p}/backups?member_status=pending").await.int("/count"), 0);
        let up = bench.get("/v3/{p}/backups?sort=created_at%3Aasc,name").await;
        assert!(up.text("/backups/0/created_at") <= up.text("/backups/9/created_at"));
        let servers = bench.get("/v3/{p}/backups?resource_type=OS::Nova::Server").await;
        let children = format!("/v3/{{p}}/backups?parent_id={}", servers.text("/backups/0/id"));
        assert!(bench.get(&children).await.int("/count") > 0);
    }

    #[tokio::test]
    async fn backups_of_full_vaults() {
        let bench = Bench::new();
        let vault = bench.get("/v3/{p}/vaults?name=archive-disks").await;
        let (used, size) = (vault.int("/vaults/0/billing/used"), vault.int("/vaults/0/billing/size"));
        let percent = used * 100 / (size * 1024);
        let path =
            |percent| format!("/v3/{{p}}/backups?vault_id={}&used_percent={percent}", vault.text("/vaults/0/id"));
        assert!(bench.get(&path(percent)).await.int("/count") > 0, "{percent}");
        assert_eq!(bench.get(&path(percent + 1)).await.int("/count"), 0, "{percent}");
    }

    #[tokio::test]
    async fn a_marker_goes_on_where_the_page_ended() {
        let bench = Bench::new();
        let two = bench.get("/v3/{p}/backups?limit=2").await;
        let next = bench.get(&format!("/v3/{{p}}/backups?limit=1&marker={}", two.text("/backups/0/id"))).await;
        assert_eq!(next.text("/backups/0/id"), two.text("/backups/1/id"));
    }

    #[tokio::test]
    async fn nonsense_is_refused() {
        let bench = Bench::new();
        for query in [
            "incremental=1",
            "member_status=maybe",
            "used_percent=0",
            "used_percent=x",
            "sort=size",
            "sort=name:up",
            "start_time=x",
            "limit=none",
        ] {
            assert_eq!(bench.get(&format!("/v3/{{p}}/backups?{query}")).await.status, 400, "{query}");
        }
        assert_eq!(bench.open("GET", "/v3/{p}/backups", None).await.status, 401);
    }
}

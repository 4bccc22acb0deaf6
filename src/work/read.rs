//! Reads that take more than one question, or keep the whole reply.

use crate::dom::spawn_local;
use crate::http::{Client, clock};
use backup_api::cbr::model::{Backup, Policy, Task, Vault};
use backup_api::cbr::{BackupList, PolicyList, TaskList, VaultShow};
use backup_api::error::{ApiError, Failure};
use backup_api::json::Value;
use backup_api::list::MOST;
use backup_api::reply::{One, Page, Row};
use backup_api::{Operation, Scope, json::Read};

use super::collect::{Asks, Rows, collect, collect_values, untold};
use super::{Console, Load};

/// The most rows of a page of backups or tasks.
pub(super) const PAGE: i64 = 1000;

/// One thing, and the reply that it was read from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Whole<T> {
    /// What could be read.
    pub item: T,
    /// All of it.
    pub raw: Value,
}

/// Asks for one thing and keeps the whole reply.
pub fn ask_whole<O, T>(console: Console, load: Load<Whole<T>>, operation: O)
where
    O: Operation<Reply = One<T>> + 'static,
    T: Send + Sync + 'static,
    One<T>: Read,
{
    let Some(round) = load.next() else { return };
    spawn_local(async move { load.settle(round, whole(console, operation).await) });
}

/// One thing with the whole reply, for whoever goes on with it.
///
/// # Errors
/// Where it could not be read.
pub async fn whole<O, T>(console: Console, operation: O) -> Result<Whole<T>, ApiError>
where
    O: Operation<Reply = One<T>>,
    One<T>: Read,
{
    let answer = console.client.ask(&operation).await?;
    Ok(Whole { item: answer.value.item, raw: answer.raw })
}

/// Asks for all backups that fit `filter`, page by page.
pub fn ask_backups(console: Console, load: Load<Vec<Backup>>, filter: BackupList) {
    let Some(round) = load.next() else { return };
    spawn_local(async move {
        load.settle_rows(round, all_backups(Client::ask_request, console, filter).await);
    });
}

/// The same as they came, for a list that is drawn of them.
pub fn ask_backup_rows(console: Console, load: Load<Vec<Value>>, filter: BackupList) {
    let Some(round) = load.next() else { return };
    spawn_local(async move {
        let asks = Client::ask_request;
        load.settle_rows(round, collect_values(asks, console.client, PAGE, &filter, untold()).await);
    });
}

/// All rows of a list, for whoever concludes from what is not there: a list that did not come whole proves nothing.
///
/// # Errors
/// Of the first page that fails; and where rows are missing.
pub async fn whole_list<O, T>(console: Console, list: &O) -> Result<Vec<T>, ApiError>
where
    O: Operation<Reply = Page<T>>,
    T: Row,
{
    let rows = collect_values(Client::send_request, console.client, PAGE, list, untold()).await?;
    if rows.short() {
        return Err(ApiError::from_failure(list.request(&Scope::default()).info, Failure::NotWhole));
    }
    Ok(rows.rows.iter().map(T::read).collect())
}

/// A vault, for whoever concludes from what it does not hold: one that does not say all of it proves nothing.
///
/// # Errors
/// Where it could not be read, or not what it holds.
pub async fn whole_vault(console: Console, vault_id: String) -> Result<Vault, ApiError> {
    let vault = console.client.send(&VaultShow { vault_id }).await?.value.item;
    if vault.lists_all() {
        return Ok(vault);
    }
    Err(ApiError::from_failure(&VaultShow::INFO, Failure::NotWhole))
}

/// All backups that fit `filter`.
///
/// # Errors
/// Of the first page that fails.
pub async fn all_backups(asks: Asks, console: Console, filter: BackupList) -> Result<Rows<Backup>, ApiError> {
    collect(asks, console.client, PAGE, &filter).await
}

/// Asks for the policies of a vault, or for all; they come in one answer.
pub fn ask_policies(console: Console, load: Load<Vec<Policy>>, filter: PolicyList) {
    let Some(round) = load.next() else { return };
    spawn_local(async move {
        load.settle_rows(round, collect(Client::ask_request, console.client, MOST, &filter).await);
    });
}

/// All tasks that fit `filter`.
///
/// # Errors
/// Of the first page that fails.
pub async fn all_tasks(asks: Asks, console: Console, filter: TaskList) -> Result<Rows<Task>, ApiError> {
    collect(asks, console.client, PAGE, &filter).await
}

/// Asks for all tasks that fit `filter`, page by page.
pub fn ask_tasks(console: Console, load: Load<Vec<Task>>, filter: TaskList) {
    let Some(round) = load.next() else { return };
    spawn_local(async move {
        load.settle_rows(round, all_tasks(Client::ask_request, console, filter).await);
    });
}

/// Takes an answer that came without a question of the page: from a poll. Nothing shows that one was asked.
pub fn renew<T: Send + Sync + 'static>(load: Load<T>, value: T) {
    let _ = load.value.try_set(Some(value));
    let _ = load.error.try_set(None);
    let _ = load.at.try_set(Some(clock::now()));
}

//! A policy: schedule and retention.

use serde_json::{Value, json};

use super::{Table, Vault};
use crate::clock::{Millis, offset};

/// One policy.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it runs.
    pub enabled: bool,
    /// `backup` or `replication`; stays.
    pub operation_type: String,
    /// Retention, as it was given.
    pub definition: Value,
    /// The times, as iCalendar rules.
    pub pattern: Vec<String>,
    /// Id of the trigger.
    pub trigger_id: String,
    /// When it was made.
    pub created: Millis,
}

/// A policy as it is applied to a vault.
#[derive(Clone, Debug)]
pub struct Applied {
    /// The policy.
    pub policy: String,
    /// The vault that keeps the copies, of a replication.
    pub destination: Option<String>,
}

impl Applied {
    /// One that copies nowhere.
    #[must_use]
    pub const fn new(policy: String) -> Self {
        Self { policy, destination: None }
    }

    fn json(&self, vault: &str) -> Value {
        match &self.destination {
            None => json!({ "vault_id": vault }),
            Some(destination) => json!({ "vault_id": vault, "destination_vault_id": destination }),
        }
    }
}

impl Policy {
    /// As the service shows it; the reply to the create call has no vaults in it.
    #[must_use]
    pub fn json(&self, vaults: Option<&Table<Vault>>) -> Value {
        let mut body = json!({
            "name": self.name,
            "enabled": self.enabled,
            "trigger": {
                "properties": { "pattern": self.pattern, "start_time": offset(self.created) },
                "type": "time",
                "id": self.trigger_id,
                "name": "default",
            },
            "operation_definition": self.definition,
            "operation_type": self.operation_type,
            "id": self.id,
        });
        if let (Some(vaults), Some(fields)) = (vaults, body.as_object_mut()) {
            let associated: Vec<Value> =
                vaults.values().filter_map(|vault| Some(vault.applied(&self.id)?.json(&vault.id))).collect();
            fields.insert("associated_vaults".into(), json!(associated));
        }
        body
    }
}

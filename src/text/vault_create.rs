//! Create a vault.

/// Page title and name of the form.
pub const TITLE: &str = "Create a vault";
/// What a vault is.
pub const LEAD: &str = "A vault holds the backups of the resources associated with it, up to its size.";
/// The deed.
pub const SUBMIT: &str = "Create vault";
/// Meanwhile.
pub const BUSY: &str = "Creating vault …";

/// Group of name and kind.
pub const WHAT: &str = "What it is for";
/// Group of size and resources.
pub const HOW_MUCH: &str = "Size and resources";
/// Group of payment.
pub const PAYMENT: &str = "Payment";

/// Its id.
pub const ID: &str = "Id";
/// Its name.
pub const NAME: &str = "Vault name";
/// What it takes.
pub const NAME_HINT: &str = "1 to 64 letters, digits, - and _.";
/// Its description.
pub const DESCRIPTION: &str = "Description";
/// Kind of object.
pub const OBJECT_TYPE: &str = "Kind of resources";
/// Size.
pub const SIZE: &str = "Size";
/// What it takes.
pub const SIZE_HINT: &str = "10 to 10 485 760 GB, at least the sum of the resources.";
/// The picker.
pub const RESOURCES: &str = "Resources to associate now";
/// When else.
pub const RESOURCES_HINT: &str = "They can also be associated later.";

/// Charging.
pub const CHARGING: &str = "Charging";
/// Period.
pub const PERIOD: &str = "Period";
/// Number of periods.
pub const PERIOD_NUM: &str = "Number of periods";
/// Range of the number.
pub const PERIOD_HINT: &str = "1 to 9.";
/// Renew.
pub const AUTO_RENEW: &str = "Renew by itself when the period ends";
/// Pay.
pub const AUTO_PAY: &str = "Pay without a further confirmation";
/// What leaving it off means.
pub const AUTO_PAY_HINT: &str = "Off: the order waits to be paid in the vendor's console.";

/// The disclosure.
pub const MORE: &str = "More fields";
/// How many there are on a cloud with all fields.
pub const MORE_COUNT_ALL: usize = 14;
/// How many there are elsewhere.
pub const MORE_COUNT: usize = 5;
/// Where its backups lie.
pub const CLOUD_TYPE: &str = "Cloud of the vault";
/// Purpose.
pub const PROTECT_TYPE: &str = "Purpose";
/// Consistency.
pub const CONSISTENT_LEVEL: &str = "Consistency";
/// Policy.
pub const POLICY: &str = "Backup policy";
/// No policy.
pub const POLICY_NONE: &str = "None: no automatic backup";
/// Auto bind.
pub const AUTO_BIND: &str = "Associate resources by tag";
/// What it does.
pub const AUTO_BIND_HINT: &str = "Resources with one of the tags below join the vault by themselves.";
/// Bind tags.
pub const BIND_TAGS: &str = "Tags of resources to associate";
/// Tags.
pub const TAGS: &str = "Tags of the vault";
/// Lock.
pub const LOCKED: &str = "Lock the backups";
/// Consequence.
pub const LOCKED_HINT: &str = "Backups can't be deleted before they expire. The lock can never be removed again.";
/// Enterprise project.
pub const ENTERPRISE_PROJECT: &str = "Enterprise project id";
/// Default.
pub const ENTERPRISE_PROJECT_HINT: &str = "0 is the default project.";
/// Console address.
pub const CONSOLE_URL: &str = "Address to return to after payment";
/// Expand.
pub const AUTO_EXPAND: &str = "Grow by itself when full";
/// Consequence.
pub const AUTO_EXPAND_HINT: &str = "The size grows by a quarter, and so does the price.";
/// Zones.
pub const MULTI_ZONE: &str = "Keep backups in more than one zone";
/// Notify.
pub const NOTIFY: &str = "Notify of failures";
/// Threshold.
pub const THRESHOLD: &str = "Notify from this use on";
/// Prefix.
pub const NAME_PREFIX: &str = "Start of backup names";
/// Zone.
pub const ZONE: &str = "Availability zone";

/// It is there.
#[must_use]
pub fn done(name: &str) -> String {
    format!("The vault “{name}” is created")
}

/// It was ordered, not created.
pub const ORDERED: &str = "The order was placed";
/// What to do about it.
pub const ORDERED_NOTE: &str = "The vault appears in the list once the order is paid in the vendor's console.";
/// An order.
pub const ORDER: &str = "Order";
/// Of its id, after the word for copying.
pub const ORDER_ID: &str = "order id";
/// Under a vault that was ordered.
pub const ORDER_NOTE: &str = "A pre-paid vault comes with an order. Unless it was to be paid without a further \
                              confirmation, pay it in the vendor's console before you count on the vault.";
/// The order failed inside a good answer.
pub const ORDER_FAILED: &str = "The order did not go through";
/// What comes next.
pub const NEXT: &str = "Next: associate the servers or disks that it is to hold.";
/// Goes there.
pub const ASSOCIATE: &str = "Associate resources";
/// Opens it.
pub const OPEN: &str = "Open the vault";
/// Once more.
pub const ANOTHER: &str = "Create another vault";

/// Name and consequence of a kind of object.
#[must_use]
pub fn object_type(id: &str) -> (&'static str, &'static str) {
    match id {
        "server" => ("Servers", "Backs up a server with all its disks at one moment."),
        "disk" => ("Disks", "Backs up single disks."),
        "turbo" => ("File systems", "Backs up SFS Turbo file systems."),
        "workspace" => ("Workspaces", "Backs up cloud desktops."),
        "vmware" => ("VMware", "Backs up virtual machines of your own data centre."),
        "rds" => ("Databases", "Backs up RDS instances."),
        "file" => ("Files", "Backs up single files through an agent."),
        _ => ("Other", ""),
    }
}

/// Name and consequence of a way to pay.
#[must_use]
pub fn charging(id: &str) -> (&'static str, &'static str) {
    match id {
        "pre_paid" => ("Pre-paid", "Paid for a month or a year ahead; ends with the period."),
        _ => ("Pay per use", "Charged by the hour for the size, also while it is empty."),
    }
}

/// Name and consequence of a purpose.
#[must_use]
pub fn protect_type(id: &str) -> (&'static str, &'static str) {
    match id {
        "replication" => ("Replication", "Takes copies of backups from another region."),
        _ => ("Backup", "Takes backups of its resources."),
    }
}

/// Name and consequence of a kind of cloud.
#[must_use]
pub fn cloud_type(id: &str) -> (&'static str, &'static str) {
    match id {
        "hybrid" => ("Hybrid", "For backups of machines outside the cloud."),
        _ => ("Public", "For resources in the cloud."),
    }
}

/// Name and consequence of a consistency.
#[must_use]
pub fn consistent_level(id: &str) -> (&'static str, &'static str) {
    match id {
        "app_consistent" => ("Application", "Databases are brought to rest first; needs an agent in the server."),
        _ => ("Crash", "As after a power cut: all disks at the same moment."),
    }
}

/// A period.
#[must_use]
pub fn period(id: &str) -> (&'static str, &'static str) {
    match id {
        "year" => ("Years", ""),
        _ => ("Months", ""),
    }
}

/// Three states of a switch that the service has a default for.
#[must_use]
pub fn notify(value: &str) -> &'static str {
    match value {
        "true" => "On",
        "false" => "Off",
        _ => "As the service decides (on)",
    }
}

//! Create a vault.

words! {
    /// Page title and name of the form.
    pub title = "Create a vault";

    /// What a vault is.
    pub lead = "A vault holds the backups of the resources associated with it, up to its size.";

    /// The deed.
    pub submit = "Create vault";

    /// Meanwhile.
    pub busy = "Creating vault …";

    /// Group of name and kind.
    pub what = "What it is for";

    /// Group of size and resources.
    pub how_much = "Size and resources";

    /// Group of payment.
    pub payment = "Payment";

    /// Its id.
    pub id = "Id";

    /// Its name.
    pub name = "Vault name";

    /// What it takes.
    pub name_hint = "1 to 64 letters, digits, - and _.";

    /// Its description.
    pub description = "Description";

    /// Kind of object.
    pub object_type_label = "Kind of resources";

    /// Size.
    pub size = "Size";

    /// What it takes.
    pub size_hint = "10 to 10 485 760 GB, at least the sum of the resources.";

    /// The picker.
    pub resources = "Resources to associate now";

    /// When else.
    pub resources_hint = "They can also be associated later.";

    /// Charging.
    pub charging_label = "Charging";

    /// Period.
    pub period_label = "Period";

    /// Number of periods.
    pub period_num = "Number of periods";

    /// Range of the number.
    pub period_hint = "1 to 9.";

    /// Renew.
    pub auto_renew = "Renew by itself when the period ends";

    /// Pay.
    pub auto_pay = "Pay without a further confirmation";

    /// What leaving it off means.
    pub auto_pay_hint = "Off: the order waits to be paid in the vendor's console.";

    /// The disclosure.
    pub more = "More fields";
}
/// How many there are on a cloud with all fields.
pub const MORE_COUNT_ALL: usize = 14;
/// How many there are elsewhere.
pub const MORE_COUNT: usize = 5;
words! {
    /// Where its backups lie.
    pub cloud_type_label = "Cloud of the vault";

    /// Purpose.
    pub protect_type_label = "Purpose";

    /// Consistency.
    pub consistent_level_label = "Consistency";

    /// Policy.
    pub policy = "Backup policy";

    /// No policy.
    pub policy_none = "None: no automatic backup";

    /// Auto bind.
    pub auto_bind = "Associate resources by tag";

    /// What it does.
    pub auto_bind_hint = "Resources with one of the tags below join the vault by themselves.";

    /// Bind tags.
    pub bind_tags = "Tags of resources to associate";

    /// Tags.
    pub tags = "Tags of the vault";

    /// Lock.
    pub locked = "Lock the backups";

    /// Consequence.
    pub locked_hint = "Backups can't be deleted before they expire. The lock can never be removed again.";

    /// Enterprise project.
    pub enterprise_project = "Enterprise project id";

    /// Default.
    pub enterprise_project_hint = "0 is the default project.";

    /// Console address.
    pub console_url = "Address to return to after payment";

    /// Expand.
    pub auto_expand = "Grow by itself when full";

    /// Consequence.
    pub auto_expand_hint = "The size grows by a quarter, and so does the price.";

    /// Zones.
    pub multi_zone = "Keep backups in more than one zone";

    /// Notify.
    pub notify_label = "Notify of failures";

    /// Threshold.
    pub threshold = "Notify from this use on";

    /// Prefix.
    pub name_prefix = "Start of backup names";

    /// Zone.
    pub zone = "Availability zone";
}

/// It is there.
#[must_use]
pub fn done(name: &str) -> String {
    format!("The vault “{name}” is created")
}

words! {
    /// It was ordered, not created.
    pub ordered = "The order was placed";

    /// What to do about it.
    pub ordered_note = "The vault appears in the list once the order is paid in the vendor's console.";

    /// An order.
    pub order = "Order";

    /// Of its id, after the word for copying.
    pub order_id = "order id";

    /// Under a vault that was ordered.
    pub order_note = "A pre-paid vault comes with an order. Unless it was to be paid without a further \
                              confirmation, pay it in the vendor's console before you count on the vault.";

    /// The order failed inside a good answer.
    pub order_failed = "The order did not go through";

    /// What comes next.
    pub next = "Next: associate the servers or disks that it is to hold.";

    /// Goes there.
    pub associate = "Associate resources";

    /// Opens it.
    pub open = "Open the vault";

    /// Once more.
    pub another = "Create another vault";
}

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

//! Every rule as a row, for the page of documentation that is made from it.

mod cbr;
mod csbs;
mod further;
mod vbs;

/// One rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its scoped name; problems and tests carry it.
    pub id: &'static str,
    /// The operations that it is about.
    pub operations: &'static str,
    /// The field in a person's words.
    pub field: &'static str,
    /// The field as a JSON path, a part of the address or a header.
    pub path: &'static str,
    /// What is demanded.
    pub rule: &'static str,
    /// `error` stops the request, `warning` does not.
    pub severity: &'static str,
    /// Where it is documented.
    pub source: &'static str,
    /// Why it is as it is: contradictions, and what is followed. May be empty.
    pub why: &'static str,
}

/// Every rule, in groups.
pub const RULES: [&[Rule]; 4] = [csbs::RULES, cbr::RULES, vbs::RULES, further::RULES];

/// The rule of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.into_iter().flatten().find(|rule| rule.id == id)
}

const TITLES: [&str; 4] = [
    "Every call, and server backup (CSBS)",
    "Vaults and restore points (CBR)",
    "Disk backup (VBS)",
    "Beyond the five source documents",
];

const HEAD: &str = "\
# The rules about fields

Made from `api/src/rules/table`; a test keeps it true. Change the table, then run
`UPDATE_DOCS=1 cargo test -p backup-api --test rules`.

Every finding of the console, and every refusal of the emulator, names one of these rules. An **error** stops the
request; a **warning** is shown, and the request goes out when the person says so. All findings about a form are
shown at once.

## Words

- **NAME**: ASCII letters, digits, `_` and `-`. The documents say \"letters\"; Huawei's own pages add Chinese ones for
  some fields, Open Telekom Cloud's do not, so the narrow reading is the one that every cloud takes.
- **NOANGLE**: any character but `<` and `>`. Line breaks are not forbidden anywhere.
- **TAGDENY**: any character but U+0000 to U+001F and `= * < > \\ , | /`.
- **UUID**: 8-4-4-4-12 hexadecimal digits of either case.
- Lengths count Unicode scalar values. How the services count is not documented; it only matters for descriptions and
  for tags of disk backups, because every other limited field takes ASCII alone.

## Sources

| Short | Document |
|---|---|
| S000 | CSBS: *Creating a Backup for a Resource* |
| S001 | CBR: *Example 1: Creating an ECS Backup* (create a vault, associate, create and query a restore point) |
| S002 | VBS: *Creating a VBS Backup* |
| S003 | CBR: *Creating a Restore Point* |
| S004 | CSBS: *Querying the Backup Capability of a Resource* |
| OTC | the API references of Open Telekom Cloud |
| HW | the API references of Huawei Cloud |

Where they disagree, S000 to S004 win, then OTC, then HW. What nobody states is marked *unconfirmed*; such a rule
never does more than warn.
";

/// The page of documentation as Markdown.
#[must_use]
pub fn page() -> String {
    let mut out = HEAD.to_owned();
    for (title, rules) in TITLES.into_iter().zip(RULES) {
        out.push_str("\n## ");
        out.push_str(title);
        out.push_str("\n\n| Rule | Operation | Field | Where | Rule | Severity | Source | Why so |\n");
        out.push_str("|---|---|---|---|---|---|---|---|\n");
        for rule in rules {
            out.push_str("| `");
            out.push_str(rule.id);
            out.push('`');
            let cells = [rule.operations, rule.field, rule.path, rule.rule, rule.severity, rule.source, rule.why];
            for cell in cells {
                out.push_str(" | ");
                out.push_str(&cell.replace('|', "\\|"));
            }
            out.push_str(" |\n");
        }
    }
    out
}

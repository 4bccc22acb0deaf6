//! What one more form costs: ten fields with every common control, in no build for people. `make size-probe` builds the
//! page with and without it. Its sentences are those of other forms, since words are not part of the program.

use backup_api::operation::Info;
use backup_api::problem::Charset;
use backup_api::tables::{Field, Operation};
use backup_api::vbs::backup_create;

use super::{choose, classic};
use crate::action::lost::Found;
use crate::form::checked;
use crate::form::{After, Control, FormSpec, Group, SlotKind, as_sent, as_typed};
use crate::text::classic as classic_words;
use crate::text::vault_create as words;

/// What it sends.
static INFO: Info = Info { id: "vbs.probe.create", ..backup_create::INFO };

static OPERATION: Operation = Operation {
    info: &INFO,
    fields: &[
        Field::object("probe").required().rule("vbs.backup.body"),
        Field::text("name", "probe.name").required().longest(64).of(Charset::Name).rule("vbs.backup.name"),
        Field::text("description", "probe.about").longest(255).of(Charset::NoAngle).rule("vbs.backup.description"),
        Field::number("size", "probe.size", (10, 10_485_760)).required().rule("cbr.vault.size"),
        Field::choice("charging", "probe.charging", |_| &["post_paid", "pre_paid"]).rule("cbr.vault.charging"),
        Field::choice("notify", "probe.notify", |_| &["true", "false"]).rule("cbr.vault.notify"),
        Field::flag("locked", "probe.locked"),
        Field::id("project", "probe.enterprise").rule("cbr.vault.enterprise"),
        Field::uuid_like("disk", "probe.volume_id").required().rule("vbs.backup.disk"),
        Field::list("tags", "probe.tags", TAG).usually_at_most(10).rule("vbs.backup.tags"),
        Field::any("more", "probe.more").rule("vbs.backup.extension"),
    ],
    checks: &[],
};

const TAG: &[Field] = &[
    Field::text("key", "key").required().longest(36).of(Charset::TagDeny).rule("vbs.tag.key"),
    Field::text("value", "value").always_sent().longest(43).of(Charset::TagDeny).rule("vbs.tag.value"),
];

/// The form.
pub static PROBE: FormSpec = FormSpec {
    operation: &OPERATION,
    title: words::name,
    submit: |_| words::submit().to_owned(),
    busy: words::busy,
    facts: |state| vec![state.draft.trimmed("name"), state.draft.trimmed("size")],
    groups: &[
        Group::new(
            words::what,
            &[
                Control::new("name", words::name).hint(words::name_hint),
                Control::area("description", words::description),
                Control::special("disk", words::resources, SlotKind::Ids, |form, state, control| {
                    classic::one(form, state, control, "disk")
                })
                .hint(words::resources_hint),
                Control::new("size", words::size).hint(words::size_hint).unit(|| "GB"),
            ],
        ),
        Group::new(
            words::payment,
            &[
                Control::cards("charging", words::charging_label, words::charging).start("post_paid"),
                Control::select("notify", words::notify_label, |value| (words::notify(value), ""))
                    .or_none()
                    .when(|draft| draft.says("charging", "pre_paid")),
            ],
        ),
        Group::rare(
            words::more,
            &[
                Control::new("locked", words::locked).hint(words::locked_hint).always(),
                Control::new("project", words::enterprise_project).mono(),
                Control::new("tags", words::tags),
                Control::area("more", words::description).rows(6).mono(),
            ],
        ),
    ],
    kept: &[],
    known: |console, draft| choose::known(console, "disk", &draft.ids("disk").get()),
    complete: as_typed,
    typed: as_sent,
    next: &["name", "description", "disk"],
    of_project: &["disk"],
    notice: None,
    above: None,
    before: None,
    after: After {
        done: |_, _| {},
        anywhere: false,
        search: |_, _, _| Box::pin(async { Found::No }),
        check: checked::by_itself,
        fits: |_| true,
    },
    result: |_, state, outcome| classic::begun(state, &outcome, String::new(), classic_words::disk(), words::submit()),
};

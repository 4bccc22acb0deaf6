//! The tables of the forms.

use crate::form::FormSpec;
use crate::form::spec::ControlKind;

use super::{
    BACKUP_RESTORE, BACKUP_UPDATE, CSBS_CHECK, CSBS_PROTECT, RESOURCES_ADD, RESOURCES_MIGRATE, RESTORE_POINT_CREATE,
    VAULT_CREATE, VAULT_UPDATE, VBS_BACKUP,
};

/// Every form; `tests/architecture/forms.test.mjs` counts them.
pub(crate) const ALL: [&FormSpec; 10] = [
    &VAULT_CREATE,
    &VAULT_UPDATE,
    &RESOURCES_ADD,
    &RESOURCES_MIGRATE,
    &RESTORE_POINT_CREATE,
    &BACKUP_RESTORE,
    &BACKUP_UPDATE,
    &CSBS_PROTECT,
    &CSBS_CHECK,
    &VBS_BACKUP,
];

#[test]
fn each_key_is_there_and_once() {
    for form in ALL {
        let id = form.operation.info.id;
        let keys: Vec<&str> =
            form.controls().map(|control| control.key).chain(form.kept.iter().map(|it| it.0)).collect();
        for key in &keys {
            assert_eq!(keys.iter().filter(|other| *other == key).count(), 1, "{id}: {key}");
        }
        for key in form.next.iter().chain(form.of_project) {
            assert!(keys.contains(key), "{id}: {key}");
        }
    }
}

#[test]
fn what_a_control_does_not_say_its_field_says() {
    for form in ALL {
        let id = form.operation.info.id;
        for control in form.controls() {
            let field = form.field(control);
            let known = match control.kind {
                ControlKind::Special(..) => true,
                ControlKind::Cards(_) | ControlKind::Select(_) => field.is_some() || !control.choices.is_empty(),
                ControlKind::OfField | ControlKind::Area(_) => field.is_some(),
            };
            assert!(known, "{id}: the control {} has no field of the operation's table", control.key);
            assert!(control.path.is_none() || field.is_none(), "{id}: {} has two paths", control.key);
        }
    }
}

#[test]
fn each_field_has_a_control_or_is_made_of_what_others_hold() {
    // What is made by `complete`, and what the documents fix.
    const MADE: &[&str] = &["provider", "servers", "resources", "details"];
    for form in ALL {
        let objects =
            |kind: &backup_api::tables::FieldKind| matches!(kind, backup_api::tables::FieldKind::Object { .. });
        for field in form.operation.fields.iter().filter(|field| !objects(&field.kind) && !MADE.contains(&field.key)) {
            assert!(
                form.controls().any(|control| control.key == field.key),
                "{}: no control for the field {}, and not among those that are MADE",
                form.operation.info.id,
                field.key
            );
        }
    }
}

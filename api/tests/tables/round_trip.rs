//! A body makes values, and values make the same body again.

use backup_api::known::Known;
use backup_api::profile::HUAWEI;
use backup_api::table::OPERATIONS;
use backup_api::tables::{Field, FieldKind, Input, Values};
use backup_api::{Int, Problem, Scope};
use proptest::prelude::*;
use proptest::sample::select;

use crate::given::{good, payloads};
use crate::payloads::look::without_nulls;

#[test]
fn every_payload_comes_back() {
    let mut bodies = 0;
    for payload in payloads() {
        let project = payload.parts.iter().find(|part| part.len() == 32).cloned().unwrap_or_default();
        let built = payload.operation.request(&payload.values(), &Scope { project_id: project });
        let mut path = payload.operation.info.path.to_owned();
        for part in &payload.parts {
            let start = path.find('{').unwrap();
            let end = path.find('}').unwrap();
            path.replace_range(start..=end, part);
        }
        assert_eq!(built.path, path);
        let sent = Some(without_nulls(&payload.body)).filter(|body| !body.is_null());
        assert_eq!(built.body, sent, "{path}: the fields of its table don't make this body");
        bodies += usize::from(sent.is_some());
    }
    assert!(bodies >= 30, "{bodies}");
}

/// Without it, what is inside is neither read nor sent.
fn each_has_its_object(id: &str, fields: &[Field]) {
    for field in fields.iter().filter(|field| field.in_body()) {
        if let Some((object, _)) = field.path.rsplit_once('.') {
            let is_it = |other: &Field| other.path == object && matches!(other.kind, FieldKind::Object { .. });
            assert!(fields.iter().any(is_it), "{id}: no Field::object({object:?}) before {:?}", field.path);
        }
        if let FieldKind::List { entry, .. } = &field.kind {
            each_has_its_object(id, entry);
        }
    }
}

#[test]
fn what_is_inside_of_an_object_has_it_in_the_table() {
    OPERATIONS.into_iter().for_each(|operation| each_has_its_object(operation.info.id, operation.fields));
}

#[test]
fn blanks_in_the_address_are_nothing() {
    let scope = Scope { project_id: "p".to_owned() };
    for operation in OPERATIONS {
        let path = |values: Values| operation.request(&values, &scope).path;
        let parts = operation.fields.iter().filter(|field| field.path.starts_with('{'));
        let blank = parts.fold(Values::new(), |values, field| values.with(field.key, Input::Text(" ".to_owned())));
        assert_eq!(path(blank), path(Values::new()), "{}", operation.info.id);
    }
}

/// Something in a field, good or not; nothing in an object.
fn some(field: &'static Field) -> BoxedStrategy<Option<Input>> {
    let text = prop_oneof!["[a-zA-Z0-9 _.<=-]{0,8}", "\\PC{0,6}"];
    match &field.kind {
        FieldKind::Object { .. } => Just(None).boxed(),
        FieldKind::List { entry, .. } => {
            prop::collection::vec(values(entry, true), 0..3).prop_map(Input::Rows).prop_map(Some).boxed()
        }
        FieldKind::Flag => any::<bool>().prop_map(Input::Flag).prop_map(Some).boxed(),
        FieldKind::Number { .. } => {
            let typed =
                prop_oneof![any::<i32>().prop_map(|number| number.to_string()), Just(String::new()), "[0-9.x-]{1,4}"];
            typed.prop_map(|typed| Some(Input::Number(Int::typed(&typed)))).boxed()
        }
        FieldKind::Any => Just(good(field, 1, &HUAWEI)).boxed(),
        _ => prop_oneof![Just(good(field, 1, &HUAWEI)), text.prop_map(Input::Text).prop_map(Some)].boxed(),
    }
}

/// Values of some of the fields; of a bare entry always.
fn values(fields: &'static [Field], inside: bool) -> BoxedStrategy<Values> {
    let each: Vec<_> = fields
        .iter()
        .map(|field| {
            let there = if inside && field.path.is_empty() { Just(true).boxed() } else { any::<bool>().boxed() };
            (there, some(field)).prop_map(|(there, input)| (field.key, input.filter(|_| there)))
        })
        .collect();
    each.prop_map(|all| {
        all.into_iter().fold(Values::new(), |values, (key, input)| match input {
            Some(input) => values.with(key, input),
            None => values,
        })
    })
    .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn whatever_was_typed_comes_back_as_it_was_sent(
        (operation, values) in select(OPERATIONS.to_vec()).prop_flat_map(|operation| {
            (Just(operation), values(operation.fields, false))
        })
    ) {
        let scope = Scope { project_id: "p".to_owned() };
        let sent = operation.request(&values, &scope);
        let body = sent.body.clone().unwrap_or_default();
        // Each placeholder as it was filled, the project's too.
        let parts: Vec<String> = operation.info.path.split('/').filter(|part| part.starts_with('{')).map(|part| {
            let key = operation.fields.iter().find(|field| field.path == part).map_or("", |field| field.key);
            values.text(key).trim().to_owned()
        }).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let again = operation.request(&operation.read(&parts, &body), &scope);
        prop_assert_eq!((&again.path, &again.body), (&sent.path, &sent.body));
        // What no rule stops is taken by whoever reads the body by the same table.
        let stopped = operation.problems(&values, &Known::default(), &HUAWEI).iter().any(Problem::blocks);
        prop_assert!(stopped || operation.decode(&parts, &body).is_ok());
    }
}

//! Bodies that others build: another JSON type, nothing, and what is empty in each place.

use backup_api::json;
use backup_api::json::{Value, parse};
use backup_api::known::Known;
use backup_api::profile::HUAWEI;
use backup_api::tables::{FieldKind, Input, Presence};
use backup_api::{Int, Kind, Problem, Scope};

use crate::given::good;
use crate::place::{Place, error, places};

/// A body with something good in the place.
struct Body {
    place: Place,
    body: Value,
}

fn bodies() -> Vec<Body> {
    let body = |place: Place| {
        let values = place.with(good(place.field, 1, &HUAWEI), &HUAWEI);
        let request = place.operation.request(&values, &Scope::default());
        Body { body: request.body.unwrap_or_default(), place }
    };
    let all: Vec<Body> = places().into_iter().filter(|place| place.field.in_body()).map(body).collect();
    assert!(all.len() > 120, "{}", all.len());
    all
}

impl Body {
    /// The body with another value there; without it where there is none.
    fn with(&self, value: Option<Value>) -> Value {
        let path = self.place.path().replace("[0]", ".0");
        let (parent, last) = path.rsplit_once('.').unwrap_or(("", &path));
        let mut body = self.body.clone();
        let mut at = &mut body;
        for step in parent.split('.').filter(|step| !step.is_empty()) {
            at = match at {
                Value::Array(rows) => &mut rows[0],
                Value::Object(members) => {
                    if !members.contains_key(step) {
                        members.insert(step.to_owned(), json!({}));
                    }
                    members.get_mut(step).unwrap()
                }
                other => panic!("{path}: {other:?}"),
            };
        }
        match (at, value) {
            (Value::Array(rows), Some(value)) => rows[0] = value,
            (Value::Array(rows), None) => rows.clear(),
            (Value::Object(members), Some(value)) => members.insert(last.to_owned(), value),
            (Value::Object(members), None) => drop(members.remove(last)),
            (other, _) => panic!("{path}: {other:?}"),
        }
        body
    }

    fn decoded(&self, value: Option<Value>) -> Vec<Problem> {
        self.place.operation.decode(&[], &self.with(value)).err().unwrap_or_default()
    }

    fn said(&self, kind: Kind) -> Vec<Problem> {
        vec![Problem::error(self.place.field.rule, self.place.path(), kind)]
    }

    fn is_bare(&self) -> bool {
        self.place.field.path.is_empty()
    }
}

/// The JSON type of a field in the documents' words, and whether a value is of it.
fn belongs(kind: &FieldKind, value: &Value) -> (&'static str, bool) {
    match kind {
        FieldKind::Text { .. } | FieldKind::Secret | FieldKind::Id { .. } | FieldKind::Choice { .. } => {
            ("string", value.is_string())
        }
        FieldKind::Flag => ("boolean", matches!(value, Value::Bool(_))),
        // Text is kept for the rule, which says that it is no number.
        FieldKind::Number { .. } => ("integer", matches!(value, Value::Number(_) | Value::String(_))),
        FieldKind::List { .. } => ("array", value.is_array()),
        FieldKind::Any | FieldKind::Object { .. } => ("object", value.is_object()),
    }
}

#[test]
fn another_type_is_told_with_the_one_that_belongs_there() {
    for body in bodies() {
        for value in [json!(true), json!(7), parse("1.5").unwrap(), json!("x"), json!(["x"]), json!({ "x": 1 })] {
            let (expected, fits) = belongs(&body.place.field.kind, &value);
            if !fits {
                let said = body.said(Kind::WrongJsonType { expected });
                assert_eq!(body.decoded(Some(value.clone())), said, "{}: {value:?}", body.place.name());
            }
        }
    }
}

#[test]
fn null_is_absent_and_what_must_be_there_is_missed() {
    for body in bodies() {
        let needed = matches!(body.place.field.presence, Presence::Required | Presence::Always);
        let (expected, _) = belongs(&body.place.field.kind, &Value::Null);
        let null = match (body.is_bare(), needed) {
            // A null among the entries of a list is an entry of a wrong type.
            (true, _) => body.said(Kind::WrongJsonType { expected }),
            (false, true) => body.said(Kind::Missing),
            (false, false) => Vec::new(),
        };
        assert_eq!(body.decoded(Some(Value::Null)), null, "{}", body.place.name());
        let absent = if needed && !body.is_bare() { body.said(Kind::Missing) } else { Vec::new() };
        assert_eq!(body.decoded(None), absent, "{}", body.place.name());
    }
}

#[test]
fn what_may_be_left_out_but_not_sent_empty() {
    let mut seen = 0;
    for body in bodies() {
        let empty = match body.place.field.kind {
            FieldKind::Text { .. } | FieldKind::Choice { .. } | FieldKind::Id { .. } => json!(""),
            FieldKind::List { .. } => json!([]),
            _ => continue,
        };
        let filled = body.place.field.filled;
        seen += usize::from(filled);
        let said = if filled { body.said(Kind::TooShort { min: 1, got: 0 }) } else { Vec::new() };
        assert_eq!(body.decoded(Some(empty)), said, "{}", body.place.name());
    }
    assert_eq!(seen, 5);
}

#[test]
fn what_was_typed_in_the_place_of_an_object_is_kept_and_told() {
    let any = bodies().into_iter().filter(|body| matches!(body.place.field.kind, FieldKind::Any));
    assert_eq!(
        any.map(|body| {
            for typed in [Input::Text("{".to_owned()), Input::Json(json!([])), Input::Json(json!(42))] {
                body.place.says(Some(typed), |_| error(Kind::WrongJsonType { expected: "object" }));
            }
            for fine in [None, Some(Input::Json(json!({}))), Some(Input::Json(json!({ "ticket": "42" })))] {
                body.place.says(fine, |_| Vec::new());
            }
            let kept = body.place.operation.read(&[], &body.with(Some(json!([7]))));
            assert_eq!(kept.get(body.place.field.key), Some(&Input::Json(json!([7]))));
        })
        .count(),
        1
    );
}

#[test]
fn what_says_nothing_is_left_out_unless_it_is_always_sent() {
    for body in bodies().into_iter().filter(|body| !body.is_bare()) {
        let empty = match body.place.field.kind {
            FieldKind::Text { .. } | FieldKind::Choice { .. } | FieldKind::Id { .. } => Input::Text(String::new()),
            FieldKind::List { .. } => Input::Rows(Vec::new()),
            FieldKind::Number { .. } => Input::Number(Int::typed(" ")),
            _ => continue,
        };
        let sent = |input: Option<Input>| {
            let request = body.place.operation.request(&body.place.with(input, &HUAWEI), &Scope::default());
            let pointer = format!("/{}", body.place.path().replace("[0]", "/0").replace('.', "/"));
            request.body.unwrap_or_default().pointer(&pointer).is_some()
        };
        let presence = body.place.field.presence;
        let always = matches!(presence, Presence::Required | Presence::Always);
        assert_eq!(sent(None), always, "{}", body.place.name());
        assert_eq!(sent(Some(empty)), always || presence == Presence::AsGiven, "{}", body.place.name());
    }
}

#[test]
fn a_number_of_another_form_is_a_finding_about_the_number() {
    for body in bodies() {
        let FieldKind::Number { range, endless } = body.place.field.kind else { continue };
        let (min, max) = range.of(&HUAWEI);
        let outside = if endless { Kind::OutOfRangeOrEndless { min, max } } else { Kind::OutOfRange { min, max } };
        for (value, kind) in [
            (parse("1.5").unwrap(), Kind::NotWhole),
            (json!(min.to_string()), Kind::NotWhole),
            (parse("[18446744073709551615]").unwrap()[0].clone(), outside),
        ] {
            let values = body.place.operation.decode(&[], &body.with(Some(value.clone()))).unwrap();
            let found = body.place.judged(&values, &HUAWEI);
            let found: Vec<Problem> = found.into_iter().filter(|problem| !problem.path.starts_with('{')).collect();
            assert_eq!(found, body.said(kind), "{}: {value:?}", body.place.name());
        }
        let read = body.place.operation.read(&[], &body.with(Some(json!(min))));
        let request = body.place.operation.request(&read, &Scope::default());
        assert_eq!(request.body, Some(body.with(Some(json!(min)))), "{}", body.place.name());
    }
    assert_eq!(Int::typed("1.5"), Int::Text("1.5".to_owned()));
}

#[test]
fn a_key_that_nobody_knows_is_let_through_where_the_object_is_open() {
    let mut closed = 0;
    for body in bodies() {
        let FieldKind::Object { closed: refuses } = body.place.field.kind else { continue };
        closed += usize::from(refuses);
        let mut object = json!({});
        let pointer = format!("/{}", body.place.path().replace("[0]", "/0").replace('.', "/"));
        if let Some(there) = body.body.pointer(&pointer) {
            object = there.clone();
        }
        object.as_object_mut().unwrap().insert("unheard_of".to_owned(), json!({ "a": 1 }));
        let path = format!("{}.unheard_of", body.place.path());
        let kind = Kind::UnknownKey { key: "unheard_of".to_owned() };
        let said = if refuses { vec![Problem::error(body.place.field.rule, path, kind)] } else { Vec::new() };
        let problems = body.decoded(Some(object));
        let strange = problems.into_iter().filter(|problem| matches!(problem.kind, Kind::UnknownKey { .. }));
        assert_eq!(strange.collect::<Vec<_>>(), said, "{}", body.place.name());
    }
    assert_eq!(closed, 1);
}

#[test]
fn a_body_is_an_object() {
    for body in bodies() {
        let first = body.place.operation.fields.iter().find(|field| field.in_body()).unwrap();
        for value in [Value::Null, json!([]), json!("x"), json!(7)] {
            let said = vec![Problem::error(first.rule, "", Kind::WrongJsonType { expected: "object" })];
            assert_eq!(body.place.operation.decode(&[], &value).err(), Some(said), "{}", body.place.name());
        }
    }
}

/// What is found of a body is found all at once, in the order of the table.
#[test]
fn an_empty_body_lacks_what_must_be_there() {
    for body in bodies() {
        let operation = body.place.operation;
        let top = operation.fields.iter().filter(|field| field.in_body() && field.parent().is_empty());
        let needed = top.filter(|field| matches!(field.presence, Presence::Required | Presence::Always));
        let said: Vec<Problem> = needed.map(|field| Problem::error(field.rule, field.path, Kind::Missing)).collect();
        assert_eq!(operation.decode(&[], &json!({})).err(), Some(said), "{}", operation.info.id);
        // The page reads it all the same, and judges what is there.
        let read = operation.read(&[], &json!({}));
        assert!(operation.problems(&read, &Known::default(), &HUAWEI).iter().any(Problem::blocks));
    }
}

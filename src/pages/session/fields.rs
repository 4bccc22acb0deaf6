//! The fields of the session's form, and what is wrong with them.

use crate::dom::prelude::*;
use backup_api::rules::{id, session as rules};
use backup_api::{Problem, Service};

use crate::forms::session::Draft;
use crate::session::read_address;
use crate::text::{self, session as words};
use crate::ui::{self, SummaryEntry, TextField};

/// One field: its value, its name, and what is wrong with it.
#[derive(Clone)]
pub(super) struct Field {
    id: String,
    label: &'static str,
    value: RwSignal<String>,
    problem: Signal<Option<String>>,
    /// What does not stop the sign-in.
    warning: Signal<Option<String>>,
}

pub(super) const TOKEN: usize = 0;
pub(super) const DOMAIN: usize = 1;
pub(super) const USER: usize = 2;
pub(super) const PASSWORD: usize = 3;
pub(super) const PROJECT_ID: usize = 4;
pub(super) const PROJECT: usize = 5;
pub(super) const ADDRESS: usize = 6;

/// All fields, in the order of the constants above, which is that of the page.
pub(super) fn fields(draft: Draft) -> Vec<Field> {
    let field = |label: &'static str, value: RwSignal<String>, check: fn(&str) -> Option<Problem>| {
        let said = move |blocks: bool| {
            derive(move || {
                let found = value.with(|text| check(text)).filter(|problem| problem.blocks() == blocks);
                found.map(|problem| text::problem(&problem, label))
            })
        };
        Field { id: ui::id::next("session"), label, value, problem: said(true), warning: said(false) }
    };
    let filled = |text: &str| {
        let mut out = Vec::new();
        id::required("project", "", text, &mut out);
        out.into_iter().next()
    };
    let mut all = vec![
        field(words::token(), draft.token, |text| rules::token(text).into_iter().next()),
        field(words::domain(), draft.domain, filled),
        field(words::user(), draft.user, filled),
        field(words::password(), draft.password, filled),
        field(words::project(), draft.project_id, |text| {
            if text.trim().is_empty() { None } else { rules::project_id(text).into_iter().next() }
        }),
        field(words::project_name(), draft.project, filled),
    ];
    all.extend(Service::ALL.into_iter().zip(draft.addresses).map(|(service, value)| Field {
        id: ui::id::next("session"),
        label: words::address(service),
        value,
        problem: derive(move || {
            value.with(|text| read_address(text)).err().map(|bad| words::bad_address(bad).to_owned())
        }),
        warning: derive(|| None),
    }));
    all
}

/// Whether somebody has agreed to what is typed now: to these hosts, by their names.
pub(super) fn agreed(draft: Draft) -> bool {
    draft.agreed.with(|agreed| draft.other_hosts().iter().all(|host| agreed.contains(host)))
}

/// What stops the sign-in, among the fields that are in use; `yes` is the field that names other hosts.
pub(super) fn entries(fields: StoredValue<Vec<Field>>, draft: Draft, yes: &str) -> Vec<SummaryEntry> {
    let by_token = draft.way.with(|way| way == "token");
    let open = (!agreed(draft)).then(|| SummaryEntry { field: yes.to_owned(), message: words::host_open().to_owned() });
    let wrong: Vec<SummaryEntry> = fields.with_value(|all| {
        all.iter()
            .enumerate()
            .filter(|(index, _)| match *index {
                TOKEN | PROJECT_ID => by_token,
                DOMAIN | USER | PASSWORD | PROJECT => !by_token,
                _ => true,
            })
            .filter_map(|(_, field)| {
                let said = field.problem.get()?;
                Some(SummaryEntry { field: field.id.clone(), message: format!("{}: {said}", field.label) })
            })
            .collect()
    });
    wrong.into_iter().chain(open).collect()
}

/// The field as it is shown.
pub(super) fn input(field: &Field, draft: Draft, attempt: RwSignal<u32>, index: usize) -> AnyView {
    let left = RwSignal::new(false);
    let problem = field.problem;
    let errors = derive(move || {
        let open = left.get() || attempt.get() > 0;
        problem.get().filter(|_| open).into_iter().collect::<Vec<_>>()
    });
    let hidden = matches!(index, TOKEN | PASSWORD);
    let optional = index == PROJECT_ID || index >= ADDRESS;
    let mono = optional || index == PROJECT;
    let hint = MaybeProp::derive(move || match index {
        TOKEN => Some(words::token_hint().to_owned()),
        PROJECT_ID => Some(words::project_hint().to_owned()),
        PROJECT => Some(words::project_name_hint().to_owned()),
        _ => {
            let service = Service::ALL.get(index.checked_sub(ADDRESS)?).copied()?;
            let direct = draft.own_address(service)?;
            Some(words::address_hint(draft.usual().base(service), &direct))
        }
    });
    let warning = field.warning;
    let warnings = derive(move || warning.get().filter(|_| left.get()).into_iter().collect::<Vec<_>>());
    view! {
        <TextField
            label=field.label
            value=field.value
            hint=hint
            errors=errors
            warnings=warnings
            optional=optional
            kind=if hidden { "password" } else { "text" }
            mono=mono
            on_leave=Callback::new(move |()| left.set(true))
            id=field.id.clone()
        />
    }
    .into_any()
}

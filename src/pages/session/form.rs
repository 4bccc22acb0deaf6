//! The form of the session.

use backup_api::iam::token_create::TokenProject;
use backup_api::rules::{id, session as rules};
use backup_api::{Problem, Profile, Service};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::refused;
use crate::forms::session::Draft;
use crate::session::{Endpoints, Token, check_address};
use crate::text::{self, session as words};
use crate::ui::{
    self, Button, ButtonKind, Disclosure, ErrorSummary, FieldGroup, RadioCards, RadioOption, Select, SelectOption,
    SummaryEntry, TextField,
};
use crate::work::Console;
use crate::work::sign_in::{Refusal, with_password, with_token};

/// One field: its value, its name, and what is wrong with it.
#[derive(Clone)]
struct Field {
    id: String,
    label: &'static str,
    value: RwSignal<String>,
    problem: Signal<Option<String>>,
}

pub(super) fn view(console: Console, draft: Draft, changing: RwSignal<bool>) -> AnyView {
    let attempt = RwSignal::new(0_u32);
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<Refusal>);
    let fields = StoredValue::new(fields(draft));
    let entries = Signal::derive(move || entries(fields, draft));
    let submit = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        if entries.with_untracked(|entries| !entries.is_empty()) {
            attempt.update(|count| *count += 1);
            return;
        }
        begin(console, draft, busy, refusal, changing);
    });
    let by_token = Memo::new(move |_| draft.way.with(|way| way == "token"));
    let shown = move |index: usize| {
        fields.with_value(|all| all.get(index).cloned()).map(|field| input(&field, attempt, index)).into_any()
    };
    view! {
        <form
            class="bc-form bc-narrow"
            aria-label=words::SIGN_IN
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                submit.run(());
            }
        >
            <ErrorSummary title=Signal::derive(move || text::form::summary(entries.with(Vec::len))) entries=entries attempt=attempt />
            <FieldGroup legend=words::HOW>
                <RadioCards label=words::WAY value=draft.way options=Signal::derive(ways) />
                {move || {
                    if by_token.get() {
                        view! { {shown(TOKEN)} {shown(PROJECT_ID)} }.into_any()
                    } else {
                        view! { {shown(USER)} {shown(DOMAIN)} {shown(PASSWORD)} {shown(PROJECT)} }.into_any()
                    }
                }}
            </FieldGroup>
            <FieldGroup legend=words::WHERE>{place(draft)}</FieldGroup>
            <Disclosure
                label=words::ADDRESSES
                note=Signal::derive(move || {
                    let given = draft.addresses.iter().filter(|address| address.with(|text| !text.trim().is_empty()));
                    Some(words::addresses_note(given.count()))
                })
            >
                <p class="bc-hint">{words::ADDRESSES_WHY}</p>
                {(ADDRESS..ADDRESS + 4).map(shown).collect::<Vec<_>>()}
            </Disclosure>
            {move || refusal.get().map(|found| refused::view(found, draft, submit))}
            <div class="bc-form-foot">
                <Button
                    submit=true
                    kind=ButtonKind::Primary
                    label=words::SIGN_IN
                    busy=busy
                    busy_label=MaybeProp::from(Some(words::SIGNING_IN.to_owned()))
                />
            </div>
        </form>
    }
    .into_any()
}

const TOKEN: usize = 0;
const PROJECT_ID: usize = 1;
const USER: usize = 2;
const DOMAIN: usize = 3;
const PASSWORD: usize = 4;
const PROJECT: usize = 5;
const ADDRESS: usize = 6;

/// All fields, in the order of the constants above.
fn fields(draft: Draft) -> Vec<Field> {
    let field = |label: &'static str, value: RwSignal<String>, check: fn(&str) -> Option<Problem>| Field {
        id: ui::id::next("session"),
        label,
        value,
        problem: Signal::derive(move || value.with(|text| check(text)).map(|problem| text::problem(&problem, label))),
    };
    let filled = |text: &str| {
        let mut out = Vec::new();
        id::required(1, "", text, &mut out);
        out.into_iter().next()
    };
    let mut all = vec![
        field(words::TOKEN, draft.token, |text| rules::token(text).into_iter().next()),
        field(words::PROJECT, draft.project_id, |text| {
            if text.trim().is_empty() { None } else { rules::project_id(text).into_iter().find(Problem::blocks) }
        }),
        field(words::USER, draft.user, filled),
        field(words::DOMAIN, draft.domain, filled),
        field(words::PASSWORD, draft.password, filled),
        field(words::PROJECT_NAME, draft.project, filled),
    ];
    for (service, value) in Service::ALL.into_iter().zip(draft.addresses) {
        all.push(Field {
            id: ui::id::next("session"),
            label: words::address(service),
            value,
            problem: Signal::derive(move || {
                value.with(|text| check_address(text)).err().map(|bad| words::bad_address(bad).to_owned())
            }),
        });
    }
    all
}

/// What stops the sign-in, among the fields that are in use.
fn entries(fields: StoredValue<Vec<Field>>, draft: Draft) -> Vec<SummaryEntry> {
    let by_token = draft.way.with(|way| way == "token");
    fields.with_value(|all| {
        all.iter()
            .enumerate()
            .filter(|(index, _)| match *index {
                TOKEN | PROJECT_ID => by_token,
                USER..ADDRESS => !by_token,
                _ => true,
            })
            .filter_map(|(_, field)| {
                let said = field.problem.get()?;
                Some(SummaryEntry { field: field.id.clone(), message: format!("{}: {said}", field.label) })
            })
            .collect()
    })
}

fn input(field: &Field, attempt: RwSignal<u32>, index: usize) -> AnyView {
    let left = RwSignal::new(false);
    let problem = field.problem;
    let errors = Signal::derive(move || {
        let open = left.get() || attempt.get() > 0;
        problem.get().filter(|_| open).into_iter().collect::<Vec<_>>()
    });
    let hidden = matches!(index, TOKEN | PASSWORD);
    let optional = index == PROJECT_ID || index >= ADDRESS;
    let mono = optional || index == PROJECT;
    let hint = match index {
        TOKEN => Some(words::TOKEN_HINT.to_owned()),
        PROJECT_ID => Some(words::PROJECT_HINT.to_owned()),
        PROJECT => Some(words::PROJECT_NAME_HINT.to_owned()),
        _ => None,
    };
    view! {
        <TextField
            label=field.label
            value=field.value
            hint=MaybeProp::from(hint)
            errors=errors
            optional=optional
            kind=if hidden { "password" } else { "text" }
            mono=mono
            on_leave=Callback::new(move |()| left.set(true))
            id=field.id.clone()
        />
    }
    .into_any()
}

fn ways() -> Vec<RadioOption> {
    vec![
        RadioOption::new("token", words::BY_TOKEN, words::BY_TOKEN_NOTE),
        RadioOption::new("password", words::BY_PASSWORD, words::BY_PASSWORD_NOTE),
    ]
}

fn place(draft: Draft) -> AnyView {
    let clouds =
        Signal::derive(|| Profile::ALL.iter().map(|profile| RadioOption::new(profile.id, profile.name, "")).collect());
    let regions = Signal::derive(move || {
        let all = draft.profile().regions.iter();
        all.map(|region| SelectOption::new(region.id, format!("{} ({})", region.name, region.id))).collect::<Vec<_>>()
    });
    // A region belongs to its cloud.
    Effect::new(move || {
        let profile = draft.profile();
        if profile.region(&draft.region.get()).is_none()
            && let Some(first) = profile.regions.first()
        {
            draft.region.set(first.id.to_owned());
        }
    });
    view! {
        <RadioCards label=words::CLOUD value=draft.cloud options=clouds />
        <Select label=words::REGION value=draft.region options=regions />
    }
    .into_any()
}

/// Sends what is typed; token and password leave the form before anything else happens.
fn begin(
    console: Console,
    draft: Draft,
    busy: RwSignal<bool>,
    refusal: RwSignal<Option<Refusal>>,
    changing: RwSignal<bool>,
) {
    let place = untrack(move || draft.place());
    let now = js_sys::Date::now();
    let by_token = draft.way.with_untracked(|way| way == "token");
    let token = Token::new(&draft.token.get_untracked());
    let password = draft.password.try_update(std::mem::take).unwrap_or_default();
    let (user, domain) = (draft.user.get_untracked(), draft.domain.get_untracked());
    let project = project(&draft.project.get_untracked());
    busy.set(true);
    refusal.set(None);
    spawn_local(async move {
        let begun = if by_token {
            with_token(console.client, token, place, now).await
        } else {
            with_password(console.client, user.trim(), domain.trim(), password, project, place, now).await
        };
        let _ = busy.try_set(false);
        match begun {
            Ok(session) => {
                let _ = draft.token.try_set(String::new());
                let _ = changing.try_set(false);
                let _ = draft.wanted.try_set(None);
                let facts = session.facts.clone().unwrap_or_default();
                let name = if facts.project_name.is_empty() { &session.scope.project_id } else { &facts.project_name };
                console.say(words::begun(&facts.user, name));
                console.client.sessions.begin(session);
            }
            Err(found) => {
                let _ = refusal.try_set(Some(found));
            }
        }
    });
}

/// An id where it looks like one, else a name.
fn project(typed: &str) -> TokenProject {
    let typed = typed.trim().to_owned();
    if id::is_project(&typed) {
        TokenProject { id: Some(typed), name: None }
    } else {
        TokenProject { id: None, name: Some(typed) }
    }
}

/// The addresses in use, for the facts of a session.
pub(super) fn addresses(endpoints: &Endpoints) -> String {
    Service::ALL.map(|service| endpoints.base(service).to_owned()).join(", ")
}

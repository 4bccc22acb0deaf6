//! The form of the session.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::iam::token_create::TokenProject;
use backup_api::rules::id;
use backup_api::{Profile, Service};
use leptos::html;

use super::fields::{ADDRESS, DOMAIN, PASSWORD, PROJECT, PROJECT_ID, TOKEN, USER, agreed, entries, fields, input};
use super::{begun, refused};
use crate::forms::session::Draft;
use crate::session::{Endpoints, Token};
use crate::text::{self, session as words, switch};
use crate::ui::{
    self, Button, ButtonKind, Checkbox, Disclosure, ErrorSummary, FieldGroup, RadioCards, RadioOption, Select,
    SelectOption, come_to, focused, went_on,
};
use crate::work::Console;
use crate::work::sign_in::{Refusal, by_person, with_password, with_token};

pub(super) fn view(console: Console, draft: Draft) -> AnyView {
    let attempt = RwSignal::new(0_u32);
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<Refusal>);
    let fields = StoredValue::new(fields(draft));
    let yes = ui::id::next("session");
    let entries = {
        let yes = yes.clone();
        derive(move || entries(fields, draft, &yes))
    };
    let submit = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        if entries.with_untracked(|entries| !entries.is_empty()) {
            attempt.update(|count| *count += 1);
            return;
        }
        begin(console, draft, busy, refusal);
    });
    let by_token = memo(move |_| draft.way.with(|way| way == "token"));
    // What was said of the one way says nothing of the other.
    Effect::new(move |before: Option<bool>| {
        let now = by_token.get();
        if before.is_some_and(|before| before != now) {
            refusal.set(None);
            attempt.set(0);
        }
        now
    });
    let page = NodeRef::<html::Form>::new();
    let answer = NodeRef::<html::Div>::new();
    let left = StoredValue::new(None::<web_sys::Element>);
    Effect::new(move || {
        if refusal.with(Option::is_some) {
            next_frame(move || {
                let left = left.try_get_value().flatten();
                if let Some(answer) = answer.try_get_untracked().flatten().filter(|it| !went_on(it, left.as_ref())) {
                    come_to(&answer);
                }
            });
        }
    });
    let shown = move |index: usize| {
        fields.with_value(|all| all.get(index).cloned()).map(|field| input(&field, draft, attempt, index)).into_any()
    };
    view! {
        <form
            class="bc-form bc-narrow"
            aria-label=words::sign_in()
            novalidate
            node_ref=page
            on:submit=move |event| {
                event.prevent_default();
                left.set_value(page.get_untracked().and_then(|page| focused(&page)));
                submit.run(());
            }
        >
            <ErrorSummary title=derive(move || text::form::summary(entries.with(Vec::len))) entries=entries attempt=attempt />
            <FieldGroup legend=words::where_label()>{place(draft)}</FieldGroup>
            <FieldGroup legend=words::how()>
                <RadioCards label=words::way() value=draft.way options=derive(ways) />
                {move || {
                    if by_token.get() {
                        view! { {shown(TOKEN)} {shown(PROJECT_ID)} }.into_any()
                    } else {
                        view! { {shown(DOMAIN)} {shown(USER)} {shown(PASSWORD)} {shown(PROJECT)} }.into_any()
                    }
                }}
            </FieldGroup>
            <Disclosure
                label=words::addresses()
                note=derive(move || {
                    let given = draft.addresses.iter().filter(|address| address.with(|text| !text.trim().is_empty()));
                    Some(words::addresses_note(given.count()))
                })
            >
                <p class="bc-hint">{words::addresses_why()}</p>
                {(ADDRESS..ADDRESS + 4).map(shown).collect::<Vec<_>>()}
                <div class="bc-actions">
                    <Button label=words::own_addresses() on_press=Callback::new(move |()| draft.use_own_addresses()) />
                </div>
            </Disclosure>
            {other_hosts(draft, attempt, yes)}
            <div class="bc-answer" tabindex="-1" node_ref=answer>
                {move || refusal.get().map(|found| refused::view(found, draft, submit))}
            </div>
            <div class="bc-form-foot">
                <Button
                    submit=true
                    kind=ButtonKind::Primary
                    label=words::sign_in()
                    busy=busy
                    busy_label=MaybeProp::from(Some(words::signing_in().to_owned()))
                />
            </div>
        </form>
    }
    .into_any()
}

/// A yes to the hosts that token and password would go to besides this page's own. It names them: with another host it is
/// asked again.
fn other_hosts(draft: Draft, attempt: RwSignal<u32>, id: String) -> AnyView {
    let hosts = memo(move |_| draft.other_hosts());
    let yes = RwSignal::new(untrack(move || agreed(draft)));
    Effect::new(move || yes.set(hosts.with(|_| untrack(move || agreed(draft)))));
    Effect::new(move || draft.agreed.set(if yes.get() { hosts.get_untracked() } else { Vec::new() }));
    let errors = derive(move || {
        let open = attempt.get() > 0 && !agreed(draft);
        open.then(|| words::host_open().to_owned()).into_iter().collect::<Vec<_>>()
    });
    let any = memo(move |_| hosts.with(|hosts| !hosts.is_empty()));
    view! {
        {move || {
            any.get()
                .then(|| {
                    let label = derive(move || hosts.with(|hosts| words::yes_to(hosts)));
                    view! { <Checkbox label=label checked=yes hint=words::host_note() errors=errors id=id.clone() /> }
                })
        }}
    }
    .into_any()
}

fn ways() -> Vec<RadioOption> {
    vec![
        RadioOption::new("token", words::by_token(), words::by_token_note()),
        RadioOption::new("password", words::by_password(), words::by_password_note()),
    ]
}

fn place(draft: Draft) -> AnyView {
    let clouds = derive(|| Profile::ALL.iter().map(|profile| RadioOption::new(profile.id, profile.name, "")).collect());
    let regions = derive(move || {
        let all = draft.regions().into_iter();
        all.map(|region| SelectOption::new(region.id, switch::region(region))).collect::<Vec<_>>()
    });
    // A region belongs to its cloud.
    Effect::new(move || {
        let offered = draft.regions();
        if !draft.region.with(|id| offered.iter().any(|region| region.id == id))
            && let Some(first) = offered.first()
        {
            draft.region.set(first.id.to_owned());
        }
    });
    Effect::new(move || draft.follow_region());
    view! {
        <RadioCards label=words::cloud() value=draft.cloud options=clouds />
        <Select label=words::region() value=draft.region options=regions />
    }
    .into_any()
}

/// Sends what is typed; token and password leave the form before anything else happens.
fn begin(console: Console, draft: Draft, busy: RwSignal<bool>, refusal: RwSignal<Option<Refusal>>) {
    let place = untrack(move || draft.place());
    let by_token = draft.way.with_untracked(|way| way == "token");
    let token = Token::new(&draft.token.get_untracked());
    let password = draft.password.try_update(std::mem::take).unwrap_or_default();
    let (user, domain) = (draft.user.get_untracked(), draft.domain.get_untracked());
    let project = project(&draft.project.get_untracked());
    busy.set(true);
    refusal.set(None);
    spawn_local(async move {
        let done = by_person(console, async move {
            if by_token {
                with_token(console.client, token, place).await
            } else {
                with_password(console.client, user.trim(), domain.trim(), password, project, place).await
            }
        });
        let done = done.await;
        let _ = busy.try_set(false);
        match done {
            None => {}
            Some(Ok(session)) => begun(console, draft, session),
            Some(Err(found)) => {
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

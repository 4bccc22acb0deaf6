//! The current session.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::time::Time;

use super::form::addresses;
use crate::places::Place;
use crate::session::Session;
use crate::shared::Failure;
use crate::text::{session as words, time};
use crate::ui::{Button, ButtonKind, ButtonLink, ConfirmDialog, Fact, Facts, IdText, TimeText};
use crate::work::Console;
use crate::work::sign_in::revoke;

pub(super) fn view(console: Console, session: &Session, changing: RwSignal<bool>) -> AnyView {
    let busy = RwSignal::new(false);
    let error = RwSignal::new(None);
    let other = derive(move || if changing.get() { words::keep() } else { words::change() }.to_owned());
    // Who signs out is asked first while something is under way, as who closes the page is.
    let asking = RwSignal::new(false);
    let wanted = StoredValue::new(None::<Callback<()>>);
    let deed = RwSignal::new(words::end());
    let ask = move |end: Callback<()>, label: &'static str| {
        Callback::new(move |()| match console.leaving.is_under_way() {
            true => {
                wanted.set_value(Some(end));
                deed.set(label);
                asking.set(true);
            }
            false => end.run(()),
        })
    };
    let confirmed = Callback::new(move |()| {
        asking.set(false);
        if let Some(end) = wanted.try_get_value().flatten() {
            end.run(());
        }
    });
    let end = Callback::new(move |()| ended(console));
    let end_everywhere = Callback::new(move |()| {
        let sessions = console.client.sessions;
        let turn = sessions.turn();
        busy.set(true);
        error.set(None);
        spawn_local(async move {
            match revoke(console.client).await {
                // The page may be left meanwhile, and its callbacks with it; the session ends all the same, unless it is
                // another one by now.
                Ok(()) if sessions.turn() == turn => ended(console),
                Ok(()) => {}
                Err(found) => {
                    let _ = error.try_set(Some(found));
                }
            }
            let _ = busy.try_set(false);
        });
    });
    view! {
        <section class="bc-card bc-narrow" part="card" aria-label=words::current()>
            <div class="bc-card-head">
                <h2 class="bc-card-name">{words::current()}</h2>
            </div>
            <div class="bc-card-body bc-stack">
                {facts(console, session)} <p class="bc-hint">{words::end_note()}</p>
                {move || error.get().map(|error| view! { <Failure error=error /> })}
                <div class="bc-actions">
                    <ButtonLink href=Place::Overview.href() label=words::open_overview() kind=ButtonKind::Primary />
                    <Button label=words::lock() on_press=Callback::new(move |()| console.lock("person")) />
                    // A token that the host gave is the host's to change and to end.
                    <Show when=move || !console.signed_in_by_host()>
                        <Button label=other on_press=Callback::new(move |()| changing.update(|it| *it = !*it)) />
                        <Button label=words::end() on_press=ask(end, words::end()) />
                        <span class="bc-apart">
                            <Button
                                label=words::revoke()
                                on_press=ask(end_everywhere, words::revoke())
                                busy=busy
                                busy_label=MaybeProp::from(Some(words::revoking().to_owned()))
                            />
                        </span>
                    </Show>
                </div>
            </div>
            <ConfirmDialog
                open=asking
                title=words::under_way()
                consequence=words::under_way_note()
                confirm_label=derive(move || deed.get().to_owned())
                on_confirm=confirmed
            />
        </section>
    }
    .into_any()
}

/// Ends the session, and says so.
fn ended(console: Console) {
    console.client.sessions.end();
    console.announce(words::ended_by_you());
    console.left.notify();
}

fn facts(console: Console, session: &Session) -> AnyView {
    let (cloud, region) = (session.profile.name, session.region.clone());
    let id = session.scope.project_id.clone();
    let base = addresses(&session.endpoints);
    let known = session.facts.clone().map(|facts| {
        let roles = if facts.roles.is_empty() { words::no_roles().to_owned() } else { facts.roles.join(", ") };
        view! {
            <Fact term=words::fact_user()>{facts.user}</Fact>
            <Fact term=words::fact_domain()>{facts.domain}</Fact>
            <Fact term=words::fact_roles()>{roles}</Fact>
            {facts.expires_at.map(|end| view! { <Fact term=words::fact_end()>{end_time(console, end)}</Fact> })}
        }
        .into_any()
    });
    let unknown = known.is_none().then(|| view! { <p>{words::no_facts()}</p> });
    let name = session.facts.as_ref().map(|facts| facts.project_name.clone()).unwrap_or_default();
    view! {
        {unknown}
        <Facts single=true>
            {known}
            <Fact term=words::fact_project()>{name} " " <IdText id=id what=words::project_id() /></Fact>
            <Fact term=words::fact_region()>{cloud} ", " <span class="bc-nowrap">{region}</span></Fact>
            <Fact term=words::fact_addresses()>
                <span class="bc-mono">{base}</span>
            </Fact>
        </Facts>
    }
    .into_any()
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
fn end_time(console: Console, end: Time) -> AnyView {
    let millis = end.millis();
    let relative = derive(move || time::age(console.now.get(), millis as f64));
    let offset = crate::work::clock::offset_minutes(millis as f64);
    let full = format!("{} ({})", time::full(end, offset), time::full(end, 0));
    view! { <TimeText millis=millis relative=relative full=full /> }.into_any()
}

//! An error as a person needs it: what happened, whether it took effect, what to do, and the facts for support.

use crate::dom::prelude::*;
use backup_api::error::{ApiError, Cause, Entry, Remedy, Taken};

use crate::host::Host;
use crate::places::Place;
use crate::text::{self, errors};
use crate::ui::{Button, ButtonKind, ButtonLink, CodeBlock, Disclosure, ErrorPanel, Fact, Facts, IconName, IdText};

/// What to do: the step of the code, where it has one of its own; else the missing right is named.
#[must_use]
pub fn remedy(error: &ApiError) -> String {
    let own = error.coded().is_some_and(|entry| !entry.action.is_empty());
    let permission = (error.cause == Cause::Forbidden && !error.permission.is_empty() && !own)
        .then(|| text::failure::permission(error.permission));
    let wait = error
        .retry_after_seconds
        .filter(|_| error.cause == Cause::Throttled && error.retry_after_time.is_none())
        .map(text::failure::wait);
    permission.or(wait).unwrap_or_else(|| errors::advice(error).to_owned())
}

/// A refusal in sentences: what happened, that nothing was lost, what to do, and the facts for support.
#[must_use]
pub fn explain(error: &ApiError) -> String {
    let code =
        error.status.map(|status| format!("{}.", text::failure::status(status, &error.code))).unwrap_or_default();
    let trace = error.trace_id.as_deref().map(text::vault::trace).unwrap_or_default();
    let headline = format!("{}.", errors::headline(error.cause));
    text::vault::delete_failed(&[
        &headline,
        &errors::meaning(error),
        errors::effect(error.taken),
        &remedy(error),
        &code,
        &trace,
    ])
}

/// The panel for `error`; `children` are the buttons that belong to it.
#[component]
pub fn Failure(
    /// What went wrong.
    error: ApiError,
    /// Headline where the place knows better than the cause.
    #[prop(optional)]
    title: Option<&'static str>,
    /// Its outcome is told by the children: what was not known at first is not repeated.
    #[prop(optional)]
    settled: bool,
    /// Buttons: ask again, look again.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    let cause = errors::meaning(&error);
    let said = error.message.clone();
    let repeat = !said.is_empty() && said != cause;
    let status = error.status.map(|status| text::failure::status(status, &error.code));
    let remedy = remedy(&error);
    let tries = error.asked.as_ref().map_or(0, |asked| asked.tries);
    // What is known from the beginning stays true.
    let settled = settled && error.taken == Taken::Unknown;
    let effect =
        (error.effect != backup_api::Effect::Reads && !settled).then(|| errors::effect(error.taken).to_owned());
    let closed = error.explanation().map(|entry: &Entry| entry.remedy) == Some(Remedy::UseCbr);
    let sign_in = matches!(error.cause, Cause::SignIn | Cause::NotSignedIn);
    view! {
        <ErrorPanel
            title=title.unwrap_or_else(|| errors::headline(error.cause))
            cause=MaybeProp::from(Some(cause).filter(|said| !said.is_empty()))
            effect=MaybeProp::from(effect)
            remedy=MaybeProp::from((!settled).then_some(remedy))
            open_outcome=error.taken == Taken::Unknown
        >
            <Facts single=true>
                {status.map(|status| view! { <Fact term=text::failure::answer()>{status}</Fact> })}
                {error
                    .asked
                    .as_ref()
                    .map(|asked| asked.address.clone())
                    .map(|address| view! { <Fact term=text::failure::asked()><bdi>{address}</bdi></Fact> })}
                {(tries > 1).then(|| view! { <Fact term=text::failure::tries()>{tries.to_string()}</Fact> })}
                {repeat.then(|| view! { <Fact term=text::failure::message()>{said}</Fact> })}
                {error
                    .trace_id
                    .clone()
                    .map(|id| {
                        view! {
                            <Fact term=text::failure::trace()>
                                <IdText id=id what=text::failure::trace() />
                            </Fact>
                        }
                    })}
            </Facts>
            {(!error.raw.is_empty())
                .then(|| {
                    view! {
                        <Disclosure label=text::failure::raw()>
                            <CodeBlock text=error.raw.clone() label=text::failure::raw() wrap=true />
                        </Disclosure>
                    }
                })}
            <div class="bc-actions">
                {closed
                    .then(|| {
                        let way_out = text::classic::way_out();
                        view! { <ButtonLink href=Place::Protect.href() label=way_out kind=ButtonKind::Primary /> }
                    })}
                {sign_in
                    .then(|| {
                        // Where the page around signs in, there is no form: that page says how far it is, and asks again.
                        let by_host = use_context::<Host>().is_some_and(|host| !host.now().features.sign_in);
                        let label = if by_host { text::host::why() } else { text::session::sign_in() };
                        view! { <ButtonLink href=Place::Session.href() label=label kind=ButtonKind::Primary /> }
                    })} {children.map(|children| children())}
            </div>
        </ErrorPanel>
    }
    .into_any()
}

/// Why something could not be read, and the way to ask again.
pub fn not_read(error: ApiError, busy: Signal<bool>, again: Callback<()>) -> AnyView {
    view! {
        <Failure error=error>
            <Button
                label=text::failure::again()
                icon=IconName::Refresh
                busy=busy
                on_press=again
            />
        </Failure>
    }
    .into_any()
}

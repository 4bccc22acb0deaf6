//! An error as a person needs it: what happened, whether it took effect, what to do, and the facts for support.

use crate::dom::prelude::*;
use backup_api::error::{ApiError, Cause, Entry, Remedy, Taken};

use crate::host::Host;
use crate::places::Place;
use crate::text::{self, errors};
use crate::ui::{Button, ButtonKind, ButtonLink, CodeBlock, Disclosure, ErrorPanel, Fact, Facts, IconName, IdText};

/// What to do: the step of the code, where it has one of its own; else the missing right is named, and before it, where
/// nothing says that it is the right, the project that was asked.
#[must_use]
pub fn remedy(error: &ApiError) -> String {
    let own = error.coded().is_some_and(|entry| !entry.action.is_empty());
    let lacks = error.cause == Cause::Forbidden && !own;
    let permission = (lacks && !error.permission.is_empty()).then(|| text::failure::permission(error.permission));
    let open = lacks && (error.coded().is_none() || error.unreasoned());
    let asked = error.asked.as_ref().filter(|asked| open && !asked.project.is_empty());
    if let Some(asked) = asked {
        let right = permission.unwrap_or_else(|| errors::advice(error));
        return [&text::failure::project_asked(&asked.project, &asked.region), " ", &right].concat();
    }
    let wait = error
        .retry_after_seconds
        .filter(|_| error.cause == Cause::Throttled && error.retry_after_time.is_none())
        .map(text::failure::wait);
    permission.or(wait).unwrap_or_else(|| errors::advice(error))
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
    // Of another object it is that one's id, and the meaning says so.
    let repeat = !said.is_empty() && said != cause && error.cause != Cause::Another;
    let status = error.status.map(|status| text::failure::status(status, &error.code));
    let remedy = remedy(&error);
    let tries = error.asked.as_ref().map_or(0, |asked| asked.tries);
    // What is known from the beginning stays true.
    let settled = settled && error.taken == Taken::Unknown;
    let effect =
        (error.effect != backup_api::Effect::Reads && !settled).then(|| errors::effect(error.taken).to_owned());
    let closed = error.explanation().map(|entry: &Entry| entry.remedy) == Some(Remedy::UseCbr);
    let sign_in = matches!(error.cause, Cause::SignIn | Cause::NotSignedIn);
    let in_session = error.cause == Cause::Doubted;
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
                    })}
                {in_session
                    .then(|| view! { <ButtonLink href=Place::Session.href() label=Place::Session.title() /> })}
                {children.map(|children| children())}
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

#[cfg(test)]
mod tests {
    use backup_api::cbr::{VaultList, vault_create};
    use backup_api::error::{ApiError, Asked, Received};
    use backup_api::{Info, Operation};

    use super::remedy;
    use crate::text::errors::{advice, meaning};
    use crate::text::failure::{permission, project_asked};

    /// A 403 in this project and region.
    fn forbidden(info: &'static Info, body: &str) -> ApiError {
        let received = Received { status: 403, content_type: "", trace_id: None, retry_after: None, body };
        let asked = Asked { project: "b (id)".to_owned(), region: "eu-de".to_owned(), ..Asked::default() };
        ApiError { asked: Some(Box::new(asked)), ..ApiError::from_reply(info, &received) }
    }

    #[test]
    fn a_refusal_without_a_reason_names_the_project_before_the_right() {
        let place = project_asked("b (id)", "eu-de");
        assert!(place.contains("b (id)") && place.contains("eu-de"));
        for code in ["APIGW.0302", "IAM.0002", "APIGW.0306", "apigw.0304"] {
            let said = "The project in the address is not that of the token.";
            let body = format!(r#"{{"error_code":"{code}","error_msg":"{said}"}}"#);
            let error = forbidden(&vault_create::INFO, &body);
            assert_eq!(meaning(&error), said, "{code}");
            assert_eq!(remedy(&error), format!("{place} {}", permission(vault_create::INFO.permission)), "{code}");
            let wordless = forbidden(&vault_create::INFO, &format!(r#"{{"error_code":"{code}"}}"#));
            assert!(meaning(&wordless).ends_with(['.']) && meaning(&wordless) != said, "{code}");
        }
        assert!(remedy(&forbidden(&VaultList::INFO, "")).starts_with(&place), "no code at all");
        let bare = ApiError { permission: "", ..forbidden(&VaultList::INFO, "{}") };
        assert_eq!(remedy(&bare), format!("{place} {}", advice(&bare)), "no right is documented");
    }

    #[test]
    fn a_reason_that_is_known_is_said_as_before() {
        let body = r#"{"error_code":"APIGW.0801","error_msg":"m"}"#;
        let error = forbidden(&VaultList::INFO, body);
        assert_eq!(meaning(&error), "The service is not open in this region.");
        assert!(!remedy(&error).contains("b (id)"));
        let bare = ApiError { asked: None, ..forbidden(&vault_create::INFO, "") };
        assert_eq!(remedy(&bare), permission(vault_create::INFO.permission));
    }
}

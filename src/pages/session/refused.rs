//! Why there is no session, and what to do: four different things that a 401 and its like can mean.

use crate::dom::prelude::*;
use backup_api::error::ApiError;

use crate::forms::session::Draft;
use crate::shared::Failure;
use crate::text::session::refusal as words;
use crate::ui::{Button, ButtonKind, ErrorPanel};
use crate::work::sign_in::Refusal;

pub(super) fn view(refusal: Refusal, draft: Draft, again: Callback<()>) -> AnyView {
    match refusal {
        Refusal::Expired => panel(words::expired(), words::expired_do(), None),
        Refusal::NotAccepted(error) => panel(words::not_accepted(), words::not_accepted_do(), Some(error)),
        Refusal::WrongPassword(error) => panel(words::wrong_password(), words::wrong_password_do(), Some(error)),
        Refusal::UnknownProject(error) => panel(words::unknown_project(), words::unknown_project_do(), Some(error)),
        Refusal::NoProject => panel(words::no_project(), words::no_project_do(), None),
        Refusal::HiddenToken => panel(words::hidden(), words::hidden_do(), None),
        Refusal::WrongProject { id, name } => {
            let use_it = Callback::new({
                let id = id.clone();
                move |()| {
                    draft.project_id.set(id.clone());
                    again.run(());
                }
            });
            let shown = if name.is_empty() { id.clone() } else { name };
            view! {
                <ErrorPanel
                    title=words::other_project()
                    remedy=MaybeProp::from(Some(words::wrong_project(&shown, &id)))
                >
                    <div class="bc-actions">
                        <Button label=words::use_project(&shown) kind=ButtonKind::Primary on_press=use_it />
                    </div>
                </ErrorPanel>
            }
            .into_any()
        }
        Refusal::NotAllowed(error) => headed(words::not_allowed(), error),
        Refusal::NotReachable(error) => headed(words::not_reachable(), error),
        Refusal::Other(error) => view! { <Failure error=error /> }.into_any(),
    }
}

fn panel(title: &'static str, remedy: &'static str, error: Option<ApiError>) -> AnyView {
    let said = error.map(|error| error.message).filter(|said| !said.is_empty()).map(|said| words::says(&said));
    view! { <ErrorPanel title=title cause=MaybeProp::from(said) remedy=MaybeProp::from(Some(remedy.to_owned())) /> }
        .into_any()
}

fn headed(title: &'static str, error: ApiError) -> AnyView {
    view! { <Failure error=error title=title /> }.into_any()
}

//! Where the page around the console signs in for it.

use crate::dom::prelude::*;

use crate::text::host as words;
use crate::ui::{Button, ButtonKind, IconName};
use crate::work::Console;
use crate::work::renew::Given;

/// What to do while there is no session.
pub(in crate::pages) fn what_to_do(console: Console) -> &'static str {
    if asks(console) { words::no_token_note() } else { words::no_token_here() }
}

/// Asks the host once more; nothing where it can't be asked.
pub(in crate::pages) fn ask_again(console: Console) -> Option<AnyView> {
    let asking = derive(move || console.given.with(|given| *given == Given::Asking));
    let again = Callback::new(move |()| console.ask_host());
    asks(console).then(|| {
        view! {
            <Button
                label=words::ask()
                icon=IconName::Refresh
                kind=ButtonKind::Primary
                busy=asking
                busy_label=MaybeProp::from(Some(words::signing_in().to_owned()))
                on_press=again
            />
        }
        .into_any()
    })
}

fn asks(console: Console) -> bool {
    console.host.functions().get_token.is_some()
}

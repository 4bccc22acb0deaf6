//! The top bar: product, region and project, theme, session.

use crate::dom::prelude::*;

use super::Theme;
use super::session_chip::SessionChip;
use crate::forms::AppContext;
use crate::pages::{Tool, tool};
use crate::places::Place;
use crate::text::{shell as words, switch};
use crate::ui::{Button, ButtonKind, Icon, IconName, Space};

#[component]
pub(super) fn Top(context: AppContext, theme: Theme, rail_open: RwSignal<bool>, go_to: RwSignal<bool>) -> AnyView {
    // Another project needs another token: where the host gives it, the host has the choice.
    let signed_in = memo(move |_| {
        let state = context.console.client.sessions.get();
        state.session().is_some() && !state.locked() && !context.console.signed_in_by_host()
    });
    // The search knows the names of what was read.
    let locked = memo(move |_| context.console.client.sessions.get().locked());
    // Once it was wanted it stays, closed.
    let wanted = memo(move |before: Option<&bool>| before.copied().unwrap_or_default() || go_to.get());
    view! {
        <header class="bc-top" part="top">
            <span class="bc-menu-button">
                <Button
                    label=words::menu()
                    icon=IconName::Menu
                    icon_only=true
                    kind=ButtonKind::Quiet
                    on_press=Callback::new(move |()| rail_open.update(|open| *open = !*open))
                />
            </span>
            <a class="bc-brand" href=Place::Overview.href()>
                <Icon name=IconName::Mark />
                <span>{words::product()}</span>
            </a>
            {move || signed_in.get().then(|| tool(context, Tool::Switch))}
            <Space class="bc-top-space" />
            {move || {
                (!locked.get())
                    .then(|| {
                        view! {
                            <span class="bc-go-to">
                                <Button
                                    label=switch::search()
                                    icon=IconName::Search
                                    kind=ButtonKind::Quiet
                                    on_press=Callback::new(move |()| go_to.set(true))
                                />
                                <kbd class="bc-keys" aria-hidden="true">{switch::keys()}</kbd>
                            </span>
                        }
                    })
            }}
            {move || (wanted.get() && !locked.get()).then(|| tool(context, Tool::GoTo(go_to)))}
            {move || {
                let dark = theme.dark();
                view! {
                    <Button
                        label=if dark { words::light() } else { words::dark() }
                        icon=if dark { IconName::Sun } else { IconName::Moon }
                        icon_only=true
                        kind=ButtonKind::Quiet
                        on_press=Callback::new(move |()| theme.toggle())
                    />
                }
            }}
            <SessionChip console=context.console />
        </header>
    }
    .into_any()
}

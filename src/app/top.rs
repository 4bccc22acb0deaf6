//! The top bar: product, region and project, theme, session.

use leptos::prelude::*;

use super::Theme;
use super::session_chip::SessionChip;
use crate::route::Route;
use crate::text::shell as words;
use crate::ui::{Button, ButtonKind, Icon, IconName};
use crate::work::Console;

#[component]
pub(super) fn Top(console: Console, theme: Theme, rail_open: RwSignal<bool>) -> AnyView {
    view! {
        <header class="bc-top">
            <span class="bc-menu-button">
                <Button
                    label=words::MENU
                    icon=IconName::Menu
                    icon_only=true
                    kind=ButtonKind::Quiet
                    on_press=Callback::new(move |()| rail_open.update(|open| *open = !*open))
                />
            </span>
            <a class="bc-brand" href=Route::Overview.href()>
                <Icon name=IconName::Mark />
                <span>{words::PRODUCT}</span>
            </a>
            <div class="bc-top-space"></div>
            {move || {
                let dark = theme.dark();
                view! {
                    <Button
                        label=if dark { words::LIGHT } else { words::DARK }
                        icon=if dark { IconName::Sun } else { IconName::Moon }
                        icon_only=true
                        kind=ButtonKind::Quiet
                        on_press=Callback::new(move |()| theme.toggle())
                    />
                }
            }}
            <SessionChip console=console />
        </header>
    }
    .into_any()
}

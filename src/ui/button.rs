//! Buttons say the action. Busy or blocked ones stay reachable and say why.

use crate::dom::prelude::*;
use leptos::ev::MouseEvent;

use super::{Icon, IconName, id, use_announcer};

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one action of a page or a form.
    Primary,
    /// Any other.
    #[default]
    Secondary,
    /// In a row or a bar, without a border.
    Quiet,
    /// Destroys something.
    Danger,
}

impl ButtonKind {
    /// Its names for a host's `::part`.
    const fn part(self) -> &'static str {
        match self {
            Self::Primary => "button button-primary",
            Self::Danger => "button button-danger",
            _ => "button",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "bc-button bc-button-primary",
            Self::Secondary => "bc-button",
            Self::Quiet => "bc-button bc-button-quiet",
            Self::Danger => "bc-button bc-button-danger",
        }
    }
}

/// A button. While it is busy or blocked it keeps the focus, says so, and a press does nothing.
#[component]
pub fn Button(
    /// The action: "Create vault".
    #[prop(into)]
    label: Signal<String>,
    /// Runs when pressed, unless busy or blocked. A submit button may leave it out and act in the form's `submit`.
    #[prop(optional, into)]
    on_press: Option<Callback<()>>,
    /// How much it asks to be pressed.
    #[prop(optional)]
    kind: ButtonKind,
    /// Sign before the label.
    #[prop(optional)]
    icon: Option<IconName>,
    /// Shows the sign alone; the label stays its name and its tip.
    #[prop(optional)]
    icon_only: bool,
    /// Submits the form around it.
    #[prop(optional)]
    submit: bool,
    /// Whether the action is being done.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// What it says meanwhile: "Creating vault …". Announced, too.
    #[prop(optional, into)]
    busy_label: MaybeProp<String>,
    /// Why it can't be pressed now; shown beside it. `None` when it can.
    #[prop(optional, into)]
    blocked: MaybeProp<String>,
    /// Id of the button element.
    #[prop(optional, into)]
    id: Option<String>,
) -> AnyView {
    let live = use_announcer();
    let id = id.unwrap_or_else(|| id::next("button"));
    let why_id = format!("{id}-why");
    let described = {
        let why_id = why_id.clone();
        move || blocked.get().map(|_| why_id.clone())
    };
    let words = derive(move || match busy.get() {
        true => busy_label.get().unwrap_or_else(|| label.get()),
        false => label.get(),
    });
    let at_first = busy.get_untracked();
    Effect::new(move |before: Option<bool>| {
        let now = busy.get();
        if now
            && !before.unwrap_or(at_first)
            && let Some(text) = busy_label.get_untracked()
        {
            live.announce(text);
        }
        now
    });
    let press = move |event: MouseEvent| {
        if busy.get_untracked() || blocked.with_untracked(Option::is_some) {
            event.prevent_default();
            if let Some(why) = blocked.get_untracked() {
                live.announce(why);
            }
            return;
        }
        if let Some(on_press) = on_press {
            on_press.run(());
        }
    };
    view! {
        <span class="bc-button-slot">
            <button
                id=id
                class=kind.class()
                part=kind.part()
                class:bc-button-icon=icon_only
                class:bc-button-busy=move || busy.get()
                type=if submit { "submit" } else { "button" }
                aria-disabled=move || (busy.get() || blocked.with(Option::is_some)).then_some("true")
                aria-describedby=described
                title=move || icon_only.then(|| words.get())
                on:mousedown=move |event| {
                    // Leaving a field can show its message and push the button away from under the pointer: the press
                    // would be lost. The field keeps the focus until the press is done.
                    if submit {
                        event.prevent_default();
                    }
                }
                on:click=press
            >
                {icon.map(|name| view! { <Icon name=name /> })}
                <span class:bc-visually-hidden=icon_only>{words}</span>
            </button>
            {move || {
                blocked.get().map(|why| view! { <span class="bc-button-why" id=why_id.clone()>{why}</span> })
            }}
        </span>
    }
    .into_any()
}

/// Tells by their address which links lead to what is not offered here; those are not drawn. A context.
#[derive(Clone, Copy)]
pub struct ClosedLinks(
    /// True for an address that leads nowhere.
    pub Callback<String, bool>,
);

/// A link with the look of a button, for going somewhere.
#[component]
pub fn ButtonLink(
    /// Where it goes.
    #[prop(into)]
    href: Signal<String>,
    /// What is there.
    #[prop(into)]
    label: Signal<String>,
    /// How much it asks to be followed.
    #[prop(optional)]
    kind: ButtonKind,
    /// Sign before the label.
    #[prop(optional)]
    icon: Option<IconName>,
) -> AnyView {
    let closed = use_context::<ClosedLinks>();
    let closed = memo(move |_| closed.is_some_and(|closed| href.with(|href| closed.0.run(href.clone()))));
    view! {
        <Show when=move || !closed.get()>
            <a class=kind.class() part=kind.part() href=href>
                {icon.map(|name| view! { <Icon name=name /> })}
                <span>{label}</span>
            </a>
        </Show>
    }
    .into_any()
}

//! What stands in the cells of lists.

use crate::dom::prelude::*;
use backup_api::Phase;
use backup_api::ids;
use backup_api::list::Content;

use super::At;
use super::time::when_in_row;
use crate::places::Place;
use crate::route::Route;
use crate::text::{lists, size, status};
use crate::ui::{Badge, IdText, Tone};
use crate::work::Console;

/// How a state is meant, by what it is a state of.
#[must_use]
pub const fn tone(phase: Phase) -> Tone {
    match phase {
        Phase::Good => Tone::Success,
        Phase::Bad => Tone::Danger,
        Phase::Working | Phase::Waiting => Tone::Busy,
        Phase::Gone | Phase::Unknown => Tone::Neutral,
    }
}

/// A name, or the word for none.
#[must_use]
pub fn name_or(name: &str) -> String {
    if name.trim().is_empty() { lists::no_name().to_owned() } else { name.to_owned() }
}

/// Nothing there.
#[must_use]
pub fn dash() -> AnyView {
    view! {
        <span class="bc-quiet">
            <span aria-hidden="true">{lists::none()}</span>
            <span class="bc-visually-hidden">{lists::not_said()}</span>
        </span>
    }
    .into_any()
}

/// One line, whole where it is pointed at.
#[must_use]
pub fn line(text: String) -> AnyView {
    view! { <span class="bc-list-line" title=text.clone()>{text}</span> }.into_any()
}

/// Words, a dash where there are none, what was sent where it can't be read.
#[must_use]
pub fn text(at: &At<'_>) -> AnyView {
    match at.content() {
        Content::Unreadable(sent) => line(lists::not_readable(sent)),
        Content::Text(text) if !text.is_empty() => line(text.to_owned()),
        _ => dash(),
    }
}

/// A word of the service's in ours.
#[must_use]
pub fn word(at: &At<'_>) -> AnyView {
    let word = at.column.checked_sub(1).and_then(|column| at.list.spec.columns.get(column)).and_then(|it| it.word);
    match (word, at.content()) {
        (None, _) | (_, Content::Unreadable(_)) => text(at),
        (Some(word), content) => line(word(content.text())),
    }
}

/// An id to copy.
#[must_use]
pub fn id(at: &At<'_>) -> AnyView {
    let label = at.column.checked_sub(1).and_then(|column| at.list.spec.columns.get(column)).map(|it| it.label.say());
    match at.content().text() {
        "" => dash(),
        id => view! { <IdText id=id.to_owned() what=label.unwrap_or_default() /> }.into_any(),
    }
}

/// A state in words. What is as it should be is quiet; anything else has its sign and colour.
#[must_use]
pub fn state(at: &At<'_>, phase: fn(&str) -> Phase) -> AnyView {
    if let Content::Unreadable(_) = at.content() {
        return text(at);
    }
    let sent = at.content().text();
    let word = status::word(sent);
    match phase(sent) {
        Phase::Good => view! { <span class="bc-quiet">{word}</span> }.into_any(),
        other => view! { <Badge tone=tone(other) word=word /> }.into_any(),
    }
}

/// A size in GB.
#[must_use]
pub fn gigabytes(at: &At<'_>) -> AnyView {
    match at.content() {
        Content::Number(number) => size::gb(number).into_any(),
        Content::Unreadable(sent) => line(lists::not_readable(sent)),
        _ => dash(),
    }
}

/// A size in MB.
#[must_use]
pub fn megabytes(at: &At<'_>) -> AnyView {
    match at.content() {
        Content::Number(number) => size::mb(number).into_any(),
        Content::Unreadable(sent) => line(lists::not_readable(sent)),
        _ => dash(),
    }
}

/// How many.
#[must_use]
pub fn count(at: &At<'_>) -> AnyView {
    match at.content() {
        Content::Number(number) => crate::text::grouped(number).into_any(),
        Content::Unreadable(sent) => line(lists::not_readable(sent)),
        _ => dash(),
    }
}

/// A moment.
#[must_use]
pub fn moment(at: &At<'_>) -> AnyView {
    moment_or(at, dash)
}

/// A moment; something else where none was sent.
#[must_use]
pub fn moment_or(at: &At<'_>, none: fn() -> AnyView) -> AnyView {
    match at.content() {
        Content::Moment(time) => when_in_row(at.list.console, time),
        Content::Unreadable(sent) => line(lists::not_readable(sent)),
        _ => none(),
    }
}

/// What names a row, as the button that opens it at the side; a name where the row has no id, which could not be told
/// from another of the kind.
#[must_use]
pub fn opener(at: &At<'_>, label: fn(&str) -> String) -> AnyView {
    let name = name_or(at.content().text());
    let label = label(&name);
    button(at, name, label)
}

/// The same in these words.
#[must_use]
pub fn button(at: &At<'_>, name: String, label: String) -> AnyView {
    let (id, open) = (at.id().to_owned(), at.list.state.open);
    if id.is_empty() {
        return line(name);
    }
    view! {
        <button
            class="bc-link bc-opener bc-list-line"
            type="button"
            title=name.clone()
            aria-label=label
            on:click=move |_| open.set(id.clone())
        >
            {name}
        </button>
    }
    .into_any()
}

/// What names a row, as the link to its page.
#[must_use]
pub fn named_link(at: &At<'_>, place: Place) -> AnyView {
    let (name, id) = (name_or(at.content().text()), at.id().to_owned());
    if id.is_empty() {
        return line(name);
    }
    let href = place.of(id).href();
    view! { <a class="bc-row-link bc-list-line" href=href title=name.clone()>{name}</a> }.into_any()
}

/// The same with the id where another row has the same name: only that tells them apart.
#[must_use]
pub fn named(at: &At<'_>, place: Place) -> AnyView {
    let id = at.id().to_owned();
    let twin = at.store.has_twin(at.row, at.column) && !id.is_empty();
    let twin = twin.then(|| view! { <IdText id=id what=at.list.spec.id.say() /> });
    view! { <span class="bc-list-name">{named_link(at, place)}{twin}</span> }.into_any()
}

/// A link in a cell. Where a row has two lines it is words alone: a finger has room for what opens the row, and no more.
#[must_use]
pub fn link(at: &At<'_>, to: &Route, words: AnyView) -> AnyView {
    if at.list.narrow() {
        return view! { <span class="bc-list-line">{words}</span> }.into_any();
    }
    view! { <span class="bc-list-line"><a class="bc-link" href=to.href()>{words}</a></span> }.into_any()
}

/// What is backed up, by the name that stands here, else its id in the column `resource`: a link where it has a page.
#[must_use]
pub fn resource(at: &At<'_>) -> AnyView {
    let (name, id) = (at.content().text(), at.other("resource").text());
    let place = Place::of_resource(at.other("resource_type").text()).filter(|_| !id.is_empty());
    match (place, if name.is_empty() { id } else { name }) {
        (_, "") => text(at),
        (None, said) => line(said.to_owned()),
        (Some(place), said) => link(at, &place.of(id.to_owned()), said.to_owned().into_any()),
    }
}

/// A link to the vault whose id stands here.
#[must_use]
pub fn vault(at: &At<'_>) -> AnyView {
    match at.content().text() {
        "" => dash(),
        id => {
            let (console, own) = (at.list.console, id.to_owned());
            let name = move || vault_name(console, &own).unwrap_or_else(|| own.clone());
            link(at, &Place::Vault.of(id.to_owned()), name.into_any())
        }
    }
}

/// A link to the vault whose name stands here, and whose id in the column `vault`.
#[must_use]
pub fn named_vault(at: &At<'_>) -> AnyView {
    named_by(at, "vault", Place::Vault)
}

/// A link to what the name here, and the id in the column `key`, are of.
#[must_use]
pub fn named_by(at: &At<'_>, key: &'static str, place: Place) -> AnyView {
    let (name, id) = (at.content().text(), at.other(key).text());
    let said = if name.is_empty() { id } else { name };
    match id {
        _ if said.is_empty() => text(at),
        "" => line(said.to_owned()),
        id => link(at, &place.of(id.to_owned()), said.to_owned().into_any()),
    }
}

/// A link to a vault by its name, where the list of vaults knows it; else by its id.
#[must_use]
pub fn vault_link(console: Console, id: Option<&str>, name: Option<&str>) -> AnyView {
    let Some(id) = id.filter(|id| !id.is_empty()).map(str::to_owned) else {
        return match name.filter(|name| !name.is_empty()) {
            Some(name) => name.to_owned().into_any(),
            None => dash(),
        };
    };
    let href = Place::Vault.of(id.clone()).href();
    let said = name.filter(|name| !name.is_empty()).map(str::to_owned);
    let label = memo(move |_| said.clone().or_else(|| vault_name(console, &id)).unwrap_or_else(|| id.clone()));
    view! { <a class="bc-link" href=href title=label>{label}</a> }.into_any()
}

/// The name of a vault, where the list of vaults knows it. Tracks.
#[must_use]
pub fn vault_name(console: Console, id: &str) -> Option<String> {
    console.cache.vaults.value.with(|vaults| {
        let vaults = vaults.as_deref().unwrap_or_default();
        vaults.iter().find(|vault| ids::same(&vault.id, id)).map(|vault| name_or(&vault.name))
    })
}

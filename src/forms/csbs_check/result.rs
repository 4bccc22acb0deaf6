//! The answers: counts on top, then a row for each id.

use std::collections::HashMap;

use crate::dom::prelude::*;
use backup_api::csbs::protect::PROTECT;
use backup_api::tables::Values;

use super::entries::folded;
use super::verdict::{self, Line, Verdict};
use crate::form::FormState;
use crate::form::state::Form;
use crate::places::Place;
use crate::shared::{Reason, reason};
use crate::text::csbs_check as words;
use crate::ui::{
    Badge, Button, ButtonKind, Cell, Column, CopyButton, Icon, IconName, IdText, Row, Space, Switch, Table, Tone,
};

pub(super) fn view(form: Form, state: FormState, lines: Vec<Line>) -> AnyView {
    let lines = StoredValue::new(lines);
    let only = RwSignal::new(false);
    let names = memo(move |_| names(state));
    let shown =
        move || lines.get_value().into_iter().filter(|line| !only.get() || !line.verdict.fit()).collect::<Vec<_>>();
    let columns = || {
        [words::server(), words::answer(), words::why()]
            .map(Column::new)
            .into_iter()
            .chain([Column::actions(words::deeds())])
    };
    let table = move || {
        let lines = shown();
        if lines.is_empty() {
            return view! { <p class="bc-card-body">{words::none_unfit()}</p> }.into_any();
        }
        let rows = names.with(|names| lines.into_iter().map(|line| row(state, line, names)).collect::<Vec<_>>());
        view! { <Table caption=words::counts() columns=columns().collect()>{rows}</Table> }.into_any()
    };
    let fit: Vec<String> =
        lines.with_value(|lines| lines.iter().filter(|line| line.verdict.fit()).map(|line| line.id.clone()).collect());
    let copy = (!fit.is_empty()).then(|| {
        let (copied, what) = (Signal::stored(fit.join("\n")), words::copy_fit(fit.len()));
        view! { <CopyButton text=copied what=what labelled=true /> }
    });
    view! {
        {lines.with_value(|lines| counts(lines))}
        {lines.with_value(|lines| reasons(lines))}
        <div class="bc-card bc-wide">
            <div class="bc-toolbar">
                <Switch label=words::only_unfit() checked=only />
                <Space class="bc-toolbar-space" />
                {copy}
            </div>
            {table}
        </div>
        <div class="bc-actions">
            <Button label=words::change() icon=IconName::Edit on_press=Callback::new(move |()| form.edit()) />
            <Button label=words::again() icon=IconName::Refresh on_press=Callback::new(move |()| form.submit()) />
        </div>
    }
    .into_any()
}

/// How many can, can't, and got no clear answer.
pub(super) fn tally(lines: &[Line]) -> (usize, usize, usize) {
    let fit = lines.iter().filter(|line| line.verdict.fit()).count();
    let unfit = lines.iter().filter(|line| line.verdict.unfit()).count();
    (fit, unfit, lines.len() - fit - unfit)
}

fn counts(lines: &[Line]) -> AnyView {
    let (fit, unfit, open) = tally(lines);
    let tile = |count: usize, tone: Tone, label: &'static str| {
        let tone = if count == 0 { Tone::Neutral } else { tone };
        view! {
            <div class="bc-tile">
                <dt class="bc-tile-label">{label}</dt>
                <dd class=format!("bc-tile-value bc-tone-{}", tone.name())>
                    {(count > 0).then(|| view! { <Icon name=tone.icon() /> })} " " {words::number(count)}
                </dd>
            </div>
        }
    };
    view! {
        <dl class="bc-tiles" aria-label=words::counts()>
            {tile(unfit, Tone::Danger, words::no_count())} {tile(open, Tone::Warning, words::open_count())}
            {tile(fit, Tone::Success, words::yes_count())}
        </dl>
    }
    .into_any()
}

/// Each reason once, with how many servers it stands at, where more than one has it.
fn reasons(lines: &[Line]) -> AnyView {
    let found = verdict::reasons(lines);
    if found.iter().all(|(_, count)| *count < 2) {
        return ().into_any();
    }
    let rows = found.into_iter().map(|(line, count)| {
        let meaning = reason(&line.code, &line.words).meaning;
        view! { <li>{words::with_reason(count, &meaning)}</li> }.into_any()
    });
    view! { <ul class="bc-plain" aria-label=words::reasons()>{rows.collect::<Vec<_>>()}</ul> }.into_any()
}

fn row(state: FormState, line: Line, names: &HashMap<String, String>) -> AnyView {
    let (tone, word) = match line.verdict {
        Verdict::No => (Tone::Danger, words::no()),
        Verdict::NotAsked => (Tone::Warning, words::not_asked()),
        Verdict::Silent => (Tone::Warning, words::silent()),
        Verdict::Vague => (Tone::Warning, words::vague()),
        Verdict::Remark => (Tone::Info, words::yes()),
        Verdict::Yes => (Tone::Success, words::yes()),
    };
    let name = names.get(&folded(&line.id)).cloned();
    let id = StoredValue::new(line.id.clone());
    let protect = Callback::new(move |()| {
        let server = Values::new().text_at("server", id.get_value());
        state.drafts.prepare(PROTECT.info.id, server);
        state.console.go(Place::CsbsProtect);
    });
    let fit = line.verdict.fit() && state.console.offers(Place::CsbsProtect);
    let why = why(&line);
    view! {
        <Row>
            <Cell head=true>
                <div>{name} <div><IdText id=line.id what=words::id() /></div></div>
            </Cell>
            <Cell label=words::answer()>
                <Badge tone=tone word=word />
            </Cell>
            <Cell label=words::why()>{why}</Cell>
            <Cell end=true>
                {fit.then(|| view! { <Button label=words::protect() kind=ButtonKind::Quiet on_press=protect /> })}
            </Cell>
        </Row>
    }
    .into_any()
}

/// The reason in words, and what to do; of a yes the remark.
fn why(line: &Line) -> AnyView {
    let plain = |text: &'static str| view! { <span>{text}</span> }.into_any();
    match line.verdict {
        Verdict::Yes => return ().into_any(),
        Verdict::NotAsked => return plain(words::not_asked_why()),
        Verdict::Silent => return plain(words::silent_why()),
        Verdict::Vague if line.code.is_empty() && line.words.is_empty() => return plain(words::vague_why()),
        Verdict::No | Verdict::Vague | Verdict::Remark => {}
    }
    let Reason { meaning, remedy, source } = reason(&line.code, &line.words);
    let hint = (line.verdict == Verdict::Remark).then_some(words::hint());
    // The remedy is for a refusal; a yes needs none.
    let remedy = remedy.filter(|_| hint.is_none());
    view! {
        <div class="bc-break">
            <p>{hint} {meaning} " " {remedy}</p>
            <p class="bc-hint">{source}</p>
        </div>
    }
    .into_any()
}

/// Names of the listed servers by their ids, [`folded`].
fn names(state: FormState) -> HashMap<String, String> {
    let load = state.console.cache.resources("server");
    crate::forms::choose::with_rows(load, |rows| {
        let named = rows.iter().filter(|row| !row.name.is_empty());
        named.map(|row| (folded(&row.id), row.name.clone())).collect()
    })
}

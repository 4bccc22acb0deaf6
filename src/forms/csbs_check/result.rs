//! The answers: counts on top, then a row for each id.

use std::collections::HashMap;

use leptos::prelude::*;

use super::verdict::{Line, Verdict};
use crate::forms::Desk;
use crate::forms::follow_view::reason;
use crate::forms::state::Form;
use crate::route::Route;
use crate::text::csbs_check as words;
use crate::ui::{Badge, Button, ButtonKind, Cell, Column, CopyButton, IconName, IdText, Row, Switch, Table, Tone};

pub(super) fn view(desk: Desk, form: Form) -> AnyView {
    let lines = desk.csbs_check.lines;
    let only = RwSignal::new(false);
    let names = Memo::new(move |_| names(desk));
    let shown = move || lines.get().into_iter().filter(|line| !only.get() || !line.verdict.fit()).collect::<Vec<_>>();
    let columns = || {
        [words::SERVER, words::ANSWER, words::WHY].map(Column::new).into_iter().chain([Column::actions(words::DEEDS)])
    };
    let table = move || {
        let lines = shown();
        if lines.is_empty() {
            return view! { <p class="bc-card-body">{words::NONE_UNFIT}</p> }.into_any();
        }
        let rows = names.with(|names| lines.into_iter().map(|line| row(desk, line, names)).collect::<Vec<_>>());
        view! { <Table caption=words::COUNTS columns=columns().collect()>{rows}</Table> }.into_any()
    };
    let fit = Signal::derive(move || {
        lines.with(|lines| {
            let fit = lines.iter().filter(|line| line.verdict.fit());
            fit.map(|line| line.id.clone()).collect::<Vec<_>>()
        })
    });
    let copied = Signal::derive(move || fit.with(|ids| ids.join("\n")));
    let what = Signal::derive(move || words::copy_fit(fit.with(Vec::len)));
    view! {
        {move || lines.with(|lines| counts(lines))}
        <div class="bc-card">
            <div class="bc-toolbar">
                <Switch label=words::ONLY_UNFIT checked=only />
                <span class="bc-toolbar-space"></span>
                <Show when=move || fit.with(|ids| !ids.is_empty())>
                    <CopyButton text=copied what=what labelled=true />
                </Show>
            </div>
            {table}
        </div>
        <div class="bc-actions">
            <Button label=words::CHANGE icon=IconName::Edit on_press=Callback::new(move |()| form.edit()) />
            <Button label=words::AGAIN icon=IconName::Refresh on_press=Callback::new(move |()| form.submit()) />
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
    let count = |number: usize, tone, word| (number > 0).then(|| view! { <Badge tone=tone word=word /> });
    view! {
        <p class="bc-counts" role="status">
            {count(unfit, Tone::Danger, words::unfit(unfit))}
            {count(open, Tone::Warning, words::unclear(open))}
            {count(fit, Tone::Success, words::fit(fit))}
        </p>
    }
    .into_any()
}

fn row(desk: Desk, line: Line, names: &HashMap<String, String>) -> AnyView {
    let (tone, word) = match line.verdict {
        Verdict::No => (Tone::Danger, words::NO),
        Verdict::Silent => (Tone::Warning, words::SILENT),
        Verdict::Vague => (Tone::Warning, words::VAGUE),
        Verdict::Remark => (Tone::Info, words::YES),
        Verdict::Yes => (Tone::Success, words::YES),
    };
    let name = names.get(&line.id).cloned();
    let id = StoredValue::new(line.id.clone());
    let protect = Callback::new(move |()| {
        desk.csbs_protect.prepare(id.get_value());
        desk.console.go(Route::CsbsProtect);
    });
    let fit = line.verdict.fit();
    let why = why(&line);
    view! {
        <Row>
            <Cell head=true>
                {name.map(|name| view! { <span>{name}" "</span> })}
                <IdText id=line.id what="id" />
            </Cell>
            <Cell label=words::ANSWER>
                <Badge tone=tone word=word />
            </Cell>
            <Cell label=words::WHY>{why}</Cell>
            <Cell end=true>
                {fit.then(|| view! { <Button label=words::PROTECT kind=ButtonKind::Quiet on_press=protect /> })}
            </Cell>
        </Row>
    }
    .into_any()
}

/// The reason in words, and what to do; of a yes the remark.
fn why(line: &Line) -> AnyView {
    let (said, remedy) = match line.verdict {
        Verdict::Yes => return ().into_any(),
        Verdict::Silent => (words::SILENT_WHY.to_owned(), None),
        Verdict::Vague if line.code.is_empty() && line.words.is_empty() => (words::VAGUE_WHY.to_owned(), None),
        // The remedy is for a refusal; a yes needs none.
        Verdict::Remark => (format!("{} {}", words::HINT, reason(&line.code, &line.words).0), None),
        Verdict::No | Verdict::Vague => reason(&line.code, &line.words),
    };
    view! {
        <span>{said}</span>
        {remedy.map(|remedy| view! { " " <span class="bc-quiet">{remedy}</span> })}
    }
    .into_any()
}

/// Names of the listed servers by their ids.
fn names(desk: Desk) -> HashMap<String, String> {
    let load = desk.console.stock.resources("server");
    crate::forms::choose::with_rows(load, |rows| {
        let named = rows.iter().filter(|row| !row.name.is_empty());
        named.map(|row| (row.id.clone(), row.name.clone())).collect()
    })
}

//! Asking for a fault.

use crate::dom::prelude::*;
use backup_api::Service;
use backup_api::json::Value;
use backup_api::table::INFOS;

use super::Demo;
use crate::http::{self, Fault};
use crate::text::demo as words;
use crate::ui::{Button, ButtonKind, FieldGroup, RadioCards, RadioOption, Select, SelectOption, TextField};

/// A number with its bounds.
#[derive(Clone, Copy)]
struct Number {
    typed: RwSignal<String>,
    bounds: (i64, i64),
    optional: bool,
}

impl Number {
    fn new(start: &str, bounds: (i64, i64)) -> Self {
        Self { typed: RwSignal::new(start.to_owned()), bounds, optional: start.is_empty() }
    }

    /// What is typed; `Ok(None)` for nothing where that is fine.
    fn read(self) -> Result<Option<i64>, String> {
        let (least, most) = self.bounds;
        self.typed.with(|typed| match typed.trim() {
            "" if self.optional => Ok(None),
            typed => match typed.parse::<i64>() {
                Ok(number) if (least..=most).contains(&number) => Ok(Some(number)),
                _ => Err(words::number(least, most)),
            },
        })
    }

    fn field(self, label: &'static str, hint: &'static str, unit: &'static str) -> AnyView {
        let some = |text: &str| MaybeProp::from((!text.is_empty()).then(|| text.to_owned()));
        let errors = derive(move || self.read().err().into_iter().collect::<Vec<_>>());
        let (hint, unit) = (some(hint), some(unit));
        view! {
            <TextField
                label=label
                value=self.typed
                hint=hint
                unit=unit
                errors=errors
                optional=self.optional
                short=true
                input_mode="numeric"
            />
        }
        .into_any()
    }
}

/// A fault and what belongs to its kind alone.
type Asked = (Fault, Vec<(&'static str, Value)>);

/// What is typed.
#[derive(Clone, Copy)]
struct Draft {
    operation: RwSignal<String>,
    kind: RwSignal<String>,
    when: RwSignal<String>,
    code: RwSignal<String>,
    times: Number,
    status: Number,
    delay: Number,
    retry: Number,
}

impl Draft {
    fn new() -> Self {
        let text = |start: &str| RwSignal::new(start.to_owned());
        Self {
            operation: text("*"),
            kind: text("status"),
            when: text("before"),
            code: text(""),
            times: Number::new("1", (0, 1000)),
            status: Number::new("503", (200, 599)),
            delay: Number::new("5000", (0, 600_000)),
            retry: Number::new("", (0, 3600)),
        }
    }

    /// The fault and what belongs to its kind; the first problem where something is mistyped.
    fn fault(self) -> Result<Asked, String> {
        let kind = self.kind.get();
        let mut details = Vec::new();
        match kind.as_str() {
            "status" => {
                details.extend(self.status.read()?.map(|status| ("status", status.into())));
                let code = self.code.with(|code| code.trim().to_owned());
                details.extend((!code.is_empty()).then(|| ("code", code.into())));
            }
            "delay" => details.extend(self.delay.read()?.map(|delay| ("milliseconds", delay.into()))),
            "throttle" => details.extend(self.retry.read()?.map(|wait| ("retry_after", wait.into()))),
            _ => {}
        }
        let times = self.times.read()?.unwrap_or(1);
        Ok((Fault { id: 0, operation: self.operation.get(), kind, times, when: self.when.get() }, details))
    }
}

pub(super) fn view(demo: Demo) -> AnyView {
    let draft = Draft::new();
    let set = move || {
        // Each number says at its field what is wrong with it.
        if let Ok((fault, details)) = untrack(move || draft.fault()) {
            demo.act(words::added().to_owned(), async move { http::add_fault(&fault, &details).await });
        }
    };
    let own = move || {
        match draft.kind.get().as_str() {
        "status" => view! {
            {draft.status.field(words::status(), "", "")}
            <TextField label=words::code() value=draft.code hint=words::code_hint().to_owned() optional=true mono=true />
        }
        .into_any(),
        "delay" => draft.delay.field(words::delay(), "", words::milliseconds()),
        "throttle" => draft.retry.field(words::retry(), words::retry_hint(), words::seconds()),
        _ => ().into_any(),
    }
    };
    let when = || {
        vec![
            RadioOption::new("before", words::before(), words::before_note()),
            RadioOption::new("after", words::after(), words::after_note()),
        ]
    };
    view! {
        <form
            class="bc-form bc-narrow"
            aria-label=words::new()
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                set();
            }
        >
            <FieldGroup legend=words::new()>
                <Select label=words::operation() value=draft.operation options=derive(operations) />
                <Select label=words::kind() value=draft.kind options=derive(kinds) />
                {own}
                <RadioCards label=words::when() value=draft.when options=derive(when) />
                {draft.times.field(words::times_label(), words::times_hint(), "")}
            </FieldGroup>
            <div class="bc-form-foot">
                <Button submit=true kind=ButtonKind::Primary label=words::add() />
            </div>
        </form>
    }
    .into_any()
}

fn operations() -> Vec<SelectOption> {
    let services = Service::ALL.map(|service| {
        let name = service.host_part();
        SelectOption::new(format!("{name}.*"), words::every_call_of(&name.to_ascii_uppercase()))
    });
    let each = INFOS.iter().map(|info| SelectOption::new(info.id, info.id));
    std::iter::once(SelectOption::new("*", words::every_call())).chain(services).chain(each).collect()
}

fn kinds() -> Vec<SelectOption> {
    words::kinds().map(|(kind, label)| SelectOption::new(kind, label)).to_vec()
}

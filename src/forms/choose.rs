//! Choosing resources from the lists, with the reason where one can't be chosen.

use crate::dom::prelude::*;
use backup_api::cbr::model::Protectable;
use backup_api::cbr::resource::type_for;
use backup_api::error::ApiError;
use backup_api::ids;
use backup_api::known::{Known, KnownResource};

use crate::form::bound::{Bound, bind_list};
use crate::form::details::Details;
use crate::form::state::Form;
use crate::form::{Control, FormState};
use crate::places::Place;
use crate::shared::{host_token, not_read, tone, unfit};
use crate::text::{self, choose as words};
use crate::ui::{Fit, Notice, PickItem, PickList, PickRows, Picker, Tone, in_order};
use crate::work::{Console, Load};

/// Why a resource can't be chosen, where it can't.
pub type WhyNot = fn(Console, &Protectable) -> Option<String>;

/// Resources of one kind of vault, searched, chosen or pasted.
#[component]
pub fn ChooseResources(
    /// Its form.
    form: Form,
    /// JSON path of the list.
    path: &'static str,
    /// Its name.
    label: &'static str,
    /// `server`, `disk`, `turbo`.
    kind: Signal<String>,
    /// Ids of the chosen ones.
    chosen: RwSignal<Vec<String>>,
    /// A line under the label.
    #[prop(optional)]
    hint: &'static str,
    /// May stay empty.
    #[prop(optional)]
    optional: bool,
    /// Only one.
    #[prop(optional)]
    single: bool,
    /// Ids are pasted elsewhere.
    #[prop(optional)]
    no_paste: bool,
    /// Why a resource can't be chosen here; by default: what the service says, and that it sits in a vault.
    #[prop(optional)]
    why_not: Option<WhyNot>,
    /// The size that the sum is held against, GB.
    #[prop(optional, into)]
    room: Signal<Option<i64>>,
    /// That size is what is left, not the whole.
    #[prop(optional)]
    free: bool,
    /// Disks that are left out take no room.
    #[prop(optional)]
    details: Option<Details>,
) -> AnyView {
    let console = form.console;
    let cache = console.cache;
    cache.want_resources(console, kind);
    // That it can't be chosen is asked of thousands of rows, why only of those in view.
    let blocked = move |row: &Protectable| match why_not {
        Some(why_not) => why_not(console, row).is_some(),
        None => row.taken(),
    };
    let why_not = why_not.unwrap_or(|_, row| unfit(row));
    let load = move || cache.resources(&kind.get());
    let sum = derive(move || {
        let chosen = chosen.get();
        let out = |row: &Protectable| {
            let ids = details.map(|details| details.left_out(&row.id)).unwrap_or_default();
            let disks = row.children.iter().filter(|disk| ids::among(&ids, &disk.id));
            disks.map(|disk| disk.size_gb).sum::<Option<i64>>()
        };
        let size = |row: &Protectable| Some((row.size_gb? - out(row)?).max(0));
        let sizes: Vec<Option<i64>> =
            with_rows(load(), |rows| found(&chosen, rows).into_iter().map(|row| size(row?)).collect());
        (!chosen.is_empty()).then(|| words::sum(chosen.len(), &sizes, room.get(), free, &kind.get()))
    });
    let entries = derive(move || {
        let chosen = chosen.get();
        let named = with_rows(load(), |rows| {
            Some(names(&chosen, found(&chosen, rows).into_iter().map(|row| row.map(|row| &*row.name))))
        });
        named.unwrap_or(chosen)
    });
    // What the service named when it refused the request.
    let refusal = memo(move |_| form.stage.with(|stage| stage.refusal().map(|error| ids::key(&error.message))));
    let items = memo(move |_| {
        let (load, refusal) = (load(), refusal.get().unwrap_or_default());
        let named =
            move |row: &Protectable| !refusal.is_empty() && !row.id.is_empty() && refusal.contains(&ids::key(&row.id));
        let mut all = PickRows::default();
        with_rows(load, |rows| {
            for row in rows {
                let fit = match () {
                    () if blocked(row) => Fit::Blocked,
                    () if named(row) => Fit::Noted,
                    () => Fit::Free,
                };
                all.add(&row.id, &row.name, fit);
            }
        });
        all.made(move |at| {
            let note = |row: &Protectable| named(row).then(|| words::named().to_owned());
            let row = |rows: &[Protectable]| rows.get(at).map(|row| item(row, why_not(console, row), note(row)));
            load.and_then(|load| load.so_far_now(row)).flatten()
        })
    });
    let choice = Choice {
        console,
        label,
        hint,
        optional,
        single,
        chosen,
        items: items.into(),
        sum,
        search: derive(move || words::search(&kind.get())),
        empty: derive(move || words::none(&kind.get())),
        signed_out: derive(move || words::signed_out(&kind.get())),
        loading_label: derive(move || words::loading(&kind.get())),
        coming: Coming::of(load),
        again: Callback::new(move |()| cache.ask_resources(console, &kind.get_untracked())),
        paste: !no_paste,
    };
    let bound = bind_list(form, path, label, entries);
    let nameless = memo(move |_| kind.with(|kind| type_for(kind).is_none()));
    view! {
        {move || match nameless.get() {
            true => view! { <Notice tone=Tone::Info title=words::no_type() /> }.into_any(),
            false => choice.clone().view(bound.clone()),
        }}
    }
    .into_any()
}

/// The picker of one resource, for a control of a form.
pub(super) fn one(
    form: Form,
    state: FormState,
    control: &'static Control,
    kind: &'static str,
    why_not: WhyNot,
) -> AnyView {
    view! {
        <ChooseResources
            form=form
            path=state.draft.spec.path(control)
            label=(control.label)()
            hint=control.hint.map_or("", |hint| hint())
            kind=derive(move || kind.to_owned())
            chosen=state.draft.ids(control.key)
            single=true
            why_not=why_not
        />
    }
    .into_any()
}

/// What `ids` are called, by the names in their order; the id stands for a name that is not known.
pub(super) fn names<'a>(ids: &[String], names: impl Iterator<Item = Option<&'a str>>) -> Vec<String> {
    let name = |(id, name): (&String, Option<&str>)| name.filter(|name| !name.is_empty()).unwrap_or(id).to_owned();
    ids.iter().zip(names).map(name).collect()
}

/// The rows of these ids, in their order.
fn found<'a>(ids: &[String], rows: &'a [Protectable]) -> Vec<Option<&'a Protectable>> {
    in_order(ids, rows, |row| &row.id)
}

/// A list to choose from, whatever it lists.
#[derive(Clone)]
pub(super) struct Choice {
    /// Whose session.
    pub console: Console,
    /// The field's name.
    pub label: &'static str,
    /// A line under the label.
    pub hint: &'static str,
    /// May stay empty.
    pub optional: bool,
    /// Only one.
    pub single: bool,
    /// Ids can be pasted.
    pub paste: bool,
    /// Ids of the chosen ones.
    pub chosen: RwSignal<Vec<String>>,
    /// What there is.
    pub items: Signal<PickList>,
    /// The running sum in words.
    pub sum: Signal<Option<String>>,
    /// Name of the search field.
    pub search: Signal<String>,
    /// What stands there when there is nothing.
    pub empty: Signal<String>,
    /// What stands there when nobody is signed in.
    pub signed_out: Signal<String>,
    /// What is being read.
    pub loading_label: Signal<String>,
    /// How far it was read.
    pub coming: Coming,
    /// Reads it again.
    pub again: Callback<()>,
}

/// How far a list was read, whatever it lists.
#[derive(Clone, Copy)]
pub(super) struct Coming {
    /// Being read.
    pub loading: Signal<bool>,
    /// Why it could not be read.
    pub error: Signal<Option<ApiError>>,
    /// How much is here while more of it comes.
    pub so_far: Signal<Option<String>>,
    /// That not all of it is here, where that is so.
    pub part: Signal<Option<String>>,
    /// All of it is here: what is not in it is not there.
    pub whole: Signal<bool>,
}

impl Coming {
    /// Of what is read; nothing where it can't be.
    pub fn of<T: Send + Sync + 'static>(load: impl Fn() -> Option<Load<Vec<T>>> + Copy + 'static) -> Self {
        Self {
            loading: derive(move || load().is_some_and(|load| load.loading.get())),
            error: derive(move || load().and_then(|load| load.error.get())),
            so_far: memo(move |_| load().and_then(so_far)).into(),
            part: derive(move || load().and_then(part)),
            whole: derive(move || load().is_some_and(Load::whole)),
        }
    }
}

impl Choice {
    /// The field.
    pub fn view(self, bound: Bound) -> AnyView {
        let Self { console, label, chosen, items, again, .. } = self;
        let Coming { loading, error, so_far, part, whole } = self.coming;
        let out = memo(move |_| !console.client.sessions.get().active() && items.with(PickList::is_empty));
        let empty = derive(move || match () {
            () if out.get() => host_token::progress(console).map_or_else(|| self.signed_out.get(), str::to_owned),
            // An error says nothing about what there is.
            () if error.with(Option::is_some) || part.with(Option::is_some) => words::not_read().to_owned(),
            () => self.empty.get(),
        });
        let leave = bound.leave;
        Effect::new(move |before: Option<usize>| {
            let now = chosen.with(Vec::len);
            if before.is_some_and(|before| before != now) {
                leave.run(());
            }
            now
        });
        view! {
            <Picker
                label=label
                items=items
                chosen=chosen
                single=self.single
                paste=self.paste
                sum=self.sum
                search_label=self.search
                empty=empty
                loading=loading
                loading_label=self.loading_label
                so_far=so_far
                partly=derive(move || !whole.get())
                hint=MaybeProp::from((!self.hint.is_empty()).then(|| self.hint.to_owned()))
                optional=self.optional
                errors=bound.errors
                warnings=bound.warnings
                id=bound.id
            >
                {move || out.get().then(|| sign_in(console))}
                {move || part.get().map(|message| view! { <Notice tone=Tone::Warning title=message /> })}
                {move || {
                    error.get().map(|error| not_read(error, Signal::stored(false), again))
                }}
            </Picker>
        }
        .into_any()
    }
}

/// The way to a session: without one there is nothing to choose from. Where the page around signs in, what came of that.
fn sign_in(console: Console) -> AnyView {
    let message = if console.signed_in_by_host() { text::host::why() } else { text::session::sign_in() };
    view! { <a class="bc-link" href=Place::Session.href()>{message}</a> }.into_any()
}

/// How much of a list is here while more of it comes. Tracks.
fn so_far<T: Send + Sync>(load: Load<Vec<T>>) -> Option<String> {
    let read = load.come_so_far().filter(|_| load.loading.get())?;
    Some(match total(load, read) {
        Some(total) => text::lists::read_some(read, total),
        None => text::lists::read_so_far(read),
    })
}

/// How many there are by the service, where that is more than this. Tracks.
fn total<T: Send + Sync>(load: Load<Vec<T>>, read: usize) -> Option<usize> {
    load.progress.get().and_then(|(_, total)| total).filter(|total| *total > read)
}

/// What is said of a list of which not all is here: what is missing can still be chosen by its id. Tracks.
fn part<T: Send + Sync>(load: Load<Vec<T>>) -> Option<String> {
    if let Some(read) = load.come_so_far() {
        let ended =
            || total(load, read).map_or_else(|| text::lists::cut().to_owned(), |it| text::lists::read_ended(read, it));
        return (!load.loading.get()).then(ended);
    }
    let miscount = load.miscount.get().map(|(read, total)| text::lists::read_fewer(read, total));
    miscount.or_else(|| load.cut.get().then(|| text::lists::cut().to_owned()))
}

/// The rows of a list that may not be there yet, or not all of them.
pub(super) fn with_rows<T: Default, R: Send + Sync>(load: Option<Load<Vec<R>>>, read: impl FnOnce(&[R]) -> T) -> T {
    load.and_then(|load| load.so_far(read)).unwrap_or_default()
}

/// What the lists say of `ids`; what is not listed is not known.
pub(super) fn known(console: Console, object_type: &str, ids: &[String]) -> Known {
    let load = console.cache.resources(object_type);
    // While they are read anew, what is here is from before a change: that one was in a vault must not stop what is right
    // by now.
    let old = load.is_some_and(Load::of_before);
    let resources = with_rows(load, |rows| {
        found(ids, rows).into_iter().flatten().map(|row| if old { lasting(row) } else { row.into() }).collect()
    });
    Known { resources, ..Known::default() }
}

/// What stays true of a resource while it joins or leaves a vault.
fn lasting(row: &Protectable) -> KnownResource {
    let (taken, vault_id, vault_name, refusal) = (false, None, None, None);
    KnownResource { taken, vault_id, vault_name, refusal, ..KnownResource::from(row) }
}

/// The name of a resource that is known, or its id.
pub(super) fn named(known: &Known, id: String) -> String {
    known.resource(&id).map(|seen| seen.name.clone()).filter(|name| !name.is_empty()).unwrap_or(id)
}

/// The name of a resource, or its id where it has none or is not listed. Not tracked, safe after an `await`.
pub fn title(console: Console, object_type: &str, id: &str) -> String {
    let name = |rows: &[Protectable]| {
        rows.iter().find(|row| ids::same(&row.id, id)).map(|row| row.name.clone()).filter(|name| !name.is_empty())
    };
    let load = console.cache.resources(object_type);
    load.and_then(|load| load.so_far_now(name)).flatten().unwrap_or_else(|| id.to_owned())
}

fn item(row: &Protectable, why_not: Option<String>, note: Option<String>) -> PickItem {
    PickItem {
        id: row.id.clone(),
        name: if row.name.is_empty() { row.id.clone() } else { row.name.clone() },
        state: text::status::word(&row.status),
        tone: if row.stopped() { Tone::Neutral } else { tone(row.phase()) },
        size: words::disk_size(row.size_gb.map(text::size::gb), row.bootable() == Some(true)),
        why_not,
        note,
    }
}

#[cfg(test)]
mod tests {
    use super::{part, so_far};
    use crate::dom::prelude::*;
    use crate::work::Load;

    #[test]
    fn a_list_that_is_not_whole_is_told_as_that() {
        Owner::new().with(|| {
            let load = Load::<Vec<u8>>::default();
            assert_eq!(part(load), None);
            load.miscount.set(Some((44, 50)));
            assert_eq!(part(load).as_deref(), Some("The service counts 50 rows, but returned 44."));
            load.miscount.set(None);
            load.cut.set(true);
            assert_eq!(part(load).as_deref(), Some("Not all rows are here"));
            load.cut.set(false);
            load.coming.set(Some(vec![0; 3]));
            load.progress.set(Some((3, Some(9))));
            load.loading.set(true);
            assert_eq!((so_far(load).as_deref(), part(load)), (Some("3 of 9 loaded"), None));
            load.loading.set(false);
            assert_eq!((so_far(load), part(load).as_deref()), (None, Some("Only 3 of 9 loaded")));
        });
    }
}

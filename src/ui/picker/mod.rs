//! Choosing servers, disks, vaults from a list of hundreds.

mod chosen;
mod items;
mod paste;
mod rows;
mod window;

use crate::dom::prelude::*;

use super::field::{FieldFacts, FieldNotes};
use super::{FieldIds, SearchBox, use_words};
use chosen::Chosen;
use items::Shown;
pub use items::{Fit, PickItem, PickList, PickRows, in_order};
use paste::Paste;
pub use paste::{every_id, split_ids};
use rows::Rows;

/// A list with search, by name, where one or several can be chosen. The chosen ones stay in sight above it and can be taken
/// back; ids that the list does not hold can be pasted. In the list, arrow keys move and Space chooses. Of thousands of rows
/// those in view are in the page.
#[component]
pub fn Picker(
    /// The field's name.
    #[prop(into)]
    label: Signal<String>,
    /// What there is.
    #[prop(into)]
    items: Signal<PickList>,
    /// Ids of the chosen ones, in the order of choosing.
    chosen: RwSignal<Vec<String>>,
    /// Only one can be chosen.
    #[prop(optional)]
    single: bool,
    /// Ids can be pasted.
    #[prop(optional)]
    paste: bool,
    /// The running sum in words: "3 servers, 120 of 200 GB".
    #[prop(optional, into)]
    sum: MaybeProp<String>,
    /// Name of the search field: "Search servers".
    #[prop(into)]
    search_label: Signal<String>,
    /// What stands there when there is nothing to choose from.
    #[prop(into)]
    empty: Signal<String>,
    /// Being read: the shape of rows stands there, or what was there before.
    #[prop(optional, into)]
    loading: Signal<bool>,
    /// What is being read, for screen readers: "Loading servers".
    #[prop(optional, into)]
    loading_label: MaybeProp<String>,
    /// How much is here while more of it comes: stands where the rows are counted.
    #[prop(optional, into)]
    so_far: MaybeProp<String>,
    /// Not all that there is is here: what is not here may be there.
    #[prop(optional, into)]
    partly: Signal<bool>,
    /// A line under the label.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// Marks the field as one that may stay empty.
    #[prop(optional)]
    optional: bool,
    /// What stops the request.
    #[prop(optional, into)]
    errors: Signal<Vec<String>>,
    /// What does not stop it.
    #[prop(optional, into)]
    warnings: Signal<Vec<String>>,
    /// Between search and list: an error panel, a button that reads again.
    #[prop(optional)]
    children: Option<Children>,
    /// Id of the group.
    #[prop(optional, into)]
    id: Option<String>,
) -> AnyView {
    let words = use_words();
    let ids = FieldIds::new(id);
    let facts = FieldFacts { hint, errors, warnings, counted: false };
    let described = ids.described_by(facts);
    let query = RwSignal::new(String::new());
    let shown = memo(move |_| items.with(|items| query.with(|words| items.matching(words))));
    let nothing = memo(move |_| items.with(PickList::is_empty));
    let count = move || {
        let counted = || (words.shown)(shown.with(Shown::len), items.with(PickList::len));
        (!nothing.get()).then(|| so_far.get().unwrap_or_else(counted))
    };
    let search_id = format!("{}-search", ids.control);
    let rows_label = ids.label();
    view! {
        <fieldset
            class="bc-field"
            class:bc-field-invalid=move || errors.with(|it| !it.is_empty())
            id=ids.control.clone()
            aria-describedby=described
        >
            <legend class="bc-label" id=ids.label()>
                {label}
                {optional.then(|| view! { " " <span class="bc-optional">{words.optional}</span> })}
            </legend>
            <FieldNotes ids=ids.clone() facts=facts />
            <div class="bc-picker-box">
                <div class="bc-picker-search">
                    <SearchBox label=search_label value=query id=search_id />
                    <span class="bc-picker-count" role="status">{count}</span>
                </div>
                {children.map(|it| view! { <div class="bc-picker-slot">{it()}</div> })}
                <Rows
                    shown=shown
                    chosen=chosen
                    single=single
                    labelled_by=rows_label
                    query=query
                    nothing=nothing
                    empty=empty
                    loading=loading
                    loading_label=loading_label
                    partly=partly
                />
                <Chosen items=items shown=shown chosen=chosen single=single partly=partly sum=sum />
                {paste.then(|| view! { <Paste chosen=chosen single=single /> })}
            </div>
        </fieldset>
    }
    .into_any()
}

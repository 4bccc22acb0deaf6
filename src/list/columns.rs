//! Which columns are shown: as somebody chose them, and as many as there is room for.

use crate::dom::prelude::*;

use super::menu::menu;
use super::state::State;
use super::{Column, ListSpec};
use crate::text::lists as words;
use crate::ui::IconName;

/// Narrower than this, px, a row has two lines.
const NARROW: u32 = 560;
/// The width of the column of boxes, px.
const TICK: u32 = 40;
/// The width of the column of menus, px.
const ACT: u32 = 48;

/// The columns as they are drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Layout {
    /// Numbers of the table's columns, in order.
    pub columns: Vec<usize>,
    /// Rows have two lines: the name and the second column, then two facts.
    pub narrow: bool,
    /// What the style calls the widths of columns.
    pub widths: String,
    /// There are more columns than fit: somebody chose them, so the list scrolls to the side. The least width, px.
    pub wide: Option<u32>,
}

/// What fits of the columns into a width; all of them before it is known. Those that somebody chose stay, `own`. With
/// `acts`, each row has the button of its menu at the end.
pub(super) fn layout(all: &[Column], chosen: &[usize], own: bool, acts: bool, width: u32) -> Layout {
    let rank = |at: &usize| all.get(*at).map_or(0, |column| column.rank);
    if width > 0 && width < NARROW {
        let mut columns: Vec<usize> = chosen.iter().copied().skip(1).collect();
        if !own {
            backup_api::order::sort_by_key(&mut columns, rank);
        }
        columns.truncate(3);
        columns.splice(0..0, chosen.first().copied());
        return Layout { columns, narrow: true, ..Layout::default() };
    }
    let mut columns = chosen.to_vec();
    let needs = |columns: &[usize]| {
        let widths = columns.iter().filter_map(|at| all.get(*at)).map(|column| u32::from(column.width));
        TICK + if acts { ACT } else { 0 } + widths.sum::<u32>()
    };
    while !own && width > 0 && needs(&columns) > width && columns.len() > 1 {
        let last = columns.iter().enumerate().skip(1).max_by_key(|(_, at)| rank(at)).map(|(place, _)| place);
        last.map(|place| columns.remove(place));
    }
    let mut widths = format!("{TICK}px");
    for column in columns.iter().filter_map(|at| all.get(*at)) {
        widths.push_str(&match column.grows {
            0 => format!(" {}px", column.width),
            share => format!(" minmax({}px, {share}fr)", column.width),
        });
    }
    if acts {
        widths.push_str(&format!(" {ACT}px"));
    }
    let wide = Some(needs(&columns)).filter(|needs| width > 0 && *needs > width);
    Layout { columns, narrow: false, widths, wide }
}

/// The menu in which columns are chosen and put into order.
pub(super) fn chooser(state: State, spec: &'static ListSpec) -> AnyView {
    let content = move || {
        let entries = move || {
            let shown = state.columns();
            let offered = |at: &usize| !shown.contains(at) && spec.columns.get(*at).is_some_and(|it| !it.hidden);
            let others = (0..spec.columns.len()).filter(offered).collect::<Vec<_>>();
            let all = shown.iter().chain(&others).skip(1).map(|at| entry(state, spec, *at, &shown));
            all.collect::<Vec<_>>()
        };
        let usual = move |_: web_sys::MouseEvent| state.choose(&[]);
        view! {
            <ul class="bc-menu-rows">{entries}</ul>
            <button class="bc-link" type="button" on:click=usual>{words::columns_usual()}</button>
        }
        .into_any()
    };
    menu(words::columns().to_owned().into(), IconName::Menu, ViewFn::from(content))
}

fn entry(state: State, spec: &'static ListSpec, at: usize, shown: &[usize]) -> AnyView {
    let Some(column) = spec.columns.get(at) else { return ().into_any() };
    let place = shown.iter().position(|other| *other == at);
    let label = column.label.say();
    let toggle = {
        let shown = shown.to_vec();
        move |_: web_sys::Event| {
            let mut shown = shown.clone();
            match place {
                Some(place) => drop(shown.remove(place)),
                None => shown.push(at),
            }
            state.choose(&shown);
        }
    };
    // Before the first stands the name, which stays where it is.
    let earlier = place.filter(|place| *place > 1).map(|place| {
        let shown = shown.to_vec();
        let press = move |_: web_sys::MouseEvent| {
            let mut shown = shown.clone();
            shown.swap(place, place - 1);
            state.choose(&shown);
        };
        let name = words::column_earlier(label);
        view! { <button class="bc-link" type="button" aria-label=name on:click=press>"↑"</button> }
    });
    view! {
        <li>
            <label class="bc-menu-row">
                <input class="bc-checkbox" type="checkbox" prop:checked=place.is_some() on:change=toggle />
                <span>{label}</span>
            </label>
            {earlier}
        </li>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::{Column, layout};
    use crate::dom::AnyView;
    use crate::text::lists::NAME;

    fn all() -> [Column; 4] {
        let cell = |_: &super::super::At<'_>| AnyView::empty();
        [
            Column::of("name", NAME, 0, 200, cell).growing(3),
            Column::of("state", NAME, 1, 100, cell),
            Column::of("size", NAME, 3, 80, cell).number(),
            Column::of("made", NAME, 2, 120, cell).fixed(),
        ]
    }

    #[test]
    fn columns_give_way_in_their_order() {
        for (width, chosen, expected) in [
            (0, &[0, 1, 2, 3][..], &[0, 1, 2, 3][..]),
            (1000, &[0, 3, 1], &[0, 3, 1]),
            (560, &[0, 1, 2, 3], &[0, 1, 2, 3]),
            (570, &[0, 2, 3, 1, 1], &[0, 3, 1, 1]),
            (600, &[0], &[0]),
            (559, &[0, 2, 3, 1], &[0, 1, 3, 2]),
            (320, &[0, 2], &[0, 2]),
        ] {
            assert_eq!(layout(&all(), chosen, false, false, width).columns, expected, "{width} {chosen:?}");
        }
        assert_eq!(
            layout(&all(), &[0, 2, 1], false, false, 900).widths,
            "40px minmax(200px, 3fr) 80px minmax(100px, 1fr)"
        );
        assert_eq!(layout(&all(), &[0, 2], false, true, 900).widths, "40px minmax(200px, 3fr) 80px 48px");
        assert_eq!(layout(&all(), &[0, 2, 3, 1], false, true, 570).columns, [0, 3, 1]);
        assert!(layout(&all(), &[0], false, false, 400).narrow);
        let own = layout(&all(), &[0, 2, 3, 1, 1], true, false, 570);
        assert_eq!((own.columns, own.wide), (vec![0, 2, 3, 1, 1], Some(640)));
        assert_eq!(layout(&all(), &[0, 2, 3, 1], true, false, 400).columns, [0, 2, 3, 1]);
    }
}

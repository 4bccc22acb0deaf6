//! One backup, with the disks of a server.

use crate::dom::prelude::*;
use backup_api::cbr::BackupShow;
use backup_api::cbr::model::Backup;
use backup_api::json::Value;

use crate::list::{List, opened};
use crate::pages::backup::{disks, facts};
use crate::pages::parts::stands;
use crate::places::Place;
use crate::shared::{Panel, Reading, name_or};
use crate::text::{backups as words, lists};
use crate::ui::{ButtonKind, ButtonLink, CodeBlock, Dialog, Disclosure, Facts, SkeletonShape};
use crate::work::Load;
use crate::work::read::{Whole, ask_whole};

/// The panel at the side that shows the backup that is open. A list leaves its disks out, so it is asked for.
pub(super) fn dialog(list: List) -> AnyView {
    let (console, open) = (list.console, list.state.open);
    let load = Load::<Whole<Backup>>::default();
    let ask = Callback::new(move |()| {
        let backup_id = open.get_untracked();
        if !backup_id.is_empty() {
            ask_whole(console, load, BackupShow { backup_id });
        }
    });
    Effect::new(move || {
        if open.with(|id| !id.is_empty()) {
            load.clear();
            ask.run(());
        }
    });
    let stands = stands(open);
    let reading = Reading::of(console, load, ask);
    let title = derive(move || {
        let name = load.value.with(|whole| whole.as_ref().map(|whole| name_or(&whole.item.name)));
        name.unwrap_or_else(|| words::name().to_owned())
    });
    view! {
        <Dialog open=stands title=title side=true>
            <Panel reading=reading what=words::what_one() shape=SkeletonShape::Facts(8) none=false empty=|| ()>
                {move || load.value.get().map(|whole| body(list, &whole.item, &whole.raw))}
            </Panel>
        </Dialog>
    }
    .into_any()
}

fn body(list: List, backup: &Backup, raw: &Value) -> AnyView {
    let raw = raw.pretty();
    let parts = disks::view(backup, false);
    let disks = disks::expected(backup).then(|| {
        view! {
            <h3 class="bc-section-title">{words::disks()}</h3>
            {parts}
        }
    });
    let facts = facts::view(list.console, backup);
    let href = Place::Backup.of(backup.id.clone()).href();
    view! {
        <div class="bc-actions">
            <ButtonLink href=href label=words::open_page() kind=ButtonKind::Primary />
            {opened(list)}
        </div>
        <Facts single=true>{facts}</Facts>
        {disks}
        <Disclosure label=lists::raw()>
            <CodeBlock text=raw label=lists::raw() wrap=true />
        </Disclosure>
    }
    .into_any()
}

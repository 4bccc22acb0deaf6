//! CSBS and VBS are closed to new projects and missing in most regions (`legacy.closed`): that is said
//! before anything is typed. The refusal of a new project is an error like others: its panel offers the same way.

use crate::dom::prelude::*;
use backup_api::operation::Service;
use backup_api::profile::Legacy;

use crate::places::Place;
use crate::text::classic as words;
use crate::ui::{ButtonKind, ButtonLink, Notice, Tone};
use crate::work::Console;

/// A notice where the session's region has no such service, or no document says that it has one.
#[component]
pub fn Availability(
    /// Whose session.
    console: Console,
    /// CSBS or VBS.
    service: Service,
) -> AnyView {
    let found = memo(move |_| {
        let state = console.client.sessions.get();
        let session = state.session()?;
        let region = session.profile.region(&session.region)?;
        (!region.has(service)).then_some((region.legacy == Legacy::Absent, region.id))
    });
    view! {
        {move || {
            found
                .get()
                .map(|(absent, region)| {
                    let name = words::service(service);
                    let title = if absent { words::absent(name, region) } else { words::unconfirmed(name, region) };
                    view! {
                        <Notice tone=if absent { Tone::Warning } else { Tone::Info } title=title still=true>
                            <p>{words::instead()}</p>
                            <div class="bc-actions">
                                <ButtonLink href=Place::Protect.href() label=words::way_out() kind=ButtonKind::Primary />
                            </div>
                        </Notice>
                    }
                })
        }}
    }
    .into_any()
}

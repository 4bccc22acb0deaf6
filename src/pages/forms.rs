//! The forms, each on a page of its own.

use leptos::prelude::*;

use super::PageHead;
use crate::forms::{CsbsCheckForm, CsbsProtectForm, Desk, Setting, VaultCreateForm, VbsBackupForm};
use crate::text;

fn lead(text: &'static str) -> MaybeProp<String> {
    MaybeProp::from(Some(text.to_owned()))
}

pub(super) fn vault_create(desk: Desk) -> AnyView {
    use text::vault_create as words;
    view! {
        <PageHead title=words::TITLE lead=lead(words::LEAD) />
        <VaultCreateForm desk=desk draft=desk.vault_create setting=Setting::Alone />
    }
    .into_any()
}

pub(super) fn resources_add(_desk: Desk, _vault: Option<String>) -> AnyView {
    view! { <PageHead title=text::resources_add::TITLE /> }.into_any()
}

pub(super) fn restore_point_create(_desk: Desk, _vault: Option<String>) -> AnyView {
    view! { <PageHead title=text::restore_point_create::TITLE /> }.into_any()
}

pub(super) fn csbs_protect(desk: Desk) -> AnyView {
    use text::csbs_protect as words;
    view! {
        <PageHead title=words::TITLE lead=lead(words::LEAD) />
        <CsbsProtectForm desk=desk />
    }
    .into_any()
}

pub(super) fn csbs_check(desk: Desk) -> AnyView {
    use text::csbs_check as words;
    view! {
        <PageHead title=words::TITLE lead=lead(words::LEAD) />
        <CsbsCheckForm desk=desk />
    }
    .into_any()
}

pub(super) fn vbs_backup(desk: Desk) -> AnyView {
    use text::vbs_backup as words;
    view! {
        <PageHead title=words::TITLE lead=lead(words::LEAD) />
        <VbsBackupForm desk=desk />
    }
    .into_any()
}

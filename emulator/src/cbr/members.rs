//! Taking resources into a vault.

use backup_api::cbr::Resource;
use serde_json::json;

use super::code::{parameter, refuse};
use super::find::home;
use crate::answer::{Answer, shape};
use crate::inventory::Kind;
use crate::state::{Cloud, Member};

/// The most resources of one vault.
const MOST: usize = 256;

/// The resources as members of a vault of this kind, which has so many already.
///
/// # Errors
/// The first resource that can't be taken, with the service's code for it.
pub fn members(cloud: &Cloud, kind: Kind, present: usize, wanted: &[Resource]) -> Result<Vec<Member>, Answer> {
    if present.saturating_add(wanted.len()) > MOST {
        return Err(refuse("6100"));
    }
    let mut members: Vec<Member> = Vec::with_capacity(wanted.len());
    for (index, resource) in wanted.iter().enumerate() {
        if resource.id.is_empty() {
            return Err(parameter(&format!("resources[{index}].id"), "missing"));
        }
        if !kind.takes(&resource.kind) {
            return Err(refuse("6102"));
        }
        if members.iter().any(|member| member.id == resource.id) {
            return Err(refuse("6104"));
        }
        let found =
            cloud.inventory.get(&resource.id).filter(|found| found.kind == kind).ok_or_else(|| refuse("6302"))?;
        if home(cloud, &resource.id).is_some() {
            return Err(refuse("6103"));
        }
        if let Some(barrier) = found.barrier {
            let (code, message) = barrier.cbr();
            return Err(shape::cbr(400, code, message));
        }
        let excluded = &resource.extra_info.exclude_volumes;
        members.push(Member {
            id: resource.id.clone(),
            kind: resource.kind.clone(),
            // The service's own name, not the one that was sent (seed S001).
            name: found.name.clone(),
            size: found.size,
            extra_info: if excluded.is_empty() { json!({}) } else { json!({ "exclude_volumes": excluded }) },
            removing: false,
        });
    }
    Ok(members)
}

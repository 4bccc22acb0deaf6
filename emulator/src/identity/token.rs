//! A token as the service describes it.

use serde_json::{Value, json};

use super::catalogue::catalogue;
use crate::call::Call;
use crate::clock::zulu_micros;
use crate::state::{Cloud, Token};

/// The `token` of a reply.
#[must_use]
pub fn token(cloud: &Cloud, call: &Call, token: &Token) -> Value {
    let options = &cloud.options;
    let domain = json!({ "id": cloud.account.domain_id, "name": options.domain });
    let mut body = json!({
        "methods": [token.method],
        "expires_at": zulu_micros(token.expires),
        "issued_at": zulu_micros(token.issued),
        "user": {
            "domain": domain,
            "id": cloud.account.user_id,
            "name": options.user,
            "password_expires_at": "",
        },
        "roles": [{ "name": "te_admin", "id": "0" }],
    });
    let Some(fields) = body.as_object_mut() else { return body };
    if token.project {
        let project = json!({ "domain": domain, "id": options.project_id, "name": options.project });
        fields.insert("project".into(), project);
    } else {
        fields.insert("domain".into(), domain);
    }
    if !call.query.iter().any(|(key, _)| key == "nocatalog") {
        fields.insert("catalog".into(), catalogue(cloud, call));
    }
    json!({ "token": body })
}

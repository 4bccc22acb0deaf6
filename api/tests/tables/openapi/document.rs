//! A service as a document.

use backup_api::json;
use backup_api::json::{Object, Value};
use backup_api::profile::Legacy;
use backup_api::table::OPERATIONS;
use backup_api::tables::{Operation, REPLIES};
use backup_api::{Effect, Info, Profile, Service};

use super::{errors, parameters, replies, requests};

const ABOUT: &str = "\
Made from the tables of the Backup Console; `make docs` writes it, a test keeps it true. It describes what that console \
sends and reads, not all that the service can do.

Requests are described strictly: a value is valid if either Open Telekom Cloud or Huawei Cloud takes it, and the \
description of a field says where they differ. Names in back-quotes such as `cbr.vault.name` are rules of \
`docs/rules.md`. Replies are described as they are documented and as they were seen, in every JSON type in which they \
were seen; more keys may come.";

fn title(service: Service) -> &'static str {
    match service {
        Service::Iam => "Identity v3: tokens and projects",
        Service::Cbr => "Cloud Backup and Recovery v3",
        Service::Csbs => "Cloud Server Backup Service v1",
        Service::Vbs => "Volume Backup Service v2",
    }
}

/// All of one service.
pub fn document(service: Service) -> Value {
    let mut paths = Object::new();
    let mut schemas = Object::new();
    for operation in OPERATIONS.into_iter().filter(|operation| operation.info.service == service) {
        let id = operation.info.id;
        let reply = REPLIES.iter().find(|(of, _, _)| *of == id);
        let (_, status, reply) = reply.unwrap_or_else(|| panic!("{id}: no row in REPLIES of api/src/tables/reply.rs"));
        let described = described(operation, *status, *reply);
        replies::collect(*reply, &mut schemas);
        if paths.get(operation.info.path).is_none() {
            paths.insert(operation.info.path, json!({}));
        }
        let methods = paths.get_mut(operation.info.path).and_then(Value::as_object_mut).unwrap();
        methods.insert(operation.info.method.name().to_lowercase(), described);
    }
    errors::collect(service, &mut schemas);
    json!({
        "openapi": "3.1.0",
        "info": { "title": title(service), "version": "0.1.0", "description": ABOUT },
        "servers": servers(service),
        "security": [{ "token": [] }],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "token": { "type": "apiKey", "in": "header", "name": "X-Auth-Token",
                           "description": "A token of a project, as Identity gives it." },
            },
        },
    })
}

fn servers(service: Service) -> Value {
    let classic = matches!(service, Service::Csbs | Service::Vbs);
    let regions = Profile::ALL.into_iter().flat_map(|cloud| cloud.regions.iter().map(move |region| (cloud, region)));
    let there = regions.filter(|(_, region)| !classic || region.legacy != Legacy::Absent);
    Value::array(there.map(|(cloud, region)| {
        json!({ "url": region.base_url(service), "description": format!("{}, {} ({})", cloud.name, region.name, region.id) })
    }))
}

fn described(operation: &'static Operation, status: u16, reply: backup_api::tables::Reply) -> Value {
    let info = operation.info;
    let mut out = Object::new();
    out.insert("operationId", info.id.into());
    out.insert("description", about(info).into());
    out.insert("externalDocs", json!({ "url": info.doc }));
    // There is no token yet where one is asked for.
    if operation.fields.iter().any(|field| matches!(field.kind, backup_api::tables::FieldKind::Secret)) {
        out.insert("security", json!([]));
    }
    out.insert("parameters", parameters::of(operation));
    if operation.fields.iter().any(backup_api::tables::Field::in_body) {
        let schema = requests::object(operation.fields, "", true);
        out.insert("requestBody", json!({ "required": true, "content": { "application/json": { "schema": schema } } }));
    }
    let mut responses = Object::new();
    responses.insert(status.to_string(), replies::success(info.id, reply));
    errors::responses(info, &mut responses);
    out.insert("responses", responses.into());
    out.into()
}

fn about(info: &Info) -> String {
    let effect = match info.effect {
        Effect::Reads => "Changes nothing.",
        Effect::Repeatable => "Sent again it leaves the same state.",
        Effect::Once => "Never to be sent again by itself: the service takes no key that would make that safe.",
    };
    let begins = if info.begins() { " The answer says that work began, not that it is done." } else { "" };
    let permission = match info.permission {
        "" => String::new(),
        permission => format!(" Permission: `{permission}`."),
    };
    format!("{effect}{begins}{permission}")
}

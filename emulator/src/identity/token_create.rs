//! `POST /v3/auth/tokens`: with a password or with another token, for the project or for the domain.

use serde_json::Value;

use super::token::token;
use crate::answer::{Answer, Reply, shape};
use crate::call::Call;
use crate::json;
use crate::state::{Cloud, lifetime};

/// Gives out a token. The body is read here and not by the API crate, because clients send more than one form of it.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let auth = call.object("auth")?;
    let identity = object(call, auth, "identity")?;
    let methods = json::texts(identity, "methods");
    let method = match methods.first().map(String::as_str) {
        Some("password") => {
            password(cloud, call, identity)?;
            "password"
        }
        Some("token") => {
            let given = json::object(identity, "token").and_then(|token| json::text(&token, "id"));
            let now = cloud.clock.now();
            let known =
                given.and_then(|given| cloud.account.tokens.get(&given)).is_some_and(|known| known.expires > now);
            if !known {
                return Err(shape::keystone(401, "The token is invalid or has expired."));
            }
            "token"
        }
        _ => return Err(call.malformed("auth.identity.methods names neither password nor token")),
    };
    let project = scope(cloud, call, auth)?;
    let text = cloud.account.text();
    let (now, life) = (cloud.clock.now(), lifetime(&cloud.options));
    cloud.account.issue(text.clone(), method, project, now, life);
    let Some(given) = cloud.account.tokens.get(&text) else { return Err(call.malformed("No token was given out")) };
    Ok(Answer::json(201, token(cloud, call, given)).with("x-subject-token", text))
}

fn object<'a>(call: &Call, parent: &'a Value, key: &str) -> Result<&'a Value, Answer> {
    json::member(parent, key)
        .filter(|found| found.is_object())
        .ok_or_else(|| call.malformed(&format!("{key} is missing or no object")))
}

fn password(cloud: &Cloud, call: &Call, identity: &Value) -> Result<(), Answer> {
    let user = object(call, object(call, identity, "password")?, "user")?;
    let given = json::text_or_empty(user, "password");
    let id = json::text(user, "id");
    let name = json::text(user, "name");
    if given.is_empty() || (id.is_none() && name.is_none()) {
        return Err(call.malformed("auth.identity.password.user needs a name and a password"));
    }
    let named = match (&id, &name) {
        (Some(id), _) => *id == cloud.account.user_id,
        (None, name) => {
            let domain = json::member(user, "domain").is_none_or(|domain| is_domain(cloud, domain));
            domain && name.as_deref() == Some(&cloud.options.user)
        }
    };
    if named && given == cloud.options.password {
        Ok(())
    } else {
        Err(shape::keystone(401, "The username or password is wrong."))
    }
}

/// Clients that were told no domain send the id `default`.
fn is_domain(cloud: &Cloud, domain: &Value) -> bool {
    match (json::text(domain, "id"), json::text(domain, "name")) {
        (Some(id), _) => id == cloud.account.domain_id || id == "default",
        (None, Some(name)) => name == cloud.options.domain || name == "Default",
        (None, None) => true,
    }
}

/// Whether the token is for the project. Both scopes given: the project wins.
fn scope(cloud: &Cloud, call: &Call, auth: &Value) -> Result<bool, Answer> {
    let Some(scope) = json::member(auth, "scope") else { return Ok(false) };
    if let Some(project) = json::member(scope, "project") {
        let known = match (json::text(project, "id"), json::text(project, "name")) {
            (Some(id), _) => id == cloud.options.project_id,
            (None, Some(name)) => {
                let domain = json::member(project, "domain").is_none_or(|domain| is_domain(cloud, domain));
                domain && name == cloud.options.project
            }
            (None, None) => return Err(call.malformed("auth.scope.project needs an id or a name")),
        };
        return if known {
            Ok(true)
        } else {
            Err(shape::keystone(401, "The project does not exist, or the user may not enter it."))
        };
    }
    match json::member(scope, "domain") {
        Some(domain) if is_domain(cloud, domain) => Ok(false),
        Some(_) => Err(shape::keystone(401, "The domain does not exist, or the user may not enter it.")),
        None => Ok(false),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Bench;

    fn with_password(password: &str, scope: &Value) -> Value {
        let user = json!({ "name": "demo", "password": password, "domain": { "name": "demo" } });
        json!({ "auth": { "identity": { "methods": ["password"], "password": { "user": user } }, "scope": scope } })
    }

    #[tokio::test]
    async fn a_password_gives_a_token_that_works() {
        let bench = Bench::new();
        for scope in [
            json!({ "project": { "name": "eu-de" } }),
            json!({ "project": { "name": "eu-de", "domain": { "id": "default" } } }),
            json!({ "project": { "id": "0605767b5780d5762fc5c0118072a564" } }),
        ] {
            let reply = bench.open("POST", "/v3/auth/tokens", Some(&with_password("demo", &scope))).await;
            assert_eq!(reply.status, 201, "{scope}");
            assert_eq!(reply.text("/token/project/id"), "0605767b5780d5762fc5c0118072a564");
            let token = reply.header("x-subject-token");
            assert_eq!(bench.with_token(&token, "GET", "/v3/{p}/vaults", None).await.status, 200);
        }
    }

    #[tokio::test]
    async fn a_token_gives_another_one() {
        let bench = Bench::new();
        let body = json!({ "auth": {
            "identity": { "methods": ["token"], "token": { "id": bench.token } },
            "scope": { "project": { "name": "eu-de" } },
        } });
        assert_eq!(bench.open("POST", "/v3/auth/tokens?nocatalog=true", Some(&body)).await.status, 201);
    }

    #[tokio::test]
    async fn who_is_not_known_gets_none() {
        let bench = Bench::new();
        let scope = json!({ "project": { "name": "eu-de" } });
        let wrong = bench.open("POST", "/v3/auth/tokens", Some(&with_password("guess", &scope))).await;
        assert_eq!((wrong.status, wrong.text("/error/title").as_str()), (401, "Unauthorized"));
        let other = with_password("demo", &json!({ "project": { "name": "eu-nl" } }));
        assert_eq!(bench.open("POST", "/v3/auth/tokens", Some(&other)).await.status, 401);
        assert_eq!(bench.open("POST", "/v3/auth/tokens", Some(&json!({}))).await.status, 400);
        assert_eq!(bench.open("POST", "/v3/auth/tokens", None).await.status, 400);
    }
}

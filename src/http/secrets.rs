//! What must not be seen again of what was sent: tokens and passwords, taken out of every answer in one place.

use crate::dom::prelude::*;
use backup_api::Request;
use backup_api::redact::{Fingerprint, LONG, Secret, clean, passwords};

use super::fetch::Raw;
use crate::session::Token;

/// More tokens than a page sees in a day; beyond it the oldest is forgotten.
const MOST: usize = 32;

/// The tokens of this console's life, by what finds each in a text and holds none of it. Passwords are not here: each is looked for in the answer to its own request alone.
#[derive(Clone, Copy, Default)]
pub(super) struct Known {
    tokens: StoredValue<Vec<Fingerprint>>,
}

impl Known {
    /// From now on no answer shows this token.
    pub(super) fn keep(self, token: Option<&Token>) {
        let Some(print) = token.map(|token| Fingerprint::of(token.reveal())) else { return };
        self.tokens.try_update_value(|tokens| {
            if !tokens.contains(&print) {
                if tokens.len() >= MOST {
                    tokens.remove(0);
                }
                tokens.push(print);
            }
        });
    }

    /// Takes every secret out of the body and the headers of an answer to `request`.
    pub(super) fn remove(self, request: &Request, raw: &mut Raw) {
        let mut sent = request.body.as_ref().filter(|_| request.secret).map(passwords).unwrap_or_default();
        if (200..300).contains(&raw.status) {
            // A user may have the password's word as a name. Nothing shows the rest of a good answer to this request.
            sent.retain(|password| password.len() >= LONG);
        }
        let tokens = self.tokens.try_get_value().unwrap_or_default().into_iter().map(Secret::fingerprint);
        let secrets: Vec<Secret> = tokens.chain(sent.into_iter().map(Secret::password)).collect();
        for text in [&mut raw.body, &mut raw.content_type] {
            without(text, &secrets);
        }
        for text in [&mut raw.trace_id, &mut raw.retry_after].into_iter().flatten() {
            without(text, &secrets);
        }
    }
}

fn without(text: &mut String, secrets: &[Secret]) {
    // An answer without them, which is nearly every one, is not copied.
    let shown = match clean(text, secrets) {
        std::borrow::Cow::Owned(shown) => shown,
        std::borrow::Cow::Borrowed(_) => return,
    };
    *text = shown;
}

#[cfg(test)]
mod tests {
    use backup_api::iam::token_create::{TokenProject, with_password};
    use leptos::prelude::Owner;

    use super::{Known, Raw, Token};

    const FIRST: &str = "gAAAAABm-first-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789";
    const SECOND: &str = "gAAAAABm-second-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789";

    #[test]
    fn no_answer_shows_a_token_of_this_life_or_the_password_of_its_request() {
        Owner::new().with(|| {
            let known = Known::default();
            known.keep(Some(&Token::new(FIRST)));
            known.keep(Some(&Token::new(SECOND)));
            let request = with_password("d", "u", "hunter2!".to_owned(), TokenProject::default());
            let mut raw = Raw {
                date: (f64::NAN, 0.0),
                status: 401,
                content_type: String::new(),
                trace_id: Some(format!("req-{SECOND}")),
                retry_after: None,
                subject_token: None,
                body: format!("{} {FIRST}", request.body_text()),
            };
            known.remove(&request, &mut raw);
            assert!(!raw.body.contains("hunter2") && !raw.body.contains("first"), "{}", raw.body);
            assert_eq!(raw.trace_id.as_deref(), Some("req-(token)"));

            let named = r#"{"token": {"user": {"name": "hunter2!"}}}"#;
            let mut good = Raw { status: 201, body: named.to_owned(), ..raw };
            known.remove(&request, &mut good);
            assert_eq!(good.body, named);
        });
    }
}

//! The one account and its tokens.

use std::fmt;

use super::Table;
use crate::clock::{Clock, Millis};
use crate::ids::Ids;
use crate::options::Options;

/// User, domain and project, and the tokens that were given out.
pub struct Account {
    /// Id of the user.
    pub user_id: String,
    /// Id of the domain.
    pub domain_id: String,
    /// The token that the demo signs in with: the first one, until that has ended.
    pub demo: String,
    /// The token that is valid from the start.
    first: String,
    /// The tokens that are known, expired ones included: only so can an expired one be told from a wrong one.
    pub tokens: Table<Token>,
    /// Texts of tokens to come.
    texts: Ids,
}

/// One token.
#[derive(Clone, Debug)]
pub struct Token {
    /// When it was given out.
    pub issued: Millis,
    /// When it ends.
    pub expires: Millis,
    /// How it was got: `password`, `token`.
    pub method: &'static str,
    /// Whether it is for the project; else for the domain.
    pub project: bool,
}

// The tokens are keys of the table.
impl fmt::Debug for Account {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Account").field("tokens", &self.tokens.len()).finish_non_exhaustive()
    }
}

impl Account {
    /// The account of the options, with its first token.
    #[must_use]
    pub fn new(options: &Options, clock: &Clock) -> Self {
        let mut texts = Ids::derived(options.seed, 2);
        let first = options.token.clone().unwrap_or_else(|| texts.token());
        let mut account = Self {
            // Both ids stand in the documents' examples.
            user_id: "aa2999fa5ae640f28926f8fd79188934".into(),
            domain_id: "ded485def148e4e7d2e41d5e00000001".into(),
            demo: first.clone(),
            first,
            tokens: Table::new(),
            texts,
        };
        let demo = account.demo.clone();
        account.issue(demo, "password", true, clock.now(), lifetime(options));
        account
    }

    /// The text of a new token.
    pub fn text(&mut self) -> String {
        self.texts.token()
    }

    /// Makes the first token the demo's again, and valid, whatever became of it.
    pub fn restart(&mut self, options: &Options, now: Millis) {
        self.demo.clone_from(&self.first);
        self.renew(options, now);
    }

    /// Makes the demo's token valid.
    pub fn renew(&mut self, options: &Options, now: Millis) {
        self.issue(self.demo.clone(), "password", true, now, lifetime(options));
    }

    /// Gives out a token under this text.
    pub fn issue(&mut self, text: String, method: &'static str, project: bool, now: Millis, lifetime: Millis) {
        self.tokens.insert(text, Token { issued: now, expires: now.saturating_add(lifetime), method, project });
    }
}

/// How long a token lives.
#[must_use]
pub fn lifetime(options: &Options) -> Millis {
    #[expect(clippy::cast_possible_truncation, reason = "saturates")]
    let millis = (options.token_hours * 3_600_000.0) as Millis;
    // A thousand years are as good as more, and still a date.
    millis.clamp(1, 31_536_000_000_000)
}

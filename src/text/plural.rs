//! Which plural a number takes, as the browser knows it for the language.

/// The category: "one", "few", "other".
#[cfg(target_arch = "wasm32")]
pub(super) fn category(number: i64) -> String {
    use std::cell::RefCell;

    use js_sys::{Array, Intl::PluralRules, Object};

    use super::language::{Language, language};

    thread_local! {
        static RULES: RefCell<Option<(Language, PluralRules)>> = const { RefCell::new(None) };
    }
    let spoken = language();
    RULES.with_borrow_mut(|kept| {
        if kept.as_ref().is_none_or(|(language, _)| *language != spoken) {
            *kept = Some((spoken, PluralRules::new(&Array::of1(&spoken.tag().into()), &Object::new())));
        }
        #[expect(clippy::cast_precision_loss, reason = "no plural depends on the last digits of such a number")]
        let exact = number as f64;
        kept.as_ref().map(|(_, rules)| String::from(rules.select(exact))).unwrap_or_default()
    })
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) fn category(number: i64) -> String {
    backup_words::simple_plural(number)
}

//! An element: what never changes as one constant, then a call for each thing that may.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use rstml::node::{KeyedAttribute, NodeAttribute, NodeElement};
use syn::spanned::Spanned;
use syn::{Error, Expr, ExprLit, Lit, Stmt};

use crate::event;

const REFUSED: &str = "the page's policy forbids styles and scripts in attributes: use a class, or on:event";

/// The calls that build it, not yet a view.
pub(crate) fn build(element: &NodeElement<rstml::Infallible>) -> Result<TokenStream, Error> {
    let dom = crate::dom();
    let tag = element.name().to_string();
    let made = Ident::new("made", Span::mixed_site());
    let (mut fixed, mut calls) = (Vec::new(), Vec::new());
    for attribute in element.attributes() {
        let NodeAttribute::Attribute(attribute) = attribute else {
            return Err(Error::new_spanned(attribute, "an element takes named attributes only"));
        };
        match constant(attribute) {
            Some(value) => {
                let name = named(attribute)?;
                fixed.push(quote!((#name, #value)));
            }
            None => calls.push(part(&tag, attribute, &made)?),
        }
    }
    for child in &element.children {
        calls.extend(crate::child(child, &made)?);
    }
    // A place of its own in memory for each in the sources.
    let place = quote!({
        static PLACE: #dom::Template = #dom::Template { tag: #tag, fixed: &[#(#fixed),*] };
        &PLACE
    });
    if calls.is_empty() {
        return Ok(quote!(#dom::Builder::new(#place)));
    }
    Ok(quote!({
        let mut #made = #dom::Builder::new(#place);
        #(#calls)*
        #made
    }))
}

/// The value that never changes: a text, or none at all.
fn constant(attribute: &KeyedAttribute) -> Option<String> {
    if attribute.key.to_string().contains(':') {
        return None;
    }
    match attribute.value() {
        None => Some(String::new()),
        Some(Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) => Some(text.value()),
        Some(_) => None,
    }
}

/// The name of an attribute, if it is none that runs or paints.
fn named(attribute: &KeyedAttribute) -> Result<String, Error> {
    let name = attribute.key.to_string();
    let refused = name == "style" || name == "srcdoc" || name.starts_with("on");
    if refused { Err(Error::new_spanned(&attribute.key, REFUSED)) } else { Ok(name) }
}

fn part(tag: &str, attribute: &KeyedAttribute, made: &Ident) -> Result<TokenStream, Error> {
    let dom = crate::dom();
    let key = attribute.key.to_string();
    let Some(value) = attribute.value() else {
        return Err(Error::new_spanned(&attribute.key, "this needs a value"));
    };
    let at = value.span();
    let value = match value {
        Expr::Block(block) => match block.block.stmts.as_slice() {
            [Stmt::Expr(alone, None)] => alone,
            _ => value,
        },
        _ => value,
    };
    if key == "node_ref" {
        return Ok(quote_spanned!(at=> #made.refer(#dom::refer(#value));));
    }
    if key == "style"
        && let Expr::Tuple(pair) = value
        && let [name, value] = pair.elems.iter().collect::<Vec<_>>().as_slice()
    {
        return Ok(quote_spanned!(at=> #dom::Given::given(#value, &mut #made, #dom::Kind::Style, #name);));
    }
    let Some((kind, name)) = key.split_once(':') else {
        let name = named(attribute)?;
        return Ok(quote_spanned!(at=> #dom::Given::given(#value, &mut #made, #dom::Kind::Attribute, #name);));
    };
    match kind {
        "class" => Ok(quote_spanned!(at=> #dom::Given::given(#value, &mut #made, #dom::Kind::Class, #name);)),
        "prop" => Ok(quote_spanned!(at=> #dom::Given::given(#value, &mut #made, #dom::Kind::Property, #name);)),
        "on" => {
            if let Some(name) = name.strip_suffix(":target") {
                let target = event::target(tag);
                return Ok(quote_spanned!(at=> #made.on(#name, #dom::targeted::<#target>(#value));));
            }
            let event = event::kind(name);
            Ok(quote_spanned!(at=> #made.on(#name, #dom::listener::<::web_sys::#event>(#value));))
        }
        _ => Err(Error::new_spanned(&attribute.key, REFUSED)),
    }
}

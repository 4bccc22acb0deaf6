//! Components: functions of `#[component]`, called by the names of their properties.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use rstml::node::{NodeAttribute, NodeElement, NodeName};
use syn::spanned::Spanned;
use syn::{Error, Ident};

/// Whether the name is one of a component.
pub(crate) fn names(name: &NodeName) -> bool {
    match name {
        NodeName::Path(path) => {
            path.path.segments.last().is_some_and(|it| it.ident.to_string().starts_with(char::is_uppercase))
        }
        _ => false,
    }
}

/// The call.
pub(crate) fn call(element: &NodeElement<rstml::Infallible>) -> Result<TokenStream, Error> {
    let dom = crate::dom();
    let name = element.name();
    let mut properties = Vec::new();
    let mut bound: Vec<Ident> = Vec::new();
    for attribute in element.attributes() {
        let NodeAttribute::Attribute(attribute) = attribute else {
            return Err(Error::new_spanned(attribute, "a component takes named properties only"));
        };
        let key = attribute.key.to_string();
        if let Some(item) = key.strip_prefix("let:") {
            bound.push(format_ident!("{item}", span = attribute.key.span()));
            continue;
        }
        if key.contains(':') {
            return Err(Error::new_spanned(&attribute.key, "a component takes named properties only"));
        }
        let key = &attribute.key;
        let value = attribute.value().map_or_else(|| quote!(#key), |value| quote!(#value));
        properties.push(quote_spanned!(key.span()=> .#key(#[allow(unused_braces)] { #value })));
    }
    if !element.children.is_empty() {
        let children = crate::nodes(&element.children)?;
        properties.push(match bound.as_slice() {
            [] => quote!(.children(#dom::ToChildren::to_children(move || #children))),
            bound => quote!(.children(move |#(#bound),*| #children)),
        });
    }
    Ok(quote! {
        ::leptos::component::component_view(
            #[allow(clippy::needless_borrows_for_generic_args)]
            &#name,
            ::leptos::component::component_props_builder(&#name)#(#properties)*.build(),
        )
    })
}

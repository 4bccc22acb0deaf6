//! Which event a listener is given.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::Ident;

/// The type of `web_sys` for an event of this name.
pub(crate) fn kind(name: &str) -> Ident {
    let kind = match name {
        "click" | "dblclick" | "mousedown" | "mouseup" | "mousemove" | "mouseover" | "mouseout" => "MouseEvent",
        "pointerdown" | "pointermove" | "pointerup" => "PointerEvent",
        "keydown" | "keyup" => "KeyboardEvent",
        "focus" | "blur" | "focusin" | "focusout" => "FocusEvent",
        "submit" => "SubmitEvent",
        _ => "Event",
    };
    Ident::new(kind, Span::call_site())
}

/// The type of `web_sys` of an element that is typed into or chosen from.
pub(crate) fn target(tag: &str) -> TokenStream {
    let kind = match tag {
        "input" => "HtmlInputElement",
        "textarea" => "HtmlTextAreaElement",
        "select" => "HtmlSelectElement",
        "details" => "HtmlDetailsElement",
        "dialog" => "HtmlDialogElement",
        _ => "HtmlElement",
    };
    let kind = format_ident!("{kind}");
    quote!(::web_sys::#kind)
}

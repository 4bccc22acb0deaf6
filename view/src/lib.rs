//! `view!`: the markup that Leptos' macro of the same name reads, for `dom` of the console.
//!
//! Leptos makes a type of every view, and code for every type. Here each element is a few calls of one builder, so that
//! markup costs what it says and no more; components, signals and owners stay Leptos'.
//!
//! It reads elements with text, blocks, attributes, `class:name=`, `prop:name=`, `on:event=`, `on:event:target=`,
//! `style=("name", value)` and `node_ref=`; and components with their properties, `let:name` and children. Styles and
//! scripts written as attributes are refused: the policy of the page forbids them.

mod component;
mod element;
mod event;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use rstml::node::{Node, NodeBlock};
use rstml::{Parser, ParserConfig};
use syn::{Error, Ident, Stmt};

/// Makes a view of markup.
#[proc_macro]
pub fn view(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    made(tokens.into()).into()
}

fn made(tokens: TokenStream) -> TokenStream {
    let parser = Parser::new(ParserConfig::default().recover_block(true));
    let (found, errors) = parser.parse_recoverable(tokens).split_vec();
    let errors = errors.into_iter().map(|error| error.emit_as_expr_tokens());
    let made = nodes(&found).unwrap_or_else(Error::into_compile_error);
    quote!({ #(#errors;)* #made })
}

/// Where the builder is.
fn dom() -> TokenStream {
    quote!(::backup_console::dom)
}

/// One expression for all of them.
fn nodes(found: &[Node]) -> Result<TokenStream, Error> {
    let dom = dom();
    let drawn: Vec<&Node> = found.iter().filter(|it| !matches!(it, Node::Comment(_) | Node::Doctype(_))).collect();
    Ok(match drawn.as_slice() {
        [] => quote!(#dom::AnyView::empty()),
        [one] => node(one)?.unwrap_or_default(),
        all => {
            let made = Ident::new("made", Span::mixed_site());
            let calls = all.iter().map(|it| child(it, &made)).collect::<Result<Vec<_>, _>>()?;
            quote!({
                let mut #made = #dom::Builder::group();
                #(#calls)*
                #made.all()
            })
        }
    })
}

/// Nothing for what is not drawn.
fn node(found: &Node) -> Result<Option<TokenStream>, Error> {
    let dom = dom();
    Ok(Some(match found {
        Node::Comment(_) | Node::Doctype(_) => return Ok(None),
        Node::Fragment(fragment) => nodes(&fragment.children)?,
        Node::Element(element) if component::names(element.name()) => component::call(element)?,
        Node::Element(element) => {
            let built = element::build(element)?;
            quote!(#dom::Builder::done(#built))
        }
        Node::Block(NodeBlock::ValidBlock(block)) => match block.stmts.as_slice() {
            [Stmt::Expr(alone, None)] => quote!(#dom::Child::node(#alone)),
            _ => quote!(#dom::Child::node(#block)),
        },
        Node::Block(NodeBlock::Invalid(block)) => quote!(#dom::Child::node(#block)),
        Node::Text(text) => {
            let said = text.value_string();
            quote!(#dom::AnyView::words(#said))
        }
        Node::RawText(text) => {
            let said = text.to_string_best();
            quote!(#dom::AnyView::words(#said))
        }
        Node::Custom(never) => return Err(Error::new_spanned(never, "what is this?")),
    }))
}

/// The call that puts it into the element that is `made`. What is not drawn has none.
fn child(found: &Node, made: &Ident) -> Result<Option<TokenStream>, Error> {
    let dom = dom();
    Ok(Some(match found {
        Node::Element(element) if !component::names(element.name()) => {
            let built = element::build(element)?;
            quote!(#made.element(#built);)
        }
        Node::Block(NodeBlock::ValidBlock(block)) => match block.stmts.as_slice() {
            [Stmt::Expr(alone, None)] => quote!(#dom::Child::put(#alone, &mut #made);),
            _ => quote!(#dom::Child::put(#block, &mut #made);),
        },
        Node::Text(text) => {
            let said = text.value_string();
            quote!(#made.words(#said);)
        }
        _ => return Ok(node(found)?.map(|child| quote!(#made.child(#child);))),
    }))
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;

    fn made(markup: &str) -> String {
        let tokens: TokenStream = markup.parse().unwrap_or_default();
        super::made(tokens).to_string().replace(' ', "")
    }

    #[test]
    fn what_never_changes_is_one_constant() {
        let made = made(r#"<input class="field" required aria-label="Name" />"#);
        assert!(
            made.contains(r#"tag:"input",fixed:&[("class","field"),("required",""),("aria-label","Name")]"#),
            "{made}"
        );
        assert!(!made.contains("Given::given("), "{made}");
    }

    #[test]
    fn what_may_change_is_a_call_each() {
        let made = made(r#"<b class:on=on prop:value=typed title=tip on:click=press node_ref=node>"x" {y}</b>"#);
        for call in [
            r#"Given::given(on,&mutmade,::backup_console::dom::Kind::Class,"on")"#,
            r#"Given::given(typed,&mutmade,::backup_console::dom::Kind::Property,"value")"#,
            r#"Given::given(tip,&mutmade,::backup_console::dom::Kind::Attribute,"title")"#,
            r#".on("click",::backup_console::dom::listener::<::web_sys::MouseEvent>(press))"#,
            ".refer(",
            r#"words("x")"#,
            "Child::put(y,&mutmade)",
        ] {
            assert!(made.contains(call), "{call}: {made}");
        }
    }

    #[test]
    fn styles_and_scripts_in_attributes_do_not_compile() {
        for markup in [
            r#"<p style="color: red" />"#,
            r#"<p onclick="go()" />"#,
            "<p onclick=go />",
            r#"<iframe srcdoc="x" />"#,
            "<p use:thing=x />",
        ] {
            assert!(made(markup).contains("compile_error!"), "{markup}");
        }
        assert!(!made(r#"<p style=("--share", share) />"#).contains("compile_error!"));
    }

    #[test]
    fn a_component_is_called_by_the_names_of_its_properties() {
        let made = made(r#"<Row head=true let:item>"x"</Row>"#);
        assert!(
            made.contains(".head({true}).children(move|item|") || made.contains("head(#[allow(unused_braces)]{true})"),
            "{made}"
        );
        assert!(super::tests::made("<Row class:on=on />").contains("compile_error!"));
    }
}

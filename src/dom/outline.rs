//! Where in the page around it a console stands: its headings go on below those of the page.

use leptos::prelude::use_context;

/// How deep the page around is already. Provided to what is drawn; without it, what is drawn is a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outline {
    /// The level of the console's first heading, from 1.
    pub level: u16,
    /// It stands in the page's main part: a page has one of these.
    pub inside_main: bool,
}

const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

/// The name of the element that stands for `tag` here.
pub(super) fn fitted(tag: &'static str) -> &'static str {
    let at = HEADINGS.iter().position(|it| *it == tag);
    if at.is_none() && tag != "main" {
        return tag;
    }
    use_context::<Outline>().map_or(tag, |outline| outline.fit(tag, at))
}

impl Outline {
    fn fit(self, tag: &'static str, at: Option<usize>) -> &'static str {
        match at {
            None if self.inside_main => "section",
            None => tag,
            // There is no seventh.
            Some(at) => HEADINGS.iter().copied().nth(at + usize::from(self.level.saturating_sub(1))).unwrap_or("h6"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Outline;

    #[test]
    fn headings_go_on_below_those_of_the_page_and_it_keeps_its_main() {
        let all = |level, inside_main| {
            let outline = Outline { level, inside_main };
            (
                outline.fit("h1", Some(0)),
                outline.fit("h2", Some(1)),
                outline.fit("h5", Some(4)),
                outline.fit("main", None),
            )
        };
        assert_eq!(all(1, false), ("h1", "h2", "h5", "main"));
        assert_eq!(all(2, true), ("h2", "h3", "h6", "section"));
        assert_eq!(all(4, false), ("h4", "h5", "h6", "main"));
    }
}

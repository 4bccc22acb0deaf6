//! Forms of an operation that is a type: the machine knows requests alone, so what is read and looked for is put around it.

use std::rc::Rc;

use backup_api::Operation;
use backup_api::json::Read;
use leptos::prelude::*;

use super::{Form, Submission};
use crate::action::After;
use crate::action::lost::{Look, look};
use crate::http::Answer;
use crate::work::Console;

impl Form {
    /// A form for the operation that `make` builds from what is typed.
    ///
    /// `done` takes the typed reply, even if the page is left before the answer, but not once another project is in hand
    /// or the console is unmounted; `look` finds out what became of a request whose answer was lost.
    pub fn lasting<O>(
        console: Console,
        submission: Submission,
        make: impl Fn() -> O + Copy + Send + Sync + 'static,
        done: Rc<dyn Fn(Answer<O::Reply>)>,
        look: Look<O>,
    ) -> Self
    where
        O: Operation + Clone + 'static,
    {
        of(console, submission, make, done, look, false)
    }

    /// As [`Self::lasting`], for work that is followed by itself: `done` takes the reply also when another project is in
    /// hand by then, and [`Submission::project`] tells where the work is.
    pub fn following<O>(
        console: Console,
        submission: Submission,
        make: impl Fn() -> O + Copy + Send + Sync + 'static,
        done: Rc<dyn Fn(Answer<O::Reply>)>,
        look: Look<O>,
    ) -> Self
    where
        O: Operation + Clone + 'static,
    {
        of(console, submission, make, done, look, true)
    }
}

fn of<O>(
    console: Console,
    submission: Submission,
    make: impl Fn() -> O + Copy + Send + Sync + 'static,
    done: Rc<dyn Fn(Answer<O::Reply>)>,
    search: Look<O>,
    anywhere: bool,
) -> Form
where
    O: Operation + Clone + 'static,
{
    let sessions = console.client.sessions;
    let problems = Memo::new(move |_| make().problems(sessions.profile()));
    let request = Memo::new(move |_| make().request(&sessions.scope()));
    let search = Rc::new(search);
    Form::new(console, submission, problems, request, move || {
        // As it is sent, whatever is typed since.
        let operation = untrack(make);
        let (done, search) = (done.clone(), search.clone());
        Rc::new(After {
            done: Rc::new(move |answer: Answer| done(answer.read())),
            look: look(move |_, since| search(operation.clone(), since)),
            anywhere,
            fits: O::Reply::fits,
        })
    })
}

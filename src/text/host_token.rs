//! Why a token of the page around the console is no good.

words!("host_token");

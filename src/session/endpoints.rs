//! Where each service answers.

use backup_api::Service;

/// The base address of each service, without a slash at the end.
///
/// The default is a path of the page's own origin, `/proxy/cbr`: the services send no CORS headers, so a browser
/// reaches them only through a proxy beside the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoints([String; 4]);

impl Default for Endpoints {
    fn default() -> Self {
        Self(Service::ALL.map(|service| format!("/proxy/{}", service.host_part())))
    }
}

impl Endpoints {
    /// The base of `service`.
    #[must_use]
    pub fn base(&self, service: Service) -> &str {
        let [iam, cbr, csbs, vbs] = &self.0;
        match service {
            Service::Iam => iam,
            Service::Cbr => cbr,
            Service::Csbs => csbs,
            Service::Vbs => vbs,
        }
    }

    /// For the region with this id: what stands for it in the addresses is replaced.
    #[must_use]
    pub fn in_region(&self, region: &str) -> Self {
        Self(self.0.clone().map(|base| base.replace("{region}", region)))
    }

    /// With another base for `service`; an empty one keeps what is there.
    #[must_use]
    pub fn with(mut self, service: Service, base: &str) -> Self {
        let base = base.trim().trim_end_matches('/');
        if !base.is_empty() {
            let [iam, cbr, csbs, vbs] = &mut self.0;
            *match service {
                Service::Iam => iam,
                Service::Cbr => cbr,
                Service::Csbs => csbs,
                Service::Vbs => vbs,
            } = base.to_owned();
        }
        self
    }
}

/// Why an address can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadAddress {
    /// Neither a path of this origin nor an https address.
    Form,
    /// Plain http to another machine: the token would travel in the clear.
    NotSecure,
    /// A user, a query or a fragment in it.
    Extra,
}

/// Checks an address that a person typed; empty means the default and is fine.
///
/// # Errors
/// What is wrong with it.
pub fn check_address(text: &str) -> Result<(), BadAddress> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(());
    }
    if text.contains(['?', '#', '@', ' ']) {
        return Err(BadAddress::Extra);
    }
    if text.starts_with('/') {
        return if text.starts_with("//") { Err(BadAddress::Form) } else { Ok(()) };
    }
    let local = ["http://127.0.0.1", "http://localhost", "http://[::1]"]
        .iter()
        .filter_map(|start| text.strip_prefix(start))
        .any(|rest| rest.is_empty() || rest.starts_with([':', '/']));
    match text.strip_prefix("https://") {
        Some(rest) if !rest.is_empty() && !rest.starts_with('/') => Ok(()),
        _ if local => Ok(()),
        _ if text.starts_with("http://") => Err(BadAddress::NotSecure),
        _ => Err(BadAddress::Form),
    }
}

#[cfg(test)]
mod tests {
    use super::{BadAddress, Endpoints, Service, check_address};

    #[test]
    fn the_default_is_a_path_of_the_same_origin() {
        assert_eq!(Endpoints::default().base(Service::Csbs), "/proxy/csbs");
    }

    #[test]
    fn an_override_replaces_one_base_and_loses_its_slash() {
        let endpoints = Endpoints::default().with(Service::Cbr, " https://cbr.example.org/ ").with(Service::Vbs, " ");
        assert_eq!(endpoints.base(Service::Cbr), "https://cbr.example.org");
        assert_eq!(endpoints.base(Service::Vbs), "/proxy/vbs");
    }

    #[test]
    fn one_address_serves_every_region() {
        let endpoints = Endpoints::default().with(Service::Cbr, "/proxy/{region}/cbr").in_region("eu-nl");
        assert_eq!(endpoints.base(Service::Cbr), "/proxy/eu-nl/cbr");
        assert_eq!(endpoints.base(Service::Iam), "/proxy/iam");
    }

    #[test]
    fn addresses_are_checked_before_a_token_goes_there() {
        for (text, expected) in [
            ("", Ok(())),
            ("/proxy/cbr", Ok(())),
            ("https://cbr.eu-de.example.org", Ok(())),
            ("http://127.0.0.1:8080/proxy", Ok(())),
            ("http://localhost", Ok(())),
            ("http://localhost.example.org", Err(BadAddress::NotSecure)),
            ("http://cbr.example.org", Err(BadAddress::NotSecure)),
            ("//cbr.example.org", Err(BadAddress::Form)),
            ("cbr.example.org", Err(BadAddress::Form)),
            ("https://", Err(BadAddress::Form)),
            ("javascript:alert(1)", Err(BadAddress::Form)),
            ("https://user@host", Err(BadAddress::Extra)),
            ("https://host/?a=1", Err(BadAddress::Extra)),
        ] {
            assert_eq!(check_address(text), expected, "{text}");
        }
    }
}

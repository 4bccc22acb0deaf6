//! Where each service answers.

use backup_api::Service;

use super::address::read_address;

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

    /// With another base for `service`; one that can't be used keeps what is there, as an empty one does.
    #[must_use]
    pub fn with(mut self, service: Service, address: &str) -> Self {
        if let Ok(Some(address)) = read_address(address) {
            let [iam, cbr, csbs, vbs] = &mut self.0;
            *match service {
                Service::Iam => iam,
                Service::Cbr => cbr,
                Service::Csbs => csbs,
                Service::Vbs => vbs,
            } = address.base;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::{Endpoints, Service};

    #[test]
    fn the_default_is_a_path_of_the_same_origin() {
        assert_eq!(Endpoints::default().base(Service::Csbs), "/proxy/csbs");
    }

    #[test]
    fn an_override_replaces_one_base_and_loses_its_slash() {
        let endpoints = Endpoints::default().with(Service::Cbr, " https://cbr.example.org/ ").with(Service::Vbs, " ");
        assert_eq!(endpoints.base(Service::Cbr), "https://cbr.example.org");
        assert_eq!(endpoints.base(Service::Vbs), "/proxy/vbs");
        assert_eq!(endpoints.with(Service::Vbs, "/\\evil.example").base(Service::Vbs), "/proxy/vbs");
    }

    #[test]
    fn one_address_serves_every_region() {
        let endpoints = Endpoints::default().with(Service::Cbr, "/proxy/{region}/cbr").in_region("eu-nl");
        assert_eq!(endpoints.base(Service::Cbr), "/proxy/eu-nl/cbr");
        assert_eq!(endpoints.base(Service::Iam), "/proxy/iam");
    }
}

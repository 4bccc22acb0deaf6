//! The addresses of the services.

use backup_api::Service;

use crate::session::BadAddress;
use crate::text::lists::listed;

words!("session/addresses");

/// How many are given.
#[must_use]
pub fn addresses_note(given: usize) -> String {
    if given == 0 { addresses_own().to_owned() } else { addresses_given(given) }
}

/// Name of an address field.
#[must_use]
pub fn address(service: Service) -> &'static str {
    match service {
        Service::Iam => service_iam(),
        Service::Cbr => service_cbr(),
        Service::Csbs => service_csbs(),
        Service::Vbs => service_vbs(),
    }
}

/// The yes to other hosts.
#[must_use]
pub fn yes_to(hosts: &[String]) -> String {
    host_yes(&listed(hosts.iter().cloned()))
}

/// What is wrong with an address.
#[must_use]
pub fn bad_address(bad: BadAddress) -> &'static str {
    match bad {
        BadAddress::Form => address_form(),
        BadAddress::NotSecure => address_not_secure(),
        BadAddress::Extra => address_extra(),
    }
}

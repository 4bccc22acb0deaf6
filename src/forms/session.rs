//! What is typed to sign in. Token and password are taken out the moment they are used.

use crate::dom::prelude::*;
use backup_api::profile::Region;
use backup_api::{Profile, Service};

use crate::host::Host;
use crate::session::{Endpoints, Session, read_address};
use crate::work::sign_in::{Place, Refusal};

/// Why the demo account opened no session.
#[derive(Clone, Debug)]
pub enum DemoTrouble {
    /// The emulator answers no more.
    Gone,
    /// Its services refused.
    Refused(Refusal),
}

/// The fields of the form.
#[derive(Clone, Copy)]
pub struct Draft {
    /// Id of the cloud.
    pub cloud: RwSignal<String>,
    /// Id of the region.
    pub region: RwSignal<String>,
    /// The project, for a pasted token.
    pub project_id: RwSignal<String>,
    /// `token` or `password`.
    pub way: RwSignal<String>,
    /// The pasted token.
    pub token: RwSignal<String>,
    /// User name.
    pub user: RwSignal<String>,
    /// Account name.
    pub domain: RwSignal<String>,
    /// The password.
    pub password: RwSignal<String>,
    /// The project's name or id, for a password.
    pub project: RwSignal<String>,
    /// What the page itself last put there: it follows the region until the person types another.
    pub project_by_region: RwSignal<String>,
    /// Overrides, in the order of `Service::ALL`.
    pub addresses: [RwSignal<String>; 4],
    /// The hosts besides the page's own that may be sent token and password, as they were named when somebody agreed.
    pub agreed: RwSignal<Vec<String>>,
    /// Whether the form stands open beside a session in hand.
    pub changing: RwSignal<bool>,
    /// The place that the form was opened for.
    pub wanted: RwSignal<Option<String>>,
    /// What became of the latest try with the demo account.
    pub demo: RwSignal<Option<DemoTrouble>>,
    /// Which regions and addresses are usual.
    host: Host,
}

impl Draft {
    /// As the host says: cloud, region, project.
    #[must_use]
    pub fn of(host: Host) -> Self {
        let text = |start: &str| RwSignal::new(start.to_owned());
        let settings = host.now();
        let region = settings.first_region();
        let region = region.as_str();
        Self {
            cloud: text(settings.profile.id),
            region: text(region),
            project_id: text(&settings.project),
            way: text("token"),
            token: text(""),
            user: text(""),
            domain: text(""),
            password: text(""),
            project: text(region),
            project_by_region: text(region),
            addresses: Service::ALL.map(|_| text("")),
            agreed: RwSignal::new(Vec::new()),
            changing: RwSignal::new(false),
            wanted: RwSignal::new(None),
            demo: RwSignal::new(None),
            host,
        }
    }

    /// The cloud that is chosen.
    #[must_use]
    pub fn profile(self) -> &'static Profile {
        self.cloud.with(|id| Profile::find(id)).unwrap_or(&backup_api::profile::OTC)
    }

    /// The default project of a region is called like the region.
    pub fn follow_region(self) {
        let region = self.region.get();
        let own = self.project.with_untracked(|project| {
            project.trim().is_empty() || self.project_by_region.with_untracked(|kept| kept == project)
        });
        if own {
            self.project.set(region.clone());
            self.project_by_region.set(region);
        }
    }

    /// The address of the service itself in the chosen region, which the proxy has to forward to.
    #[must_use]
    pub fn own_address(self, service: Service) -> Option<String> {
        self.region.with(|region| self.profile().region(region).map(|region| region.base_url(service)))
    }

    /// Types the services' own addresses: for a browser or a network that lets the page call them.
    pub fn use_own_addresses(self) {
        for (service, address) in Service::ALL.into_iter().zip(self.addresses) {
            address.set(untrack(move || self.own_address(service)).unwrap_or_default());
        }
    }

    /// The hosts besides the page's own that the typed addresses lead to, each once.
    #[must_use]
    pub fn other_hosts(self) -> Vec<String> {
        let mut hosts = Vec::new();
        for address in self.addresses {
            let host = address.with(|text| read_address(text)).ok().flatten().and_then(|found| found.host);
            hosts.extend(host.filter(|host| !hosts.contains(host)));
        }
        hosts
    }

    /// Forgets what must not stay: what was typed to sign in and not used.
    pub fn forget_secrets(self) {
        let _ = self.token.try_set(String::new());
        let _ = self.password.try_set(String::new());
    }

    /// The addresses that hold where none is typed.
    #[must_use]
    pub fn usual(self) -> Endpoints {
        self.region.with(|region| self.host.with(|settings| settings.endpoints.in_region(region)))
    }

    /// The regions that are offered, of the cloud that is chosen.
    #[must_use]
    pub fn regions(self) -> Vec<&'static Region> {
        let profile = self.profile();
        self.host.with(|settings| settings.regions_of(profile).collect())
    }

    /// Where the session is to be opened.
    #[must_use]
    pub fn place(self) -> Place {
        let mut endpoints = self.usual();
        for (service, address) in Service::ALL.into_iter().zip(self.addresses) {
            endpoints = address.with(|address| endpoints.clone().with(service, address));
        }
        let region = self.region.get();
        let endpoints = endpoints.in_region(&region);
        Place { project_id: self.project_id.get(), profile: self.profile(), region, endpoints }
    }

    /// As the session in hand, for changing one thing of it.
    pub fn follow(self, session: &Session) {
        self.cloud.set(session.profile.id.to_owned());
        self.region.set(session.region.clone());
        self.project_id.set(session.scope.project_id.clone());
    }
}

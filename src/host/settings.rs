//! What the host decides once, and may change while the console runs.

use backup_api::Profile;
use backup_api::profile::{OTC, Region};

use super::Features;
use crate::session::Endpoints;
use crate::text::Language;

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the page around it, or the device.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Data that the host gives; functions are apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The cloud.
    pub profile: &'static Profile,
    /// The region's id; empty: the first that is offered.
    pub region: String,
    /// Ids of the regions that are offered; empty: all of the cloud.
    pub regions: Vec<String>,
    /// Where the services answer; `{region}` stands for the region's id.
    pub endpoints: Endpoints,
    /// The project's id; empty: the token's own.
    pub project: String,
    /// The language; none: that of the page.
    pub language: Option<Language>,
    /// An IANA zone such as `Europe/Berlin`; none: the browser's.
    pub time_zone: Option<String>,
    /// Light or dark.
    pub theme: Theme,
    /// Low rows.
    pub compact: bool,
    /// What is offered.
    pub features: Features,
    /// Whether the host is given bodies of requests and answers.
    pub bodies: bool,
    /// Whether the tab keeps what is typed.
    pub drafts: bool,
    /// After how many minutes without a key or a pointer it locks; none: never.
    pub idle_minutes: Option<u16>,
    /// The level of the first heading, 1 to 6; none: as the page around has it.
    pub heading_level: Option<u16>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            profile: &OTC,
            region: String::new(),
            regions: Vec::new(),
            endpoints: Endpoints::default(),
            project: String::new(),
            language: None,
            time_zone: None,
            theme: Theme::Auto,
            compact: false,
            features: Features::default(),
            bodies: false,
            drafts: true,
            idle_minutes: None,
            heading_level: None,
        }
    }
}

impl Settings {
    /// The regions of a cloud that are offered, in the cloud's order.
    pub fn regions_of(&self, profile: &'static Profile) -> impl Iterator<Item = &'static Region> {
        let all = self.regions.iter().all(|id| profile.region(id).is_none());
        profile.regions.iter().filter(move |region| all || self.regions.iter().any(|id| id == region.id))
    }

    /// The region to begin with.
    #[must_use]
    pub fn first_region(&self) -> String {
        if self.region.is_empty() {
            self.regions_of(self.profile).next().map(|region| region.id.to_owned()).unwrap_or_default()
        } else {
            self.region.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use backup_api::profile::{HUAWEI, OTC};

    use super::Settings;

    #[test]
    fn only_the_named_regions_are_offered() {
        let settings = Settings { regions: vec!["eu-nl".to_owned()], ..Settings::default() };
        let ids = |profile| settings.regions_of(profile).map(|region| region.id).collect::<Vec<_>>();
        assert_eq!(ids(&OTC), ["eu-nl"]);
        // Regions of the other cloud are not meant.
        assert_eq!(ids(&HUAWEI).len(), HUAWEI.regions.len());
        assert_eq!(settings.first_region(), "eu-nl");
        assert_eq!(Settings { region: "eu-de".to_owned(), ..settings }.first_region(), "eu-de");
    }
}

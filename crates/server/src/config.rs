//! Settings: `config.default.toml`, then `greenroom.toml`, then `GREENROOM_*`, then flags.

use std::{net::SocketAddr, path::PathBuf};

use figment::{
    Figment, Provider,
    providers::{Env, Format, Toml},
};
use serde::{Deserialize, Deserializer, de};

const DEFAULTS: &str = include_str!("../config.default.toml");

/// All settings. What each means stands in `config.default.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    pub server: Server,
    pub data: Data,
    pub database: Database,
    pub files: Files,
    pub accounts: Accounts,
    pub resumes: Resumes,
    pub interview: Interview,
    pub jobs: Jobs,
    pub sentence_model: SentenceModel,
    pub log: Log,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    pub listen: SocketAddr,
    pub public_url: String,
    pub behind_proxy: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Data {
    pub folder: PathBuf,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Database {
    pub url: Secret,
    pub connections: u32,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Files {
    pub store: FileStore,
    pub bucket: String,
    pub region: String,
    pub endpoint: String,
    pub access_key_id: String,
    pub secret_access_key: Secret,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileStore {
    Local,
    S3,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accounts {
    pub sign_up: SignUp,
    pub session_days: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignUp {
    Open,
    Closed,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resumes {
    pub max_bytes: usize,
    pub parse_seconds: u64,
    pub parse_memory_mb: u64,
    pub parsers: usize,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interview {
    pub hold_after_minutes: u32,
    pub abandon_after_minutes: u32,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Jobs {
    pub workers: usize,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentenceModel {
    pub folder: PathBuf,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    pub filter: String,
    pub format: LogFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LogFormat {
    Text,
    Json,
}

/// A setting that is never printed, not even when it is refused.
#[derive(Clone)]
pub struct Secret(String);

impl<'de> Deserialize<'de> for Secret {
    /// Takes any single value: a password of digits is no number.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Secret, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Single {
            Text(String),
            Whole(i64),
            Natural(u64),
            Number(f64),
            Switch(bool),
        }
        let single =
            Single::deserialize(from).map_err(|_| de::Error::custom("not a single value"))?;
        Ok(Secret(match single {
            Single::Text(it) => it,
            Single::Whole(it) => it.to_string(),
            Single::Natural(it) => it.to_string(),
            Single::Number(it) => it.to_string(),
            Single::Switch(it) => it.to_string(),
        }))
    }
}

impl Secret {
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Secret {
        Secret(text)
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(if self.0.is_empty() { "(none)" } else { "***" })
    }
}

impl Config {
    /// Reads all layers; `flags` win.
    pub fn load(flags: impl Provider) -> Result<Config, Box<figment::Error>> {
        let layers = Figment::from(Toml::string(DEFAULTS))
            .merge(Toml::file("greenroom.toml"))
            .merge(Env::prefixed("GREENROOM_").split("__"));
        Config::from(layers, flags)
    }

    /// The shipped defaults with `overrides`, without looking at files or the environment.
    pub fn defaults(overrides: impl Provider) -> Result<Config, Box<figment::Error>> {
        Config::from(Figment::from(Toml::string(DEFAULTS)), overrides)
    }

    fn from(layers: Figment, overrides: impl Provider) -> Result<Config, Box<figment::Error>> {
        let config: Config = layers.merge(overrides).extract().map_err(Box::new)?;
        match config.fault() {
            None => Ok(config),
            Some(fault) => Err(Box::new(figment::Error::from(fault.to_owned()))),
        }
    }

    /// What no type can rule out: a setting that would stop the program later, or mean nothing.
    fn fault(&self) -> Option<&'static str> {
        let url = &self.server.public_url;
        let at_least_one = [
            (self.database.connections as usize, "database.connections is at least 1"),
            (self.jobs.workers, "jobs.workers is at least 1"),
            (self.resumes.parsers, "resumes.parsers is at least 1"),
            (
                self.interview.hold_after_minutes as usize,
                "interview.hold_after_minutes is at least 1",
            ),
            (self.resumes.max_bytes, "resumes.max_bytes is at least 1"),
            (self.accounts.session_days as usize, "accounts.session_days is at least 1"),
        ];
        if !url.is_empty() && !url.starts_with("https://") && !url.starts_with("http://") {
            return Some("server.public_url begins with https:// or http://");
        }
        if self.files.store == FileStore::S3 && self.files.bucket.is_empty() {
            return Some("files.bucket is empty, and files.store is \"s3\"");
        }
        if self.interview.abandon_after_minutes < self.interview.hold_after_minutes {
            return Some(
                "interview.abandon_after_minutes is at least interview.hold_after_minutes",
            );
        }
        at_least_one.into_iter().find(|(value, _)| *value == 0).map(|(_, fault)| fault)
    }

    /// The database to connect to.
    pub fn database_url(&self) -> String {
        match self.database.url.reveal() {
            "" => format!("sqlite://{}?mode=rwc", self.data.folder.join("greenroom.db").display()),
            url => url.to_owned(),
        }
    }

    /// Where the sentence model is looked for.
    pub fn model_folder(&self) -> PathBuf {
        let folder = &self.sentence_model.folder;
        if folder.as_os_str().is_empty() { self.data.folder.join("model") } else { folder.clone() }
    }
}

#[cfg(test)]
mod tests {
    use figment::providers::Serialized;

    use super::*;

    #[test]
    fn the_shipped_defaults_load() {
        let config = Config::defaults(Serialized::default("jobs.workers", 1)).unwrap();
        assert_eq!(config.jobs.workers, 1);
        assert_eq!(config.server.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(config.database_url(), "sqlite://./greenroom-data/greenroom.db?mode=rwc");
    }

    #[test]
    fn a_misspelt_setting_stops_the_start() {
        let error = Config::defaults(Serialized::default("jobs.wrokers", 1)).unwrap_err();
        assert!(error.to_string().contains("wrokers"), "{error}");
    }

    #[test]
    fn a_setting_that_would_fail_later_stops_the_start() {
        let of = |key, value: &str| Config::defaults(Serialized::default(key, value)).is_err();
        let none = |key| Config::defaults(Serialized::default(key, 0)).is_err();
        assert!(of("server.public_url", "rehearse.example.org"));
        assert!(of("files.store", "s3"));
        assert!(none("database.connections") && none("jobs.workers") && none("resumes.parsers"));
    }

    #[test]
    fn a_secret_of_digits_is_taken_and_one_that_is_none_is_not_printed() {
        let digits = Serialized::default("files.secret_access_key", 1_234_567_890);
        assert_eq!(
            Config::defaults(digits).unwrap().files.secret_access_key.reveal(),
            "1234567890"
        );
        let list = Serialized::default("files.secret_access_key", vec!["hunter2"]);
        let error = Config::defaults(list).unwrap_err().to_string();
        assert!(!error.contains("hunter2"), "{error}");
    }

    #[test]
    fn a_secret_is_not_printed() {
        let url = Serialized::default("database.url", "postgres://me:hunter2@localhost/x");
        let config = Config::defaults(url).unwrap();
        assert!(!format!("{config:?}").contains("hunter2"));
    }
}

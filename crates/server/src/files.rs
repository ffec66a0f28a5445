//! Where uploaded files lie: a local folder or an S3 bucket.

use std::{error::Error as _, io, path::Path, sync::Arc};

use anyhow::Context as _;
use axum::body::Bytes;
use domain::time::Timestamp;
use futures::StreamExt as _;
use object_store::{
    ObjectStore, ObjectStoreExt, aws::AmazonS3Builder, local::LocalFileSystem, path::Path as Key,
};

use crate::{
    clock,
    config::{Config, FileStore},
};

/// Why a file could not be stored or read.
#[derive(Debug, thiserror::Error)]
pub enum FilesError {
    #[error("no such file")]
    NotFound,
    #[error("there is no space left to store this")]
    Full,
    #[error("the file store failed")]
    Failed(#[source] object_store::Error),
}

impl From<object_store::Error> for FilesError {
    fn from(error: object_store::Error) -> FilesError {
        if matches!(error, object_store::Error::NotFound { .. }) {
            return FilesError::NotFound;
        }
        if storage_full(&error) { FilesError::Full } else { FilesError::Failed(error) }
    }
}

fn storage_full(error: &object_store::Error) -> bool {
    let mut cause = error.source();
    while let Some(it) = cause {
        if let Some(io) = it.downcast_ref::<io::Error>() {
            return matches!(io.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded);
        }
        cause = it.source();
    }
    false
}

/// The file store. Keys are made by us, never from what a person typed.
#[derive(Clone, Debug)]
pub struct Files(Arc<dyn ObjectStore>);

impl Files {
    pub fn open(config: &Config) -> anyhow::Result<Files> {
        match config.files.store {
            FileStore::Local => Files::local(&config.data.folder.join("files")),
            FileStore::S3 => Files::s3(config),
        }
    }

    fn local(folder: &Path) -> anyhow::Result<Files> {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        let store = LocalFileSystem::new_with_prefix(folder)?.with_automatic_cleanup(true);
        Ok(Files(Arc::new(store)))
    }

    fn s3(config: &Config) -> anyhow::Result<Files> {
        let it = &config.files;
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(&it.bucket)
            .with_region(&it.region)
            .with_access_key_id(&it.access_key_id)
            .with_secret_access_key(it.secret_access_key.reveal());
        if !it.endpoint.is_empty() {
            builder = builder.with_endpoint(&it.endpoint);
        }
        Ok(Files(Arc::new(builder.build()?)))
    }

    pub async fn put(&self, key: &str, bytes: Bytes) -> Result<(), FilesError> {
        self.0.put(&Key::from(key), bytes.into()).await?;
        Ok(())
    }

    pub async fn get(&self, key: &str) -> Result<Bytes, FilesError> {
        Ok(self.0.get(&Key::from(key)).await?.bytes().await?)
    }

    /// Deleting what is not there is done.
    pub async fn delete(&self, key: &str) -> Result<(), FilesError> {
        match self.0.delete(&Key::from(key)).await.map_err(FilesError::from) {
            Err(FilesError::NotFound) => Ok(()),
            other => other,
        }
    }

    /// Keys below a folder that were last written before `before`.
    pub async fn older_than(
        &self,
        folder: &str,
        before: Timestamp,
    ) -> Result<Vec<String>, FilesError> {
        let mut found = self.0.list(Some(&Key::from(folder)));
        let mut out = Vec::new();
        while let Some(file) = found.next().await {
            let file = file?;
            if file.last_modified.timestamp_millis() < before.0 {
                out.push(file.location.to_string());
            }
        }
        Ok(out)
    }

    /// Really writes, reads and deletes, under a key of its own: probes do not meet.
    pub async fn ping(&self) -> Result<(), FilesError> {
        let key = format!("health/{}", clock::fresh_id());
        self.put(&key, Bytes::from_static(b"ping")).await?;
        self.get(&key).await?;
        self.delete(&key).await
    }
}

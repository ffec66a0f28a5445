//! Reads a safetensors file, one tensor at a time, so that the file is never in memory whole.
//!
//! Layout: eight bytes with the length of a JSON header, the header with type, shape and place
//! of every tensor, then their bytes, little endian.

use std::{
    fs::File,
    io::{Read, Seek, SeekFrom},
    path::Path,
};

use anyhow::{Context, ensure};
use half::f16;
use ndarray::{Array1, Array2};

/// A header may not be larger: the real one has 11 kB.
const LARGEST_HEADER: u64 = 1 << 20;

/// An open file of tensors.
#[derive(Debug)]
pub(super) struct Weights {
    file: File,
    header: serde_json::Value,
    data: u64,
}

impl Weights {
    pub(super) fn open(path: &Path) -> anyhow::Result<Weights> {
        let mut file = File::open(path)?;
        let mut length = [0; 8];
        file.read_exact(&mut length)?;
        let length = u64::from_le_bytes(length);
        ensure!(length <= LARGEST_HEADER, "its header of {length} bytes is too large");
        let mut header = vec![0; usize::try_from(length)?];
        file.read_exact(&mut header)?;
        let header = serde_json::from_slice(&header).context("its header is not JSON")?;
        Ok(Weights { file, header, data: 8 + length })
    }

    /// A vector.
    pub(super) fn vector(&mut self, name: &str, length: usize) -> anyhow::Result<Array1<f32>> {
        Ok(Array1::from(self.floats(name, &[length])?))
    }

    /// A matrix, row by row.
    pub(super) fn matrix(&mut self, name: &str, shape: [usize; 2]) -> anyhow::Result<Array2<f32>> {
        Ok(Array2::from_shape_vec(shape, self.floats(name, &shape)?)?)
    }

    /// A matrix kept at half the size. The cosines to the reference
    /// vectors stay above .9999996.
    pub(super) fn half_matrix(
        &mut self,
        name: &str,
        shape: [usize; 2],
    ) -> anyhow::Result<Array2<f16>> {
        let halves = self.floats(name, &shape)?.into_iter().map(f16::from_f32).collect();
        Ok(Array2::from_shape_vec(shape, halves)?)
    }

    fn floats(&mut self, name: &str, shape: &[usize]) -> anyhow::Result<Vec<f32>> {
        let entry = self.header.get(name).with_context(|| format!("there is no {name}"))?;
        let numbers = |key: &str| -> Option<Vec<u64>> {
            entry[key].as_array()?.iter().map(serde_json::Value::as_u64).collect()
        };
        let there = numbers("shape").with_context(|| format!("{name} has no shape"))?;
        ensure!(
            there.iter().eq(shape.iter().map(|it| *it as u64).collect::<Vec<_>>().iter()),
            "{name} has the shape {there:?}, not {shape:?}"
        );
        let width = match entry["dtype"].as_str() {
            Some("F32") => 4,
            Some("F16") => 2,
            other => anyhow::bail!("{name} has the type {other:?}"),
        };
        let offsets = numbers("data_offsets").with_context(|| format!("{name} has no place"))?;
        let size = shape.iter().product::<usize>() * width;
        ensure!(
            offsets.len() == 2 && offsets[1].checked_sub(offsets[0]) == Some(size as u64),
            "{name} does not lie at {offsets:?}"
        );
        self.file.seek(SeekFrom::Start(self.data + offsets[0]))?;
        let mut bytes = vec![0; size];
        self.file.read_exact(&mut bytes)?;
        Ok(decode(&bytes, width))
    }
}

fn decode(bytes: &[u8], width: usize) -> Vec<f32> {
    if width == 2 {
        let halves = bytes.as_chunks::<2>().0;
        return halves.iter().map(|it| f16::from_le_bytes(*it).to_f32()).collect();
    }
    bytes.as_chunks::<4>().0.iter().map(|it| f32::from_le_bytes(*it)).collect()
}

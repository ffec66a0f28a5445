//! The network: BERT with 6 layers of 384 numbers and 12 heads (Wang et al. 2020, MiniLM).
//!
//! Sequences of a batch are laid end to end, none is padded: every row is a real word piece.

use std::path::Path;

use half::f16;
use ndarray::{Array1, Array2, ArrayView2, ArrayViewMut2, Axis, linalg::general_mat_mul, s};

use super::{activation, weights::Weights};

/// Numbers in a vector.
pub(super) const WIDTH: usize = 384;
const LAYERS: usize = 6;
const HEADS: usize = 12;
const HEAD: usize = WIDTH / HEADS;
const INNER: usize = 4 * WIDTH;
const PIECES: usize = 30_522;
const POSITIONS: usize = 512;

/// A weighted sum of the inputs for each output.
#[derive(Debug)]
struct Linear {
    weight: Array2<f32>,
    bias: Array1<f32>,
}

/// Centres and scales each row.
#[derive(Debug)]
struct Norm {
    gain: Array1<f32>,
    bias: Array1<f32>,
}

#[derive(Debug)]
struct Layer {
    /// Query, key and value in one matrix.
    attention: Linear,
    attention_out: Linear,
    attention_norm: Norm,
    widen: Linear,
    narrow: Linear,
    norm: Norm,
}

/// The weights of the network.
#[derive(Debug)]
pub(super) struct Network {
    words: Array2<f16>,
    /// Position and segment vectors, added up once.
    positions: Array2<f32>,
    norm: Norm,
    layers: Vec<Layer>,
}

impl Network {
    pub(super) fn load(path: &Path) -> anyhow::Result<Network> {
        let mut from = Weights::open(path)?;
        let words = from.half_matrix("embeddings.word_embeddings.weight", [PIECES, WIDTH])?;
        let mut positions =
            from.matrix("embeddings.position_embeddings.weight", [POSITIONS, WIDTH])?;
        positions += &from.matrix("embeddings.token_type_embeddings.weight", [2, WIDTH])?.row(0);
        let norm = Norm::load(&mut from, "embeddings.LayerNorm")?;
        let layers = (0..LAYERS).map(|it| Layer::load(&mut from, it)).collect::<Result<_, _>>()?;
        Ok(Network { words, positions, norm, layers })
    }

    /// The last hidden states of each sequence, row after row.
    pub(super) fn forward(&self, sequences: &[Vec<u32>]) -> Vec<Vec<f32>> {
        let mut states = self.look_up(sequences);
        let lengths: Vec<usize> = sequences.iter().map(Vec::len).collect();
        for layer in &self.layers {
            layer.apply(&mut states, &lengths);
        }
        let mut from = 0;
        let rows = lengths.iter().map(|length| {
            let rows = states.slice(s![from..from + length, ..]).iter().copied().collect();
            from += length;
            rows
        });
        rows.collect()
    }

    fn look_up(&self, sequences: &[Vec<u32>]) -> Array2<f32> {
        let total = sequences.iter().map(Vec::len).sum();
        let mut states = Array2::zeros((total, WIDTH));
        let places = sequences.iter().flat_map(|it| it.iter().enumerate());
        for (mut row, (position, id)) in states.axis_iter_mut(Axis(0)).zip(places) {
            row.assign(&self.positions.row(position));
            row.zip_mut_with(&self.words.row(*id as usize), |sum, it| *sum += it.to_f32());
        }
        self.norm.apply(&mut states);
        states
    }
}

impl Layer {
    fn load(from: &mut Weights, number: usize) -> anyhow::Result<Layer> {
        let under = |name: &str| format!("encoder.layer.{number}.{name}");
        let attention = Linear::stacked(from, &under("attention.self"))?;
        Ok(Layer {
            attention,
            attention_out: Linear::load(from, &under("attention.output.dense"), [WIDTH, WIDTH])?,
            attention_norm: Norm::load(from, &under("attention.output.LayerNorm"))?,
            widen: Linear::load(from, &under("intermediate.dense"), [INNER, WIDTH])?,
            narrow: Linear::load(from, &under("output.dense"), [WIDTH, INNER])?,
            norm: Norm::load(from, &under("output.LayerNorm"))?,
        })
    }

    fn apply(&self, states: &mut Array2<f32>, lengths: &[usize]) {
        let mixed = attend(&self.attention.apply(states), lengths);
        *states += &self.attention_out.apply(&mixed);
        self.attention_norm.apply(states);
        let mut wide = self.widen.apply(states);
        activation::gelu(wide.as_slice_mut().expect("a fresh matrix lies in one piece"));
        *states += &self.narrow.apply(&wide);
        self.norm.apply(states);
    }
}

impl Linear {
    fn load(from: &mut Weights, name: &str, shape: [usize; 2]) -> anyhow::Result<Linear> {
        let weight = from.matrix(&format!("{name}.weight"), shape)?;
        Ok(Linear { weight, bias: from.vector(&format!("{name}.bias"), shape[0])? })
    }

    fn stacked(from: &mut Weights, name: &str) -> anyhow::Result<Linear> {
        let mut out = Linear { weight: Array2::zeros((0, WIDTH)), bias: Array1::zeros(0) };
        for part in ["query", "key", "value"] {
            let one = Linear::load(from, &format!("{name}.{part}"), [WIDTH, WIDTH])?;
            out.weight.append(Axis(0), one.weight.view())?;
            out.bias.append(Axis(0), one.bias.view())?;
        }
        Ok(out)
    }

    fn apply(&self, input: &Array2<f32>) -> Array2<f32> {
        let shape = (input.nrows(), self.bias.len());
        let mut out = Array2::zeros(shape);
        out += &self.bias;
        general_mat_mul(1.0, input, &self.weight.t(), 1.0, &mut out);
        out
    }
}

impl Norm {
    fn load(from: &mut Weights, name: &str) -> anyhow::Result<Norm> {
        Ok(Norm {
            gain: from.vector(&format!("{name}.weight"), WIDTH)?,
            bias: from.vector(&format!("{name}.bias"), WIDTH)?,
        })
    }

    fn apply(&self, states: &mut Array2<f32>) {
        let (gain, bias) = (self.gain.as_slice(), self.bias.as_slice());
        let (Some(gain), Some(bias)) = (gain, bias) else { unreachable!("vectors are in a row") };
        for row in states.as_slice_mut().expect("states lie in one piece").chunks_exact_mut(WIDTH) {
            activation::normalise(row, gain, bias);
        }
    }
}

/// Every piece looks at the pieces of its own sequence, in each head.
fn attend(queries_keys_values: &Array2<f32>, lengths: &[usize]) -> Array2<f32> {
    let mut out = Array2::zeros((queries_keys_values.nrows(), WIDTH));
    let mut from = 0;
    for length in lengths {
        let rows = queries_keys_values.slice(s![from..from + length, ..]);
        let mut scores = Array2::zeros((*length, *length));
        for head in 0..HEADS {
            let part = |kind: usize| kind * WIDTH + head * HEAD;
            let view = |kind| rows.slice(s![.., part(kind)..part(kind) + HEAD]);
            let target = out.slice_mut(s![from..from + length, part(0)..part(0) + HEAD]);
            one_head([view(0), view(1), view(2)], &mut scores, target);
        }
        from += length;
    }
    out
}

fn one_head(
    [query, key, value]: [ArrayView2<'_, f32>; 3],
    scores: &mut Array2<f32>,
    mut target: ArrayViewMut2<'_, f32>,
) {
    let scale = (HEAD as f32).sqrt().recip();
    general_mat_mul(scale, &query, &key.t(), 0.0, scores);
    for mut row in scores.axis_iter_mut(Axis(0)) {
        activation::softmax(row.as_slice_mut().expect("a row of a matrix lies in one piece"));
    }
    general_mat_mul(1.0, scores, &value, 0.0, &mut target);
}

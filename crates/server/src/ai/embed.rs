//! From texts to embeddings: windows, batches, pooling.
//!
//! The network reads at most [`LIMIT`] pieces at once, two of which frame the text. A longer
//! text is cut into the fewest windows that fit, of nearly equal length and only between words;
//! each is read by itself, the token vectors are put in a row, and the sentence vector is the
//! mean over the pieces of all windows. Nothing of the text is lost; what is lost is that
//! words of one window do not see those of the next.

use domain::{evaluation::Embedding, text::Span};

use super::{
    forward::{Network, WIDTH},
    tokenizer::{CLS, Piece, SEP, Tokenizer},
};

/// Pieces the model was trained to read at once, `[CLS]` and `[SEP]` among them.
pub(super) const LIMIT: usize = 256;

/// Pieces run through the network together: enough to keep the matrices large, few enough to
/// keep the working memory under 10 MB.
const BATCH: usize = 512;

/// One window of one text.
struct Window {
    text: usize,
    pieces: Vec<Piece>,
}

pub(super) fn embed(tokenizer: &Tokenizer, network: &Network, texts: &[&str]) -> Vec<Embedding> {
    let mut windows: Vec<Window> = Vec::new();
    for (text, it) in texts.iter().enumerate() {
        let cut = cut(tokenizer.pieces(it));
        windows.extend(cut.into_iter().map(|pieces| Window { text, pieces }));
    }
    let states = run(network, &windows);
    let mut out: Vec<Gathered> = texts.iter().map(|_| Gathered::default()).collect();
    for (window, states) in windows.iter().zip(states) {
        out[window.text].add(&window.pieces, &states);
    }
    out.into_iter().map(Gathered::finish).collect()
}

/// Cuts a text's pieces into windows, between words.
fn cut(pieces: Vec<Piece>) -> Vec<Vec<Piece>> {
    let room = LIMIT - 2;
    let parts = pieces.len().div_ceil(room).max(1);
    let target = pieces.len().div_ceil(parts);
    let mut out = vec![Vec::new()];
    for piece in pieces {
        let current = out.last_mut().expect("there is always a window");
        let full = current.len() >= room || (current.len() >= target && piece.begins_word);
        if full {
            out.push(vec![piece]);
        } else {
            current.push(piece);
        }
    }
    out
}

/// The last hidden states of every window, in the order of the windows. Windows of like length
/// run together.
fn run(network: &Network, windows: &[Window]) -> Vec<Vec<f32>> {
    let mut order: Vec<usize> = (0..windows.len()).collect();
    order.sort_by_key(|it| (windows[*it].pieces.len(), *it));
    let mut out = vec![Vec::new(); windows.len()];
    let mut rest = order.as_slice();
    while !rest.is_empty() {
        let mut pieces = 0;
        let fits = |it: &&usize| {
            pieces += windows[**it].pieces.len() + 2;
            pieces <= BATCH
        };
        let count = rest.iter().take_while(fits).count().max(1);
        let (now, later) = rest.split_at(count);
        let ids: Vec<Vec<u32>> = now.iter().map(|it| framed(&windows[*it].pieces)).collect();
        for (at, states) in now.iter().zip(network.forward(&ids)) {
            out[*at] = states;
        }
        rest = later;
    }
    out
}

fn framed(pieces: &[Piece]) -> Vec<u32> {
    std::iter::once(CLS).chain(pieces.iter().map(|it| it.id)).chain([SEP]).collect()
}

/// What the windows of a text have given so far.
#[derive(Default)]
struct Gathered {
    sum: Vec<f32>,
    tokens: Vec<Vec<f32>>,
    spans: Vec<Span>,
}

impl Gathered {
    fn add(&mut self, pieces: &[Piece], states: &[f32]) {
        self.sum.resize(WIDTH, 0.0);
        for row in states.chunks_exact(WIDTH) {
            for (sum, it) in self.sum.iter_mut().zip(row) {
                *sum += it;
            }
        }
        // The first row is [CLS], the last [SEP].
        for (piece, row) in pieces.iter().zip(states.chunks_exact(WIDTH).skip(1)) {
            self.tokens.push(unit(row.to_vec()));
            self.spans.push(piece.span);
        }
    }

    fn finish(self) -> Embedding {
        Embedding { sentence: unit(self.sum), tokens: self.tokens, spans: self.spans }
    }
}

/// The vector at length 1; the direction alone means something.
fn unit(mut vector: Vec<f32>) -> Vec<f32> {
    let length = vector.iter().map(|it| it * it).sum::<f32>().sqrt();
    if length > 0.0 {
        vector.iter_mut().for_each(|it| *it /= length);
    }
    vector
}

//! The model against vectors made with an independent program (double precision, the
//! reference tokenizer), and against its own promises.

use std::{path::Path, sync::LazyLock};

use domain::evaluation::{Embedder, Embedding};
use serde::Deserialize;

use super::{SentenceModel, embed::LIMIT};

static MODEL: LazyLock<SentenceModel> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../.greenroom-test/model");
    SentenceModel::load(Path::new(folder)).expect("scripts/setup model puts the model there")
});

#[derive(Deserialize)]
struct Reference {
    text: String,
    pieces: Vec<u32>,
    vector: Vec<f32>,
}

fn reference() -> Vec<Reference> {
    serde_json::from_str(include_str!("reference.json")).unwrap()
}

fn embed(text: &str) -> Embedding {
    MODEL.embed(&[text]).remove(0)
}

fn cosine(a: &[f32], b: &[f32]) -> f32 {
    let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>();
    dot(a, b) / (dot(a, a) * dot(b, b)).sqrt()
}

#[test]
fn the_pieces_are_those_of_the_reference() {
    for it in reference() {
        let ids: Vec<u32> = MODEL.tokenizer.pieces(&it.text).iter().map(|it| it.id).collect();

        assert_eq!(ids, it.pieces, "{}", it.text);
    }
}

#[test]
fn the_vectors_are_those_of_the_reference() {
    let reference = reference();
    let texts: Vec<&str> = reference.iter().map(|it| it.text.as_str()).collect();

    let embeddings = MODEL.embed(&texts);

    for (it, found) in reference.iter().zip(embeddings) {
        assert!(cosine(&it.vector, &found.sentence) > 0.999_99, "{}", it.text);
        assert!((cosine(&found.sentence, &found.sentence) - 1.0).abs() < 1e-5);
    }
}

#[test]
fn a_text_is_the_same_alone_and_among_others() {
    let reference = reference();
    let texts: Vec<&str> = reference.iter().map(|it| it.text.as_str()).collect();

    let together = MODEL.embed(&texts);

    for (text, there) in texts.iter().zip(together) {
        assert!(cosine(&embed(text).sentence, &there.sentence) > 0.999_999, "{text}");
    }
}

#[test]
fn the_same_text_gives_the_same_bytes() {
    let text = "We moved the invoicing data and nobody noticed.";

    assert_eq!(embed(text), embed(text));
}

#[test]
fn every_piece_knows_where_it_stands() {
    let text = "Siobhán’s CI/CD — naïve";

    let found = embed(text);

    let pieces: Vec<&str> = found.spans.iter().map(|it| it.of(text).unwrap()).collect();
    assert_eq!(found.tokens.len(), pieces.len());
    assert_eq!(pieces.concat(), "Siobhán’sCI/CD—naïve");
}

#[test]
fn nothing_of_a_long_text_is_lost() {
    let text = "I asked the driver to wait and called the depot at once. ".repeat(60);

    let found = embed(&text);

    assert!(found.tokens.len() > 2 * LIMIT);
    assert_eq!(found.spans.last().unwrap().end, text.trim_end().len());
    assert!(found.spans.is_sorted_by(|a, b| a.end <= b.start));
    let other_end = embed(&format!("{text}Nobody apologised."));
    assert!(cosine(&found.sentence, &other_end.sentence) < 0.999_999);
}

#[test]
fn an_empty_text_has_a_sentence_vector_and_no_pieces() {
    let found = embed("");

    assert!(found.tokens.is_empty());
    assert!((cosine(&found.sentence, &found.sentence) - 1.0).abs() < 1e-5);
}

#[test]
fn a_folder_without_a_model_is_named_in_the_error() {
    let error = SentenceModel::load(Path::new("/nowhere")).unwrap_err();

    assert!(error.to_string().contains("/nowhere/vocab.txt"), "{error}");
}

#[test]
fn no_two_questions_of_the_bank_ask_the_same_in_other_words() {
    let (catalog, _) = domain::content::Catalog::load();

    let twins = catalog.near_duplicates(&*MODEL);

    let shown: Vec<String> = twins.iter().map(|it| format!("{}: {}", it.at, it.message)).collect();
    assert!(shown.is_empty(), "{}", shown.join("\n"));
}

//! Reports as the wire shows them: what is stored, with labels for people beside the codes.

use domain::{
    content::RoundKind,
    evaluation::{self, Evaluation, Verdict},
    plan::{Difficulty, OpenAt, RoleRef},
    report::{self, Coverage, Mean, ReportQuestion, ReportRound},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{extract::when, shapes};
use crate::store::{StoredReport, tag_of};

/// A report. Every number can be recomputed from the questions it lists.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReportView {
    pub id: String,
    pub interview_id: String,
    /// Version of the report's rules.
    pub version: u32,
    pub created_at: String,
    #[schema(value_type = shapes::RoleRef)]
    pub role: RoleRef,
    #[schema(value_type = shapes::Difficulty)]
    pub difficulty: Difficulty,
    pub candidate: String,
    pub started_at: Option<String>,
    pub ended_at: Option<String>,
    pub active_seconds: i64,
    pub headline: String,
    #[schema(value_type = Option<MeanView>)]
    pub overall: Option<Mean>,
    #[schema(value_type = CoverageView)]
    pub coverage: Coverage,
    pub rounds: Vec<ReportRoundView>,
    pub competencies: Vec<CompetencyMeanView>,
    pub strengths: Vec<String>,
    pub gaps: Vec<String>,
    pub engines: Vec<String>,
}

/// A mean with the half-width of its interval and how many questions it is a mean of.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "the schema of domain::report::Mean")]
pub struct MeanView {
    score: f64,
    margin: f64,
    of: u32,
}

/// How much of the plan was answered and scored.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "the schema of domain::report::Coverage")]
pub struct CoverageView {
    planned: u32,
    answered: u32,
    scored: u32,
    skipped: u32,
    unanswered: u32,
}

/// One round.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReportRoundView {
    #[schema(value_type = shapes::RoundKind)]
    pub kind: RoundKind,
    pub label: String,
    #[schema(value_type = Option<MeanView>)]
    pub mean: Option<Mean>,
    pub questions: Vec<ReportQuestionView>,
}

/// One competency.
#[derive(Debug, Serialize, ToSchema)]
pub struct CompetencyMeanView {
    pub competency: String,
    pub label: String,
    #[schema(value_type = MeanView)]
    pub mean: Mean,
}

/// One question with its answer and judgement.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReportQuestionView {
    #[schema(value_type = shapes::OpenAt)]
    pub at: OpenAt,
    /// From 1, over all rounds.
    pub number: u32,
    pub text: String,
    pub competency: String,
    pub competency_label: String,
    pub level: u8,
    #[schema(value_type = shapes::QuestionStanding)]
    pub standing: report::Standing,
    /// The answer that was judged; evidence is a byte range of it.
    pub answer: String,
    pub answers: Vec<AnswerView>,
    /// What the interviewer kept of the answers, in the candidate's words.
    pub noted: Vec<String>,
    /// The hints that were given; they change no score.
    pub hints: Vec<String>,
    pub evaluation: Option<EvaluationView>,
    /// What counts in the averages; null outside them.
    pub counted: Option<f64>,
    pub advice: Vec<String>,
    pub key_points: Vec<KeyPointView>,
    pub model_answer: String,
}

/// One answer with what it answered.
#[derive(Debug, Serialize, ToSchema)]
pub struct AnswerView {
    pub asked: String,
    pub answer: String,
}

/// What a complete answer contains.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeyPointView {
    pub text: String,
    pub weight: u8,
}

/// The judgement of one answer, with the engine that made it.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvaluationView {
    pub status: EvaluationStatus,
    /// Why it was not scored.
    pub reason: Option<String>,
    pub reason_text: Option<String>,
    pub overall: Option<f64>,
    pub margin: Option<f64>,
    pub dimensions: Vec<DimensionView>,
    pub points: Vec<PointView>,
    pub evidence: Vec<EvidenceView>,
    pub remarks: Vec<String>,
    pub engine: String,
    pub engine_version: String,
    pub degraded: Option<String>,
}

/// Scored, or not.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EvaluationStatus {
    Scored,
    NotScored,
}

/// One dimension with its share of the overall.
#[derive(Debug, Serialize, ToSchema)]
pub struct DimensionView {
    pub name: String,
    pub score: f64,
    pub weight: f64,
}

/// What became of a key point.
#[derive(Debug, Serialize, ToSchema)]
pub struct PointView {
    pub key_point: String,
    pub weight: u8,
    #[schema(value_type = shapes::Found)]
    pub verdict: evaluation::Found,
    pub evidence: Option<EvidenceView>,
}

/// The candidate's own words: a byte range of the answer.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvidenceView {
    pub shows: String,
    pub start: usize,
    pub end: usize,
    pub quote: String,
}

impl ReportView {
    pub fn of(stored: StoredReport) -> ReportView {
        let it = stored.report;
        let mut number = 0;
        let competencies = it.competencies.into_iter().map(|it| CompetencyMeanView {
            competency: tag_of(&it.competency),
            label: it.competency.label().to_owned(),
            mean: it.mean,
        });
        ReportView {
            id: stored.id,
            interview_id: stored.interview_id,
            version: it.schema,
            created_at: when(stored.created_at),
            role: it.role,
            difficulty: it.difficulty,
            candidate: it.candidate,
            started_at: it.started_at.map(when),
            ended_at: it.ended_at.map(when),
            active_seconds: it.active_millis / 1_000,
            headline: it.headline,
            overall: it.overall,
            coverage: it.coverage,
            rounds: it.rounds.into_iter().map(|it| ReportRoundView::of(it, &mut number)).collect(),
            competencies: competencies.collect(),
            strengths: it.strengths,
            gaps: it.gaps,
            engines: it.engines,
        }
    }
}

impl ReportRoundView {
    fn of(round: ReportRound, number: &mut u32) -> ReportRoundView {
        let questions = round.questions.into_iter().map(|it| {
            *number += 1;
            ReportQuestionView::of(it, *number)
        });
        ReportRoundView {
            kind: round.kind,
            label: round.kind.label().to_owned(),
            mean: round.mean,
            questions: questions.collect(),
        }
    }
}

impl ReportQuestionView {
    fn of(it: ReportQuestion, number: u32) -> ReportQuestionView {
        let answers = it.answers.into_iter();
        let key_points = it.key_points.into_iter();
        ReportQuestionView {
            at: it.at,
            number,
            text: it.text,
            competency: tag_of(&it.competency),
            competency_label: it.competency.label().to_owned(),
            level: it.level,
            standing: it.standing,
            answer: it.answer,
            answers: answers.map(|it| AnswerView { asked: it.asked, answer: it.answer }).collect(),
            noted: it.noted,
            hints: it.hints,
            evaluation: it.evaluation.map(EvaluationView::of),
            counted: it.counted,
            advice: it.advice,
            key_points: key_points
                .map(|it| KeyPointView { text: it.text, weight: it.weight })
                .collect(),
            model_answer: it.model_answer,
        }
    }
}

impl EvaluationView {
    fn of(it: Evaluation) -> EvaluationView {
        let blank = EvaluationView {
            status: EvaluationStatus::NotScored,
            reason: None,
            reason_text: None,
            overall: None,
            margin: None,
            dimensions: Vec::new(),
            points: Vec::new(),
            evidence: Vec::new(),
            remarks: Vec::new(),
            engine: it.engine,
            engine_version: it.engine_version,
            degraded: it.degraded,
        };
        match it.verdict {
            Verdict::NotScored { reason } => EvaluationView {
                reason: Some(tag_of(&reason)),
                reason_text: Some(reason.in_words().to_owned()),
                ..blank
            },
            Verdict::Scored(scored) => EvaluationView {
                status: EvaluationStatus::Scored,
                overall: Some(scored.overall),
                margin: Some(scored.margin),
                dimensions: scored.dimensions.into_iter().map(DimensionView::of).collect(),
                points: scored.points.into_iter().map(PointView::of).collect(),
                evidence: scored.evidence.into_iter().map(EvidenceView::of).collect(),
                remarks: scored.remarks,
                ..blank
            },
        }
    }
}

impl DimensionView {
    fn of(it: evaluation::Dimension) -> DimensionView {
        DimensionView { name: it.name, score: it.score, weight: it.weight }
    }
}

impl PointView {
    fn of(it: evaluation::PointVerdict) -> PointView {
        PointView {
            key_point: it.key_point,
            weight: it.weight,
            verdict: it.verdict,
            evidence: it.evidence.map(EvidenceView::of),
        }
    }
}

impl EvidenceView {
    fn of(it: evaluation::Evidence) -> EvidenceView {
        EvidenceView { shows: it.shows, start: it.span.start, end: it.span.end, quote: it.quote }
    }
}

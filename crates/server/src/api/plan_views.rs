//! Plans as the wire shows them: what will be looked at and why, never a question or a rubric.

use domain::{
    content::{About, Catalog, RoundKind, Seniority},
    plan::{Difficulty, HintRule, PlannedQuestion, PlannedRound, Reason, RoleRef, SkipRule},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{extract::when, shapes};
use crate::store::StoredPlan;

/// What a person wants of a plan.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanBody {
    #[schema(value_type = String, format = Uuid)]
    pub resume_id: uuid::Uuid,
    /// Code of an occupation, or a title in one's own words.
    pub role: String,
    pub job_description: Option<String>,
    /// Questions per round, honoured exactly; the company style's usual ones when left out.
    pub rounds: Option<Vec<RoundWish>>,
    /// A time budget instead of counts: the company style's mix, as many questions as fit.
    #[schema(minimum = 10, maximum = 180)]
    pub minutes: Option<u32>,
    /// Skills and competencies to look at most: names of skills, codes of competencies.
    pub focus: Option<Vec<String>>,
    #[schema(value_type = shapes::Difficulty)]
    pub difficulty: Difficulty,
    pub persona: String,
    pub company_style: String,
    /// The same seed and wishes give the same questions.
    pub seed: Option<u32>,
    #[schema(value_type = Option<shapes::SkipRule>)]
    pub skipped: Option<SkipRule>,
    /// Whether the interviewer gives hints; `allowed` when left out.
    #[schema(value_type = Option<shapes::HintRule>)]
    pub hints: Option<HintRule>,
    /// After how many minutes of one answer to be asked to come to an end; never when left out.
    #[schema(minimum = 1, maximum = 10)]
    pub answer_minutes: Option<u32>,
}

/// How many questions of a kind.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RoundWish {
    #[schema(value_type = shapes::RoundKind)]
    pub kind: RoundKind,
    #[schema(maximum = 20)]
    pub count: u8,
}

/// A plan in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct PlanItem {
    pub id: String,
    /// Null when the résumé was deleted since.
    pub resume_id: Option<String>,
    #[schema(value_type = shapes::RoleRef)]
    pub role: RoleRef,
    #[schema(value_type = shapes::Difficulty)]
    pub difficulty: Difficulty,
    pub persona: String,
    pub company_style: String,
    pub question_count: u32,
    pub minutes: u32,
    pub created_at: String,
}

/// One page of plans.
#[derive(Debug, Serialize, ToSchema)]
pub struct PlanPage {
    pub items: Vec<PlanItem>,
    pub next: Option<String>,
}

/// A stored plan.
#[derive(Debug, Serialize, ToSchema)]
pub struct PlanView {
    #[serde(flatten)]
    pub item: PlanItem,
    /// SHA-256 of the stored plan; an interview records it.
    pub hash: String,
    pub seed: u64,
    #[schema(value_type = shapes::Seniority)]
    pub seniority: Seniority,
    #[schema(value_type = shapes::SkipRule)]
    pub skipped: SkipRule,
    #[schema(value_type = shapes::HintRule)]
    pub hints: HintRule,
    pub answer_minutes: Option<u32>,
    /// The time budget that was wished for.
    pub minutes_wished: Option<u32>,
    /// What the planner could not do, and what it did instead.
    pub notes: Vec<String>,
    pub rounds: Vec<PlannedRoundView>,
}

/// One round of a plan.
#[derive(Debug, Serialize, ToSchema)]
pub struct PlannedRoundView {
    #[schema(value_type = shapes::RoundKind)]
    pub kind: RoundKind,
    pub label: String,
    pub minutes: u32,
    pub questions: Vec<PlannedQuestionView>,
}

/// What a question will look at, and why it is there.
#[derive(Debug, Serialize, ToSchema)]
pub struct PlannedQuestionView {
    pub area: String,
    pub skills: Vec<String>,
    pub level: u8,
    pub minutes: u32,
    pub why: WhyView,
}

/// Why a question is in the plan.
#[derive(Debug, Serialize, ToSchema)]
pub struct WhyView {
    pub kind: WhyKind,
    pub text: String,
}

/// The kinds of reasons.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum WhyKind {
    Gap,
    Claim,
    Requirement,
    Weakness,
    Occupation,
    Resume,
    Focus,
    RoundNorm,
}

impl PlanItem {
    pub fn of(stored: &StoredPlan) -> PlanItem {
        PlanItem {
            id: stored.id.clone(),
            resume_id: stored.resume_id.clone(),
            role: stored.plan.role.clone(),
            difficulty: stored.plan.difficulty,
            persona: stored.plan.persona.clone(),
            company_style: stored.plan.company_style.clone(),
            question_count: stored.plan.questions().count() as u32,
            minutes: stored.plan.minutes(),
            created_at: when(stored.created_at),
        }
    }
}

impl PlanView {
    pub fn of(stored: &StoredPlan, catalog: &Catalog) -> PlanView {
        let plan = &stored.plan;
        let rounds = plan.rounds.iter();
        PlanView {
            item: PlanItem::of(stored),
            hash: stored.hash.clone(),
            seed: plan.seed,
            seniority: plan.seniority,
            skipped: plan.skipped,
            hints: plan.hints,
            answer_minutes: plan.answer_minutes,
            minutes_wished: plan.minutes_wished,
            notes: plan.notes.clone(),
            rounds: rounds.map(|it| PlannedRoundView::of(it, catalog)).collect(),
        }
    }
}

impl PlannedRoundView {
    fn of(round: &PlannedRound, catalog: &Catalog) -> PlannedRoundView {
        let questions = round.questions.iter();
        PlannedRoundView {
            kind: round.kind,
            label: round.kind.label().to_owned(),
            minutes: round.minutes,
            questions: questions.map(|it| PlannedQuestionView::of(it, catalog)).collect(),
        }
    }
}

impl PlannedQuestionView {
    fn of(question: &PlannedQuestion, catalog: &Catalog) -> PlannedQuestionView {
        PlannedQuestionView {
            area: question.competency.label().to_owned(),
            skills: question.skills.clone(),
            level: question.level,
            minutes: question.minutes,
            why: WhyView::of(&question.why, catalog),
        }
    }
}

impl WhyView {
    fn of(reason: &Reason, catalog: &Catalog) -> WhyView {
        let (kind, text) = match reason {
            Reason::Gap { skill } => {
                (WhyKind::Gap, format!("Asks for {skill}, which your résumé does not show"))
            }
            Reason::Claim { skill, .. } => {
                (WhyKind::Claim, format!("Your résumé names {skill}, and the role asks for it"))
            }
            Reason::Requirement { skill } => {
                (WhyKind::Requirement, format!("The role asks for {skill}"))
            }
            Reason::Weakness { competency } => {
                let area = competency.label().to_lowercase();
                (WhyKind::Weakness, format!("An earlier interview was weaker in {area}"))
            }
            Reason::Occupation { code } => {
                let title = catalog.occupation(code).map_or(code.as_str(), |it| it.title.as_str());
                (WhyKind::Occupation, format!("Belongs to the work of a {}", title.to_lowercase()))
            }
            Reason::Resume { about, .. } => (WhyKind::Resume, on_resume(*about).to_owned()),
            Reason::Focus { on } => (WhyKind::Focus, format!("You wanted {on} looked at")),
            Reason::RoundNorm => {
                (WhyKind::RoundNorm, "Most interviews ask something like this".to_owned())
            }
        };
        WhyView { kind, text }
    }
}

/// What of a résumé a question is about, without the question.
fn on_resume(about: About) -> &'static str {
    match about {
        About::Work | About::Present => "Asks about a job on your résumé",
        About::LongStay => "Asks about a place where you stayed for long",
        About::Promotion => "Asks about a step up on your résumé",
        About::Change => "Asks about a change between two jobs",
        About::Gap => "Asks about a time your résumé leaves open",
        About::Claim => "Asks about a figure on your résumé",
        About::Project => "Asks about a project of yours",
        About::Education => "Asks about your education",
        About::Certificate => "Asks about a certificate of yours",
        About::Volunteering => "Asks about your voluntary work",
        About::Skill => "Asks about a skill your résumé names and the role asks for",
    }
}

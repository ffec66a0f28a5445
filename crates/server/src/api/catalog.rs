//! What can be chosen: occupations, personas, company styles, kinds of rounds.

use axum::{Json, extract::State};
use domain::content::{CompanyStyle, Competency, RoundKind};
use serde::Serialize;
use utoipa::ToSchema;

use super::shapes;
use crate::{app::App, auth::Caller, config::SignUp, error::ApiError};

/// What a page must know before anybody is signed in.
#[derive(Debug, Serialize, ToSchema)]
pub struct SetupView {
    pub sign_up_open: bool,
    pub version: String,
    pub sentence_model: Presence,
}

/// Whether a part is installed.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    Ready,
    Missing,
}

/// Everything that can be chosen.
#[derive(Debug, Serialize, ToSchema)]
pub struct CatalogView {
    pub occupations: Vec<OccupationItem>,
    pub personas: Vec<ChoiceItem>,
    pub company_styles: Vec<StyleItem>,
    pub rounds: Vec<RoundItem>,
    /// What a plan can look at most, beside skills.
    pub competencies: Vec<CompetencyItem>,
    /// Names of all skills, sorted.
    pub skills: Vec<String>,
    pub version: String,
}

/// An occupation.
#[derive(Debug, Serialize, ToSchema)]
pub struct OccupationItem {
    pub code: String,
    pub title: String,
    pub group: String,
    pub summary: String,
}

/// One of several.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChoiceItem {
    pub code: String,
    pub name: String,
    pub summary: String,
}

/// A company style with its usual rounds.
#[derive(Debug, Serialize, ToSchema)]
pub struct StyleItem {
    pub code: String,
    pub name: String,
    pub summary: String,
    pub rounds: Vec<RoundCount>,
}

/// How many questions of a kind.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoundCount {
    #[schema(value_type = shapes::RoundKind)]
    pub kind: RoundKind,
    pub count: u8,
}

/// A kind of round.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoundItem {
    #[schema(value_type = shapes::RoundKind)]
    pub kind: RoundKind,
    pub label: String,
}

/// A competency.
#[derive(Debug, Serialize, ToSchema)]
pub struct CompetencyItem {
    /// What `focus` takes.
    pub code: String,
    pub label: String,
}

/// What is installed, and whether sign-up is open.
#[utoipa::path(get, path = "/api/setup", tag = "setup", responses((status = 200, body = SetupView)))]
pub async fn get_setup(State(app): State<App>) -> Json<SetupView> {
    Json(SetupView {
        sign_up_open: app.config.accounts.sign_up == SignUp::Open,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        sentence_model: if app.model.is_some() { Presence::Ready } else { Presence::Missing },
    })
}

/// What can be chosen for a plan.
#[utoipa::path(get, path = "/api/catalog", tag = "setup",
    responses((status = 200, body = CatalogView), (status = "4XX", body = ApiError)))]
pub async fn get_catalog(State(app): State<App>, _caller: Caller) -> Json<CatalogView> {
    let catalog = &app.content.catalog;
    let occupations = catalog.occupations.iter().map(|it| OccupationItem {
        code: it.code.clone(),
        title: it.title.clone(),
        group: it.group.clone(),
        summary: it.summary.clone(),
    });
    let personas = catalog.personas.iter().map(|it| ChoiceItem {
        code: it.code.clone(),
        name: it.name.clone(),
        summary: it.summary.clone(),
    });
    let mut skills: Vec<String> = catalog.skills.iter().map(|it| it.name.clone()).collect();
    skills.sort_by_cached_key(|it| it.to_lowercase());
    Json(CatalogView {
        occupations: occupations.collect(),
        personas: personas.collect(),
        company_styles: catalog.styles.iter().map(StyleItem::of).collect(),
        rounds: RoundKind::ALL
            .map(|kind| RoundItem { kind, label: kind.label().to_owned() })
            .into(),
        competencies: Competency::ALL
            .map(|it| CompetencyItem {
                code: crate::store::tag_of(&it),
                label: it.label().to_owned(),
            })
            .into(),
        skills,
        version: catalog.version.clone(),
    })
}

impl StyleItem {
    fn of(style: &CompanyStyle) -> StyleItem {
        let counts = style.rounds.iter();
        StyleItem {
            code: style.code.clone(),
            name: style.name.clone(),
            summary: style.summary.clone(),
            rounds: counts.map(|(kind, count)| RoundCount { kind: *kind, count: *count }).collect(),
        }
    }
}

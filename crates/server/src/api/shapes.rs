//! The words of `domain` as the OpenAPI document spells them. Domain types never derive
//! `ToSchema`: what stands here is the wire's own promise, and a test holds the two together.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($word:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($word),+ }

        #[cfg(test)]
        impl $name {
            pub(super) const ALL: &[$name] = &[$($name::$word),+];
        }
    };
}

words!(/// What an account may do.
    Standing { Owner, Member });
words!(/// How far along a person is.
    Seniority { Intern, Junior, Mid, Senior, Lead, Executive });
words!(/// The band of question levels.
    Difficulty { Easy, Medium, Hard, Expert });
words!(/// How a skipped question counts.
    SkipRule { NotScored, Zero });
words!(/// Whether hints are given.
    HintRule { Allowed, Off });
words!(/// The kinds of rounds.
    RoundKind { Introduction, Professional, Coding, Design, Behavioural, Situational, Hr, Closing });
words!(/// Must or nice to have.
    Importance { Required, Preferred });
words!(/// How a requirement is met.
    Match { Exact, Alias, Implied, Adjacent, Missing });
words!(/// What became of a key point.
    Found { Covered, Partial, Contradicted, Missing });
words!(/// What a candidate claimed.
    ClaimKind { Promise, Result, Figure, Name });
words!(/// What words were understood as.
    Intent { Consent, Decline, Wait, Repeat, Clarify, Skip, Pause, Resume, End, AskInterviewer,
        SmallTalk, NoAnswer, Answer });
words!(/// What became of a question.
    QuestionStanding { Answered, Skipped, Unanswered });
words!(/// How far reading a résumé has come.
    ResumeStatus { Parsing, Parsed, Partial, Failed });
words!(/// Where a version of a profile came from.
    Source { Parsed, Edited });
words!(/// How far the report is.
    ReportState { None, Writing, Ready });
words!(/// Where a job stands.
    JobState { Queued, Running, Done, Failed });
words!(/// Whether the ranking of roles is clear.
    Verdict { Clear, Unclear });
words!(/// Whether scores go up.
    Trend { Improving, Declining, Steady });

/// The role a plan or analysis is for.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "the schema of domain::plan::RoleRef")]
pub struct RoleRef {
    code: Option<String>,
    title: String,
    #[schema(required = false)]
    asked_for: Option<String>,
}

/// The place of a question in a plan, both from 0.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpenAt {
    round: u32,
    question: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every word of the schema is a word of the domain's enum, and the other way round.
    fn same<T: serde::de::DeserializeOwned + Serialize, S: Serialize>(words: &[S], count: usize) {
        assert_eq!(words.len(), count);
        for word in words {
            let word = serde_json::to_value(word).unwrap();
            let domain: T = serde_json::from_value(word.clone()).unwrap();
            assert_eq!(serde_json::to_value(domain).unwrap(), word);
        }
    }

    #[test]
    fn the_wire_has_the_words_of_the_domain() {
        use domain::{ats, content, evaluation, interview, plan, report};
        same::<domain::account::Standing, _>(Standing::ALL, 2);
        same::<content::Seniority, _>(Seniority::ALL, 6);
        same::<plan::Difficulty, _>(Difficulty::ALL, 4);
        same::<plan::SkipRule, _>(SkipRule::ALL, 2);
        same::<plan::HintRule, _>(HintRule::ALL, 2);
        same::<evaluation::ClaimKind, _>(ClaimKind::ALL, 4);
        same::<interview::intent::Intent, _>(Intent::ALL, 13);
        same::<content::RoundKind, _>(RoundKind::ALL, content::RoundKind::ALL.len());
        same::<ats::Importance, _>(Importance::ALL, 2);
        same::<ats::Match, _>(Match::ALL, 5);
        same::<evaluation::Found, _>(Found::ALL, 4);
        same::<report::Standing, _>(QuestionStanding::ALL, 3);
        same::<domain::role::Verdict, _>(Verdict::ALL, 2);
        same::<domain::analytics::Trend, _>(Trend::ALL, 3);
        same::<crate::store::ResumeStatus, _>(ResumeStatus::ALL, 4);
        same::<crate::store::Source, _>(Source::ALL, 2);
        same::<crate::store::ReportState, _>(ReportState::ALL, 3);
        same::<crate::store::JobState, _>(JobState::ALL, 4);
    }
}

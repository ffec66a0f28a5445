-- What was typed for the open question and not sent yet; follow_up is -1 for the question itself.
create table interview_drafts (
    interview_id text primary key references interviews (id) on delete cascade,
    round bigint not null,
    question bigint not null,
    follow_up bigint not null,
    body text not null,
    at bigint not null
);

-- One text for SQLite and PostgreSQL: columns are text, bigint, double precision; ids are
-- UUIDv7 as text, times milliseconds since the epoch, documents JSON as text. See ARCHITECTURE.md.

create table accounts (
    id text primary key,
    email text not null unique,
    name text not null,
    standing text not null,
    password_hash text not null,
    created_at bigint not null,
    disabled_at bigint
);

-- Tokens are stored hashed: who reads this table cannot sign in with it.
create table sessions (
    token_hash text primary key,
    account_id text not null references accounts (id) on delete cascade,
    created_at bigint not null,
    expires_at bigint not null
);
create index sessions_by_account on sessions (account_id);

create table sign_in_tries (
    id text primary key,
    email text not null,
    address text not null,
    at bigint not null
);
create index sign_in_tries_by_email on sign_in_tries (email, at);
create index sign_in_tries_by_address on sign_in_tries (address, at);

-- The first reply to a request that carried an Idempotency-Key.
create table first_replies (
    owner_id text not null references accounts (id) on delete cascade,
    request_key text not null,
    request text not null,
    status bigint not null,
    body_json text not null,
    created_at bigint not null,
    primary key (owner_id, request_key)
);

create table resumes (
    id text primary key,
    owner_id text not null references accounts (id) on delete cascade,
    title text not null,
    file_name text not null,
    format text not null,
    bytes bigint not null,
    file_key text not null,
    status text not null,
    latest_version bigint not null,
    reading_json text,
    created_at bigint not null,
    updated_at bigint not null
);
create index resumes_by_owner on resumes (owner_id, id);

create table resume_versions (
    resume_id text not null references resumes (id) on delete cascade,
    number bigint not null,
    source text not null,
    profile_json text not null,
    provenance_json text not null,
    created_at bigint not null,
    primary key (resume_id, number)
);

create table analyses (
    id text primary key,
    owner_id text not null references accounts (id) on delete cascade,
    resume_id text not null references resumes (id) on delete cascade,
    resume_version bigint not null,
    role_title text,
    job_description text,
    overall double precision not null,
    body_json text not null,
    created_at bigint not null
);
create index analyses_by_resume on analyses (owner_id, resume_id, id);

-- Immutable: no statement updates body_json or hash.
create table plans (
    id text primary key,
    owner_id text not null references accounts (id) on delete cascade,
    resume_id text references resumes (id) on delete set null,
    hash text not null,
    body_json text not null,
    created_at bigint not null
);
create index plans_by_owner on plans (owner_id, id);

-- The truth about an interview is its events; the columns from `phase` on are a fold of them,
-- kept in the same transaction so that lists and sums are plain SQL.
create table interviews (
    id text primary key,
    owner_id text not null references accounts (id) on delete cascade,
    plan_id text not null references plans (id),
    plan_hash text not null,
    candidate text not null,
    role_json text not null,
    difficulty text not null,
    created_at bigint not null,
    phase text not null,
    last_seq bigint not null,
    question_count bigint not null,
    answered bigint not null,
    skipped bigint not null,
    started_at bigint,
    ended_at bigint,
    last_at bigint,
    report text not null,
    overall double precision
);
create index interviews_by_owner on interviews (owner_id, id);
create index interviews_by_plan on interviews (plan_id);
create index interviews_by_phase on interviews (phase, last_at);

-- A command may cause several events; the first of them carries its key.
create table interview_events (
    interview_id text not null references interviews (id) on delete cascade,
    seq bigint not null,
    at bigint not null,
    command_key text,
    kind text not null,
    body_json text not null,
    primary key (interview_id, seq),
    unique (interview_id, command_key)
);

create table evaluations (
    interview_id text not null references interviews (id) on delete cascade,
    round bigint not null,
    question bigint not null,
    body_json text not null,
    created_at bigint not null,
    primary key (interview_id, round, question)
);

create table reports (
    id text primary key,
    interview_id text not null unique references interviews (id) on delete cascade,
    owner_id text not null references accounts (id) on delete cascade,
    body_json text not null,
    created_at bigint not null
);

-- One row per competency of a report, so that sums over time are plain SQL.
create table competency_scores (
    report_id text not null references reports (id) on delete cascade,
    owner_id text not null,
    competency text not null,
    score double precision not null,
    questions bigint not null,
    primary key (report_id, competency)
);
create index competency_scores_by_owner on competency_scores (owner_id);

create table jobs (
    id text primary key,
    owner_id text not null references accounts (id) on delete cascade,
    subject_id text not null,
    dedupe text not null unique,
    kind text not null,
    payload_json text not null,
    state text not null,
    attempts bigint not null,
    run_at bigint not null,
    lease_until bigint,
    worker text,
    error text,
    created_at bigint not null,
    updated_at bigint not null
);
create index jobs_by_state on jobs (state, run_at);
create index jobs_by_subject on jobs (subject_id);

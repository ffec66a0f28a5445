//! What a child that reads a hostile file may not do: use much memory or time, open files or
//! sockets, start threads or programs.

use std::collections::BTreeMap;

use anyhow::Context as _;
use landlock::{
    ABI, Access as _, AccessFs, AccessNet, CompatLevel, Compatible as _, Ruleset, RulesetAttr as _,
    Scope,
};
use rlimit::Resource;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule,
};

/// Shuts the process in, for good. Call it before the first hostile byte is looked at.
pub(super) fn shut_in(memory_mb: u64, seconds: u64) -> anyhow::Result<()> {
    rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::KILL))?;
    limit_resources(memory_mb, seconds)?;
    close_files_and_network()?;
    allow_few_calls()
}

/// Hard limits; clamped to what was inherited, since raising one is not ours to do.
fn limit_resources(memory_mb: u64, seconds: u64) -> anyhow::Result<()> {
    let limits = [
        (Resource::AS, memory_mb << 20),
        (Resource::CPU, seconds),
        (Resource::FSIZE, 0),
        (Resource::NOFILE, 16),
        (Resource::CORE, 0),
        (Resource::STACK, 16 << 20),
    ];
    for (resource, wanted) in limits {
        let (_, inherited) = resource.get()?;
        let limit = wanted.min(inherited);
        resource.set(limit, limit).with_context(|| format!("limit {resource:?}"))?;
    }
    Ok(())
}

/// Landlock, as far as this kernel has it; seccomp below closes the same doors a second time.
fn close_files_and_network() -> anyhow::Result<()> {
    let abi = ABI::V6;
    Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(abi))?
        .handle_access(AccessNet::from_all(abi))?
        .scope(Scope::from_all(abi))?
        .create()?
        .restrict_self()?;
    Ok(())
}

/// Anything but computing, memory and the pipes kills the process. RLIMIT_NPROC does nothing for
/// root, so threads and processes are denied here.
fn allow_few_calls() -> anyhow::Result<()> {
    let mut rules: BTreeMap<i64, Vec<_>> = ALLOWED.iter().map(|it| (*it, Vec::new())).collect();
    rules.insert(libc::SYS_tgkill, vec![only_itself()?]);
    let arch = std::env::consts::ARCH.try_into()?;
    let filter = SeccompFilter::new(rules, SeccompAction::KillProcess, SeccompAction::Allow, arch)?;
    let program: BpfProgram = filter.try_into()?;
    seccompiler::apply_filter_all_threads(&program)?;
    Ok(())
}

/// An abort sends a signal: to this process and to no other.
fn only_itself() -> anyhow::Result<SeccompRule> {
    let own = u64::from(std::process::id());
    let condition = SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, own)?;
    Ok(SeccompRule::new(vec![condition])?)
}

const ALLOWED: &[i64] = &[
    libc::SYS_read,
    libc::SYS_write,
    libc::SYS_close,
    libc::SYS_fstat,
    libc::SYS_lseek,
    libc::SYS_mmap,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_mprotect,
    libc::SYS_brk,
    libc::SYS_madvise,
    libc::SYS_futex,
    libc::SYS_exit,
    libc::SYS_exit_group,
    libc::SYS_rt_sigreturn,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_sigaltstack,
    libc::SYS_clock_gettime,
    libc::SYS_getrandom,
    libc::SYS_sched_yield,
    libc::SYS_sched_getaffinity,
    libc::SYS_gettid,
    libc::SYS_getpid,
    libc::SYS_ppoll,
];

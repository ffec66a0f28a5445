//! Which occupations a profile speaks for.

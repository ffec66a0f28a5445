//! How interviews develop over time, from stored scores alone.

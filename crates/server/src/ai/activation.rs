//! The small functions between the matrices, written so that the compiler can use vector
//! registers: no calls into a library, no branches.

/// What the variance is kept above (the model's `layer_norm_eps`).
const SMALLEST_VARIANCE: f32 = 1e-12;

/// Centres a row, brings it to variance 1, then applies gain and bias.
pub(super) fn normalise(row: &mut [f32], gain: &[f32], bias: &[f32]) {
    let count = row.len() as f32;
    let mean = row.iter().sum::<f32>() / count;
    let variance = row.iter().map(|it| (it - mean) * (it - mean)).sum::<f32>() / count;
    let scale = (variance + SMALLEST_VARIANCE).sqrt().recip();
    for (it, (gain, bias)) in row.iter_mut().zip(gain.iter().zip(bias)) {
        *it = (*it - mean) * scale * gain + bias;
    }
}

/// Turns a row into shares that sum to 1.
pub(super) fn softmax(row: &mut [f32]) {
    let largest = row.iter().copied().fold(f32::MIN, f32::max);
    row.iter_mut().for_each(|it| *it = exp(*it - largest));
    let scale = row.iter().sum::<f32>().recip();
    row.iter_mut().for_each(|it| *it *= scale);
}

/// The Gaussian error linear unit, `x Φ(x)`, with the error function of Abramowitz and Stegun
/// 7.1.26 (error below 1.5e-7).
pub(super) fn gelu(values: &mut [f32]) {
    for it in values {
        let x = *it;
        let z = x.abs() * std::f32::consts::FRAC_1_SQRT_2;
        let t = 1.0 / (1.0 + 0.327_591_1 * z);
        let series = t
            * (0.254_829_6
                + t * (-0.284_496_74 + t * (1.421_413_7 + t * (-1.453_152 + t * 1.061_405_4))));
        let erf = (1.0 - series * exp(-z * z)).copysign(x);
        *it = 0.5 * x * (1.0 + erf);
    }
}

/// `e^x`, within 3e-7 of its value: a power of two put into the exponent, times a polynomial on
/// what is left (Cephes `expf`).
#[inline]
fn exp(x: f32) -> f32 {
    // Adding and taking away 1.5 · 2^23 rounds to a whole number.
    const ROUND: f32 = 12_582_912.0;
    let x = x.clamp(-87.0, 88.0);
    let k = (x * std::f32::consts::LOG2_E + ROUND) - ROUND;
    let r = x - k * 0.693_359_4 - k * -2.121_944_4e-4;
    let tail = 0.041_665_795 + r * (0.008_333_452 + r * 0.001_398_2);
    let series = 1.0 + r * (1.0 + r * (0.5 + r * (0.166_666_55 + r * tail)));
    f32::from_bits(((k as i32 + 127) << 23) as u32) * series
}

// Shown on both pages while the graph holds the bundled sample.
export const SAMPLE_NOTE = "paraphrased sample: load the listing or the API for the papers' own words";

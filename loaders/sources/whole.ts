// A file that has to be held whole, up to a limit: XML pages and BibTeX libraries are some megabytes.
import { type Bytes, CutOff } from './bytes.js';

const LARGEST = 256 * 1024 * 1024;

/** The text, and what cut it short. */
export const whole = async (bytes: Bytes): Promise<{ text: string; failure: string | null }> => {
  const chunks: Buffer[] = [];
  let [length, failure]: [number, string | null] = [0, null];
  try {
    for await (const chunk of bytes) {
      length += chunk.length;
      if (length > LARGEST) return { text: '', failure: 'expected a file of at most 256 MB' };
      chunks.push(chunk);
    }
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
    failure = error.message;
  }
  return {
    text: Buffer.concat(chunks)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
    failure,
  };
};

// One structured log for the whole process: JSON lines on stderr, since stdout belongs to what commands print.
import { type DestinationStream, destination, type Logger, pino, stdTimeFunctions } from 'pino';
import type { LogLevel } from './config.js';

export type { Logger } from 'pino';

/** @param to where the lines go; stderr unless told. Level "silent" writes nothing. */
export const createLogger = (level: LogLevel, to: DestinationStream = destination(2)): Logger =>
  pino({ level, base: null, timestamp: stdTimeFunctions.isoTime }, to);

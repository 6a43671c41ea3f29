/** The face of `settings/`: the person's defaults, as stored and as parsed. */
import type { Length, Reason, Tone } from '../message/index.ts';

export { defaults } from './defaults.ts';
export { lengths, limits, reasons, tones } from './fields.ts';
export { exportFile, type Imported, type ImportProblem, MAX_FILE, parseImport } from './file.ts';
export { type Parsed, parse, serialise } from './parse.ts';
export {
  importTemplates,
  MAX_TEMPLATES_FILE,
  type ParsedTemplates,
  parseTemplate,
  parseTemplates,
  serialiseTemplates,
  type TemplatesImport,
  templateLimits,
  templatesFile,
} from './templates.ts';

export interface Settings {
  version: 1;
  /** How the person signs; empty: read from the thread or asked for in the panel. */
  name: string;
  /** Their own closing line without a comma at its end; empty: ours, by language and tone. */
  signOff: string;
  /** Preselected reason; null: none is preselected and the panel asks. */
  reason: Reason | null;
  tone: Tone;
  length: Length;
  stayInTouch: boolean;
  /** 'thread': answer in the language of the thread; else BCP 47. */
  language: string;
  /** Hold a press on Send back once when something is in the message that nobody would want to send. */
  lastLook: boolean;
  /** Note in this browser what was withdrawn from, and when. */
  record: boolean;
  /** Whether the button is shown there. */
  sites: { gmail: boolean; linkedin: boolean };
}

// What was exported last, and as what, on this device: the next time starts from there.
import { formats, views, type ExportChoice } from './jobs.ts';

const storageKey = 'dan-van.export-choice';
const first: ExportChoice = { view: 'UNITS', format: 'XLSX' };

/** The choice in a kept text such as 'TASKS CSV'; what it doesn't say, or says wrongly, is as the first time. */
export function choiceFromText(text: string | null): ExportChoice {
  const [view, format] = (text ?? '').split(' ');
  return {
    view: views.find((known) => known === view) ?? first.view,
    format: formats.find((known) => known === format) ?? first.format,
  };
}

export const choiceText = ({ view, format }: ExportChoice): string => `${view} ${format}`;

export function readLastChoice(): ExportChoice {
  try {
    return choiceFromText(localStorage.getItem(storageKey));
  } catch {
    return first;
  }
}

export function keepLastChoice(choice: ExportChoice): void {
  try {
    localStorage.setItem(storageKey, choiceText(choice));
  } catch {
    // Storage may be forbidden: the choice then lasts for this dialog only.
  }
}

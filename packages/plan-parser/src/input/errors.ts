// Why a file cannot be read, as a code that a screen can translate and a sentence for the command line.

export type FileProblem =
  'too-large' | 'pdf' | 'old-word' | 'encrypted' | 'broken' | 'zip-bomb' | 'not-a-document' | 'not-text';

const SENTENCES: Record<FileProblem, string> = {
  'too-large': 'The file is larger than 5 MB',
  pdf: 'This is a PDF: save the document as .docx, or paste its text into a .txt file',
  'old-word': 'This is an old .doc file: open it in Word and save it as .docx',
  encrypted: 'The file is protected by a password: save it without one',
  broken: 'The file is broken: its contents cannot be read',
  'zip-bomb': 'The file unpacks to far more than a document holds, so it was not read',
  'not-a-document': 'This is no text and no Word document (.txt or .docx)',
  'not-text': 'The text is not in Unicode (UTF-8 or UTF-16): save it as UTF-8',
};

export class FileError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem, options?: ErrorOptions) {
    super(SENTENCES[problem], options);
    this.name = 'FileError';
    this.problem = problem;
  }
}

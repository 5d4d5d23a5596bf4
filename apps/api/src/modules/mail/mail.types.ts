// A mail as it goes out, and the way out.

export interface Letter {
  /** Of the mail: two tries at one mail carry one Message-ID, by which servers tell a copy. */
  id: number;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  language: 'vi' | 'en';
}

export interface Transport {
  /** @returns where it went, for the log. Rejects when it was not taken. */
  send(letter: Letter): Promise<string>;
  close(): void;
}

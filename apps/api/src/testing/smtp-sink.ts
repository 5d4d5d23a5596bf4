// A mail server that keeps what it is sent; it can refuse, and it can stay silent in the middle of a mail.
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface SmtpSink {
  port: number;
  mails: ParsedMail[];
  /** How many mails were begun, taken or not. */
  begun: number;
  /** What is done with the next mails: taken, refused for now, or left without an answer. */
  mode: 'take' | 'refuse' | 'silent';
  /** An address whose mails are refused for now; null for none. */
  refuses: string | null;
  close(): Promise<void>;
}

export async function startSmtpSink(): Promise<SmtpSink> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, { envelope }, done) {
      sink.begun += 1;
      if (sink.mode === 'silent') return void stream.resume();
      if (sink.mode === 'refuse' || envelope.rcptTo.some(({ address }) => address === sink.refuses)) {
        stream.resume();
        stream.once('end', () => done(Object.assign(new Error('Try later'), { responseCode: 451 })));
        return;
      }
      simpleParser(stream).then(
        (mail) => {
          sink.mails.push(mail);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  server.on('error', () => undefined); // a client that was killed
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const sink: SmtpSink = {
    port: (server.server.address() as AddressInfo).port,
    mails: [],
    begun: 0,
    mode: 'take',
    refuses: null,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  return sink;
}

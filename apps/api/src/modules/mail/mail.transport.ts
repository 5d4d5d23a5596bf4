// The way out: to a mail server, or into files that a mail program can open.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type { Env } from '../../env.ts';
import type { Letter, Transport } from './mail.types.ts';

const CONNECT_WITHIN_MS = 10_000;
const ANSWER_WITHIN_MS = 30_000;

/** @param origin where the product is served: what tells its mails from another's */
export function openTransport(mail: NonNullable<Env['mail']>, origin: string): Transport {
  const host = new URL(origin).hostname;
  const message = ({ id, to, subject, text, html, language }: Letter) => ({
    from: mail.from,
    to,
    subject,
    text,
    html,
    messageId: `<notice-${id}@${host}>`,
    // RFC 3834: no answers of absence to a machine.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
  });
  return mail.kind === 'smtp' ? toServer(mail, message) : toFiles(mail.dir, message);
}

type Message = (letter: Letter) => object;

function toServer(mail: Extract<Env['mail'], { kind: 'smtp' }>, message: Message): Transport {
  const transporter = nodemailer.createTransport({
    host: mail.host,
    port: mail.port,
    secure: mail.security === 'tls',
    requireTLS: mail.security === 'starttls',
    ignoreTLS: mail.security === 'none',
    ...(mail.login && { auth: { user: mail.login.user, pass: mail.login.password } }),
    connectionTimeout: CONNECT_WITHIN_MS,
    greetingTimeout: CONNECT_WITHIN_MS,
    socketTimeout: ANSWER_WITHIN_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(letter) {
      await transporter.sendMail(message(letter));
      return mail.host;
    },
    close: () => transporter.close(),
  };
}

function toFiles(dir: string, message: Message): Transport {
  const writer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(letter) {
      const { message: bytes } = await writer.sendMail(message(letter));
      await mkdir(dir, { recursive: true });
      // One name a mail: a second try writes the same file.
      const path = join(dir, `${String(letter.id).padStart(6, '0')}.eml`);
      await writeFile(`${path}.part`, bytes as Buffer);
      await rename(`${path}.part`, path);
      return path;
    },
    close: () => writer.close(),
  };
}

// The limit: a bare node:http server that answers each shape by one prepared statement, whose text goes out as it came.
// DATABASE_URL, PORT and POOL_SIZE come from the environment. Nobody signs in, nothing is checked.
import { createServer } from 'node:http';
import pg from 'pg';
import { shapes } from '../shapes/all.ts';

const { DATABASE_URL, PORT, POOL_SIZE } = process.env;

const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(POOL_SIZE), options: '-c TimeZone=UTC' });

async function answer(path: string, body: string): Promise<string> {
  const shape = shapes.find(({ name }) => path === `/${name}`);
  if (!shape) throw new Error(`There is no shape ${path}`);
  const { variables } = JSON.parse(body);
  const { text, values } = shape.limit;
  const { rows } = await pool.query<[string]>({ name: shape.name, text, values: values(variables), rowMode: 'array' });
  return `{"data":${rows[0]![0]}}`;
}

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    answer(request.url!, Buffer.concat(chunks).toString()).then(
      (text) => {
        const body = Buffer.from(text);
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
      },
      (error: Error) => response.writeHead(500).end(JSON.stringify({ errors: [{ message: error.message }] })),
    );
  });
}).listen(Number(PORT), '127.0.0.1');

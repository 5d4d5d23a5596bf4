// PostGraphile 5 with its amber preset as a server of its own. DATABASE_URL, PORT and POOL_SIZE come from the environment.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { DATABASE_URL, PORT, POOL_SIZE } = process.env;

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({ connectionString: DATABASE_URL, schemas: ['public'], poolConfig: { max: Number(POOL_SIZE) } }),
  ],
  grafserv: { watch: false, graphqlPath: '/graphql', graphiql: false, maxRequestLength: 100_000 },
  grafast: { explain: false },
  schema: { exportSchemaSDLPath: process.env.SDL_FILE },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(PORT), '127.0.0.1');

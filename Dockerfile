# The product as one image: the built web app, the api that runs its TypeScript as it is, production dependencies only.
# docker build -t dan-van .

FROM node:24.21.0-trixie-slim AS build
WORKDIR /app
# First what decides the dependencies, so that a change of the code alone installs nothing again.
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY packages/schema/package.json packages/schema/
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY apps/bench/package.json apps/bench/
COPY e2e/package.json e2e/
COPY scripts/ scripts/
RUN node scripts/install.mjs
COPY . .
RUN node scripts/build.mjs
RUN node scripts/package.mjs /out

FROM node:24.21.0-trixie-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /out ./
# Attachments (unless they are kept in S3) and export files.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=64", "apps/api/src/main.ts"]

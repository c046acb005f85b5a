# The pages are built in the first stage. The second holds the server, the packages it runs on, and the built pages.
FROM node:22-bookworm-slim AS pages
WORKDIR /room
COPY package.json package-lock.json .npmrc tsconfig.base.json ./
COPY tests/package.json tests/
COPY server/package.json server/
COPY shared shared
COPY client client
RUN npm ci && npm run build

FROM node:22-bookworm-slim
WORKDIR /room
COPY package.json package-lock.json .npmrc ./
COPY tests/package.json tests/
COPY client/package.json client/
COPY server/package.json server/
COPY shared/package.json shared/
RUN npm ci --omit=dev --workspace shared --workspace server \
  && npm cache clean --force \
  && install -d -m 700 -o node -g node /data
COPY server server
COPY shared shared
COPY deck deck
COPY --from=pages /room/client/dist client/dist
# node's numbers: an engine told to run nobody as root can see that this is not root.
USER 1000:1000
# Without its cache tsx writes nothing, and the whole file system may be read-only but for /data.
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/data TSX_DISABLE_CACHE=1
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "server/main.ts"]

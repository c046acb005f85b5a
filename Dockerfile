# Pages and server are built in the first stage. The second holds what was built, and the packages it runs on.
FROM node:22-bookworm-slim AS built
WORKDIR /room
COPY package.json package-lock.json .npmrc tsconfig.base.json ./
COPY tests/package.json tests/
COPY shared shared
COPY server server
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
COPY deck deck
COPY --from=built /room/server/dist server/dist
COPY --from=built /room/client/dist client/dist
# node's numbers: an engine told to run nobody as root can see that this is not root.
USER 1000:1000
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/dist/main.js"]

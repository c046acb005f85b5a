# The server with its built pages, as a user without rights.
FROM node:22-bookworm-slim
WORKDIR /room
COPY package.json package-lock.json .npmrc tsconfig.base.json ./
COPY shared ./shared
COPY server ./server
COPY client ./client
COPY tests/package.json ./tests/package.json
RUN npm ci && npm run build && npm cache clean --force && mkdir /data && chown node:node /data
USER node
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
EXPOSE 3000
CMD ["node", "--import", "tsx", "server/main.ts"]

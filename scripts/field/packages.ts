/** Where a package comes from. */
export type Registry = "npm" | "pypi";

/** A package that the gates are tried on, by name: which release it is, the registry says at the time. */
export interface FieldPackage {
  readonly registry: Registry;
  readonly name: string;
}

const npm =
  "express koa fastify @hapi/hapi next nuxt react react-dom vue svelte @angular/core @nestjs/core @nestjs/common axios got node-fetch undici request superagent lodash underscore ramda moment dayjs date-fns luxon chalk commander yargs minimist dotenv debug winston pino morgan helmet cors body-parser cookie-parser express-session passport passport-local jsonwebtoken jose bcryptjs uuid nanoid crypto-js node-forge elliptic tweetnacl ws socket.io socket.io-client mongoose mongodb sequelize knex typeorm @prisma/client mysql2 pg ioredis redis better-sqlite3 amqplib kafkajs graphql apollo-server-express @apollo/client ejs pug handlebars nunjucks mustache marked markdown-it dompurify sanitize-html cheerio jsdom puppeteer-core playwright-core webpack rollup vite esbuild-wasm terser @babel/core typescript eslint prettier jest mocha chai sinon vitest cypress nodemon pm2 npm yarn pnpm shelljs execa cross-spawn glob rimraf fs-extra archiver adm-zip tar multer formidable sharp nodemailer stripe twilio @sendgrid/mail @slack/web-api aws-sdk @aws-sdk/client-s3 firebase firebase-admin openai @anthropic-ai/sdk langchain three d3 chart.js jquery bootstrap tailwindcss @mui/material antd redux zustand rxjs immer zod ajv validator".split(
    " ",
  );

const pypi =
  "requests urllib3 httpx aiohttp flask django fastapi starlette tornado bottle sanic pyramid uvicorn gunicorn werkzeug jinja2 mako markupsafe click typer rich pydantic attrs sqlalchemy alembic peewee pymongo redis psycopg2-binary pymysql mysql-connector-python asyncpg celery kombu rq pandas numpy scipy scikit-learn matplotlib seaborn plotly bokeh tensorboard torchvision transformers datasets huggingface-hub tokenizers openai anthropic langchain langchain-core llama-index-core boto3 botocore s3transfer google-cloud-storage google-auth azure-core azure-identity azure-storage-blob paramiko fabric ansible-core cryptography pyopenssl pyjwt passlib bcrypt itsdangerous oauthlib requests-oauthlib authlib python-jose django-rest-framework djangorestframework django-allauth django-debug-toolbar flask-login flask-sqlalchemy flask-wtf wtforms marshmallow pyyaml ruamel-yaml toml tomlkit lxml beautifulsoup4 html5lib feedparser scrapy selenium playwright pillow opencv-python-headless reportlab openpyxl xlrd docutils sphinx mkdocs jupyterlab notebook ipython nltk spacy gensim pytest tox nox coverage hypothesis black ruff mypy pylint flake8 bandit pre-commit poetry poetry-core pip setuptools wheel virtualenv pipenv twine docker kubernetes sentry-sdk prometheus-client opentelemetry-sdk grpcio protobuf websockets python-socketio twisted gevent eventlet psutil supervisor fire streamlit gradio dash airflow mlflow joblib dask networkx sympy statsmodels".split(
    " ",
  );

/** Well-known packages of all fields: frameworks, clients, tools, minified bundles, cryptography, data. */
export const fieldPackages: readonly FieldPackage[] = [
  ...npm.map((name): FieldPackage => ({ registry: "npm", name })),
  ...pypi.map((name): FieldPackage => ({ registry: "pypi", name })),
];

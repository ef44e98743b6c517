const pool = mysql.createPool({ host: "db", user: "shop", password: process.env.DB_PASSWORD });
const pg = new Pool({ connectionString: process.env.DATABASE_URL });
const local = new Client({ user: "shop", password: "" });
const orm = new Sequelize(config.name, config.user, config.password, { dialect: "postgres" });

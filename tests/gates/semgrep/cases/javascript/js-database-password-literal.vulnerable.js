// ruleid: js-database-password-literal
const pool = mysql.createPool({ host: "db", user: "shop", password: "s3cret-word" });
// ruleid: js-database-password-literal
const pg = new Pool({ user: "shop", password: "s3cret-word", database: "shop" });
// ruleid: js-database-password-literal
const orm = new Sequelize("shop", "shop", "s3cret-word", { dialect: "postgres" });

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

public class Reports {
  Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:postgresql://db.example.com/reports", "reports", System.getenv("DB_PASSWORD"));
  }
}

public class Pool {
  HikariDataSource open(Settings settings) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:mysql://db.example.com/shop");
    config.setUsername("shop");
    config.setPassword(settings.databasePassword());
    return new HikariDataSource(config);
  }
}

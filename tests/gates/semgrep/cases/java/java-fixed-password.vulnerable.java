import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

public class Reports {
  Connection open() throws SQLException {
    // ruleid: java-fixed-password
    return DriverManager.getConnection("jdbc:postgresql://db.example.com/reports", "reports", "Sixteen Lett");
  }
}

public class Pool {
  HikariDataSource open() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:mysql://db.example.com/shop");
    config.setUsername("shop");
    // ruleid: java-fixed-password
    config.setPassword("Sixteen Lett");
    return new HikariDataSource(config);
  }
}

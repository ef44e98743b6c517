import java.sql.SQLException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;

// ruleid: java-debug-on
@Configuration
@EnableWebSecurity(debug = true)
public class SecurityConfiguration {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(rules -> rules.anyRequest().authenticated()).build();
  }
}

public class Console {
  void start() throws SQLException {
    // ruleid: java-debug-on
    Server.createWebServer("-web", "-webAllowOthers", "-webPort", "8082").start();
  }
}

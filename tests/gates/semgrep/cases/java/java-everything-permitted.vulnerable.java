import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
public class SecurityConfiguration {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    // ruleid: java-everything-permitted
    http.authorizeHttpRequests(rules -> rules.anyRequest().permitAll());
    return http.build();
  }
}

@Configuration
public class SecurityConfiguration {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    // ruleid: java-everything-permitted
    http.authorizeHttpRequests(rules -> rules.requestMatchers("/**").permitAll());
    return http.build();
  }
}

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
public class SecurityConfiguration {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    http.headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()));
    return http.authorizeHttpRequests(rules -> rules.anyRequest().authenticated()).build();
  }
}

@Configuration
public class SecurityConfiguration {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(rules -> rules.anyRequest().authenticated()).build();
  }
}

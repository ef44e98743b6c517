import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
public class SecurityConfiguration {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    // ruleid: java-framing-allowed
    http.headers(headers -> headers.frameOptions(frames -> frames.disable()));
    return http.authorizeHttpRequests(rules -> rules.anyRequest().authenticated()).build();
  }
}

@Configuration
public class SecurityConfiguration {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    // ruleid: java-framing-allowed
    http.headers().frameOptions().disable();
    return http.authorizeHttpRequests(rules -> rules.anyRequest().authenticated()).build();
  }
}

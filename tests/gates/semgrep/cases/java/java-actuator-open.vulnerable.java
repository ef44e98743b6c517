import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
public class SecurityConfiguration {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    // ruleid: java-actuator-open
    http.authorizeHttpRequests(rules -> rules.requestMatchers("/actuator/**").permitAll().anyRequest().authenticated());
    return http.build();
  }
}

@Configuration
public class SecurityConfiguration {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    // ruleid: java-actuator-open
    http.authorizeHttpRequests(rules -> rules.requestMatchers(EndpointRequest.toAnyEndpoint()).permitAll().anyRequest().authenticated());
    return http.build();
  }
}

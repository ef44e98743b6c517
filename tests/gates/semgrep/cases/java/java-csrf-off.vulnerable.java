import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
public class SecurityConfiguration {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    // ruleid: java-csrf-off
    http.csrf(csrf -> csrf.disable());
    http.authorizeHttpRequests(rules -> rules.anyRequest().authenticated()).formLogin(form -> form.loginPage("/login"));
    return http.build();
  }
}

@Configuration
public class SecurityConfiguration {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    // ruleid: java-csrf-off
    http.csrf(AbstractHttpConfigurer::disable);
    http.formLogin(form -> form.loginPage("/login"));
    return http.build();
  }
}

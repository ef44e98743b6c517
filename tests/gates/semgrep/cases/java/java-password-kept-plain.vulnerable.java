import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration
public class EncoderConfiguration {
  @Bean
  PasswordEncoder passwordEncoder() {
    // ruleid: java-password-kept-plain
    return NoOpPasswordEncoder.getInstance();
  }
}

@Configuration
public class UserConfiguration {
  @Bean
  UserDetails editor(Settings settings) {
    // ruleid: java-password-kept-plain
    return User.withDefaultPasswordEncoder()
        .username("editor")
        .password(settings.editorPassword())
        .roles("EDITOR")
        .build();
  }
}
